/** `claude-openapi/batches`: any number of requests through message batches. Runs everywhere. */
export { type BatchRun, runBatch } from "./run.js";
export type {
  BatchCounts,
  BatchOutcome,
  BatchProgress,
  BatchRequestLike,
  BatchRequests,
  BatchResource,
  BatchResultLine,
  BatchRunOptions,
  BatchState,
  BatchStatus,
} from "./types.js";
