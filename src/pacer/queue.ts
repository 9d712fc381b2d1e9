/** Who may go next: a queue by bucket, first in, first out, over a store of buckets. */
import type { Logger, PacedRequest, Pacer } from "../contract/index.js";
import { onAbort, timer } from "../base/timers.js";
import type { Admission, Seen } from "./buckets.js";
import { PacerError } from "./errors.js";
import { seenIn, sizeOf } from "./request.js";

/** Buckets by name, in this process or elsewhere. */
export interface Store {
  /** See `reserve` of the arithmetic. A rejection refuses those who asked. */
  reserve(name: string, sizes: readonly number[], logger: Logger): Admission | Promise<Admission>;
  /** Takes back what was admitted and not sent. Does not throw. */
  refund(name: string, size: number, logger: Logger): void;
  /** Takes in what a response says. Does not throw. */
  settle(name: string, seen: Seen, logger: Logger): void;
}

/** How long a queue may get. */
export interface Bounds {
  /** Attempts that may wait at once. */
  readonly maxQueue: number;
  /** Milliseconds that the first in a queue may have to wait. */
  readonly maxWait: number;
  /** The bucket of a request. */
  readonly bucket: (request: PacedRequest) => string | undefined;
}

interface Waiter {
  readonly size: number;
  readonly logger: Logger;
  readonly admit: () => void;
  readonly refuse: (error: unknown) => void;
  /** The call is over. */
  gone: boolean;
  /** Told of that. */
  left?: () => void;
}

/** How many are asked for at once. */
const BATCH = 64;
/** After a sleep this long somebody else may have met a 429. */
const LONG_SLEEP_MS = 50;
const ignore = () => {};

/** A pacer over a store. */
export function createQueue(store: Store, { maxQueue, maxWait, bucket }: Bounds): Pacer {
  const queues = new Map<string, Set<Waiter>>();
  let waiting = 0;

  /** Resolves after `ms`, or when the waiter has left. */
  const sleep = (waiter: Waiter, ms: number): Promise<void> =>
    new Promise((resolve) => {
      const stop = timer(Math.ceil(ms), resolve);
      waiter.left = () => {
        stop();
        resolve();
      };
      if (waiter.gone) waiter.left();
    });

  /** Waits until the time of a waiter has come. */
  async function hold(name: string, waiter: Waiter, ms: number): Promise<void> {
    for (let wait = ms; wait > 0 && !waiter.gone;) {
      if (wait > maxWait) {
        const seconds = Math.ceil(wait / 1000);
        throw new PacerError(`There is no room for ${seconds} s, which is more than \`maxWait\``, {
          retryAfterMs: wait,
        });
      }
      await sleep(waiter, wait);
      wait = wait >= LONG_SLEEP_MS && !waiter.gone ? (await store.reserve(name, [], waiter.logger)).wait : 0;
    }
  }

  /** Serves a queue until it is empty. */
  async function serve(name: string, queue: Set<Waiter>): Promise<void> {
    while (queue.size > 0) {
      const batch = [...take(queue, BATCH)];
      try {
        const sizes = batch.map(({ size }) => size);
        const { granted, wait } = await store.reserve(name, sizes, batch[0]!.logger);
        for (const [at, waiter] of batch.slice(0, granted).entries()) {
          try {
            if (at === granted - 1) await hold(name, waiter, wait);
          } catch (error) {
            waiter.refuse(error);
          }
          if (waiter.gone) store.refund(name, waiter.size, waiter.logger);
          else waiter.admit();
        }
      } catch (error) {
        for (const waiter of batch) if (!waiter.gone) waiter.refuse(error);
      }
    }
    queues.delete(name);
  }

  function enter(name: string, { body, signal, logger }: PacedRequest): Promise<void> {
    if (waiting >= maxQueue) return Promise.reject(new PacerError(`${maxQueue} attempts wait already (\`maxQueue\`)`));
    return new Promise((resolve, reject) => {
      const queue = queues.get(name) ?? new Set();
      const leave = (end: () => void) => () => {
        if (!queue.delete(waiter)) return;
        waiting--;
        listening();
        end();
      };
      const gone = (error: unknown) => {
        waiter.gone = true;
        reject(error);
        waiter.left?.();
      };
      const waiter: Waiter = {
        size: sizeOf(body),
        logger,
        gone: false,
        admit: leave(resolve),
        refuse: (error) => leave(() => gone(error))(),
      };
      let listening = ignore;
      waiting++;
      queue.add(waiter);
      listening = onAbort(signal, () => waiter.refuse(signal.reason));
      if (queues.has(name) || waiter.gone) return;
      queues.set(name, queue);
      void serve(name, queue);
    });
  }

  return {
    async acquire(request) {
      const name = bucket(request);
      if (name === undefined) return ignore;
      await enter(name, request);
      return (response) => store.settle(name, seenIn(response), request.logger);
    },
  };
}

function* take<T>(values: Iterable<T>, count: number): Generator<T> {
  let left = count;
  for (const value of values) {
    if (left-- <= 0) return;
    yield value;
  }
}
