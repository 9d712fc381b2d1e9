/** The packed package under the runtimes that are not Node: a call, two streams, an upload and an error. */
import { copyFileSync, cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { install, type Installed, root } from "../../package/installed.js";
import { skipUnless } from "../../support/skip.js";
import type { TestServer } from "../../support/server.js";
import { CLOUDS_SEEN, type CloudServers, cloudServers } from "../cloud-servers.js";
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
let platforms: CloudServers;
const FIXTURES = [
  ...["exchange.mjs", "exchange-main.mjs", "exchange-main.cjs", "exchange-worker.mjs"],
  ...["clouds.mjs", "clouds-main.mjs", "clouds-worker.mjs"],
];
beforeAll(async () => {
  installed = install();
  for (const name of FIXTURES)
    copyFileSync(new URL(`../fixtures/${name}`, import.meta.url).pathname, join(installed.folder, name));
  // Copied: a link would lead to where Deno may not read.
  cpSync(join(root, "node_modules/aws4fetch"), join(installed.folder, "node_modules/aws4fetch"), { recursive: true });
  server = await exchangeServer();
  platforms = await cloudServers();
});
afterAll(async () => {
  await server?.close();
  await platforms?.close();
  installed?.remove();
});

// @promise Loading: Bun, Deno without permissions that are not needed, and workerd of any compatibility date make calls, streams and uploads
describe("Bun", needs("bun"), () => {
  test.each(["mjs", "cjs"])("from .%s", async (format) => {
    const args = ["run", `exchange-main.${format}`, server.baseURL];
    expect(JSON.parse(await run(installed.folder, tool(PROGRAMS.bun, "runtimes"), args))).toEqual(EXCHANGED);
  });
});

/** A folder for what Deno keeps, and nothing said of updates. */
const denoHome = () => ({ DENO_DIR: join(installed.folder, ".deno"), DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" });

// @promise Platforms: The clients of all platforms run in Bun, in Deno without permissions that are not needed, and in workerd
describe("the clients of the cloud platforms", () => {
  test("in Bun", needs("bun"), async () => {
    const args = ["run", "clouds-main.mjs", platforms.urls];
    expect(JSON.parse(await run(installed.folder, tool(PROGRAMS.bun, "runtimes"), args))).toEqual(CLOUDS_SEEN);
  });

  test("in Deno, with the network of their addresses and nothing else", needs("deno"), async () => {
    const flags = [
      "--no-prompt",
      "--no-remote",
      "--node-modules-dir=manual",
      `--allow-net=${platforms.hosts.join(",")}`,
    ];
    const args = ["run", ...flags, "clouds-main.mjs", platforms.urls];
    const printed = await run(installed.folder, tool(PROGRAMS.deno, "runtimes"), args, denoHome());
    expect(JSON.parse(printed)).toEqual(CLOUDS_SEEN);
  });

  // Before the first, Bedrock cannot stream there: nobody can make a stream.
  test.each(["2022-11-30", "2026-11-17"])("in workerd at the compatibility date %s", needs("workerd"), async (date) => {
    const program = tool(PROGRAMS.workerd, "runtimes");
    const seen = await workerd(installed.folder, program, date, platforms.urls, "clouds-worker.mjs");
    expect(seen).toEqual(CLOUDS_SEEN);
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
    const printed = await run(installed.folder, tool(PROGRAMS.deno, "runtimes"), args, denoHome());
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
