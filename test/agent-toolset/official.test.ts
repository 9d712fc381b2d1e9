/** The same calls of the tools of both SDKs, in folders that are alike: results, and what became of the files. */
import * as official from "@anthropic-ai/sdk/tools/agent-toolset/node";
import { mkdtemp, readdir, readFile, realpath, rm, symlink, utimes, writeFile, mkdir, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import * as ours from "../../src/agent-toolset/index.js";
import { runRunnableTool } from "../../src/tools/run.js";
import { skipUnless } from "../support/skip.js";
import type { BetaRunnableTool } from "../../src/tools/types.js";

type Kit = Pick<typeof ours, "betaAgentToolset20260401">;

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** A folder with files, links and things that are neither; beside it one that nobody may see. */
async function workdir(): Promise<string> {
  const above = await realpath(await mkdtemp(join(tmpdir(), "toolset-")));
  folders.push(above);
  const folder = join(above, "work");
  await mkdir(join(folder, "src/deep"), { recursive: true });
  await mkdir(join(folder, "node_modules/x"), { recursive: true });
  await mkdir(join(above, "outside"));
  await writeFile(join(above, "outside/secret.txt"), "secret\n");
  const files: Record<string, string> = {
    "a.txt": "one\ntwo\nthree\nfour\n",
    "src/b.ts": "const b = 'two';\n",
    "src/deep/c.ts": "// two\n// three\n",
    "node_modules/x/d.ts": "two\n",
    ".hidden.ts": "two\n",
    "cost.txt": "a $& b a",
    "big.txt": `${"x".repeat(300)}\n`.repeat(1000),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  for (const [at, name] of ["a.txt", "src/b.ts", "src/deep/c.ts"].entries())
    await utimes(join(folder, name), 1000 + at, 1000 + at);
  await symlink(join(above, "outside"), join(folder, "out"));
  await symlink(join(above, "outside/secret.txt"), join(folder, "secret"));
  await symlink(join(above, "outside/new.txt"), join(folder, "dangling"));
  await symlink("loop", join(folder, "loop"));
  await symlink("a.txt", join(folder, "link.txt"));
  return folder;
}

type Call = readonly [name: string, input: object];

const CALLS: readonly Call[] = [
  ["read", { file_path: "a.txt" }],
  ["read", { file_path: "a.txt", view_range: [2, 3] }],
  ["read", { file_path: "a.txt", view_range: [3, 0] }],
  ["read", { file_path: "a.txt", view_range: [3, -1] }],
  ["read", { file_path: "a.txt", view_range: [4, 4] }],
  ["read", { file_path: "a.txt", view_range: [3, 9] }],
  ["read", { file_path: "a.txt", view_range: [9, 12] }],
  ["read", { file_path: "a.txt", view_range: [-5, 1] }],
  ["read", { file_path: "a.txt", view_range: [1] }],
  ["read", { file_path: "link.txt" }],
  ["read", { file_path: "gone.txt" }],
  ["read", { file_path: "src" }],
  ["read", { file_path: "a.txt/b" }],
  ["read", { file_path: "secret" }],
  ["read", { file_path: "out/secret.txt" }],
  ["read", { file_path: "../outside/secret.txt" }],
  ["read", { file_path: "/etc/passwd" }],
  ["read", { file_path: "loop" }],
  ["write", { file_path: "new/x.txt", content: "größer" }],
  ["write", { file_path: "src/b.ts", content: "short" }],
  ["write", { file_path: "src", content: "x" }],
  ["write", { file_path: "dangling", content: "x" }],
  ["write", { file_path: "out/new.txt", content: "x" }],
  ["write", { file_path: "../outside/new.txt", content: "x" }],
  ["edit", { file_path: "a.txt", old_string: "two", new_string: "2" }],
  ["edit", { file_path: "a.txt", old_string: "two\nthree", new_string: "$& $1" }],
  ["edit", { file_path: "a.txt", old_string: "none", new_string: "2" }],
  ["edit", { file_path: "cost.txt", old_string: "a", new_string: "$&" }],
  ["edit", { file_path: "cost.txt", old_string: "a", new_string: "$&", replace_all: true }],
  ["edit", { file_path: "secret", old_string: "secret", new_string: "" }],
  ["grep", { pattern: "two" }],
  ["grep", { pattern: "^// t", path: "src" }],
  ["grep", { pattern: "tw[ao]", path: "a.txt" }],
  ["grep", { pattern: "nowhere" }],
  ["grep", { pattern: "secret" }],
  ["grep", { pattern: "secret", path: "out" }],
  ["bash", { command: "echo hi; echo there >&2" }],
  ["bash", { command: "printf '\\033[31mred\\033[0m\\n\\n'" }],
  ["bash", { command: "cd src && X=1" }],
  ["bash", { command: "pwd | sed 's|.*/||'; echo $X" }],
  ["bash", { command: "exit_code() { return 7; }; exit_code" }],
  ["bash", { command: "echo oops; false" }],
  ["bash", { command: "cat; echo done" }],
  ["bash", { command: "echo 'it''s'; echo \"a\\nb\"" }],
  ["bash", { command: "sleep 5", timeout_ms: 100 }],
  ["bash", { command: "echo ${X:-gone}" }],
  ["bash", { command: "exit 3" }],
  ["bash", { restart: true }],
  ["bash", { command: "" }],
];
/** Node 20 has no `fs.glob`, which the official tool needs. */
const GLOBS: readonly Call[] = [
  ["glob", { pattern: "**/*.ts" }],
  ["glob", { pattern: "*.txt" }],
  ["glob", { pattern: "*.{ts,txt}", path: "src" }],
  ["glob", { pattern: "src/*" }],
  ["glob", { pattern: "nothing" }],
  ["glob", { pattern: "out/*" }],
];
const hasGlob = Number(process.versions.node.split(".")[0]) >= 22;

async function outcomes(kit: Kit, calls: readonly Call[]): Promise<string> {
  const folder = await workdir();
  const tools = kit.betaAgentToolset20260401({ workdir: folder }) as BetaRunnableTool[];
  const seen: unknown[] = [];
  for (const [name, input] of calls) {
    const tool = tools.find((one) => one.name === name)!;
    seen.push([name, input, await runRunnableTool(tool, input, { toolUse: {} as never, toolUseBlock: {} as never })]);
  }
  for (const tool of tools) await tool.close?.();
  const files = (await readdir(folder, { recursive: true })).sort();
  for (const name of files.filter((one) => !/out|loop|dangling|secret|big/.test(one))) {
    const { mode } = await stat(join(folder, name));
    const isFile = (await stat(join(folder, name))).isFile();
    seen.push([name, mode.toString(8), isFile ? await readFile(join(folder, name), "utf8") : "folder"]);
  }
  return JSON.stringify(seen, null, 1).replaceAll(folder, "WORKDIR");
}

describe("the same calls with both SDKs", () => {
  test("files and the shell", async () => {
    const [mine, theirs] = [await outcomes(ours, CALLS), await outcomes(official as unknown as Kit, CALLS)];
    expect(JSON.parse(mine)).toEqual(JSON.parse(theirs));
  }, 60_000);

  test("glob", skipUnless(hasGlob, "the official tool needs Node 22"), async () => {
    const [mine, theirs] = [await outcomes(ours, GLOBS), await outcomes(official as unknown as Kit, GLOBS)];
    expect(JSON.parse(mine)).toEqual(JSON.parse(theirs));
  });
});
