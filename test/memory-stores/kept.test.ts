/** What is written on disk is not lost: by kills, lost answers, refusals, an API that is away, and workers that come after one another. */
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import Claude from "../../src/2026-10-21.js";
import { SessionMemoryStores } from "../../src/memory-stores/index.js";
import { child } from "../support/child.js";
import { filesOf, memoryStore, type Mounted, put } from "../support/memory-store.js";
import { seeded } from "../support/random.js";

/** Writes one file after the other, synchronizes after each, and goes on where a killed one was; `die` is before or after which request. */
const PROGRAM = `
  import Claude from "client";
  import { SessionMemoryStores } from "client/memories";
  import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
  const { baseURL, session, above, root, log, count, die, after } = JSON.parse(process.argv[2]);
  let [passed, requests] = [0, 0];
  const now = performance.now.bind(performance);
  performance.now = () => now() + passed;
  const kill = () => process.kill(process.pid, "SIGKILL");
  const mine = async (...args) => {
    const isLast = ++requests === die;
    if (isLast && !after) kill();
    const response = await fetch(...args);
    if (isLast) kill();
    return response;
  };
  const client = new Claude({ apiKey: "k", baseURL, maxRetries: 0, fetch: mine, logger: console });
  const stores = new SessionMemoryStores(client, { workdir: above });
  await stores.download(session);
  const done = readFileSync(log, "utf8").split("\\n").filter((line) => line !== "").map(Number);
  for (const nth of done) {
    const latest = done.findLast((other) => other % 5 === nth % 5);
    const text = readFileSync(root + "/f" + (nth % 5), "utf8");
    if (text !== "version " + latest) console.log("LOST", nth, latest, text);
  }
  for (let nth = done.length; nth < count; nth++) {
    writeFileSync(root + "/f" + (nth % 5), "version " + nth);
    appendFileSync(log, nth + "\\n");
    passed += 20_000;
    await stores.syncIfDue();
  }
  await stores.finish();
  await stores.flushWrites();
  await stores.dispose();
  console.log("done");`;

// @promise Agents: What an agent has written into its memory outlives a worker that is killed at any moment: the next one of the session takes the folder over, and sends what was not sent
test("workers are killed one after the other, before and after requests", { timeout: 120_000 }, async () => {
  await using mounted = await memoryStore({ f1: "begun", other: "other" });
  const log = join(mounted.above, "log");
  await writeFile(log, "");
  const random = seeded(5);
  const about = { baseURL: mounted.baseURL, session: mounted.session(), above: mounted.above, root: mounted.root, log };
  const ends: string[] = [];
  for (let nth = 0; nth < 24 && ends.at(-1) !== "done"; nth++) {
    const die = nth < 20 ? 1 + Math.floor(random() * 7) : undefined;
    const { stdout, signal, stderr } = await child(
      PROGRAM,
      JSON.stringify({ ...about, count: 25, die, after: random() < 0.5 }),
    );
    expect([stdout.includes("LOST"), stderr.includes("kept")]).toEqual([false, false]);
    ends.push(stdout.includes("done") ? "done" : String(signal));
    await mounted.change({ other: `changed ${nth}` });
  }
  expect(ends.filter((end) => end === "SIGKILL").length).toBeGreaterThan(5);
  expect(ends.at(-1)).toBe("done");
  const versions = Object.fromEntries([0, 1, 2, 3, 4].map((nth) => [`f${nth}`, `version ${20 + nth}`]));
  expect(await mounted.remote()).toEqual({ ...versions, other: `changed ${ends.length - 1}` });
  expect(await readdir(join(mounted.above, "mnt"))).toEqual([]);
});

beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => void vi.useRealTimers());
const due = () => void vi.advanceTimersByTime(20_000);

/** Stores whose requests go by a `fetch` of the test's own, and what they log. */
function storesOf(
  { baseURL, above }: Mounted,
  around?: (send: () => Promise<Response>, request: Request) => Promise<Response>,
) {
  const logged: string[] = [];
  const note = (text: string) => void logged.push(text);
  const client = new Claude({
    ...{ apiKey: "k", baseURL, maxRetries: 0, logger: { error: note, warn: note, info: note, debug: () => {} } },
    logLevel: "info",
    ...(around && {
      fetch: (input: RequestInfo | URL, init?: RequestInit) =>
        around(() => fetch(input, init), new Request(input, init)),
    }),
  });
  return { stores: new SessionMemoryStores(client as never, { workdir: above }), logged };
}
const isWrite = ({ method, url }: Request) => method === "POST" && url.includes("/memories");

describe("a worker that ends without a word", () => {
  test("leaves its folder to the next one of its session, and to no other", async () => {
    await using mounted = await memoryStore({ a: "a", b: "b" });
    await storesOf(mounted).stores.download(mounted.session());
    await put(mounted.root, { a: "edited", new: "new" });
    await rm(join(mounted.root, "b"));
    await mounted.change({ c: "from elsewhere" });
    await expect(storesOf(mounted).stores.download(mounted.session({}, "sesn_2"))).rejects.toThrow(
      /session sesn_1 has left/,
    );
    expect(await mounted.remote()).toEqual({ a: "a", b: "b", c: "from elsewhere" });
    const { stores } = storesOf(mounted);
    await stores.download(mounted.session());
    expect(await mounted.remote()).toEqual({ a: "edited", b: "b", c: "from elsewhere", new: "new" });
    expect(await filesOf(mounted.root)).toEqual({ a: "edited", c: "from elsewhere", new: "new" });
    await stores.finish();
    expect(await mounted.remote()).toEqual({ a: "edited", c: "from elsewhere", new: "new" });
  });

  test("knows its own edit, whose answer it never got, from those of others", async () => {
    await using mounted = await memoryStore({ a: "a" });
    let landed = () => {};
    let lose = () => {};
    const hasLanded = new Promise<void>((resolve) => (landed = resolve));
    const answer = new Promise<Response>((_, reject) => (lose = () => reject(new TypeError("fetch failed"))));
    const { stores } = storesOf(mounted, async (send, request) => {
      const response = await send();
      if (!isWrite(request)) return response;
      landed();
      return answer;
    });
    await stores.download(mounted.session());
    await put(mounted.root, { a: "edited" });
    const flush = stores.flushWrites();
    await hasLanded;
    expect(await mounted.remote()).toEqual({ a: "edited" });
    await put(mounted.root, { a: "newer", new: "newer" });
    const next = storesOf(mounted);
    await next.stores.download(mounted.session());
    expect(await mounted.remote()).toEqual({ a: "newer", new: "newer" });
    lose();
    await flush;
  });

  test("a folder whose edits were made while it was only to be read is not sent either", async () => {
    await using mounted = await memoryStore({ a: "a" });
    const session = mounted.session({ access: "read_only" });
    await storesOf(mounted).stores.download(session);
    await put(mounted.root, { a: "edited", new: "new" });
    const { stores } = storesOf(mounted);
    await stores.download(session);
    await stores.finish();
    expect(await mounted.remote()).toEqual({ a: "a" });
  });

  test("one that was thought dead does nothing any more to a folder that another has", async () => {
    await using mounted = await memoryStore({ a: "a" });
    const first = storesOf(mounted);
    await first.stores.download(mounted.session());
    const second = storesOf(mounted);
    await second.stores.download(mounted.session());
    await put(mounted.root, { a: "of the second" });
    mounted.asked();
    await first.stores.flushWrites();
    await first.stores.finish();
    await first.stores.dispose();
    expect(mounted.asked()).toEqual([]);
    expect(first.logged.filter((line) => line.includes("another worker has taken it over"))).toHaveLength(3);
    await second.stores.finish();
    expect(await mounted.remote()).toEqual({ a: "of the second" });
  });

  test("records that are broken, or of another kind, are no licence", async () => {
    await using mounted = await memoryStore({ a: "a" });
    await storesOf(mounted).stores.download(mounted.session());
    const path = join(mounted.root, ".anthropic-memory-store.json");
    const record = JSON.parse(await readFile(path, "utf8")) as object;
    const others = [
      "",
      "{",
      "null",
      "[]",
      { ...record, version: 2 },
      { ...record, baseline: { a: 1 } },
      { ...record, sent: 0 },
    ];
    for (const other of others) {
      await writeFile(path, typeof other === "string" ? other : JSON.stringify(other));
      await expect(storesOf(mounted).stores.download(mounted.session())).rejects.toThrow(/move .* away/);
    }
    expect(await filesOf(mounted.root)).toEqual({ a: "a" });
  });
});

describe("answers that are lost", () => {
  test("an edit whose answer was lost is known, and a newer one goes out over it", async () => {
    await using mounted = await memoryStore({ a: "a" });
    let isLost = true;
    const { stores } = storesOf(mounted, async (send, request) => {
      const response = await send();
      if (isLost && isWrite(request)) throw new TypeError("fetch failed");
      return response;
    });
    await stores.download(mounted.session());
    await put(mounted.root, { a: "first", new: "first" });
    due();
    await stores.syncIfDue();
    expect(await mounted.remote()).toEqual({ a: "first", new: "first" });
    isLost = false;
    await put(mounted.root, { a: "second", new: "second" });
    due();
    await stores.syncIfDue();
    expect(await mounted.remote()).toEqual({ a: "second", new: "second" });
    expect(await filesOf(mounted.root)).toEqual({ a: "second", new: "second" });
  });

  test("an edit that meets another one on its way is dropped for that, and a file that comes meanwhile is not overwritten", async () => {
    await using mounted = await memoryStore({ a: "a", b: "b" });
    let between: (() => Promise<unknown>) | undefined;
    const { stores, logged } = storesOf(mounted, async (send, request) => {
      const run = between;
      if (run && (isWrite(request) || /\/mem_\w+/.test(request.url))) {
        between = undefined;
        await run();
      }
      return send();
    });
    await stores.download(mounted.session());
    await put(mounted.root, { a: "here" });
    between = () => mounted.change({ a: "there" });
    due();
    await stores.syncIfDue();
    expect(await mounted.remote()).toMatchObject({ a: "there" });
    expect(logged.join()).toContain("changed in the store as well");
    due();
    await stores.syncIfDue();
    expect(await filesOf(mounted.root)).toMatchObject({ a: "there" });
    await mounted.change({ b: "there" });
    between = () => put(mounted.root, { b: "just written" });
    due();
    await stores.syncIfDue();
    expect(await filesOf(mounted.root)).toMatchObject({ b: "just written" });
  });
});

describe("an API that is away", () => {
  test("what cannot be sent is kept beside, and said", async () => {
    await using mounted = await memoryStore({ a: "a", b: "b" });
    let isAway = false;
    const { stores, logged } = storesOf(mounted, async (send) => {
      if (isAway) throw new TypeError("fetch failed");
      return send();
    });
    await stores.download(mounted.session());
    await put(mounted.root, { a: "edited" });
    isAway = true;
    await stores.finish();
    await stores.flushWrites();
    await stores.dispose();
    const [kept, ...others] = await readdir(join(mounted.above, "mnt"));
    expect(others).toEqual([]);
    expect(kept).toMatch(/^notes\.unsaved-sesn_1-/);
    expect(logged.at(-1)).toContain(`are kept in ${join(mounted.above, "mnt", kept!)}`);
    expect(await filesOf(join(mounted.above, "mnt", kept!))).toEqual({ a: "edited", b: "b" });
    // The next session is not held up by it.
    isAway = false;
    const next = storesOf(mounted);
    await next.stores.download(mounted.session({}, "sesn_2"));
    expect(await filesOf(mounted.root)).toEqual({ a: "a", b: "b" });
  });

  test("a download that fails leaves nothing, and one over a folder that was left leaves that", async () => {
    await using mounted = await memoryStore({ a: "a" });
    const away = storesOf(mounted, () => Promise.reject(new TypeError("fetch failed")));
    await expect(away.stores.download(mounted.session())).rejects.toThrow(/cannot be downloaded/);
    expect(await readdir(join(mounted.above, "mnt"))).toEqual([]);
    await storesOf(mounted).stores.download(mounted.session());
    await put(mounted.root, { a: "edited" });
    const later = storesOf(mounted, () => Promise.reject(new TypeError("fetch failed")));
    await expect(later.stores.download(mounted.session())).rejects.toThrow(/cannot be downloaded/);
    await later.stores.dispose();
    expect(await filesOf(mounted.root)).toEqual({ a: "edited" });
  });

  test("a signal ends what is going on, and nothing more is sent", async () => {
    await using mounted = await memoryStore({});
    const controller = new AbortController();
    let sent = 0;
    const { stores } = storesOf(mounted, async (send, request) => {
      if (isWrite(request) && ++sent === 3) controller.abort();
      return send();
    });
    await stores.download(mounted.session());
    await put(mounted.root, Object.fromEntries(Array.from({ length: 100 }, (_, nth) => [`f${nth}`, `text ${nth}`])));
    await stores.flushWrites(controller.signal);
    expect(sent).toBeLessThan(33);
    await stores.flushWrites();
    expect(Object.keys(await mounted.remote())).toHaveLength(100);
  });
});

test("whatever is edited where, both sides are alike in the end", { timeout: 120_000 }, async () => {
  const name = fc.constantFrom("a", "b", "dir/c", "dir/d", "e");
  const edit = fc.record({
    where: fc.constantFrom("disk", "store", "sync"),
    name,
    text: fc.option(fc.constantFrom("1", "22", "333"), { nil: null }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { maxLength: 25 }), async (edits) => {
      await using mounted = await memoryStore({ a: "a", b: "b", keep: "keep", kept: "kept" });
      const { stores } = storesOf(mounted);
      await stores.download(mounted.session());
      const sync = () => {
        vi.advanceTimersByTime(31_000);
        return stores.syncIfDue();
      };
      for (const { where, name: path, text } of edits) {
        if (where === "sync") await sync();
        else if (where === "store" && (text !== null || path in (await mounted.remote())))
          await mounted.change({ [path]: text });
        else if (where === "disk" && text !== null) await put(mounted.root, { [path]: text });
        else if (where === "disk") await rm(join(mounted.root, path), { force: true });
      }
      for (let nth = 0; nth < 3; nth++) await sync();
      const remote = await mounted.remote();
      expect(await filesOf(mounted.root)).toEqual(remote);
      expect(remote).toMatchObject({ keep: "keep", kept: "kept" });
      // Nothing is left to be done.
      mounted.asked();
      await sync();
      expect(mounted.asked()).toHaveLength(1);
    }),
    { seed: 3, numRuns: 40 },
  );
});
