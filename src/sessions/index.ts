/** `claude-openapi/sessions`: following the events of managed agents' sessions. */
export { type AccumulatedEvent, accumulateManagedAgentsEvent } from "./accumulate.js";
export {
  type ManagedAgentsEvents,
  sessionEvents,
  type SessionEventsOptions,
  SessionEventStream,
} from "./event-stream.js";
export type { SessionEventLike, SessionEventSource } from "./types.js";
