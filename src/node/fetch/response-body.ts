/** The bytes of an answer: read ahead by a little, given out to the end of what arrived, and only then an error. */
import type { Readable } from "node:stream";
import { OVER, type Source } from "../../stream/chunks.js";
import { nothingToDecode } from "./decode.js";
import type { AbortSource } from "./request.js";

/** What may wait to be read before the connection is no longer read from. */
const AHEAD_BYTES = 64 * 1024;

/** How a body and the request that it answers know of each other. */
export interface Exchange {
  readonly signal: AbortSource | null | undefined;
  /** The answer arrived to its last byte. */
  readonly complete: boolean;
  /** The error that stands for one of the connection. */
  explain(error: unknown): unknown;
  /** All has arrived, or nothing more will: leaves the signal, and closes the connection when it cannot be used again. */
  settle(): void;
}

/** A body that is read once: as a stream, or as a whole. */
export class ResponseBody {
  readonly #source: Readable;
  readonly #exchange: Exchange;
  #chunks: Buffer[] = [];
  #held = 0;
  #most = AHEAD_BYTES;
  #outcome: { readonly error?: unknown } | undefined;
  #told: (() => void) | undefined;

  constructor(source: Readable, exchange: Exchange) {
    this.#source = source;
    this.#exchange = exchange;
    source.on("data", (chunk: Buffer) => {
      if (this.#outcome) return;
      this.#chunks.push(chunk);
      this.#held += chunk.byteLength;
      if (this.#held > this.#most) source.pause();
      this.#told?.();
    });
    source.on("end", () => this.#over({}));
    source.on("error", (error) =>
      this.#over(exchange.complete && nothingToDecode(source, error) ? {} : { error: exchange.explain(error) }),
    );
  }

  #over(outcome: { readonly error?: unknown }): void {
    if (this.#outcome) return;
    this.#outcome = outcome;
    this.#exchange.settle();
    this.#told?.();
  }

  /** Nothing more will arrive. */
  broke(error: unknown): void {
    this.#over({ error });
  }

  /** Ends it at once; what was not read is lost. */
  fail(error: unknown): void {
    this.#chunks = [];
    this.#over({ error });
  }

  /** Nobody wants the rest. */
  cancel(): void {
    this.#told = undefined;
    this.fail(undefined);
  }

  /** What became of it, if nothing can be read any more. An abort counts until all is read. */
  get #end(): { readonly error?: unknown } | undefined {
    const { signal } = this.#exchange;
    if (signal?.aborted) return { error: signal.reason };
    return this.#chunks.length > 0 ? undefined : this.#outcome;
  }

  /** All of it in one. */
  whole(): Promise<Buffer> {
    this.#most = Infinity;
    this.#source.resume();
    return new Promise((resolve, reject) => {
      const told = () => {
        const { signal } = this.#exchange;
        if (!this.#outcome && !signal?.aborted) return;
        this.#told = undefined;
        const outcome = signal?.aborted ? { error: signal.reason as unknown } : this.#outcome!;
        if ("error" in outcome) reject(outcome.error as Error);
        else resolve(this.#chunks.length === 1 ? this.#chunks[0]! : Buffer.concat(this.#chunks, this.#held));
        this.#chunks = [];
      };
      this.#told = told;
      told();
    });
  }

  /** Its chunks one by one, as `stream` gives them. */
  chunks(): Source {
    const waiting: { resolve(result: IteratorResult<Uint8Array>): void; reject(error: unknown): void }[] = [];
    let left = false;
    const give = () => {
      for (let first = waiting[0]; first; first = waiting[0]) {
        const end = left ? {} : this.#end;
        const chunk = end ? undefined : this.#take();
        if (!end && !chunk) return;
        waiting.shift();
        if (chunk) first.resolve({ done: false, value: chunk });
        else if (end && "error" in end) first.reject(end.error);
        else first.resolve(OVER);
      }
    };
    this.#told = give;
    return {
      next: () =>
        new Promise((resolve, reject) => {
          waiting.push({ resolve, reject });
          give();
        }),
      return: async () => {
        left = true;
        this.cancel();
        give();
        return OVER;
      },
    };
  }

  /** The next chunk, if it is there. */
  #take(): Buffer | undefined {
    const chunk = this.#chunks.shift();
    if (!chunk) return undefined;
    this.#held -= chunk.byteLength;
    if (this.#held <= this.#most) this.#source.resume();
    return chunk;
  }

  /** A stream of it, which is never ahead of its reader. */
  stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    let waiting = false;
    const give = (controller: ReadableStreamDefaultController<Uint8Array>) => {
      const chunk = this.#end || !waiting ? undefined : this.#take();
      if (chunk) {
        waiting = false;
        controller.enqueue(new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength));
      }
      const end = this.#end;
      // An error waits for who asks for more than what arrived.
      if (!end || (chunk && "error" in end)) return;
      this.#told = undefined;
      if ("error" in end) controller.error(end.error);
      else controller.close();
    };
    return new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        start: (controller) => {
          this.#told = () => (waiting || this.#outcome) && give(controller);
        },
        pull: (controller) => {
          waiting = true;
          give(controller);
        },
        cancel: () => this.cancel(),
      },
      { highWaterMark: 0 },
    );
  }
}
