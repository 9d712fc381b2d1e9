import { isLoopback, type AllowedCallers } from "./guard.js";

/** Bytes of a request's line and headers: what fits into the longest lists that a query may have, where Node's own 16 KiB do not. */
const LARGEST_HEAD = 256 * 1024;

/** Where to listen, and who may call besides this machine. */
export interface ListenOptions extends AllowedCallers {
  /** Default 0: any free port. */
  readonly port?: number;
  /** Address to bind, default `127.0.0.1`; another one than of this machine needs `allowHosts`. */
  readonly host?: string;
  /** Folder of a built reference, which is served at `/docs`. Default: that of `claude-openapi-docs`, where it is installed. */
  readonly docs?: string;
}

/** A server that runs. */
export interface Listening {
  /** e.g. `http://127.0.0.1:4010`, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** What orders below `/_local/` have to bring in `x-local-token`, where they have to. */
  readonly controlToken: string | undefined;
  /** Closes the server and every connection; resolves when the port is free. */
  close(): Promise<void>;
}

/** What the adapter hands over with a request. */
interface Socketed {
  readonly outgoing: { destroy(): void };
}

/**
 * Serves a fetch handler on an address.
 * @throws TypeError where others than this machine could call and no host name is allowed; the error of the socket when
 * the port is taken.
 */
export async function listenOn(
  answer: (request: Request, cut: () => void) => Promise<Response>,
  { port = 0, host = "127.0.0.1", allowHosts = [], controlToken }: ListenOptions = {},
): Promise<Listening> {
  if (!isLoopback(host) && allowHosts.length === 0)
    throw new TypeError(
      `host ${host} is reached by others than this machine: say by which names with allowHosts (--allow-host NAME, * for any)`,
    );
  const { createAdaptorServer } = await import("./libraries.js");
  const fetch = async (request: Request, { outgoing }: Socketed): Promise<Response> => {
    // What was written before is on its way once this turn of the loop is over.
    const response = await answer(request, () => setImmediate(() => outgoing.destroy()));
    // Without it the adapter waits for several chunks before it sends the first.
    if (response.body && !response.headers.has("content-length")) response.headers.set("transfer-encoding", "chunked");
    return response;
  };
  const server = createAdaptorServer({
    fetch: fetch as never,
    overrideGlobalObjects: false,
    serverOptions: { maxHeaderSize: LARGEST_HEAD },
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}`,
    port: bound,
    controlToken,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}
