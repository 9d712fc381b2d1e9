/**
 * The four published documents stay what they are while the house is rebuilt: read as JSON and written with sorted keys
 * they have the hashes of `documents.json`. A commit that changes what a document says writes the new hash there.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { versions } from "../../spec/views.js";
import hashes from "./documents.json" with { type: "json" };

const views = versions.flatMap((version) => [version, `${version}.stable`]);

/** Keys of objects in the order of their code units; lists as they are. */
const sorted = (value: unknown): unknown => {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};

const hashOf = (view: string) => {
  const document: unknown = JSON.parse(
    readFileSync(new URL(`../../generated/openapi/${view}.json`, import.meta.url), "utf8"),
  );
  return createHash("sha256")
    .update(JSON.stringify(sorted(document)))
    .digest("hex");
};

test("the documents say what they said", () => {
  expect(Object.fromEntries(views.map((view) => [view, hashOf(view)]))).toEqual(hashes);
});
