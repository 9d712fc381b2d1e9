/** What a session needs on this machine. */
import type { BetaManagedAgentsSession } from "../../generated/types/2026-10-21.js";
import type { AgentToolContext } from "../agent-toolset/context.js";
import { timer } from "../base/timers.js";
import { SessionMemoryError } from "../memory/session-memory-error.js";
import { MEMORY_FLUSH_TIMEOUT_MS } from "../sessions/memory-sync.js";
import type { SessionMemoryStores } from "../memory-stores/stores.js";
import { logOf } from "../sessions/client-log.js";
import type { BetaRunnableTool } from "../tools/types.js";
import type { EnvironmentWorker } from "./environment-worker.js";
import type { WorkClient } from "./types.js";

/** Tools, and what is to be done after each call of one and at the end. */
export interface SessionSetup {
  readonly tools: BetaRunnableTool[];
  afterCall(): Promise<void>;
  /** Removes what was set up, once its memory is saved; `isClean` for a session that was served to its end. */
  cleanup(isClean: boolean): Promise<void>;
}

export interface SetupOptions {
  /** Whether the client has a token of the item's: with the key of the environment it reaches no memory. */
  readonly hasToken: boolean;
  readonly signal: AbortSignal;
}

/**
 * Sets the skills and the memory stores of a session up, and makes its tools. Throws `SessionMemoryError` for a session with memory stores that cannot be
 * mounted, unless the worker is to do without.
 */
export async function setupSession(
  worker: EnvironmentWorker,
  client: WorkClient,
  session: BetaManagedAgentsSession,
  { hasToken, signal }: SetupOptions,
): Promise<SessionSetup> {
  const machine = await import("#agent-toolset");
  const { maxFileBytes, tools = machine.betaAgentToolset20260401, memorySyncIntervalMs: interval } = worker;
  const workdir = worker.workdir ?? machine.workingDirectory();
  const hasMemory = interval !== null && session.resources.some(({ type }) => type === "memory_store");
  if (hasMemory && !hasToken)
    throw new SessionMemoryError(
      `Session ${session.id} has memory stores, and its work item no token to reach them with: set memorySyncIntervalMs to null to serve it without them`,
    );
  const context: AgentToolContext = { workdir, client, session, ...(maxFileBytes !== undefined && { maxFileBytes }) };
  const removeSkills = await machine.setupSkills(context);
  const memory = hasMemory
    ? new machine.SessionMemoryStores(client, {
        workdir,
        ...(interval !== undefined && { syncIntervalMs: interval }),
        ...(worker.memorySyncDeletions && { syncDeletions: worker.memorySyncDeletions }),
      })
    : undefined;
  const cleanup = async (isClean: boolean) => {
    await removeSkills();
    if (memory) await saveMemory(memory, isClean, (message) => void logOf(client).warn(`${session.id}: ${message}`));
  };
  try {
    await memory?.download(session, signal);
    if (memory) Object.assign(context, { allowedRoots: memory.roots, readOnlyRoots: memory.readOnlyRoots });
    return {
      tools: typeof tools === "function" ? tools(context) : tools,
      afterCall: async () => memory?.syncIfDue(signal),
      cleanup,
    };
  } catch (error) {
    await cleanup(false);
    throw error;
  }
}

/** Saves what was changed, and removes the folders. What is not saved in time is put aside by `dispose`. */
async function saveMemory(
  memory: SessionMemoryStores,
  isClean: boolean,
  warn: (message: string) => void,
): Promise<void> {
  const inTime = async (save: (signal: AbortSignal) => Promise<void>) => {
    const controller = new AbortController();
    const stop = timer(MEMORY_FLUSH_TIMEOUT_MS, () => {
      warn(`Memory was not saved within ${MEMORY_FLUSH_TIMEOUT_MS} ms`);
      controller.abort();
    });
    await save(controller.signal).finally(stop);
  };
  if (isClean) await inTime((signal) => memory.finish(signal));
  // Also after the last synchronization, which does not say what of it has failed: where nothing has, this sends nothing.
  await inTime((signal) => memory.flushWrites(signal));
  await memory.dispose();
}
