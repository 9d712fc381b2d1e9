/** Values that can be iterated once. */
import { hide } from "../base/hidden.js";
import { ClaudeError } from "../errors/errors.js";

interface Source<T> {
  readonly begin: () => AsyncIterator<T>;
  /** Once iteration began. */
  begun?: AsyncIterator<T> & { readonly failure?: ClaudeError };
}

/** Out of sight, and not private: a proxy of a stream is a stream. */
const SOURCE = Symbol();

/** What streams of events and of JSON Lines are. */
export class OneTime<T> implements AsyncIterable<T> {
  /** Aborting it ends the iteration with an `APIUserAbortError`. */
  readonly controller: AbortController;
  declare readonly [SOURCE]: Source<T>;

  /** `begin` is called once, when iteration begins. */
  constructor(begin: () => AsyncIterator<T>, controller: AbortController) {
    hide(this, SOURCE, { begin });
    this.controller = controller;
  }

  /** A second iteration throws: what the first failed with, and otherwise that there was one. */
  [Symbol.asyncIterator](): AsyncIterator<T> {
    const source = this[SOURCE];
    if (!source.begun) return (source.begun = source.begin());
    throw source.begun.failure ?? new ClaudeError("Consumed before: iterate once, or `tee()`.");
  }

  /** Closes the connection, unless all has been read. */
  async [Symbol.asyncDispose](): Promise<void> {
    const source = this[SOURCE];
    await (source.begun ??= source.begin()).return?.();
  }
}
