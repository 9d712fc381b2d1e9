/** The end of the chain: what goes to `fetch`. */
import { isStream } from "../base/streams.js";
import { ArgumentError } from "../errors/errors.js";
import type { Next } from "./context.js";
import type { Watch } from "./watch.js";

/** A `fetch` of ours: it looks at the watch itself, which costs less than a signal, and takes headers as they are. */
export interface DirectFetch {
  direct?(url: string, init: RequestInit, watch: Watch): Promise<Response>;
}

/** Sends a request that is complete. What `fetch` throws becomes a typed error. */
export const fetching: Next = async ({ url, method, headers, init }, context) => {
  const { fetchOptions, fetch: own = globalThis.fetch } = context.options;
  const watch = context.watch!;
  if (!own) throw new ArgumentError("No `fetch`: pass the option `fetch`");
  const { direct } = own as DirectFetch;
  const foreign = own !== globalThis.fetch;
  let sent: RequestInit & { duplex?: "half" } = {
    ...(fetchOptions as RequestInit | undefined),
    redirect: "manual",
    ...init,
    method,
    // Functions of others ask them by name.
    headers: foreign && !direct ? new Headers(headers) : headers,
  };
  if (!direct && init?.signal !== null) {
    sent = {
      ...sent,
      // Made for whoever looks at it.
      get signal() {
        return watch.signal;
      },
    };
  }
  if (isStream(sent.body)) sent.duplex = "half";
  try {
    const response = await (direct ? direct(url, sent, watch) : own(url, sent));
    // Nobody waits for it any more.
    if (watch.ended) void response.body?.cancel().catch(() => {});
    return response;
  } catch (error) {
    throw watch.explain(error, { url, foreign });
  }
};
