import { expect, test } from "vitest";
import { compareTypes } from "./compare.js";

test("every type of the slice is assignable both ways to the official one", { timeout: 120_000 }, () => {
  const { statements, failures, stale } = compareTypes();
  expect(statements).toBeGreaterThan(1000);
  expect(failures.join("\n")).toBe("");
  expect(stale).toEqual([]);
});
