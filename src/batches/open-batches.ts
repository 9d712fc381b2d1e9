/** The batches that are in progress: looking at each when its time comes, and canceling them. */
import type { Watch } from "../send/watch.js";
import { retryable } from "../send/retryable.js";
import type { BatchSettings } from "./settings.js";
import { countOf } from "./submit.js";
import type { BatchCounts, BatchResource, BatchRunOptions, BatchStatus } from "./types.js";

/** How often in a row looking at a batch may fail. */
const MOST_FAILURES = 10;
const COUNTS = ["processing", "succeeded", "errored", "canceled", "expired"] as const;

/** A batch in progress. */
export interface OpenBatch {
  readonly id: string;
  readonly count: number;
  readonly digest: string;
}

interface Looked extends OpenBatch {
  readonly since: number;
  due: number;
  failures: number;
  counts: Readonly<BatchCounts>;
}

/** Adds counts of a batch to a sum. */
export function addCounts(sum: BatchCounts, counts: Readonly<BatchCounts>): void {
  for (const name of COUNTS) sum[name] += counts[name] ?? 0;
}

export const noCounts = (): BatchCounts => ({ processing: 0, succeeded: 0, errored: 0, canceled: 0, expired: 0 });

/** The open batches of a run. */
export class OpenBatches<Request, Result> {
  readonly #all = new Map<string, Looked>();
  readonly #batches: BatchResource<Request, Result>;
  readonly #options: BatchRunOptions<Result>;
  readonly #settings: BatchSettings<Result>;
  readonly #watch: Watch;

  constructor(
    batches: BatchResource<Request, Result>,
    options: BatchRunOptions<Result>,
    settings: BatchSettings<Result>,
    watch: Watch,
  ) {
    this.#batches = batches;
    this.#options = options;
    this.#settings = settings;
    this.#watch = watch;
  }

  get size(): number {
    return this.#all.size;
  }

  add(batch: OpenBatch): void {
    const since = performance.now();
    const counts = { ...noCounts(), processing: batch.count };
    this.#all.set(batch.id, { ...batch, since, due: since + this.#settings.shortest, failures: 0, counts });
  }

  /** Adds what is known of them to a sum. */
  addTo(sum: BatchCounts): void {
    for (const { counts } of this.#all.values()) addCounts(sum, counts);
  }

  /** Waits until one has ended, and takes it out; undefined when nothing has by `until`, in milliseconds of the process. */
  async next(
    until: number,
    looked: () => void,
  ): Promise<{ batch: OpenBatch; counts: Readonly<BatchCounts> } | undefined> {
    for (;;) {
      let first: Looked | undefined;
      for (const one of this.#all.values()) if (!first || one.due < first.due) first = one;
      const time = Math.min(until, first?.due ?? Infinity);
      await this.#watch.sleep(Math.max(0, time - performance.now()));
      if (!first || first.due > until) return undefined;
      const status = await this.#look(first);
      if (status) first.counts = status.request_counts;
      if (status?.processing_status === "ended") {
        this.#all.delete(first.id);
        return { batch: first, counts: status.request_counts };
      }
      looked();
    }
  }

  async #look(one: Looked): Promise<BatchStatus | undefined> {
    const { signal, requestOptions } = this.#options;
    const { shortest, longest } = this.#settings;
    try {
      const status = await this.#watch.race(
        Promise.resolve(this.#batches.retrieve(one.id, null, { ...requestOptions, signal })),
      );
      one.failures = 0;
      return status;
    } catch (error) {
      if (++one.failures > MOST_FAILURES || !retryable(error)) throw error;
      return undefined;
    } finally {
      const now = performance.now();
      one.due = now + Math.min(longest, Math.max(shortest, (now - one.since) / 10));
    }
  }

  /** Resolves when a batch has ended that need not be one of them. */
  async ended(id: string): Promise<void> {
    const alone = new OpenBatches(this.#batches, this.#options, this.#settings, this.#watch);
    alone.add({ id, count: 0, digest: "" });
    await alone.next(Infinity, () => {});
  }

  /** Cancels all; those that have ended meanwhile, or that cannot be reached, stay as they are. */
  async cancel(): Promise<void> {
    const { requestOptions } = this.#options;
    const ids = [...this.#all.keys()];
    this.#all.clear();
    await Promise.allSettled(ids.map((id) => this.#batches.cancel(id, null, requestOptions)));
  }
}

/** How many requests the batch of an id has. */
export async function countNow<Request, Result>(
  batches: BatchResource<Request, Result>,
  id: string,
  { signal, requestOptions }: BatchRunOptions<Result>,
): Promise<number> {
  return countOf(await batches.retrieve(id, null, { ...requestOptions, signal }));
}
