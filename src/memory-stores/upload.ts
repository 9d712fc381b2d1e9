/** Sending files to a memory store. */
import { UPLOAD_CONCURRENCY } from "../sessions/memory-sync.js";
import { isStatus } from "../sessions/backoff.js";
import { isFileProblem, sha256Of, UnusableFileError } from "./folder.js";
import { forEachAtOnce, type ListedMemory } from "./memories.js";
import { type MountedStore, saveRecord } from "./mounted-store.js";
import type { PlannedMemory } from "./synchronize.js";

const [NOT_FOUND, CONFLICT] = [404, 409];
/** Statuses that the same content would get again. */
const REFUSALS = [400, 413];

/** Sends files: each in place of what was listed, or as a new memory. One that fails is logged, and tried again by the next synchronization. */
export async function uploadFiles(
  store: MountedStore,
  planned: readonly PlannedMemory[],
  signal: AbortSignal | null | undefined,
): Promise<void> {
  if (planned.length === 0 || signal?.aborted) return;
  // Written down first: whoever comes after a kill has to know its own edits from those of others.
  for (const { name, local } of planned) store.sent.set(name, local!);
  await saveRecord(store);
  let left = planned.length;
  await forEachAtOnce(planned, UPLOAD_CONCURRENCY, signal, async (one) => {
    await upload(store, one, signal);
    if (!signal?.aborted) left--;
  });
  if (left > 0)
    void store.log.warn(`${left} of ${planned.length} changed files of memory store ${store.id} were not sent`);
}

async function upload(
  store: MountedStore,
  { name, local, memory }: PlannedMemory,
  signal: AbortSignal | null | undefined,
): Promise<void> {
  try {
    const content = await store.folder.read(name);
    // It is being edited: the next synchronization has it.
    if (content === undefined || sha256Of(content) !== local) return void store.sent.delete(name);
    const stored = await send(store, name, content, memory, signal);
    store.refused.delete(name);
    store.sent.delete(name);
    store.baseline.set(name, stored.content_sha256);
  } catch (error) {
    failed(store, name, local!, error, signal);
  }
}

async function send(
  { id, source }: MountedStore,
  name: string,
  content: string,
  memory: ListedMemory | undefined,
  signal: AbortSignal | null | undefined,
): Promise<ListedMemory> {
  const create = () => source.create(id, { path: `/${name}`, content }, { signal });
  if (!memory) return create();
  const precondition = { type: "content_sha256", content_sha256: memory.content_sha256 } as const;
  try {
    return await source.update(memory.id, { memory_store_id: id, content, precondition }, { signal });
  } catch (error) {
    // Deleted since it was listed: the file is the only copy.
    if (isStatus(error, NOT_FOUND)) return create();
    throw error;
  }
}

/** What was sent stays noted where it may have been stored: after a conflict too, which may be with an attempt of one's own. */
function failed(
  store: MountedStore,
  name: string,
  local: string,
  error: unknown,
  signal: AbortSignal | null | undefined,
): void {
  if (signal?.aborted) return;
  const about = `Memory ${name} of ${store.id}`;
  const isRefused = error instanceof UnusableFileError || REFUSALS.some((status) => isStatus(error, status));
  if (isRefused || isFileProblem(error)) store.sent.delete(name);
  if (isStatus(error, CONFLICT))
    void store.log.warn(`${about} was changed in the store as well: that of the store is kept`);
  else if (isRefused) {
    store.refused.set(name, local);
    void store.log.warn(`${about} is refused, and not sent again before it is changed: ${String(error)}`);
  } else void store.log.warn(`${about} cannot be sent: ${String(error)}`);
}
