/** The figures of the README are those that a run of the benchmarks has measured. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withFigures } from "../bench/readme-figures.js";

const README = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const rowsOf = (text: string) => text.split("\n").filter((line) => /^\|.* (kB|MB|×) +\|/.test(line));

test("five rows, each with what the official SDK has", () => expect(rowsOf(README)).toHaveLength(5));

test("a run writes what it measured, and leaves the rest", () => {
  const measured = [
    { what: "bundle, whole client", figure: 12_345, unit: "B gz", official: 67_890 },
    {
      what: "own cost of a call, stubbed fetch, CPU against official (fetch 0.31)",
      figure: 0.256,
      unit: "×",
      official: 1,
    },
    { what: "import", figure: 1, unit: "ms" },
  ];
  const written = withFigures(README, measured);
  const cells = (text: string) =>
    rowsOf(text).map((line) =>
      line
        .split("|")
        .map((cell) => cell.trim())
        .slice(1, 4),
    );
  const expected = cells(README).map(([text, ...others]) =>
    text!.startsWith("Bundle of the whole")
      ? [text, "12.3 kB", "67.9 kB"]
      : text!.startsWith("CPU of a call")
        ? [text, "0.26 ×", "1 ×"]
        : [text, ...others],
  );
  expect(cells(written)).toEqual(expected);
  expect(withFigures(written, measured)).toBe(written);
});

test("a README without a place for them is refused", () => {
  expect(() => withFigures("# Nothing", [])).toThrow("no place for figures");
});
