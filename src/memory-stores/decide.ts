/** What is to be done about one memory, by its hashes on disk, in the store, and when both were last alike. */

/** Hashes of a memory; undefined where it is not. */
export interface MemoryState {
  readonly base: string | undefined;
  readonly local: string | undefined;
  readonly remote: string | undefined;
}

/** What is known of its store and of its file. */
export interface MemoryRules {
  readonly readOnly: boolean;
  /** The hash of the file when the API would not have it. */
  readonly refused?: string | undefined;
}

/** `keep`: as it is; `forget`: nothing is known of it any more; `adopt`: both are alike already. `note` is what a log says of it. */
export interface MemoryStep {
  readonly do: "keep" | "forget" | "adopt" | "pull" | "upload" | "deleteRemote" | "removeLocal";
  readonly note?: string;
}

/** One that was changed on both sides is taken from the store; a store that is only to be read gets nothing. */
export function decideMemory(state: MemoryState, rules: MemoryRules): MemoryStep {
  return state.remote === undefined ? withoutRemote(state, rules) : withRemote(state, rules);
}

function withoutRemote({ base, local }: MemoryState, { readOnly, refused }: MemoryRules): MemoryStep {
  if (local === undefined) return { do: "forget" };
  if (local === base) return { do: "removeLocal" };
  // The file is the only copy of what was written into it.
  const note = base === undefined ? {} : { note: "deleted in the store, and edited on disk: the file is kept" };
  if (readOnly || refused === local) return { do: "forget", ...(readOnly && note) };
  return { do: "upload", ...note };
}

function withRemote({ base, local, remote }: MemoryState, { readOnly, refused }: MemoryRules): MemoryStep {
  if (local === remote) return { do: "adopt" };
  if (remote !== base) {
    if (local === undefined)
      return { do: "pull", ...(base !== undefined && { note: "deleted on disk, and changed in the store: restored" }) };
    const isEdited = local !== base;
    return { do: "pull", ...(isEdited && { note: "changed on disk and in the store: that of the store is kept" }) };
  }
  if (readOnly) return { do: "keep" };
  if (local === undefined) return { do: "deleteRemote" };
  return { do: refused === local || local === base ? "keep" : "upload" };
}
