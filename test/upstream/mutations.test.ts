/** A fact that is taken out of our document is one row of the list: no more, and no less. */
import { describe, expect, test } from "vitest";
import { type OpenApiDocument, operationsIn } from "../../codegen/document.js";
import { readDocumentFacts, readSdkFacts } from "../../upstream/facts.js";
import { type Finding, findingsOf } from "../../upstream/findings.js";
import { readDocuments, viewsOf } from "../../upstream/ours.js";
import { versions } from "../../upstream/versions.js";
import { seeded } from "../support/random.js";
import { type Mutation, mutations } from "./mutate.js";

const VERSION = "2026-10-21";
const sdk = readSdkFacts(versions[VERSION].sdk);
const document = readDocumentFacts(versions[VERSION].document);
const places = { locate: () => undefined };
const find = (documents: readonly OpenApiDocument[]) =>
  findingsOf([{ version: VERSION, views: viewsOf(VERSION, documents), sdk, document }], places);

const documents = readDocuments(VERSION);
const before = find(documents);
/** What makes a row the one that it is. */
const show = ({ kind, pointer, theirs }: Pick<Finding, "kind" | "pointer" | "theirs">) => {
  const { status, name } = (theirs ?? {}) as { status?: string; name?: string };
  const isNamed = /^(value|error code|operation) /.test(kind);
  return [kind, pointer, status ?? name?.replace("[]", "") ?? (isNamed ? JSON.stringify(theirs) : "")].join(" ").trim();
};
const known = new Set(before.map(show));

const kinds = mutations(documents, before);

/** At seeded places: one of each kind; and operations by themselves, because all that only they lead to goes with them. */
function chosen(seed: number, only: boolean): Mutation[] {
  const random = seeded(seed);
  const pick = (all: readonly Mutation[]) => all[Math.floor(random() * all.length)]!;
  const operations = kinds.get("operation missing")!;
  if (only) return [...new Set([pick(operations), pick(operations), pick(operations)])];
  return [...kinds.values()].filter((all) => all !== operations).map(pick);
}

test("there is something of every kind to take out", () => {
  expect([...kinds.keys()].sort()).toEqual([
    "default missing",
    "error code missing",
    "format missing",
    "maxItems missing",
    "maxLength missing",
    "maximum missing",
    "minLength missing",
    "minimum missing",
    "nullable missing",
    "operation missing",
    "parameter missing",
    "pattern missing",
    "property missing",
    "required missing",
    "status missing",
    "value missing",
  ]);
  expect([...kinds.values()].flat().length).toBeGreaterThan(5_000);
});

describe.each([
  [1, false],
  [2, false],
  [3, false],
  [4, false],
  [5, true],
  [6, true],
])("seed %i", (seed, only) => {
  const mutated = chosen(seed, only);
  const copies = documents.map((one) => structuredClone(one));
  for (const mutation of mutated) for (const copy of copies) mutation.apply(copy);
  const rows = find(copies)
    .map(show)
    .filter((row) => !known.has(row));

  test("each is one row, and nothing else is", () => {
    expect(rows.sort()).toEqual(mutated.map(show).sort());
  });
});

test("a range of statuses covers the list of every operation, but not what has error codes of its own", () => {
  const statusesOf = (of: readonly OpenApiDocument[]) =>
    find(of)
      .filter((row) => row.kind === "status missing")
      .map((row) => row.theirs as { status: string; codes?: string[] });
  const copies = documents.map((one) => structuredClone(one));
  for (const { operation } of copies.flatMap(operationsIn))
    for (const range of ["4XX", "5XX"]) delete operation.responses![range];
  expect(statusesOf(copies).filter(({ status }) => status === "431").length).toBeGreaterThan(200);
  expect(statusesOf(documents).filter(({ status, codes }) => !codes && !status.startsWith("2"))).toEqual([]);
});
