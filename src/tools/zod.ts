/** Tools of zod schemas: zod 4, and `zod/v4` of zod 3.25. */
import type { $ZodType, output } from "zod/v4/core";
import { parseWithZod, zodToJSONSchema } from "../structured/zod.js";
import { type MadeTool, madeTool, type ToolOptions } from "./define.js";

/**
 * A tool whose input is checked and typed by a zod schema. What does not fit becomes an error result that lists the issues.
 * Throws `ArgumentError` for a schema of zod 3, and for one that is not of an object.
 */
export function zodTool<InputSchema extends $ZodType>({
  inputSchema,
  ...options
}: { inputSchema: InputSchema } & ToolOptions<output<InputSchema>>): MadeTool<output<InputSchema>> {
  const parse = (content: unknown) => parseWithZod(inputSchema, content);
  const what = `Zod schema for tool "${options.name}"`;
  return madeTool(options as ToolOptions<output<InputSchema>>, zodToJSONSchema(inputSchema), parse, what);
}
