/** Following redirects without ever showing a credential or a body to another origin. */
import { unexpected } from "../errors/unexpected.js";
import type { Policy } from "./context.js";

/** Follows redirects within the origin of the request, and refuses all others. */
export const sameOrigin: Policy = async (first, next, context) => {
  for (let request = first, hops = 0; ; hops++) {
    const response = await next(request, context).catch(refusedUpload);
    const { status, headers, type } = response;
    const redirects = status >= 300 && status <= 399 && status !== 304 && headers.has("location");
    if (!redirects && type !== "opaqueredirect") return response;
    request = await (await import("./redirects.js")).redirectOf(response, request, first, hops);
  }
};

/** Where `fetch` would keep a copy of an upload to follow a redirect with, a redirect is an error. */
function refusedUpload(error: unknown): never {
  if (!/redirect/.test(String((error as { cause?: { cause?: unknown } }).cause?.cause))) throw error;
  throw unexpected("an answer", "a redirect of an upload");
}
