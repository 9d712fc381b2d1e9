/** The clocks and the abort signal of one attempt. */
import type { Clock } from "../contract/index.js";
import { onAbort, timer } from "../base/timers.js";
import { connectionError } from "../errors/connection-error.js";
import { APIConnectionTimeoutError, APIUserAbortError, ClaudeError } from "../errors/errors.js";

/** After a timer fires, one more turn of the event loop: bytes that are already here must win over the clock. */
const GRACE_MS = 1;

/** What can end an attempt: the caller's signal, a clock, the client itself. Close it when the attempt is over. */
export class Watch {
  /** Milliseconds that a read may wait for bytes. */
  idle: number = Infinity;
  /** Why the attempt was ended, if it was. */
  declare ended: Error | undefined;
  /** Told when the attempt is ended. */
  declare onEnd?: (error: Error) => void;
  readonly #controller = new AbortController();
  /** For `fetch`. */
  readonly signal: AbortSignal = this.#controller.signal;
  #leave = (): void => {};
  readonly #timers = new Map<Clock | "sleep", () => void>();
  #reject: ((error: Error) => void) | undefined;

  constructor(caller?: AbortSignal | null) {
    this.#leave = onAbort(caller, () => this.end(new APIUserAbortError({ cause: caller?.reason })));
  }

  /** Starts a clock of which `left` milliseconds remain. */
  start(clock: Clock, ms: number, left: number = ms): void {
    let stop = timer(left, () => {
      stop = timer(GRACE_MS, () => this.end(new APIConnectionTimeoutError({ clock, timeoutMs: ms })));
    });
    this.#timers.set(clock, () => stop());
  }

  /** Resolves after `ms`, or rejects as soon as the attempt is ended. */
  sleep(ms: number): Promise<void> {
    return this.race(new Promise((resolve) => this.#timers.set("sleep", timer(ms, resolve))));
  }

  /** Stops a clock. */
  stop(clock: Clock): void {
    this.#timers.get(clock)?.();
  }

  /** Ends the attempt: closes the connection and rejects what is awaited. The first reason stays. */
  end(error: Error): void {
    if (this.ended) return;
    this.ended = error;
    this.close();
    this.#reject?.(error);
    this.#controller.abort(error);
    this.onEnd?.(error);
  }

  /** `work`, or a rejection as soon as the attempt is ended. */
  race<T>(work: Promise<T>): Promise<T> {
    const timed = this.idle !== Infinity;
    if (timed) this.start("idleTimeout", this.idle);
    return new Promise<T>((resolve, reject) => {
      const over = () => {
        this.#reject = undefined;
        if (timed) this.stop("idleTimeout");
      };
      this.#reject = reject;
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
  explain(error: unknown, headers?: Headers): Error {
    return this.ended ?? (error instanceof ClaudeError ? error : connectionError(error, headers));
  }

  /** Stops all clocks and leaves the caller's signal. */
  close(): void {
    for (const stop of this.#timers.values()) stop();
    this.#leave();
  }
}
