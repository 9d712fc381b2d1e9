/** A `fetch` over node:http and node:https. */
import type { DirectFetch } from "../../send/fetch.js";
import type { Watch } from "../../send/watch.js";
import { createPool } from "./agents.js";
import type { Reach } from "./connection.js";
import { roundTrip } from "./exchange.js";
import { followed, leadsOn } from "./follow.js";
import { fetchFailed, type NodeFetch, type NodeFetchOptions } from "./options.js";
import { bare, environmentProxy, parseProxy, portOf, type Proxy } from "./proxy.js";
import { type AbortSource, type Outgoing, outgoing } from "./request.js";

export type { NodeFetch, NodeFetchOptions } from "./options.js";

/**
 * A `fetch` for the client's `fetch` option that takes a fraction of the time of Node's own, has no limits on time of its own,
 * and reaches servers through proxies, with certificates and over Unix sockets. Connections are kept and shared by all its
 * requests, and do not keep a process alive when idle. Throws a `TypeError` for a `proxy` that is not an http or https URL.
 */
export function nodeFetch(options: NodeFetchOptions = {}): NodeFetch {
  const pool = createPool(options);
  const proxyOf = proxies(options);
  let active = 0;
  let closed: Promise<void> | undefined;
  let idle = (): void => {};
  const over = () => {
    if (--active === 0) idle();
  };
  const send = (request: Outgoing, redirected: boolean): Promise<Response> => {
    if (request.signal?.aborted) return Promise.reject(request.signal.reason as Error);
    const secure = request.url.protocol === "https:";
    const proxy = proxyOf(request.url);
    active++;
    return roundTrip(request, {
      pool,
      // A secure proxy takes requests for http over TLS, too.
      secure: secure || proxy?.secure === true,
      reach: secure || !proxy ? straight(request, proxy) : forwarded(request, proxy),
      redirected,
      over,
    });
  };
  const close = (): Promise<void> =>
    (closed ??= new Promise((resolve) => {
      pool.close();
      idle = resolve;
      if (active === 0) resolve();
    }));
  const run = async (input: string | URL | Request, init?: RequestInit, source?: AbortSource): Promise<Response> => {
    if (closed) throw fetchFailed(new Error("This nodeFetch was closed"));
    const request = outgoing(input, init, source);
    const response = await send(request, false);
    return leadsOn(request, response) ? followed(request, response, (next) => send(next, true)) : response;
  };
  const fetch = (input: string | URL | Request, init?: RequestInit) => run(input, init);
  const direct: DirectFetch["direct"] = (url, init, watch) => run(url, init, new WatchSource(watch));
  return Object.assign(fetch, { close, direct, [Symbol.asyncDispose]: close });
}

/** The watch of an attempt in the place of a signal. */
class WatchSource implements AbortSource {
  readonly #watch: Watch;

  constructor(watch: Watch) {
    this.#watch = watch;
  }

  get aborted(): boolean {
    return this.#watch.ended !== undefined;
  }

  get reason(): unknown {
    return this.#watch.ended;
  }

  addEventListener(_: "abort", listener: () => void): void {
    this.#watch.disconnect = listener;
  }

  removeEventListener(): void {
    this.#watch.disconnect = undefined;
  }
}

function proxies({ proxy, socketPath }: NodeFetchOptions): (url: URL) => Proxy | undefined {
  if (proxy === undefined && !socketPath) return environmentProxy(process.env);
  const fixed = proxy && !socketPath ? parseProxy(proxy) : undefined;
  return () => fixed;
}

/** To the host itself, through a tunnel where a proxy is between. */
function straight(request: Outgoing, tunnel: Proxy | undefined): Reach {
  const { url, method } = request;
  const path = url.pathname + url.search;
  return {
    group: url.origin,
    host: bare(url.hostname),
    port: portOf(url),
    method,
    path,
    headers: lines(request),
    tunnel,
  };
}

/** To a proxy that asks the host in its own name. */
function forwarded(request: Outgoing, { secure, host, port, authorization }: Proxy): Reach {
  const { url, method } = request;
  const headers = lines(request);
  if (authorization) headers.push("proxy-authorization", authorization);
  const path = url.origin + url.pathname + url.search;
  return { group: `${secure ? "https" : "http"}://${host}:${port}`, host, port, method, path, headers };
}

/** Methods of which nobody expects a body. */
const BODILESS = new Set(["GET", "HEAD", "DELETE", "OPTIONS"]);

/** Names and values in turn, which Node writes without looking at them twice. */
function lines({ url, method, headers, payload }: Outgoing): string[] {
  const list: string[] = headers.has("host") ? [] : ["host", url.host];
  for (const [name, value] of headers) if (name !== "content-length") list.push(name, value);
  const size = payload ? payload.size : 0;
  if (size === undefined) list.push("transfer-encoding", "chunked");
  else if (size > 0 || !BODILESS.has(method)) list.push("content-length", String(size));
  return list;
}
