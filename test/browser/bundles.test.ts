/** Bundles for browsers and workers need no shim of Node, and one of them runs where there is nothing of Node. */
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { createLocalApi } from "../../src/testing/index.js";
import { bundled, entries, foreignNames, TARGETS } from "./bundles.js";
import { inWorkerScope } from "./worker.js";
import type { run } from "./worker-program.js";

const found = Object.entries(entries());

test("there are entries", () =>
  expect(found.map(([subpath]) => subpath)).toEqual(expect.arrayContaining([".", "./core"])));

// @promise Loading: Bundles for browsers and workers need no shim of Node
describe.each(Object.entries(TARGETS))("for a %s", (_, options) => {
  test("every entry builds, and imports nothing at run time", async () => {
    for (const [subpath, file] of found)
      expect([subpath, (await bundled(file, options)).imports]).toEqual([subpath, []]);
  });

  test("no entry takes a name of Node from its surroundings", async () => {
    const scripts = await Promise.all(
      found.map(async ([subpath, file]) => [subpath.replace(/\W/g, "_"), (await bundled(file, options)).text] as const),
    );
    expect(foreignNames(Object.fromEntries(scripts))).toEqual([]);
  });
});

test("what is looked for is found", async () => {
  const probe = `
    export const a = process.env.A, b = Buffer.from(""), c = globalThis.process?.env, d = new TextDecoder();
    export const e = typeof module === "undefined" ? "" : module.id;
    setImmediate(() => require("x"));`;
  const names = ["Buffer", "process", "require", "setImmediate"];
  expect(foreignNames({ probe })).toEqual(names.map((name) => `probe: ${name}`));
  const needy = { stdin: { contents: 'import "node:fs";' }, bundle: true, write: false, logLevel: "silent" } as const;
  for (const options of Object.values(TARGETS))
    await expect(build({ ...needy, ...options })).rejects.toThrow("node:fs");
});

// @promise Loading: The client runs where there is the web's API and nothing of Node
test("a bundle creates, streams, uploads and fails in a worker without anything of Node", async () => {
  const api = createLocalApi({ validateReplies: true });
  const listening = await api.listen();
  try {
    const { text } = await bundled("test/browser/worker-program.ts", {
      ...TARGETS["workerd"],
      format: "iife",
      globalName: "program",
    });
    const saw = await inWorkerScope<{ run: typeof run }>(text).run(listening.url);
    expect(saw.text).not.toBe("");
    expect(saw.streamed.length).toBeGreaterThan(1);
    expect(saw).toMatchObject({ uploaded: "table.csv", failure: "NotFoundError", truncated: true });
    expect(new Set(Object.values(saw.globals))).toEqual(new Set(["undefined"]));
    expect(api.requests.map(({ status }) => status)).toEqual([200, 200, 200, 404]);
  } finally {
    await listening.close();
  }
});
