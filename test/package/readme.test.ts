/** The examples of the README, as a reader would run them: type-checked and run against the installed package. */
import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { transform } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createLocalApi, type Listening } from "../../src/testing/index.js";
import { install, type Installed, root } from "./installed.js";

const readme = readFileSync(join(root, "README.md"), "utf8");
const examples = [...readme.matchAll(/^### (.+?)\n[^]*?```ts\n([^]*?)```/gm)].map(([, title, code]) => ({
  title: title!,
  code: code!,
}));
/** What each example has to print. */
const printed: Record<string, RegExp> = {
  "Ask, and stream the answer": /end_turn\n$/,
  "Walk a list, forward and backward": /(claude-.+\n){6,}true\n$/,
  "Upload, run a batch, read its results": /file_\w+\nfirst succeeded\n$/,
  "Know what went wrong": /^404 not_found_error 1\n$/,
  "Test against the local API, in either API version": /^end_turn 2\n$/,
};

let installed: Installed;
let server: Listening;
beforeAll(async () => {
  installed = install();
  for (const name of [
    "hono",
    "@hono/node-server",
    "ajv",
    "ajv-formats",
    "fast-deep-equal",
    "fast-uri",
    "@types/node",
  ]) {
    const link = join(installed.folder, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, "node_modules", name), link);
  }
  server = await createLocalApi().listen();
});
afterAll(async () => {
  await server?.close();
  installed?.remove();
});

test("there are five", () => expect(examples.map(({ title }) => title)).toEqual(Object.keys(printed)));

test("they pass the type-check", () => {
  const files = examples.map(({ code }, at) => {
    const file = join(installed.folder, `example-${at}.mts`);
    writeFileSync(file, code);
    return file;
  });
  const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022", "--types", "node"];
  expect(installed.run(join(root, "node_modules/.bin/tsc"), ...options, "--skipLibCheck", ...files)).toBe("");
});

test.each(examples)("$title", async ({ title, code }) => {
  const program = join(installed.folder, "example.mjs");
  writeFileSync(program, (await transform(code, { loader: "ts", target: "es2022" })).code);
  const { stdout } = await promisify(execFile)(process.execPath, [program], {
    cwd: installed.folder,
    env: { ...process.env, ANTHROPIC_API_KEY: "local-key", ANTHROPIC_BASE_URL: server.url },
  });
  expect(stdout).toMatch(printed[title]!);
});
