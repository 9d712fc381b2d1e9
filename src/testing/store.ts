import type { JsonObject } from "./json.js";

/** One resource in memory. */
export interface Row {
  readonly id: string;
  /** Grows with every row; lists are ordered by it. */
  readonly order: number;
  value: JsonObject;
  /** Kept after deletion, so that a cursor at this row stays valid. */
  deleted: boolean;
  /** Bytes that were uploaded with the resource. */
  bytes?: Blob;
  /** Work that is under way for the resource. */
  job?: Job;
}

/** Work on a resource that ends by itself. */
export interface Job {
  readonly requests: readonly JsonObject[];
  readonly startedAt: number;
  readonly origin: string;
  polls: number;
  lines: JsonObject[];
}

export type Collection = Map<string, Row>;

/** Resources by the path of their collection, e.g. `/v1/files`. */
export interface Store {
  /** The collection at a path; a new one starts with what `seed` returns, newest first. */
  collection(path: string, seed?: () => readonly JsonObject[]): Collection;
  add(collection: Collection, value: JsonObject): Row;
  readonly collections: ReadonlyMap<string, Collection>;
  clear(): void;
}

export function createStore(): Store {
  const collections = new Map<string, Collection>();
  let order = 0;
  const add = (collection: Collection, value: JsonObject): Row => {
    const id = typeof value["id"] === "string" ? value["id"] : `#${order}`;
    const row: Row = { id, order: order++, value, deleted: false };
    collection.set(row.id, row);
    return row;
  };
  return {
    collections,
    add,
    collection(path, seed) {
      const known = collections.get(path);
      if (known) return known;
      const fresh: Collection = new Map();
      collections.set(path, fresh);
      for (const value of [...(seed?.() ?? [])].reverse()) add(fresh, structuredClone(value));
      return fresh;
    },
    clear: () => collections.clear(),
  };
}

/** The live row with this id, or with this id as the alias of a dated one (`name` for `name-20250101`). */
export function findRow(collection: Collection, id: string): Row | undefined {
  const exact = collection.get(id);
  const row =
    exact ??
    [...collection.values()].find(
      (other) => other.id.startsWith(`${id}-`) && /^-\d{8}$/.test(other.id.slice(id.length)),
    );
  return row?.deleted === false ? row : undefined;
}

/** Time as the local API sees it: real time plus what was added. */
export interface Clock {
  now(): number;
  /** Moves the time forward, in milliseconds. */
  advance(ms: number): void;
}

export function createClock(): Clock & { reset(): void } {
  let offset = 0;
  return {
    now: () => Date.now() + offset,
    advance: (ms) => void (offset += ms),
    reset: () => void (offset = 0),
  };
}

const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/** Ids that look like the API's and repeat from run to run: the n-th call gives the same id after a reset. */
export function createIds(): { next(prefix: string): string; reset(): void } {
  let count = 0;
  return {
    next(prefix) {
      let state = (++count * 0x9e3779b1) >>> 0;
      let id = `${prefix}01`;
      for (let at = 0; at < 20; at++) {
        state = (Math.imul(state ^ (state >>> 15), 0x85ebca6b) + 0x6d2b79f5) >>> 0;
        id += ALPHABET[(state >>> 8) % ALPHABET.length];
      }
      return id + count.toString(36);
    },
    reset: () => void (count = 0),
  };
}
