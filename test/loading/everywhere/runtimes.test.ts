/** The packed package under the runtimes that are not Node: a call, two streams, an upload and an error. */
import { copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { install, type Installed, root } from "../../package/installed.js";
import { skipUnless } from "../../support/skip.js";
import type { TestServer } from "../../support/server.js";
import { EXCHANGED, exchangeServer } from "../exchange-server.js";
import { run, tool } from "../tools.js";
import { workerd } from "../workerd.js";

/** Where the package of a runtime for this platform has its program. */
const PROGRAMS = {
  bun: `@oven/bun-${process.platform}-${process.arch === "arm64" ? "aarch64" : "x64"}/bin/bun`,
  deno: `@deno/${process.platform}-${process.arch}${process.platform === "linux" ? "-glibc" : ""}/deno`,
  workerd: `@cloudflare/workerd-${process.platform}-${process.arch === "arm64" ? "arm64" : "64"}/bin/workerd`,
};
const needs = (name: keyof typeof PROGRAMS) =>
  skipUnless(
    !existsSync(join(root, "test/loading/runtimes/node_modules", name)) ||
      existsSync(join(root, "test/loading/runtimes/node_modules", PROGRAMS[name])),
    `${name} has no package for ${process.platform} on ${process.arch}`,
  );

let installed: Installed;
let server: TestServer;
beforeAll(async () => {
  installed = install();
  for (const name of ["exchange.mjs", "exchange-main.mjs", "exchange-main.cjs", "exchange-worker.mjs"])
    copyFileSync(new URL(`../fixtures/${name}`, import.meta.url).pathname, join(installed.folder, name));
  server = await exchangeServer();
});
afterAll(async () => {
  await server?.close();
  installed?.remove();
});

// @promise Loading: Bun, Deno without permissions that are not needed, and workerd of any compatibility date make calls, streams and uploads
describe("Bun", needs("bun"), () => {
  test.each(["mjs", "cjs"])("from .%s", async (format) => {
    const args = ["run", `exchange-main.${format}`, server.baseURL];
    expect(JSON.parse(await run(installed.folder, tool(PROGRAMS.bun, "runtimes"), args))).toEqual(EXCHANGED);
  });
});

// @promise Loading: Bun, Deno without…
describe("Deno, with the network of one address and nothing else", needs("deno"), () => {
  test.each(["mjs", "cjs"])("from .%s", async (format) => {
    const { host } = new URL(server.baseURL);
    const flags = ["--no-prompt", "--no-remote", "--node-modules-dir=manual", `--allow-net=${host}`];
    // CommonJS is read by Deno as files.
    const read = format === "cjs" ? [`--allow-read=${installed.folder}`] : [];
    const args = ["run", ...flags, ...read, `exchange-main.${format}`, server.baseURL];
    const env = { DENO_DIR: join(installed.folder, ".deno"), DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" };
    const printed = await run(installed.folder, tool(PROGRAMS.deno, "runtimes"), args, env);
    expect(JSON.parse(printed)).toEqual(EXCHANGED);
  });
});

// @promise Loading: Bun, Deno without…
describe("workerd", needs("workerd"), () => {
  // The first has no constructors of streams and no `WeakRef`.
  test.each(["2021-11-03", "2026-11-17"])("at the compatibility date %s", async (date) => {
    expect(await workerd(installed.folder, tool(PROGRAMS.workerd, "runtimes"), date, server.baseURL)).toEqual(
      EXCHANGED,
    );
  });
});
