/** Submitting a batch once, also when nobody knows whether it arrived. */
import { APIError } from "../errors/errors.js";
import { retryable } from "../send/retryable.js";
import { type Chunk, idSum } from "./chunks.js";
import { type Attempted, record } from "./ledger.js";
import type { BatchResource, BatchResultLine, BatchRunOptions, BatchStatus } from "./types.js";

/** What a submission needs of the run around it. */
export interface Submission<Request, Result> {
  readonly batches: BatchResource<Request, Result>;
  readonly options: BatchRunOptions<Result>;
  /** Whether a batch is known to be another one. */
  isKnown(id: string): boolean;
  /** Resolves when a batch has ended. */
  ended(id: string): Promise<void>;
}

/** What came of an attempt: a batch, or an error that may go away, and whether there may be a batch all the same. */
export type SubmitOutcome = { readonly id: string } | { readonly error: unknown; readonly maybe?: Attempted };

/** Requests that a batch has. */
export const countOf = ({ request_counts: counts }: BatchStatus): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/**
 * Creates a batch. An error after which it may be there all the same is not retried by the client, which could make it
 * twice: the next attempt is to look for it. Throws errors that do not go away.
 */
export async function submit<Request, Result extends BatchResultLine>(
  { requests, count, digest }: Chunk<Request>,
  { batches, options }: Submission<Request, Result>,
  before?: Attempted,
): Promise<SubmitOutcome> {
  const { signal, requestOptions, state } = options;
  let attempted = before;
  if (!attempted) {
    let after: string | null = null;
    for await (const { id } of batches.list({ limit: 1 }, { ...requestOptions, signal })) {
      after = id;
      break;
    }
    attempted = { count, digest, after };
    await record(state, { type: "submitting", ...attempted });
  }
  try {
    // Without the signal: a batch that nobody knows of could not be canceled.
    const { id } = await batches.create({ requests }, { ...requestOptions, maxRetries: 0 });
    return { id };
  } catch (error) {
    const again = retryable(error);
    const status = error instanceof APIError ? error.status : 0;
    const isThere = status === undefined || status >= 500 || status === 408 || status === 409;
    // Any other answer, and an error before anything was sent, says that there is none; unless an earlier attempt made one.
    if (!isThere && !before) await record(state, { type: "refused" });
    if (!again) throw error;
    return isThere || before ? { error, maybe: attempted } : { error };
  }
}

/**
 * The batch that an attempt made, if it did: one that came after those before, is of the same size and answers the same
 * ids, which shows when it has ended.
 */
export async function findSubmitted<Request, Result extends BatchResultLine>(
  { count, digest, after }: Attempted,
  { batches, options, isKnown, ended }: Submission<Request, Result>,
): Promise<string | undefined> {
  const { signal, requestOptions } = options;
  const asked = { ...requestOptions, signal };
  const candidates: string[] = [];
  for await (const batch of batches.list({ limit: 100 }, asked)) {
    if (batch.id === after) break;
    if (!isKnown(batch.id) && batch.cancel_initiated_at == null && countOf(batch) === count) candidates.push(batch.id);
  }
  for (const id of candidates) {
    await ended(id);
    const sum = idSum();
    for await (const line of await batches.results(id, null, asked)) sum.add(line.custom_id);
    if (sum.digest() === digest) return id;
  }
  return undefined;
}
