/** Runs the subjects side by side, in turns, each in a process of its own, and keeps the median. */
import { execFile, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** `next` is the newest official SDK, `official` the one that the package is compared with in types. */
export type Subject = "ours" | "official" | "next" | "fetch";

/** A line of the table. */
export interface Row {
  readonly what: string;
  readonly figure: number;
  readonly budget: number;
  readonly unit: string;
  /** The official SDK's figure in the same unit; absent where there is none. */
  readonly official?: number | undefined;
  /** The figure must reach the budget, where others must stay under it. */
  readonly atLeast?: true;
}

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
export const root = path("../..");
const exec = promisify(execFile);

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** A server in a process of its own, so that its time is not the client's. */
export async function serve(): Promise<{ url: string; close: () => void }> {
  const child = fork(path("server.mjs"));
  const [{ url }] = (await once(child, "message")) as [{ url: string }];
  return { url, close: () => child.disconnect() };
}

/** Median CPU microseconds of each subject in a scenario, or the milliseconds that passed. */
export async function cpu<S extends Subject>(
  url: string,
  scenario: string,
  subjects: readonly S[],
  rounds: number,
  action?: string,
  figure: "cpu" | "ms" = "cpu",
): Promise<Record<S, number>> {
  const found = new Map<S, number[]>(subjects.map((subject) => [subject, []]));
  for (let round = 0; round < rounds; round++) {
    for (const subject of subjects) {
      const args = ["--expose-gc", path("subject.mjs"), subject, scenario, url, ...(action ? [action] : [])];
      const { stdout } = await exec(process.execPath, args, { cwd: root, maxBuffer: 1 << 24 });
      found.get(subject)!.push((JSON.parse(stdout) as Record<typeof figure, number>)[figure]);
    }
  }
  return Object.fromEntries(subjects.map((subject) => [subject, median(found.get(subject)!)])) as Record<S, number>;
}

/** Median milliseconds of a first import in a fresh process. */
export async function importTimes(rounds: number): Promise<{ ours: number; official: number }> {
  const modules = { ours: new URL("../../dist/esm/index.js", import.meta.url).href, official: "@anthropic-ai/sdk" };
  const found = { ours: [] as number[], official: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    for (const subject of ["ours", "official"] as const) {
      const program = `const t = performance.now(); await import(${JSON.stringify(modules[subject])}); console.log(performance.now() - t)`;
      const { stdout } = await exec(process.execPath, ["--input-type=module", "-e", program], { cwd: root });
      found[subject].push(Number(stdout));
    }
  }
  return { ours: median(found.ours), official: median(found.official) };
}
