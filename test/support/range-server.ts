/** A server of one content that breaks, resumes, starts over and changes its content, as a plan says. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** What one request gets. */
export interface Turn {
  readonly content: Uint8Array;
  /** Default: a strong one of the content; null: none. */
  readonly etag?: string | null;
  readonly lastModified?: string;
  /** Honours `Range`. Default true. */
  readonly ranges?: boolean;
  /** Bytes of the body after which the connection breaks. */
  readonly cut?: number;
  /** `end`: the body ends there as if it were complete, as far as its framing allows. Default `reset`. */
  readonly how?: "reset" | "end" | "stall";
  /** Default `length`. */
  readonly framing?: "length" | "chunked";
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface RangeServer extends AsyncDisposable {
  readonly baseURL: string;
  readonly requests: readonly IncomingHttpHeaders[];
  /** Answers whose connection is open and that are not complete. */
  readonly open: number;
}

const tagOf = (content: Uint8Array): string =>
  `"${content.length}-${content.reduce((sum, byte) => (sum * 31 + byte) | 0, 7)}"`;

/** The last turn of the plan is repeated. */
export async function rangeServer(plan: readonly Turn[]): Promise<RangeServer> {
  const requests: IncomingHttpHeaders[] = [];
  let open = 0;
  const server = createServer((request, response) => {
    const nth = requests.push(request.headers);
    open++;
    response.once("close", () => open--);
    void answer(request.headers, response, plan[Math.min(nth, plan.length) - 1]!).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    get open() {
      return open;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(asked: IncomingHttpHeaders, response: ServerResponse, turn: Turn): Promise<void> {
  const { content, ranges = true, cut = Infinity, how = "reset", framing = "length", lastModified } = turn;
  const etag = turn.etag === undefined ? tagOf(content) : turn.etag;
  const from = Number(/^bytes=(\d+)-$/.exec(asked.range ?? "")?.[1] ?? 0);
  const condition = asked["if-range"];
  const matches = condition === undefined || condition === etag || condition === lastModified;
  const partial = ranges && asked.range !== undefined && matches;
  const head = {
    // What is retried is retried at once.
    "retry-after-ms": "1",
    ...(etag !== null && { etag }),
    ...(lastModified && { "last-modified": lastModified }),
  };
  if (turn.status !== undefined) return void response.writeHead(turn.status, { ...head, ...turn.headers }).end();
  if (partial && from >= content.length) {
    return void response.writeHead(416, { ...head, "content-range": `bytes */${content.length}` }).end();
  }
  const body = partial ? content.subarray(from) : content;
  response.writeHead(partial ? 206 : 200, {
    ...head,
    ...(framing === "length" && { "content-length": body.length }),
    ...(partial && { "content-range": `bytes ${from}-${content.length - 1}/${content.length}` }),
    ...turn.headers,
  });
  response.flushHeaders();
  if (cut < body.length) {
    await new Promise<void>((resolve) => response.write(body.subarray(0, cut), () => resolve()));
    // A reset takes with it what the peer has not read yet.
    await sleep(5);
    if (how === "stall") return;
    if (how === "end") response.end();
    else response.destroy();
  } else response.end(body);
}
