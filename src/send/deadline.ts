/** The clocks and the abort signal of one attempt, and reading a response body under them. */
import type { CallOptions, Clock, Timeouts } from "../contract/index.js";
import { connectionError } from "../errors/connection-error.js";
import { APIConnectionTimeoutError, APIUserAbortError, ArgumentError, ClaudeError } from "../errors/errors.js";

const LONGEST_TIMER = 2 ** 31 - 1;
/** After a timer fires, one more turn of the event loop: bytes that are already here must win over the clock. */
const GRACE_MS = 1;
const MINUTE = 60_000;
const AHEAD_BYTES = 256 * 1024;
const DRAIN_MS = 500;

/** Milliseconds of each clock; Infinity is none. */
export type Clocks = Readonly<Record<Clock, number>>;

/** The clocks of a call; options that come later win. */
export function clocks(...layers: readonly CallOptions[]): Clocks {
  const set: Record<Clock, number | undefined> = {
    timeout: 10 * MINUTE,
    firstEvent: undefined,
    idleTimeout: 5 * MINUTE,
    totalTimeout: Infinity,
  };
  for (const { timeout, idleTimeout, totalTimeout } of layers) {
    const { attempt, firstEvent, idle, total } =
      typeof timeout === "object" ? timeout : ({ attempt: timeout } as Timeouts);
    set.timeout = attempt ?? set.timeout;
    set.firstEvent = firstEvent ?? (attempt === undefined ? set.firstEvent : undefined);
    set.idleTimeout = idleTimeout ?? idle ?? set.idleTimeout;
    set.totalTimeout = totalTimeout ?? total ?? set.totalTimeout;
  }
  set.firstEvent ??= set.timeout;
  for (const [name, ms] of Object.entries(set)) {
    if (typeof ms !== "number" || !(ms >= 0)) {
      throw new ArgumentError(`${name} has to be a number of milliseconds that is not negative, got ${String(ms)}`);
    }
  }
  return set as Clocks;
}

/** Calls `fire` after `ms`, however long that is; returns how to stop it. */
export function timer(ms: number, fire: () => void): () => void {
  // A deadline may have passed already; Node 24 warns of a negative duration.
  let left = Math.max(ms, 0);
  let handle: ReturnType<typeof setTimeout> | undefined;
  const next = () => {
    const step = Math.min(left, LONGEST_TIMER);
    left -= step;
    handle = setTimeout(left > 0 ? next : fire, step);
  };
  if (ms !== Infinity) next();
  return () => clearTimeout(handle);
}

const aborted = new WeakMap<AbortSignal, Set<() => void>>();

function onAborted(this: AbortSignal): void {
  for (const told of aborted.get(this) ?? []) told();
}

/** Calls `told` when the signal is aborted, now if it is; returns how to stop. A signal has one listener for all calls. */
export function onAbort(signal: AbortSignal | null | undefined, told: () => void): () => void {
  if (signal?.aborted) told();
  if (!signal || signal.aborted) return () => {};
  const all = aborted.get(signal) ?? new Set();
  aborted.set(signal, all.add(told));
  signal.addEventListener("abort", onAborted);
  return () => {
    all.delete(told);
    if (all.size === 0) signal.removeEventListener("abort", onAborted);
  };
}

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

/** The bytes of a response. */
export interface Chunks extends AsyncIterableIterator<Uint8Array> {
  /** For who needs no more of a body that is about to end: the rest is dropped as it arrives, so that the connection lives on. */
  drain(): void;
}

/**
 * The bytes of a response. Reading runs ahead by up to `AHEAD_BYTES`, because a connection that breaks takes what has not
 * been read with it. The idle clock of the watch runs only while the consumer waits. The end, a failure and `return()`
 * close the connection and the watch, at once even when a read is pending.
 */
export function readBody(response: Response, watch: Watch): Chunks {
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
  const leave = () => {
    settle({});
    queue.length = 0;
    watch.close();
  };
  // The reader of an ended attempt is already in error; there is nothing left to tell.
  const cancel = () => reader?.cancel().catch(() => {});
  const close = () => {
    leave();
    void cancel();
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
    drain() {
      leave();
      const late = setTimeout(cancel, DRAIN_MS) as { unref?(): void };
      late.unref?.();
      const drop = async (left: number): Promise<unknown> => {
        const rest = left > 0 ? await reader?.read() : undefined;
        return rest?.value ? drop(left - rest.value.byteLength) : cancel();
      };
      void drop(AHEAD_BYTES)
        .catch(() => {})
        .finally(() => clearTimeout(late as never));
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
