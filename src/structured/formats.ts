/** Output formats: what is sent, and what becomes of the text that comes back. */
import { ArgumentError } from "../errors/errors.js";
import { StructuredOutputError } from "./error.js";
import type { FromSchema, SchemaLiteral } from "./infer.js";
import type { JSONSchema } from "./json-schema.js";
import { restore } from "./restore.js";
import { parseWithStandardSchema, type StandardSchemaV1, standardSchemaToJSONSchema } from "./standard-schema.js";
import { transformJSONSchema } from "./transform.js";
import type { AutoParseableOutputFormat } from "./types.js";

/** The format of a schema whose values `check` makes of the JSON of an answer. */
export function formatOf<T>(schema: JSONSchema, check: (value: unknown) => T): AutoParseableOutputFormat<T> {
  return {
    type: "json_schema",
    schema: transformJSONSchema(schema),
    parse: (content) => check(restore(schema, parsedJSON(content))),
  };
}

function parsedJSON(content: string): unknown {
  try {
    return JSON.parse(content) as unknown;
  } catch (error) {
    const { message } = error as Error;
    throw new StructuredOutputError(`The text is not JSON: ${message}`, { cause: error });
  }
}

/**
 * The output format of a JSON Schema, which has to be of an object. The answer is parsed and not validated: the API holds the
 * model to the schema. With `transform: false` the schema is sent as it is. Throws `ArgumentError`.
 */
export function jsonSchemaOutputFormat<const Schema extends SchemaLiteral & { readonly type: "object" }>(
  jsonSchema: Schema,
  options: { transform?: boolean } = {},
): AutoParseableOutputFormat<FromSchema<Schema>> {
  const { type } = jsonSchema as { type?: unknown };
  if (type !== "object") throw new ArgumentError(`JSON schema must be an object, but got ${String(type)}`);
  type Value = FromSchema<Schema>;
  if (options.transform === false)
    return { type: "json_schema", schema: jsonSchema, parse: (content) => parsedJSON(content) as Value };
  return formatOf(jsonSchema, (value) => value as Value);
}

/**
 * The output format of a schema of any library that implements Standard Schema; `jsonSchema` is what is sent where the schema
 * does not give it. Throws `ArgumentError` when there is no JSON Schema; its `parse` throws `StructuredOutputError`.
 */
export function standardSchemaOutputFormat<Schema extends StandardSchemaV1>(
  schema: Schema,
  options: { jsonSchema?: Record<string, unknown> | undefined } = {},
): AutoParseableOutputFormat<StandardSchemaV1.InferOutput<Schema>> {
  const jsonSchema = standardSchemaToJSONSchema(schema, options.jsonSchema);
  return formatOf(jsonSchema, (value) => parseWithStandardSchema(schema, value));
}
