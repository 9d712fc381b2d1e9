import * as path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ToolError } from "../../src/tools/tool-error.js";
import { globMatcher } from "../../src/agent-toolset/glob-pattern.js";

/** That of Node, which says at each use that it may change. */
const { matchesGlob } = path as unknown as { matchesGlob(path: string, pattern: string): boolean };

const name = fc.stringMatching(/^[ab.]{1,3}$/).filter((one) => one !== "." && one !== ".." && !one.includes(".."));
const names = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
const piece = fc.constantFrom("a", "b", ".", "*", "?", "[ab]", "[!a]", "{a,b}", "{a,b*}", "[a-b]");
const part = fc.oneof(
  fc.constant("**"),
  fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join("")),
);
const pattern = fc
  .array(part, { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join("/"))
  // Node reads `**` beside other characters in ways of its own.
  .filter((one) => !/(^|\/)\.{1,2}(\/|$)|\.\.|[^/]\*\*|\*\*[^/]/.test(one));

test("patterns mean what they mean to Node", () => {
  fc.assert(
    fc.property(names, pattern, (file, one) => {
      expect([file, one, globMatcher(one)(file)]).toEqual([file, one, matchesGlob(file, one)]);
    }),
    { seed: 3, numRuns: 5_000 },
  );
});

test("characters that mean something to an expression mean themselves, and alternatives do not grow without end", () => {
  for (const one of ["a+b", "a(b)", "a|b", "^a$", "a.b", "a\\b"])
    expect(globMatcher(one.replace("\\", "\\\\"))(one)).toBe(true);
  expect(globMatcher("a.b")("axb")).toBe(false);
  expect(() => globMatcher("{a,b}".repeat(40))).toThrow(ToolError);
});
