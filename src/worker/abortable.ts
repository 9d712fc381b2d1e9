/** What is iterated once, and can be ended from outside. */
import { loadWork } from "./load.js";

type Begin<Item> = (
  loaded: Awaited<ReturnType<typeof loadWork>>,
  controller: AbortController,
) => AsyncGenerator<Item, void, undefined>;

/** An iterable that shows its options, and whose work is loaded when it begins. Throws `ClaudeError` when it is iterated a second time. */
export class Abortable<Item> implements AsyncIterable<Item> {
  /** Aborted when the iteration is over, or is to be. */
  declare readonly signal: AbortSignal;
  readonly #controller = new AbortController();
  readonly #begin: Begin<Item>;

  /** @internal */
  constructor(shown: object, begin: Begin<Item>) {
    Object.assign(this, shown, { signal: this.#controller.signal });
    this.#begin = begin;
  }

  /** Ends the iteration. */
  abort(): void {
    this.#controller.abort();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    yield* this.#begin(await loadWork(), this.#controller);
  }
}
