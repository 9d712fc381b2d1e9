/** Following redirects without ever showing a credential or a body to another origin. */
import type { Fetch } from "../contract/index.js";
import { APIResponseError } from "../errors/errors.js";

const MOST_REDIRECTS = 5;

/** `fetch` that follows redirects within the origin of the request, and refuses all others. `init` says `redirect: "manual"`. */
export async function fetchWithinOrigin(fetch: Fetch, url: string, init: RequestInit): Promise<Response> {
  for (let at = url, request = init, hops = 0; ; hops++) {
    const response = await fetch(at, request).catch((error: { cause?: unknown } | undefined) => {
      if (request.redirect !== "error" || !/redirect/.test(String(error?.cause))) throw error;
      throw new APIResponseError({ expected: "an answer", received: "a redirect of an upload" });
    });
    const { status, headers } = response;
    const location = headers.get("location");
    const hidden = response.type === "opaqueredirect";
    if (!hidden && (status < 300 || status > 399 || status === 304 || location === null)) return response;
    await response.body?.cancel();
    const next = urlOf(location, at);
    let refused = next?.origin === new URL(url).origin ? undefined : `a redirect to ${next?.origin ?? "no known URL"}`;
    if (hops >= MOST_REDIRECTS) refused = `more than ${MOST_REDIRECTS} redirects`;
    if (status === 303) request = withoutBody(request);
    else if (request.body instanceof ReadableStream) refused ??= "a redirect of a body that can be sent once";
    if (refused) {
      const expected = "an answer or a redirect within the origin";
      throw new APIResponseError({ expected, received: refused, status, headers });
    }
    at = next!.href;
  }
}

function withoutBody(init: RequestInit): RequestInit {
  const headers = new Headers(init.headers);
  headers.delete("content-type");
  headers.delete("content-length");
  return { ...init, method: "GET", body: null, headers };
}

/** The URL that a text is, or leads to from a base; undefined when it is none. */
export function urlOf(link: unknown, base?: string): URL | undefined {
  return typeof link === "string" && URL.canParse(link, base) ? new URL(link, base) : undefined;
}
