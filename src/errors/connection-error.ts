/** What `fetch`, a body or a source threw, as an error of ours. */
import { isRecord } from "../base/properties.js";
import { urlOf } from "../base/urls.js";
import { APIConnectionError, APIConnectionTimeoutError, APIError, ClaudeError } from "./errors.js";

/** No second try makes these good. */
const CERTIFICATE = /\b(CRL_|UNABLE_TO_|ERR_PROXY_TUNNEL.* 4\d\d$)|CERT[_I]|self[-_ ]signed/im;
/** How runtimes and their libraries speak of connections. */
const CONNECTION =
  /\b(E(CONN|PIPE|NOTFOUND|AI_|HOST|NET|ADDR|PROTO)|UND_ERR_|ERR_(HTTP2|SSL|TLS|INTERNET))|(fetch|load) failed|failed to fetch|network|socket|terminated|connection|premature|timed?[ _-]?out/i;
/** Text that is too long for the runtime, and what a platform does not have. */
const NOT_CONNECTION = /^(RangeE|Ref)|ERR_STRING_TOO_LONG/;
const TIMEOUT = /timed?[ _-]?out/i;
const DEEPEST_CAUSE = 9;

interface Circumstances {
  readonly headers?: Headers | undefined;
  /** Where the request went. */
  readonly url?: string | undefined;
  /** The function that threw is the caller's: not all that it throws is about a connection. */
  readonly foreign?: boolean | undefined;
}

/**
 * A lost connection as an error of ours, which names the host; a timeout of the runtime's own stays recognisable as one.
 * An error of ours stays, and has the request id of the response that it happened in. What cannot be one is a `ClaudeError`: a
 * mistake in the caller's function, a text too long for the runtime, a global that it does not have.
 */
export function connectionError(cause: unknown, { headers, url, foreign }: Circumstances = {}): ClaudeError {
  if (cause instanceof ClaudeError) {
    if (headers && cause instanceof APIError && cause.requestID == null)
      Object.assign(cause, { requestID: headers.get("request-id") });
    return cause;
  }
  const [outer = {}, inner] = linksOf(cause);
  const all = textOf(cause);
  const texts = [inner?.code, inner?.message, outer.message, outer.code, cause];
  const why = texts.find((text) => text && typeof text === "string");
  if (NOT_CONNECTION.test(all) || (foreign && !CONNECTION.test(all))) {
    return new ClaudeError(`${foreign ? "fetch" : "Reading the response"} failed: ${String(why ?? cause)}`, { cause });
  }
  const type = TIMEOUT.test(all) ? APIConnectionTimeoutError : APIConnectionError;
  const { origin = "" } = urlOf(url) ?? {};
  const message = why ? ["Connection error:", why, origin].filter(Boolean).join(" ") : undefined;
  return new type({ message, cause, headers });
}

/** Whether the connection was refused: by us, because of the certificate of the server, or by a proxy, which says so with a 4xx. */
export function isCertificateError(error: unknown): boolean {
  return CERTIFICATE.test(textOf(error));
}

/** What an error and its causes say, a line each. */
const textOf = (error: unknown) =>
  linksOf(error)
    .map(({ name, code, message }) => [name, code, message].join(" "))
    .join("\n");

type Link = { readonly code?: unknown; readonly message?: unknown; readonly name?: unknown };

/** An error and what caused it, outermost first. */
export function linksOf(error: unknown): Link[] {
  const links: Link[] = [];
  for (let link = error; isRecord(link) && links.length < DEEPEST_CAUSE; link = link["cause"]) links.push(link);
  return links;
}
