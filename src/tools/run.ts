/** One call of a tool. */
import { APIUserAbortError } from "../errors/errors.js";
import { toolInputError } from "../stream/accumulate.js";
import { memberErrorContent, ToolsetUsageError } from "./member-error.js";
import { toolErrorContent } from "./tool-error.js";
import type { BetaToolRunContext, RunnableToolOutcome, RunnableToolset, Running } from "./types.js";

/** The name that the model calls a tool by: that of the MCP server for its toolset, the type where there is no name. */
export function toolName(tool: object): string {
  const { mcp_server_name: server, name, type } = tool as { mcp_server_name?: string; name?: string; type?: string };
  return server ?? name ?? type ?? "";
}

/** Parses the input, runs the tool, and makes an error result of whatever is thrown. Never rejects. */
export async function runRunnableTool(
  tool: Pick<Running, "run" | "parse">,
  rawInput: unknown,
  context: BetaToolRunContext,
): Promise<RunnableToolOutcome> {
  try {
    const broken = toolInputError(context.toolUse);
    if (broken) return { content: unreadable(broken.error), isError: true };
    const input = (typeof tool.parse === "function" ? tool.parse(rawInput) : rawInput) as unknown;
    return { content: await tool.run(input, context), isError: false };
  } catch (error) {
    return { content: toolErrorContent(error), isError: true };
  }
}

/**
 * Runs a member of a toolset. What it throws becomes an error result, of text alone. Rejects with `ToolsetUsageError`, and with
 * `APIUserAbortError` once its signal is aborted.
 */
export async function runMember(
  toolset: Pick<RunnableToolset, "run">,
  call: Parameters<RunnableToolset["run"]>[1],
  context: BetaToolRunContext,
): Promise<RunnableToolOutcome> {
  try {
    const broken = toolInputError(context.toolUse);
    if (broken) return { content: unreadable(broken.error), isError: true };
    return { content: await toolset.run(context, call), isError: false };
  } catch (error) {
    if (ToolsetUsageError.isInstance(error)) throw error;
    const { signal } = context;
    if (signal?.aborted) throw new APIUserAbortError({ cause: signal.reason });
    return { content: memberErrorContent(error), isError: true };
  }
}

const unreadable = ({ message }: Error) =>
  `Error: the input of this call is not valid JSON (${message}). The tool was not run. Send the call again with valid JSON.`;
