/** Following redirects without ever showing a credential or a body to another origin. */
import { isStream } from "../base/streams.js";
import { unexpected } from "../errors/unexpected.js";
import { urlOf } from "../base/urls.js";
import type { HttpRequest, Policy } from "./context.js";

const MOST_REDIRECTS = 5;

/** Follows redirects within the origin of the request, and refuses all others. */
export const sameOrigin: Policy = async (first, next, context) => {
  for (let request = first, hops = 0; ; hops++) {
    const response = await next(request, context).catch(refusedUpload);
    const { status, headers, type } = response;
    const hidden = type === "opaqueredirect";
    const location = status >= 300 && status <= 399 && status !== 304 ? headers.get("location") : null;
    if (!hidden && location === null) return response;
    await response.body?.cancel();
    const target = urlOf(location, request.url);
    const refused =
      hops >= MOST_REDIRECTS
        ? `more than ${MOST_REDIRECTS} redirects`
        : target?.origin !== new URL(first.url).origin
          ? `a redirect to ${target?.origin ?? "no known URL"}`
          : status !== 303 && isStream(request.init?.body) && "a redirect of a body that can be sent once";
    if (refused) throw unexpected("an answer or a redirect within the origin", refused, response);
    request = { ...(status === 303 ? withoutBody(request) : request), url: target!.href };
  }
};

/** Where `fetch` would keep a copy of an upload to follow a redirect with, a redirect is an error. */
function refusedUpload(error: unknown): never {
  if (!/redirect/.test(String((error as { cause?: { cause?: unknown } }).cause?.cause))) throw error;
  throw unexpected("an answer", "a redirect of an upload");
}

function withoutBody(request: HttpRequest): HttpRequest {
  const { "content-type": _, "content-length": __, ...headers } = request.headers;
  return { ...request, method: "GET", headers, content: undefined, init: { ...request.init, body: null } };
}
