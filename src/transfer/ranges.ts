/** Ranges of bytes as RFC 9110 has them: asking for the rest of a content, and knowing what came. */
import { APIError, APIResponseError } from "../errors/errors.js";

/** What a response says of the content that its bytes are from. */
export interface ContentVersion {
  /** Where its bytes begin. */
  readonly from: number;
  /** Bytes of the whole, when it is known. */
  readonly total: number | undefined;
  /** Names this very content in `If-Range`: a strong `ETag`, or a `Last-Modified` that is old enough to be one. */
  readonly validator: string | undefined;
}

/** Headers that ask for everything, or for the rest from a position. A compressed body has other positions. */
export function headersFrom(at: number, content: ContentVersion | undefined): Record<string, string> {
  const plain = { "accept-encoding": "identity" };
  if (at === 0 || !content?.validator) return plain;
  return { ...plain, range: `bytes=${at}-`, "if-range": content.validator };
}

/**
 * What a response is of, given what the one before it was of. Throws `APIResponseError` when it is neither everything nor
 * the rest from `at`, and when it is another content, unless that is all of it and `anew` allows to start over.
 */
export function follow(
  before: ContentVersion | undefined,
  response: Response,
  at: number,
  size: number | undefined,
  anew: boolean,
): ContentVersion {
  const found = contentOf(response, at, size);
  if (!before) return found;
  const rest = found.from > 0;
  // An answer to `If-Range` may leave out what the asker knows.
  const validator = found.validator ?? (rest ? before.validator : undefined);
  const total = found.total ?? (rest ? before.total : undefined);
  const same = validator !== undefined && validator === before.validator && total === (before.total ?? total);
  if (!same && (rest || !anew)) throw unfit(response, "the same content", "another");
  return { from: found.from, total, validator };
}

function contentOf(response: Response, at: number, size: number | undefined): ContentVersion {
  const { status, headers } = response;
  const coded = headers.has("content-encoding");
  const validator = coded ? undefined : validatorOf(headers);
  let from = 0;
  let total: number | undefined;
  if (status === 206) {
    const [, first = "", whole = ""] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers.get("content-range") ?? "") ?? [];
    if (first !== String(at))
      throw unfit(response, `bytes from ${at}`, first ? `bytes from ${first}` : "something else");
    from = at;
    if (whole !== "*") total = Number(whole);
  } else if (status === 200) {
    if (!coded && headers.has("content-length")) total = Number(headers.get("content-length"));
  } else {
    throw unfit(response, "status 200 or 206", String(status));
  }
  if (size !== undefined && total !== undefined && size !== total) throw unfit(response, `${size} bytes`, `${total}`);
  return { from, total: total ?? size, validator };
}

function validatorOf(headers: Headers): string | undefined {
  const etag = headers.get("etag");
  if (etag?.startsWith('"')) return etag;
  const changed = headers.get("last-modified");
  // A content that changed twice within its second would have the same date.
  const age = Date.parse(headers.get("date") ?? "") - Date.parse(changed ?? "");
  return changed && age >= 1000 ? changed : undefined;
}

/** Whether an error says that there is nothing after `at`: 416 to a range that begins at the end. */
export function isAllOf(error: unknown, at: number, content: ContentVersion | undefined): boolean {
  if (!content || at === 0 || !(error instanceof APIError) || error.status !== 416) return false;
  const whole = error.headers?.get("content-range") === `bytes */${at}`;
  return whole && (content.total ?? at) === at;
}

export function unfit({ status, headers }: Response, expected: string, received: string): APIResponseError {
  return new APIResponseError({ expected, received, status, headers });
}
