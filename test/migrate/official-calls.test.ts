/** Each of the official examples has a program of ours that makes its calls; those are compiled before and after they are moved. */
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { OFFICIAL_CALLS } from "./official-calls.js";

const folder = new URL("fixtures/examples/", import.meta.url);
/** A program with each chain of properties on one line. */
const source = (name: string) => readFileSync(new URL(`${name}.ts`, folder), "utf8").replace(/\s*\n\s*\./g, ".");

test("there are 32, and each program of ours is one's", () => {
  expect(Object.keys(OFFICIAL_CALLS)).toHaveLength(32);
  const used = new Set(Object.values(OFFICIAL_CALLS).map(([program]) => program));
  const there = new Set(readdirSync(folder).map((file) => basename(file, ".ts")));
  expect([...used].filter((program) => !there.has(program))).toEqual([]);
});

test.each(Object.entries(OFFICIAL_CALLS))("%s", (_, [program, ...calls]) => {
  const text = source(program);
  expect(calls.length).toBeGreaterThan(0);
  expect(calls.filter((call) => !text.includes(`.${call}(`))).toEqual([]);
});
