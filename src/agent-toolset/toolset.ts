/** All tools of the toolset. */
import { ArgumentError } from "../errors/errors.js";
import type { BetaRunnableTool } from "../tools/types.js";
import { betaBashTool } from "./bash.js";
import type { AgentToolContext } from "./context.js";
import { betaGlobTool } from "./glob.js";
import { betaGrepTool } from "./grep.js";
import { betaReadTool } from "./read.js";
import { betaEditTool, betaWriteTool } from "./write.js";

/**
 * The tools of `agent_toolset_20260401`: bash, read, write, edit, glob and grep, for any runner. `close()` of `bash` ends its shell. Throws
 * `ArgumentError` for `unrestrictedPaths`, which is not supported.
 */
export function betaAgentToolset20260401(context: AgentToolContext): BetaRunnableTool[] {
  if (context.unrestrictedPaths !== undefined)
    throw new ArgumentError("unrestrictedPaths is not supported: list further folders in allowedRoots");
  return [betaBashTool, betaReadTool, betaWriteTool, betaEditTool, betaGlobTool, betaGrepTool].map((make) =>
    make(context),
  );
}
