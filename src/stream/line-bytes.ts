/** Bytes in any chunking to text that is made of whole lines: what server-sent events and JSON Lines have in common. */
import { aboveBound } from "../request/limits.js";

/** 64 MiB: far above what the API sends, and low enough for a process to survive an endless line. */
export const MAX_LINE_BYTES: number = 64 * 1024 * 1024;

/** Where a byte is last, or -1; Node's own search is six times as fast as that of the language. */
const { lastIndexOf }: { lastIndexOf(this: Uint8Array, byte: number): number } = (
  (globalThis as { Buffer?: { readonly prototype: Uint8Array } }).Buffer ?? Uint8Array
).prototype;

export const LF = 10;
const CR = 13;
/** A buffer above this size is given back once its line is complete. */
const KEPT_CAPACITY = 4 * 1024 * 1024;

/** Takes bytes; the bytes of a line that has not ended are held back, each copied a constant number of times. */
export interface LineReader {
  /** Hands on the lines that the chunk completes. Throws `LimitError` when the one that it begins is too long. */
  feed(chunk: Uint8Array): void;
  /** Hands on the line that has not ended, if there is one. */
  end(): void;
}

/**
 * Calls `onText` with whole lines, each with its LF. With `cr` a CR and a CRLF end a line as well and become LF.
 * A byte order mark at the start is left out.
 */
export function lineReader(onText: (text: string) => void, limit: number, cr = false): LineReader {
  // With `ignoreBOM` a BOM stays in the text; without, each chunk could lose one.
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let held = new Uint8Array(0);
  let length = 0;
  let started = false;
  /** The last chunk ended in CR, so an LF that comes next belongs to that line end. */
  let afterCR = false;

  const hold = (bytes: Uint8Array) => {
    const size = length + bytes.length;
    if (size > held.length) {
      const grown = new Uint8Array(Math.max(1024, size, held.length * 2));
      grown.set(held.subarray(0, length));
      held = grown;
    }
    held.set(bytes, length);
    length = size;
  };
  const give = (bytes: Uint8Array) => {
    let text = decoder.decode(bytes);
    length = 0;
    if (held.length > KEPT_CAPACITY) held = new Uint8Array(0);
    if (!started && text.startsWith("\uFEFF")) text = text.slice(1);
    started = true;
    if (cr && text.includes("\r")) text = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
    onText(text);
  };

  return {
    feed(chunk) {
      const rest = afterCR && chunk[0] === LF ? chunk.subarray(1) : chunk;
      if (chunk.length > 0) afterCR = cr && chunk[chunk.length - 1] === CR;
      let cut = lastIndexOf.call(rest, LF) + 1;
      const whole = cut === rest.length;
      if (cr && !whole) cut += lastIndexOf.call(rest.subarray(cut), CR) + 1;
      if (cut > 0) {
        const lines = whole ? rest : rest.subarray(0, cut);
        if (length > 0) hold(lines);
        give(length > 0 ? held.subarray(0, length) : lines);
      }
      if (!whole) hold(rest.subarray(cut));
      if (length > limit) throw aboveBound("line", limit, length);
    },
    end() {
      if (length > 0) give(held.subarray(0, length));
    },
  };
}
