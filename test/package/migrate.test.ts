/** `claude-openapi migrate` of the package that would be published, as a reader calls it. */
import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { transform } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createLocalApi } from "../../src/testing/index.js";
import { compiled, linkOfficial } from "./compiled.js";
import { install, type Installed, root } from "./installed.js";

let installed: Installed;
const folders: string[] = [];
beforeAll(() => void (installed = install()));
afterAll(() => {
  installed?.remove();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "claude-openapi-migrate-"));
  folders.push(folder);
  return folder;
};

/** Runs the command as `npx -p … claude-openapi` does: from a folder that has nothing, by the link in `.bin`. */
function claudeOpenapi(...args: string[]): { code: number; output: string } {
  try {
    const bin = join(installed.folder, "node_modules/.bin/claude-openapi");
    return { code: 0, output: execFileSync(bin, args, { cwd: newFolder(), encoding: "utf8" }) };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, output: stdout + stderr };
  }
}

// Before the others, which put the peer there.
// @promise Loading: `claude-openapi migrate` moves…
test("without ts-morph it prints how to run it, and nothing else", () => {
  expect(claudeOpenapi("migrate", newFolder())).toEqual({
    code: 1,
    output: "npx -p ts-morph -p claude-openapi claude-openapi migrate <folder>\n",
  });
});

test("says its version", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  expect(claudeOpenapi("--version")).toEqual({ code: 0, output: `${version}\n` });
});

function programs(fixture: string, official: "anthropic-sdk-2023" | "@anthropic-ai/sdk") {
  const folder = newFolder();
  cpSync(join(root, "test/migrate/fixtures", fixture), folder, { recursive: true });
  linkOfficial(folder, official);
  for (const name of ["vitest", "zod"])
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
  symlinkSync(installed.package, join(folder, "node_modules/claude-openapi"));
  // What the test frameworks and JSX declare, for programs that only name them.
  writeFileSync(
    join(folder, "ambient.d.ts"),
    "declare const jest: { mock(name: string, make: () => unknown): void; requireActual(name: string): unknown };\n" +
      "declare namespace JSX { interface IntrinsicElements { p: object; b: object } }\n",
  );
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.[cm]?[jt]sx?$/.test(file) && !file.startsWith("node_modules"))
    .sort();
  return { folder, files };
}

// @promise Loading: `claude-openapi migrate` moves…
test.each([
  ["old", "anthropic-sdk-2023"],
  ["new", "@anthropic-ai/sdk"],
  ["examples", "anthropic-sdk-2023"],
] as const)("what compiled before compiles after: %s", (fixture, official) => {
  const { folder, files } = programs(fixture, official);
  const before = compiled(folder, files);
  const right = files.filter((file) => before.get(file)!.length === 0);
  expect([...before].filter(([, lines]) => lines.length > 0)).toEqual([]);
  const modules = join(installed.folder, "node_modules");
  for (const name of ["ts-morph", "@ts-morph", "code-block-writer"]) {
    if (!readdirSync(modules).includes(name)) symlinkSync(join(root, "node_modules", name), join(modules, name));
  }
  const { output } = claudeOpenapi("migrate", folder, "--write");
  expect(output).toMatch(/\d+ files? changed\. Now install the dependencies\.\n$/);
  expect(
    files.filter((file) => /claude-openapi/.test(readFileSync(join(folder, file), "utf8"))).length,
  ).toBeGreaterThan(0);
  const after = compiled(folder, files);
  expect(right.flatMap((file) => after.get(file)!.map((line) => `${file}:${line}`))).toEqual([]);
});

/** What the programs of a folder print, which talk to the API at this address. */
async function printed(folder: string, names: readonly string[], url: string): Promise<string[]> {
  const env = { PATH: process.env["PATH"], ANTHROPIC_API_KEY: "key", ANTHROPIC_BASE_URL: url };
  const run = async (name: string) => {
    const source = readFileSync(join(folder, `${name}.ts`), "utf8");
    const program = join(folder, `${name}.mjs`);
    writeFileSync(program, (await transform(source, { loader: "ts", target: "es2022" })).code);
    return (await promisify(execFile)(process.execPath, [program], { env })).stdout;
  };
  return Promise.all(names.map(run));
}

// @promise Loading: `claude-openapi migrate` moves…
test("what the programs of the official examples print, and others like them, they print after they have moved", async () => {
  const { folder } = programs("examples", "anthropic-sdk-2023");
  const server = await createLocalApi().listen();
  try {
    const names = ["streams", "client", "editor", "evaluation"];
    const before = await printed(folder, names, server.url);
    for (const text of before) expect(text).not.toBe("");
    expect(claudeOpenapi("migrate", folder, "--write").output).toContain("files changed");
    rmSync(join(folder, "node_modules/@anthropic-ai"), { recursive: true });
    expect(await printed(folder, names, server.url)).toEqual(before);
  } finally {
    await server.close();
  }
});
