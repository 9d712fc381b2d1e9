/** The frames of `application/vnd.amazon.eventstream`: lengths, headers, a payload, and two checksums. */
import { APIResponseError, LimitError, StreamTruncatedError } from "../../errors/errors.js";

/** A frame whose checksums are right. */
export interface Frame {
  /** Headers that are strings, by name: `:message-type`, `:event-type` and their like. */
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: Uint8Array;
}

/** Total length, length of the headers, checksum of both. */
const PRELUDE_BYTES = 12;
const CHECKSUM_BYTES = 4;
/** Bytes of a header value by its type; a string and a byte array say theirs. */
const VALUE_BYTES: Readonly<Record<number, number>> = { 0: 0, 1: 0, 2: 1, 3: 2, 4: 4, 5: 8, 8: 8, 9: 16 };
const BYTES_TYPE = 6;
const STRING_TYPE = 7;

/**
 * Push parser: takes bytes however they are cut, and calls `onFrame` for each frame that they complete. Throws `APIResponseError` at
 * a frame that is broken, `LimitError` at one above `max` bytes, and `StreamTruncatedError` when the end is inside one.
 */
export function frameReader(
  onFrame: (frame: Frame) => void,
  max: number,
  headers: Headers,
): { feed(chunk: Uint8Array): void; end(): void } {
  let parts: Uint8Array[] = [];
  let held = 0;
  let wanted = PRELUDE_BYTES;
  return {
    feed(chunk) {
      parts.push(chunk);
      held += chunk.byteLength;
      if (held < wanted) return;
      const bytes = joined(parts, held);
      let at = 0;
      wanted = PRELUDE_BYTES;
      while (held - at >= PRELUDE_BYTES) {
        const total = lengthOf(bytes.subarray(at), max, headers);
        if (held - at < total) {
          wanted = total;
          break;
        }
        onFrame(frameOf(bytes.subarray(at, at + total), headers));
        at += total;
      }
      parts = [bytes.subarray(at)];
      held -= at;
    },
    end() {
      if (held > 0) throw new StreamTruncatedError({ message: "The stream ended inside a frame.", headers });
    },
  };
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const broken = (received: string, headers: Headers) =>
  new APIResponseError({ expected: "frames of an event stream", received, headers });

/** The length of the frame that begins here, once its prelude is known to be right. */
function lengthOf(bytes: Uint8Array, max: number, headers: Headers): number {
  const view = viewOf(bytes);
  const total = view.getUint32(0);
  if (view.getUint32(8) !== crc32(bytes.subarray(0, 8))) throw broken("a frame with a wrong checksum", headers);
  if (total < PRELUDE_BYTES + view.getUint32(4) + CHECKSUM_BYTES) throw broken("a frame with a wrong length", headers);
  if (total > max) {
    const message = `A frame of the stream has ${total} bytes, the limit of maxEventBytes is ${max}`;
    throw new LimitError(message, { limit: max, size: total, option: "maxEventBytes" });
  }
  return total;
}

function frameOf(bytes: Uint8Array, headers: Headers): Frame {
  const view = viewOf(bytes);
  const end = bytes.byteLength - CHECKSUM_BYTES;
  if (view.getUint32(end) !== crc32(bytes.subarray(0, end))) throw broken("a frame with a wrong checksum", headers);
  const behind = PRELUDE_BYTES + view.getUint32(4);
  return { headers: headersOf(bytes.subarray(PRELUDE_BYTES, behind), headers), payload: bytes.subarray(behind, end) };
}

function headersOf(bytes: Uint8Array, response: Headers): Record<string, string> {
  const view = viewOf(bytes);
  const decoder = new TextDecoder();
  const found: Record<string, string> = {};
  try {
    for (let at = 0; at < bytes.byteLength;) {
      const behind = at + 1 + view.getUint8(at);
      const name = decoder.decode(bytes.subarray(at + 1, behind));
      const type = view.getUint8(behind);
      const sized = type === STRING_TYPE || type === BYTES_TYPE;
      const size = sized ? view.getUint16(behind + 1) : VALUE_BYTES[type];
      if (size === undefined) throw new RangeError("no such type");
      const start = behind + (sized ? 3 : 1);
      at = start + size;
      if (at > bytes.byteLength) throw new RangeError("too short");
      if (type === STRING_TYPE) found[name] = decoder.decode(bytes.subarray(start, at));
    }
  } catch {
    throw broken("a frame with broken headers", response);
  }
  return found;
}

let table: Uint32Array | undefined;

/** CRC-32 as of IEEE 802.3, the one of gzip. */
export function crc32(bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  let crc = 0xffffffff;
  for (const byte of bytes) crc = table[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
