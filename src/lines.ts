/** JSON Lines: one value per line, decoded as the bytes arrive. */
import { type Body, BodyIterator, chunksOf, type Decoder } from "./body-iterator.js";
import { APIResponseError, ClaudeError } from "./errors.js";
import { LineBytes, lineLimit, MAX_LINE_BYTES } from "./line-bytes.js";

/** How lines are read. */
export interface LineOptions {
  /** The longest line in bytes. Default 64 MiB. */
  readonly maxLineBytes?: number | undefined;
  /** Headers of the response, for errors. */
  readonly headers?: Headers | undefined;
}

/** Lines to values. Blank lines do not count as values, and do count as lines. */
export class LineDecoder<T> implements Decoder<T> {
  readonly over = false;
  readonly #lines: LineBytes;
  readonly #limit: number;
  readonly #headers: Headers | undefined;
  #text = "";
  #at = 0;
  #line = 0;
  #ended = false;

  constructor(options: LineOptions = {}) {
    this.#limit = options.maxLineBytes ?? MAX_LINE_BYTES;
    this.#headers = options.headers;
    this.#lines = new LineBytes(this.#limit);
  }

  feed(chunk: Uint8Array): void {
    const text = this.#lines.take(chunk);
    if (text === "") return;
    this.#text = text;
    this.#at = this.#line === 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  /** Says whether there is a last line, one without a line end. */
  end(): boolean {
    if (this.#lines.held === 0) return false;
    const rest = this.#lines.rest();
    this.#text = rest;
    this.#at = this.#line === 0 && rest.charCodeAt(0) === 0xfeff ? 1 : 0;
    this.#ended = true;
    return true;
  }

  take(): { done: false; value: T } | undefined {
    const text = this.#text;
    while (this.#at < text.length) {
      const start = this.#at;
      const lf = text.indexOf("\n", start);
      const end = lf === -1 ? text.length : lf;
      this.#at = end + 1;
      this.#line++;
      if (end - start > this.#limit) throw lineLimit(this.#limit, end - start);
      const line = text.slice(start, end);
      if (line.length < 80 && line.trim() === "") continue;
      return { done: false, value: this.#parse(line) };
    }
    this.#text = "";
    if (this.#lines.failure) throw this.#lines.failure;
    return undefined;
  }

  #parse(line: string): T {
    try {
      return JSON.parse(line) as T;
    } catch {
      // The cause is left out: the message of a SyntaxError quotes the line.
      const received = this.#ended ? "the end of the response inside it" : "something else";
      throw new APIResponseError({ expected: "JSON", received, line: this.#line, headers: this.#headers });
    }
  }
}

/**
 * The values of a JSON Lines response, to be iterated once. A line that is not JSON throws `APIResponseError` with its
 * number, after the lines before it were delivered; so does a last line that is cut. Leaving the loop closes the connection.
 */
export class JSONLDecoder<T> implements AsyncIterable<T> {
  /** Aborting it ends the iteration with an `APIUserAbortError`. */
  readonly controller: AbortController;
  readonly #values: BodyIterator<T>;
  #consumed = false;

  constructor(chunks: AsyncIterator<Uint8Array>, controller: AbortController, options: LineOptions = {}) {
    const body: Body = { chunks, controller, headers: options.headers };
    this.controller = controller;
    this.#values = new BodyIterator(body, new LineDecoder<T>(options));
  }

  static fromResponse<T>(response: Response, controller: AbortController, options: LineOptions = {}): JSONLDecoder<T> {
    if (!response.body) throw new ClaudeError("The response has no body to read lines from.");
    return new JSONLDecoder<T>(chunksOf(response.body), controller, { headers: response.headers, ...options });
  }

  /** A second iteration throws, with the failure of the first if there was one. */
  [Symbol.asyncIterator](): AsyncIterator<T> {
    if (this.#consumed)
      throw this.#values.failure ?? new ClaudeError("The lines were read before: they can be iterated once.");
    this.#consumed = true;
    return this.#values;
  }

  /** Closes the connection, unless the lines have been read. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#values.return();
  }
}
