/** The bytes of a download, taken up again where they broke off. */
import type { Progress, RequestOptions } from "../contract/index.js";
import { Watch } from "../send/watch.js";
import { StreamTruncatedError } from "../errors/errors.js";
import { tell } from "../base/progress.js";
import { retryable, retryDelay } from "../send/retryable.js";
import { type ContentVersion, follow, headersFrom, isAllOf, unfit } from "./ranges.js";

/** Makes the call of a download: `(options) => client.files.download(id, {}, options)`. */
export type DownloadCall = (options: RequestOptions) => PromiseLike<Response>;

/** How a download is read. */
export interface DownloadOptions {
  /** Bytes of the whole, e.g. `size_bytes` of a file; anything else is refused. Default: what the response announces. */
  readonly size?: number | undefined;
  /** How often in a row it is taken up again without a byte more. Default 5. */
  readonly maxResumes?: number | undefined;
  /** The longest wait in milliseconds that a server may ask for before that; above it the error surfaces. Default 60,000. */
  readonly maxRetryDelay?: number | undefined;
  /** Aborts the download; its reason is the `cause` of the error. */
  readonly signal?: AbortSignal | null | undefined;
  /** Called with the bytes so far. */
  readonly onDownloadProgress?: ((progress: Progress) => void) | undefined;
}

/** Bytes and where they belong. A position that is not the end of the bytes before says: start over from there. */
export interface Piece {
  readonly at: number;
  readonly bytes: Uint8Array;
  /** Bytes of the whole, when it is known. */
  readonly total: number | undefined;
}

/**
 * The bytes of a download, to be iterated once, in constant memory. After a break the rest is asked for with `Range` and
 * `If-Range`. A server that sends everything again is followed when its `ETag` is the same, less what was given before;
 * without an `ETag` or a `Last-Modified` the break is thrown. A promise instead of a function is read without resuming.
 * Throws `StreamTruncatedError` when there are fewer bytes than announced, `APIResponseError` for an answer that does not
 * fit, and what the call throws.
 */
export async function* download(
  call: DownloadCall | PromiseLike<Response>,
  options: DownloadOptions = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  let loaded = 0;
  for await (const { at, bytes, total } of pieces(call, options, false)) {
    const fresh = bytes.subarray(Math.max(0, loaded - at));
    if (fresh.byteLength === 0) continue;
    loaded += fresh.byteLength;
    tell(options.onDownloadProgress, { loaded, total });
    yield fresh;
  }
}

/** The pieces of a download. With `anew` it may start over; without, only when the content is surely the same. */
export async function* pieces(
  call: DownloadCall | PromiseLike<Response>,
  options: DownloadOptions,
  anew: boolean,
): AsyncGenerator<Piece, void, undefined> {
  const { size, maxResumes = 5, maxRetryDelay = 60_000, signal } = options;
  const repeatable = typeof call === "function";
  let content: ContentVersion | undefined;
  let at = 0;
  let most = 0;
  for (let failures = 0; ; failures++) {
    const watch = new Watch(signal);
    let body: ReadableStreamDefaultReader<Uint8Array> | undefined;
    try {
      const headers = headersFrom(at, content);
      const response = await watch.race(Promise.resolve(repeatable ? call({ headers, signal }) : call));
      body = response.body?.getReader();
      content = follow(content, response, at, size, anew);
      at = content.from;
      const { total } = content;
      // Tells where the bytes will begin, even if there are none.
      yield { at, bytes: new Uint8Array(0), total };
      for (;;) {
        const next = body && (await watch.race(body.read()));
        if (!next || next.done) break;
        const bytes = next.value;
        if (at + bytes.byteLength > (total ?? Infinity)) throw unfit(response, `${total} bytes`, "more");
        yield { at, bytes, total };
        at += bytes.byteLength;
        // What was there before a new start is no progress.
        if (at > most) [most, failures] = [at, 0];
      }
      if (at >= (total ?? 0)) return;
      const message = `The download ended after ${at} of ${total} bytes`;
      throw new StreamTruncatedError({ message, headers: response.headers });
    } catch (reason) {
      const error = watch.explain(reason);
      if (isAllOf(error, at, content)) return;
      const again = repeatable && content && (anew || content.validator) && failures < maxResumes && retryable(error);
      const wait = again ? retryDelay(error, failures + 1, maxRetryDelay) : undefined;
      if (wait === undefined) throw error;
      await watch.sleep(wait);
    } finally {
      watch.close();
      body?.cancel().catch(() => {});
    }
  }
}
