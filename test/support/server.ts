/** The server of the tests whose answers are functions: HTTP on 127.0.0.1. `fault-server.ts` has the one that answers by scripts. */
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";

export interface Recorded {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Listening extends AsyncDisposable {
  readonly baseURL: string;
  close(): Promise<void>;
}

/** Answers requests whose bodies are still to be read. */
export async function listen(listener: RequestListener): Promise<Listening> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { baseURL: `http://127.0.0.1:${port}`, close, [Symbol.asyncDispose]: close };
}

export interface TestServer extends Listening {
  readonly requests: Recorded[];
}

export type Handler = (request: Recorded, response: ServerResponse, attempt: number) => void | Promise<void>;

/** `handle` answers what has arrived whole; `attempt` counts the requests from 1. */
export async function serve(handle: Handler): Promise<TestServer> {
  const requests: Recorded[] = [];
  const server = await listen((incoming, response) => {
    void receive(incoming).then(
      (request) => {
        requests.push(request);
        return handle(request, response, requests.length);
      },
      () => response.destroy(),
    );
  });
  return { ...server, requests };
}

async function receive(incoming: IncomingMessage): Promise<Recorded> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  const { method = "", url = "", headers } = incoming;
  return { method, url, headers, body: Buffer.concat(parts) };
}

/** Answers with JSON. */
export function json(response: ServerResponse, status: number, body: unknown, headers: object = {}): void {
  response.writeHead(status, { "content-type": "application/json", "request-id": "req_test", ...headers });
  response.end(JSON.stringify(body));
}

/** The body of an error of the API. */
export function apiError(type: string, message: string, details?: object): object {
  return { type: "error", error: { type, message, ...(details && { details }) } };
}
