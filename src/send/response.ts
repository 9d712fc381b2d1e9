/** From a response to data or to an error. */
import { calledFrom, type CallSite, type Outcome } from "./call.js";
import type { RequestOptions, StreamEnd } from "../contract/index.js";
import type { Clocks } from "./clocks.js";
import { bodyIterator, watchedBody } from "./read-body.js";
import type { Watch } from "./watch.js";
import { withRequestID } from "../errors/connection-error.js";
import { errorFromEvent, errorOfStatus } from "../errors/error-status.js";
import {
  type APIError,
  APIResponseError,
  APIUserAbortError,
  ClaudeError,
  StreamTruncatedError,
} from "../errors/errors.js";
import { mediaType } from "../errors/headers.js";
import { MAX_ERROR_BYTES, readBounded } from "../request/limits.js";
import type { Mask } from "../base/redaction.js";
import { redact } from "../errors/redact.js";
import { need, type Parts } from "./parts.js";
import { tell } from "../base/progress.js";
import { chunksOf, wholeText } from "../stream/chunks.js";
import { isErrorBody, looksLike } from "../stream/first-bytes.js";
import type { OpenResponse } from "../stream/stream.js";

/** What the body of a response is; `any` is JSON or else text, `whole` the response with its JSON read. */
export type Expected = "json" | "any" | "stream" | "binary" | "lines" | "whole";

/** A response under its watch, and what was asked for. */
export interface Reading {
  readonly expected: Expected;
  readonly response: Response;
  readonly watch: Watch;
  readonly limits: Clocks;
  readonly options: RequestOptions;
  readonly end?: StreamEnd | undefined;
  readonly parts: Parts;
  /** The number of the attempt, from 1. */
  readonly attempt: number;
  readonly site: CallSite | undefined;
  /** Hides the secrets of the request. */
  readonly mask: Mask;
}

const ERROR_IDLE_MS = 10_000;
/** Of a body that is read into memory, decoded. */
const MAX_RESPONSE_BYTES = 256 * 1024 * 1024;

/**
 * What a successful response gives. Its body is opened once, however it is asked for. Unless only the response is wanted,
 * `raw`, the data is read now, a stream up to its first event, so that what fails can be tried again. The watch is closed,
 * or closes with what is given.
 */
export async function receive<T>(reading: Reading, raw: boolean): Promise<Outcome<T>> {
  const { response, attempt, site, mask } = reading;
  let taken: Response | undefined;
  if (!raw) {
    const data = await dataOf(reading, () => (taken ??= watched(reading)));
    const shown = typeof Response === "function" && data instanceof Response ? data : response;
    return { response: shown, asResponse: () => shown, data: () => data as T };
  }
  let data: Promise<T> | undefined;
  const asResponse = () => (taken ??= data ? response : watched(reading));
  const late = async (): Promise<T> => {
    try {
      return (await dataOf(reading, asResponse, taken)) as T;
    } catch (error) {
      if (error instanceof ClaudeError) error.attempts = attempt;
      redact(error, mask);
      throw calledFrom(error, site?.stack);
    }
  };
  return { response, asResponse, data: () => (data ??= late()) };
}

/** The data of a response, read from what the caller was given of it, `taken`, if it was. */
async function dataOf(reading: Reading, asResponse: () => Response, taken?: Response): Promise<unknown> {
  const { expected, response, watch, options, end, parts } = reading;
  const { status, headers } = response;
  const { maxLineBytes, maxEventBytes } = options;
  const type = mediaType(headers);
  const json = /[/+]json$/.test(type);
  if (expected === "binary" || (expected === "whole" && !json)) return asResponse();
  if (taken && (taken.bodyUsed || taken.body?.locked)) {
    throw new ClaudeError("The body was read from the response that `asResponse()` gave: await the call before that.");
  }
  const open = () => (taken ? handed(taken) : opened(reading));
  if (expected === "lines") {
    return need(parts, "lines").decode(open(), { headers, maxLineBytes: maxEventBytes, end });
  }
  if (expected === "stream") {
    const stream = await need(parts, "streams")(open(), { end, maxLineBytes, maxEventBytes });
    watch.stop("firstEvent");
    return stream;
  }
  const refused = (what: string, received: string) =>
    new APIResponseError({ expected: what, received, status, headers });
  const chunks = response.body === null ? undefined : chunksOf(taken ?? response);
  let text = "";
  try {
    if (expected === "json" && type === "text/html") throw refused("application/json", type);
    const max = options.maxResponseBytes ?? MAX_RESPONSE_BYTES;
    const whole =
      chunks &&
      wholeText(chunks, max, (first) => {
        if (expected === "json" && looksLike(first) === "events")
          throw refused("application/json", "text/event-stream");
      });
    if (whole) text = await (taken ? whole : watch.race(whole));
    // A double of a response may have text without a body.
    else text = (await response.text?.()) ?? "";
  } catch (error) {
    chunks?.return?.().catch(() => {});
    const failure = taken && error instanceof ClaudeError ? error : watch.explain(error, response);
    throw withRequestID(failure, headers);
  }
  watch.close();
  return valueOf(reading, text, json);
}

/** What a body that was read into memory says. */
function valueOf({ expected, response, mask }: Reading, text: string, json: boolean): unknown {
  const { status, headers } = response;
  if (status === 204 && expected !== "whole") return null;
  if (expected === "any" && !json) return text;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    if (expected === "whole") return new Response(text, { status, headers });
    // The message of a SyntaxError quotes the body, which does not belong into an error.
    const what = `${mediaType(headers) || "a body"} of ${text.length} characters that is not`;
    const received = text.trim() ? what : "an empty body";
    throw new APIResponseError({ expected: "JSON", received, status, headers });
  }
  if (isErrorBody(value)) throw errorFromEvent(JSON.parse(mask(text)), headers);
  return expected === "whole" ? new Response(text, { status, headers }) : value;
}

/** A response that has its clocks already, as what a stream is made from. */
function handed(response: Response): OpenResponse {
  return { response, chunks: chunksOf(response), controller: new AbortController() };
}

/** The body under the idle clock, which takes the place of those of the attempt. */
function opened({ response, watch, limits, attempt, site, mask }: Reading): OpenResponse {
  watch.stop("timeout");
  // Text by now: as long as nobody has read it, a stack holds on to everything that was running.
  const stack = site?.stack;
  const open = watchedBody(response, watch, limits.idleTimeout, (error) => {
    error.attempts = attempt;
    redact(error, mask);
    calledFrom(error, stack);
  });
  return { ...open, mask };
}

/** The same response, with a body that keeps the idle clock, the abort signal and the progress. */
function watched(reading: Reading): Response {
  const { response, options, watch } = reading;
  const { status, statusText, headers, url } = response;
  if (response.body === null) {
    watch.close();
    return response;
  }
  const open = opened(reading);
  const bytes = bodyIterator(open);
  watch.stop("firstEvent");
  const length = headers.has("content-encoding") ? null : headers.get("content-length");
  const total = length === null ? undefined : Number(length);
  let loaded = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(sink) {
        const { done, value } = await bytes.next();
        if (!done) {
          loaded += value.byteLength;
          tell(options.onDownloadProgress, { loaded, total });
          return sink.enqueue(value);
        }
        if (total === undefined || loaded >= total) return sink.close();
        const error = new StreamTruncatedError({
          message: `The response ended after ${loaded} of ${total} bytes`,
          headers,
        });
        open.chunks.failed?.(error);
        throw error;
      },
      async cancel() {
        await bytes.return();
      },
    },
    { highWaterMark: 0 },
  );
  return Object.defineProperty(new Response(body, { status, statusText, headers }), "url", { value: url });
}

/** The error that a response stands for. At most `MAX_ERROR_BYTES` of its body are read, and not for long. */
export async function errorOf({ response, watch, limits, mask }: Reading): Promise<APIError> {
  const { status, headers } = response;
  let text = "";
  const idle = Math.min(limits.idleTimeout, ERROR_IDLE_MS);
  try {
    text = mask(await readBounded(bodyIterator(watchedBody(response, watch, idle)), MAX_ERROR_BYTES));
  } catch {
    // The status says more than a body that breaks; that the caller gave up says more still.
    if (watch.ended instanceof APIUserAbortError) return watch.ended;
  }
  try {
    return errorOfStatus(status, JSON.parse(text), undefined, headers);
  } catch {
    const what = text === "" ? "no body" : `a body that is not JSON (${mediaType(headers) || "no content type"})`;
    return errorOfStatus(status, text || undefined, what, headers);
  }
}
