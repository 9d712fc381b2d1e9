/** The calls of a toolset, one by one in the order in which they came. */
import { onAbort } from "../base/timers.js";
import { APIUserAbortError } from "../errors/errors.js";

/** Throws as an aborted request does. */
export function throwIfAborted(signal: AbortSignal | null | undefined): void {
  if (signal?.aborted) throw new APIUserAbortError({ cause: signal.reason });
}

/** The calls of a toolset that wait for one another. */
export class CallQueue {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs a call once those before it are over; one that is aborted while it waits leaves at once. */
  add<T>(signal: AbortSignal | null | undefined, run: () => Promise<T>): Promise<T> {
    const before = this.#last;
    const call = turn(before, signal).then(run);
    this.#last = Promise.allSettled([before, call]);
    return call;
  }

  /** Resolves when all calls that were added are over. */
  async drained(): Promise<void> {
    await this.#last;
  }
}

async function turn(before: Promise<unknown>, signal: AbortSignal | null | undefined): Promise<void> {
  let leave = (): void => {};
  const aborted = new Promise<void>((resolve) => (leave = onAbort(signal, resolve)));
  await Promise.race([before, aborted]);
  leave();
  throwIfAborted(signal);
}
