/** Tools that can be run, and the loop that runs them. `claude-openapi/tools/zod` has those of zod schemas. */
export { prefixed, standardSchemaTool, tool, type MadeTool, type ToolOptions } from "./define.js";
export { ToolLoopError } from "./loop.js";
export { runRunnableTool, toolName } from "./run.js";
export { ToolRunner } from "./runner.js";
export type { ToolCallEnd, ToolCallStart, ToolRunnerOptions, ToolRunnerSettings } from "./state.js";
export { ToolError, toolErrorContent } from "./tool-error.js";
export type * from "./types.js";
