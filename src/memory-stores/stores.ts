/** The memory stores of a session, as folders on this machine. */
import { lstat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type {
  BetaManagedAgentsMemoryStoreResource,
  BetaManagedAgentsSession,
} from "../../generated/types/2026-10-21.js";
import { canonicalize } from "../agent-toolset/paths.js";
import { errnoCode } from "../base/errno.js";
import type { LeveledLogger } from "../base/logs.js";
import { ArgumentError } from "../errors/errors.js";
import { SessionMemoryError } from "../memory/session-memory-error.js";
import { checkMemorySyncInterval, DEFAULT_MEMORY_SYNC_INTERVAL_MS, MARKER_PATH } from "../sessions/memory-sync.js";
import { logOf } from "../sessions/client-log.js";
import type { MemoryDeleteMode } from "../worker/environment-worker.js";
import type { MemoryClient } from "../worker/types.js";
import { MemoryFolder, sha256Of } from "./folder.js";
import { fillFolder, type MountedStore, mountedStore, removeFolder } from "./mounted-store.js";
import { markerOf, type MemoryRecord, readRecord, writeRecord } from "./record.js";
import { synchronize, type SyncPass } from "./synchronize.js";

export interface SessionMemoryStoresOptions {
  /** Stores without a `mount_path` are in `memory/<name>` below this folder. */
  workdir: string;
  /** How long `syncIfDue` waits after the last time, in milliseconds. Default 15,000, at least 5,000. */
  syncIntervalMs?: number;
  /** Default `enabled`. */
  syncDeletions?: MemoryDeleteMode;
}

/** What is asked for is given up when the signal is aborted. */
type Signal = AbortSignal | null | undefined;

/**
 * The memory stores of a session on disk, kept alike in both places: `download` first, `syncIfDue` after each call of a tool, `finish` and `flushWrites` at
 * the end, `dispose` last; one at a time. What was changed on one side goes to the other, and what was changed on both is taken from the store; changes are
 * sent on condition that the store has what it had. A file that is gone is deleted in the store when it stayed gone for 30 seconds. A folder
 * that was emptied is downloaded again. Links are not followed. What a killed worker left is taken over by the next one of the same session.
 */
export class SessionMemoryStores {
  readonly #client: MemoryClient;
  readonly #log: LeveledLogger;
  readonly #workdir: string;
  readonly #interval: number;
  readonly #deletions: MemoryDeleteMode;
  readonly #stores: MountedStore[] = [];
  #last = performance.now();
  #isFinished = false;

  /** Throws `ArgumentError` for an interval that is too short. */
  constructor(client: MemoryClient, options: SessionMemoryStoresOptions) {
    const { workdir, syncIntervalMs = DEFAULT_MEMORY_SYNC_INTERVAL_MS, syncDeletions = "enabled" } = options;
    checkMemorySyncInterval(syncIntervalMs, "syncIntervalMs");
    this.#client = client;
    this.#log = logOf(client);
    this.#workdir = workdir;
    this.#interval = syncIntervalMs;
    this.#deletions = syncDeletions;
  }

  /** The folders of all stores. */
  get roots(): string[] {
    return this.#stores.map(({ folder }) => folder.root);
  }

  /** The folders of those that are only to be read. */
  get readOnlyRoots(): string[] {
    return this.#stores.filter(({ readOnly }) => readOnly).map(({ folder }) => folder.root);
  }

  /**
   * Downloads the stores of a session. Throws `SessionMemoryError` for the first that cannot be: where its path is not a clean one, where something else is at
   * that path, or for what the API or the file system refuses.
   */
  async download(session: BetaManagedAgentsSession, signal?: Signal): Promise<void> {
    for (const resource of session.resources) {
      if (resource.type !== "memory_store") continue;
      const about = `Memory store ${resource.memory_store_id}`;
      try {
        this.#stores.push(await this.#mount(resource, session.id, signal));
      } catch (error) {
        if (error instanceof SessionMemoryError) throw error;
        throw new SessionMemoryError(`${about} cannot be downloaded: ${String(error)}`, error);
      }
    }
    this.#last = performance.now();
  }

  /** The last synchronization, in which what is gone is deleted without waiting. Throws `ArgumentError` when it was made before; what else fails is logged. */
  async finish(signal?: Signal): Promise<void> {
    if (this.#isFinished) throw new ArgumentError("finish() is called once, at the end of a session");
    this.#isFinished = true;
    await this.#synchronizeAll({ final: true, signal });
  }

  /** Synchronizes when it is time. Never throws. */
  async syncIfDue(signal?: Signal): Promise<void> {
    if (performance.now() - this.#last >= this.#interval) await this.#synchronizeAll({ signal });
  }

  /** Sends what was changed on disk; deletes and fetches nothing. Never throws. */
  async flushWrites(signal?: Signal): Promise<void> {
    await this.#synchronizeAll({ pushOnly: true, signal });
  }

  /** Removes the folders; one with changes that could not be saved is put aside and said. Never throws. */
  async dispose(): Promise<void> {
    for (const store of this.#stores) {
      await removeFolder(store).catch(
        (error: unknown) => void this.#log.warn(`${store.folder.root} cannot be removed: ${String(error)}`),
      );
    }
  }

  async #synchronizeAll(pass: Omit<SyncPass, "deletions">): Promise<void> {
    const deletions = this.#deletions;
    await Promise.all(
      this.#stores.map((store) =>
        synchronize(store, { ...pass, deletions }).catch(
          (error: unknown) => void this.#log.warn(`Memory store ${store.id} is not synchronized: ${String(error)}`),
        ),
      ),
    );
    this.#last = performance.now();
  }

  async #mount(resource: BetaManagedAgentsMemoryStoreResource, session: string, signal: Signal): Promise<MountedStore> {
    const { memory_store_id: id, access } = resource;
    const root = await rootOf(resource, this.#workdir);
    const store = mountedStore({
      ...{ id, session, readOnly: access === "read_only", folder: await MemoryFolder.at(root) },
      ...{ source: this.#client.beta.memoryStores.memories, log: this.#log },
    });
    const left = (await isThere(root)) ? await leftIn(store) : undefined;
    if (left) {
      await takeOver(store, left);
      await synchronize(store, { deletions: this.#deletions, signal });
      return store;
    }
    try {
      await fillFolder(store, { signal });
    } catch (error) {
      await removeFolder(store).catch(() => {});
      throw error;
    }
    void this.#log.info(`${store.baseline.size} memories of ${id} are in ${root}`);
    return store;
  }
}

/** Where a store belongs. Throws `SessionMemoryError` for a path that is not absolute or has `..` in it, and for one that a link leads away from. */
async function rootOf(
  { memory_store_id: id, mount_path: path, name }: BetaManagedAgentsMemoryStoreResource,
  workdir: string,
): Promise<string> {
  if (path) {
    if (path.startsWith("/") && !path.split("/").includes("..") && !path.includes("\0")) return resolve(path);
    throw new SessionMemoryError(
      `The mount_path of memory store ${id} is no clean absolute path: ${JSON.stringify(path)}`,
    );
  }
  const isName = name && name !== "." && name !== ".." && !/[/\\\0]/.test(name);
  const root = join(await canonicalize(resolve(workdir)), "memory", isName ? name : id);
  if ((await canonicalize(root)) === root) return root;
  throw new SessionMemoryError(`The folder of memory store ${id} in the working directory is a link, or in one`);
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (errnoCode(error) === "ENOENT") return false;
    throw error;
  }
}

/**
 * What a worker of the same session has left in a folder; undefined for an empty one. Throws `SessionMemoryError` for anything else: it may be somebody's, and
 * would be sent into the store.
 */
async function leftIn({ folder, id, session }: MountedStore): Promise<MemoryRecord | undefined> {
  const refuse = (what: string) =>
    new SessionMemoryError(`${what} at the path of memory store ${id} already: move ${folder.root} away`);
  if (!(await lstat(folder.root)).isDirectory()) throw refuse("There is a link or a file");
  const files = await folder.hashes();
  const record = await readRecord(folder);
  const marker = files.get(MARKER_PATH);
  const isOfStore = marker === sha256Of(markerOf(id));
  if (!record && (isOfStore || marker === undefined) && files.size <= (isOfStore ? 1 : 0)) return undefined;
  if (isOfStore && record?.session === session) return record;
  throw refuse(isOfStore && record ? `What a worker of session ${record.session} has left is` : "There are files");
}

async function takeOver(store: MountedStore, { baseline, sent }: MemoryRecord): Promise<void> {
  const { folder, session, owner, log } = store;
  for (const [name, hash] of Object.entries(baseline)) store.baseline.set(name, hash);
  for (const [name, hash] of Object.entries(sent)) store.sent.set(name, hash);
  await writeRecord(folder, { session, owner, baseline, sent });
  void log.info(`${folder.root} is taken over from a worker of the same session that did not end`);
}
