/** The lease of a work item, held by heartbeats. */
import { onAbort, timer } from "../base/timers.js";
import type { RequestOptions } from "../contract/index.js";
import { APIUserAbortError } from "../errors/errors.js";
import { isFatal4xx, isStatus, sleep } from "../sessions/backoff.js";
import { LeaseLostError } from "../sessions/lease-lost.js";
import type { WorkSource } from "./types.js";

const FIRST = "NO_HEARTBEAT";
const PRECONDITION_FAILED = 412;
/** Until the API has said how long a lease lasts. */
const TTL_MS = 90_000;
const [SHORTEST_MS, LONGEST_MS] = [1000, 30_000];

export interface Item {
  readonly id: string;
  readonly environment_id: string;
}

/**
 * Beats until it is ended. Aborts `run`: with `LeaseLostError` when somebody else may have the item, otherwise when it is to stop. A beat whose answer was lost
 * may have counted, so a precondition that fails after it, while the lease still held, is looked up and not taken for a loss.
 */
export class Lease {
  readonly #work: WorkSource;
  readonly #item: Item;
  readonly #options: Pick<RequestOptions, "headers">;
  readonly #run: AbortController;
  readonly #end = new AbortController();
  readonly #beating: Promise<void>;
  #expected: string = FIRST;
  #ttl = TTL_MS;
  /** When the last beat that counted was sent. */
  #held = performance.now();
  #uncertain = false;

  constructor(work: WorkSource, item: Item, options: Pick<RequestOptions, "headers">, run: AbortController) {
    this.#work = work;
    this.#item = item;
    this.#options = options;
    this.#run = run;
    this.#beating = this.#beat();
  }

  /** Whether the item may be somebody else's. */
  get isLost(): boolean {
    return this.#run.signal.reason instanceof LeaseLostError;
  }

  /** Beats no more. */
  async end(): Promise<void> {
    this.#end.abort();
    await this.#beating;
  }

  /** Between two beats. */
  get #interval(): number {
    return Math.max(SHORTEST_MS, Math.min(this.#ttl / 2, LONGEST_MS));
  }

  async #beat(): Promise<void> {
    const end = this.#end.signal;
    while (!end.aborted) {
      const start = performance.now();
      try {
        if (!(await this.#once(start))) return;
      } catch (error) {
        if (end.aborted) return;
        if (isStatus(error, PRECONDITION_FAILED)) return this.#lose(error);
        if (isFatal4xx(error)) return this.#run.abort(error);
        this.#uncertain = true;
      }
      const left = this.#held + this.#ttl - performance.now();
      if (left <= 0) return this.#lose("no heartbeat got through");
      const next = this.#uncertain ? Math.min(SHORTEST_MS, left) : this.#interval - (performance.now() - start);
      await sleep(Math.max(next, 0), end);
    }
  }

  /** One beat; false when the run is to stop. */
  async #once(start: number): Promise<boolean> {
    const cut = new AbortController();
    const stop = timer(this.#interval, () => cut.abort());
    const unlink = onAbort(this.#end.signal, () => cut.abort());
    const options = { ...this.#options, signal: cut.signal, maxRetries: 0 };
    const { id, environment_id } = this.#item;
    try {
      const params = { environment_id, expected_last_heartbeat: this.#expected };
      const answer = await this.#work.heartbeat(id, params, options);
      this.#uncertain = false;
      this.#held = start;
      this.#expected = answer.last_heartbeat;
      this.#ttl = answer.ttl_seconds * 1000;
      const goesOn = answer.lease_extended && answer.state !== "stopping" && answer.state !== "stopped";
      if (!goesOn) this.#run.abort(new APIUserAbortError({ message: `Work ${id} is to stop` }));
      return goesOn;
    } catch (error) {
      const mine = this.#uncertain && performance.now() < this.#held + this.#ttl;
      if (!mine || !isStatus(error, PRECONDITION_FAILED)) throw error;
      const { latest_heartbeat_at: latest } = await this.#work.retrieve(id, { environment_id }, options);
      // The API has no beat that is not ours: nobody else can have taken the item yet.
      if (latest == null || latest === this.#expected) throw error;
      this.#expected = latest;
      return true;
    } finally {
      stop();
      unlink();
    }
  }

  #lose(cause: unknown): void {
    this.#run.abort(new LeaseLostError(`The lease of work ${this.#item.id} is lost`, { cause }));
  }
}
