/** `claude-openapi migrate` over programs that have every construct there is. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { run } from "../../src/cli.js";
import { migrateCommand, MIGRATE_HELP, type MigrateParts } from "../../src/migrate/command.js";

const fixtures = new URL("fixtures/", import.meta.url).pathname;
/** All subpaths but one, so that the snapshots stay when the package answers to more. */
const own = { version: "1.2.3", provides: (specifier: string) => !/\/(helpers\/zod|completions)$/.test(specifier) };

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function folderWith(files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), "claude-openapi-migrate-"));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function copyOf(fixture: string): string {
  const folder = folderWith({});
  cpSync(join(fixtures, fixture), folder, { recursive: true });
  return folder;
}

const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]),
  );

async function migrate(args: readonly string[], parts: MigrateParts = { own }) {
  let output = "";
  const code = await migrateCommand(args, (text) => void (output += text), parts);
  return { code, output };
}

const snapshot = (name: string) => new URL(`snapshots/${name}.txt`, import.meta.url).pathname;

// @promise Loading: `claude-openapi migrate` moves a program from the official package: it shows a diff, or writes it, and
//   names each line that the API version changes
test.each([
  ["old", "old", []],
  ["old-to-2026-10-21", "old", ["--api", "2026-10-21"]],
  ["new", "new", []],
  ["new-to-2023-06-01", "new", ["--api", "2023-06-01"]],
  ["unread", "unread", []],
])("%s", async (name, fixture, args) => {
  const { code, output } = await migrate([join(fixtures, fixture), ...args]);
  await expect(`${output}exit code ${code}\n`).toMatchFileSnapshot(snapshot(name));
});

// @promise Loading: `claude-openapi migrate` moves…
test("the diff is what --write writes, and then nothing is left to change", async () => {
  const [patched, written] = [copyOf("old"), copyOf("old")];
  const { output } = await migrate([patched]);
  const diff = output.slice(0, output.search(/^\S.*:$/m));
  expect(filesOf(patched)).toEqual(filesOf(written));
  execFileSync("git", ["apply", "--whitespace=nowarn", "-"], { cwd: patched, input: diff });
  const { output: said } = await migrate([written, "--write"]);
  expect(filesOf(patched)).toEqual(filesOf(written));
  expect(said).not.toMatch(/^[-+]/m);
  expect(said).toMatch(/\d+ files changed\. Now install the dependencies\.\n$/);
  expect((await migrate([written])).output).toMatch(/\nNothing to change\.\n$/);
});

// @promise Loading: `claude-openapi migrate` moves…
test("what is not the program's own source stays: packages, output, links, files outside", async () => {
  const source = 'import Anthropic from "@anthropic-ai/sdk";\n';
  const outside = folderWith({ "other.ts": source });
  const ignored = [
    "node_modules/a/index.js",
    "dist/a.js",
    "build/a.js",
    ".next/a.js",
    "coverage/a.js",
    "src/dist/a.mjs",
  ];
  const folder = folderWith({
    ...Object.fromEntries(ignored.map((path) => [path, source])),
    "src/a.ts": source,
    "a.md": source,
  });
  symlinkSync(outside, join(folder, "linked"));
  symlinkSync(join(outside, "other.ts"), join(folder, "linked.ts"));
  expect(await migrate([folder, "--write"])).toEqual({ code: 0, output: "1 file changed.\n" });
  const { "src/a.ts": changed, ...others } = filesOf(folder);
  expect(changed).toBe('import Anthropic from "claude-openapi";\n');
  expect(new Set(Object.values(others))).toEqual(new Set([source]));
  expect(filesOf(outside)).toEqual({ "other.ts": source });
});

test("bytes between the quotes change and no others: CRLF, byte order mark, tabs, no newline at the end", async () => {
  const text = (name: string) =>
    `\uFEFF#!/usr/bin/env node\r\nimport\t{ A } from  '${name}' ;\r\n\r\n/* é日 */ require("${name}/error")`;
  const folder = folderWith({ "a.js": text("@anthropic-ai/sdk") });
  expect((await migrate([folder, "--write"])).code).toBe(0);
  expect(readFileSync(join(folder, "a.js"), "utf8")).toBe(text("claude-openapi"));
});

test("a file that is not UTF-8 is named and left", async () => {
  const bytes = Buffer.from('// caf\xe9\nimport "@anthropic-ai/sdk";\n', "latin1");
  const folder = folderWith({ "a.js": bytes });
  const { code, output } = await migrate([folder, "--write"]);
  expect({ code, output }).toEqual({
    code: 1,
    output: "Not understood:\n  a.js:1  left as it is: it is not UTF-8\n\nNothing to change.\n",
  });
  expect(readFileSync(join(folder, "a.js"))).toEqual(bytes);
});

const one = 'import Anthropic from "@anthropic-ai/sdk";\n';
test.each([
  ["^0.137.0", "2023-06-01"],
  ["~0.39", "2023-06-01"],
  [">=0.9.1 <1", "2023-06-01"],
  ["npm:@anthropic-ai/sdk@0.50.0", "2023-06-01"],
  ["0", "2023-06-01"],
  ["^1.0.0", "2026-10-21"],
  ["v1", "2026-10-21"],
  ["latest", "2026-10-21"],
  ["catalog:", "2026-10-21"],
])("a program that depends on %s moves to %s", async (range, version) => {
  const manifest = JSON.stringify({ dependencies: { "@anthropic-ai/sdk": range } });
  const folder = folderWith({ "package.json": manifest, "src/a.ts": one });
  await migrate([folder, "--write"]);
  const ours = version === "2023-06-01" ? "claude-openapi/2023-06-01" : "claude-openapi";
  expect(readFileSync(join(folder, "src/a.ts"), "utf8")).toBe(`import Anthropic from "${ours}";\n`);
});

test("each package of a workspace has its own version; a tag is that of what is installed", async () => {
  const depends = (range: string) => JSON.stringify({ dependencies: { "@anthropic-ai/sdk": range } });
  const folder = folderWith({
    "package.json": depends("^1.2.0"),
    "a.js": one,
    "packages/old/package.json": depends("0.60.0"),
    "packages/old/b.js": one,
    "packages/tag/package.json": depends("latest"),
    "packages/tag/node_modules/@anthropic-ai/sdk/package.json": '{ "version": "0.80.0" }',
    "packages/tag/c.js": one,
    "packages/none/package.json": "{}",
    "packages/none/d.js": one,
  });
  await migrate([folder, "--write"]);
  const files = filesOf(folder);
  expect(files["a.js"]).toContain('"claude-openapi"');
  expect(files["packages/old/b.js"]).toContain('"claude-openapi/2023-06-01"');
  expect(files["packages/tag/c.js"]).toContain('"claude-openapi/2023-06-01"');
  expect(files["packages/none/d.js"]).toContain('"claude-openapi"');
  // Below a folder that is given, the version may stand above it.
  writeFileSync(join(folder, "packages/old/package.json"), depends("0.60.0"));
  mkdirSync(join(folder, "packages/old/src"));
  writeFileSync(join(folder, "packages/old/src/e.js"), one);
  expect((await migrate([join(folder, "packages/old/src")])).output).toContain(
    '+import Anthropic from "claude-openapi/2023-06-01"',
  );
});

test("two dependencies stay one, and what a package.json says else is named", async () => {
  const manifest = '{\n\t"dependencies": {\n\t\t"@anthropic-ai/sdk": "1.0.0",\n\t\t"claude-openapi": "1.0.0"\n\t}\n}\n';
  const folder = folderWith({ "package.json": manifest });
  expect((await migrate([folder])).output).toBe(
    "Names in other places:\n  package.json:3  claude-openapi is a dependency already: remove @anthropic-ai/sdk\n\nNothing to change.\n",
  );
});

// @promise Loading: `claude-openapi migrate` moves…
test("without ts-morph it prints how to run it", async () => {
  const load = () => Promise.reject(Object.assign(new Error("Cannot find package"), { code: "ERR_MODULE_NOT_FOUND" }));
  expect(await migrate([folderWith({})], { own, load })).toEqual({
    code: 1,
    output: "npx -p ts-morph -p claude-openapi claude-openapi migrate <folder>\n",
  });
});

test.each([[[]], [["a", "b"]], [["/nonexistent"]], [["--api", "2024-01-01", "."]], [["--wrote", "."]]])(
  "usage: %j",
  async (args) => {
    const { code, output } = await migrate(args);
    expect(code).toBe(2);
    expect(output.endsWith(`\n\n${MIGRATE_HELP}`)).toBe(true);
  },
);

test("nothing to do is 0", async () => {
  expect(await migrate([folderWith({ "a.ts": "export {};\n" })])).toEqual({ code: 0, output: "Nothing to change.\n" });
});

test("the command line dispatches, and says what there is", async () => {
  const call = async (...args: string[]) => {
    let output = "";
    const code = await run(args, { write: (text) => void (output += text), stopped: () => Promise.resolve() });
    return { code, output };
  };
  const usage = (await call()).output;
  expect(usage).toMatch(/serve[^]*migrate[^]*--version[^]*--help/);
  expect(await call("--help")).toEqual({ code: 0, output: usage });
  expect(await call("start")).toEqual({ code: 2, output: `unknown command: start\n\n${usage}` });
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(await call("--version")).toEqual({ code: 0, output: `${version}\n` });
  expect((await call("migrate", "--help")).output).toBe(MIGRATE_HELP);
  expect((await call("serve", "--help")).output).toMatch(/^claude-openapi serve/);
});
