/** Deleting in a memory store what was deleted on disk. */
import { isStatus } from "../sessions/backoff.js";
import { DELETE_CORROBORATION_MS, MARKER_PATH } from "../sessions/memory-sync.js";
import { isFileProblem, sha256Of } from "./folder.js";
import type { MountedStore } from "./mounted-store.js";
import { markerOf } from "./record.js";
import type { PlannedMemory, SyncPass } from "./synchronize.js";

/** The most deletions of one synchronization are a quarter of the memories, within these bounds. */
const [FEWEST, MOST] = [8, 50];
const CHANGED = [409, 412];

interface Deleting extends Pick<SyncPass, "deletions" | "final" | "signal"> {
  /** Of how many memories. */
  readonly deletable: number;
}

/** Deletes memories whose files stay gone, each as it was when both sides were last alike. */
export async function deleteMissing(
  store: MountedStore,
  gone: readonly PlannedMemory[],
  { deletions, final, signal, deletable }: Deleting,
): Promise<void> {
  const { id, log, missing } = store;
  if (deletions === "disabled") {
    if (gone.length > 0) void log.debug(`${gone.length} memories of ${id} are gone on disk, and stay in the store`);
    return;
  }
  const most = Math.max(FEWEST, Math.min(MOST, Math.floor(deletable / 4)));
  const now = performance.now();
  let [tried, held] = [0, 0];
  for (const { name, memory } of gone) {
    if (signal?.aborted) return;
    const since = missing.get(name) ?? now;
    missing.set(name, since);
    if ((!final && now - since < DELETE_CORROBORATION_MS) || !(await isStillGone(store, name))) continue;
    if (tried >= most) {
      held++;
      continue;
    }
    tried++;
    if (deletions === "log_only") void log.info(`Memory ${name} of ${id} would be deleted in the store`);
    else await deleteOne(store, name, memory!.id, signal);
  }
  if (held > 0) void log.warn(`${held} deletions in memory store ${id} wait: ${most} at most are made at once`);
}

/** Whether a file is gone and its folder is not. */
async function isStillGone({ id, folder }: MountedStore, name: string): Promise<boolean> {
  try {
    return (await folder.hash(MARKER_PATH)) === sha256Of(markerOf(id)) && (await folder.hash(name)) === undefined;
  } catch (error) {
    if (isFileProblem(error)) return false;
    throw error;
  }
}

async function deleteOne(
  { id, source, log, baseline, missing }: MountedStore,
  name: string,
  memoryId: string,
  signal: AbortSignal | null | undefined,
): Promise<void> {
  const about = `Memory ${name} of ${id}`;
  try {
    const params = { memory_store_id: id, expected_content_sha256: baseline.get(name)! };
    await source.delete(memoryId, params, { signal });
    void log.info(`${about} was deleted on disk, and is deleted in the store`);
  } catch (error) {
    if (signal?.aborted) return;
    if (!isStatus(error, 404)) {
      const isChanged = CHANGED.some((status) => isStatus(error, status));
      const why = isChanged ? "it was changed there" : String(error);
      void log.warn(`${about} was deleted on disk, and stays in the store: ${why}`);
      return;
    }
  }
  baseline.delete(name);
  missing.delete(name);
}
