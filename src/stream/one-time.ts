/** Values that can be iterated once. */
import { ClaudeError } from "../errors/errors.js";

/** What streams of events and of JSON Lines are. */
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
    const { failure } = this.#iterator as { failure?: ClaudeError };
    throw failure ?? new ClaudeError("This was consumed before: it can be iterated once; `tee()` splits a stream.");
  }

  /** Closes the connection, unless all has been read. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#iterator ??= this.#start();
    await this.#iterator.return?.();
  }
}
