/** A server of HTTP/2 and HTTP/1.1 behind TLS, that fails in the ways which only they have. */
import {
  constants,
  createSecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
  type SecureServerOptions,
  type ServerHttp2Session,
  type ServerHttp2Stream,
} from "node:http2";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { REPLY, TEXT } from "../support/calls.js";

/**
 * What becomes of a request: a code of RST_STREAM or of GOAWAY, where GOAWAY with 0 lets what was begun go on, and "refused"
 * says that nothing was begun.
 */
export interface Http2Fault {
  readonly frame: "RST_STREAM" | "GOAWAY";
  readonly code: number | "refused";
  /** Bytes of the body before it; before the headers if undefined. */
  readonly behind?: number;
}

export const CODES = constants;

export interface SecureServer extends AsyncDisposable {
  readonly port: number;
  /** Requests so far, by version of HTTP. */
  readonly versions: string[];
}

/** Answers with events, with JSON or with a file, as it is asked; `fault` is told the number of the request, from 1. */
export async function secureServer(
  tls: SecureServerOptions,
  fault: (nth: number) => Http2Fault | undefined = () => undefined,
): Promise<SecureServer> {
  const versions: string[] = [];
  const sessions = new Set<ServerHttp2Session>();
  const sockets = new Set<Socket>();
  const server = createSecureServer({ ...tls, allowHTTP1: true }, (request, response) => {
    versions.push(request.httpVersion);
    const nth = versions.length;
    const body: Buffer[] = [];
    request.on("data", (bytes: Buffer) => body.push(bytes));
    request.on("end", () => {
      const events = Buffer.concat(body).includes('"stream":true');
      answer(request, response, events, fault(nth));
    });
  });
  server.on("session", (session) => {
    sessions.add(session);
    session.on("close", () => sessions.delete(session)).on("error", () => {});
  });
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => {});
  });
  server.on("tlsClientError", () => {}).on("sessionError", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    versions,
    async [Symbol.asyncDispose]() {
      for (const session of sessions) session.destroy();
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(
  request: Http2ServerRequest,
  response: Http2ServerResponse,
  events: boolean,
  fault: Http2Fault | undefined,
): void {
  const body = Buffer.from(events ? TEXT : JSON.stringify(REPLY));
  const head = () => {
    response.writeHead(200, {
      "content-type": events ? "text/event-stream" : "application/json",
      "request-id": "req_1",
      ...(request.url.endsWith("/content") && { "content-length": body.length }),
    });
  };
  if (!fault) {
    head();
    // Two records of TLS at least.
    response.write(body.subarray(0, body.length / 2), () =>
      setImmediate(() => response.end(body.subarray(body.length / 2))),
    );
    return;
  }
  const { stream } = response;
  if (fault.behind === undefined) return fail(stream, fault, () => (head(), response.end(body)));
  const first = body.subarray(0, fault.behind);
  head();
  response.write(first, () => {
    // The peer runs in the same process, and has to read before the connection is gone.
    setTimeout(() => fail(stream, fault, () => response.end(body.subarray(first.length))), 20);
  });
}

function fail(stream: ServerHttp2Stream, { frame, code }: Http2Fault, goOn: () => void): void {
  if (frame === "RST_STREAM") return stream.close(code as number);
  const session = stream.session!;
  if (code === CODES.NGHTTP2_NO_ERROR) {
    session.goaway(code, stream.id);
    return goOn();
  }
  session.goaway(code === "refused" ? 0 : code, code === "refused" ? 0 : stream.id);
  // A frame that waits behind the end of its session would never go out.
  setImmediate(() => session.destroy(undefined, code === "refused" ? 0 : code));
}

/** Takes connections and never begins a handshake; `left` resolves when all that came have gone again. */
export async function silentServer() {
  const sockets = new Set<Socket>();
  let [came, told] = [0, () => {}];
  const server = createServer((socket) => {
    came++;
    sockets.add(socket);
    socket
      .on("close", () => (sockets.delete(socket), told()))
      .on("error", () => {})
      .resume();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    get came() {
      return came;
    },
    async left() {
      while (sockets.size > 0) await new Promise<void>((resolve) => (told = resolve));
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
