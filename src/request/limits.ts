/** Sizes that are checked before a request is sent, and the bound on what is read of an error. */
import { LimitError } from "../errors/errors.js";

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

/** Whether text is no larger than a limit. */
export function fits(text: string, { max }: Limit): boolean {
  // A UTF-16 unit is at most three bytes: most requests need no counting.
  return text.length * 3 <= max || byteLength(text) <= max;
}

/** The error for what is above its bound. */
export function aboveBound(what: string, limit: number, size: number, option?: string): LimitError {
  const by = option ? ` of ${option}` : "";
  return new LimitError(`The response has a ${what} above the limit${by}, ${limit} bytes`, { limit, size, option });
}

/** How much is read of the body of an error. */
export const MAX_ERROR_BYTES: number = 1024 * 1024;

/**
 * A body as text; `first` is shown its first bytes. What is above `limit` bytes is not read, or with `option`, which sets the
 * limit, a `LimitError`.
 */
export async function readBounded(
  chunks: AsyncIterator<Uint8Array>,
  limit: number,
  option?: string,
  first?: (chunk: Uint8Array) => void,
): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  while (size <= limit) {
    const { done, value } = await chunks.next();
    if (done) break;
    if (size === 0) first?.(value);
    parts.push(value);
    size += value.byteLength;
  }
  if (size > limit) {
    if (option) throw aboveBound("body", limit, size, option);
    await chunks.return?.();
  }
  // Most bodies come in one piece, and the memory of a second one costs the garbage collector.
  if (parts.length === 1 && size <= limit) return new TextDecoder().decode(parts[0]);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return new TextDecoder().decode(whole.subarray(0, limit));
}
