/** The end of a work item. */
import type { LeveledLogger } from "../base/logs.js";
import type { RequestOptions } from "../contract/index.js";
import { isStatus } from "../sessions/backoff.js";
import type { WorkSource } from "./types.js";

const CONFLICT = 409;
const TIMEOUT_MS = 30_000;

/** Says that an item is done with, for whatever reason. Never throws: an item that is not stopped runs out by itself. */
export async function stopWork(
  work: WorkSource,
  { id, environment_id: environment }: { readonly id: string; readonly environment_id: string },
  log: LeveledLogger,
  { headers }: Pick<RequestOptions, "headers">,
): Promise<void> {
  try {
    await work.stop(id, { environment_id: environment, force: true }, { headers, totalTimeout: TIMEOUT_MS });
  } catch (error) {
    // It is stopped already.
    if (!isStatus(error, CONFLICT)) void log.error(`Work ${id} could not be stopped: ${String(error)}`);
  }
}
