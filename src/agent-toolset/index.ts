/** `claude-openapi/agent-toolset`: tools that an agent works with on a machine of one's own. For Node, Bun and Deno. */
export { betaBashTool } from "./bash.js";
export { type BashExecOptions, type BashResult, BashSession, BashTimeoutError } from "./bash-session.js";
export type { AgentToolContext } from "./context.js";
export { betaGlobTool } from "./glob.js";
export { betaGrepTool } from "./grep.js";
export { resolvePath } from "./paths.js";
export { betaReadTool } from "./read.js";
export { betaAgentToolset20260401 } from "./toolset.js";
export { betaEditTool, betaWriteTool } from "./write.js";
