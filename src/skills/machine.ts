/** `#agent-toolset` where there is a machine to work on: Node, Bun and Deno. */
export { betaBashTool } from "../agent-toolset/bash.js";
export { BashSession, BashTimeoutError } from "../agent-toolset/bash-session.js";
export type { AgentToolContext } from "../agent-toolset/context.js";
export { betaGlobTool } from "../agent-toolset/glob.js";
export { betaGrepTool } from "../agent-toolset/grep.js";
export { resolvePath } from "../agent-toolset/paths.js";
export { betaReadTool } from "../agent-toolset/read.js";
export { betaAgentToolset20260401 } from "../agent-toolset/toolset.js";
export { betaEditTool, betaWriteTool } from "../agent-toolset/write.js";
export { SessionMemoryStores } from "../memory-stores/stores.js";
export { extractSkillArchive } from "./extract.js";
export { setupSkills } from "./setup.js";

/** The folder of the process. */
export const workingDirectory = (): string => process.cwd();
