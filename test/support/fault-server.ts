/** A server on raw sockets of 127.0.0.1 that answers as scripts say, however wrong that is. */
import { createServer, type AddressInfo, type Socket } from "node:net";
import { setImmediate as turn, setTimeout as sleep } from "node:timers/promises";
import type { Script } from "./fault-script.js";

const KEPT_BYTES = 1024 * 1024;
/** How long a write has to wait for its reader before it counts as stuck. */
const STUCK_MS = 100;
/** How long a connection has to be without a byte before it counts as spare: after an abort Node's fetch may open one. */
const SPARE_MS = 250;

/** A request as it arrived. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The first MiB of the body. */
  body: Buffer;
  /** Bytes of the body. */
  received: number;
  /** Bytes of the answer that were handed to the socket. */
  sent: number;
  /** When it arrived, as `performance.now()`. */
  readonly at: number;
  /** When its socket was closed. */
  readonly closed: Promise<number>;
  /** When the reader had not taken the answer for a while. */
  readonly stuck: Promise<void>;
}

export interface FaultServer extends AsyncDisposable {
  readonly baseURL: string;
  readonly requests: readonly Seen[];
  /** Sockets that are open. */
  readonly open: number;
  /** Resolves with the nth request, from 1, once its head has arrived. */
  request(nth: number): Promise<Seen>;
  /** Resolves when no socket is open that was ever used. */
  quiet(): Promise<void>;
}

/** `plan` is asked when the head of a request has arrived; `nth` counts the requests from 1. */
export type Plan = Script | ((request: Seen, nth: number) => Script | Promise<Script>);

export async function faultServer(plan: Plan): Promise<FaultServer> {
  const requests: Seen[] = [];
  const sockets = new Set<Socket>();
  const spare = new WeakSet<Socket>();
  const waiting = new Set<() => void>();
  const changed = () => waiting.forEach((wake) => wake());
  const until = async (true_: () => boolean) => {
    for (let wake = () => {}; !true_(); waiting.delete(wake))
      await new Promise<void>((resolve) => waiting.add((wake = resolve)));
  };
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => (sockets.delete(socket), changed()));
    if (typeof plan !== "function" && plan.fault?.at === "accept") return void fail(socket, plan);
    const late = setTimeout(() => (spare.add(socket), changed()), SPARE_MS);
    socket.once("data", () => clearTimeout(late)).once("close", () => clearTimeout(late));
    const arrived = async (seen: Seen) => {
      const nth = requests.push(seen);
      changed();
      return typeof plan === "function" ? await plan(seen, nth) : plan;
    };
    serve(socket, arrived).catch(() => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", 4096, resolve));
  return {
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    get open() {
      return sockets.size;
    },
    async request(nth) {
      await until(() => requests.length >= nth);
      return requests[nth - 1]!;
    },
    async quiet() {
      // A socket that is not read does not notice that its peer is gone.
      for (const socket of sockets) socket.resume();
      await until(() => [...sockets].every((socket) => spare.has(socket) && socket.bytesRead === 0));
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Where nobody listens. */
export async function refusingURL(): Promise<string> {
  await using server = await faultServer({});
  return server.baseURL;
}

/** Does what the fault says; true when the answer may go on. */
async function fail(socket: Socket, { fault }: Script): Promise<boolean> {
  // The peer runs in the same process: after two turns it has read what was written before.
  for (let turns = 0; turns < 2; turns++) await turn();
  if (fault?.do === "stall") await (fault.until ?? new Promise(() => {}));
  else if (fault?.do === "fin") socket.end();
  else if (fault?.do === "reset") socket.resetAndDestroy();
  return fault?.do === "stall" || fault?.do === "answer";
}

async function serve(socket: Socket, arrived: (seen: Seen) => Promise<Script>): Promise<void> {
  const input = reader(socket);
  const closed = new Promise<number>((resolve) => socket.once("close", () => resolve(performance.now())));
  for (;;) {
    const head = await input.until("\r\n\r\n");
    if (head === undefined) return;
    const seen = parse(head, closed);
    const script = await arrived(seen);
    const { fault } = script;
    const limit = fault?.at === "upload" ? (fault.byte ?? 0) : Infinity;
    for await (const part of bodyOf(input, seen.headers, limit)) {
      if (seen.body.length < KEPT_BYTES) seen.body = Buffer.concat([seen.body, part]);
      seen.received += part.length;
    }
    if (fault?.at === "upload") {
      if (fault.do === "stall") socket.pause();
      if (!(await fail(socket, script))) return;
      socket.resume();
    }
    if (!(await answer(socket, script, seen)) || fault?.do === "answer") return void socket.end();
  }
}

/** Writes the answer; true when the connection can be used again. */
async function answer(socket: Socket, script: Script, seen: Seen): Promise<boolean> {
  const { status = 200, headers, body = "", fault, keep = false } = script;
  const whole = typeof body === "string" || body instanceof Uint8Array ? Buffer.from(body as string) : undefined;
  const framing = script.framing ?? (whole ? "length" : "chunked");
  // Node's fetch takes a connection that breaks for the end of the body when the answer announced a close.
  const breaks = (fault?.at === "head" || fault?.at === "body") && (fault.do === "fin" || fault.do === "reset");
  const lines = {
    ...(framing === "length" && { "content-length": String(fault?.do === "end" ? fault.byte : (whole?.length ?? 0)) }),
    ...(framing === "chunked" && { "transfer-encoding": "chunked" }),
    ...(!keep && !breaks && { connection: "close" }),
    ...headers,
  };
  const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}\r\n`);
  const write = async (bytes: Buffer): Promise<boolean> => {
    seen.sent += bytes.length;
    if (socket.destroyed) return false;
    if (!socket.write(bytes)) await drained(socket, seen);
    return !socket.destroyed;
  };
  /** Writes a part of the answer up to its fault; false when nothing may follow. */
  const part = async (at: "head" | "body", bytes: Buffer, from: number): Promise<boolean> => {
    const framed = (piece: Buffer) => (at === "body" && framing === "chunked" ? chunk(piece) : piece);
    const stop = fault?.at === at ? (fault.byte ?? 0) - from : Infinity;
    if (stop < 0 || stop > bytes.length) return write(framed(bytes));
    if (fault?.do === "corrupt") {
      const wrong = Buffer.from(bytes);
      if (stop < wrong.length) wrong[stop]! ^= 0x15;
      return write(framed(wrong));
    }
    await write(framed(bytes.subarray(0, stop)));
    if (fault?.do === "end") return false;
    return (await fail(socket, script)) && write(framed(bytes.subarray(stop)));
  };
  const first = Buffer.from(`HTTP/1.1 ${status} Status\r\n${head.join("")}\r\n`, "latin1");
  if (!(await part("head", first, 0))) return false;
  let from = 0;
  let ended = false;
  for (const piece of whole ? pieces(whole, script.pieces) : (body as Iterable<string | Uint8Array>)) {
    const bytes = Buffer.from(piece as string);
    ended = !(await part("body", bytes, from));
    from += bytes.length;
    if (ended || socket.destroyed) break;
    if (script.drip !== undefined) await sleep(script.drip);
    else if (script.pieces) await turn();
  }
  if (ended && fault?.do !== "end") return false;
  if (framing === "chunked") await write(Buffer.from("0\r\n\r\n"));
  return keep && framing !== "close";
}

/** `drain`, or the end of the socket; tells when it takes long. */
async function drained(socket: Socket, seen: Seen): Promise<void> {
  const timer = setTimeout(() => (seen as Seen & { onStuck?: () => void }).onStuck?.(), STUCK_MS);
  await new Promise<void>((resolve) => {
    const over = (): void => {
      socket.off("drain", over).off("close", over);
      resolve();
    };
    socket.on("drain", over).on("close", over);
  });
  clearTimeout(timer);
}

const chunk = (bytes: Buffer): Buffer =>
  bytes.length === 0
    ? bytes
    : Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from("\r\n")]);

function* pieces(bytes: Buffer, sizes: readonly number[] = [bytes.length]): Generator<Buffer> {
  for (let at = 0, nth = 0; at < bytes.length || nth === 0; nth++)
    yield bytes.subarray(at, (at += Math.max(1, sizes[nth % sizes.length] ?? 1)));
}

function parse(head: Buffer, closed: Promise<number>): Seen {
  const [line = "", ...rest] = head.toString("latin1").split("\r\n");
  const [method = "", path = ""] = line.split(" ");
  const headers: Record<string, string> = {};
  for (const one of rest) {
    const colon = one.indexOf(":");
    if (colon > 0) headers[one.slice(0, colon).toLowerCase()] = one.slice(colon + 1).trim();
  }
  let onStuck = () => {};
  const stuck = new Promise<void>((resolve) => (onStuck = resolve));
  const seen = { method, path, headers, body: Buffer.alloc(0), received: 0, sent: 0, at: performance.now() };
  return Object.assign(seen, { closed, stuck, onStuck });
}

type Reader = ReturnType<typeof reader>;

/** Bytes of a socket on request. It is read all the time, because only then is its end noticed. */
function reader(socket: Socket) {
  let held = Buffer.alloc(0);
  const state = { over: false };
  let wake: (() => void) | undefined;
  socket.on("data", (bytes) => {
    held = held.length > 0 ? Buffer.concat([held, bytes]) : bytes;
    wake?.();
  });
  for (const event of ["end", "close"]) socket.on(event, () => ((state.over = true), wake?.()));
  const take = (count: number): Buffer => {
    const bytes = held.subarray(0, count);
    held = held.subarray(bytes.length);
    return bytes;
  };
  const more = () => new Promise<void>((resolve) => (wake = resolve));
  return {
    /** Up to the mark, and takes that away too; undefined at the end. */
    async until(mark: string): Promise<Buffer | undefined> {
      for (; !state.over; await more()) {
        const at = held.indexOf(mark);
        if (at >= 0) return take(at + mark.length).subarray(0, at);
      }
      return undefined;
    },
    /** Some bytes, at most that many; none at the end. */
    async some(most: number): Promise<Buffer> {
      while (held.length === 0 && !state.over) await more();
      return take(most);
    },
  };
}

/** The body of a request, without its framing, up to `limit` bytes. */
async function* bodyOf(input: Reader, headers: Seen["headers"], limit: number): AsyncGenerator<Buffer> {
  let left = limit;
  const chunked = /chunked/i.test(headers["transfer-encoding"] ?? "");
  for (let size = Number(headers["content-length"] ?? 0); left > 0; size = 0) {
    if (chunked) size = Number.parseInt((await input.until("\r\n"))?.toString() ?? "0", 16);
    const last = size === 0 || !chunked;
    while (size > 0 && left > 0) {
      const bytes = await input.some(Math.min(size, left));
      if (bytes.length === 0) return;
      size -= bytes.length;
      left -= bytes.length;
      yield bytes;
    }
    if (chunked && left > 0) await input.until("\r\n");
    if (last) return;
  }
}
