/** The table of what the API version changes says what the facts say, and leaves nothing out. */
import { expect, test } from "vitest";
import { VERSION_CHANGES } from "../../src/migrate/version-changes.js";
import { readSdkFacts } from "../../upstream/facts.js";

const [old, now] = [readSdkFacts("0.137.0"), readSdkFacts("1.14.0")];
const types = (facts: typeof old) => new Map(facts.types.map(({ name, schema }) => [name, schema]));
const [before, after] = [types(old), types(now)];
const named = (type: string) => type.slice(type.indexOf("#") + 1);
const properties = (schema: object | undefined) => Object.keys((schema as { properties?: object })?.properties ?? {});

/** Properties that a type has lost, as `property of type`. */
const lost = [...before].flatMap(([type, schema]) =>
  properties(after.get(type)).length === 0
    ? []
    : properties(schema)
        .filter((name) => !properties(after.get(type)).includes(name))
        .map((name) => ({ type, name })),
);

test("every property that is gone has its row, and every row is about one that is gone", () => {
  const rows = VERSION_CHANGES.flatMap((row) => (row.kind === "param" || row.kind === "field" ? [row.name] : []));
  expect(lost.length).toBeGreaterThan(10);
  expect(new Set(lost.map(({ name }) => name))).toEqual(new Set(rows));
});

test("every type that is gone has its row, and every row is about one that is gone", () => {
  // Types within a namespace are reached by the name before the dot, if that is gone.
  const gone = [...before.keys()].filter((type) => !after.has(type) && !named(type).includes(".")).map(named);
  const rows = VERSION_CHANGES.flatMap((row) => (row.kind === "name" ? row.names : []));
  const values = ["HUMAN_PROMPT", "AI_PROMPT", "Completions"];
  expect(new Set([...gone, ...values])).toEqual(new Set(rows));
  const exported = (facts: typeof old) => facts.exports.find(({ subpath }) => subpath === ".")!.values;
  expect(exported(old)).toEqual(expect.arrayContaining(["HUMAN_PROMPT", "AI_PROMPT"]));
  expect(exported(now).filter((name) => values.includes(name))).toEqual([]);
});

test("every object that is a union now has its row", () => {
  const unions = [...before].filter(
    ([type, schema]) => properties(schema).length > 0 && Array.isArray(after.get(type)?.["anyOf"]),
  );
  expect(new Set(unions.map(([type]) => named(type)))).toEqual(
    new Set(VERSION_CHANGES.flatMap((row) => (row.kind === "union" ? row.names : []))),
  );
});

test("every method that is gone has its row", () => {
  const accessors = new Set(now.operations.map(({ accessor }) => accessor));
  expect(old.operations.map(({ accessor }) => accessor).filter((accessor) => !accessors.has(accessor))).toEqual(
    VERSION_CHANGES.flatMap((row) => (row.kind === "resource" ? [row.accessor] : [])),
  );
});

test("a remedy is one sentence", () => {
  for (const { what, remedy } of VERSION_CHANGES) {
    expect(what).toMatch(/^[^.]+(\.[^.\s]+)*$/);
    expect(remedy).toMatch(/^[A-Z].*\.$/);
    expect(remedy.slice(0, -1)).not.toMatch(/\. [A-Z]/);
  }
});
