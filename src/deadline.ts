/** The clocks and the abort signal of one attempt, and reading a response body under them. */
import type { CallOptions, Clock } from "./contract.js";
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIUserAbortError,
  ArgumentError,
  ClaudeError,
} from "./errors.js";

const LONGEST_TIMER = 2 ** 31 - 1;
/** After a timer fires, one more turn of the event loop: bytes that are already here must win over the clock. */
const GRACE_MS = 1;
const MINUTE = 60_000;
const AHEAD_BYTES = 256 * 1024;

/** Whether options of a call change a clock of its client. */
export function hasClocks({ timeout, idleTimeout, totalTimeout }: CallOptions): boolean {
  return timeout !== undefined || idleTimeout !== undefined || totalTimeout !== undefined;
}

/** Milliseconds of each clock; Infinity is none. */
export type Clocks = Readonly<Record<Clock, number>>;

/** The clocks of a call; options that come later win. */
export function clocks(...layers: readonly (CallOptions | undefined)[]): Clocks {
  const set: Partial<Record<Clock, number | undefined>> = {};
  for (const layer of layers) {
    const { timeout, idleTimeout, totalTimeout } = layer ?? {};
    const given = typeof timeout === "object" ? timeout : { attempt: timeout };
    set.timeout = given.attempt ?? set.timeout;
    set.firstEvent = given.firstEvent ?? (given.attempt === undefined ? set.firstEvent : undefined);
    set.idleTimeout = idleTimeout ?? given.idle ?? set.idleTimeout;
    set.totalTimeout = totalTimeout ?? given.total ?? set.totalTimeout;
  }
  const attempt = checked("timeout", set.timeout ?? 10 * MINUTE);
  return {
    timeout: attempt,
    firstEvent: checked("timeout.firstEvent", set.firstEvent ?? attempt),
    idleTimeout: checked("idleTimeout", set.idleTimeout ?? 5 * MINUTE),
    totalTimeout: checked("totalTimeout", set.totalTimeout ?? Infinity),
  };
}

function checked(name: string, ms: number): number {
  if (typeof ms === "number" && ms >= 0) return ms;
  throw new ArgumentError(`${name} has to be a number of milliseconds that is not negative, got ${String(ms)}`);
}

/** Calls `fire` after `ms`, however long that is; returns how to stop it. */
export function timer(ms: number, fire: () => void): () => void {
  let left = ms;
  let handle: ReturnType<typeof setTimeout> | undefined;
  const next = () => {
    const step = Math.min(left, LONGEST_TIMER);
    left -= step;
    handle = setTimeout(left > 0 ? next : fire, step);
  };
  if (ms !== Infinity) next();
  return () => clearTimeout(handle);
}

/** What can end an attempt: the caller's signal, a clock, the client itself. Close it when the attempt is over. */
export class Watch {
  /** Milliseconds that a read may wait for bytes. */
  idle: number = Infinity;
  /** Told when the attempt is ended. */
  onEnd?: (error: Error) => void;
  readonly #controller = new AbortController();
  readonly #caller: AbortSignal | undefined;
  readonly #timers = new Map<Clock, () => void>();
  #ended: Error | undefined;
  #reject: ((error: Error) => void) | undefined;

  constructor(caller?: AbortSignal | null) {
    this.#caller = caller ?? undefined;
    if (caller?.aborted) this.#onAbort();
    else caller?.addEventListener("abort", this.#onAbort, { once: true });
  }

  /** For `fetch`. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Why the attempt was ended, if it was. */
  get ended(): Error | undefined {
    return this.#ended;
  }

  readonly #onAbort = (): void => this.end(new APIUserAbortError({ cause: this.#caller?.reason }));

  /** Starts a clock of which `left` milliseconds remain. */
  start(clock: Clock, ms: number, left: number = ms): void {
    this.stop(clock);
    if (!this.#ended) this.#timers.set(clock, this.#clock(clock, ms, left));
  }

  #clock(clock: Clock, ms: number, left: number): () => void {
    let stop = timer(left, () => {
      stop = timer(GRACE_MS, () => this.end(new APIConnectionTimeoutError({ clock, timeoutMs: ms })));
    });
    return () => stop();
  }

  /** Stops a clock. */
  stop(clock: Clock): void {
    this.#timers.get(clock)?.();
    this.#timers.delete(clock);
  }

  /** Ends the attempt: closes the connection and rejects what is awaited. The first reason stays. */
  end(error: Error): void {
    if (this.#ended) return;
    this.#ended = error;
    this.close();
    this.#reject?.(error);
    this.#controller.abort(error);
    this.onEnd?.(error);
  }

  /** `work`, or a rejection as soon as the attempt is ended. */
  async race<T>(work: Promise<T>): Promise<T> {
    const stopIdle = this.idle === Infinity ? undefined : this.#clock("idleTimeout", this.idle, this.idle);
    try {
      return await new Promise<T>((resolve, reject) => {
        work.then(resolve, reject);
        this.#reject = reject;
        if (this.#ended) reject(this.#ended);
      });
    } catch (error) {
      throw this.#ended ?? error;
    } finally {
      this.#reject = undefined;
      stopIdle?.();
    }
  }

  /** The typed error for what `fetch` or a body threw. */
  explain(error: unknown, headers?: Headers): Error {
    if (this.#ended) return this.#ended;
    return error instanceof ClaudeError ? error : connectionError(error, headers);
  }

  /** Stops all clocks and leaves the caller's signal. */
  close(): void {
    for (const stop of this.#timers.values()) stop();
    this.#timers.clear();
    this.#caller?.removeEventListener("abort", this.#onAbort);
  }
}

/** A lost connection as an error of ours; a timeout of the runtime's own stays recognisable as one. */
export function connectionError(error: unknown, headers?: Headers): APIConnectionError {
  const about = error as { message?: unknown; cause?: { code?: unknown; name?: unknown; message?: unknown } } | null;
  const inner = about?.cause;
  const why = [inner?.code ?? inner?.message, about?.message].find((text) => typeof text === "string" && text);
  const message = why ? `Connection error: ${String(why)}` : undefined;
  const timedOut = /timed? ?_?out/i.test(`${String(error)} ${String(inner?.name)} ${String(inner?.code)}`);
  return timedOut
    ? new APIConnectionTimeoutError({ message: message ?? "Request timed out.", cause: error, headers })
    : new APIConnectionError({ message, cause: error, headers });
}

/** Resolves after `ms`, or rejects as soon as the watch is ended. */
export async function sleep(ms: number, watch: Watch): Promise<void> {
  let stop: (() => void) | undefined;
  try {
    await watch.race(new Promise<void>((resolve) => (stop = timer(ms, resolve))));
  } finally {
    stop?.();
  }
}

/**
 * The bytes of a response. Reading runs ahead by up to `AHEAD_BYTES`, because a connection that breaks takes what has not
 * been read with it. The idle clock of the watch runs only while the consumer waits. The end, a failure and `return()`
 * close the connection and the watch, at once even when a read is pending.
 */
export function readBody(response: Response, watch: Watch): AsyncIterableIterator<Uint8Array> {
  const reader = response.body?.getReader();
  const queue: Uint8Array[] = [];
  let held = 0;
  let reading = false;
  let outcome: { error?: unknown } | undefined = reader ? undefined : {};
  let wake: (() => void) | undefined;
  const settle = (ended?: { error?: unknown }) => {
    reading = false;
    outcome ??= ended;
    wake?.();
  };
  const read = () => {
    if (!reader || reading || outcome || held >= AHEAD_BYTES) return;
    reading = true;
    reader.read().then(
      ({ done, value }) => {
        if (value) held += queue.push(value) && value.byteLength;
        settle(done ? {} : undefined);
        read();
      },
      (error: unknown) => settle({ error }),
    );
  };
  const close = () => {
    settle({});
    queue.length = 0;
    watch.close();
    // The reader of an ended attempt is already in error; there is nothing left to tell.
    reader?.cancel().catch(() => {});
  };
  const next = async (): Promise<IteratorResult<Uint8Array, undefined>> => {
    for (;;) {
      const value = queue.shift();
      if (value) held -= value.byteLength;
      read();
      if (value) return { done: false, value };
      if (outcome && "error" in outcome) throw watch.explain(outcome.error, response.headers);
      if (outcome) break;
      await watch.race(new Promise<void>((resolve) => (wake = resolve)));
    }
    close();
    return { done: true, value: undefined };
  };
  return {
    next: () =>
      next().catch((error: unknown) => {
        close();
        throw error;
      }),
    async return() {
      close();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
