/** The programs in `examples/`, against the installed package and the local API. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createLocalApi, type Listening } from "../../src/testing/index.js";
import { link, runExample, typecheck } from "./examples.js";
import { install, type Installed, root } from "./installed.js";

interface Program {
  /** Files in its folder. */
  readonly files?: Readonly<Record<string, string>>;
  readonly printed: RegExp;
}

const PROGRAMS: Record<string, Program> = {
  "agent-toolset": { files: { "a.txt": "one" }, printed: /^(✓|✗) glob \d+ ms\n[^]+\n$/ },
  batches: {
    files: { "lines.txt": "one\ntwo\n" },
    printed: /^(\{"custom_id":"line-[12]","content":\[\{"type":"text".*\n){2}$/,
  },
  fallback: { printed: /^[^]+\nclaude-opus-4-8: end_turn, \$0\.0\d+\n$/ },
  mcp: { printed: /^→ date\n[^]+\n$/ },
  memory: { printed: /^[^]+Here're the files and directories up to 2 levels deep in \/memories/ },
  messages: { printed: /^[^]+\n→ clock\n[^]+\n6 messages, \$0\.0\d+\n$/ },
  "structured-output": { printed: /^(-?\d+ × .* for .*\n)+$/ },
  threads: { printed: /^[^]+\n\[2 messages, at msg_\w+\]\n[^]+\n\[4 messages, at msg_\w+\]\n$/ },
  tools: { printed: /→ weather\n← weather\n/ },
  browser: { printed: /^[^]+\n$/ },
  demo: { printed: /^ {2}Talking to the local API.*\n(\n\d\. .+\n {2}\S.*\n( {2}.+\n)+){8}\nWhat next\n/ },
  "environment-work": { printed: /^0 served\n$/ },
  "session-events": { printed: /^user\.message\n(.*\n)+session\.status_idle\n$/ },
};

let installed: Installed;
let server: Listening;
beforeAll(async () => {
  installed = install();
  link(installed, ["@types/node", "zod", "@modelcontextprotocol/sdk"]);
  server = await createLocalApi().listen();
});
afterAll(async () => {
  await server?.close();
  installed?.remove();
});

const source = (name: string) => readFileSync(join(root, `examples/${name}.ts`), "utf8");

test("every program is in the table, and no other", () => {
  const files = readdirSync(join(root, "examples"));
  expect(files.map((file) => file.replace(/\.ts$/, "")).sort()).toEqual(Object.keys(PROGRAMS).sort());
});

test("they pass the type-check", () => {
  const files = Object.keys(PROGRAMS).map((name) => {
    const file = join(installed.folder, `${name}.mts`);
    writeFileSync(file, source(name));
    return file;
  });
  expect(typecheck(installed, ...files)).toBe("");
});

test.each(Object.entries(PROGRAMS))("%s runs", async (name, { files = {}, printed }) => {
  const folder = join(installed.folder, `program-${name}`);
  mkdirSync(folder);
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  const env = { PATH: process.env["PATH"], ANTHROPIC_BASE_URL: server.url, ANTHROPIC_API_KEY: "local-key" };
  expect(await runExample(folder, source(name), env)).toMatch(printed);
});
