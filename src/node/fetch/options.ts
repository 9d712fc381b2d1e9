/** What `nodeFetch` can be told, and what it gives. */
import type { LookupFunction } from "node:net";
import type { SecureContextOptions } from "node:tls";
import type { Fetch } from "../../contract/index.js";

/** How `nodeFetch` reaches servers. The options of TLS are those of `node:tls`. */
export interface NodeFetchOptions extends Pick<SecureContextOptions, "ca" | "cert" | "key" | "pfx" | "passphrase"> {
  /** Connections to one origin at most; more requests than that wait. Default: no limit. */
  readonly connections?: number | undefined;
  /** Milliseconds that an idle connection is kept, less when the server says so; 0 keeps none. Default 60,000. */
  readonly keepAliveTimeout?: number | undefined;
  /**
   * The URL of an http or https proxy for every request, with user name and password when it wants them; false is none.
   * Default: `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`, in either case, as they are when `nodeFetch` is called.
   */
  readonly proxy?: string | false | undefined;
  /** The name to ask for and to check in the certificate, instead of the host of the URL. */
  readonly servername?: string | undefined;
  /** False accepts every certificate. Default true. */
  readonly rejectUnauthorized?: boolean | undefined;
  /** Finds the address of a host, as `dns.lookup` does. */
  readonly lookup?: LookupFunction | undefined;
  /** A Unix socket or named pipe to send everything to, whatever the host; no proxy is used then. */
  readonly socketPath?: string | undefined;
  /** The address to connect from. */
  readonly localAddress?: string | undefined;
  /** 4 or 6 for addresses of that kind alone. Default: both. */
  readonly family?: 4 | 6 | undefined;
}

/** A `fetch` with connections of its own. */
export interface NodeFetch extends Fetch, AsyncDisposable {
  /** Closes idle connections, and the others when their answers are read; resolves then. Later requests are rejected. */
  close(): Promise<void>;
}

/** A lost or impossible connection in the form that the global `fetch` gives it. */
export const fetchFailed = (cause: unknown): TypeError => new TypeError("fetch failed", { cause });
