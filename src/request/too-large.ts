/** What is said of a request that is too large. */
import { LimitError } from "../errors/errors.js";
import { byteLength } from "../base/byte-length.js";
import { turn } from "../base/timers.js";
import type { Limit } from "./limits.js";

/** What takes most of a request, and where it is. */
export interface Part {
  readonly path: string;
  readonly size: number;
}

/** Throws when JSON text is above the limit; says what is largest in the value that it was made from. */
export function checkSize(text: string, limit: Limit, value: () => unknown): void {
  const size = byteLength(text);
  if (size > limit.max) throw tooLarge(size, limit, largestPart(value()));
}

/** The same in a turn of its own: the text was written in this one, and is as long. */
export async function checkSoon(...checked: Parameters<typeof checkSize>): Promise<void> {
  await turn();
  checkSize(...checked);
}

/** The error of a request that is too large. */
export function tooLarge(size: number, { max, option }: Limit, part?: Part): LimitError {
  const largest = part?.path;
  const what = largest ? `; the largest part is ${largest} with ${mb(part.size)}` : "";
  const of = option ? ` of ${option}` : "";
  const message = `The request has ${mb(size)} (${size} bytes), the limit${of} is ${mb(max)}${what}`;
  return new LimitError(message, { size, limit: max, largest, option });
}

function mb(bytes: number): string {
  return bytes < 1024 * 1024 ? `${bytes} bytes` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** The largest string, number or other leaf of a JSON value, and where it is. */
export function largestPart(value: unknown): Part | undefined {
  let found: Part | undefined;
  const open: [path: string, node: unknown][] = [["", value]];
  for (let part = open.pop(); part; part = open.pop()) {
    const [path, node] = part;
    if (typeof node === "object" && node !== null) {
      for (const [key, inner] of Object.entries(node)) {
        open.push([Array.isArray(node) ? `${path}[${key}]` : path ? `${path}.${key}` : key, inner]);
      }
    } else {
      const size = byteLength(String(node));
      if (!found || size > found.size) found = { path, size };
    }
  }
  return found;
}
