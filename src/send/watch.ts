/** The clocks and the abort signal of one attempt. */
import type { Clock } from "../contract/index.js";
import { GRACE_MS, onAbort, timer } from "../base/timers.js";
import { connectionError } from "../errors/connection-error.js";
import { APIConnectionTimeoutError, APIUserAbortError } from "../errors/errors.js";

/** What can end an attempt: the caller's signal, a clock, the client itself. Close it when the attempt is over. */
export class Watch {
  /** Why the attempt was ended, if it was. */
  declare ended: Error | undefined;
  /** Told when the attempt is ended. */
  declare onEnd?: (error: Error) => void;
  /** Closes the connection, where it can be reached without a signal. */
  declare disconnect?: ((error: Error) => void) | undefined;
  #controller: AbortController | undefined;
  #leave: (() => void) | undefined;
  readonly #clocks: { [clock in Clock | "sleep"]?: () => void } = {};
  /** How to reject what is awaited. */
  readonly #waits = new Set<(error: Error) => void>();

  constructor(caller?: AbortSignal | null) {
    this.#leave = onAbort(caller, () => this.end(new APIUserAbortError({ cause: caller?.reason })));
  }

  /** For `fetch`; made when it is asked for. */
  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.ended) this.#controller.abort(this.ended);
    return this.#controller.signal;
  }

  /** Starts a clock of which `left` milliseconds remain, in place of one of its name. */
  start(clock: Clock, ms: number, left: number = ms): void {
    this.#clocks[clock]?.();
    let stop = timer(left, () => {
      stop = timer(GRACE_MS, () => this.end(new APIConnectionTimeoutError({ clock, timeoutMs: ms })));
    });
    this.#clocks[clock] = () => stop();
  }

  /** Resolves after `ms`, or rejects as soon as the attempt is ended. */
  sleep(ms: number): Promise<void> {
    this.#clocks.sleep?.();
    return this.race(new Promise((resolve) => (this.#clocks.sleep = timer(ms, resolve))));
  }

  /** Stops a clock. */
  stop(clock: Clock): void {
    this.#clocks[clock]?.();
  }

  /** Ends the attempt: closes the connection and rejects what is awaited. The first reason stays. */
  end(error: Error): void {
    if (this.ended) return;
    this.ended = error;
    this.close();
    for (const reject of this.#waits) reject(error);
    this.#controller?.abort(error);
    this.disconnect?.(error);
    this.onEnd?.(error);
  }

  /** `work`, or a rejection as soon as the attempt is ended. */
  race<T>(work: Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const over = () => this.#waits.delete(reject);
      this.#waits.add(reject);
      work.then(
        (value) => {
          over();
          resolve(value);
        },
        (error: unknown) => {
          over();
          reject(this.ended ?? error);
        },
      );
      if (this.ended) reject(this.ended);
    });
  }

  /** The typed error for what `fetch` or a body threw. */
  explain(error: unknown, about?: Parameters<typeof connectionError>[1]): Error {
    return connectionError(this.ended ?? error, about);
  }

  /** Stops all clocks and leaves the caller's signal. */
  close(): void {
    for (const stop of Object.values(this.#clocks)) stop();
    this.#leave?.();
  }
}
