/** Unions that are published as their base. */
import { describe, expect, test } from "vitest";
import type { OpenApiDocument, SchemaObject } from "../../codegen/document.js";
import { open } from "../../codegen/open.js";
import { shallow } from "../../codegen/publish/shallow.js";

const member = (code: string) => ({
  type: "object",
  required: ["code"],
  properties: { code: { const: code, description: "Its code." } },
});
const refs = ["Lost", "Late"].map((name) => ({ $ref: `#/components/schemas/${name}` }));
const documentOf = (union: SchemaObject): OpenApiDocument => ({
  openapi: "3.1.0",
  info: { title: "", version: "" },
  paths: {
    "/a": {
      get: {
        responses: {
          "200": { content: { "application/json": { schema: { $ref: "#/components/schemas/Cause" } } } },
        },
      },
    },
  },
  components: { schemas: { Cause: union, Lost: member("lost"), Late: member("late") } },
});
const union = {
  description: "Why.",
  oneOf: refs,
  discriminator: { propertyName: "code", mapping: { lost: refs[0]!.$ref, late: refs[1]!.$ref } },
};

describe("a union with x-shallow", () => {
  const cause = open(shallow(structuredClone(documentOf({ ...union, "x-shallow": true })))).components!.schemas![
    "Cause"
  ]!;

  test("is an open object that requires its discriminator, with the values that are known", () => {
    expect(cause).toMatchObject({
      description: "Why.",
      type: "object",
      required: ["code"],
      properties: { code: { type: "string", "x-known-values": ["lost", "late"] } },
      additionalProperties: true,
    });
  });

  test("has its members as known forms, and is a union no longer", () => {
    expect(cause["x-known-forms"]).toEqual(refs);
    for (const key of ["oneOf", "anyOf", "discriminator", "x-shallow"]) expect(cause).not.toHaveProperty(key);
  });
});

test("one without stays a union", () => {
  expect(shallow(documentOf(union))).toEqual(documentOf(union));
});
