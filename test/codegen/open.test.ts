import { describe, expect, test } from "vitest";
import type { OpenApiDocument, SchemaObject as Schema } from "../../codegen/document.js";
import { open as openInPlace } from "../../codegen/open.js";
import { validatorOf } from "../../codegen/check-examples.js";

/** Opens a copy, so that what is expected stays as it is written. */
const open: typeof openInPlace = (document, refuse) => openInPlace(structuredClone(document), refuse);
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (name: string) => ({ content: { "application/json": { schema: ref(name) } } });
const documentOf = (schemas: Record<string, Schema>) =>
  ({
    openapi: "3.1.0",
    paths: {
      "/x": { post: { operationId: "x.create", requestBody: json("Ask"), responses: { 200: json("Answer") } } },
    },
    components: { schemas: { Ask: {}, Answer: {}, ...schemas } },
  }) as unknown as OpenApiDocument;

const part = (type: string): Schema => ({ type: "object", required: ["type"], properties: { type: { const: type } } });
const union: Schema = {
  oneOf: [ref("A"), ref("B")],
  discriminator: { propertyName: "type", mapping: { a: "#/components/schemas/A", b: "#/components/schemas/B" } },
};

describe("what a response carries is open", () => {
  const rows: [name: string, schema: Schema, want: Schema][] = [
    ["an enumeration", { type: "string", enum: ["a"] }, { type: "string", "x-known-values": ["a"] }],
    ["an enumeration with null", { enum: ["a", null] }, { type: ["string", "null"], "x-known-values": ["a"] }],
    ["numbers stay", { enum: [1, 2] }, { enum: [1, 2] }],
    ["a constant stays", { const: "a" }, { const: "a" }],
    [
      "members that may overlap",
      { oneOf: [{ type: "string", enum: ["a"] }, { const: "b" }] },
      { anyOf: [{ type: "string", "x-known-values": ["a"] }, { const: "b" }] },
    ],
    ["or null", { oneOf: [{ type: "integer" }, { type: "null" }] }, { oneOf: [{ type: "integer" }, { type: "null" }] }],
  ];
  test.each(rows)("%s", (_, given, want) => {
    expect(open(documentOf({ Answer: given })).components!.schemas!["Answer"]).toEqual(want);
  });

  test("a union takes a member that it does not know, and still refuses a broken one that it knows", () => {
    const { components } = open(
      documentOf({ Answer: union, A: part("a"), B: { ...part("b"), required: ["type", "n"] } }),
    );
    expect(components!.schemas!["Answer"]!.anyOf).toEqual([ref("KnownAnswer"), ref("UnknownAnswer")]);
    const valid = validatorOf({ ...documentOf({}), components } as OpenApiDocument)("#/components/schemas/Answer");
    expect(valid({ type: "a" })).toBe(true);
    expect(valid({ type: "new", anything: 1 })).toBe(true);
    expect(valid({ type: "b" })).toBe(false);
    expect(valid({})).toBe(false);
  });

  test("a union inside a schema is named after its place", () => {
    const { components } = open(
      documentOf({
        Answer: { properties: { some_parts: { type: "array", items: union } } },
        A: part("a"),
        B: part("b"),
      }),
    );
    expect(Object.keys(components!.schemas!)).toContain("UnknownAnswerSomeParts");
  });
});

test("what only a request carries stays closed", () => {
  const ask: Schema = { type: "string", enum: ["a"] };
  expect(open(documentOf({ Ask: ask })).components!.schemas!["Ask"]).toEqual(ask);
});
