/** JSON Lines: one value per line, decoded as the bytes arrive. */
import { BodyIterator } from "./body-iterator.js";
import type { Body, Decode } from "./body-queue.js";
import { chunksOf } from "./chunks.js";
import { OneTime } from "./one-time.js";
import type { StreamEnd } from "../contract/index.js";
import { errorFromEvent } from "../errors/error-status.js";
import { StreamTruncatedError } from "../errors/errors.js";
import { unexpected } from "../errors/unexpected.js";
import { isErrorBody } from "./first-bytes.js";
import { lineReader, MAX_LINE_BYTES } from "./line-bytes.js";
import { aboveBound } from "../request/limits.js";

/** How lines are read. */
export interface LineOptions {
  /** The longest line in bytes. Default 64 MiB. */
  readonly maxLineBytes?: number | undefined;
  /** Headers of the response, for errors. */
  readonly headers?: Headers | undefined;
  /** `{ lines }`: how many values there are at least. */
  readonly end?: StreamEnd | undefined;
}

/** Lines to values. Blank lines do not count as values, and do count as lines. */
export function decodeLines<T>({ maxLineBytes = MAX_LINE_BYTES, headers, end }: LineOptions = {}): Decode<T> {
  const { lines = 0 } = (end ?? {}) as { lines?: number };
  return (add) => {
    let count = 0;
    let values = 0;
    const parse = (text: string) => {
      for (let start = 0, end = 0; start < text.length; start = end + 1) {
        end = text.indexOf("\n", start);
        const ended = end !== -1;
        if (!ended) end = text.length;
        count++;
        if (end - start > maxLineBytes) throw aboveBound("line", maxLineBytes, end - start);
        const line = text.slice(start, end);
        if (line.length < 80 && line.trim() === "") continue;
        let value: T;
        try {
          value = JSON.parse(line) as T;
        } catch {
          // The cause is left out: the message of a SyntaxError quotes the line.
          const received = ended ? "something else" : "the end of the response inside it";
          throw unexpected("JSON", received, { headers }, count);
        }
        values++;
        add(value);
      }
    };
    const reader = lineReader(parse, maxLineBytes);
    return {
      feed: reader.feed,
      end() {
        reader.end();
        if (values < lines) {
          throw new StreamTruncatedError({ message: `The response ended after ${values} of ${lines} lines`, headers });
        }
      },
    };
  };
}

/** Lines to values, none of which is an error of the API. Not in a closure of its iterator, which could never be collected. */
function decodeResults<T>(options: LineOptions): Decode<T> {
  const decode = decodeLines<T>(options);
  return (add) =>
    decode((value) => {
      if (isErrorBody(value)) throw errorFromEvent(value, options.headers ?? new Headers());
      add(value);
    });
}

/**
 * The values of a JSON Lines response, to be iterated once. A line that is not JSON throws `APIResponseError` with its
 * number, after the lines before it were delivered; so does a last line that is cut, and fewer lines than there must be
 * throw `StreamTruncatedError`. A line that is an error of the API is thrown as that. Leaving the loop closes the connection.
 */
export class JSONLDecoder<T> extends OneTime<T> {
  constructor(
    chunks: AsyncIterator<Uint8Array>,
    controller: AbortController,
    options: LineOptions & Omit<Body, "chunks" | "controller"> = {},
  ) {
    const body = { ...options, chunks, controller, response: options };
    const values = new BodyIterator(body, decodeResults<T>(options));
    super(() => values, controller);
  }

  static fromResponse<T>(response: Response, controller: AbortController, options: LineOptions = {}): JSONLDecoder<T> {
    return new JSONLDecoder<T>(chunksOf(response), controller, { headers: response.headers, ...options });
  }
}
