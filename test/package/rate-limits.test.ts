/** The examples of docs/rate-limits.md, as a reader would run them: type-checked and run against the installed package. */
import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { transform } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createLocalApi, type Listening } from "../../src/testing/index.js";
import { NO_REDIS, redisServer } from "../support/redis-server.js";
import { install, type Installed, root } from "./installed.js";

const page = readFileSync(join(root, "docs/rate-limits.md"), "utf8");
const examples = [...page.matchAll(/^```ts\n([^]*?)^```/gm)].map(([, code]) => code!);

let installed: Installed;
let server: Listening;
beforeAll(async () => {
  installed = install();
  for (const name of ["redis", "@redis", "@types/node"]) {
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

async function run(code: string, env: Record<string, string> = {}): Promise<string> {
  const program = join(installed.folder, "example.mjs");
  writeFileSync(program, (await transform(code, { loader: "ts", target: "es2022" })).code);
  const { stdout } = await promisify(execFile)(process.execPath, [program], {
    cwd: installed.folder,
    env: { ...process.env, ANTHROPIC_API_KEY: "local-key", ANTHROPIC_BASE_URL: server.url, ...env },
  });
  return stdout;
}

test("there are two, and they pass the type-check", () => {
  expect(examples.length).toBe(2);
  const files = examples.map((code, at) => {
    const file = join(installed.folder, `example-${at}.mts`);
    writeFileSync(file, code);
    return file;
  });
  const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022", "--types", "node"];
  expect(installed.run(join(root, "node_modules/.bin/tsc"), ...options, "--skipLibCheck", ...files)).toBe("");
});

test("in one process", async () => {
  expect(await run(examples[0]!)).toBe("20 end_turn, 1000000 requests per minute\n");
});

test.skipIf(NO_REDIS)(`over Redis${NO_REDIS ? `: ${NO_REDIS}` : ""}`, async () => {
  await using redis = await redisServer({ tcp: true });
  expect(await run(examples[1]!, { REDIS_URL: redis.url! })).toBe("end_turn 1\n");
});
