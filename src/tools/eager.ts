/** Starting calls while their reply is still being written. */
import type { CallBlock, Calls } from "./calls.js";
import type { ReplyStream } from "./state.js";

interface StreamedEvent {
  readonly type: string;
  readonly content_block?: { readonly type: string };
  readonly delta?: { readonly stop_reason?: string };
}

/** Readers of a stream: how many of its events each has done with. */
class Readers {
  /** Events that have arrived. */
  arrived = 0;
  readonly #handled = new Set<{ events: number }>();
  #waiting: { readonly after: number; readonly run: () => void }[] = [];

  /** Calls `run` once every reader has done with the events that have arrived. */
  afterEvents(run: () => void): void {
    this.#waiting.push({ after: this.arrived, run });
    // Listeners of the event are told before.
    queueMicrotask(() => this.#release());
  }

  /** Forgets what waits. */
  clear(): void {
    this.#waiting = [];
  }

  /** The same events, each of which counts as done with when the next one is asked for. */
  counted(iterator: AsyncIterator<unknown>): AsyncIterator<unknown> {
    const reader = { events: this.#handled.size === 0 ? 0 : this.arrived };
    let given = false;
    this.#handled.add(reader);
    const leave = () => {
      this.#handled.delete(reader);
      this.#release();
    };
    return {
      next: async () => {
        if (given) reader.events++;
        this.#release();
        const result = await iterator.next().catch((error: unknown) => {
          leave();
          throw error;
        });
        given = true;
        if (result.done) leave();
        return result;
      },
      return: async () => {
        leave();
        return (await iterator.return?.()) ?? { done: true, value: undefined };
      },
    };
  }

  #release(): void {
    const slowest = Math.min(...[...this.#handled].map(({ events }) => events), Infinity);
    const ready = this.#waiting.filter(({ after }) => after <= slowest);
    this.#waiting = this.#waiting.filter(({ after }) => after > slowest);
    for (const { run } of ready) run();
  }
}

/**
 * Starts each call of a stream when the model has moved on from it: when the next block starts, or the reply stops to have tools
 * used; and never before listeners and readers of the stream have handled that event. Calls before a fallback block are not run.
 */
export function startEagerly(stream: ReplyStream, calls: Calls): void {
  const readers = new Readers();
  let complete: CallBlock[] = [];
  const iterate = stream[Symbol.asyncIterator].bind(stream);
  Object.defineProperty(stream, Symbol.asyncIterator, { value: () => readers.counted(iterate()), configurable: true });
  const on = stream.on.bind(stream) as unknown as (event: string, listener: (value: object) => void) => unknown;
  on("streamEvent", (event) => {
    readers.arrived++;
    const { type, content_block: block, delta } = event as StreamedEvent;
    if (block?.type === "fallback") {
      readers.clear();
      complete = [];
    }
    if (type !== "content_block_start" && !(type === "message_delta" && delta?.stop_reason === "tool_use")) return;
    for (const call of complete) readers.afterEvents(() => calls.startEarly(call));
    complete = [];
  });
  on("contentBlock", (block) => {
    if ((block as { type?: unknown }).type !== "tool_use") return;
    calls.add(block as CallBlock);
    complete.push(block as CallBlock);
  });
}
