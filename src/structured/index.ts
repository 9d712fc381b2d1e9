/** Structured output: formats of JSON Schemas and of any Standard Schema. `claude-openapi/helpers/zod` has that of zod. */
export { type Issue, StructuredOutputError } from "./error.js";
export { jsonSchemaOutputFormat, standardSchemaOutputFormat } from "./formats.js";
export type { FromSchema } from "./infer.js";
export { parseError } from "./parse.js";
export {
  parseWithStandardSchema,
  type StandardJSONSchemaV1,
  type StandardSchemaV1,
  standardSchemaToJSONSchema,
} from "./standard-schema.js";
export { type JSONSchema, transformJSONSchema } from "./transform.js";
export type * from "./types.js";
