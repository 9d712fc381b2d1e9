/** A stream whose reading is told of. What the consumer sees, and when, is what it would have seen. */
import { field } from "../errors/base-errors.js";
import type { BodyIterator } from "../stream/body-iterator.js";
import type { StreamEnd } from "../contract/index.js";
import { onAbort } from "../base/timers.js";
import { APIUserAbortError } from "../errors/errors.js";
import { Stream } from "../stream/stream.js";
import type { CallRecord } from "./call-record.js";

/**
 * The same stream. The record ends with its last event, when it fails, is left or aborted, and when nobody holds it any
 * more; `last` is how the stream says that it is complete.
 */
export function observed<T>(stream: Stream<T>, record: CallRecord, last: StreamEnd = { never: true }): Stream<T> {
  const { controller, response } = stream;
  const forget = endOnAbort(controller.signal, record);
  const events = () => new ObservedEvents(stream[Symbol.asyncIterator](), record, forget, last);
  return new Stream(events, controller, response);
}

/** On its own, so that what the signal holds on to does not hold the stream: one that is dropped could not be collected. */
function endOnAbort(signal: AbortSignal, record: CallRecord): () => void {
  // Whoever waits for an event learns more: a failure aborts the controller as well.
  return onAbort(signal, () => {
    if (record.waiting === 0) record.end(new APIUserAbortError({ cause: signal.reason }));
  });
}

class ObservedEvents<T> implements AsyncIterableIterator<T> {
  readonly #source: AsyncIterator<T>;
  readonly #record: CallRecord;
  readonly #forget: () => void;
  readonly #last: StreamEnd;

  constructor(source: AsyncIterator<T>, record: CallRecord, forget: () => void, last: StreamEnd) {
    this.#source = source;
    this.#record = record;
    this.#forget = forget;
    this.#last = last;
  }

  /** Why the iteration failed: a second one throws it. */
  get failure(): unknown {
    return (this.#source as Partial<BodyIterator<T>>).failure;
  }

  async next(): Promise<IteratorResult<T>> {
    this.#record.waiting++;
    try {
      const result = await this.#source.next();
      if (!result.done) this.#record.event(result.value);
      if (result.done || isLast(result.value, this.#last)) this.#end();
      return result;
    } catch (error) {
      this.#end(error);
      throw error;
    } finally {
      this.#record.waiting--;
    }
  }

  async return(): Promise<IteratorResult<T>> {
    this.#end();
    return (await this.#source.return?.()) ?? { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #end(error?: unknown): void {
    this.#record.end(error);
    this.#forget();
  }
}

function isLast(event: unknown, last: StreamEnd): boolean {
  if ("type" in last) return field(event, "type") === last.type;
  return "property" in last && field(event, last.property) != null;
}
