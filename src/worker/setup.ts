/** What a session needs on this machine. */
import type { BetaManagedAgentsSession } from "../../generated/types/2026-10-21.js";
import type { AgentToolContext } from "../agent-toolset/context.js";
import type { BetaRunnableTool } from "../tools/types.js";
import type { EnvironmentWorker } from "./environment-worker.js";
import { SessionMemoryError } from "./memory-error.js";
import type { WorkClient } from "./types.js";

/** Tools, and what removes what was set up for them. */
export interface SessionSetup {
  readonly tools: BetaRunnableTool[];
  cleanup(): Promise<void>;
}

/** Sets the skills of a session up, and makes its tools. Throws `SessionMemoryError` for a session with memory stores, unless the worker is to do without. */
export async function setupSession(
  worker: EnvironmentWorker,
  client: WorkClient,
  session: BetaManagedAgentsSession,
): Promise<SessionSetup> {
  const { betaAgentToolset20260401, setupSkills, workingDirectory } = await import("#agent-toolset");
  const { maxFileBytes, tools = betaAgentToolset20260401, memorySyncIntervalMs } = worker;
  const hasMemory = session.resources.some(({ type }) => type === "memory_store");
  if (hasMemory && memorySyncIntervalMs !== null)
    throw new SessionMemoryError(
      `Session ${session.id} has memory stores, which are not mounted: set memorySyncIntervalMs to null to serve it without them`,
    );
  const context: AgentToolContext = {
    ...{ workdir: worker.workdir ?? workingDirectory(), client, session },
    ...(maxFileBytes !== undefined && { maxFileBytes }),
  };
  const cleanup = await setupSkills(context);
  return { tools: typeof tools === "function" ? tools(context) : tools, cleanup };
}
