/** Redirects, by the rules of https://fetch.spec.whatwg.org/#http-redirect-fetch. */
import { fetchFailed } from "./options.js";
import type { Outgoing } from "./request.js";

const MOST_REDIRECTS = 20;
const STATUSES = new Set([301, 302, 303, 307, 308]);
/** What describes a body, and goes with it. */
const OF_BODY = ["content-type", "content-length", "content-encoding", "content-language", "content-location"];
/** What another origin does not get; of these the standard leaves out the key alone. */
const OF_ORIGIN = ["authorization", "proxy-authorization", "cookie", "host", "x-api-key"];

/** Whether an answer is more than an answer to who did not ask for redirects as they are. */
export const leadsOn = ({ redirect }: Outgoing, { status }: Response): boolean =>
  redirect !== "manual" && STATUSES.has(status);

/** Follows where the first answer leads, as `redirect` says. */
export async function followed(
  first: Outgoing,
  answer: Response,
  send: (request: Outgoing) => Promise<Response>,
): Promise<Response> {
  let request = first;
  let response = answer;
  for (let hops = 0; leadsOn(first, response); hops++) {
    const { status, headers } = response;
    const location = headers.get("location");
    if (first.redirect === "follow" && location === null) break;
    await response.body?.cancel();
    const why = refusal(request, status, location, hops);
    if (why) throw fetchFailed(new Error(why));
    request = next(request, new URL(location!, request.url), status);
    response = await send(request);
  }
  return response;
}

/** Why a redirect is not followed, if it is not. */
function refusal({ redirect, url, payload }: Outgoing, status: number, location: string | null, hops: number) {
  if (redirect === "error") return "unexpected redirect";
  if (!URL.canParse(location!, url)) return "the location of a redirect is not a URL";
  if (!/^https?:$/.test(new URL(location!, url).protocol)) return "URL scheme must be a HTTP(S) scheme";
  if (hops === MOST_REDIRECTS) return "redirect count exceeded";
  return status !== 303 && payload?.repeatable === false ? "a redirect of a body that is read once" : undefined;
}

function next(request: Outgoing, url: URL, status: number): Outgoing {
  const { method } = request;
  const headers = new Map(request.headers);
  if (!url.hash) url.hash = request.url.hash;
  if (url.origin !== request.url.origin) for (const name of OF_ORIGIN) headers.delete(name);
  const asGet = status === 303 ? method !== "GET" && method !== "HEAD" : status < 303 && method === "POST";
  if (!asGet) return { ...request, url, headers };
  for (const name of OF_BODY) headers.delete(name);
  return { ...request, url, headers, method: "GET", payload: undefined };
}
