/** Tools, prompts and resources of MCP servers for messages and runners of tools. */
export {
  mcpContent,
  mcpMessage,
  mcpMessages,
  mcpResourceToContent,
  mcpResourceToFile,
  type MCPBlock,
  type MoreOfBlock,
  UnsupportedMCPValueError,
} from "./content.js";
export { type MCPCallOptions, mcpTool, type MCPTool, mcpTools, type MoreOfMCPTool } from "./tools.js";
export type * from "./types.js";
