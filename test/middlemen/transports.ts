/** The ways in which programs reach a server through TLS and proxies, each as options of a client. */
import {
  Agent,
  type Dispatcher,
  fetch as undiciFetch,
  getGlobalDispatcher,
  ProxyAgent,
  setGlobalDispatcher,
} from "undici";
import type { ClientOptions, Fetch } from "../../src/index.js";
import { nodeFetch } from "../../src/node/index.js";

export interface Way {
  /** The authority to trust, besides those that everybody trusts. */
  readonly ca?: string;
  /** The URL of a proxy. */
  readonly proxy?: string;
  /** Milliseconds that a connection may take, where the transport has such a limit. */
  readonly connectTimeout?: number;
}

export interface Transport extends AsyncDisposable {
  readonly options: ClientOptions;
}

/** A dispatcher that offers HTTP/2. */
function dispatcherOf({ ca, proxy, connectTimeout }: Way): Dispatcher {
  const tls = { ...(ca && { ca }), ...(connectTimeout && { timeout: connectTimeout }) };
  if (proxy) return new ProxyAgent({ uri: proxy, requestTls: tls, proxyTls: tls });
  return new Agent({ allowH2: true, connect: tls });
}

/** `fetch` of Node by a dispatcher of the call and of the process, that of the undici package, and ours. */
export const TRANSPORTS: Readonly<Record<string, (way: Way) => Transport>> = {
  "fetch with a dispatcher"(way) {
    const dispatcher = dispatcherOf(way);
    return { options: { fetchOptions: { dispatcher } }, [Symbol.asyncDispose]: () => dispatcher.destroy() };
  },
  "fetch with the dispatcher of the process"(way) {
    const [dispatcher, before] = [dispatcherOf(way), getGlobalDispatcher()];
    setGlobalDispatcher(dispatcher);
    return {
      options: {},
      async [Symbol.asyncDispose]() {
        setGlobalDispatcher(before);
        await dispatcher.destroy();
      },
    };
  },
  "the fetch of undici"(way) {
    const dispatcher = dispatcherOf(way);
    const fetch = ((url: string, init: object) => undiciFetch(url, { ...init, dispatcher })) as unknown as Fetch;
    return { options: { fetch }, [Symbol.asyncDispose]: () => dispatcher.destroy() };
  },
  nodeFetch({ ca, proxy }) {
    const fetch = nodeFetch({ ca, proxy: proxy ?? false });
    return { options: { fetch }, [Symbol.asyncDispose]: () => fetch.close() };
  },
};

/** Those that speak HTTP/2. */
export const OVER_HTTP2 = Object.keys(TRANSPORTS).filter((name) => name !== "nodeFetch");
