/** One source of values, any number of iterators, and a bound on what waits for the slowest. */
import { ClaudeError } from "../errors.js";

/** Values that may wait for an iterator before the source is held. */
export const HIGH_WATER = 1024;

type Settle<T> = { resolve: (result: IteratorResult<T>) => void; reject: (error: unknown) => void };

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
  readonly #queues = new Set<Queue<T>>();
  readonly #onReturn: () => void;
  /** For the first iterator; undefined once there was one. */
  #backlog: T[] | undefined = [];
  #missed = false;
  #over: { readonly failure: ClaudeError | undefined } | undefined;
  #resume: (() => void) | undefined;

  /** `onReturn` is called when an iterator is left before the end. */
  constructor(onReturn: () => void) {
    this.#onReturn = onReturn;
  }

  push(value: T): void {
    for (const queue of this.#queues) {
      const settle = queue.waiting.shift();
      if (settle) settle.resolve({ done: false, value });
      else queue.values.push(value);
    }
    if (this.#backlog === undefined || this.#missed) return;
    if (this.#backlog.push(value) <= HIGH_WATER) return;
    this.#backlog = [];
    this.#missed = true;
  }

  /** No values come any more. With `drop`, those that wait are not delivered either. */
  end(failure?: ClaudeError, drop = false): void {
    if (this.#over) return;
    this.#over = { failure };
    if (drop && this.#backlog) this.#backlog = [];
    for (const queue of this.#queues) {
      if (drop) queue.values.length = 0;
      for (const settle of queue.waiting.splice(0)) this.#close(settle);
    }
    this.resume();
  }

  /** What to wait for before the next value is pushed, if anything. `flowing` does not wait for a first iterator. */
  room(flowing: boolean): Promise<void> | undefined {
    return this.#full(flowing) ? new Promise((resolve) => (this.#resume = resolve)) : undefined;
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
    const first = this.#backlog !== undefined;
    const failure = this.#over?.failure;
    if (this.#missed && first && !failure) {
      throw new ClaudeError(
        `The stream flowed on, and only ${HIGH_WATER} events wait: iterate before you await its end.`,
      );
    }
    if (this.#over && !first) throw failure ?? new ClaudeError("The stream was consumed before.");
    const queue: Queue<T> = { values: this.#backlog ?? [], waiting: [], waived: false };
    this.#backlog = undefined;
    this.#queues.add(queue);
    this.resume();
    return {
      next: () => this.#next(queue),
      return: () => {
        if (this.#queues.delete(queue) && !this.#over) this.#onReturn();
        queue.values.length = 0;
        return Promise.resolve({ done: true, value: undefined });
      },
    };
  }

  #next(queue: Queue<T>): Promise<IteratorResult<T>> {
    queue.waived = false;
    if (queue.values.length > 0) {
      const value = queue.values.shift()!;
      if (this.#resume && queue.values.length <= HIGH_WATER / 2) this.resume();
      return Promise.resolve({ done: false, value });
    }
    return new Promise((resolve, reject) => {
      const settle = { resolve, reject };
      if (this.#over || !this.#queues.has(queue)) this.#close(settle);
      else queue.waiting.push(settle);
    });
  }

  #close({ resolve, reject }: Settle<T>): void {
    if (this.#over?.failure) reject(this.#over.failure);
    else resolve({ done: true, value: undefined });
  }

  #full(flowing: boolean): boolean {
    if (this.#over) return false;
    if (this.#backlog && !flowing) return this.#backlog.length >= HIGH_WATER;
    for (const { values, waived } of this.#queues) if (values.length >= HIGH_WATER && !waived) return true;
    return false;
  }
}
