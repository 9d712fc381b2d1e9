/** Bytes in any chunking to text that is made of whole lines: what server-sent events and JSON Lines have in common. */
import { LONG_TEXT } from "../base/timers.js";
import { aboveBound } from "../request/limits.js";

/** 64 MiB: far above what the API sends, and low enough for a process to survive an endless line. */
export const MAX_LINE_BYTES: number = 64 * 1024 * 1024;

/** Where a byte is last, or -1; Node's own search is six times as fast as that of the language. */
const { lastIndexOf }: { lastIndexOf(this: Uint8Array, byte: number): number } = (
  (globalThis as { Buffer?: { readonly prototype: Uint8Array } }).Buffer ?? Uint8Array
).prototype;

export const LF = 10;
const CR = 13;

/** Takes bytes; the bytes of a line that has not ended are held back, each copied a constant number of times. */
export interface LineReader {
  /**
   * Hands on the lines that the chunk completes. Throws `LimitError` when the one that it begins is too long. True: they
   * are long, and handed on when the chunk is given again, in another turn of the event loop.
   */
  feed(chunk: Uint8Array): true | void;
  /** Hands on the line that has not ended, if there is one. */
  end(): void;
}

/**
 * Calls `onText` with whole lines, each with its LF. With `cr` a CR and a CRLF end a line as well and become LF.
 * A byte order mark at the start is left out.
 */
export function lineReader(onText: (text: string) => void, limit: number, cr = false): LineReader {
  // The first text may begin with a BOM, which is left out; that of a later one is part of it.
  const later = new TextDecoder("utf-8", { ignoreBOM: true });
  let decoder = new TextDecoder();
  let kept = new Uint8Array(0);
  let length = 0;
  /** All bytes of the line that has begun. */
  let total = 0;
  /** The beginning of a long line. */
  let begun = "";
  /** Lines that are about to be handed on. */
  let due = "";
  /** The last chunk ended in CR, so an LF that comes next belongs to that line end. */
  let afterCR = false;

  /** Keeps bytes; gives those that are kept as bytes. */
  const hold = (bytes: Uint8Array) => {
    const size = length + bytes.length;
    total += bytes.length;
    if (size > LONG_TEXT) {
      for (const part of [kept.subarray(0, length), bytes]) begun += decoder.decode(part, { stream: true });
      length = 0;
    } else {
      if (size > kept.length) {
        const grown = new Uint8Array(size * 2);
        grown.set(kept);
        kept = grown;
      }
      kept.set(bytes, length);
      length = size;
    }
    return kept.subarray(0, length);
  };
  /** What is held and these bytes as text in one piece. */
  const taken = (bytes: Uint8Array) => {
    let text = decoder.decode(total ? hold(bytes) : bytes);
    text = begun + text;
    begun = "";
    total = length = 0;
    decoder = later;
    // To look for one is what puts the pieces of a long text together.
    if (text.includes("\r") && cr) text = text.replace(/\r\n?/g, "\n");
    return text;
  };

  return {
    feed(chunk) {
      const rest = afterCR && chunk[0] === LF ? chunk.subarray(1) : chunk;
      let cut = lastIndexOf.call(rest, LF) + 1;
      const whole = cut === rest.length;
      if (cr && !whole) cut += lastIndexOf.call(rest.subarray(cut), CR) + 1;
      if (cut > 0) {
        if (!due) {
          const long = begun;
          due = taken(whole ? rest : rest.subarray(0, cut));
          if (long) return true;
        }
        onText(due);
        due = "";
      }
      if (chunk.length > 0) afterCR = cr && chunk[chunk.length - 1] === CR;
      if (!whole) hold(rest.subarray(cut));
      if (total > limit) throw aboveBound("line", limit, total);
    },
    end() {
      if (total) onText(taken(kept.subarray(0, 0)));
    },
  };
}
