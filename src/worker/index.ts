/** `claude-openapi/worker`: serving the sessions of an environment of one's own. */
export {
  EnvironmentWorker,
  type EnvironmentWorkerOptions,
  type EnvironmentWorkerTools,
  type HandleItemOptions,
  type MemoryDeleteMode,
} from "./environment-worker.js";
export { DEFAULT_MAX_IDLE_MS, MANAGED_AGENTS_BETA } from "./defaults.js";
export { SessionMemoryError } from "../memory/session-memory-error.js";
export { POLL_BLOCK_MS } from "./poll.js";
export { WorkPoller, type WorkPollerOptions } from "./poller.js";
export { sessionsTokenFromSecret } from "./secret.js";
export type { WorkClient, WorkSource } from "./types.js";
export type { DispatchedToolUseEvent } from "../sessions/tool-calls.js";
export {
  type DispatchedToolCall,
  type SessionClient,
  SessionToolRunner,
  type SessionToolRunnerOptions,
} from "./tool-runner.js";
