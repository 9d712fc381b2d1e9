/** Which redirects are followed, and with what; loaded when there is one. */
import { isStream } from "../base/streams.js";
import { unexpected } from "../errors/unexpected.js";
import { urlOf } from "../base/urls.js";
import type { HttpRequest } from "./context.js";

const MOST_REDIRECTS = 5;

/**
 * The request that a redirect asks for, the first one being `hops` 0. Throws `APIResponseError` where it leads out of the
 * origin of `first`, once too often, or asks for a body that can be sent once.
 */
export async function redirectOf(
  response: Response,
  request: HttpRequest,
  first: HttpRequest,
  hops: number,
): Promise<HttpRequest> {
  const { status, headers } = response;
  await response.body?.cancel();
  const target = urlOf(headers.get("location"), request.url);
  const refused =
    hops >= MOST_REDIRECTS
      ? `more than ${MOST_REDIRECTS} redirects`
      : target?.origin !== new URL(first.url).origin
        ? `a redirect to ${target?.origin ?? "no known URL"}`
        : status !== 303 && isStream(request.init?.body) && "a redirect of a body that can be sent once";
  if (refused) throw unexpected("an answer or a redirect within the origin", refused, response);
  return { ...(status === 303 ? withoutBody(request) : request), url: target!.href };
}

function withoutBody(request: HttpRequest): HttpRequest {
  const { "content-type": _, "content-length": __, ...headers } = request.headers;
  return { ...request, method: "GET", headers, content: undefined, init: { ...request.init, body: null } };
}
