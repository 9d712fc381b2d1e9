import { transformJSONSchema as official } from "@anthropic-ai/sdk/lib/transform-json-schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { restore } from "../../src/structured/restore.js";
import { type JSONSchema, transformJSONSchema } from "../../src/structured/transform.js";

const CLOSED = { additionalProperties: false };
const STRING = { type: "string" };

/** Given and wanted, as the official helper has it. */
const SAME: readonly (readonly [JSONSchema, JSONSchema])[] = [
  [
    { type: "object", properties: { a: STRING }, required: ["a"], additionalProperties: true },
    { type: "object", properties: { a: STRING }, required: ["a"], ...CLOSED },
  ],
  [{ type: "object" }, { type: "object", properties: {}, ...CLOSED }],
  [
    { type: "object", minProperties: 1, description: "D" },
    { type: "object", properties: {}, ...CLOSED, description: "D\n\n{minProperties: 1}" },
  ],
  [
    { type: "string", format: "uuid" },
    { type: "string", format: "uuid" },
  ],
  [
    { type: "string", format: "uri-reference", minLength: 2, pattern: "^a" },
    { type: "string", description: '{minLength: 2, pattern: "^a", format: "uri-reference"}' },
  ],
  [
    { type: "number", minimum: 1, multipleOf: 2 },
    { type: "number", description: "{minimum: 1, multipleOf: 2}" },
  ],
  [
    { type: "array", items: STRING, minItems: 1 },
    { type: "array", items: STRING, minItems: 1 },
  ],
  [
    { type: "array", items: STRING, minItems: 2, uniqueItems: true },
    { type: "array", items: STRING, description: "{uniqueItems: true, minItems: 2}" },
  ],
  [{ type: "string", enum: ["a", "b"] }, { enum: ["a", "b"] }],
  [{ type: "number", const: 3 }, { const: 3 }],
  [
    { type: "object", enum: [{ a: 1 }] },
    { type: "object", properties: {}, ...CLOSED, description: '{enum: [{"a":1}]}' },
  ],
  [{ oneOf: [STRING, { type: "null" }] }, { anyOf: [STRING, { type: "null" }] }],
  [{ anyOf: [STRING], oneOf: [{ type: "null" }] }, { anyOf: [STRING] }],
  [{ allOf: [{ type: "object" }] }, { allOf: [{ type: "object", properties: {}, ...CLOSED }] }],
  [
    { type: "object", anyOf: [STRING], properties: { a: STRING } },
    { anyOf: [STRING], properties: { a: STRING }, ...CLOSED },
  ],
  [{ type: ["string", "null"] }, { type: ["string", "null"] }],
  [
    { $ref: "#/$defs/a", description: "gone", $defs: { a: { type: "object" } } },
    { $ref: "#/$defs/a", $defs: { a: { type: "object", properties: {}, ...CLOSED } } },
  ],
  [
    { $schema: "x", title: "T", type: "string", default: "d" },
    { type: "string", title: "T", description: '{default: "d"}' },
  ],
];

const ENTRIES = "An object with keys of your choice, written as the list of its entries.";
const TEXT = { type: "string", description: "Any JSON value, written as JSON text." };
const entries = (value: object) => ({
  ...{ type: "array", description: ENTRIES },
  items: { type: "object", properties: { key: STRING, value }, ...CLOSED, required: ["key", "value"] },
});

/** Where the official helper throws, or describes an object that holds nothing. */
const BETTER: readonly (readonly [what: string, JSONSchema, JSONSchema])[] = [
  ["z.any()", {}, TEXT],
  ["a description alone", { description: "D" }, { type: "string", description: `D\n\n${TEXT.description}` }],
  ["items: true", { type: "array", items: true }, { type: "array", items: TEXT }],
  [
    "z.record()",
    { type: "object", propertyNames: STRING, additionalProperties: { type: "number" } },
    entries({ type: "number" }),
  ],
  [
    "z.record() of an enum",
    {
      type: "object",
      propertyNames: { type: "string", enum: ["a", "b"] },
      additionalProperties: STRING,
      required: ["a", "b"],
    },
    { type: "object", properties: { a: STRING, b: STRING }, ...CLOSED, required: ["a", "b"] },
  ],
  [
    "z.tuple()",
    { type: "array", prefixItems: [STRING, { type: "number" }], items: false, minItems: 2, maxItems: 2 },
    {
      ...{ type: "array", items: { anyOf: [STRING, { type: "number" }] } },
      description: '{prefixItems: [{"type":"string"},{"type":"number"}], items: false, maxItems: 2, minItems: 2}',
    },
  ],
  [
    "several types with parts of their own",
    { type: ["object", "null"], properties: { a: STRING }, required: ["a"], description: "D" },
    {
      anyOf: [{ type: "object", properties: { a: STRING }, required: ["a"], ...CLOSED }, { type: "null" }],
      description: "D",
    },
  ],
];

describe("transformJSONSchema", () => {
  test.each(SAME)("as officially: %j", (given, want) => {
    expect(transformJSONSchema(given)).toEqual(want);
    expect(official(given)).toEqual(want);
  });

  // @promise Structured output: Records, tuples, `any` and `unknown` are put to the API in a way that it takes, and come back as they are in the schema
  test.each(BETTER)("better than officially: %s", (_, given, want) => expect(transformJSONSchema(given)).toEqual(want));

  test("never changes its argument, and is the official one wherever that has an answer", () => {
    const leaf = fc.oneof(
      fc.constant({ type: "boolean" }),
      fc.record(
        { type: fc.constant("string"), format: fc.constantFrom("date", "x"), maxLength: fc.nat(9) },
        { requiredKeys: ["type"] },
      ),
      fc.record({ type: fc.constantFrom("integer", "number"), minimum: fc.nat(9) }, { requiredKeys: ["type"] }),
      fc.record(
        { enum: fc.array(fc.oneof(fc.string(), fc.nat()), { minLength: 1 }), title: fc.string() },
        { requiredKeys: ["enum"] },
      ),
    );
    const { schema } = fc.letrec<{ schema: JSONSchema }>((tie) => ({
      schema: fc.oneof(
        { depthSize: "small" },
        leaf,
        fc.record(
          {
            type: fc.constant("object"),
            properties: fc.dictionary(fc.string(), tie("schema"), { noNullPrototype: true }),
            required: fc.array(fc.string()),
          },
          { requiredKeys: ["type", "properties"] },
        ),
        fc.record(
          { type: fc.constant("array"), items: tie("schema"), minItems: fc.nat(3) },
          { requiredKeys: ["type", "items"] },
        ),
        fc.record(
          { anyOf: fc.array(tie("schema"), { minLength: 1 }), description: fc.string({ minLength: 1 }) },
          { requiredKeys: ["anyOf"] },
        ),
      ),
    }));
    fc.assert(
      fc.property(schema, (given) => {
        const before = JSON.stringify(given);
        expect(transformJSONSchema(given)).toEqual(official(given));
        expect(JSON.stringify(given)).toBe(before);
      }),
      { seed: 12, numRuns: 500 },
    );
  });
});

/** A schema with a value of it, and the value as it travels. */
interface Case {
  readonly schema: JSONSchema;
  readonly value: unknown;
  readonly travels: unknown;
}

const caseOf: fc.Arbitrary<Case> = fc.letrec<{ any: Case }>((tie) => ({
  any: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.string().map((value): Case => ({ schema: STRING, value, travels: value })),
    fc.integer().map((value): Case => ({ schema: { type: "integer" }, value, travels: value })),
    fc.jsonValue().map((value): Case => ({ schema: {}, value, travels: JSON.stringify(value) })),
    fc.tuple(tie("any"), fc.array(fc.string())).map(([{ schema, value, travels }, keys]): Case => ({
      schema: { type: "object", propertyNames: STRING, additionalProperties: schema },
      value: Object.fromEntries(keys.map((key) => [key, value])),
      travels: [...new Set(keys)].map((key) => ({ key, value: travels })),
    })),
    fc.array(tie("any"), { minLength: 1 }).map((cases): Case => ({
      schema: { type: "array", prefixItems: cases.map(({ schema }) => schema), items: false },
      value: cases.map(({ value }) => value),
      travels: cases.map(({ travels }) => travels),
    })),
    fc.dictionary(fc.string(), tie("any"), { noNullPrototype: true }).map((cases): Case => {
      const part = (name: keyof Case) =>
        Object.fromEntries(Object.entries(cases).map(([key, one]) => [key, one[name]]));
      return { schema: { type: "object", properties: part("schema") }, value: part("value"), travels: part("travels") };
    }),
    tie("any").map(({ schema, value, travels }): Case => ({
      schema: { anyOf: [{ type: "null" }, schema] },
      value,
      travels,
    })),
  ),
})).any;

describe("restore", () => {
  test("turns back what was put to the API, for any schema and value", () => {
    fc.assert(
      fc.property(caseOf, ({ schema, value, travels }) => {
        expect(JSON.stringify(restore(schema, structuredClone(travels)))).toBe(JSON.stringify(value));
      }),
      { seed: 12, numRuns: 1000 },
    );
  });

  test("leaves a value alone that is as the schema has it", () => {
    const schema = {
      type: "object",
      properties: { r: { type: "object", additionalProperties: { type: "number" } }, a: {} },
    };
    const value = { r: { x: 1 }, a: { y: [2] } };
    expect(restore(schema, structuredClone(value))).toEqual(value);
    expect(restore(schema, { r: [], a: "no JSON" })).toEqual({ r: {}, a: "no JSON" });
  });

  test("follows references, also of a schema that holds itself", () => {
    const schema = {
      $ref: "#/$defs/node",
      $defs: {
        node: {
          type: "object",
          properties: { name: {}, next: { anyOf: [{ $ref: "#/$defs/node" }, { type: "null" }] } },
          required: ["name"],
        },
      },
    };
    const travels = { name: '"a"', next: { name: "[1]", next: null } };
    expect(restore(schema, travels)).toEqual({ name: "a", next: { name: [1], next: null } });
  });

  test("keys of entries are data, whatever they are called", () => {
    const schema = { type: "object", additionalProperties: { type: "number" } };
    const value = restore(schema, [{ key: "__proto__", value: 1 }]) as object;
    expect(Object.getOwnPropertyNames(value)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });
});
