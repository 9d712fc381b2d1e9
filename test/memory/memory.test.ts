/** The memory tool: what it tells the model, beside the official one; and what nobody gets out of its folder. */
import { lstat, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { betaMemoryTool as officialTool } from "@anthropic-ai/sdk/helpers/beta/memory";
import { BetaLocalFilesystemMemoryTool as Official } from "@anthropic-ai/sdk/tools/memory/node";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import Claude from "../../src/2026-10-21.js";
import { BetaLocalFilesystemMemoryTool, betaMemoryTool } from "../../src/node/local-memory.js";
import { runRunnableTool } from "../../src/tools/index.js";
import type { BetaToolRunContext } from "../../src/tools/types.js";
import { call, replies, text } from "../support/replies.js";

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), "memory-"))));
afterEach(() => rm(folder, { recursive: true, force: true }));

type Command = Readonly<Record<string, unknown>>;
const run = (tool: object, input: Command) =>
  runRunnableTool(tool as never, input, { toolUse: {} as BetaToolRunContext["toolUse"] } as BetaToolRunContext);

/** What a model is told of commands. */
async function told(of: "official" | "ours", commands: readonly Command[]): Promise<unknown[]> {
  const base = join(folder, of);
  const tool =
    of === "ours"
      ? betaMemoryTool(await BetaLocalFilesystemMemoryTool.init(base))
      : officialTool(await Official.init(base));
  await prepare(join(base, "memories"));
  const results = [];
  for (const command of commands) results.push(await run(tool, command));
  return results;
}

async function prepare(root: string): Promise<void> {
  await mkdir(join(root, "deep/er/est"), { recursive: true });
  await mkdir(join(root, "node_modules"), { recursive: true });
  const files = {
    "a.txt": "one\ntwo\n\nthree\ntwo and two",
    "deep/b.md": "x".repeat(1536),
    "deep/er/c": "",
    ".hid": "",
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(root, name), content);
  await symlink("a.txt", join(root, "link"));
  await symlink("/", join(root, "out"));
}

const A = "/memories/a.txt";
const replace = (old_str: string, new_str: string, path = A) => ({ command: "str_replace", path, old_str, new_str });
const PROGRAMS: Record<string, readonly Command[]> = {
  files: [
    { command: "view", path: A },
    { command: "view", path: A, view_range: [2, 3] },
    { command: "view", path: A, view_range: [4, -1] },
    { command: "view", path: A, view_range: [-3, 1] },
    { command: "view", path: A, view_range: [90, 99] },
    { command: "view", path: "/memories/none" },
    { command: "view", path: "/memories/link" },
  ],
  folders: [
    { command: "view", path: "/memories/deep" },
    { command: "view", path: "/memories/deep/er" },
  ],
  create: [
    { command: "create", path: "/memories/new/file.txt", file_text: "hi\n" },
    { command: "create", path: A, file_text: "" },
    { command: "view", path: "/memories/new/file.txt" },
  ],
  replace: [
    replace("three", "$& drei"),
    replace("none", ""),
    replace("one", "1", "/memories/deep"),
    replace("one", "1", "/memories/x"),
    { command: "view", path: A },
  ],
  insert: [
    { command: "insert", path: A, insert_line: 0, insert_text: "top\n" },
    { command: "insert", path: A, insert_line: 6, insert_text: "end" },
    { command: "insert", path: A, insert_line: 99, insert_text: "" },
    { command: "insert", path: "/memories/deep", insert_line: 0, insert_text: "" },
    { command: "view", path: A },
  ],
  delete: [
    { command: "delete", path: A },
    { command: "delete", path: A },
    { command: "delete", path: "/memories/deep" },
    { command: "delete", path: "/memories" },
    { command: "delete", path: "/memories/out" },
  ],
  rename: [
    { command: "rename", old_path: A, new_path: "/memories/new/b.txt" },
    { command: "rename", old_path: A, new_path: "/memories/c" },
    { command: "rename", old_path: "/memories/deep", new_path: "/memories/new/b.txt" },
    { command: "rename", old_path: "/memories", new_path: "/memories/x" },
    { command: "view", path: "/memories/new/b.txt" },
  ],
  places: [
    { command: "view", path: "/etc/passwd" },
    { command: "view", path: "/memories/../../../etc/passwd" },
    { command: "view", path: "/memories/out/etc/passwd" },
    { command: "create", path: "/memories/out/tmp/x", file_text: "" },
    { command: "view", path: "/memories/%2e%2e/a" },
  ],
};

// @promise Tools: The memory tool with local files tells the model what the official one tells it, and does right where that one
//   does not: text of several lines, two hits in one line, names that only begin with `/memories`
test.each(Object.entries(PROGRAMS))("%s: what the official one tells", async (_, commands) => {
  const theirs = await told("official", commands);
  expect(await told("ours", commands)).toEqual(theirs);
});

describe("where the official one does not do right", () => {
  // @promise Tools: The memory tool with local files…
  test("text of several lines is replaced, and two hits in a line are two", async () => {
    const [lines, twice, none] = await told("ours", [
      replace("two\n\nthree", "2\n3"),
      replace("two", "x"),
      replace("", "x"),
    ]);
    expect(lines).toEqual({
      isError: false,
      content:
        "The memory file has been edited. Here is the snippet showing the change (with line numbers):\n" +
        "     1\tone\n     2\t2\n     3\t3\n     4\ttwo and two",
    });
    expect(twice).toMatchObject({ isError: true, content: expect.stringContaining("in lines: 4, 4.") as string });
    expect(none).toMatchObject({ isError: true, content: expect.stringContaining("did not appear") as string });
  });

  // @promise Tools: The memory tool with local files…
  test("a name that only begins alike is another one", async () => {
    const paths = ["/memoriesX/a", "/memories2", "memories/a", "", "/memories/a\0"];
    const results = await told(
      "ours",
      paths.map((path) => ({ command: "view", path })),
    );
    for (const [at, path] of paths.entries())
      expect(results[at]).toEqual({ isError: true, content: `Error: Path must start with /memories, got: ${path}` });
  });

  test("commands that are unknown or incomplete say what is missing", async () => {
    const results = await told("ours", [
      { command: "zap" },
      { command: "toString" },
      { command: "create", path: "/memories/x" },
      { command: "insert", path: A, insert_line: "1", insert_text: "" },
    ]);
    expect(results.map((result) => (result as { content: string }).content)).toEqual([
      "Error: zap not implemented: command is one of view, create, str_replace, insert, delete, rename",
      "Error: toString not implemented: command is one of view, create, str_replace, insert, delete, rename",
      "Error: The command create needs file_text, a string",
      "Error: The command insert needs insert_line, a number",
    ]);
  });

  test("what the file system refuses is told without paths of the machine", async () => {
    const name = "n".repeat(300);
    const [result] = await told("ours", [{ command: "create", path: `/memories/${name}`, file_text: "" }]);
    expect(result).toEqual({
      isError: true,
      content: `Error: /memories/${name}: the file system refused (ENAMETOOLONG)`,
    });
  });

  test("an edit through a link changes the file that it leads to", async () => {
    const [result] = await told("ours", [replace("one", "1", "/memories/link")]);
    expect(result).toMatchObject({ isError: false });
    const root = join(folder, "ours/memories");
    expect(await readFile(join(root, "a.txt"), "utf8")).toMatch(/^1\n/);
    expect((await lstat(join(root, "link"))).isSymbolicLink()).toBe(true);
  });
});

describe("confinement", () => {
  // @promise Tools: No command of the memory tool reads, writes, moves or removes anything outside of its folder, by whatever
  //   path or link
  test("any path, with links out of the folder and to nothing", async () => {
    const root = join(folder, "base/memories");
    const tool = betaMemoryTool(await BetaLocalFilesystemMemoryTool.init(join(folder, "base")));
    await prepare(root);
    await writeFile(join(folder, "secret"), "secret");
    await symlink(folder, join(root, "up"));
    await symlink(join(folder, "secret"), join(root, "leak"));
    await symlink(join(folder, "made"), join(root, "dangling"));
    await symlink("self", join(root, "self"));
    const part = fc.constantFrom(
      "..",
      ".",
      "",
      "up",
      "leak",
      "dangling",
      "self",
      "out",
      "secret",
      "made",
      "base",
      "x",
      "..\\..",
    );
    const path = fc.array(part, { maxLength: 6 }).map((parts) => `/memories/${parts.join("/")}`);
    const fields = fc.record({ path, old_path: path, new_path: path });
    const command = fc.constantFrom("view", "create", "str_replace", "insert", "delete", "rename");
    await fc.assert(
      fc.asyncProperty(command, fields, async (name, paths) => {
        const more = { file_text: "!", old_str: "secret", new_str: "!", insert_line: 0, insert_text: "!" };
        const { content } = await run(tool, { command: name, ...paths, ...more });
        if (name === "view") expect(String(content)).not.toMatch(/\tsecret$/m);
        expect(await readFile(join(folder, "secret"), "utf8")).toBe("secret");
        await expect(lstat(join(folder, "made"))).rejects.toThrow("ENOENT");
        await expect(lstat(join(folder, "x"))).rejects.toThrow("ENOENT");
      }),
      { seed: 12, numRuns: 400 },
    );
  });

  test("files and folders are for their owner alone", async () => {
    await told("ours", [{ command: "create", path: "/memories/p/q.txt", file_text: "x" }, replace("one", "1")]);
    const root = join(folder, "ours/memories");
    const mode = async (path: string) => (await stat(join(root, path))).mode & 0o777;
    expect([await mode("p"), await mode("p/q.txt"), await mode("a.txt")]).toEqual([0o700, 0o600, 0o600]);
  });
});

test("a runner serves it, in both namespaces", async () => {
  await using server = await replies(({ messages }) =>
    (messages as unknown[]).length > 1
      ? { content: [text("Noted.")] }
      : { content: [call("t1", "memory", { command: "create", path: "/memories/n", file_text: "7" })] },
  );
  const client = new Claude({ apiKey: "k", baseURL: server.baseURL });
  for (const of of ["stable", "beta"] as const) {
    const memory = betaMemoryTool(await BetaLocalFilesystemMemoryTool.init(join(folder, of)), {
      cache_control: { type: "ephemeral" },
    });
    const params = { model: "m", max_tokens: 9, messages: [{ role: "user" as const, content: "?" }], tools: [memory] };
    const { content } = await (of === "stable"
      ? client.messages.toolRunner(params)
      : client.beta.messages.toolRunner(params));
    expect(content).toEqual([text("Noted.")]);
    expect(await readFile(join(folder, of, "memories/n"), "utf8")).toBe("7");
  }
  const definition = { type: "memory_20250818", name: "memory", cache_control: { type: "ephemeral" } };
  expect(server.sent[0]!.body["tools"]).toEqual([definition]);
});
