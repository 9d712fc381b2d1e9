/** Reading a response body under the clocks of its attempt. */
import type { Watch } from "./watch.js";

const AHEAD_BYTES = 256 * 1024;
const DRAIN_MS = 500;

/** The bytes of a response. */
export interface Chunks extends AsyncIterableIterator<Uint8Array> {
  /** For who needs no more of a body that is about to end: the rest is dropped as it arrives, so that the connection lives on. */
  drain(): void;
}

/**
 * The bytes of a response. Reading runs ahead by up to `AHEAD_BYTES`, because a connection that breaks takes what has not
 * been read with it. The idle clock of the watch runs only while the consumer waits. The end, a failure and `return()`
 * close the connection and the watch, at once even when a read is pending.
 */
export function readBody(response: Response, watch: Watch): Chunks {
  const reader = response.body?.getReader();
  const queue: Uint8Array[] = [];
  let held = 0;
  let reading = false;
  let outcome: { error?: unknown } | undefined = reader ? undefined : {};
  let wake: (() => void) | undefined;
  const settle = (ended?: { error?: unknown }) => {
    reading = false;
    outcome ??= ended;
    wake?.();
  };
  const read = () => {
    if (!reader || reading || outcome || held >= AHEAD_BYTES) return;
    reading = true;
    reader.read().then(
      ({ done, value }) => {
        if (value) held += queue.push(value) && value.byteLength;
        settle(done ? {} : undefined);
        read();
      },
      (error: unknown) => settle({ error }),
    );
  };
  const leave = () => {
    settle({});
    queue.length = 0;
    watch.close();
  };
  // The reader of an ended attempt is already in error; there is nothing left to tell.
  const cancel = () => reader?.cancel().catch(() => {});
  const close = () => {
    leave();
    void cancel();
  };
  const next = async (): Promise<IteratorResult<Uint8Array, undefined>> => {
    for (;;) {
      const value = queue.shift();
      if (value) held -= value.byteLength;
      read();
      if (value) return { done: false, value };
      if (outcome && "error" in outcome) throw watch.explain(outcome.error, response.headers);
      if (outcome) break;
      await watch.race(new Promise<void>((resolve) => (wake = resolve)));
    }
    close();
    return { done: true, value: undefined };
  };
  return {
    next: () =>
      next().catch((error: unknown) => {
        close();
        throw error;
      }),
    async return() {
      close();
      return { done: true, value: undefined };
    },
    drain() {
      leave();
      const late = setTimeout(cancel, DRAIN_MS) as { unref?(): void };
      late.unref?.();
      const drop = async (left: number): Promise<unknown> => {
        const rest = left > 0 ? await reader?.read() : undefined;
        return rest?.value ? drop(left - rest.value.byteLength) : cancel();
      };
      void drop(AHEAD_BYTES)
        .catch(() => {})
        .finally(() => clearTimeout(late as never));
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
