/** A run ends by naming what it left out, and nothing is left out without a reason. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { testFiles } from "./promises-page.js";

const root = new URL("../..", import.meta.url).pathname;

test("a run ends by naming what was left out, and why", { timeout: 60_000 }, () => {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const folder = join(root, "test/house/fixtures");
  const args = [vitest, "run", "--root", folder, "--config", join(folder, "vitest.config.ts")];
  const printed = execFileSync(process.execPath, args, { encoding: "utf8", env: { PATH: process.env["PATH"] } });
  expect(printed.trim().split("\n")).toEqual([
    "Skipped: 5",
    "  left-out.ts: no such program",
    "    - group > one",
    "    - group > inner > two",
    "  left-out.ts: the machine stood still",
    "    - stalled",
    "  left-out.ts: not written yet",
    "    - later",
    "  left-out.ts: no reason is given",
    "    - silent",
  ]);
});

test("every skip has a reason: it goes through skipUnless, or says it to the test's own skip()", () => {
  // Two files have such tests as text.
  const own = /(?:promises|skipped)\.test\.ts$/;
  const files = testFiles().filter((file) => !own.test(file));
  expect(files.length).toBeGreaterThan(80);
  const silent = /\b(?:test|it|describe)(?:\.\w+)*\.(?:skip|skipIf|runIf|todo)\b|\bskip\(\s*\)|\bskip\([^,"`'()]*\)/;
  expect(files.filter((file) => silent.test(readFileSync(join(root, file), "utf8")))).toEqual([]);
});
