import { createFeed, type Feed } from "./feed.js";
import type { JsonObject } from "./json.js";
import { MEMORY, weightOf } from "./memory-limit.js";

/** One resource in memory. */
export interface StoredResource {
  readonly id: string;
  /** Grows with every row; lists are ordered by it. */
  readonly order: number;
  value: JsonObject;
  /** Kept after deletion, so that a cursor at this row stays valid. */
  deleted: boolean;
  /** What was uploaded with the resource. */
  files?: readonly File[];
  /** Work that is under way for the resource. */
  job?: Job;
  /** Until when the resource is handed out to somebody. */
  leasedUntil?: number;
  /** What it takes of the memory, as it was weighed last. */
  bytes: number;
}

/** Work on a resource that ends by itself. */
export interface Job {
  requests: readonly JsonObject[];
  readonly startedAt: number;
  readonly origin: string;
  polls: number;
  lines: JsonObject[];
}

/** Resources by their id, and in the order in which they came: those that are gone, too, because cursors name them. */
export interface Collection extends Map<string, StoredResource> {
  readonly rows: readonly StoredResource[];
}

/** A resource that is there from the start, and the id that paths have for it. */
export interface Seed {
  readonly id: string | undefined;
  readonly value: JsonObject;
}

/** Resources by the path of their collection, e.g. `/v1/files`. */
export interface ResourceStore {
  /** The collection at a path; a new one starts with what `seed` returns, newest first. */
  collection(path: string, seed?: () => readonly Seed[]): Collection;
  /** Adds a row, or replaces the one with this id; by default that of the value. */
  add(collection: Collection, value: JsonObject, id?: string): StoredResource;
  /** Counts again what a row takes. */
  weigh(row: StoredResource): void;
  /** Deletes a row, and lets go of what it holds. */
  drop(row: StoredResource): void;
  /** Forgets the collections below a path. */
  prune(path: string): void;
  /** Bytes that all rows take, about, and that they may take. */
  readonly held: number;
  readonly limit: number;
  /** What is told to those who listen at a path. */
  feed(path: string): Feed;
  /** Ends what is told below a path. */
  hush(path: string): void;
  readonly collections: ReadonlyMap<string, Collection>;
  /** Prompts that are cached, by their hash, and until when. */
  readonly prompts: Map<string, number>;
  clear(): void;
}

/** Makes a store that is to hold `limit` bytes: who adds to it asks first. */
export function createStore(limit = MEMORY): ResourceStore {
  const collections = new Map<string, Collection>();
  const feeds = new Map<string, Feed>();
  const prompts = new Map<string, number>();
  let [order, held] = [0, 0];
  const weigh = (row: StoredResource): void => {
    const bytes = weightOf(row);
    held += bytes - row.bytes;
    row.bytes = bytes;
  };
  const drop = (row: StoredResource): void => {
    row.deleted = true;
    // By which an older shape names what was deleted.
    const { created_at: at } = row.value;
    row.value = at === undefined ? {} : { created_at: at };
    delete row.files;
    delete row.job;
    weigh(row);
  };
  const add = (collection: Collection, value: JsonObject, given?: string): StoredResource => {
    const id = given ?? (typeof value["id"] === "string" ? value["id"] : `#${order}`);
    const row: StoredResource = { id, order: order++, value, deleted: false, bytes: 0 };
    const old = collection.get(id);
    if (old) drop(old);
    weigh(row);
    collection.set(id, row);
    (collection.rows as StoredResource[]).push(row);
    return row;
  };
  return {
    collections,
    prompts,
    add,
    weigh,
    drop,
    limit,
    get held() {
      return held;
    },
    prune(path) {
      for (const [name, { rows }] of collections) {
        if (!name.startsWith(`${path}/`)) continue;
        for (const row of rows) {
          held -= row.bytes;
          row.bytes = 0;
        }
        collections.delete(name);
      }
    },
    collection(path, seed) {
      const known = collections.get(path);
      if (known) return known;
      const fresh: Collection = Object.assign(new Map<string, StoredResource>(), { rows: [] });
      collections.set(path, fresh);
      for (const { id, value } of [...(seed?.() ?? [])].reverse()) add(fresh, structuredClone(value), id);
      return fresh;
    },
    feed(path) {
      const feed = feeds.get(path) ?? createFeed();
      feeds.set(path, feed);
      return feed;
    },
    hush(path) {
      for (const [name, feed] of feeds) {
        if (!name.startsWith(path)) continue;
        feed.end();
        feeds.delete(name);
      }
    },
    clear() {
      collections.clear();
      held = 0;
      prompts.clear();
      for (const feed of feeds.values()) feed.end();
      feeds.clear();
    },
  };
}

/** The live row with this id, or with this id as the alias of a dated one (`name` for `name-20250101`). */
export function findRow(collection: Collection, id: string): StoredResource | undefined {
  const exact = collection.get(id);
  const row =
    exact ??
    [...collection.values()].find(
      (other) => other.id.startsWith(`${id}-`) && /^-\d{8}$/.test(other.id.slice(id.length)),
    );
  return row?.deleted === false ? row : undefined;
}

/** Time as the local API sees it: real time plus what was added. */
export interface LocalClock {
  now(): number;
  /** Moves the time forward, in milliseconds. */
  advance(ms: number): void;
}

export function createClock(): LocalClock & { reset(): void } {
  let offset = 0;
  return {
    now: () => Date.now() + offset,
    advance: (ms) => void (offset += ms),
    reset: () => void (offset = 0),
  };
}

const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/** Ids that look like the API's and repeat from run to run: the n-th of a kind is the same after a reset, for each seed. */
export interface Ids {
  next(prefix: string): string;
  /** Begins again; with another seed, if one is given. */
  reset(seed?: number): void;
}

export function createIds(seed = 0): Ids {
  const counts = new Map<string, number>();
  let own = seed;
  return {
    next(prefix) {
      const count = (counts.get(prefix) ?? 0) + 1;
      counts.set(prefix, count);
      let state = (Math.imul(own + 1, 0x9e3779b1) ^ Math.imul(count, 0x85ebca6b)) >>> 0;
      for (const letter of prefix) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
      let id = `${prefix}01`;
      for (let at = 0; at < 20; at++) {
        state = (Math.imul(state ^ (state >>> 15), 0x85ebca6b) + 0x6d2b79f5) >>> 0;
        id += ALPHABET[(state >>> 8) % ALPHABET.length];
      }
      return id + count.toString(36);
    },
    reset(other = own) {
      own = other;
      counts.clear();
    },
  };
}
