/** What a run of batches needs and gives. */
import type { RequestOptions } from "../contract/index.js";

/** A batch, as far as a run looks into it. */
export interface BatchStatus {
  readonly id: string;
  readonly processing_status: string;
  readonly cancel_initiated_at?: string | null | undefined;
  readonly request_counts: Readonly<BatchCounts>;
}

/** Requests by outcome; until a batch has ended the API counts all of them as `processing`. */
export interface BatchCounts {
  processing: number;
  succeeded: number;
  errored: number;
  canceled: number;
  expired: number;
}

/** A line of results, as far as a run looks into it. */
export interface BatchResultLine {
  readonly custom_id: string;
  readonly result: { readonly type: string };
}

/** What is run: `client.messages.batches` or `client.beta.messages.batches`. */
export interface BatchResource<Request, Result> {
  create(params: { requests: Request[] }, options?: RequestOptions): PromiseLike<BatchStatus>;
  retrieve(id: string, params?: null, options?: RequestOptions): PromiseLike<BatchStatus>;
  list(params?: { limit?: number } | null, options?: RequestOptions): AsyncIterable<BatchStatus>;
  cancel(id: string, params?: null, options?: RequestOptions): PromiseLike<unknown>;
  results(id: string, params?: null, options?: RequestOptions): PromiseLike<AsyncIterable<Result>>;
}

/** A request, as far as a run looks into it. */
export interface BatchRequestLike {
  readonly custom_id: string;
}

/** Any number of requests. A function is called anew whenever they are gone through. */
export type BatchRequests<Request> =
  Iterable<Request> | AsyncIterable<Request> | (() => Iterable<Request> | AsyncIterable<Request>);

/** What became of a request: its line of the results, and where that is from. */
export type BatchOutcome<Result> = Result & {
  readonly batchId: string;
  /** How often the request was sent, from 1. */
  readonly attempt: number;
};

/** How far a run is: requests by outcome, as of the last polls. */
export interface BatchProgress extends Readonly<BatchCounts> {
  /** Requests that were submitted, those of an earlier process included; one that is sent again counts again. */
  readonly submitted: number;
  /** Batches that were submitted and whose results are not read. */
  readonly open: number;
}

/** Where a run keeps what it has done, a line of text at a time: `batchState(path)` of `claude-openapi/node`, or a store of one's own. */
export interface BatchState {
  /** All lines so far, each with its line end; empty in the beginning. */
  read(): PromiseLike<string>;
  /** Adds a line, which has its line end; resolves when it is stored for good. */
  append(line: string): PromiseLike<void>;
}

/** How batches are run. */
export interface BatchRunOptions<Result> {
  /** Where the run is recorded, so that a later process with the same requests takes it up where this one was killed. */
  readonly state?: BatchState | undefined;
  /** Ids of batches of an earlier run, in the order of their submission, in place of a state. */
  readonly resume?: readonly string[] | undefined;
  /** How often a failed request is sent again, in a batch of its like after all others. Default 0. */
  readonly retries?: number | undefined;
  /** Which outcome is a failure that may go away. Default: expired ones, and errors that are no `invalid_request_error`. */
  readonly retry?: ((line: Result) => boolean) | undefined;
  /** The most batches in progress at a time. Default 4. */
  readonly concurrency?: number | undefined;
  /** The most requests of a batch. Default 100,000, which is the most that the API takes. */
  readonly maxRequests?: number | undefined;
  /** The largest batch in bytes of JSON. Default 256,000,000. */
  readonly maxBytes?: number | undefined;
  /**
   * Milliseconds between two looks at a batch: a tenth of its age, and no less and no more than this. Default 1,000 and
   * 60,000.
   */
  readonly pollInterval?: { readonly min?: number | undefined; readonly max?: number | undefined } | undefined;
  /** Cancels what is in progress, and ends the run with `APIUserAbortError`. */
  readonly signal?: AbortSignal | null | undefined;
  /** Told after each submission, each look and each batch that was read. */
  readonly onProgress?: ((progress: BatchProgress) => void) | undefined;
  /** Options of every request, e.g. `{ headers: { "anthropic-beta": "…" } }`. */
  readonly requestOptions?: Omit<RequestOptions, "signal"> | undefined;
}
