/** One source of values, any number of iterators, and a bound on what waits for the slowest. */
import { ClaudeError } from "../errors/errors.js";

/** Values that may wait for an iterator before the source is held. */
export const HIGH_WATER = 1024;

type Settle<T> = (result: IteratorResult<T> | Promise<never>) => void;

/** Values that wait for one iterator, or an iterator that waits for values. */
interface Queue<T> {
  readonly values: T[];
  readonly waiting: Settle<T>[];
  /** Somebody waits for the end and not for this queue: it must not hold the source. */
  waived: boolean;
}

/**
 * Values that come before the first iterator wait for it; one that is made later starts where the source is. If the
 * source flows on without any, for listeners say, values above the bound are dropped, and an iterator that is made then
 * throws instead of missing them silently.
 */
export class FanOut<T> {
  readonly #onReturn: () => void;
  readonly #queues = new Set<Queue<T>>();
  /** For the first iterator; undefined once there was one. */
  #unclaimed: Queue<T> | undefined;
  #missed = false;
  #over: { readonly failure: ClaudeError | undefined } | undefined;
  #resume: (() => void) | undefined;

  /** `onReturn` is called when an iterator is left before the end. */
  constructor(onReturn: () => void) {
    this.#onReturn = onReturn;
    this.#unclaimed = this.#added();
  }

  push(value: T): void {
    for (const { values, waiting } of this.#queues) {
      const settle = waiting.shift();
      if (settle) settle({ done: false, value });
      else values.push(value);
    }
    const first = this.#unclaimed;
    if (first && first.values.length > HIGH_WATER) {
      this.#missed = this.#queues.delete(first);
      first.values.length = 0;
    }
  }

  /** No values come any more. With `drop`, those that wait are not delivered either. */
  end(failure?: ClaudeError, drop = false): void {
    this.#over = { failure };
    for (const { values, waiting } of this.#queues) {
      if (drop) values.length = 0;
      for (const settle of waiting.splice(0)) settle(this.#end());
    }
    this.resume();
  }

  /** What to wait for before the next value is pushed, if anything. `flowing` does not wait for a first iterator. */
  room(flowing: boolean): Promise<void> | undefined {
    for (const queue of this.#queues) {
      const holds = !queue.waived && !(flowing && queue === this.#unclaimed);
      if (holds && queue.values.length >= HIGH_WATER) return new Promise((resolve) => (this.#resume = resolve));
    }
    return undefined;
  }

  /** Lets the source look again whether there is room. */
  resume(): void {
    this.#resume?.();
    this.#resume = undefined;
  }

  /** What waits does not hold the source any more, until its iterator is used again. */
  waive(): void {
    for (const queue of this.#queues) queue.waived = true;
    this.resume();
  }

  iterate(): AsyncIterator<T> {
    const first = this.#unclaimed;
    const failure = this.#over?.failure;
    if (first ? this.#missed && !failure : this.#over) {
      throw failure ?? new ClaudeError("The events have gone by: iterate once, and before you await the end.");
    }
    const queue = first ?? this.#added();
    queue.waived = false;
    this.#unclaimed = undefined;
    this.resume();
    return {
      next: () => this.#next(queue),
      return: async () => {
        if (this.#queues.delete(queue) && !this.#over) this.#onReturn();
        queue.values.length = 0;
        return { done: true, value: undefined };
      },
    };
  }

  #added(): Queue<T> {
    const queue: Queue<T> = { values: [], waiting: [], waived: false };
    this.#queues.add(queue);
    return queue;
  }

  async #next(queue: Queue<T>): Promise<IteratorResult<T>> {
    const { values, waiting } = queue;
    queue.waived = false;
    if (values.length > 0) {
      const value = values.shift()!;
      if (values.length <= HIGH_WATER / 2) this.resume();
      return { done: false, value };
    }
    if (this.#over || !this.#queues.has(queue)) return this.#end();
    return new Promise((settle) => waiting.push(settle));
  }

  #end(): IteratorResult<T> | Promise<never> {
    const failure = this.#over?.failure;
    return failure ? Promise.reject(failure) : { done: true, value: undefined };
  }
}
