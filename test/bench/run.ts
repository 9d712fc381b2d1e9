/**
 * Every figure of `budgets.json`, ours beside the official SDK's and raw fetch's, measured in one run.
 * `--bytes` leaves out what depends on the machine: only sizes and counts. `--readme` writes what the README shows into it. `ROUNDS` (default 5) sets the repetitions.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { callRows } from "./calls.js";
import { cpu, importTimes, type Row, serve } from "./measure.js";
import { withFigures } from "./readme-figures.js";
import { transportFigures } from "./transport.js";
import { bundleBytes, installedBytes, ownInstalledBytes, typeCheck } from "./sizes.js";

const budgets = JSON.parse(readFileSync(new URL("budgets.json", import.meta.url), "utf8")) as Record<string, number>;
const budget = (name: string): number => {
  const value = budgets[name];
  if (value === undefined) throw new Error(`budgets.json has no ${name}`);
  return value;
};
const rounds = Number(process.env["ROUNDS"] ?? 5);
const megabyte = 1_000_000;

async function sizes(): Promise<Row[]> {
  const official = await bundleBytes("official-stream.ts");
  const [ours, theirs] = [
    typeCheck("ours-stream.ts", "claude-openapi"),
    typeCheck("official-stream.ts", "@anthropic-ai/sdk"),
  ];
  return [
    {
      what: "bundle, messages.create and stream",
      figure: await bundleBytes("core-stream.ts"),
      budget: budget("streamBundleBytes"),
      unit: "B gz",
      official,
    },
    {
      what: "bundle, whole client",
      figure: await bundleBytes("ours-stream.ts"),
      budget: budget("clientBundleBytes"),
      unit: "B gz",
      official,
    },
    {
      what: "consumer's type-check, instantiations",
      figure: ours.instantiations,
      budget: budget("consumerInstantiations"),
      unit: "",
      official: theirs.instantiations,
    },
    {
      what: "consumer's type-check, files",
      figure: ours.files,
      budget: budget("consumerFiles"),
      unit: "",
      official: theirs.files,
    },
    {
      what: "consumer's type-check, memory",
      figure: ours.memoryMB,
      budget: budget("consumerMemoryMB"),
      unit: "MB",
      official: theirs.memoryMB,
    },
    {
      what: "installed size with dependencies",
      figure: ownInstalledBytes() / megabyte,
      budget: budget("installedBytes") / megabyte,
      unit: "MB",
      official: installedBytes("@anthropic-ai/sdk") / megabyte,
    },
  ];
}

async function timings(): Promise<Row[]> {
  const rows: Row[] = [];
  const times = await importTimes(rounds * 3);
  rows.push({
    what: "import in a fresh process, wall, against official",
    figure: times.ours / times.official,
    budget: budget("importTimesOfficial"),
    unit: "×",
    official: 1,
  });

  const { url, close } = await serve();
  const all = ["ours", "official", "fetch"] as const;
  const sdks = ["ours", "official"] as const;
  try {
    rows.push(...(await callRows(url, rounds, budget)));
    const call = await cpu(url, "call-1500", all, rounds);
    rows.push({
      what: "one call, CPU against fetch",
      figure: call.ours / call.fetch,
      budget: budget("callTimesFetch"),
      unit: "×",
      official: call.official / call.fetch,
    });

    const raw = await cpu(url, "events-200000", all, rounds);
    rows.push({
      what: "raw events, 200k, CPU against fetch and parser",
      figure: raw.ours / raw.fetch,
      budget: budget("rawEventTimesFetch"),
      unit: "×",
      official: raw.official / raw.fetch,
    });

    for (const [what, kind, deltas] of [
      ["text", "events", 100_000],
      // Fewer would measure the start of a process: 5,000 take 75 ms.
      ["tool input", "tool", 50_000],
    ] as const) {
      const pair = await cpu(url, `${kind}-${deltas}`, sdks, rounds, "accumulated");
      rows.push({
        what: `accumulated ${what}, CPU against official`,
        figure: pair.ours / pair.official,
        budget: budget("accumulatedTimesOfficial"),
        unit: "×",
        official: 1,
      });
      const [few, many] = [
        await cpu(url, `${kind}-50000`, ["ours"], rounds, "accumulated"),
        await cpu(url, `${kind}-200000`, ["ours"], rounds, "accumulated"),
      ];
      rows.push({
        what: `accumulated ${what}, a delta at 200k against 50k`,
        figure: many.ours / few.ours / 4,
        budget: budget("accumulatedGrowth"),
        unit: "×",
      });
    }

    rows.push(...(await streams(url)));

    for (const [what, scenario] of [
      ["1 KB", "small-40000"],
      ["1 MB", "big-60"],
    ] as const) {
      const lines = await cpu(url, scenario, all, rounds);
      rows.push({
        what: `batch results, lines of ${what}, speed against fetch`,
        figure: lines.fetch / lines.ours,
        budget: budget("resultLinesTimesFetch"),
        unit: "×",
        official: lines.fetch / lines.official,
        atLeast: true,
      });
    }
    for (const { what, name, alone, ...figures } of await transportFigures(url, rounds)) {
      const { unit } = figures;
      rows.push({ what: `over nodeFetch (alone ${show(alone, unit)}): ${what}`, ...figures, budget: budget(name) });
    }
  } finally {
    close();
  }
  return rows;
}

/** Streams beside the newest official SDK. */
async function streams(url: string): Promise<Row[]> {
  const pair = ["ours", "next"] as const;
  const against = async (what: string, scenario: string, name: string, figure: "cpu" | "ms" = "cpu"): Promise<Row> => {
    const { ours, next } = await cpu(url, scenario, pair, rounds, undefined, figure);
    return {
      what: `${what}, against official 1.14`,
      figure: ours / next,
      budget: budget(name),
      unit: "×",
      official: 1,
    };
  };
  const speed = async (what: string, scenario: string, name: string): Promise<Row> => {
    const row = await against(what, scenario, name);
    return { ...row, figure: 1 / row.figure, atLeast: true };
  };
  return [
    await against("first event of a short stream, wall", "short-600", "firstEventTimesNext", "ms"),
    await against("raw events, one per chunk, CPU", "single-60000", "singleEventTimesNext"),
    await against("raw events, one per chunk, no network, CPU", "stubbed-200000", "stubbedEventTimesNext"),
    await speed("1 MB events, LF, MB per CPU second", "large-60", "largeLFTimesNext"),
    await speed("1 MB events, CRLF, MB per CPU second", "crlf-60", "largeCRLFTimesNext"),
  ];
}

const show = (value: number | undefined, unit: string): string =>
  value === undefined ? "" : `${value >= 100 ? Math.round(value) : Math.round(value * 100) / 100} ${unit}`.trim();
const holds = (row: Row): boolean => (row.atLeast ? row.figure >= row.budget : row.figure <= row.budget);

const rows = [...(await sizes()), ...(process.argv.includes("--bytes") ? [] : await timings())];
const table = [
  ["what", "figure", "budget", "official", ""],
  ...rows.map((row) => [
    row.what,
    show(row.figure, row.unit),
    `${row.atLeast ? "≥" : "≤"} ${show(row.budget, row.unit)}`,
    show(row.official, row.unit),
    holds(row) ? "ok" : "OVER",
  ]),
];
const widths = table[0]!.map((_, column) => Math.max(...table.map((cells) => cells[column]!.length)));
for (const cells of table)
  console.log(
    cells
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join("  ")
      .trimEnd(),
  );
process.exitCode = rows.every(holds) ? 0 : 1;

if (process.argv.includes("--readme")) {
  const readme = new URL("../../README.md", import.meta.url);
  const { format, resolveConfig } = await import("prettier");
  const text = withFigures(readFileSync(readme, "utf8"), rows);
  writeFileSync(readme, await format(text, { ...(await resolveConfig(readme)), parser: "markdown" }));
}
