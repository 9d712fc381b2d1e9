/** The figures that the README shows, written into it by the run that measured them: `make bench`. */
import type { Row } from "./measure.js";

const [BEGIN, END] = ["<!-- figures -->\n", "<!-- /figures -->"];

/** How rows of the run begin, and what the README calls them. */
const SHOWN: readonly (readonly [what: string, text: string])[] = [
  ["bundle, messages.create and stream", "Bundle of a program that creates and streams messages, gzipped"],
  ["bundle, whole client", "Bundle of the whole client, gzipped"],
  ["installed size with dependencies", "Installed with dependencies, the four documents included"],
  ["own cost of a call, stubbed fetch, CPU against official", "CPU of a call, without what `fetch` takes"],
  ["raw events, one per chunk, CPU, against official 1.14", "CPU of the events of a stream"],
];

type Figure = Pick<Row, "what" | "figure" | "unit" | "official">;

function cellsOf({ figure, unit, official = 1 }: Figure): [string, string] {
  if (unit === "B gz") return [`${(figure / 1000).toFixed(1)} kB`, `${(official / 1000).toFixed(1)} kB`];
  if (unit === "MB") return [`${figure.toFixed(1)} MB`, `${official.toFixed(1)} MB`];
  return [`${figure.toFixed(2)} ×`, "1 ×"];
}

/** The README with the figures of a run; what the run left out stays. Throws where the README has no place for them. */
export function withFigures(readme: string, rows: readonly Figure[]): string {
  const [start, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (start < 0 || end < start) throw new Error("the README has no place for figures");
  const old = readme.slice(start, end).split("\n");
  const lines = SHOWN.map(([what, text]) => {
    const row = rows.find((one) => one.what.startsWith(what));
    const kept = old.find((line) => line.includes(text));
    if (!row && !kept) throw new Error(`nothing is known of ${what}`);
    return row ? `| ${[text, ...cellsOf(row)].join(" | ")} |` : kept!;
  });
  const table = ["| | claude-openapi | official |", "| --- | --- | --- |", ...lines].join("\n");
  return `${readme.slice(0, start)}${BEGIN}\n${table}\n\n${readme.slice(end)}`;
}
