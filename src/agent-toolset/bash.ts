/** The tool `bash`. */
import { ToolError } from "../tools/tool-error.js";
import type { BetaRunnableTool } from "../tools/types.js";
import { type BashResult, BashSession } from "./bash-session.js";
import type { AgentToolContext } from "./context.js";
import { agentTool } from "./define.js";

interface Input {
  readonly command?: string;
  readonly restart?: boolean;
  readonly timeout_ms?: number;
}

/** Runs commands in one shell; an exit code that is not 0 is an error result with the output. */
export function betaBashTool({ workdir, env }: Pick<AgentToolContext, "workdir" | "env">): BetaRunnableTool {
  let session: BashSession | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const run = async ({ command, restart, timeout_ms: timeoutMs }: Input, signal?: AbortSignal | null) => {
    if (restart) {
      session?.close();
      session = undefined;
      if (!command) return "bash session restarted";
    }
    if (!command) throw new ToolError("bash: command is required");
    if (!session || session.closed) session = new BashSession(workdir, env);
    const { output, exitCode } = await asToolErrors(session.exec(command, { ...(timeoutMs && { timeoutMs }), signal }));
    if (exitCode !== 0) throw new ToolError(output || `exit ${exitCode}`);
    return output;
  };

  return agentTool<Input>({
    name: "bash",
    description:
      "Runs a command in a shell that stays open: its folder, variables and background jobs last from one call to the next.",
    properties: {
      command: { type: "string", description: "The command" },
      restart: { type: "boolean", description: "Starts a new shell first" },
      timeout_ms: { type: "integer", minimum: 1, description: "Milliseconds after which the shell is killed" },
    },
    run: (input, context) => {
      // One call at a time, a restart among them.
      const result = last.then(() => run(input, context?.signal));
      last = result.catch(() => {});
      return result;
    },
    close: () => session?.close(),
  });
}

async function asToolErrors(result: Promise<BashResult>): Promise<BashResult> {
  try {
    return await result;
  } catch (error) {
    throw new ToolError(`bash: ${(error as Error).message}`);
  }
}
