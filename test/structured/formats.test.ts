import { type } from "arktype";
import { toStandardJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { z as z3 } from "zod-3";
import * as z325 from "zod-3/v4";
import { ArgumentError } from "../../src/errors/errors.js";
import {
  jsonSchemaOutputFormat,
  standardSchemaOutputFormat,
  StructuredOutputError,
} from "../../src/structured/index.js";
import { zodOutputFormat } from "../../src/structured/zod.js";

const SENT = { type: "object", additionalProperties: false, required: ["name", "age"] };
const caught = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};

describe("zod", () => {
  test.each([
    ["4", z],
    ["3.25", z325 as unknown as typeof z],
  ])("zod %s: the schema is sent as the API takes it, the answer is checked by it", (_, zod) => {
    const format = zodOutputFormat(zod.object({ name: zod.string().min(1), age: zod.int().optional() }));
    expect(format).toMatchObject({ type: "json_schema", schema: { ...SENT, required: ["name"] } });
    expect(format.parse('{"name":"Ada"}')).toEqual({ name: "Ada" });
    expect(caught(() => format.parse('{"name":"","age":1.5}'))).toMatchObject({
      issues: [{ path: ["name"] }, { path: ["age"] }],
      message: expect.stringMatching(/^Validation issues:\n {2}- name: .+\n {2}- age: /) as string,
    });
    expect(JSON.parse(JSON.stringify(format))).not.toHaveProperty("parse");
  });

  // @promise Structured output: A schema of zod 3 is refused with the remedy
  test("a schema of zod 3 is refused with the remedy", () => {
    const wrong = caught(() => zodOutputFormat(z3.object({ a: z3.string() }) as never));
    expect(wrong).toBeInstanceOf(ArgumentError);
    expect((wrong as Error).message).toContain('import { z } from "zod/v4"');
  });

  test("records, tuples and values of any kind", () => {
    const schema = z.object({
      scores: z.record(z.string(), z.number()),
      pair: z.tuple([z.string(), z.int()]),
      extra: z.unknown(),
      by: z.record(z.enum(["a", "b"]), z.boolean()),
    });
    const format = zodOutputFormat(schema);
    const answer = {
      scores: [{ key: "x", value: 1 }],
      pair: ["p", 2],
      extra: '{"deep":[1]}',
      by: { a: true, b: false },
    };
    expect(format.parse(JSON.stringify(answer))).toEqual({
      ...answer,
      scores: { x: 1 },
      extra: { deep: [1] },
    });
  });

  test("a transformation is asked for its input", () => {
    const format = zodOutputFormat(z.object({ n: z.string().transform(Number) }));
    expect(format.schema).toMatchObject({ properties: { n: { type: "string" } } });
    expect(format.parse('{"n":"7"}')).toEqual({ n: 7 });
    expect(() => zodOutputFormat(z.date())).toThrow(/cannot be represented/);
  });
});

describe("Standard Schema", () => {
  const valibot = v.object({ name: v.pipe(v.string(), v.minLength(1)), age: v.number() });
  test.each([
    ["valibot", toStandardJsonSchema(valibot), {}],
    ["valibot with a JSON Schema", valibot, { jsonSchema: SENT }],
    ["arktype", type({ name: "string > 0", age: "number" }), {}],
    ["zod", z.object({ name: z.string().min(1), age: z.number() }), {}],
    ["zod 3 with a JSON Schema", z3.object({ name: z3.string().min(1), age: z3.number() }), { jsonSchema: SENT }],
  ])("%s", (_, schema, options) => {
    const format = standardSchemaOutputFormat(schema, options);
    expect({ ...format.schema, required: ["name", "age"] }).toMatchObject(SENT);
    expect(format.parse('{"name":"Ada","age":36}')).toEqual({ name: "Ada", age: 36 });
    const wrong = caught(() => format.parse('{"name":"","age":"x"}'));
    expect(wrong).toBeInstanceOf(StructuredOutputError);
    expect((wrong as StructuredOutputError).issues.map(({ path }) => path.join(".")).sort()).toEqual(["age", "name"]);
  });

  test("without a JSON Schema, and with asynchronous validation, it says what to do", () => {
    expect(() => standardSchemaOutputFormat(valibot)).toThrow(/this valibot schema: pass the `jsonSchema` option/);
    expect(() => standardSchemaOutputFormat({} as never)).toThrow(ArgumentError);
    const slow = v.pipeAsync(
      v.string(),
      v.checkAsync(async () => true),
    );
    const format = standardSchemaOutputFormat(slow, { jsonSchema: { type: "string" } });
    expect(() => format.parse('"x"')).toThrow(/Async validation is not supported: the valibot schema/);
  });

  test("five issues are told, and the number of the others", () => {
    const format = standardSchemaOutputFormat(z.array(z.string()));
    const wrong = caught(() => format.parse("[1,2,3,4,5,6,7]")) as StructuredOutputError;
    expect(wrong.message).toMatch(
      /^Schema validation failed with 7 issue\(s\):(\n {2}- \d: .+){5}\n {2}\.\.\. and 2 more issue\(s\)$/,
    );
    expect(wrong.issues).toHaveLength(7);
  });
});

describe("JSON Schema", () => {
  test("is transformed unless told otherwise, and parsed", () => {
    const schema = { type: "object", properties: { a: { type: "string", minLength: 2 } } } as const;
    expect(jsonSchemaOutputFormat(schema).schema).toMatchObject({ additionalProperties: false });
    expect(jsonSchemaOutputFormat(schema, { transform: false }).schema).toBe(schema);
    expect(jsonSchemaOutputFormat(schema).parse('{"a":"xy"}')).toEqual({ a: "xy" });
    expect(() => jsonSchemaOutputFormat(schema).parse("{")).toThrow(StructuredOutputError);
    expect(() => jsonSchemaOutputFormat({ type: "array" } as never)).toThrow(
      new ArgumentError("JSON schema must be an object, but got array"),
    );
  });
});
