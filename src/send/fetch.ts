/** The end of the chain: what goes to `fetch`. */
import type { Next } from "./context.js";

/** Sends a request that is complete. What `fetch` throws becomes a typed error. */
export const fetching: Next = async (request, context) => {
  const { options } = context;
  const watch = context.watch!;
  const { url, method, headers, init } = request;
  const sent: RequestInit & { duplex?: "half" } = {
    ...(options.fetchOptions as RequestInit | undefined),
    redirect: "manual",
    ...init,
    method,
    headers,
  };
  if (sent.body instanceof ReadableStream) sent.duplex = "half";
  try {
    if (init?.signal === undefined) sent.signal = watch.signal;
    const response = await (options.fetch ?? fetch)(url, sent);
    // Nobody waits for it any more.
    if (watch.ended) void response.body?.cancel().catch(() => {});
    return response;
  } catch (error) {
    throw watch.explain(error);
  }
};
