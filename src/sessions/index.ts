/** `claude-openapi/sessions`: following the events of managed agents' sessions. */
export { type AccumulatedEvent, accumulateManagedAgentsEvent } from "./accumulate.js";
export {
  type ManagedAgentsEvents,
  sessionEvents,
  type SessionEventsOptions,
  SessionEventStream,
} from "./event-stream.js";
export type { SessionEventLike, SessionEventSource } from "./types.js";
export type { DispatchedToolUseEvent } from "./tool-calls.js";
export {
  DEFAULT_MAX_IDLE_MS,
  type DispatchedToolCall,
  MANAGED_AGENTS_BETA,
  type SessionClient,
  SessionToolRunner,
  type SessionToolRunnerOptions,
} from "./tool-runner.js";
