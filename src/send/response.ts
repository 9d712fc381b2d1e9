/** From a response to data or to an error. */
import { calledFrom, type CallSite, type Outcome } from "./call.js";
import type { RequestOptions, StreamEnd } from "../contract/index.js";
import type { Clocks } from "./clocks.js";
import { readBody } from "./read-body.js";
import type { Watch } from "./watch.js";
import { errorOfStatus } from "../errors/error-status.js";
import {
  type APIError,
  APIResponseError,
  APIUserAbortError,
  ClaudeError,
  StreamTruncatedError,
} from "../errors/errors.js";
import { mediaType } from "../errors/headers.js";
import { MAX_ERROR_BYTES, readBounded } from "../request/limits.js";
import { masked, parseMasked } from "../base/logs.js";
import { need, type Parts } from "./parts.js";
import { tell } from "../base/progress.js";
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
  /** The credential of the request. */
  readonly secret: string | undefined;
}

const ERROR_IDLE_MS = 10_000;

/** What a call comes to. With `raw` only the response is needed now: its body is opened when it is read. */
export async function receive<T>(reading: Reading, raw: boolean): Promise<Outcome<T>> {
  if (!raw) return read<T>(reading);
  const response = watched(reading);
  let data: Promise<Outcome<T>> | undefined;
  return {
    response,
    asResponse: () => response,
    data: async () => (await (data ??= read<T>({ ...reading, response }))).data(),
  };
}

/** The data of a successful response. The watch is closed, or closes with what is given. */
async function read<T>(reading: Reading): Promise<Outcome<T>> {
  const { expected, response, watch, options, end, parts } = reading;
  const { status, headers } = response;
  const { maxLineBytes, maxEventBytes } = options;
  const type = mediaType(headers);
  const json = /[/+]json$/.test(type);
  const outcome = (data: unknown, from = response): Outcome<T> => ({
    response: from,
    asResponse: () => from,
    data: () => data as T,
  });
  if (expected === "binary" || (expected === "whole" && !json)) {
    const body = watched(reading);
    return outcome(body, body);
  }
  if (expected === "lines") {
    return outcome(need(parts, "lines").decode(opened(reading), { headers, maxLineBytes: maxEventBytes, end }));
  }
  if (expected === "stream") {
    const stream = await need(parts, "streams")(opened(reading), { end, maxLineBytes, maxEventBytes });
    watch.stop("firstEvent");
    return outcome(stream);
  }
  const refused = (what: string, received: string) =>
    new APIResponseError({ expected: what, received, status, headers });
  if (expected === "json" && (type === "text/html" || type === "text/event-stream")) {
    await response.body?.cancel();
    throw refused("application/json", type);
  }
  let text: string;
  try {
    text = await watch.race(response.text());
  } catch (error) {
    throw watch.explain(error, headers);
  }
  watch.close();
  if (expected === "whole") {
    const whole = new Response(text, { status, headers });
    return outcome(whole, whole);
  }
  if (status === 204) return outcome(null);
  if (expected === "any" && !json) return outcome(text);
  try {
    return outcome(JSON.parse(text));
  } catch {
    // The message of a SyntaxError quotes the body, which does not belong into an error.
    throw refused(
      "JSON",
      text.trim() ? `${type || "a body"} of ${text.length} characters that is not` : "an empty body",
    );
  }
}

/** The body as chunks under the idle clock, and a controller that ends them. */
function opened({ response, watch, limits, attempt, site, secret }: Reading): OpenResponse {
  watch.stop("timeout");
  watch.idle = limits.idleTimeout;
  const controller = new AbortController();
  const { signal } = controller;
  signal.addEventListener("abort", () => watch.end(new APIUserAbortError({ cause: signal.reason })), { once: true });
  watch.onEnd = (error) => {
    if (error instanceof APIUserAbortError) controller.abort(error.cause);
  };
  const chunks = readBody(response, watch);
  // Text by now: as long as nobody has read it, a stack holds on to everything that was running.
  const stack = site?.stack;
  return {
    response,
    controller,
    secret,
    chunks: {
      next: chunks.next,
      failed(error) {
        error.attempts = attempt;
        calledFrom(error, stack);
      },
      // Who wants the connection closed aborts it; who has read what matters leaves it to the next call.
      async return() {
        if (!signal.aborted) chunks.drain();
        return { done: true, value: undefined };
      },
    },
  };
}

/** The same response, with a body that keeps the idle clock, the abort signal and the progress. */
function watched(reading: Reading): Response {
  const { response, options, watch } = reading;
  const { status, statusText, headers, url } = response;
  if (!response.body) {
    watch.close();
    return response;
  }
  const { chunks, controller } = opened(reading);
  watch.stop("firstEvent");
  const length = headers.has("content-encoding") ? null : headers.get("content-length");
  const total = length === null ? undefined : Number(length);
  let loaded = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(sink) {
        try {
          const next = await chunks.next();
          if (!next.done) {
            loaded += next.value.byteLength;
            tell(options.onDownloadProgress, { loaded, total });
            return sink.enqueue(next.value);
          }
          if (total === undefined || loaded >= total) return sink.close();
          throw new StreamTruncatedError({ message: `The response ended after ${loaded} of ${total} bytes`, headers });
        } catch (error) {
          if (error instanceof ClaudeError) chunks.failed?.(error);
          throw error;
        }
      },
      cancel: () => controller.abort(),
    },
    { highWaterMark: 0 },
  );
  return Object.defineProperty(new Response(body, { status, statusText, headers }), "url", { value: url });
}

/** The error that a response stands for. At most `MAX_ERROR_BYTES` of its body are read, and not for long. */
export async function errorOf({ response, watch, limits, secret }: Reading): Promise<APIError> {
  const { status, headers } = response;
  let text = "";
  watch.idle = Math.min(limits.idleTimeout, ERROR_IDLE_MS);
  try {
    text = await readBounded(readBody(response, watch), MAX_ERROR_BYTES);
  } catch {
    // The status says more than a body that breaks; that the caller gave up says more still.
    if (watch.ended instanceof APIUserAbortError) return watch.ended;
  }
  try {
    return errorOfStatus(status, parseMasked(text, secret), undefined, headers);
  } catch {
    const what = text === "" ? "no body" : `a body that is not JSON (${mediaType(headers) || "no content type"})`;
    return errorOfStatus(status, masked(text, secret) || undefined, what, headers);
  }
}
