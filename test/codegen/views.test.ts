import { describe, expect, test } from "vitest";
import { cutView } from "../../spec/views.js";

const STABLE = { version: "2026-10-21", stage: "stable" } as const;
const FULL = { version: "2026-10-21", stage: "full" } as const;
const OLD = { version: "2023-06-01", stage: "full" } as const;

/** A document whose only operation answers with the schema, which keeps it reachable. */
const documentOf = (schema: object, more: Record<string, object> = {}) => ({
  openapi: "3.1.0",
  paths: {
    "/x": {
      get: { responses: { 200: { content: { "application/json": { schema: { $ref: "#/components/schemas/X" } } } } } },
    },
  },
  components: { schemas: { X: schema, ...more } },
});
const cutSchema = (schema: object, view: typeof STABLE | typeof FULL | typeof OLD, more: Record<string, object> = {}) =>
  cutView(documentOf(schema, more) as never, view) as unknown as { components: { schemas: Record<string, unknown> } };

describe("a schema in a view", () => {
  const beta = { type: "string", "x-stage": "beta" };
  const rows: [name: string, given: object, view: typeof STABLE | typeof FULL | typeof OLD, want: unknown][] = [
    [
      "a property of another stage goes, with its place in required",
      { properties: { a: {}, b: beta }, required: ["a", "b"] },
      STABLE,
      { properties: { a: {} }, required: ["a"] },
    ],
    ["the mark itself never shows", { properties: { b: beta } }, FULL, { properties: { b: { type: "string" } } }],
    [
      "required goes when nothing is left in it",
      { properties: { b: beta }, required: ["b"] },
      STABLE,
      { properties: {} },
    ],
    ["x-since cuts older versions", { properties: { a: { "x-since": "2026-10-21" } } }, OLD, { properties: {} }],
    [
      "x-since keeps its own version",
      { properties: { a: { "x-since": "2026-10-21" } } },
      FULL,
      { properties: { a: {} } },
    ],
    [
      "x-until keeps its own version",
      { properties: { a: { "x-until": "2023-06-01" } } },
      OLD,
      { properties: { a: {} } },
    ],
    ["x-until cuts newer versions", { properties: { a: { "x-until": "2023-06-01" } } }, FULL, { properties: {} }],
    [
      "x-optional leaves required in its stage",
      { properties: { a: { "x-optional": "beta" } }, required: ["a"] },
      FULL,
      { properties: { a: {} } },
    ],
    [
      "x-optional stays required in the other",
      { properties: { a: { "x-optional": "beta" } }, required: ["a"] },
      STABLE,
      { properties: { a: {} }, required: ["a"] },
    ],
    [
      "a union of one becomes that one",
      { description: "D", oneOf: [{ type: "number", description: "d" }, beta] },
      STABLE,
      { type: "number", description: "D" },
    ],
    [
      "a union that something else constrains stays",
      { minLength: 1, oneOf: [{ type: "string" }, beta] },
      STABLE,
      { minLength: 1, oneOf: [{ type: "string" }] },
    ],
    [
      "a member without constraint is anything",
      { description: "D", oneOf: [{ "x-stage": "stable" }, beta] },
      STABLE,
      { description: "D" },
    ],
    [
      "string enumerations merge in order",
      { oneOf: [{ enum: ["a", "b"] }, { const: "c", "x-stage": "beta" }, { enum: ["b", "d"] }] },
      FULL,
      { type: "string", enum: ["a", "b", "c", "d"] },
    ],
    [
      "enumerations of numbers do not merge",
      { oneOf: [{ const: 1 }, { const: 2 }] },
      FULL,
      { oneOf: [{ const: 1 }, { const: 2 }] },
    ],
    [
      "an allOf of one becomes that one",
      { allOf: [{ type: "object" }, { ...beta, type: "object" }] },
      STABLE,
      { type: "object" },
    ],
    [
      "a property may be named like a keyword",
      { properties: { example: beta, default: { type: "string" } } },
      STABLE,
      { properties: { default: { type: "string" } } },
    ],
    [
      "a default is data",
      { properties: { a: { default: { "x-stage": "beta" } } } },
      STABLE,
      { properties: { a: { default: { "x-stage": "beta" } } } },
    ],
  ];
  test.each(rows)("%s", (_, given, view, want) => {
    expect(cutSchema(given, view).components.schemas["X"]).toEqual(want);
  });

  test("a removed member leaves the discriminator, and its component goes", () => {
    const member = (type: string) => ({ properties: { type: { const: type } } });
    const union = {
      oneOf: [
        { $ref: "#/components/schemas/A" },
        { $ref: "#/components/schemas/B" },
        { $ref: "#/components/schemas/C", "x-stage": "beta" },
      ],
      discriminator: {
        propertyName: "type",
        mapping: { a: "#/components/schemas/A", b: "#/components/schemas/B", c: "#/components/schemas/C" },
      },
    };
    const { schemas } = cutSchema(union, STABLE, { A: member("a"), B: member("b"), C: member("c") }).components;
    expect(Object.keys(schemas)).toEqual(["X", "A", "B"]);
    expect(schemas["X"]).toMatchObject({
      discriminator: { mapping: { a: "#/components/schemas/A", b: "#/components/schemas/B" } },
    });
    expect(JSON.stringify(schemas["X"])).not.toContain("/C");
  });

  test("what refers to a removed component goes with it", () => {
    const { schemas } = cutSchema({ properties: { a: { $ref: "#/components/schemas/B" } }, required: ["a"] }, STABLE, {
      B: beta,
    }).components;
    expect(schemas).toEqual({ X: { properties: {} } });
  });
});

describe("an operation in a view", () => {
  const cutOperation = (operation: object, view: typeof STABLE | typeof FULL | typeof OLD, components = {}) =>
    cutView(
      { openapi: "3.1.0", tags: [{ name: "t" }], paths: { "/x": { get: operation } }, components } as never,
      view,
    ) as unknown as {
      tags: object[];
      paths: Record<string, { get: Record<string, unknown> }>;
    };

  test("a path whose operations are gone goes, with its tag", () => {
    expect(cutOperation({ tags: ["t"], "x-stage": "beta" }, STABLE)).toMatchObject({ paths: {}, tags: [] });
  });
  test("a parameter may be marked beside its reference", () => {
    const components = { parameters: { betas: { name: "betas", in: "query" } } };
    const operation = {
      parameters: [
        { $ref: "#/components/parameters/betas", "x-stage": "beta" },
        { name: "a", in: "query" },
      ],
    };
    expect(cutOperation(operation, STABLE, components).paths["/x"]!.get["parameters"]).toEqual([
      { name: "a", in: "query" },
    ]);
    expect(cutOperation(operation, FULL, components).paths["/x"]!.get["parameters"]).toHaveLength(2);
  });
  test("equal parameters collapse", () => {
    const operation = {
      parameters: [
        { name: "a", in: "query", "x-stage": "beta" },
        { name: "a", in: "query", "x-until": "2023-06-01" },
      ],
    };
    expect(cutOperation(operation, OLD).paths["/x"]!.get["parameters"]).toEqual([{ name: "a", in: "query" }]);
  });
  test("beta values are plain and of their version", () => {
    const operation = { "x-beta": ["a", { value: "b", "x-until": "2023-06-01" }] };
    expect(cutOperation(operation, OLD).paths["/x"]!.get["x-beta"]).toEqual(["a", "b"]);
    expect(cutOperation(operation, FULL).paths["/x"]!.get["x-beta"]).toEqual(["a"]);
    expect(cutOperation(operation, STABLE).paths["/x"]!.get).toEqual({});
  });
  test("an example loses what the view does not have", () => {
    const schema = {
      oneOf: [
        { properties: { type: { const: "a" }, b: { "x-stage": "beta" } } },
        { properties: { type: { const: "c" }, b: {} } },
      ],
    };
    const media = (value: object) => ({ schema, examples: { one: { value } } });
    const operation = {
      responses: { 200: { content: { a: media({ type: "a", b: 1 }), c: media({ type: "c", b: 1 }) } } },
    };
    const { content } = (
      cutOperation(operation, STABLE).paths["/x"]!.get["responses"] as Record<
        string,
        { content: Record<string, { examples: { one: object } }> }
      >
    )["200"]!;
    expect(content["a"]!.examples.one).toEqual({ value: { type: "a" } });
    expect(content["c"]!.examples.one).toEqual({ value: { type: "c", b: 1 } });
  });
});

test("the given document stays as it is", () => {
  const given = documentOf({ properties: { a: { "x-stage": "beta" } }, required: ["a"] });
  const before = structuredClone(given);
  cutView(given, STABLE);
  expect(given).toEqual(before);
});

describe("a choice by beta values", () => {
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const more = {
    New: { type: "object" },
    Old: { type: "string", "x-beta": ["old"], "x-until": "2023-06-01" },
  };
  const choice = { description: "Either.", anyOf: [{ ...ref("Old"), "x-until": "2023-06-01" }, ref("New")] };
  const bodyIn = (view: typeof FULL | typeof OLD) => {
    const { paths, components } = cutSchema(choice, view, more) as unknown as ReturnType<typeof documentOf>;
    return [paths["/x"].get.responses[200].content["application/json"].schema, Object.keys(components.schemas)];
  };

  test("stays where both are", () => expect(bodyIn(OLD)).toEqual([ref("X"), ["X", "New", "Old"]]));
  test("left with one, it is that one, without a name between", () =>
    expect(bodyIn(FULL)).toEqual([ref("New"), ["New"]]));
  test("any other union keeps its name", () => {
    const other = { ...more, Old: { type: "string", "x-until": "2023-06-01" } };
    expect(cutSchema(choice, FULL, other).components.schemas["X"]).toEqual({ ...ref("New"), description: "Either." });
  });
});
