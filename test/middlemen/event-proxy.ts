/** A reverse proxy that changes how events travel, and not what they say. */
import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Transform } from "node:stream";
import { constants, createBrotliCompress, createDeflate, createGzip } from "node:zlib";

/** What it does on the way back. */
export interface Habits {
  /** Nothing is handed on before the end. */
  readonly buffer?: boolean;
  /** Sizes of the pieces that are handed on, used in turn, each in a turn of the event loop. */
  readonly pieces?: readonly number[];
  /** Headers in place of those of the server; undefined takes one away. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** What it compresses with; each piece is flushed, unless it is buffered. */
  readonly coding?: "gzip" | "br" | "deflate";
  /** The compressed stream is flushed and never ended. */
  readonly unfinished?: boolean;
  /** How it tells the end: by the connection, by chunks or by a length. */
  readonly framing?: "close" | "chunked" | "length";
  /** Changes the text. */
  readonly rewrite?: (text: string) => string;
}

export interface EventProxy extends AsyncDisposable {
  readonly baseURL: string;
}

const CODERS: Readonly<Record<NonNullable<Habits["coding"]>, () => Transform>> = {
  gzip: () => createGzip({ flush: constants.Z_SYNC_FLUSH }),
  deflate: () => createDeflate({ flush: constants.Z_SYNC_FLUSH }),
  br: () => createBrotliCompress({ flush: constants.BROTLI_OPERATION_FLUSH }),
};

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Stands before the server of a base URL. */
export async function eventProxy(target: string, habits: Habits): Promise<EventProxy> {
  const server = createServer((incoming, response) => {
    const { hostname, port } = new URL(target);
    const { method, url: path, headers } = incoming;
    const onward = request({ hostname, port, method, path, headers }, (answer) => {
      handOn(answer, response, habits).catch(() => response.destroy());
    });
    incoming.pipe(onward.on("error", () => response.destroy()));
    response.on("close", () => onward.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function handOn(answer: IncomingMessage, response: ServerResponse, habits: Habits): Promise<void> {
  const { framing = "chunked", coding, unfinished, headers: changed } = habits;
  const { "transfer-encoding": _, "content-length": __, connection: ___, ...headers } = answer.headers;
  const all: Record<string, unknown> = { ...headers, ...(coding && { "content-encoding": coding }), ...changed };
  for (const [name, value] of Object.entries(all)) if (value !== undefined) response.setHeader(name, value as string);
  response.statusCode = answer.statusCode!;
  if (framing === "close") response.shouldKeepAlive = response.useChunkedEncodingByDefault = false;
  const source = pieces(answer, habits);
  const out = coding ? coded(source, CODERS[coding](), unfinished) : source;
  if (framing === "length") {
    const parts: Buffer[] = [];
    for await (const bytes of out) parts.push(bytes);
    const whole = Buffer.concat(parts);
    response.setHeader("content-length", whole.length);
    return void response.end(whole);
  }
  for await (const bytes of out) {
    response.write(bytes);
    await turn();
  }
  // Whether text or the error of a decoder that misses its end comes first is chance; a reader of events hangs up after the last.
  if (!unfinished || headers["content-type"] !== "text/event-stream") response.end();
}

async function* pieces(answer: IncomingMessage, { buffer, pieces: sizes, rewrite }: Habits): AsyncGenerator<Buffer> {
  const whole: Buffer[] = [];
  for await (const bytes of answer as AsyncIterable<Buffer>) {
    if (buffer || sizes || rewrite) whole.push(bytes);
    else yield bytes;
  }
  const text = Buffer.concat(whole);
  const all = rewrite ? Buffer.from(rewrite(text.toString())) : text;
  const cuts = sizes ?? [all.length];
  for (let at = 0, nth = 0; at < all.length; nth++)
    yield all.subarray(at, (at += Math.max(1, cuts[nth % cuts.length]!)));
}

async function* coded(
  source: AsyncIterable<Buffer>,
  coder: Transform & { flush?(done: () => void): void },
  unfinished = false,
): AsyncGenerator<Buffer> {
  const ready: Buffer[] = [];
  coder.on("data", (bytes: Buffer) => ready.push(bytes));
  for await (const bytes of source) {
    await new Promise<void>((resolve, reject) => coder.write(bytes, (error) => (error ? reject(error) : resolve())));
    await turn();
    yield* ready.splice(0);
  }
  if (!unfinished) await new Promise<void>((resolve) => coder.once("end", resolve).end());
  yield* ready.splice(0);
}
