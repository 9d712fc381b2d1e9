import { expect, test } from "vitest";
import type { OpenApiDocument, ParameterObject as Parameter, SchemaObject as Schema } from "../../codegen/document.js";
import { plain as plainInPlace } from "../../codegen/plain.js";

/** Of a copy, so that what is expected stays as it is written. */
const plain: typeof plainInPlace = (document) => plainInPlace(structuredClone(document));
const documentOf = (schemas: Record<string, Schema>, parameters: Parameter[] = []) =>
  ({
    openapi: "3.1.0",
    paths: { "/x": { parameters, get: {} } },
    components: { schemas },
  }) as unknown as OpenApiDocument;

const typed: [name: string, given: Schema, want: Schema][] = [
  ["a text", { const: "a" }, { const: "a", type: "string" }],
  ["a number", { const: 1 }, { const: 1, type: "integer" }],
  ["a list of texts or null", { enum: ["a", null] }, { enum: ["a", null], type: ["string", "null"] }],
  ["an object has no plain type", { const: { a: 1 } }, { const: { a: 1 } }],
  ["its own type stays", { type: "number", const: 1 }, { type: "number", const: 1 }],
  ["a schema inside", { items: { const: "a" } }, { items: { const: "a", type: "string" } }],
  ["a boolean that is constant", { const: false }, { type: "boolean", not: { enum: [true], type: "boolean" } }],
  ["a property named const", { properties: { const: {} } }, { properties: { const: {} } }],
];

test.each(typed)("constants are typed: %s", (_, given, want) => {
  expect(plain(documentOf({ A: given })).components!.schemas!["A"]).toEqual(want);
});

const sent: [name: string, given: Omit<Parameter, "name">, want: Schema][] = [
  [
    "a constant is a default",
    { in: "header", required: true, schema: { const: "a" } },
    { type: "string", enum: ["a"], default: "a" },
  ],
  [
    "a list in a header is text",
    { in: "header", schema: { type: "array", items: { $ref: "#/components/schemas/Free" } } },
    { $ref: "#/components/schemas/Free" },
  ],
  [
    "the default of such a list is text, too",
    { in: "header", schema: { type: "array", items: { $ref: "#/components/schemas/Free" }, default: "a,b" } },
    { type: "string", default: "a,b" },
  ],
  [
    "a closed list stays",
    { in: "header", schema: { type: "array", items: { type: "string", enum: ["a"] } } },
    { type: "array", items: { type: "string", enum: ["a"] } },
  ],
  [
    "a list in a query stays",
    { in: "query", schema: { type: "array", items: { type: "string" } } },
    { type: "array", items: { type: "string" } },
  ],
];

test.each(sent)("parameters: %s", (_, given, want) => {
  const { paths } = plain(documentOf({ Free: { type: "string" } }, [{ name: "p", ...given }]));
  expect((paths["/x"]!["parameters"] as Parameter[])[0]!.schema).toEqual(want);
});
