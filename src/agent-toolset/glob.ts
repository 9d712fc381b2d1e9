/** The tool `glob`. */
import { stat } from "node:fs/promises";
import { isAbsolute } from "node:path";
import { ToolError } from "../tools/tool-error.js";
import type { BetaRunnableTool } from "../tools/types.js";
import type { AgentToolContext } from "./context.js";
import { agentTool } from "./define.js";
import { globMatcher } from "./glob-pattern.js";
import { fsErrorMessage, toolPath } from "./paths.js";
import { filesBelow } from "./walk.js";

const MOST_RESULTS = 200;

interface Input {
  readonly pattern: string;
  readonly path?: string;
}

/** Finds files by a pattern of their paths, the newest first, 200 at most. */
export function betaGlobTool(context: AgentToolContext): BetaRunnableTool {
  return agentTool<Input>({
    name: "glob",
    description: "Finds files by a pattern such as src/**/*.{ts,tsx}, the newest first.",
    properties: {
      pattern: { type: "string", description: "A relative pattern" },
      path: {
        type: "string",
        description: "The folder that the pattern is relative to; the working directory if left out",
      },
    },
    required: ["pattern"],
    run: async ({ pattern, path = "." }, run) => {
      if (pattern === "") throw new ToolError("glob: pattern is required");
      if (isAbsolute(pattern))
        throw new ToolError("glob: absolute pattern not permitted; pass a relative pattern, and path");
      if (pattern.split(/[\\/]/).includes("..")) throw new ToolError('glob: ".." is not permitted in the pattern');
      const folder = await folderOf(context, path);
      const fits = globMatcher(pattern.replace(/^(\.\/)+/, ""));
      const found: { readonly path: string; readonly time: number }[] = [];
      for await (const file of filesBelow(folder, run?.signal)) {
        if (!fits(file.name)) continue;
        const time = await stat(file.path).then(
          ({ mtimeMs }) => mtimeMs,
          () => 0,
        );
        found.push({ path: file.path, time });
      }
      if (found.length === 0) return "no matches";
      found.sort((a, b) => b.time - a.time || (a.path < b.path ? -1 : 1));
      return found
        .slice(0, MOST_RESULTS)
        .map((one) => one.path)
        .join("\n");
    },
  });
}

async function folderOf(context: AgentToolContext, path: string): Promise<string> {
  const folder = await toolPath(context, "glob", path);
  const there = await stat(folder).catch((error: unknown) => {
    throw new ToolError(`glob: ${fsErrorMessage(error, path)}`);
  });
  if (!there.isDirectory()) throw new ToolError(`glob: ${path}: not a directory`);
  return folder;
}
