/** Tools of a JSON Schema, or of any Standard Schema. */
import type { Tool } from "../../generated/types/2026-10-21.js";
import { ArgumentError } from "../errors/errors.js";
import { StructuredOutputError } from "../structured/error.js";
import type { FromSchema, SchemaLiteral } from "../structured/infer.js";
import type { JSONSchema } from "../structured/json-schema.js";
import {
  parseWithStandardSchema,
  type StandardSchemaV1,
  standardSchemaToJSONSchema,
} from "../structured/standard-schema.js";
import { issuesOf } from "../structured/validate.js";
import type { BetaToolRunContext, Promisable, ToolContent } from "./types.js";

/** The other fields of a definition, such as `strict` or `cache_control`, which are sent as they are. */
export type MoreOfTool = Omit<Tool, "type" | "name" | "description" | "input_schema">;

/** What a tool is made of, besides its schema. */
export interface ToolOptions<Input> extends MoreOfTool {
  name: string;
  description: string;
  /** Does the work. What it throws becomes an error result. */
  run: (args: Input, context?: BetaToolRunContext) => Promisable<ToolContent>;
  /** Lets go of what the tool holds. */
  close?: () => Promisable<void>;
}

/** A tool that was made here; both namespaces take it. */
export interface MadeTool<Input> extends Tool {
  type: "custom";
  run: (args: Input, context?: BetaToolRunContext) => Promisable<ToolContent>;
  parse: (content: unknown) => Input;
  close?: () => Promisable<void>;
}

/** The tool of a JSON Schema, which has to be of an object. Throws `ArgumentError`; `what` begins its message. */
export function madeTool<Input>(
  options: ToolOptions<Input>,
  schema: JSONSchema,
  parse: (content: unknown) => Input,
  what: string,
): MadeTool<Input> {
  if (schema["type"] !== "object")
    throw new ArgumentError(`${what} must be an object, but got ${String(schema["type"])}`);
  const { name, description, run, close, ...more } = options;
  return {
    ...more,
    ...{ type: "custom", name, input_schema: schema as Tool["input_schema"], description, run, parse },
    ...(close && { close }),
  };
}

/**
 * A tool whose input is checked by its JSON Schema, and typed by it where it is written as a constant. What does not fit becomes
 * an error result that lists the issues. Throws `ArgumentError` for a schema that is not of an object.
 */
export function tool<const Schema extends SchemaLiteral & { readonly type: "object" }>({
  inputSchema,
  ...options
}: { inputSchema: Schema } & ToolOptions<FromSchema<Schema>>): MadeTool<FromSchema<Schema>> {
  const parse = (content: unknown) => {
    const issues = issuesOf(inputSchema, content);
    if (issues.length > 0) throw StructuredOutputError.of(`The input has ${issues.length} issue(s)`, issues);
    return content as FromSchema<Schema>;
  };
  return madeTool(options as ToolOptions<FromSchema<Schema>>, inputSchema, parse, "JSON schema for tool");
}

/**
 * A tool of a schema of any library that implements Standard Schema; `jsonSchema` is what is sent where the schema does not give
 * it. Throws `ArgumentError` when there is no JSON Schema of an object.
 */
export function standardSchemaTool<InputSchema extends StandardSchemaV1>({
  inputSchema,
  jsonSchema,
  ...options
}: {
  inputSchema: InputSchema;
  jsonSchema?: Record<string, unknown> | undefined;
} & ToolOptions<StandardSchemaV1.InferOutput<InputSchema>>): MadeTool<StandardSchemaV1.InferOutput<InputSchema>> {
  const schema = standardSchemaToJSONSchema(inputSchema, jsonSchema);
  const parse = (content: unknown) => parseWithStandardSchema(inputSchema, content);
  type Input = StandardSchemaV1.InferOutput<InputSchema>;
  return madeTool(options as ToolOptions<Input>, schema, parse, `Schema for tool "${options.name}"`);
}

/** The same tools under names with a prefix, so that those of several sources stand in one list. */
export const prefixed = <T extends { name: string }>(prefix: string, tools: readonly T[]): T[] =>
  tools.map((one) => ({ ...one, name: `${prefix}${one.name}` }));
