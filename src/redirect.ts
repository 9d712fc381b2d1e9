/** Following redirects without ever showing a credential or a body to another origin. */
import type { Fetch } from "./contract.js";
import { APIResponseError } from "./errors.js";

const MOST_REDIRECTS = 5;

/** `fetch` that follows redirects within the origin of the request, and refuses all others. */
export async function fetchWithinOrigin(fetch: Fetch, url: string, init: RequestInit): Promise<Response> {
  let at = url;
  let request: RequestInit = { ...init, redirect: "manual" };
  for (let hops = 0; ; hops++) {
    const response = await fetch(at, request);
    if (response.type === "opaqueredirect") throw refused("a redirect that the browser hides", response);
    const location = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || response.status === 304 || location === null) return response;
    await response.body?.cancel();
    const { origin } = new URL(url);
    const next = URL.canParse(location, at) ? new URL(location, at) : undefined;
    if (next?.origin !== origin) throw refused(`a redirect to ${next?.origin ?? "no valid URL"}`, response);
    if (hops >= MOST_REDIRECTS) throw refused(`more than ${MOST_REDIRECTS} redirects`, response);
    if (response.status === 303) request = withoutBody(request);
    else if (request.body instanceof ReadableStream)
      throw refused("a redirect of a body that can be sent once", response);
    at = next.href;
  }
}

function withoutBody(init: RequestInit): RequestInit {
  const headers = new Headers(init.headers);
  headers.delete("content-type");
  headers.delete("content-length");
  return { ...init, method: "GET", body: null, headers };
}

function refused(received: string, response: Response): APIResponseError {
  const { status, headers } = response;
  return new APIResponseError({ expected: "an answer or a redirect within the origin", received, status, headers });
}
