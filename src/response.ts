/** From a response to data or to an error. */
import type { RequestOptions, StreamEnd } from "./contract.js";
import { type Clocks, readBody, type Watch } from "./deadline.js";
import { APIResponseError, APIUserAbortError, errorOfStatus } from "./errors.js";
import { MAX_ERROR_BYTES, readBounded } from "./limits.js";
import { need, type Parts } from "./parts.js";
import type { OpenResponse } from "./stream.js";

/** What the body of a response is; `any` is JSON or else text, `whole` the response with its JSON read. */
export type Expected = "json" | "any" | "stream" | "binary" | "lines" | "whole";

/** A response under its watch. */
export interface Reading {
  readonly response: Response;
  readonly watch: Watch;
  readonly limits: Clocks;
  readonly options: RequestOptions;
  readonly end: StreamEnd | undefined;
  readonly parts: Parts;
}

/** Data, and whether the connection still belongs to it. */
export interface Read<T> {
  readonly value: T;
  readonly kept: boolean;
  readonly response?: Response;
}

const ERROR_IDLE_MS = 10_000;
const JSON_TYPE = /[/+]json$/;

/** The data of a successful response. */
export async function read<T>(expected: Expected, reading: Reading): Promise<Read<T>> {
  const { response, watch, options, end, parts } = reading;
  if (expected === "json" || expected === "any")
    return { value: (await readJSON(expected, reading)) as T, kept: false };
  if (expected === "whole" && JSON_TYPE.test(mediaType(response.headers))) {
    const { status, headers } = response;
    const whole = new Response(await readText(reading), { status, headers });
    return { value: whole as T, kept: false, response: whole };
  }
  if (expected === "binary" || expected === "whole") {
    const whole = watched(reading);
    return { value: whole as T, kept: true, response: whole };
  }
  const part = expected === "lines" ? undefined : need(parts, "streams");
  const open = opened(reading);
  const { maxLineBytes, maxEventBytes } = options;
  if (!part) {
    const Lines = need(parts, "lines");
    const { headers } = response;
    const lines = new Lines(open.chunks, open.controller, { headers, maxLineBytes: maxEventBytes });
    return { value: lines as T, kept: true };
  }
  const stream = await part(open, { end, maxLineBytes, maxEventBytes });
  watch.stop("firstEvent");
  return { value: stream as T, kept: true };
}

/** The body as chunks under the idle clock, and a controller that ends them. */
function opened({ response, watch, limits }: Reading): OpenResponse {
  watch.stop("timeout");
  watch.idle = limits.idleTimeout;
  const controller = new AbortController();
  const { signal } = controller;
  const stop = () => watch.end(new APIUserAbortError({ cause: signal.reason }));
  signal.addEventListener("abort", stop, { once: true });
  watch.onEnd = (error) => {
    if (error instanceof APIUserAbortError) controller.abort(error.cause);
  };
  return { response, chunks: readBody(response, watch), controller };
}

/** The same response, with a body that keeps the idle clock, the abort signal and the progress. */
export function watched(reading: Reading): Response {
  const { response, options } = reading;
  if (!response.body) {
    reading.watch.close();
    return response;
  }
  const { chunks } = opened(reading);
  reading.watch.stop("firstEvent");
  const told = options.onDownloadProgress;
  const encoded = response.headers.has("content-encoding");
  const length = response.headers.get("content-length");
  const total = length === null || encoded ? undefined : Number(length);
  let loaded = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await chunks.next();
        if (next.done) return controller.close();
        loaded += next.value.byteLength;
        try {
          told?.({ loaded, total });
        } catch {
          // Progress is for show: a mistake in showing it does not end the download.
        }
        controller.enqueue(next.value);
      },
      async cancel() {
        await chunks.return?.();
      },
    },
    { highWaterMark: 0 },
  );
  const { status, statusText, headers, url } = response;
  return Object.defineProperty(new Response(body, { status, statusText, headers }), "url", { value: url });
}

async function readJSON(expected: "json" | "any", reading: Reading): Promise<unknown> {
  const { response } = reading;
  const { status, headers } = response;
  if (status === 204) return null;
  const type = mediaType(headers);
  const json = JSON_TYPE.test(type);
  if (expected === "json" && !json && (type === "text/html" || type === "text/event-stream")) {
    await response.body?.cancel();
    throw new APIResponseError({ expected: "application/json", received: type, status, headers });
  }
  const text = await readText(reading);
  if (expected === "any" && !json) return text;
  if (text.trim() === "") throw notJSON("an empty body", response);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The message of a SyntaxError quotes the body, which does not belong into an error.
    throw notJSON(`${type || "a body"} of ${text.length} characters that cannot be parsed`, response);
  }
}

async function readText({ response, watch }: Reading): Promise<string> {
  try {
    return await watch.race(response.text());
  } catch (error) {
    throw watch.explain(error, response.headers);
  }
}

function notJSON(received: string, { status, headers }: Response): APIResponseError {
  return new APIResponseError({ expected: "JSON", received, status, headers });
}

/** The error that a response stands for. At most `MAX_ERROR_BYTES` of its body are read, and not for long. */
export async function errorOf(response: Response, watch: Watch, limits: Clocks, secret?: string): Promise<Error> {
  const { status, headers } = response;
  let text = "";
  watch.idle = Math.min(limits.idleTimeout, ERROR_IDLE_MS);
  try {
    text = await readBounded(readBody(response, watch), MAX_ERROR_BYTES);
  } catch {
    // The status says more than a body that breaks; that the caller gave up says more still.
    if (watch.ended instanceof APIUserAbortError) return watch.ended;
  }
  // A server that repeats the credential must not bring it into a log.
  if (secret) text = text.replaceAll(secret, "***");
  try {
    return errorOfStatus(status, JSON.parse(text), undefined, headers);
  } catch {
    const what = text === "" ? "no body" : `a body that is not JSON (${mediaType(headers) || "no content type"})`;
    return errorOfStatus(status, text || undefined, what, headers);
  }
}

function mediaType(headers: Headers): string {
  return headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
}
