/** Events of the API as Bedrock streams them: each in a frame with checksums, an error as an exception. */
import { crc32 } from "../../platforms/bedrock/event-stream.js";
import type { JsonObject } from "../json.js";

const STRING_TYPE = 7;
const PRELUDE_BYTES = 12;
const CHECKSUM_BYTES = 4;
const encoder = new TextEncoder();

/** What an error in a stream is called, by its type. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  invalid_request_error: "validationException",
  permission_error: "accessDeniedException",
  not_found_error: "resourceNotFoundException",
  rate_limit_error: "throttlingException",
  timeout_error: "modelTimeoutException",
  overloaded_error: "serviceUnavailableException",
};

/** The frame of a payload. */
export function frameOf(headers: Readonly<Record<string, string>>, payload: string): Uint8Array<ArrayBuffer> {
  const head = Object.entries(headers).flatMap(([name, value]) => {
    const [named, valued] = [encoder.encode(name), encoder.encode(value)];
    return [named.byteLength, ...named, STRING_TYPE, valued.byteLength >> 8, valued.byteLength & 0xff, ...valued];
  });
  const body = encoder.encode(payload);
  const behind = PRELUDE_BYTES + head.length;
  const frame = new Uint8Array(behind + body.byteLength + CHECKSUM_BYTES);
  const view = new DataView(frame.buffer);
  view.setUint32(0, frame.byteLength);
  view.setUint32(4, head.length);
  view.setUint32(8, crc32(frame.subarray(0, 8)));
  frame.set(head, PRELUDE_BYTES);
  frame.set(body, behind);
  const end = frame.byteLength - CHECKSUM_BYTES;
  view.setUint32(end, crc32(frame.subarray(0, end)));
  return frame;
}

function eventFrame(event: JsonObject): Uint8Array<ArrayBuffer> {
  if (event["type"] === "error") {
    const { type = "", message = "" } = event["error"] as { type?: string; message?: string };
    const exception = EXCEPTIONS[type] ?? "internalServerException";
    return frameOf({ ":message-type": "exception", ":exception-type": exception }, JSON.stringify({ message }));
  }
  // A JSON text of Latin letters alone, which `btoa` can take.
  const json = JSON.stringify(event).replace(
    /[\u0080-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const headers = { ":message-type": "event", ":event-type": "chunk", ":content-type": "application/json" };
  return frameOf(headers, JSON.stringify({ bytes: btoa(json), p: "abcdefgh" }));
}

/** Server-sent events as frames. Pings stay at home, and the last event has the metrics of Bedrock. */
export function framed(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const decoder = new TextDecoder();
  let held = "";
  let usage: Record<string, number> = {};
  const frame = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, sink) {
      held += decoder.decode(chunk, { stream: true });
      for (let end = held.indexOf("\n\n"); end !== -1; end = held.indexOf("\n\n")) {
        const data = /^data: (.*)$/m.exec(held.slice(0, end))?.[1];
        held = held.slice(end + 2);
        if (data === undefined) continue;
        const event = JSON.parse(data) as JsonObject;
        if (event["type"] === "ping") continue;
        const { message, usage: more } = event as { message?: { usage?: object }; usage?: object };
        usage = { ...usage, ...message?.usage, ...more } as Record<string, number>;
        sink.enqueue(eventFrame(event["type"] === "message_stop" ? { ...event, ...metrics(usage) } : event));
      }
    },
  });
  return body.pipeThrough(frame as ReadableWritablePair<Uint8Array, Uint8Array>);
}

const metrics = ({
  input_tokens: inputTokenCount = 0,
  output_tokens: outputTokenCount = 0,
}: Record<string, number>) => ({
  "amazon-bedrock-invocationMetrics": { inputTokenCount, outputTokenCount, invocationLatency: 1, firstByteLatency: 1 },
});
