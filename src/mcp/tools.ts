/** Tools of an MCP server as tools that a runner runs. */
import type { Tool } from "../../generated/types/2026-10-21.js";
import { ToolError } from "../tools/tool-error.js";
import type { BetaToolUse, Running } from "../tools/types.js";
import { mcpContent, UnsupportedMCPValueError, type MCPBlock } from "./content.js";
import type {
  MCPCallToolResultLike,
  MCPClientLike,
  MCPProgressLike,
  MCPToolLike,
  MCPToolResultContentLike,
} from "./types.js";

type Arguments = Record<string, unknown>;

/** A tool of a server, for either namespace. */
export interface MCPTool extends Tool, Running<Arguments> {}

/** Fields of a definition besides those that the server gives, such as `cache_control`. */
export type MoreOfMCPTool = Partial<Omit<Tool, "name" | "description" | "input_schema">>;

/** How the calls of a tool are made. */
export interface MCPCallOptions {
  /** Told how far a call has come, where its server says. */
  onProgress?: (progress: MCPProgressLike, toolUse: BetaToolUse | undefined) => void;
  /** Milliseconds for the answer; the client's own by default. Progress begins it anew. */
  timeout?: number;
}

/** Content of an error: it has to reach the model, also where the API does not take all of it. */
function errorBlock(content: MCPToolResultContentLike): MCPBlock {
  try {
    return mcpContent(content);
  } catch (error) {
    if (!(error instanceof UnsupportedMCPValueError)) throw error;
    return { type: "text", text: `[${content.type}]` };
  }
}

/**
 * A tool of an MCP server, run by its client, for `toolRunner()`. The call ends when the runner is aborted. An error of the server becomes
 * an error result, as does a result that the API does not take.
 */
export function mcpTool(
  { name, description, inputSchema }: MCPToolLike,
  mcpClient: MCPClientLike,
  extraProps?: MoreOfMCPTool,
  { onProgress, timeout }: MCPCallOptions = {},
): MCPTool {
  const { properties = null, required = null } = inputSchema;
  return {
    name,
    input_schema: { ...inputSchema, type: "object", properties, required } as Tool["input_schema"],
    ...(description !== undefined && { description }),
    ...extraProps,
    parse: (content) => content as Arguments,
    run: async (args, context) => {
      const options = {
        ...(context?.signal && { signal: context.signal }),
        ...(timeout !== undefined && { timeout, resetTimeoutOnProgress: true }),
        ...(onProgress && { onprogress: (progress: MCPProgressLike) => onProgress(progress, context?.toolUse) }),
      };
      const result = await mcpClient.callTool({ name, arguments: args }, undefined, options);
      const { content = [], structuredContent: structured, isError } = result as Partial<MCPCallToolResultLike>;
      if (isError) throw new ToolError(content.map(errorBlock));
      // A server need not repeat as text what it gives as a value.
      if (content.length === 0 && typeof structured === "object" && structured !== null)
        return JSON.stringify(structured);
      return content.map((block) => mcpContent(block));
    },
  };
}

/** The tools of a server, as its client lists them. `prefixed()` of `claude-openapi/tools` keeps those of several servers apart. */
export const mcpTools = (
  tools: readonly MCPToolLike[],
  mcpClient: MCPClientLike,
  extraProps?: MoreOfMCPTool,
  options?: MCPCallOptions,
): MCPTool[] => tools.map((tool) => mcpTool(tool, mcpClient, extraProps, options));
