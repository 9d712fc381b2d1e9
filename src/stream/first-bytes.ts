/** What a body is by its first bytes: on its way a response may have got the label of another. */
import { isRecord } from "../base/properties.js";
import { field } from "../errors/base-errors.js";
import { errorFromEvent } from "../errors/error-status.js";
import { unexpected } from "../errors/unexpected.js";
import { MAX_ERROR_BYTES } from "../request/limits.js";
import type { Mask } from "../base/redaction.js";
import type { Decode, Decoder } from "./body-queue.js";

/** Lines of an event stream, a JSON object, markup; undefined when it is none of them. */
export function looksLike(bytes: Uint8Array): "events" | "json" | "html" | undefined {
  const start = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart();
  if (/^(event|data|id|retry)?:/.test(start)) return "events";
  return start.startsWith("{") ? "json" : start.startsWith("<") ? "html" : undefined;
}

/** The error that a JSON value is in place of data; undefined when it is none. */
export function isErrorBody(value: unknown): boolean {
  return field(value, "type") === "error" && isRecord(field(value, "error"));
}

/** Events, unless the body is JSON or markup: then it is the error that it says, or refused. */
export function decodeLabelled<T>(decode: Decode<T>, headers: Headers, mask: Mask): Decode<T> {
  return (add) => {
    const events = decode(add);
    const refused = (received: string) => unexpected("text/event-stream", received, { headers });
    let text = "";
    const bytes = new TextDecoder();
    /** Throws as soon as the JSON is whole. */
    const collect = (chunk?: Uint8Array) => {
      text += bytes.decode(chunk, { stream: chunk !== undefined });
      if (text.length > MAX_ERROR_BYTES) throw refused("application/json");
      if (chunk && !text.trimEnd().endsWith("}")) return;
      let body: unknown;
      try {
        body = JSON.parse(mask(text));
      } catch {
        if (chunk) return;
      }
      throw isErrorBody(body) ? errorFromEvent(body, headers) : refused("application/json");
    };
    const decoder: Decoder = {
      ...events,
      feed(chunk) {
        const kind = looksLike(chunk);
        if (kind === "html") throw refused("text/html");
        if (kind === "json") {
          decoder.end = () => collect();
          decoder.feed = collect;
        } else decoder.feed = events.feed;
        return decoder.feed(chunk);
      },
    };
    return decoder;
  };
}
