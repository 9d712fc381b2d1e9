/** The same edits on both sides with both SDKs, each against a local API of its own: what is on disk, in the store and on the wire after each step. */
import Official from "@anthropic-ai/sdk";
import * as officially from "@anthropic-ai/sdk/tools/agent-toolset/memories";
import { lstat, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import * as ours from "../../src/memory-stores/index.js";
import { filesOf, memoryStore, type Mounted, put } from "../support/memory-store.js";

type Stores = InstanceType<typeof ours.SessionMemoryStores>;

/** A step: what is done, with which both sides are looked at. */
type Step = (mounted: Mounted, stores: Stores) => unknown;

const SYNC = 20_000;
beforeEach(() => void vi.useFakeTimers({ toFake: ["Date", "performance"] }));
afterEach(() => void vi.useRealTimers());
const sync: Step = (_, stores) => {
  vi.advanceTimersByTime(SYNC);
  return stores.syncIfDue();
};
const finish: Step = (_, stores) => stores.finish();
const flush: Step = (_, stores) => stores.flushWrites();
const write =
  (texts: Readonly<Record<string, string>>): Step =>
  ({ root }) =>
    put(root, texts);
const remove =
  (...names: string[]): Step =>
  async ({ root }) => {
    for (const name of names) await rm(join(root, name), { recursive: true });
  };
const change =
  (texts: Readonly<Record<string, string | null>>): Step =>
  ({ change: store }) =>
    store(texts);

const FEW = { "a.md": "one", "deep/b.md": "two", "c.md": "größer\n" };
const MANY = Object.fromEntries(Array.from({ length: 45 }, (_, nth) => [`n${nth}.md`, `text ${nth}`]));

interface Program {
  readonly texts?: Readonly<Record<string, string>>;
  readonly resource?: object;
  readonly options?: object;
  readonly steps: readonly Step[];
}

const PROGRAMS: Record<string, Program> = {
  "nothing is changed": { steps: [sync, finish, flush] },
  "more than a page": { texts: MANY, steps: [sync, finish] },
  "a store that is empty": { texts: {}, steps: [sync, write({ "a.md": "new" }), sync] },
  "an edit on disk": { steps: [write({ "a.md": "one more" }), sync, sync] },
  "a new file, also in a folder": { steps: [write({ "new.md": "n", "x/y/z.md": "z" }), sync, finish] },
  "an edit in the store": { steps: [change({ "a.md": "there", "d.md": "new there" }), sync, sync] },
  "a deletion in the store": { steps: [change({ "a.md": null }), sync] },
  "edits on both sides": { steps: [write({ "a.md": "here" }), change({ "a.md": "there" }), sync, sync] },
  "the same edit on both sides": { steps: [write({ "a.md": "same" }), change({ "a.md": "same" }), sync, sync] },
  "deleted in the store, edited on disk": { steps: [change({ "a.md": null }), write({ "a.md": "kept" }), sync, sync] },
  "a deletion on disk waits": { steps: [remove("a.md"), sync, sync, sync] },
  "a deletion on disk at the end": { steps: [remove("a.md"), finish, flush] },
  "deleted on disk, and there again": { steps: [remove("a.md"), sync, write({ "a.md": "again" }), sync, sync] },
  "deleted on disk, edited in the store": { steps: [remove("a.md"), change({ "a.md": "there" }), sync, sync] },
  "deletions are only said": { options: { syncDeletions: "log_only" }, steps: [remove("a.md"), sync, sync, finish] },
  "deletions are not made": { options: { syncDeletions: "disabled" }, steps: [remove("a.md"), sync, sync, finish] },
  "more deletions than one synchronization makes": {
    texts: MANY,
    steps: [remove(...Array.from({ length: 20 }, (_, nth) => `n${nth}.md`)), sync, sync, sync, finish],
  },
  "all files but the marker are gone": { steps: [remove("a.md", "deep", "c.md"), sync] },
  "the folder is gone": { steps: [({ root }) => rm(root, { recursive: true }), sync, sync] },
  "the marker is gone": {
    steps: [remove(ours.MARKER_PATH), write({ "a.md": "x" }), change({ "c.md": "y" }), sync, flush, finish],
  },
  "the marker is of another store": {
    steps: [write({ [ours.MARKER_PATH]: "version 1\nmemstore_other", "a.md": "x" }), sync, flush],
  },
  "a store that is only to be read": {
    resource: { access: "read_only" },
    steps: [write({ "a.md": "here", "new.md": "n" }), sync, change({ "a.md": "there", "c.md": null }), sync, flush],
  },
  "what was deleted of a store that is only to be read": {
    resource: { access: "read_only" },
    steps: [remove("a.md"), sync, sync, sync, finish],
  },
  "a flush sends, and fetches nothing": {
    steps: [write({ "a.md": "here", "new.md": "n" }), change({ "c.md": "there" }), remove("deep"), flush, flush],
  },
  "a flush leaves what was changed on both sides": {
    steps: [write({ "a.md": "here" }), change({ "a.md": "there" }), flush],
  },
  "what is no text is not sent, and its neighbours are": {
    steps: [
      ({ root }) => writeFile(join(root, "image"), Uint8Array.of(0xff, 0xfe, 0)),
      write({ "b.md": "b" }),
      sync,
      sync,
      write({ image: "text now" }),
      sync,
    ],
  },
  "what is too long is not sent twice": { steps: [write({ "a.md": "x".repeat(110_000) }), sync, sync, flush] },
};

describe("the same on disk, in the store and on the wire", () => {
  // @promise Agents: The memory stores of a session are on disk while a worker serves it, and both sides are kept alike, by the rules, requests and conditions of the official worker
  test.each(Object.keys(PROGRAMS))("%s", async (name) => {
    const { texts = FEW, resource = {}, options = {}, steps } = PROGRAMS[name]!;
    const seen: unknown[][] = [];
    for (const isOurs of [true, false]) {
      await using mounted = await memoryStore(texts);
      const client = new Official({ apiKey: "k", baseURL: mounted.baseURL, maxRetries: 0, logLevel: "off" });
      const Type = (isOurs ? ours : officially).SessionMemoryStores as typeof ours.SessionMemoryStores;
      const stores = new Type((isOurs ? mounted.client : client) as never, { workdir: mounted.above, ...options });
      const found: unknown[] = [];
      const look = async () => {
        const asked = mounted.asked().sort();
        found.push({ asked, files: await filesOf(mounted.root), remote: await mounted.remote() });
        mounted.asked();
      };
      await stores.download(mounted.session(resource));
      expect([stores.roots, await readFile(join(mounted.root, ours.MARKER_PATH), "utf8")]).toEqual([
        [mounted.root],
        `version 1\n${mounted.id}`,
      ]);
      await look();
      for (const step of steps) {
        mounted.asked();
        await step(mounted, stores);
        if (step === sync || step === finish || step === flush) await look();
      }
      seen.push(found);
    }
    expect(seen[0]!.length).toBeGreaterThan(1);
    expect(seen[0]).toEqual(seen[1]);
  });
});

describe("what is refused, and what is left", () => {
  const both = [true, false] as const;
  const storesOf = (isOurs: boolean, { client, above }: Mounted, options: object = {}) =>
    new ((isOurs ? ours : officially).SessionMemoryStores as typeof ours.SessionMemoryStores)(client as never, {
      workdir: above,
      ...options,
    });

  test.each(both)("paths that are none, and places that are taken (ours: %s)", async (isOurs) => {
    await using mounted = await memoryStore(FEW);
    await put(mounted.root, { "mine.txt": "mine" });
    await mkdir(join(mounted.above, "else"));
    for (const path of [mounted.root, join(mounted.root, "mine.txt"), "relative", `${mounted.above}/else/../x`]) {
      const stores = storesOf(isOurs, mounted);
      await expect(stores.download(mounted.session({ mount_path: path }))).rejects.toMatchObject({
        constructor: (isOurs ? ours : officially).SessionMemoryError,
      });
      await stores.dispose();
    }
    expect(await filesOf(mounted.root)).toEqual({ "mine.txt": "mine" });
    expect(mounted.asked()).toEqual([]);
  });

  test.each(both)("without a path a store is in the working directory (ours: %s)", async (isOurs) => {
    await using mounted = await memoryStore(FEW);
    const stores = storesOf(isOurs, mounted);
    await stores.download(mounted.session({ mount_path: null, name: "my notes", access: "read_only" }));
    const root = join(mounted.above, "memory/my notes");
    expect([stores.roots, stores.readOnlyRoots]).toEqual([[root], [root]]);
    expect(await filesOf(root)).toEqual(FEW);
    expect((await lstat(join(root, "a.md"))).mode & 0o777).toBe(0o600);
    expect((await lstat(root)).mode & 0o777).toBe(0o700);
    await stores.dispose();
    await expect(lstat(root)).rejects.toThrow("ENOENT");
    expect((await lstat(join(mounted.above, "memory"))).isDirectory()).toBe(true);
  });

  test.each(both)("intervals, and a last synchronization that is made twice (ours: %s)", async (isOurs) => {
    await using mounted = await memoryStore({});
    expect(() => storesOf(isOurs, mounted, { syncIntervalMs: 4999 })).toThrow(/syncIntervalMs .*5000/s);
    expect(() => storesOf(isOurs, mounted, { syncIntervalMs: NaN })).toThrow(/syncIntervalMs/);
    const stores = storesOf(isOurs, mounted, { syncIntervalMs: 5000 });
    await stores.download(mounted.session());
    mounted.asked();
    vi.advanceTimersByTime(4999);
    await stores.syncIfDue();
    expect(mounted.asked()).toEqual([]);
    vi.advanceTimersByTime(1);
    await stores.syncIfDue();
    expect(mounted.asked()).toHaveLength(1);
    await stores.finish();
    await expect(stores.finish()).rejects.toThrow(/finish\(\)/);
  });
});
