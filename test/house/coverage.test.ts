/** Holds `generated/coverage.md` to what the suites really run, and the count of unexplained gaps at zero. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { operationsOf, read } from "../contract/document.js";
import { clients, methodOf } from "../parity/clients.js";
import { exampleCases } from "../parity/examples.js";
import { type Accessor, type Version, versions } from "../parity/versions.js";

const text = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const coverage = text("../../generated/coverage.md");
const accessors = JSON.parse(text("../parity/accessors.json")) as Accessor[];
const names = Object.keys(versions) as Version[];
const options = { apiKey: "key", maxRetries: 0, fetch };

const list = (cell = "") => (cell === "" ? [] : cell.split("<br>"));
const rows = coverage
  .split("\n")
  .filter((line) => /^\| (GET|POST|PUT|PATCH|DELETE) /.test(line))
  .map((line) => {
    const cells = line.slice(1, -1).split("|");
    const [on = "", calls, of, , , , , , parity = "", contract = ""] = cells.map((cell) => cell.trim());
    return { on, calls: list(calls), versions: list(of) as Version[], parity, contract };
  });

test("there are no unexplained gaps", () => {
  expect(/^Unexplained gaps: (\d+)\.$/m.exec(coverage)?.[1]).toBe("0");
});

test("every operation of the documents has its row, and every method in it is there", () => {
  const described = names.flatMap((version) =>
    operationsOf(read(version)).map(({ method, path }) => `${method} ${path}`),
  );
  expect(rows.map(({ on }) => on).toSorted()).toEqual([...new Set(described)].toSorted());
  const missing = rows.flatMap((row) =>
    row.calls.filter(
      (call) => !row.versions.some((version) => methodOf(clients[version].ours(options), call) !== undefined),
    ),
  );
  expect(missing).toEqual([]);
});

test("parity: what it says is compared is called on both clients, and all of the official methods are", () => {
  const called = new Set(
    names.flatMap((version) =>
      (["stable", "full"] as const).flatMap((stage) => exampleCases(version, stage).map(({ accessor }) => accessor)),
    ),
  );
  const official = new Set(accessors.map(({ accessor }) => accessor));
  for (const { on, calls, parity } of rows) {
    const compared = calls.filter((call) => official.has(call) && called.has(call));
    expect([on, parity]).toEqual([on, compared.length > 0 ? "types and wire" : "none to compare"]);
  }
  const shown = new Set(rows.flatMap(({ calls }) => calls));
  expect([...official].filter((call) => !shown.has(call))).toEqual([]);
});

test("contract: what it says is covered has examples that the suite runs", () => {
  const examples = new Map<string, boolean>(
    names.flatMap((version) =>
      operationsOf(read(version)).map(({ method, path, sends, requests, replies }) => [
        `${method} ${path}`,
        (sends === undefined || requests[0]?.value !== undefined) &&
          replies.every((reply) => reply.examples.length > 0),
      ]),
    ),
  );
  for (const { on, contract } of rows) expect([on, contract]).toEqual([on, examples.get(on) ? "yes" : "no example"]);
});
