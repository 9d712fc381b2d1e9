/** From a response to data or to an error. */
import { calledFrom } from "./call.js";
import type { CallContext } from "./context.js";
import { bodyIterator, watchedBody } from "./read-body.js";
import { connectionError } from "../errors/connection-error.js";
import { errorFromEvent, errorOfStatus } from "../errors/error-status.js";
import { type APIError, APIUserAbortError, ClaudeError } from "../errors/errors.js";
import { unexpected } from "../errors/unexpected.js";
import { mediaType } from "../errors/headers.js";
import { MAX_ERROR_BYTES, readBounded } from "../request/limits.js";
import { maskOf } from "../base/redaction.js";
import { redact } from "../errors/redact.js";
import type { StreamOptions } from "../stream/events.js";
import { chunksOf, type Readable } from "../stream/chunks.js";
import { isErrorBody, looksLike } from "../stream/first-bytes.js";
import { type OpenResponse, openStream } from "../stream/stream.js";

/** What the body of a response is; `any` is JSON or else text, `whole` the response with its JSON read. */
export type Expected = "json" | "any" | "stream" | "binary" | "lines" | "whole";

/** Makes data of a body. */
export type DecodeBody = (body: OpenResponse, options: StreamOptions) => unknown;

/** How long the body of an error may say nothing. */
const ERROR_IDLE_MS = 10_000;
/** Of a body that is read into memory, decoded. */
const MAX_RESPONSE_BYTES = 256 * 1024 * 1024;

/** Makes an error that comes after the chain the error of its call. */
export function told({ attempt, carriers, caller }: CallContext): (error: unknown) => unknown {
  // Text by now: as long as nobody has read it, a stack holds on to everything that was running.
  const stack = caller.site?.stack;
  return (error) => {
    if (error instanceof ClaudeError) error.attempts = attempt;
    redact(error, maskOf(carriers));
    return calledFrom(error, stack);
  };
}

/** The data of a response, read from what the caller was given of it, `taken`, if it was. */
export async function dataOf(
  response: Response,
  context: CallContext,
  asResponse: () => Response | Promise<Response>,
  taken?: Response,
): Promise<unknown> {
  const { asked, options } = context;
  const { expected, decode } = asked;
  const watch = context.watch!;
  const { headers } = response;
  const type = mediaType(headers);
  const json = /[/+]json$/.test(type);
  if (expected === "binary" || (expected === "whole" && !json)) return asResponse();
  if (taken && (taken.bodyUsed || taken.body?.locked)) {
    throw new ClaudeError("The body was read from `asResponse()`: await the call before.");
  }
  if (expected === "stream" || decode) {
    // A response that was taken has its clocks already.
    const body = taken
      ? { response, chunks: chunksOf(taken), controller: new AbortController() }
      : opened(response, context);
    const stream = await (decode ?? openStream)(body, { ...options, end: asked.end });
    watch.stop("firstEvent");
    return stream;
  }
  const strict = expected === "json";
  let chunks: ReturnType<typeof chunksOf> | undefined;
  let text: string;
  try {
    if (strict && type === "text/html") throw unexpected("application/json", type, response);
    const source: Response & Readable = taken ?? response;
    const max = options.maxResponseBytes ?? MAX_RESPONSE_BYTES;
    // What a `fetch` of others gives may have its text alone, where nothing makes bytes of text.
    const whole =
      source.chunks || source.body
        ? readBounded((chunks = chunksOf(source)), max, "maxResponseBytes", (first) => {
            if (strict && looksLike(first) === "events")
              throw unexpected("application/json", "text/event-stream", response);
          })
        : Promise.resolve(source.text?.() ?? "");
    text = await (taken ? whole : watch.race(whole));
  } catch (error) {
    chunks?.return?.().catch(() => {});
    throw taken ? connectionError(error, response) : watch.explain(error, response);
  }
  watch.close();
  return valueOf(response, context, text, json);
}

/** What a body that was read into memory says. */
function valueOf(response: Response, { asked, carriers }: CallContext, text: string, json: boolean): unknown {
  const whole = asked.expected === "whole";
  const { headers } = response;
  if (response.status === 204 && !whole) return null;
  if (asked.expected === "any" && !json) return text;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The message of a SyntaxError quotes the body, which does not belong into an error.
    const what = `${mediaType(headers) || "a body"} of ${text.length} characters that is not`;
    if (!whole) throw unexpected("JSON", text.trim() ? what : "an empty body", response);
  }
  if (isErrorBody(value)) throw errorFromEvent(JSON.parse(maskOf(carriers)(text)), headers);
  return whole ? new Response(text, response) : value;
}

/** The body under the idle clock, which takes the place of those of the attempt. */
export function opened(response: Response, context: CallContext): OpenResponse {
  const watch = context.watch!;
  watch.stop("timeout");
  const open = watchedBody(response, watch, context.clocks.idleTimeout, told(context));
  return { ...open, mask: maskOf(context.carriers) };
}

/** The error that a response stands for. At most `MAX_ERROR_BYTES` of its body are read, and not for long. */
export async function errorOf(response: Response, { watch, clocks, carriers }: CallContext): Promise<APIError> {
  const { status, headers } = response;
  const idle = Math.min(clocks.idleTimeout, ERROR_IDLE_MS);
  let text = "";
  try {
    text = maskOf(carriers)(await readBounded(bodyIterator(watchedBody(response, watch!, idle)), MAX_ERROR_BYTES));
  } catch {
    // The status says more than a body that breaks; that the caller gave up says more still.
    if (watch!.ended instanceof APIUserAbortError) return watch!.ended;
  }
  try {
    return errorOfStatus(status, JSON.parse(text), undefined, headers);
  } catch {
    const what = text && `a body that is not JSON (${mediaType(headers) || "no content type"})`;
    return errorOfStatus(status, text || undefined, what || "no body", headers);
  }
}
