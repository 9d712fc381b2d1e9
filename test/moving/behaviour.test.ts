/** A program that moves over sees what it saw before, but for what is meant to differ. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cases } from "./cases.js";
import { differences } from "./differences.js";
import { formatted, movingPage, PAGE } from "./moving-page.js";
import type { Version } from "../parity/versions.js";
import { type Name, sideOf, VERSIONS } from "./sides.js";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
const differs = (name: string, version: Version) =>
  differences.some((row) => row.of === name && (row.version ?? version) === version);

describe.each(VERSIONS)("%s", (version) => {
  const rows = cases.filter((one) => (one.version ?? version) === version);

  // @promise Loading: A program that moves over sees what it saw before, but for a table of meant differences
  test.each(rows.map((one) => [one.name, one] as const))("%s", async (name, { run }) => {
    const seen = async (side: Name) => plain(await run(sideOf(side, version)));
    const [ours, official] = [await seen("ours"), await seen("official")];
    if (differs(name, version)) expect(ours, "it does not differ any more: take its row out").not.toEqual(official);
    else expect(ours).toEqual(official);
  });
});

test("every difference is of a case, and says why", () => {
  const names = cases.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { of, official, ours, why } of differences) {
    expect(names).toContain(of);
    for (const text of [official, ours, why]) expect(text.length).toBeGreaterThan(5);
  }
});

test("docs/moving-over.md is made from the table", async () => {
  expect(readFileSync(PAGE, "utf8"), "run `make promises`").toBe(await formatted(movingPage()));
});
