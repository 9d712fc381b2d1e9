/** Output formats of zod schemas: zod 4, and `zod/v4` of zod 3.25. */
import { type $ZodType, type output, safeParse, toJSONSchema } from "zod/v4/core";
import { ArgumentError } from "../errors/errors.js";
import { StructuredOutputError } from "./error.js";
import { formatOf } from "./formats.js";
import type { JSONSchema } from "./json-schema.js";
import type { AutoParseableOutputFormat } from "./types.js";

/**
 * The JSON Schema of a zod schema: of its output, or of its input where a transformation makes the output. Throws `ArgumentError`
 * for a schema of zod 3, and what zod throws for one that JSON has no words for.
 */
export function zodToJSONSchema(schema: $ZodType): JSONSchema {
  if (!("_zod" in schema))
    throw new ArgumentError(
      'This is no schema of zod 4: import { z } from "zod/v4", which zod 3.25 has as well, or update to zod 4',
    );
  try {
    return toJSONSchema(schema, { reused: "ref" });
  } catch (error) {
    try {
      return toJSONSchema(schema, { reused: "ref", io: "input" });
    } catch {
      throw error;
    }
  }
}

/** The value as the schema gives it. Throws `StructuredOutputError` with what does not fit. */
export function parseWithZod<Schema extends $ZodType>(schema: Schema, value: unknown): output<Schema> {
  const result = safeParse(schema, value);
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ message, path }) => ({ message, path }));
  throw StructuredOutputError.of("Validation issues", issues, result.error);
}

/**
 * The output format of a zod schema, for `messages.parse()` and `messages.stream()`: the answer is validated, and typed as the
 * schema is. Throws `ArgumentError` for a schema of zod 3; its `parse` throws `StructuredOutputError`.
 */
export function zodOutputFormat<Schema extends $ZodType>(zodObject: Schema): AutoParseableOutputFormat<output<Schema>> {
  return formatOf(zodToJSONSchema(zodObject), (value) => parseWithZod(zodObject, value));
}
