/** How the memory stores of a session are kept alike on disk and in the API. */
import { ArgumentError } from "../errors/errors.js";

/** How often memory stores are synchronized unless an option says otherwise, in milliseconds. */
export const DEFAULT_MEMORY_SYNC_INTERVAL_MS = 15_000;
/** The shortest time between two synchronizations, in milliseconds: each lists every store. */
export const MIN_MEMORY_SYNC_INTERVAL_MS = 5000;
/** How long a worker gives the last synchronization, and what is sent after it, in milliseconds each. */
export const MEMORY_FLUSH_TIMEOUT_MS = 30_000;
/** The file that says which memory store a folder is of. It is no memory. */
export const MARKER_PATH = ".anthropic-memory-store";

/** How long a file has to be gone before its memory is deleted, in milliseconds. */
export const DELETE_CORROBORATION_MS = 30_000;
/** How many files of a memory store are sent at once. */
export const UPLOAD_CONCURRENCY = 32;

/** Throws `ArgumentError` for an interval in milliseconds that is too short; `option` is what its message calls it. */
export function checkMemorySyncInterval(ms: number, option: string): void {
  if (ms >= MIN_MEMORY_SYNC_INTERVAL_MS) return;
  throw new ArgumentError(
    `${option} has to be at least ${MIN_MEMORY_SYNC_INTERVAL_MS} milliseconds, not ${ms}: with memorySyncIntervalMs null a worker does without memory stores`,
  );
}
