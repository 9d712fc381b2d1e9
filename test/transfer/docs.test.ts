/** The examples of `docs/transfer.md`: type-checked, and run against the local API. */
import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createLocalApi, type Listening } from "../../src/testing/index.js";

const root = new URL("../..", import.meta.url).pathname;
const page = readFileSync(join(root, "docs/transfer.md"), "utf8");
const examples = [...page.matchAll(/```ts\n([^]*?)```/g)].map(([, code]) => code!);
/** What each example has to print. */
const printed = [
  /^all sent\nreport\.pdf application\/pdf\n$/,
  /^true\n$/,
  /^12\n$/,
  /^maxRequestBytes messages\[0\]\.content 20971520\n$/,
];

const folder = mkdtempSync(join(tmpdir(), "transfer-docs-"));
let server: Listening;
beforeAll(async () => {
  writeFileSync(join(folder, "report.pdf"), "%PDF-1.7");
  server = await createLocalApi().listen();
});
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true });
});

test("they pass the type-check", { timeout: 60_000 }, () => {
  const files = examples.map((code, at) => {
    const file = join(folder, `example-${at}.mts`);
    writeFileSync(file, code);
    return file;
  });
  const { compilerOptions } = JSON.parse(readFileSync(join(root, "tsconfig.json"), "utf8")) as {
    compilerOptions: { paths: Record<string, string[]> };
  };
  const paths = Object.entries(compilerOptions.paths).map(([name, [to]]) => [name, [join(root, to!)]]);
  const typeRoots = [join(root, "node_modules/@types")];
  const options = { ...compilerOptions, paths: Object.fromEntries(paths) as object, typeRoots };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files }));
  const run = () => execFileSync(join(root, "node_modules/.bin/tsc"), ["-p", folder], { encoding: "utf8" });
  expect(run()).toBe("");
});

test("there are as many as are expected to print", () => expect(examples).toHaveLength(printed.length));

test.each(printed.map((output, at) => [at + 1, output] as const))("example %d", async (nth, output) => {
  const program = join(folder, `program-${nth}.mjs`);
  await build({
    stdin: { contents: examples[nth - 1]!, resolveDir: root, loader: "ts" },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: program,
  });
  const { stdout } = await promisify(execFile)(process.execPath, [program], {
    cwd: folder,
    env: { ...process.env, ANTHROPIC_API_KEY: "local-key", ANTHROPIC_BASE_URL: server.url },
  });
  expect(stdout).toMatch(output);
});
