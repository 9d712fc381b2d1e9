/** Writing what Bedrock streams: frames of `application/vnd.amazon.eventstream`, with Node's own checksum. */
import * as zlib from "node:zlib";

const { crc32 } = zlib as unknown as { crc32(data: Uint8Array): number };

/** A frame with headers that are strings. */
export function frame(headers: Readonly<Record<string, string>>, payload: string | Uint8Array): Buffer {
  const head = Buffer.concat(
    Object.entries(headers).map(([name, value]) => {
      const size = Buffer.alloc(2);
      size.writeUInt16BE(Buffer.byteLength(value));
      return Buffer.concat([Buffer.from([name.length]), Buffer.from(name), Buffer.from([7]), size, Buffer.from(value)]);
    }),
  );
  return framed(head, Buffer.from(payload));
}

/** A frame of headers that are bytes already. */
export function framed(head: Uint8Array, payload: Uint8Array): Buffer {
  const prelude = Buffer.alloc(8);
  prelude.writeUInt32BE(16 + head.byteLength + payload.byteLength);
  prelude.writeUInt32BE(head.byteLength, 4);
  const rest = Buffer.concat([prelude, checksum(prelude), head, payload]);
  return Buffer.concat([rest, checksum(rest)]);
}

function checksum(bytes: Uint8Array): Buffer {
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(bytes));
  return sum;
}

/** An event of the API, or any text, in a frame. */
export function chunk(event: unknown): Buffer {
  const json = typeof event === "string" ? event : JSON.stringify(event);
  const payload = JSON.stringify({ bytes: Buffer.from(json).toString("base64"), p: "abcdef" });
  return frame({ ":event-type": "chunk", ":content-type": "application/json", ":message-type": "event" }, payload);
}

/** An exception in a stream. */
export const exception = (type: string, message: string): Buffer =>
  frame({ ":exception-type": type, ":message-type": "exception" }, JSON.stringify({ message }));
