/** Any number of requests through batches: cut, submitted, looked after, read, sent again, taken up again. */
import { onAbort } from "../base/timers.js";
import { ArgumentError, ClaudeError } from "../errors/errors.js";
import { retryable, retryDelay } from "../send/retryable.js";
import { Watch } from "../send/watch.js";
import { type Chunk, type Cutter, cutter, iterate } from "./chunks.js";
import { type Attempted, ledgerFrom, record, type Submitted } from "./ledger.js";
import { addCounts, countNow, noCounts, type OpenBatch, OpenBatches } from "./open-batches.js";
import { linesOf } from "./results.js";
import { type BatchSettings, batchSettings } from "./settings.js";
import { findSubmitted, submit, type SubmitOutcome } from "./submit.js";
import type {
  BatchOutcome,
  BatchRequestLike,
  BatchRequests,
  BatchResource,
  BatchResultLine,
  BatchRunOptions,
} from "./types.js";

/** The longest wait between attempts to submit, in milliseconds; a full queue of the API takes its time. */
const LONGEST_WAIT = 60_000;
/** How often in a row submitting may fail while no batch is in progress. */
const MOST_FAILURES = 10;

/** A run: iterate it once, or collect it. */
export interface BatchRun<Result extends BatchResultLine> extends AsyncIterable<BatchOutcome<Result>> {
  /** Ids of the batches so far, in the order of their submission: what `resume` takes. */
  readonly ids: readonly string[];
  /** Runs to the end and gives the outcomes by `custom_id`, all in memory. */
  collect(): Promise<Map<string, BatchOutcome<Result>>>;
}

/**
 * Runs requests as batches: `for await (const { custom_id, result } of runBatch(claude.messages.batches, requests))`. It
 * cuts them at 100,000 requests and 256 MB, has a few batches in progress at a time, looks at each more rarely the older it
 * is, and gives the outcome of each request when its batch has ended. Nothing is sent while the body of the loop is at work,
 * so memory stays bounded. `custom_id` has to be unique over the whole run. Throws `ArgumentError` and `LimitError` for
 * requests and options that make no sense, and what the calls throw; a run with a `state` goes on where it ended.
 */
export function runBatch<Request extends BatchRequestLike, Result extends BatchResultLine>(
  batches: BatchResource<Request, Result>,
  requests: BatchRequests<NoInfer<Request>>,
  options: BatchRunOptions<NoInfer<Result>> = {},
): BatchRun<Result> {
  const run = new Run<Request, Result>(batches, requests, options, batchSettings(requests, options));
  let begun = false;
  return {
    ids: run.ids,
    [Symbol.asyncIterator]() {
      if (begun) throw new ClaudeError("A run of batches is iterated once: its outcomes are not kept");
      begun = true;
      return run.outcomes();
    },
    async collect() {
      const all = new Map<string, BatchOutcome<Result>>();
      for await (const outcome of this) all.set(outcome.custom_id, outcome);
      return all;
    },
  };
}

class Run<Request extends BatchRequestLike, Result extends BatchResultLine> {
  readonly ids: string[] = [];
  readonly #batches: BatchResource<Request, Result>;
  readonly #requests: BatchRequests<Request>;
  readonly #options: BatchRunOptions<Result>;
  readonly #settings: BatchSettings<Result>;
  readonly #watch: Watch;
  readonly #open: OpenBatches<Request, Result>;
  /** Counts of the batches that were read. */
  readonly #read = noCounts();
  #submitted = 0;
  /** What an earlier process submitted and this one has not come to. */
  #earlier: Submitted[] = [];
  #attempted: Attempted | undefined;
  /** When the next submission may be tried, in milliseconds of the process, and how many have failed in a row. */
  #notBefore = 0;
  #failures = 0;

  constructor(
    batches: BatchResource<Request, Result>,
    requests: BatchRequests<Request>,
    options: BatchRunOptions<Result>,
    settings: BatchSettings<Result>,
  ) {
    this.#batches = batches;
    this.#requests = requests;
    this.#options = options;
    this.#settings = settings;
    this.#watch = new Watch(options.signal);
    this.#open = new OpenBatches(batches, options, settings, this.#watch);
  }

  async *outcomes(): AsyncGenerator<BatchOutcome<Result>, void, undefined> {
    const { signal, state, resume } = this.#options;
    let canceled: Promise<void> | undefined;
    const leave = onAbort(signal, () => void (canceled = this.#open.cancel()));
    try {
      if (this.#watch.ended) throw this.#watch.ended;
      if (state) {
        const { submitted, attempted } = await ledgerFrom(state);
        this.#earlier = [...submitted];
        this.#attempted = attempted;
      } else this.#earlier = (resume ?? []).map((id) => ({ id }));
      for (let attempt = 1, again: ReadonlySet<string> | undefined; attempt === 1 || again?.size; attempt++) {
        const failed = new Set<string>();
        yield* this.#pass(attempt, again, failed);
        again = failed;
      }
      const [left] = this.#earlier;
      if (left) throw new ArgumentError(`There are no requests for ${left.id}: these are not those of the run before`);
    } catch (error) {
      throw this.#watch.ended ?? error;
    } finally {
      leave();
      if (signal?.aborted) await Promise.all([canceled, this.#open.cancel()]);
      this.#watch.close();
    }
  }

  /** All requests once, or those of some ids; the ids that are to be sent again are put into `failed`. */
  async *#pass(
    attempt: number,
    ids: ReadonlySet<string> | undefined,
    failed: Set<string>,
  ): AsyncGenerator<BatchOutcome<Result>, void, undefined> {
    const all = iterate(this.#requests);
    const cut = cutter(ids ? only(all, ids) : all, this.#settings);
    let chunk: Chunk<Request> | undefined;
    let more = true;
    try {
      for (;;) {
        if (!chunk && more && this.#open.size < this.#settings.concurrency) {
          chunk = await this.#watch.race(this.#next(cut, attempt, failed));
          more = chunk !== undefined;
        }
        if (chunk && performance.now() >= this.#notBefore && (await this.#submit(chunk))) {
          chunk = undefined;
          continue;
        }
        if (!chunk && this.#open.size === 0) return;
        const ended = await this.#open.next(chunk ? this.#notBefore : Infinity, () => this.#tell());
        if (!ended) continue;
        yield* this.#results(ended.batch, attempt, failed);
        addCounts(this.#read, ended.counts);
        this.#tell();
      }
    } finally {
      // A source that is waited for would have to be waited for to be closed, too.
      const closed = cut.close();
      if (this.#watch.ended) closed.catch(() => {});
      else await closed;
    }
  }

  /** The next requests to submit, after those that an earlier process has submitted. */
  async #next(cut: Cutter<Request>, attempt: number, failed: Set<string>): Promise<Chunk<Request> | undefined> {
    for (let earlier = this.#earlier[0]; earlier; earlier = this.#earlier[0]) {
      const { id, digest, failed: again } = earlier;
      const count = earlier.count ?? (await countNow(this.#batches, id, this.#options));
      const chunk = await cut.next(count, false);
      // The other batches are of requests that were sent again.
      if (!chunk) return undefined;
      check(chunk, { count, digest: digest ?? chunk.digest }, id);
      if (again && again.length > 0 && attempt > this.#settings.retries)
        throw new ArgumentError(`The run before sends failed requests again: set \`retries\` to ${attempt} or more`);
      this.#earlier.shift();
      this.ids.push(id);
      this.#submitted += count;
      if (again) for (const one of again) failed.add(one);
      else this.#open.add({ id, count, digest: chunk.digest });
    }
    const chunk = await cut.next(this.#attempted?.count);
    if (chunk && this.#attempted) check(chunk, this.#attempted, "the batch that was being submitted");
    return chunk;
  }

  /** Submits requests, unless that has to wait. */
  async #submit(chunk: Chunk<Request>): Promise<boolean> {
    const outcome = await this.#try(chunk).catch((error: unknown) => {
      if (!retryable(error)) throw error;
      return { error, maybe: this.#attempted };
    });
    if ("error" in outcome) {
      this.#attempted = outcome.maybe;
      const wait = retryDelay(outcome.error, ++this.#failures, LONGEST_WAIT);
      if (wait === undefined || (this.#failures > MOST_FAILURES && this.#open.size === 0)) throw outcome.error;
      this.#notBefore = performance.now() + wait;
      return false;
    }
    const { id } = outcome;
    const { count, digest } = chunk;
    this.#failures = 0;
    this.#attempted = undefined;
    this.#submitted += count;
    this.ids.push(id);
    this.#open.add({ id, count, digest });
    await record(this.#options.state, { type: "submitted", id, count, digest });
    this.#tell();
    return true;
  }

  async #try(chunk: Chunk<Request>): Promise<SubmitOutcome> {
    const submission = {
      batches: this.#batches,
      options: this.#options,
      isKnown: (id: string) => this.ids.includes(id),
      ended: (id: string) => this.#open.ended(id),
    };
    const id = this.#attempted && (await findSubmitted(this.#attempted, submission));
    return id === undefined ? submit(chunk, submission, this.#attempted) : { id };
  }

  /** The outcomes of a batch, less those that are to be sent again. */
  async *#results(
    batch: OpenBatch,
    attempt: number,
    failed: Set<string>,
  ): AsyncGenerator<BatchOutcome<Result>, void, undefined> {
    const { retries, retry } = this.#settings;
    const again: string[] = [];
    for await (const line of linesOf(this.#batches, batch, this.#options, this.#watch)) {
      if (this.#watch.ended) throw this.#watch.ended;
      if (attempt <= retries && retry(line)) again.push(line.custom_id);
      else yield { ...line, batchId: batch.id, attempt };
    }
    for (const id of again) failed.add(id);
    await record(this.#options.state, { type: "read", id: batch.id, failed: again });
  }

  #tell(): void {
    const counts = { ...this.#read };
    this.#open.addTo(counts);
    // That is for show: a mistake in showing it does not end the run.
    try {
      this.#options.onProgress?.({ ...counts, submitted: this.#submitted, open: this.#open.size });
    } catch {}
  }
}

/** Refuses requests that are not those of a run before. */
function check(chunk: Chunk<unknown>, { count, digest }: { count: number; digest: string }, what: string): void {
  if (chunk.count === count && chunk.digest === digest) return;
  throw new ArgumentError(`These are not the requests of the run before: ${what} has others`);
}

/** Requests of some ids. */
async function* only<Request extends BatchRequestLike>(
  requests: Iterable<Request> | AsyncIterable<Request>,
  ids: ReadonlySet<string>,
): AsyncGenerator<Request, void, undefined> {
  for await (const request of requests) if (ids.has(request.custom_id)) yield request;
}
