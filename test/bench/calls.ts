/** What a call costs beside the official SDK and raw fetch: each a fresh process, in turns. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { median, root, type Row, type Subject } from "./measure.js";

const exec = promisify(execFile);
const program = fileURLToPath(new URL("call-subject.mjs", import.meta.url));

/** Rows of the table: the name of the budget, and what is measured. */
const CASES = [
  ["own", "ownCostTimesOfficial", "own cost of a call, stubbed fetch, CPU against official"],
  ["one", "callTimesOfficial", "one call, local server, CPU against official"],
  ["flight", "flightTimesOfficial", "64 calls in flight, CPU against official"],
  ["construct", "constructTimesOfficial", "constructing a client, wall against official"],
] as const;

async function micros(subject: Subject, what: string, url: string): Promise<number> {
  const { stdout } = await exec(process.execPath, ["--expose-gc", program, subject, what, url], { cwd: root });
  return (JSON.parse(stdout) as { cpu: number }).cpu;
}

async function ratios(what: string, url: string, rounds: number): Promise<{ ours: number; fetch: number }> {
  const found: Record<Subject, number[]> = { ours: [], official: [], next: [], fetch: [] };
  const subjects: readonly Subject[] = what === "construct" ? ["ours", "official"] : ["ours", "official", "fetch"];
  for (let round = 0; round < rounds; round++) {
    for (const subject of subjects) found[subject].push(await micros(subject, what, url));
  }
  const official = median(found.official);
  if (process.env["SHOW"]) console.log(what, found);
  return { ours: median(found.ours) / official, fetch: found.fetch.length > 0 ? median(found.fetch) / official : NaN };
}

/** The rows of calls. What is over its budget is measured once more, with twice the rounds: the machine may be busy. */
export async function callRows(url: string, rounds: number, budget: (name: string) => number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [what, name, title] of CASES) {
    const first = await ratios(what, url, rounds);
    const kept = first.ours <= budget(name) ? first : await ratios(what, url, rounds * 2);
    const raw = Number.isNaN(kept.fetch) ? "" : ` (fetch ${kept.fetch.toFixed(2)})`;
    rows.push({ what: title + raw, figure: kept.ours, budget: budget(name), unit: "×", official: 1 });
  }
  return rows;
}
