/** Workers, pollers and runners of tools for sessions, under their official names. */
export { backoff, is4xx, isFatal4xx, isStatus, jitter } from "../sessions/backoff.js";
export { type DispatchedToolCall, SessionToolRunner, type SessionToolRunnerOptions } from "../worker/tool-runner.js";
export {
  EnvironmentWorker,
  type EnvironmentWorkerOptions,
  type EnvironmentWorkerTools,
  type HandleItemOptions,
} from "../worker/environment-worker.js";
export { DEFAULT_MAX_IDLE_MS, MANAGED_AGENTS_BETA } from "../worker/defaults.js";
export { POLL_BLOCK_MS } from "../worker/poll.js";
export { WorkPoller, type WorkPollerOptions } from "../worker/poller.js";
export { sessionsTokenFromSecret } from "../worker/secret.js";
