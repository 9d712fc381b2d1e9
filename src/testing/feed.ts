import type { JsonObject } from "./json.js";

/** Tells what happens to those who listen at that time; nothing is kept for later. */
export interface Feed {
  tell(event: JsonObject): void;
  /** Events from now on; `expand` says what one listener gets for an event. Returning the iterator stops listening. */
  listen(expand?: (event: JsonObject) => Iterable<JsonObject>): AsyncIterableIterator<JsonObject>;
  /** Ends every listener once it has read what it was told. */
  end(): void;
  /** How many listen. */
  readonly size: number;
}

interface Listener {
  tell(event: JsonObject): void;
  end(): void;
}

/** Events that wait for one listener; one that does not read is given up. */
const KEPT = 10_000;

export function createFeed(): Feed {
  const listeners = new Set<Listener>();
  return {
    tell: (event) => listeners.forEach((listener) => listener.tell(event)),
    end: () => listeners.forEach((listener) => listener.end()),
    get size() {
      return listeners.size;
    },
    listen(expand = (event) => [event]) {
      const queue: JsonObject[] = [];
      let over = false;
      let wake = (): void => {};
      const listener: Listener = {
        tell(event) {
          queue.push(...expand(event));
          if (queue.length > KEPT) listener.end();
          wake();
        },
        end() {
          over = true;
          listeners.delete(listener);
          wake();
        },
      };
      listeners.add(listener);
      return {
        [Symbol.asyncIterator]() {
          return this;
        },
        async next() {
          if (queue.length === 0 && !over) await new Promise<void>((resolve) => (wake = resolve));
          const value = queue.shift();
          return value === undefined ? { done: true, value } : { done: false, value };
        },
        async return() {
          queue.length = 0;
          listener.end();
          return { done: true, value: undefined };
        },
      };
    },
  };
}

/** `items` one by one through `change`; unlike a generator it lets go of its source while it waits for it. */
export function mapFeed<T, U>(items: AsyncIterable<T>, change: (item: T) => U): AsyncIterableIterator<U> {
  const source = items[Symbol.asyncIterator]();
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      const { done, value } = await source.next();
      return done ? { done, value: undefined } : { done: false, value: change(value) };
    },
    async return() {
      await source.return?.();
      return { done: true, value: undefined };
    },
  };
}
