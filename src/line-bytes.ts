/** Bytes in any chunking to text that is made of whole lines: what server-sent events and JSON Lines have in common. */
import { LimitError } from "./errors.js";

/** 64 MiB: far above what the API sends, and low enough for a process to survive an endless line. */
export const MAX_LINE_BYTES = 64 * 1024 * 1024;

const LF = 10;
const CR = 13;
/** A buffer above this size is given back once its line is complete. */
const KEPT_CAPACITY = 4 * 1024 * 1024;

/**
 * Holds back the bytes after the last line end, so that its output can be decoded and split without looking back.
 * Each byte is copied a constant number of times, whatever the chunking.
 */
export class LineBytes {
  /** With `ignoreBOM` a BOM stays in the text; without, each chunk could lose one. */
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  readonly #limit: number;
  readonly #cr: boolean;
  #held: Uint8Array = new Uint8Array(0);
  #length = 0;
  /** Set once a line is too long. It is not thrown, so that the lines before it can be delivered. */
  failure: LimitError | undefined;

  /** `cr` says whether a CR ends a line as well. */
  constructor(limit: number = MAX_LINE_BYTES, cr = false) {
    this.#limit = limit;
    this.#cr = cr;
  }

  /** Bytes of the line that has not ended. */
  get held(): number {
    return this.#length;
  }

  /** The lines that this chunk completes, with their ends; empty when it completes none, and after a failure. */
  take(chunk: Uint8Array): string {
    if (this.failure) return "";
    const cut = this.#afterLastEnd(chunk);
    if (cut === 0) {
      this.#hold(chunk);
      return "";
    }
    let text: string;
    if (this.#length === 0) {
      text = this.#decoder.decode(cut === chunk.length ? chunk : chunk.subarray(0, cut));
    } else {
      this.#append(cut === chunk.length ? chunk : chunk.subarray(0, cut));
      text = this.rest();
    }
    if (cut < chunk.length) this.#hold(chunk.subarray(cut));
    return text;
  }

  /** The text of the line that has not ended, and forgets it. */
  rest(): string {
    const text = this.#decoder.decode(this.#held.subarray(0, this.#length));
    this.#length = 0;
    if (this.#held.length > KEPT_CAPACITY) this.#held = new Uint8Array(0);
    return text;
  }

  #afterLastEnd(chunk: Uint8Array): number {
    const lf = chunk.lastIndexOf(LF) + 1;
    if (!this.#cr) return lf;
    return lf + chunk.subarray(lf).lastIndexOf(CR) + 1;
  }

  #hold(bytes: Uint8Array): void {
    this.#append(bytes);
    if (this.#length > this.#limit) this.failure = lineLimit(this.#limit, this.#length);
  }

  #append(bytes: Uint8Array): void {
    const length = this.#length + bytes.length;
    if (length > this.#held.length) {
      const grown = new Uint8Array(Math.max(1024, length, this.#held.length * 2));
      grown.set(this.#held.subarray(0, this.#length));
      this.#held = grown;
    }
    this.#held.set(bytes, this.#length);
    this.#length = length;
  }
}

/** The error for a line above its limit. */
export function lineLimit(limit: number, size: number): LimitError {
  return new LimitError(`A line of the response is longer than the limit of ${limit} bytes`, { limit, size });
}
