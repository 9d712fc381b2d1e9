/** Sizes that are checked before a request is sent, and the bound on what is read of an error. */
import { LimitError } from "./errors.js";

/** How much of an error body is read, in bytes. */
export const MAX_ERROR_BYTES = 1024 * 1024;

/** UTF-8 bytes of a string. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // A surrogate pair is two units and four bytes, so each half counts one more like any unit below U+0800.
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

/** Throws when JSON text is above the limit; says what is largest in the value that it was made from. */
export function checkSize(text: string, limit: number | undefined, value: unknown): void {
  // A UTF-16 unit is at most three bytes: most requests need no counting.
  if (limit === undefined || text.length * 3 <= limit) return;
  const size = byteLength(text);
  if (size > limit) throw tooLarge(size, limit, largestPart(value));
}

/** The error of a request that is too large. */
export function tooLarge(size: number, limit: number, largest?: { path: string; size: number }): LimitError {
  const what = largest?.path ? `; the largest part is ${largest.path} with ${mb(largest.size)}` : "";
  return new LimitError(`The request has ${mb(size)} (${size} bytes), the limit is ${mb(limit)}${what}`, {
    size,
    limit,
    largest: largest?.path,
  });
}

function mb(bytes: number): string {
  return bytes < 1024 * 1024 ? `${bytes} bytes` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** The largest string, number or other leaf of a JSON value, and where it is. */
export function largestPart(value: unknown): { path: string; size: number } | undefined {
  let found: { path: string; size: number } | undefined;
  const open: { path: string; value: unknown }[] = [{ path: "", value }];
  for (let part = open.pop(); part; part = open.pop()) {
    const { path, value: node } = part;
    if (Array.isArray(node)) node.forEach((value, index) => open.push({ path: `${path}[${index}]`, value }));
    else if (typeof node === "object" && node !== null) {
      for (const [key, value] of Object.entries(node)) open.push({ path: path ? `${path}.${key}` : key, value });
    } else {
      const size = typeof node === "string" ? byteLength(node) : String(node).length;
      if (!found || size > found.size) found = { path, size };
    }
  }
  return found;
}

/** The start of a body as text, up to `limit` bytes; the rest is not read. */
export async function readBounded(chunks: AsyncIterableIterator<Uint8Array>, limit: number): Promise<string> {
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
