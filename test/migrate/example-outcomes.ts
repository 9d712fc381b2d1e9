/** What programs do when they are run against the local API: how they end, and what they print. */
import { execFile } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";
import { createLocalApi } from "../../src/testing/index.js";

/** A program that waits for something that never comes ends here. */
const LIMIT_MS = 20_000;

export interface ExampleOutcome {
  /** The exit code, or the signal that ended it. */
  readonly end: string;
  /** What it printed, less what is new in each run: ids, times, durations and ports. What goes to stderr has paths and lines of the packages. */
  readonly printed: string;
}

const NEW_EACH_TIME = [
  [/\b[a-z]+_(?=[A-Za-z]*[A-Z0-9])[A-Za-z0-9]{8,}\b/g, "<id>"],
  [/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, "<id>"],
  [/\d{4}-\d\d-\d\dT[\d:.]+(Z|\+00:00)/g, "<time>"],
  [/\b\d+(\.\d+)? ?ms\b/g, "<duration>"],
  [/127\.0\.0\.1:\d+/g, "<host>"],
] as const;
/** What is meant to differ: the header with the number of the retry is not sent, and what a stream does not say is not there. */
const MEANT = [
  [/\(retry (0|null)\)/g, "(retry)"],
  [/^ *stop_details: undefined,\n/gm, ""],
] as const;
const steady = (text: string) =>
  [...NEW_EACH_TIME, ...MEANT].reduce((left, [pattern, by]) => left.replace(pattern, by), text);

/** Runs each program of a folder in a fresh local API. */
export async function outcomesOf(folder: string, files: readonly string[]): Promise<Map<string, ExampleOutcome>> {
  const outcomes = new Map<string, ExampleOutcome>();
  for (const file of files) {
    const server = await createLocalApi().listen();
    const program = join(folder, file.replace(/\.ts$/, ".run.mjs"));
    const source = readFileSync(join(folder, file), "utf8").replace(/^#!.*\n/, "\n");
    writeFileSync(program, (await transform(source, { loader: "ts", target: "es2022" })).code);
    const env = { PATH: process.env["PATH"], ANTHROPIC_BASE_URL: server.url, ANTHROPIC_API_KEY: "local-key" };
    try {
      outcomes.set(file, await run(program, folder, env));
    } finally {
      rmSync(program);
      await server.close();
    }
  }
  return outcomes;
}

function run(program: string, cwd: string, env: Record<string, string | undefined>): Promise<ExampleOutcome> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [program], { cwd, env, timeout: LIMIT_MS }, (error, stdout) => {
      const end = error === null ? "0" : String(error.code ?? error.signal);
      resolve({ end, printed: steady(stdout) });
    });
    child.stdin?.end();
  });
}
