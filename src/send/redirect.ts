/** Following redirects without ever showing a credential or a body to another origin. */
import type { Policy } from "./context.js";

/** Follows redirects within the origin of the request, and refuses all others. */
export const sameOrigin: Policy = async (first, next, context) => {
  for (let request = first, hops = 0; ; hops++) {
    const response = await next(request, context);
    const { status, headers, type } = response;
    const redirects = status >= 300 && status <= 399 && status !== 304 && headers.has("location");
    if (!redirects && type !== "opaqueredirect") return response;
    request = await (await import("./seldom.js")).redirectOf(response, request, first, hops);
  }
};
