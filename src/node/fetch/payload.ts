/** The body of a request: what it is made of, how long it is, and sending it no faster than it is taken. */
import type { ClientRequest } from "node:http";
import type { Socket } from "node:net";
import { Readable } from "node:stream";

/** A body that is ready to be sent. */
export interface Payload {
  /** Its media type, for who does not say one. */
  readonly type?: string | undefined;
  /** Bytes, when that is known before. */
  readonly size?: number | undefined;
  /** All of it, when it is in memory. */
  readonly data?: string | Uint8Array | undefined;
  /** Else how to read it; undefined where a body can be opened once and that was done. */
  open?(): ReadableStream<Uint8Array>;
  /** Whether it can be sent again. */
  readonly repeatable: boolean;
}

interface Told {
  /** A body whose end is not known may be sent. */
  readonly duplex: boolean;
  /** The `content-length` of the caller. */
  readonly announced: string | undefined;
}

const PLAIN = "text/plain;charset=UTF-8";

/** A payload from what `fetch` takes as a body; undefined for none. Throws a `TypeError` for a stream that was read. */
export function payloadOf(body: unknown, { duplex, announced }: Told): Payload | undefined {
  if (body === null || body === undefined) return undefined;
  // Before classes that Node loads when they are first named.
  if (typeof body === "string") return text(body, PLAIN);
  if (body instanceof ArrayBuffer || body instanceof SharedArrayBuffer) return bytes(new Uint8Array(body));
  if (ArrayBuffer.isView(body)) return bytes(new Uint8Array(body.buffer, body.byteOffset, body.byteLength));
  if (body instanceof URLSearchParams) return text(String(body), "application/x-www-form-urlencoded;charset=UTF-8");
  if (body instanceof Blob) {
    const open = () => body.stream() as ReadableStream<Uint8Array>;
    return { type: body.type || undefined, size: body.size, open, repeatable: true };
  }
  // Named by its tag, because to name its class would load all of Node's fetch.
  if (Object.prototype.toString.call(body) === "[object FormData]") return form(body as FormData);
  if (body instanceof ReadableStream || (typeof body === "object" && Symbol.asyncIterator in body)) {
    if (!duplex) throw new TypeError("RequestInit: duplex option is required when sending a body.");
    return {
      size: announced === undefined ? undefined : Number(announced),
      repeatable: false,
      open: once(body as Source),
    };
  }
  return text(String(body), PLAIN);
}

/** A copy, because the caller may go on to write to it. */
const bytes = (view: Uint8Array): Payload => ({ data: Uint8Array.from(view), size: view.byteLength, repeatable: true });

const text = (data: string, type: string): Payload => ({ type, data, size: Buffer.byteLength(data), repeatable: true });

function form(data: FormData): Payload {
  const response = new Response(data);
  return {
    type: response.headers.get("content-type")!,
    repeatable: false,
    open: () => response.body as ReadableStream<Uint8Array>,
  };
}

type Source = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;
/** The types of browsers do not know it of all that have it. */
type StreamClass = { from(body: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> };

function once(body: Source): () => ReadableStream<Uint8Array> {
  if (!(body instanceof ReadableStream)) return () => (ReadableStream as unknown as StreamClass).from(body);
  if (body.locked || Readable.isDisturbed(body as never)) {
    throw new TypeError("Response body object should not be disturbed or locked");
  }
  return () => body;
}

/** A body on its way. */
export interface Sending {
  /** All of it was handed to the connection. */
  readonly done: boolean;
  /** Ends it; its source is told why. */
  stop(reason: unknown): void;
}

/** Sends the body, and is told of what its source throws. */
export function writePayload(
  request: ClientRequest,
  payload: Payload | undefined,
  failed: (error: unknown) => void,
): Sending {
  if (payload?.open) return pump(request, payload.open(), payload.size, failed);
  if (payload?.data === undefined) request.end();
  else request.end(payload.data);
  return { done: true, stop() {} };
}

function pump(
  request: ClientRequest,
  body: ReadableStream<Uint8Array>,
  size: number | undefined,
  failed: (error: unknown) => void,
): Sending {
  const reader = body.getReader();
  const sending = {
    done: false,
    stop(reason: unknown) {
      if (sending.done) return;
      sending.done = true;
      reader.cancel(reason).catch(() => {});
    },
  };
  const run = async () => {
    let sent = 0;
    // What can be read once is not touched for a connection that cannot be made.
    await connected(request);
    if (!request.destroyed) request.flushHeaders();
    for (let next = await reader.read(); !next.done && !sending.done; next = await reader.read()) {
      const chunk: unknown = next.value;
      if (!(chunk instanceof Uint8Array)) throw new TypeError("Received non-Uint8Array chunk");
      sent += chunk.byteLength;
      if (size !== undefined && sent > size) throw mismatch(size);
      if (chunk.byteLength > 0 && !request.write(chunk)) await drained(request);
    }
    if (sending.done) return;
    if (size !== undefined && sent !== size) throw mismatch(size);
    sending.done = true;
    request.end();
  };
  run().catch((error: unknown) => {
    if (sending.done) return;
    failed(error);
    sending.stop(error);
  });
  return sending;
}

const mismatch = (size: number) =>
  Object.assign(new Error(`The body is not of the ${size} bytes that content-length says`), {
    code: "ERR_HTTP_CONTENT_LENGTH_MISMATCH",
  });

function connected(request: ClientRequest): Promise<unknown> {
  return new Promise((resolve) => {
    request.once("close", resolve).once("socket", (socket: Socket & { secureConnecting?: boolean }) => {
      if (!socket.connecting && !socket.secureConnecting) resolve(undefined);
      else socket.once("encrypted" in socket ? "secureConnect" : "connect", resolve);
    });
  });
}

function drained(request: ClientRequest): Promise<void> {
  return new Promise((resolve) => {
    const over = () => {
      request.off("drain", over).off("close", over);
      resolve();
    };
    request.on("drain", over).on("close", over);
  });
}
