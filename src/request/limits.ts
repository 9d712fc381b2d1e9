/** Sizes that are checked before a request is sent, and the bound on what is read of an error. */
import { LONG_TEXT, turn } from "../base/timers.js";
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
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  let last: Uint8Array | undefined;
  while (size <= limit) {
    const { done, value } = await chunks.next();
    if (done) break;
    if (size === 0) first?.(value);
    // As the bytes arrive, so that the end of them has not all the work; a body in one piece is decoded faster in one.
    if (last) text += decoder.decode(last, { stream: true });
    size += value.byteLength;
    last = size > limit ? value.subarray(0, limit - size) : value;
  }
  if (size > limit) {
    if (option) throw aboveBound("body", limit, size, option);
    await chunks.return?.();
  }
  text += decoder.decode(last);
  // To trim it puts the pieces of a long text together, which takes as long as to parse it.
  if (size > LONG_TEXT && text.trim()) await turn();
  return text;
}
