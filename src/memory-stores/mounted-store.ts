/** A memory store whose memories are files in a folder: what is known of both. */
import { randomUUID } from "node:crypto";
import { rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { LeveledLogger } from "../base/logs.js";
import type { RequestOptions } from "../contract/index.js";
import { MARKER_PATH } from "../sessions/memory-sync.js";
import type { MemorySource } from "../worker/types.js";
import { isFileProblem, type MemoryFolder, sha256Of } from "./folder.js";
import { textOfMemory, type ListedMemory, listMemories } from "./memories.js";
import { markerOf, newOwner, readRecord, RECORD_PATH, writeRecord } from "./record.js";

/** Hashes by the names of files. */
type Hashes = Map<string, string>;

export interface MountedStore {
  readonly id: string;
  readonly folder: MemoryFolder;
  readonly readOnly: boolean;
  readonly session: string;
  readonly owner: string;
  readonly source: MemorySource;
  readonly log: LeveledLogger;
  /** When both sides were last alike; only of files that were on disk then. */
  readonly baseline: Hashes;
  /** What was sent, and may have been stored, though no answer came. */
  readonly sent: Hashes;
  /** What the API would not have. */
  readonly refused: Hashes;
  /** When files were first seen to be gone, on the clock of `performance`. */
  readonly missing: Map<string, number>;
  /** The hash of the record as it was last written. */
  written: string;
}

/** A store of which nothing is on disk yet. */
export const mountedStore = (
  about: Pick<MountedStore, "id" | "folder" | "readOnly" | "session" | "source" | "log">,
): MountedStore => ({
  ...{ ...about, owner: newOwner(), written: "" },
  ...{ baseline: new Map(), sent: new Map(), refused: new Map(), missing: new Map() },
});

/** What was found in the folder of a store. */
export interface FolderState {
  /** The hashes of its files, less those that are no memories. */
  readonly files: Hashes;
  /** There is nothing: no folder, or an empty one that does not say whose it is. */
  readonly isGone?: boolean;
  /** Why nothing may be done with what is there. */
  readonly problem?: string;
}

/** Looks into the folder of a store. Throws what reading it throws. */
export async function lookAt({ id, folder, owner }: MountedStore): Promise<FolderState> {
  const files = await folder.hashes();
  const marker = files.get(MARKER_PATH);
  for (const name of [MARKER_PATH, RECORD_PATH]) files.delete(name);
  if (marker === sha256Of(markerOf(id))) {
    const record = await readRecord(folder);
    return { files, ...(record && record.owner !== owner && { problem: "another worker has taken it over" }) };
  }
  if (files.size === 0) return { files, isGone: true };
  return { files, problem: marker === undefined ? "its marker is gone" : "its marker is of something else" };
}

/** Writes down how far both sides are alike. A folder that cannot be written is left to the next synchronization. */
export async function saveRecord(store: MountedStore): Promise<void> {
  const { folder, session, owner, log } = store;
  const [baseline, sent] = [store.baseline, store.sent].map((hashes) => Object.fromEntries(hashes));
  const written = sha256Of(JSON.stringify([baseline, sent]));
  if (written === store.written) return;
  try {
    await writeRecord(folder, { session, owner, baseline: baseline!, sent: sent! });
    store.written = written;
  } catch (error) {
    if (!isFileProblem(error)) throw error;
    void log.warn(`The record of memory store ${store.id} cannot be written: ${String(error)}`);
  }
}

/** Writes every memory of the store into the folder, from nothing. Throws what making and marking it throws, and what the list is refused. */
export async function fillFolder(store: MountedStore, options: RequestOptions): Promise<void> {
  const { folder, source, id, session, owner } = store;
  await folder.make();
  for (const known of [store.baseline, store.sent, store.missing]) known.clear();
  await folder.write(MARKER_PATH, markerOf(id));
  await writeRecord(folder, { session, owner, baseline: {}, sent: {} });
  for await (const [name, memory] of listMemories(source, id, "full", options)) await placeMemory(store, name, memory);
  await saveRecord(store);
}

/** Writes a memory into its file. One that cannot be is logged, and tried again by the next synchronization. */
export async function placeMemory(store: MountedStore, name: string, memory: ListedMemory): Promise<void> {
  const text = textOfMemory(memory);
  try {
    await store.folder.write(name, text);
    store.baseline.set(name, memory.content_sha256);
  } catch (error) {
    if (!isFileProblem(error)) throw error;
    void store.log.warn(`Memory ${name} of ${store.id} cannot be written: ${String(error)}`);
  }
}

/** The files that the API does not have as they are, though it might. */
export const unsavedFiles = (store: MountedStore, files: ReadonlyMap<string, string>): string[] =>
  store.readOnly
    ? []
    : [...files].flatMap(([name, hash]) => {
        const isSaved = hash === store.baseline.get(name) && !store.sent.has(name);
        return isSaved || store.refused.get(name) === hash ? [] : [name];
      });

/**
 * Takes a folder away, unless it is somebody else's. One with files that were not saved is put aside. Throws what the file system throws.
 */
export async function removeFolder(store: MountedStore): Promise<void> {
  const { folder, log } = store;
  if (!(await folder.exists())) return;
  const { files, problem } = await lookAt(store);
  if (problem) {
    void log.warn(`${folder.root} is left as it is: ${problem}`);
    return;
  }
  const unsaved = unsavedFiles(store, files);
  const { path } = folder;
  if (unsaved.length > 0) {
    const aside = `${path}.unsaved-${store.session.replace(/\W/g, "_")}-${randomUUID()}`;
    await rename(path, aside);
    void log.error(`${unsaved.length} files of memory store ${store.id} could not be saved, and are kept in ${aside}`);
    return;
  }
  // At once: of a folder that is half gone the rest would look like deletions.
  const away = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  await rename(path, away);
  await rm(away, { recursive: true, force: true });
}
