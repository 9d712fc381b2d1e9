/** How the clients in other languages are made: commands end in time, with all that they started, and say what was wrong. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { steps, twice } from "../../clients/steps.js";

const cwd = mkdtempSync(join(tmpdir(), "claude-openapi-"));
const log = join(cwd, "log");
const around = { cwd, log, env: { WORD: "river" } };
afterAll(() => rmSync(cwd, { recursive: true }));

const sh = (script: string) => ["sh", "-c", script];
test("commands run in turn until one fails, and what they print is kept", async () => {
  const seen: string[] = [];
  const failed = await steps([sh("echo $WORD"), sh("exit 3"), sh("echo never")], around, 20, seen);
  expect(failed).toBe("sh -c exit 3 ended with 3");
  expect(seen.join("")).toBe("river\n");
  expect(readFileSync(log, "utf8")).toContain("$ sh -c exit 3");
});

test("a command that does not exist is a failure", async () => {
  expect(await steps([["no-such-command"]], around, 20)).toMatch(/no-such-command ended with .*ENOENT/);
});

test("what is late ends with all that it started: one that lived on would hold its output open", async () => {
  expect(await steps([sh("sleep 60 & wait")], around, 1)).toMatch(/was not done after 1 s$/);
});

test("a registry gets a second chance, and no third", async () => {
  const results = ["pip ended with 1", undefined];
  expect(await twice(async () => results.shift())).toBeUndefined();
  let calls = 0;
  const failed = await twice(async () => (calls++, "pip ended with 1"));
  expect([calls, failed]).toEqual([2, "pip ended with 1, twice; does the registry answer?"]);
});
