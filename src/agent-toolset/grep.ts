/** The tool `grep`. */
import { stat } from "node:fs/promises";
import { ToolError } from "../tools/tool-error.js";
import type { BetaRunnableTool } from "../tools/types.js";
import type { AgentToolContext } from "./context.js";
import { agentTool } from "./define.js";
import { findExecutable } from "./executable.js";
import { fsErrorMessage, toolPath } from "./paths.js";
import { ripgrep } from "./ripgrep.js";
import { searchFiles } from "./search.js";

interface Input {
  readonly pattern: string;
  readonly path?: string;
}

/**
 * Searches files by a regular expression: with the first `rg` on `PATH` that the file tools cannot have written, else with a search of our own.
 * `rg` gets none of the `ANTHROPIC_*` variables.
 */
export function betaGrepTool(context: AgentToolContext): BetaRunnableTool {
  return agentTool<Input>({
    name: "grep",
    description: "Searches the lines of files by a regular expression.",
    properties: {
      pattern: { type: "string", description: "A regular expression" },
      path: { type: "string", description: "A file or a folder; the working directory if left out" },
    },
    required: ["pattern"],
    run: async ({ pattern, path = "." }, run) => {
      if (pattern === "") throw new ToolError("grep: pattern is required");
      const target = await toolPath(context, "grep", path);
      await stat(target).catch((error: unknown) => {
        throw new ToolError(`grep: ${fsErrorMessage(error, path)}`);
      });
      const rg = await findExecutable("rg", [context.workdir, ...(context.allowedRoots ?? [])]);
      const search =
        rg === undefined ? searchFiles(pattern, target, run?.signal) : ripgrep(rg, pattern, target, run?.signal);
      return (await search) || "no matches";
    },
  });
}
