/** Other people's clients against the local API: what each of them does with it, they see as with the API. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createLocalApi, type Listening } from "../../src/testing/index.js";
import { PROGRAMS, type Program } from "./programs.js";

/** What runs the programs of a folder, by what `make local-clients` sets up there. */
const COMMANDS: Readonly<Record<Program["folder"], (file: string) => readonly [setUp: string, ...command: string[]]>> =
  {
    node: (file) => ["node_modules", process.execPath, file],
    python: (file) => [".venv/bin/python", ".venv/bin/python", file],
    llm: (file) => [".venv/bin/python", ".venv/bin/python", file],
    go: (file) => [file, `./${file}`],
    java: (file) => [
      "target/dependency",
      "java",
      "-XX:TieredStopAtLevel=1",
      "-cp",
      "target/classes:target/dependency/*",
      file,
    ],
  };

let server: Listening;
const api = createLocalApi({ validateReplies: true });
beforeAll(async () => void (server = await api.listen()));
afterAll(() => server.close());

async function run(folder: Program["folder"], file: string): Promise<unknown> {
  const cwd = new URL(folder, import.meta.url).pathname;
  const [setUp, command, ...args] = COMMANDS[folder](file);
  expect(existsSync(`${cwd}/${setUp}`), "make local-clients sets it up").toBe(true);
  const env = { PATH: process.env["PATH"], HOME: cwd, BASE_URL: server.url, LITELLM_LOCAL_MODEL_COST_MAP: "True" };
  const { stdout } = await promisify(execFile)(command!, args, { cwd, env, maxBuffer: 1 << 26 });
  const rows = stdout.split("\n").filter((line) => line.startsWith("["));
  return Object.fromEntries(rows.map((line) => JSON.parse(line) as [string, unknown]));
}

// @promise The local API: The official SDKs of TypeScript, Python, Go and Java, the AI SDK, LangChain, the SDKs of OpenAI, LiteLLM,
//   Pydantic AI, Instructor and `llm` see what they would of the API
describe.each(PROGRAMS)("$folder $file", ({ folder, file, sees }) => {
  test("sees what it would of the API", async () => {
    api.reset();
    expect(await run(folder, file)).toEqual(sees);
    expect(api.requests.filter(({ status }) => status >= 500)).toEqual([]);
  });
});
