/** An async iterator over the bytes of a body and a decoder: what streams, JSON Lines and downloads have in common. */
import { OVER } from "./chunks.js";
import type { ClaudeError } from "../errors/errors.js";
import { type Body, BodyQueue, type Decode } from "./body-queue.js";

let abandoned: FinalizationRegistry<AbortController> | undefined;

/**
 * The values of a body. No byte is read before a value is asked for; after that reading runs ahead, within its bound,
 * because a connection that breaks takes what has not been read with it. A failure comes after the values before it, and
 * is thrown by every `next()` from then on; an abort comes at once. The connection of an iterator that nobody holds any
 * more is closed.
 */
export class BodyIterator<T> implements AsyncIterableIterator<T> {
  readonly #queue: BodyQueue<T>;

  constructor(body: Body, decode: Decode<T>) {
    this.#queue = new BodyQueue(body, decode, () => abandoned?.unregister(body));
    if (typeof FinalizationRegistry === "function") {
      abandoned ??= new FinalizationRegistry((controller) => controller.abort());
      abandoned.register(this, body.controller, body);
    }
  }

  /** Why the iteration failed, if it did. */
  get failure(): ClaudeError | undefined {
    return this.#queue.failure;
  }

  /** Reads up to the first value that `found` accepts. Throws a failure before it, and leaves the controller alone. */
  peek(found: (value: T) => boolean): Promise<void> {
    return this.#queue.peek(found);
  }

  next(): Promise<IteratorResult<T>> {
    return this.#queue.next();
  }

  /** Gives up: closes the connection. */
  async return(): Promise<IteratorResult<T>> {
    this.#queue.leave();
    return OVER;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
