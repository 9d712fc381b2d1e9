/** An async iterator over the bytes of a body and a decoder: what streams and JSON Lines have in common. */
import { connectionError } from "../errors/connection-error.js";
import { APIError, APIUserAbortError, ClaudeError } from "../errors/errors.js";

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

/** Bytes; `return` ends a read that waits. */
export interface Source extends AsyncIterator<Uint8Array> {
  /** Told of the error that the iteration ends with, before it is thrown. */
  failed?(error: ClaudeError): void;
}

/** Where the bytes come from. */
export interface Body {
  readonly chunks: Source;
  /** Aborting it ends the iteration; it is aborted when the iteration is given up. */
  readonly controller: AbortController;
  /** Headers of the response, for errors. */
  readonly headers?: Headers | undefined;
}

let abandoned: FinalizationRegistry<Body> | undefined;

/**
 * Pull-based: no byte is read before a value is asked for. The values of a chunk are decoded together. A failure comes
 * after the values before it, and is thrown by every `next()` from then on.
 */
export class BodyIterator<T> implements AsyncIterableIterator<T> {
  readonly #body: Body;
  readonly #decoder: Decoder;
  readonly #signal: AbortSignal;
  readonly #onAbort: () => void;
  /** Values of the last chunk, and how many of them were given. */
  readonly #values: T[] = [];
  #given = 0;
  /** Calls of `next()` that wait for bytes, and the last of them. */
  #waiting = 0;
  #turn: Promise<unknown> = Promise.resolve();
  #closed = false;
  /** Why the iteration failed, if it did. */
  failure: ClaudeError | undefined;

  constructor(body: Body, decode: Decode<T>) {
    const values = this.#values;
    this.#body = body;
    this.#decoder = decode((value) => void values.push(value));
    this.#signal = body.controller.signal;
    // It must not know the iterator: one that is dropped could never be collected.
    this.#onAbort = () => discard(body);
    this.#signal.addEventListener("abort", this.#onAbort);
    if (typeof FinalizationRegistry === "function") {
      abandoned ??= new FinalizationRegistry(({ controller }) => controller.abort());
      abandoned.register(this, body, body);
    }
  }

  /** Reads ahead, up to the first value that `found` accepts. Throws a failure before it, and leaves the controller alone. */
  async peek(found: (value: T) => boolean): Promise<void> {
    while (!this.#closed && !this.#values.some(found)) await this.#read();
    if (this.failure && !this.#values.some(found)) throw this.failure;
  }

  next(): Promise<IteratorResult<T>> {
    // The path of nearly all values: no waiting, one promise.
    if (this.#waiting === 0 && this.#given < this.#values.length && !this.#signal.aborted) {
      return Promise.resolve({ done: false, value: this.#values[this.#given++]! });
    }
    this.#waiting++;
    const result = this.#turn.then(() => this.#wait());
    this.#turn = result.catch(ignore);
    return result;
  }

  /** Gives up: closes the connection. */
  async return(): Promise<IteratorResult<T>> {
    this.#values.length = 0;
    if (!this.#closed) {
      this.#body.controller.abort();
      this.#close();
    }
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async #wait(): Promise<IteratorResult<T>> {
    try {
      while (!this.#closed && this.#given >= this.#values.length) await this.#read();
      if (this.#given < this.#values.length) {
        if (!this.#signal.aborted) return { done: false, value: this.#values[this.#given++]! };
        this.#values.length = 0;
        this.#fail(undefined);
      }
      if (!this.failure) return { done: true, value: undefined };
      // Not before: when a failure is met while reading ahead, another attempt can have the controller.
      this.#body.controller.abort();
      throw this.failure;
    } finally {
      this.#waiting--;
    }
  }

  /** Decodes one more chunk. */
  async #read(): Promise<void> {
    if (this.#given > 0) this.#given = this.#values.length = 0;
    try {
      this.#signal.throwIfAborted();
      const { done, value } = await this.#body.chunks.next();
      if (this.#closed) return;
      this.#signal.throwIfAborted();
      if (done) this.#decoder.end?.();
      else this.#decoder.feed(value);
      if (!done && !this.#decoder.over?.()) return;
      this.#close();
      // The bytes after the terminal event are of no interest.
      if (!done) discard(this.#body);
    } catch (error) {
      if (!this.#closed) this.#fail(error);
    }
  }

  #close(): void {
    this.#closed = true;
    this.#signal.removeEventListener("abort", this.#onAbort);
    abandoned?.unregister(this.#body);
  }

  #fail(error: unknown): void {
    const { headers, chunks } = this.#body;
    const failure = error instanceof ClaudeError ? error : typed(error, this.#body);
    failure.partial ??= this.#decoder.partial?.();
    if (failure instanceof APIError && failure.requestID == null && headers) {
      Object.assign(failure, { requestID: headers.get("request-id") });
    }
    chunks.failed?.(failure);
    this.failure = failure;
    this.#close();
    discard(this.#body);
  }
}

function typed(error: unknown, { controller: { signal }, headers }: Body): ClaudeError {
  if (signal.aborted) return new APIUserAbortError({ cause: signal.reason });
  return connectionError(error, headers);
}

function discard({ chunks }: Body): void {
  chunks.return?.().catch(ignore);
}

function ignore(): void {}

/** The chunks of a body as they are; `return` cancels it at once. */
export function chunksOf(body: ReadableStream<Uint8Array> | null): AsyncIterator<Uint8Array> {
  if (!body) throw new ClaudeError("The response has no body to read from.");
  const reader = body.getReader();
  return {
    next: () => reader.read() as Promise<IteratorResult<Uint8Array>>,
    async return() {
      await reader.cancel();
      return { done: true, value: undefined };
    },
  };
}

/** Values that can be iterated once. */
export class OneTime<T> implements AsyncIterable<T> {
  /** Aborting it ends the iteration with an `APIUserAbortError`. */
  readonly controller: AbortController;
  readonly #start: () => AsyncIterator<T>;
  #iterator: AsyncIterator<T> | undefined;

  /** `iterator` is called once, when iteration begins. */
  constructor(iterator: () => AsyncIterator<T>, controller: AbortController) {
    this.#start = iterator;
    this.controller = controller;
  }

  /** A second iteration throws: what the first failed with, and otherwise that there was one. */
  [Symbol.asyncIterator](): AsyncIterator<T> {
    if (this.#iterator === undefined) return (this.#iterator = this.#start());
    const { failure } = this.#iterator as Partial<BodyIterator<T>>;
    throw failure ?? new ClaudeError("This was consumed before: it can be iterated once; `tee()` splits a stream.");
  }

  /** Closes the connection, unless all has been read. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#iterator ??= this.#start();
    await this.#iterator.return?.();
  }
}
