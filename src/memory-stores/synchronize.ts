/** Making a folder and its memory store alike. */
import type { MemoryDeleteMode } from "../worker/environment-worker.js";
import { type MemoryStep, decideMemory } from "./decide.js";
import { isFileProblem } from "./folder.js";
import { forEachAtOnce, type ListedMemory, listMemories } from "./memories.js";
import { fillFolder, lookAt, type MountedStore, placeMemory, saveRecord, unsavedFiles } from "./mounted-store.js";
import { deleteMissing } from "./delete-missing.js";
import { isStatus } from "../sessions/backoff.js";
import { uploadFiles } from "./upload.js";

const FETCHES_AT_ONCE = 16;

/** What a synchronization may do. */
export interface SyncPass {
  readonly deletions: MemoryDeleteMode;
  /** The last one: what is gone on disk is deleted without waiting. */
  readonly final?: boolean;
  /** Only what was changed on disk is sent. */
  readonly pushOnly?: boolean;
  readonly signal?: AbortSignal | null | undefined;
}

/** A memory, and what is to be done about it. */
export interface PlannedMemory {
  readonly name: string;
  readonly local: string | undefined;
  readonly memory: ListedMemory | undefined;
}

type Plan = Record<MemoryStep["do"], PlannedMemory[]>;

/** Makes both sides alike. Throws what listing the store is refused, and what reading the folder throws; one memory that fails is logged. */
export async function synchronize(store: MountedStore, pass: SyncPass): Promise<void> {
  const { id, folder, log } = store;
  const options = { signal: pass.signal };
  const { files, isGone, problem } = await lookAt(store);
  if (problem) return void log.warn(`${folder.root} is not synchronized, and left as it is: ${problem}`);
  if (pass.pushOnly && (isGone || unsavedFiles(store, files).length === 0)) return;
  const rebuild = (reason: string) => {
    void log.warn(`${reason}: memory store ${id} is downloaded again`);
    return fillFolder(store, options);
  };
  if (isGone) return rebuild(`${folder.root} or its marker is gone`);
  const remote = new Map<string, ListedMemory>();
  for await (const [name, memory] of listMemories(store.source, id, "basic", options)) remote.set(name, memory);
  settle(store, remote);
  // One file that is gone was deleted; all of several are gone with their folder.
  if (!pass.pushOnly && files.size === 0 && store.baseline.size > 1)
    return rebuild(`Every file of ${folder.root} is gone at once`);
  const deletable = store.baseline.size;
  const plan = planOf(store, files, remote, pass);
  for (const { name, memory } of plan.adopt) store.baseline.set(name, memory!.content_sha256);
  await uploadFiles(store, plan.upload, pass.signal);
  if (!pass.pushOnly) {
    for (const { name } of plan.forget) store.baseline.delete(name);
    for (const planned of plan.removeLocal) await removeLocal(store, planned);
    await deleteMissing(store, plan.deleteRemote, { ...pass, deletable });
    await forEachAtOnce(plan.pull, FETCHES_AT_ONCE, pass.signal, (planned) => pull(store, planned, pass));
  }
  await saveRecord(store);
}

/** What was sent without an answer was stored after all where the list has it. */
function settle(store: MountedStore, remote: ReadonlyMap<string, ListedMemory>): void {
  for (const [name, hash] of store.sent) if (remote.get(name)?.content_sha256 === hash) store.baseline.set(name, hash);
  store.sent.clear();
}

function planOf(
  store: MountedStore,
  files: ReadonlyMap<string, string>,
  remote: ReadonlyMap<string, ListedMemory>,
  { pushOnly }: SyncPass,
): Plan {
  const plan: Plan = { keep: [], forget: [], adopt: [], pull: [], upload: [], deleteRemote: [], removeLocal: [] };
  for (const name of [...new Set([...remote.keys(), ...files.keys(), ...store.baseline.keys()])].sort()) {
    const [local, memory] = [files.get(name), remote.get(name)];
    const state = { local, base: store.baseline.get(name), remote: memory?.content_sha256 };
    const step = decideMemory(state, { readOnly: store.readOnly, refused: store.refused.get(name) });
    if (step.do !== "deleteRemote") store.missing.delete(name);
    plan[step.do].push({ name, local, memory });
    if (step.note && (!pushOnly || step.do === "upload"))
      void store.log.warn(`Memory ${name} of ${store.id} was ${step.note}`);
  }
  return plan;
}

/** Removes the file of a memory that the store no longer has, unless it was edited meanwhile: then it is the only copy. */
async function removeLocal(store: MountedStore, { name, local }: PlannedMemory): Promise<void> {
  try {
    if ((await store.folder.hash(name)) !== local) return;
    await store.folder.remove(name);
    store.baseline.delete(name);
  } catch (error) {
    if (!isFileProblem(error)) throw error;
    void store.log.warn(`${name} of memory store ${store.id} cannot be removed: ${String(error)}`);
  }
}

/** Fetches a memory into its file, unless that was edited meanwhile. */
async function pull(store: MountedStore, { name, local, memory }: PlannedMemory, { signal }: SyncPass): Promise<void> {
  const { id, folder, source, log } = store;
  try {
    const fetched = await source.retrieve(memory!.id, { memory_store_id: id, view: "full" }, { signal });
    if ((await folder.hash(name).catch(() => undefined)) === local) await placeMemory(store, name, fetched);
  } catch (error) {
    // What was deleted since it was listed is seen next time, and after an abort nothing is worth a word.
    if (signal?.aborted || isStatus(error, 404)) return;
    void log.warn(`Memory ${name} of ${id} cannot be fetched: ${String(error)}`);
  }
}
