/** A tool of the toolset. */
import type { JSONSchema } from "../structured/json-schema.js";
import { tool } from "../tools/define.js";
import type { BetaRunnableTool, BetaToolRunContext, Promisable } from "../tools/types.js";

interface Definition<Input> {
  readonly name: string;
  readonly description: string;
  readonly properties: Record<string, JSONSchema>;
  readonly required?: readonly (keyof Input & string)[];
  readonly run: (input: Input, context?: BetaToolRunContext) => Promisable<string>;
  readonly close?: () => void;
}

/** A tool whose input is an object of these properties. */
export function agentTool<Input>({ properties, required, run, ...others }: Definition<Input>): BetaRunnableTool {
  const inputSchema = { type: "object", properties, ...(required && { required }) } as const;
  return tool({ ...others, inputSchema, run: (input, context) => run(input as Input, context) }) as BetaRunnableTool;
}
