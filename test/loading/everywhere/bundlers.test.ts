/** The packed package through the bundlers that most programs are built with; what they made runs a call, streams, an upload and an error. */
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type * as Rollup from "rollup";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { install, type Installed, root } from "../../package/installed.js";
import type { TestServer } from "../../support/server.js";
import { EXCHANGED, exchangeServer } from "../exchange-server.js";
import { nextAnswers } from "../next.js";
import { run, tool } from "../tools.js";

const fixture = (name: string) => new URL(`../fixtures/${name}`, import.meta.url).pathname;
/** Below the bundlers, so that they find each other. */
const folder = join(root, "test/loading/bundlers/.cache", `consumer-${process.pid}`);
let installed: Installed;
let server: TestServer;
beforeAll(async () => {
  installed = install();
  mkdirSync(folder, { recursive: true });
  for (const name of ["package.json", "node_modules"])
    cpSync(join(installed.folder, name), join(folder, name), { recursive: true });
  for (const name of ["exchange.mjs", "exchange-main.mjs"]) copyFileSync(fixture(name), join(folder, name));
  // Bundlers take paths from the one of a folder around, which is the repository's.
  writeFileSync(join(folder, "tsconfig.json"), "{}");
  server = await exchangeServer();
});
afterAll(async () => {
  await server?.close();
  installed?.remove();
  rmSync(folder, { recursive: true, force: true });
});

const exchanged = async (file: string) =>
  JSON.parse(await run(folder, process.execPath, [file, server.baseURL])) as unknown;
const bundler = (path: string) => tool(path, "bundlers");
const require = createRequire(import.meta.url);

// @promise Loading: What rollup, webpack, Vite and Next bundle, for servers, pages and the edge, makes calls, streams and uploads
test.each(["es", "cjs"] as const)("rollup, %s", async (format) => {
  const load = (name: string) => require(bundler(name)) as never;
  const { rollup } = load("rollup") as typeof Rollup;
  const { nodeResolve } = load("@rollup/plugin-node-resolve") as { nodeResolve(options: object): never };
  const commonjs = load("@rollup/plugin-commonjs") as () => never;
  const warnings: string[] = [];
  const bundle = await rollup({
    input: join(folder, "exchange.mjs"),
    plugins: [nodeResolve({ exportConditions: format === "es" ? ["import"] : ["require"] }), commonjs()],
    onwarn: ({ message }) => warnings.push(message),
  });
  const ending = format === "es" ? "mjs" : "cjs";
  await bundle.write({
    dir: join(folder, `rollup-${format}`),
    format,
    entryFileNames: `exchange.${ending}`,
    chunkFileNames: `[name].${ending}`,
  });
  await bundle.close();
  expect(warnings).toEqual([]);
  const main = `import { exchange } from "./rollup-${format}/exchange.${ending}";
    console.log(JSON.stringify(await exchange(process.argv[2])));`;
  writeFileSync(join(folder, `rollup-${format}.mjs`), main);
  expect(await exchanged(`rollup-${format}.mjs`)).toEqual(EXCHANGED);
});

// @promise Loading: What rollup, webpack…
describe("webpack 5", () => {
  test.each([
    ["node", "node20", "exchange-main.mjs"],
    ["web", "web", "exchange-main.mjs"],
    ["web worker", "webworker", "exchange-main.mjs"],
    ["node from CommonJS", "node20", "exchange-main.cjs"],
  ])("%s", async (name, target, entry) => {
    copyFileSync(fixture("exchange-main.cjs"), join(folder, "exchange-main.cjs"));
    const out = join(folder, `webpack-${name.replaceAll(" ", "-")}`);
    const config = {
      mode: "production",
      target,
      context: folder,
      entry: `./${entry}`,
      output: { path: out, publicPath: "", filename: "main.cjs" },
      performance: false,
    };
    writeFileSync(join(folder, "webpack.json"), JSON.stringify(config));
    const program = `
      const webpack = require(${JSON.stringify(bundler("webpack"))});
      // Chunks come by a script tag or importScripts, which Node has not.
      const plugins = [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })];
      webpack({ ...require("./webpack.json"), plugins }, (error, stats) => {
        if (error) throw error;
        const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
        console.log(JSON.stringify([...errors, ...warnings].map(({ message }) => message)));
      });`;
    writeFileSync(join(folder, "webpack.cjs"), program);
    expect(JSON.parse(await run(folder, process.execPath, ["webpack.cjs"]))).toEqual([]);
    expect(await exchanged(join(out, "main.cjs"))).toEqual(EXCHANGED);
  });
});

// @promise Loading: What rollup, webpack…
describe("Vite", () => {
  test.each(["ssr", "web"])("%s", async (kind) => {
    const out = `vite-${kind}`;
    const config = {
      logLevel: "warn",
      build: {
        outDir: out,
        target: "es2022",
        minify: true,
        ...(kind === "ssr" && { ssr: true }),
        // What is loaded late is preloaded by the document, which Node has not.
        ...(kind === "web" && { modulePreload: false }),
        rollupOptions: {
          input: "exchange-main.mjs",
          output: { entryFileNames: "main.mjs", ...(kind === "web" && { inlineDynamicImports: true }) },
        },
      },
      // By default a server's bundle leaves packages where they are.
      ...(kind === "ssr" && { ssr: { noExternal: true } }),
    };
    writeFileSync(join(folder, "vite.config.mjs"), `export default ${JSON.stringify(config)};`);
    await run(folder, process.execPath, [bundler("vite/bin/vite.js"), "build"]);
    expect(readFileSync(join(folder, out, "main.mjs"), "utf8")).not.toMatch(/from\s*"claude-openapi/);
    expect(await exchanged(join(folder, out, "main.mjs"))).toEqual(EXCHANGED);
  });
});

// @promise Loading: What rollup, webpack…
test.each(["turbopack", "webpack"])("Next with %s: routes of Node and of the edge", async (compiler) => {
  expect(await nextAnswers(folder, bundler("next/dist/bin/next"), compiler, server.baseURL)).toEqual({
    nodejs: EXCHANGED,
    edge: EXCHANGED,
  });
});
