/** The memory tool with the files of this machine, under the official names. */
export { betaMemoryTool, type MemoryToolHandlers } from "../memory/memory-tool.js";
export { BetaLocalFilesystemMemoryTool } from "../node/local-memory.js";
