/** One pass over a response body through a decoder: what streams and JSON Lines have in common. */
import { APIConnectionError, APIError, APIUserAbortError, ClaudeError } from "./errors.js";

/** Bytes to values, without any waiting. */
export interface Decoder<T> {
  /** Takes more bytes. */
  feed(chunk: Uint8Array): void;
  /** Told that there are no more bytes; throws, now or at the next `take`, when something is missing. */
  end(): void;
  /** The next value; undefined when more bytes are needed. Throws on a value that is broken. */
  take(): { done: false; value: T } | undefined;
  /** Nothing comes any more, whether or not the body ends. */
  readonly over: boolean;
  /** What had arrived, for the error. */
  readonly partial?: unknown;
}

/** Where the bytes come from. */
export interface Body {
  readonly chunks: AsyncIterator<Uint8Array>;
  /** Aborting it ends the iteration; it is aborted when the iteration is given up. */
  readonly controller: AbortController;
  /** Headers of the response, for errors. */
  readonly headers?: Headers | undefined;
}

let abandoned: FinalizationRegistry<Body> | undefined;

/** What the abort listener knows. It must not know the iterator: one that is dropped could never be collected. */
interface Abortion {
  aborted: boolean;
  reject: ((error: ClaudeError) => void) | undefined;
}

/** Pull-based: no byte is read before a value is asked for. A failure is thrown by every `next()` from then on. */
export class BodyIterator<T> implements AsyncIterableIterator<T> {
  readonly #body: Body;
  readonly #decoder: Decoder<T>;
  readonly #abortion: Abortion;
  readonly #onAbort: () => void;
  /** Calls of `next()` that wait for bytes, and the last of them. */
  #waiting = 0;
  #turn: Promise<void> = Promise.resolve();
  #failure: ClaudeError | undefined;
  #closed = false;
  /** Values that were looked at before anybody asked for them. */
  #held: IteratorResult<T>[] | undefined;
  #peeking = false;

  constructor(body: Body, decoder: Decoder<T>) {
    this.#body = body;
    this.#decoder = decoder;
    const { signal } = body.controller;
    const abortion: Abortion = { aborted: signal.aborted, reject: undefined };
    this.#abortion = abortion;
    this.#onAbort = () => {
      abortion.aborted = true;
      abortion.reject?.(new APIUserAbortError({ cause: signal.reason }));
    };
    signal.addEventListener("abort", this.#onAbort, { once: true });
    if (typeof FinalizationRegistry === "function") {
      abandoned ??= new FinalizationRegistry(giveUp);
      abandoned.register(this, body, body);
    }
  }

  /** Why the iteration failed, if it did. */
  get failure(): ClaudeError | undefined {
    return this.#failure;
  }

  /**
   * Reads ahead, up to the first value that `found` accepts; `next()` gives all of them again. A failure closes the
   * connection and leaves the controller alone, so that another attempt can have it.
   */
  async peek(found: (value: T) => boolean): Promise<void> {
    const held: IteratorResult<T>[] = [];
    this.#peeking = true;
    for (;;) {
      const result = await this.next();
      if (!result.done) held.push(result);
      if (result.done || found(result.value)) break;
    }
    this.#peeking = false;
    this.#held = held;
  }

  next(): Promise<IteratorResult<T>> {
    // The path of nearly all values: no waiting, one promise.
    if (this.#waiting === 0) {
      try {
        const result = this.#taken();
        if (result !== undefined) return Promise.resolve(result);
      } catch (error) {
        return Promise.reject(this.#fail(error));
      }
    }
    this.#waiting++;
    const result = this.#waiting === 1 ? this.#wait() : this.#turn.then(() => this.#wait());
    this.#turn = result.then(ignore, ignore);
    return result;
  }

  /** Gives up: closes the connection. */
  return(): Promise<IteratorResult<T>> {
    this.#held = undefined;
    if (!this.#closed) {
      this.#close();
      giveUp(this.#body);
    }
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #taken(): IteratorResult<T> | undefined {
    if (this.#held !== undefined) {
      const held = this.#held.shift();
      if (held !== undefined) return held;
      this.#held = undefined;
    }
    if (this.#closed) return this.#closing();
    if (this.#abortion.aborted) throw new APIUserAbortError({ cause: this.#body.controller.signal.reason });
    const result = this.#decoder.take();
    if (this.#decoder.over) {
      this.#close();
      // The bytes after the terminal event are of no interest.
      discard(this.#body);
      return result ?? this.#closing();
    }
    return result;
  }

  #closing(): IteratorResult<T> {
    if (this.#failure) throw this.#failure;
    return { done: true, value: undefined };
  }

  async #wait(): Promise<IteratorResult<T>> {
    try {
      for (;;) {
        const result = this.#taken();
        if (result !== undefined) return result;
        const read = await this.#read();
        if (this.#closed) continue;
        if (!read.done) {
          this.#decoder.feed(read.value);
          continue;
        }
        this.#decoder.end();
        const last = this.#decoder.take();
        if (last !== undefined) return last;
        this.#close();
      }
    } catch (error) {
      // A read that `return()` cut off is not a failure.
      if (this.#closed && !this.#failure) return { done: true, value: undefined };
      throw this.#fail(error);
    } finally {
      this.#waiting--;
    }
  }

  #read(): Promise<IteratorResult<Uint8Array>> {
    return new Promise<IteratorResult<Uint8Array>>((resolve, reject) => {
      this.#abortion.reject = reject;
      this.#body.chunks.next().then(resolve, reject);
    }).finally(() => {
      this.#abortion.reject = undefined;
    });
  }

  #close(): void {
    this.#closed = true;
    this.#body.controller.signal.removeEventListener("abort", this.#onAbort);
    abandoned?.unregister(this.#body);
  }

  #fail(error: unknown): ClaudeError {
    if (this.#failure) return this.#failure;
    const { headers } = this.#body;
    const failure = error instanceof ClaudeError ? error : typed(error, this.#body);
    const { partial } = this.#decoder;
    if (partial !== undefined && failure.partial === undefined) failure.partial = partial;
    if (failure instanceof APIError && failure.requestID == null && headers) {
      Object.assign(failure, { requestID: headers.get("request-id") });
    }
    this.#failure = failure;
    if (!this.#closed) {
      this.#close();
      if (this.#peeking) discard(this.#body);
      else giveUp(this.#body);
    }
    return failure;
  }
}

function typed(error: unknown, { controller: { signal }, headers }: Body): ClaudeError {
  if (signal.aborted) return new APIUserAbortError({ cause: signal.reason });
  return new APIConnectionError({
    message: "The connection broke while the response was read.",
    cause: error,
    headers,
  });
}

function giveUp(body: Body): void {
  body.controller.abort();
  discard(body);
}

function discard({ chunks }: Body): void {
  chunks.return?.().then(ignore, ignore);
}

function ignore(): void {}

/** The chunks of a body as they are; `return` cancels it at once. */
export function chunksOf(body: ReadableStream<Uint8Array>): AsyncIterator<Uint8Array> {
  const reader = body.getReader();
  return {
    async next() {
      const read = await reader.read();
      return read.done ? { done: true, value: undefined } : read;
    },
    async return() {
      await reader.cancel();
      return { done: true, value: undefined };
    },
  };
}
