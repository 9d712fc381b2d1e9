/** Tools that can be run, under their official names. */
export { runRunnableTool, toolName } from "../tools/run.js";
export { toolErrorContent } from "../tools/tool-error.js";
export type * from "../tools/types.js";
