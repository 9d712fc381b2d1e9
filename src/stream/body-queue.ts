/** The one queue between a body and whoever iterates its values. */
import { turn } from "../base/timers.js";
import { connectionError } from "../errors/connection-error.js";
import { APIUserAbortError, ClaudeError } from "../errors/errors.js";
import { OVER, type Source } from "./chunks.js";
import { type IdleClock, idleClock } from "./idle-clock.js";

/** Bytes to values, without any waiting. */
export interface Decoder {
  /**
   * Takes bytes and hands on the values that they complete; throws at one that is broken, after those before it. True: the
   * rest of the work is for another turn of the event loop, when the same bytes are given again.
   */
  feed(chunk: Uint8Array): true | void;
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
  /** Where the bytes come from, for errors. */
  readonly response?: { readonly headers?: Headers | undefined; readonly url?: string };
  /** Bytes that may be read before they are asked for, once the first value was. Default 0. */
  readonly ahead?: number | undefined;
  /** The longest wait for bytes, and what is called when it is over: it has to abort the controller. */
  readonly idle?: { readonly ms: number; readonly expired: () => void } | undefined;
}

/** Settles what `next()` gave. */
type Settle<T> = (result: IteratorResult<T> | Promise<never>) => void;

/**
 * Reads, decodes and keeps the values of a body until they are asked for. A read that is pending holds it: it must not know
 * its iterator, which could never be collected.
 */
export class BodyQueue<T> {
  failure: ClaudeError | undefined;
  readonly #body: Body;
  readonly #decoder: Decoder;
  readonly #clock: IdleClock | undefined;
  readonly #over: () => void;
  /** Values that wait to be asked for, and how many of them were. */
  readonly #values: T[] = [];
  #given = 0;
  /** Bytes that were read since no value waited. */
  #held = 0;
  /** Who waits for values. */
  readonly #waiting: Settle<T>[] = [];
  #peeking: (() => void) | undefined;
  #reading = false;
  #closed = false;

  /** `over` is called when no more is read. */
  constructor(body: Body, decode: Decode<T>, over: () => void) {
    const { idle } = body;
    const { signal } = body.controller;
    this.#body = body;
    this.#over = over;
    this.#clock = idle && idleClock(idle.ms, idle.expired);
    this.#decoder = decode((value) => {
      if (this.#waiting.length > 0) this.#waiting.shift()!({ done: false, value });
      else this.#values.push(value);
    });
    signal.addEventListener("abort", this.#abort);
    if (signal.aborted) this.#abort();
  }

  next(): Promise<IteratorResult<T>> {
    if (this.#given < this.#values.length) {
      const value = this.#values[this.#given++]!;
      if (this.#given === this.#values.length) {
        this.#clear();
        if (this.#closed) this.#forget();
        else if (this.#body.ahead) void this.#read();
      }
      return Promise.resolve({ done: false, value });
    }
    return new Promise((settle) => {
      if (this.#closed) return this.#settle(settle);
      this.#waiting.push(settle);
      this.#wait();
    });
  }

  /** Reads up to the first value that `found` accepts. Throws a failure before it, and leaves the controller alone. */
  async peek(found: (value: T) => boolean): Promise<void> {
    while (!this.#closed && !this.#values.some(found)) {
      await new Promise<void>((resolve) => {
        this.#peeking = resolve;
        this.#wait();
      });
    }
    if (this.failure && !this.#values.some(found)) throw this.failure;
  }

  /** Gives up: closes the connection. */
  leave(): void {
    this.#clear();
    this.#forget();
    if (this.#closed) return;
    this.#closed = true;
    this.#body.controller.abort();
    this.#close();
  }

  #wait(): void {
    this.#clock?.(true);
    void this.#read();
  }

  /** Whether another chunk is to be read. While no value is complete there is no bound, or a long line would wait for ever. */
  #wanted(): boolean {
    if (this.#waiting.length > 0 || this.#peeking) return true;
    const { ahead = 0 } = this.#body;
    return this.#given < this.#values.length ? this.#held < ahead : ahead > 0;
  }

  /** Reads on, if it does not. */
  async #read(): Promise<void> {
    if (this.#reading) return;
    this.#reading = true;
    try {
      while (!this.#closed && this.#wanted()) {
        const next = await this.#body.chunks.next();
        while (!this.#closed && this.#take(next)) await turn();
      }
    } catch (error) {
      this.#fail(error);
    }
    this.#reading = false;
  }

  /** True: to be given again, in another turn. */
  #take({ done, value }: IteratorResult<Uint8Array>): true | void {
    if (done) this.#decoder.end?.();
    else {
      this.#held = this.#values.length === 0 ? value.byteLength : this.#held + value.byteLength;
      if (this.#decoder.feed(value)) return true;
    }
    if (done || this.#decoder.over?.()) this.#close();
    else this.#clock?.(this.#waiting.length > 0);
    this.#peeked();
  }

  #peeked(): void {
    this.#peeking?.();
    this.#peeking = undefined;
  }

  #close(): void {
    this.#closed = true;
    this.#clock?.();
    if (this.#values.length === 0) this.#forget();
    this.#over();
    for (const settle of this.#waiting.splice(0)) this.#settle(settle);
    // The bytes after the last value are of no interest.
    this.#body.chunks.return?.().catch(() => {});
    this.#peeked();
  }

  #clear(): void {
    this.#given = this.#values.length = 0;
  }

  #forget(): void {
    this.#body.controller.signal.removeEventListener("abort", this.#abort);
  }

  #settle(settle: Settle<T>): void {
    if (!this.failure) return settle(OVER);
    settle(Promise.reject(this.failure));
    // Not before: when a failure is met while reading ahead, another attempt can have the controller.
    this.#body.controller.abort(this.failure);
  }

  readonly #abort = (): void => {
    let { reason } = this.#body.controller.signal;
    // A clock that ran out is a failure like any other: what had arrived is delivered first.
    if (!(reason instanceof ClaudeError)) {
      this.#clear();
      this.#closed = false;
      reason = new APIUserAbortError({ cause: reason });
    }
    this.#fail(reason);
  };

  #fail(error: unknown): void {
    if (this.#closed) return;
    const failure = connectionError(error, this.#body.response);
    failure.partial ??= this.#decoder.partial?.();
    this.#body.chunks.failed?.(failure);
    this.failure = failure;
    this.#close();
  }
}
