/** Sizes that are checked before a request is sent, and the bound on what is read of an error. */
import { LimitError } from "../errors/errors.js";

/** How much of an error body is read, in bytes. */
export const MAX_ERROR_BYTES: number = 1024 * 1024;

/** What takes most of a request, and where it is. */
export interface Part {
  readonly path: string;
  readonly size: number;
}

/** The largest request body in bytes, and the option that says so when it is not the API. */
export interface Limit {
  readonly max: number;
  readonly option?: string;
}

/** The lower of what the API takes and what the caller's option allows. */
export function limitOf(max: number = Infinity, maxRequestBytes: number = Infinity): Limit {
  return maxRequestBytes < max ? { max: maxRequestBytes, option: "maxRequestBytes" } : { max };
}

/** UTF-8 bytes of a string. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).byteLength;
}

/** Throws when JSON text is above the limit; says what is largest in the value that it was made from. */
export function checkSize(text: string, limit: Limit, value: () => unknown): void {
  // A UTF-16 unit is at most three bytes: most requests need no counting.
  if (text.length * 3 <= limit.max) return;
  const size = byteLength(text);
  if (size > limit.max) throw tooLarge(size, limit, largestPart(value()));
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

/** The start of a body as text, up to `limit` bytes; the rest is not read. */
export async function readBounded(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<string> {
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let left = limit;
  for await (const chunk of chunks) {
    parts.push(decoder.decode(chunk.subarray(0, left), { stream: true }));
    left -= chunk.byteLength;
    if (left <= 0) break;
  }
  return parts.join("") + decoder.decode();
}
