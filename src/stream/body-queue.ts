/** The one queue between a body and whoever iterates its values. */
import { connectionError, withRequestID } from "../errors/connection-error.js";
import { APIUserAbortError, ClaudeError } from "../errors/errors.js";
import { OVER, type Source } from "./chunks.js";
import { idleClock } from "./idle-clock.js";

/** Bytes to values, without any waiting. */
export interface Decoder {
  /** Takes bytes and hands on the values that they complete; throws at one that is broken, after those before it. */
  feed(chunk: Uint8Array): void;
  /** Told that there are no more bytes; throws when something is missing. */
  end?(): void;
  /** Whether nothing comes any more, even though the body goes on. */
  over?(): boolean;
  /** What had arrived, for the error. */
  partial?(): unknown;
}

/** Makes a decoder that hands its values to `add`. */
export type Decode<T> = (add: (value: T) => void) => Decoder;

/** Where the bytes come from. */
export interface Body {
  readonly chunks: Source;
  /** Aborting it ends the iteration, with a `ClaudeError` as it is; it is aborted when the iteration fails or is given up. */
  readonly controller: AbortController;
  /** Headers of the response, for errors. */
  readonly headers?: Headers | undefined;
  /** Where the response came from, for errors. */
  readonly url?: string | undefined;
  /** Bytes that may be read before they are asked for, once the first value was. Default 0. */
  readonly ahead?: number | undefined;
  /** The longest wait for bytes, and what is called when it is over: it has to abort the controller. */
  readonly idle?: { readonly ms: number; readonly expired: () => void } | undefined;
}

/** Settles what `next()` gave. */
type Settle<T> = (result: IteratorResult<T> | Promise<never>) => void;

/** Values that wait to be asked for. */
export interface BodyQueue<T> {
  /** Why it ended, if it failed. */
  readonly failure: ClaudeError | undefined;
  next(): Promise<IteratorResult<T>>;
  /** Reads up to the first value that `found` accepts. Throws a failure before it, and leaves the controller alone. */
  peek(found: (value: T) => boolean): Promise<void>;
  /** Gives up: closes the connection. */
  leave(): void;
}

/**
 * Reads, decodes and keeps the values of a body until they are asked for; `over` is called when no more is read. A read that
 * is pending holds the queue: it must not know its iterator, which could never be collected.
 */
export function bodyQueue<T>(body: Body, decode: Decode<T>, over: () => void): BodyQueue<T> {
  const { chunks, controller, ahead = 0, idle } = body;
  const { signal } = controller;
  const clock = idle && idleClock(idle.ms, idle.expired);
  /** Values that wait to be asked for, and how many of them were. */
  const values: T[] = [];
  let given = 0;
  /** Bytes that were read since no value waited. */
  let held = 0;
  /** Who waits for values. */
  const waiting: Settle<T>[] = [];
  let peeking: (() => void) | undefined;
  let reading = false;
  let closed = false;
  let failure: ClaudeError | undefined;

  const decoder = decode((value) => {
    if (waiting.length > 0) waiting.shift()!({ done: false, value });
    else values.push(value);
  });
  const clear = () => {
    given = values.length = 0;
  };
  const forget = () => signal.removeEventListener("abort", abort);
  const peeked = () => {
    peeking?.();
    peeking = undefined;
  };
  const settle = (to: Settle<T>) => {
    if (!failure) return to(OVER);
    to(Promise.reject(failure));
    // Not before: when a failure is met while reading ahead, another attempt can have the controller.
    controller.abort(failure);
  };
  const close = () => {
    closed = true;
    clock?.();
    if (values.length === 0) forget();
    over();
    waiting.splice(0).forEach(settle);
    // The bytes after the last value are of no interest.
    chunks.return?.().catch(() => {});
    peeked();
  };
  const fail = (error: unknown) => {
    if (closed) return;
    failure = withRequestID(connectionError(error, body), body.headers);
    failure.partial ??= decoder.partial?.();
    chunks.failed?.(failure);
    close();
  };
  const abort = () => {
    let { reason } = signal;
    // A clock that ran out is a failure like any other: what had arrived is delivered first.
    if (!(reason instanceof ClaudeError)) {
      clear();
      closed = false;
      reason = new APIUserAbortError({ cause: reason });
    }
    fail(reason);
  };
  /** Whether another chunk is to be read. While no value is complete there is no bound, or a long line would wait for ever. */
  const wanted = () =>
    waiting.length > 0 || peeking !== undefined || (given < values.length ? held < ahead : ahead > 0);
  const read = async () => {
    if (reading) return;
    reading = true;
    try {
      // oxlint-disable-next-line no-unmodified-loop-condition -- `close` sets it while this waits
      while (!closed && wanted()) {
        const { done, value } = await chunks.next();
        if (closed) break;
        if (done) decoder.end?.();
        else {
          held = values.length === 0 ? value.byteLength : held + value.byteLength;
          decoder.feed(value);
        }
        if (done || decoder.over?.()) close();
        else clock?.(waiting.length > 0);
        peeked();
      }
    } catch (error) {
      fail(error);
    }
    reading = false;
  };
  const wait = () => {
    clock?.(true);
    void read();
  };
  signal.addEventListener("abort", abort);
  if (signal.aborted) abort();

  return {
    get failure() {
      return failure;
    },
    next() {
      if (given < values.length) {
        const value = values[given++]!;
        if (given === values.length) {
          clear();
          if (closed) forget();
          else if (ahead) void read();
        }
        return Promise.resolve({ done: false, value });
      }
      return new Promise((resolve) => {
        if (closed) return settle(resolve);
        waiting.push(resolve);
        wait();
      });
    },
    async peek(found) {
      // oxlint-disable-next-line no-unmodified-loop-condition -- `close` sets it while this waits
      while (!closed && !values.some(found)) {
        await new Promise<void>((resolve) => {
          peeking = resolve;
          wait();
        });
      }
      if (failure && !values.some(found)) throw failure;
    },
    leave() {
      clear();
      forget();
      if (closed) return;
      closed = true;
      controller.abort();
      close();
    },
  };
}
