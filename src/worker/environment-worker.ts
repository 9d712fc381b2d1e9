/** The worker of an environment: what it is. What it does is loaded when it begins. */
import type { AgentToolContext } from "../agent-toolset/context.js";
import type { HelperRequestOptions } from "./tool-runner.js";
import type { BetaRunnableTool } from "../tools/types.js";
import { loadWork } from "./load.js";
import type { WorkClient } from "./types.js";

/** Tools, or what makes them for a session. */
export type EnvironmentWorkerTools = BetaRunnableTool[] | ((context: AgentToolContext) => BetaRunnableTool[]);

/** Whether what was deleted on disk is deleted in a memory store; `log_only` says what would be. */
export type MemoryDeleteMode = "enabled" | "log_only" | "disabled";

export interface EnvironmentWorkerOptions {
  client: WorkClient;
  /** Needed by `run`. */
  environmentId?: string | undefined;
  /** The key of the environment: polls, and stands in where an item has no token of its own. Needed by `run`. */
  environmentKey?: string | undefined;
  /** Default: the agent toolset. A tool that blocks the event loop keeps heartbeats from being sent. */
  tools?: EnvironmentWorkerTools | undefined;
  /** Where the tools work. Default: the working directory of the process. */
  workdir?: string | undefined;
  maxFileBytes?: number | null | undefined;
  /** As of `SessionToolRunner`. */
  maxIdleMs?: number | undefined;
  /** How often memory stores are synchronized, in milliseconds: after a call that is so much later than the last time. Default 15,000, at least 5,000; null: a session is served without its memory stores. */
  memorySyncIntervalMs?: number | null | undefined;
  /** Default `enabled`. */
  memorySyncDeletions?: MemoryDeleteMode | undefined;
  workerId?: string | undefined;
  /** Ends the work. */
  signal?: AbortSignal | null | undefined;
  requestOptions?: HelperRequestOptions | undefined;
}

/** A work item that somebody else has claimed. What is left out is read from the variable `ANTHROPIC_WORK_ID`, and so on. */
export interface HandleItemOptions {
  workId?: string | undefined;
  environmentId?: string | undefined;
  sessionId?: string | undefined;
  environmentKey?: string | undefined;
  /** `secret` of the item. */
  workSecret?: string | undefined;
  /** Ends the work. Default: that of the worker. */
  signal?: AbortSignal | null | undefined;
}

/** Serves the sessions of an environment on this machine: claims work, sets skills and memory stores up, answers calls, and holds the lease meanwhile. */
export class EnvironmentWorker {
  declare readonly client: WorkClient;
  declare readonly environmentId: string | undefined;
  declare readonly environmentKey: string | undefined;
  declare readonly tools: EnvironmentWorkerTools | undefined;
  declare readonly workdir: string | undefined;
  declare readonly maxFileBytes: number | null | undefined;
  declare readonly maxIdleMs: number | undefined;
  declare readonly memorySyncIntervalMs: number | null | undefined;
  declare readonly memorySyncDeletions: MemoryDeleteMode | undefined;
  declare readonly workerId: string | undefined;
  declare readonly signal: AbortSignal | null | undefined;
  declare readonly requestOptions: HelperRequestOptions | undefined;

  constructor(options: EnvironmentWorkerOptions) {
    Object.assign(this, options);
  }

  /**
   * Serves one session after the other until a signal is aborted. Throws what the API refuses to a poll, and `ArgumentError` without an
   * environment and its key or for a `memorySyncIntervalMs` that is too short. An item that fails is logged.
   */
  async run(signal?: AbortSignal | null): Promise<void> {
    await (await loadWork()).serveEnvironment(this, signal);
  }

  /** Serves one item. Throws `ArgumentError` for an id that is missing, and what has ended the session's run. */
  async handleItem(options: HandleItemOptions = {}): Promise<void> {
    await (await loadWork()).serveItem(this, options);
  }
}
