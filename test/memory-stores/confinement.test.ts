/** Attacks: names and links that lead out, things that are no files, and answers that are not what they say. */
import { execFileSync } from "node:child_process";
import {
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  symlink,
  truncate,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { BetaManagedAgentsSession } from "../../generated/types/2026-10-21.js";
import { sha256Of } from "../../src/memory-stores/folder.js";
import { SessionMemoryError, SessionMemoryStores } from "../../src/memory-stores/index.js";
import { filesOf, memoryStore, put } from "../support/memory-store.js";

let above = "";
let root = "";
beforeEach(async () => {
  above = await realpath(await mkdtemp(join(tmpdir(), "confined-memories-")));
  root = join(above, "store");
  await put(above, { "outside/secret": "SECRET", "store-more/secret": "SECRET" });
});
afterEach(() => rm(above, { recursive: true, force: true }));

/** Everything outside of the folder: names, and what is in them. */
async function outside(): Promise<Record<string, string>> {
  const { store: _, ...texts } = Object.fromEntries(
    Object.entries(await filesOf(above)).map(([name, text]) => [name.startsWith("store/") ? "store" : name, text]),
  );
  return texts;
}
const UNTOUCHED = { "outside/secret": "SECRET", "store-more/secret": "SECRET" };

/** A store that says what a test wants it to say, and keeps what it is sent. */
function saying(memories: readonly { path: string; content?: unknown; content_sha256?: string }[]) {
  const sent: unknown[][] = [];
  const listed = memories.map((memory, nth) => ({
    ...{ type: "memory", id: `mem_${nth}`, content_sha256: sha256Of(String(memory.content ?? "")) },
    ...memory,
  }));
  const source = {
    async *list() {
      yield* listed;
    },
    retrieve: async (id: string) => listed.find((memory) => memory.id === id),
    ...Object.fromEntries(
      ["create", "update", "delete"].map((name) => [
        name,
        async (...args: unknown[]) => {
          sent.push([name, ...args.slice(0, 2)]);
          return { content_sha256: sha256Of(String((args[1] as { content?: string }).content)) };
        },
      ]),
    ),
  };
  const logged: string[] = [];
  const logger = Object.fromEntries(
    ["error", "warn", "info", "debug"].map((level) => [level, (text: string) => void logged.push(text)]),
  );
  return { client: { logger, beta: { memoryStores: { memories: source } } } as never, sent, logged };
}
const sessionOf = (more: object = {}) =>
  ({
    id: "sesn_1",
    resources: [{ type: "memory_store", memory_store_id: "memstore_1", mount_path: root, ...more }],
  }) as unknown as BetaManagedAgentsSession;

describe("names of memories", () => {
  const part = fc.oneof(
    fc.constantFrom("..", ".", "", "outside", "secret", "a", "~", "store", "C:", "%2e%2e", "\0", "..\\..", "__proto__"),
    fc.string({ maxLength: 5 }),
  );

  // @promise Agents: No name of a memory and no link in its folder lets a worker read, write or remove anything outside of the folder of its memory store
  test("whatever they are, nothing outside of the folder is touched", async () => {
    const path = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => `/${parts.join("/")}`);
    await fc.assert(
      fc.asyncProperty(fc.array(path, { maxLength: 8 }), async (paths) => {
        const { client } = saying(paths.map((one) => ({ path: one, content: "pulled" })));
        const stores = new SessionMemoryStores(client, { workdir: above });
        await stores.download(sessionOf());
        await stores.finish();
        expect(await outside()).toEqual(UNTOUCHED);
        expect(new Set(Object.values(await filesOf(root)))).toEqual(
          new Set((await readdir(root)).length > 2 ? ["pulled"] : []),
        );
        await stores.dispose();
        expect((await readdir(above)).sort()).toEqual(["outside", "store-more"]);
      }),
      { seed: 12, numRuns: 150 },
    );
  });

  test("one that leads out is warned of, and its neighbours are there", async () => {
    const { client, logged } = saying([
      { path: "/../outside/secret", content: "pulled" },
      { path: "/a/../../x", content: "pulled" },
      { path: "/b.md", content: "b" },
    ]);
    await new SessionMemoryStores(client, { workdir: above }).download(sessionOf());
    expect(await filesOf(root)).toEqual({ "b.md": "b" });
    expect(logged.filter((line) => line.includes("leads out"))).toHaveLength(2);
    expect(await outside()).toEqual(UNTOUCHED);
  });
});

describe("links", () => {
  const LINKED = [
    { path: "/dir/secret", content: "pulled" },
    { path: "/leaf", content: "pulled" },
    { path: "/plain", content: "pulled" },
  ];

  test("nothing is written through a link, and nothing that a link leads to is sent or removed", async () => {
    await using mounted = await memoryStore({ "dir/secret": "a", leaf: "b", plain: "c" });
    root = mounted.root;
    const stores = new SessionMemoryStores(mounted.client as never, { workdir: above });
    await stores.download(mounted.session());
    await rm(join(root, "dir"), { recursive: true });
    await rm(join(root, "leaf"));
    await symlink(join(above, "outside"), join(root, "dir"));
    await symlink(join(above, "outside/secret"), join(root, "leaf"));
    await symlink(join(above, "outside/secret"), join(root, "new"));
    await mounted.change({ "dir/secret": "pulled", "dir/fresh": "pulled", leaf: null });
    await stores.flushWrites();
    await stores.finish();
    expect(await mounted.remote()).toEqual({ "dir/fresh": "pulled", "dir/secret": "pulled", plain: "c" });
    expect(await outside()).toEqual(UNTOUCHED);
    await stores.dispose();
    expect(await outside()).toEqual(UNTOUCHED);
  });

  test("a memory whose file became a link is not deleted in the store", async () => {
    await using mounted = await memoryStore({ leaf: "b", plain: "c" });
    const stores = new SessionMemoryStores(mounted.client as never, { workdir: above });
    await stores.download(mounted.session());
    await rm(join(mounted.root, "leaf"));
    await symlink(join(above, "outside/secret"), join(mounted.root, "leaf"));
    await stores.finish();
    expect(await mounted.remote()).toEqual({ leaf: "b", plain: "c" });
  });

  test.each(["parent/store", "parent"])("where %s became a link all is left as it is, marker or not", async (moved) => {
    root = join(above, "parent/store");
    const { client, sent } = saying(LINKED);
    const stores = new SessionMemoryStores(client, { workdir: above });
    await stores.download(sessionOf({ mount_path: root }));
    await rename(join(above, moved), join(above, "moved"));
    await symlink(join(above, "moved"), join(above, moved));
    await writeFile(join(root, "plain"), "edited");
    await stores.flushWrites();
    await stores.finish();
    await stores.dispose();
    expect(sent).toEqual([]);
    expect((await lstat(join(above, moved))).isSymbolicLink()).toBe(true);
    expect(await readFile(join(root, "plain"), "utf8")).toBe("edited");
  });

  test.each(["memory", "memory/notes"])("%s of the working directory that leads out is refused", async (link) => {
    const workdir = join(above, "work");
    await mkdir(join(workdir, "memory"), { recursive: true });
    await rm(join(workdir, link), { recursive: true, force: true });
    await symlink(join(above, "outside"), join(workdir, link));
    const { client } = saying(LINKED);
    const session = sessionOf({ mount_path: null, name: "notes" });
    await expect(new SessionMemoryStores(client, { workdir }).download(session)).rejects.toThrow(SessionMemoryError);
    expect(await outside()).toEqual(UNTOUCHED);
  });

  test.each(["..", ".", "../../outside", "a/b", "\0", ""])("a store called %j is called by its id", async (name) => {
    const { client } = saying(LINKED);
    const stores = new SessionMemoryStores(client, { workdir: above });
    await stores.download(sessionOf({ mount_path: null, name }));
    expect(stores.roots).toEqual([join(above, "memory/memstore_1")]);
    await stores.dispose();
  });

  test("a link at the path of a store is refused, wherever it leads", async () => {
    await symlink(join(above, "nowhere"), root);
    await expect(new SessionMemoryStores(saying([]).client, { workdir: above }).download(sessionOf())).rejects.toThrow(
      /link or a file .* move .* away/,
    );
    await expect(lstat(join(above, "nowhere"))).rejects.toThrow("ENOENT");
  });
});

describe("what is in the folder", () => {
  test("a pipe does not hold anything up, and is not sent", async () => {
    const { client, sent } = saying([{ path: "/a", content: "a" }]);
    const stores = new SessionMemoryStores(client, { workdir: above });
    await stores.download(sessionOf());
    execFileSync("mkfifo", [join(root, "pipe")]);
    await rm(join(root, "a"));
    execFileSync("mkfifo", [join(root, "a")]);
    await stores.finish();
    await stores.flushWrites();
    expect(sent).toEqual([]);
  });

  test("of a large file nothing is read, and it is said once", async () => {
    const { client, sent, logged } = saying([{ path: "/a", content: "a" }]);
    const stores = new SessionMemoryStores(client, { workdir: above });
    await stores.download(sessionOf());
    await writeFile(join(root, "large"), "");
    await truncate(join(root, "large"), 2 ** 40);
    await stores.flushWrites();
    await stores.finish();
    expect(sent).toEqual([]);
    expect(logged.filter((line) => line.includes(`${2 ** 40} bytes`))).toHaveLength(1);
  });

  test("a byte order mark is part of a text, which is sent once", async () => {
    await using mounted = await memoryStore({ a: "a" });
    const stores = new SessionMemoryStores(mounted.client as never, { workdir: above });
    await stores.download(mounted.session());
    await writeFile(join(mounted.root, "bom"), "\uFEFFtext");
    await stores.flushWrites();
    mounted.asked();
    await stores.flushWrites();
    expect(mounted.asked()).toEqual([]);
    expect(await mounted.remote()).toEqual({ a: "a", bom: "\uFEFFtext" });
  });

  test("names are not those of objects", async () => {
    await using mounted = await memoryStore({ __proto__x: "x" });
    const stores = new SessionMemoryStores(mounted.client as never, { workdir: above });
    await stores.download(mounted.session());
    for (const name of ["__proto__", "constructor", "toString"]) await writeFile(join(mounted.root, name), name);
    await stores.finish();
    expect(Object.keys(await mounted.remote()).sort()).toEqual(["__proto__", "__proto__x", "constructor", "toString"]);
  });
});

describe("answers that are not what they say", () => {
  test.each([
    ["without its content", { content: null }],
    ["with another content", { content: "other", content_sha256: sha256Of("text") }],
  ])("a memory %s ends the download, and nothing is left", async (_, more) => {
    const { client } = saying([{ path: "/a", ...more }]);
    const stores = new SessionMemoryStores(client, { workdir: above });
    await expect(stores.download(sessionOf())).rejects.toThrow(/content_sha256/);
    expect((await readdir(above)).sort()).toEqual(["outside", "store-more"]);
  });
});
