/** Memory stores of sessions on disk. For Node, Bun and Deno. */
export { SessionMemoryError } from "../memory/session-memory-error.js";
export {
  DEFAULT_MEMORY_SYNC_INTERVAL_MS,
  DELETE_CORROBORATION_MS,
  MARKER_PATH,
  MEMORY_FLUSH_TIMEOUT_MS,
  MIN_MEMORY_SYNC_INTERVAL_MS,
  UPLOAD_CONCURRENCY,
} from "../sessions/memory-sync.js";
export type { MemoryDeleteMode } from "../worker/environment-worker.js";
export { SessionMemoryStores, type SessionMemoryStoresOptions } from "./stores.js";
