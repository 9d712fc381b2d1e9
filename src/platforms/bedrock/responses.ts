/** What Bedrock streams, as the API would: its frames as server-sent events. */
import { text } from "../../errors/base-errors.js";
import { classOfStatus } from "../../errors/error-status.js";
import { type APIError, APIResponseError } from "../../errors/errors.js";
import { mediaType } from "../../errors/headers.js";
import { chunksOf, type Source } from "../../stream/chunks.js";
import { MAX_LINE_BYTES } from "../../stream/line-bytes.js";
import { withBodyAndHeaders } from "../answers.js";
import { type Frame, frameReader } from "./event-stream.js";

const EVENT_STREAM = "application/vnd.amazon.eventstream";

/** Statuses by the name of an exception in a stream; 500 is that of all others. */
const STATUSES: Readonly<Record<string, number>> = {
  validationException: 400,
  accessDeniedException: 403,
  resourceNotFoundException: 404,
  modelTimeoutException: 408,
  modelStreamErrorException: 424,
  throttlingException: 429,
  internalServerException: 500,
  serviceUnavailableException: 503,
};

/** The answer with its frames as the events that they hold. */
export function asEvents(response: Response, max: number = MAX_LINE_BYTES): Response {
  if (!response.ok || mediaType(response.headers) !== EVENT_STREAM) return response;
  const headers = new Headers(response.headers);
  const id = headers.get("x-amzn-requestid");
  // Errors in the stream have it, too.
  if (id && !headers.has("request-id")) headers.set("request-id", id);
  headers.set("content-type", "text/event-stream");
  headers.delete("content-length");
  return withBodyAndHeaders(response, eventsIn(chunksOf(response), headers, max), headers);
}

/** The events in frames as bytes of `text/event-stream`. Errors with the error that a frame stands for. */
function eventsIn(source: Source, headers: Headers, max: number): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let events: string[] = [];
  let ended: { readonly error?: unknown } | undefined;
  const add = (frame: Frame) => {
    const event = eventOf(frame, headers);
    if (event) events.push(event);
  };
  const reader = frameReader(add, max, headers);
  const read = async () => {
    try {
      const { done, value } = await source.next();
      if (!done) return void reader.feed(value);
      reader.end();
      return {};
    } catch (error) {
      return { error };
    }
  };
  return new ReadableStream<Uint8Array>(
    {
      async pull(sink) {
        while (!ended && events.length === 0) ended = await read();
        // What came before a failure is delivered before it.
        if (events.length > 0) {
          sink.enqueue(encoder.encode(events.join("")));
          events = [];
        } else if (ended && "error" in ended) {
          source.return?.().catch(() => {});
          throw ended.error;
        } else sink.close();
      },
      async cancel() {
        await source.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

/** A frame as an event; nothing where it is none of the API's. Throws the error that it stands for. */
function eventOf({ headers, payload }: Frame, response: Headers): string {
  const content = new TextDecoder().decode(payload);
  const kind = headers[":message-type"];
  if (kind === "exception") throw errorOfFrame(headers[":exception-type"], content, response);
  if (kind === "error") throw errorOfFrame(headers[":error-code"], content, response, headers[":error-message"]);
  if (headers[":event-type"] !== "chunk") return "";
  let event: unknown;
  let json = "";
  try {
    const bytes = Uint8Array.from(atob((JSON.parse(content) as { bytes: string }).bytes), (one) => one.charCodeAt(0));
    json = new TextDecoder().decode(bytes);
    event = JSON.parse(json);
  } catch {
    throw new APIResponseError({ expected: "a chunk with JSON", received: "something else", headers: response });
  }
  const type = text(event, "type");
  if (type === null) return "";
  return `event: ${type}\ndata: ${/[\r\n]/.test(json) ? JSON.stringify(event) : json}\n\n`;
}

/** The HTTP error that an exception in a stream stands for. */
function errorOfFrame(type: string | undefined, content: string, headers: Headers, message?: string): APIError {
  let said = message;
  try {
    said ??= text(JSON.parse(content), "message") ?? undefined;
  } catch {
    // An exception may come without a body.
  }
  const status = (type && Object.hasOwn(STATUSES, type) && STATUSES[type]) || 500;
  const error = { type: type ?? "internalServerException", message: said ?? "no message" };
  const ErrorClass = classOfStatus(status);
  return new ErrorClass(status, { type: "error", error }, undefined, headers);
}
