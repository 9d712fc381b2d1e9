/** The end of the chain: what goes to `fetch`. */
import { isStream } from "../base/streams.js";
import { ArgumentError } from "../errors/errors.js";
import type { Next } from "./context.js";

/** Sends a request that is complete. What `fetch` throws becomes a typed error. */
export const fetching: Next = async ({ url, method, headers, init }, context) => {
  const { fetchOptions, fetch: own = globalThis.fetch } = context.options;
  const watch = context.watch!;
  if (!own) throw new ArgumentError("No `fetch` here: pass the option `fetch`");
  const foreign = own !== globalThis.fetch;
  const sent: RequestInit & { duplex?: "half" } = {
    ...(fetchOptions as RequestInit | undefined),
    redirect: "manual",
    ...init,
    method,
    // Functions of others ask them by name.
    headers: foreign ? new Headers(headers) : headers,
    // Made for whoever looks at it.
    get signal() {
      return init?.signal === null ? null : watch.signal;
    },
  };
  if (isStream(sent.body)) sent.duplex = "half";
  try {
    const response = await own(url, sent);
    // Nobody waits for it any more.
    if (watch.ended) void response.body?.cancel().catch(() => {});
    return response;
  } catch (error) {
    throw watch.explain(error, { url, foreign });
  }
};
