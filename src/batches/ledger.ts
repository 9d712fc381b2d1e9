/** The record of a run: what was submitted, what was read. */
import { ArgumentError } from "../errors/errors.js";
import type { BatchState } from "./types.js";

/** A batch of the record. */
export interface Submitted {
  readonly id: string;
  /** Requests in it; unknown of an id that was given. */
  readonly count?: number;
  readonly digest?: string;
  /** Ids of the requests that are to be sent again; there when the batch was read. */
  readonly failed?: readonly string[];
}

/** Requests that were to be submitted, and nothing says whether they were. */
export interface Attempted {
  readonly count: number;
  readonly digest: string;
  /** The newest batch before; null when there was none. */
  readonly after: string | null;
}

/** What an earlier process left. */
export interface Ledger {
  readonly submitted: readonly Submitted[];
  readonly attempted?: Attempted | undefined;
}

/** A line of the record. */
export type Entry =
  | ({ readonly type: "submitting" } & Attempted)
  | { readonly type: "submitted"; readonly id: string; readonly count: number; readonly digest: string }
  | { readonly type: "refused" }
  | { readonly type: "read"; readonly id: string; readonly failed: readonly string[] };

/** Adds an entry to the record, if there is one. */
export async function record(state: BatchState | undefined, entry: Entry): Promise<void> {
  await state?.append(`${JSON.stringify(entry)}\n`);
}

/** Reads a record. A last line without its end is one that was cut when its process was killed, and does not count. */
export async function ledgerFrom(state: BatchState): Promise<Ledger> {
  const text = await state.read();
  const submitted = new Map<string, Submitted>();
  let attempted: Attempted | undefined;
  for (const [at, line] of text.split("\n").slice(0, -1).entries()) {
    const entry = parsed(line, at + 1);
    if (entry.type === "submitting") attempted = entry;
    else if (entry.type === "read") submitted.set(entry.id, { ...submitted.get(entry.id)!, failed: entry.failed });
    else {
      attempted = undefined;
      if (entry.type === "submitted") submitted.set(entry.id, entry);
    }
  }
  return { submitted: [...submitted.values()], attempted };
}

function parsed(line: string, at: number): Entry {
  try {
    const entry = JSON.parse(line) as Entry;
    if (["submitting", "submitted", "refused", "read"].includes(entry.type)) return entry;
  } catch {}
  throw new ArgumentError(`Line ${at} of the state is not one of a run of batches`);
}
