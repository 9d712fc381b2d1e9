/** Other people's clients against the local API: what each of them does with it, they see as with the API. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createLocalApi, type Listening } from "../../src/testing/index.js";
import { NODE, PYTHON } from "./programs.js";

const folder = (name: string) => new URL(name, import.meta.url).pathname;
const python = folder("python/.venv/bin/python");

let server: Listening;
const api = createLocalApi({ validateReplies: true });
beforeAll(async () => void (server = await api.listen()));
afterAll(() => server.close());

async function run(command: string, file: string, cwd: string): Promise<unknown> {
  const env = { PATH: process.env["PATH"], HOME: cwd, BASE_URL: server.url, LITELLM_LOCAL_MODEL_COST_MAP: "True" };
  const { stdout } = await promisify(execFile)(command, [join(cwd, file)], { cwd, env, maxBuffer: 1 << 26 });
  const rows = stdout.split("\n").filter((line) => line.startsWith("["));
  return Object.fromEntries(rows.map((line) => JSON.parse(line) as [string, unknown]));
}

describe.each(NODE)("$file", ({ file, sees }) => {
  test("sees what it would of the API", async () => {
    api.reset();
    expect(await run(process.execPath, file, folder("node"))).toEqual(sees);
    expect(api.requests.filter(({ status }) => status >= 500)).toEqual([]);
  });
});

describe.each(PYTHON)("$file", ({ file, sees }) => {
  test("sees what it would of the API", async () => {
    expect(existsSync(python), "make local-clients sets it up").toBe(true);
    api.reset();
    expect(await run(python, file, folder("python"))).toEqual(sees);
    expect(api.requests.filter(({ status }) => status >= 500)).toEqual([]);
  });
});
