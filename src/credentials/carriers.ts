/** What carries a credential: headers, and the request that has them. */
import type { CallContext, HttpRequest } from "../send/context.js";

/** Headers, and those that carry a secret. */
export function carried(
  secret: string,
  headers: HttpRequest["headers"],
  { client }: CallContext,
): HttpRequest["headers"] {
  const { option, token } = client.credential;
  const asKey = option === "apiKey" && client.options.apiKeyHeader !== "authorization";
  const bearer = asKey ? token : secret;
  const both = bearer ? { authorization: `Bearer ${bearer}`, ...headers } : headers;
  return asKey ? { "x-api-key": secret, ...both } : both;
}

/** The request with its absolute URL, and its headers as what must not be shown. */
export function authorized(request: HttpRequest, headers: HttpRequest["headers"], context: CallContext): HttpRequest {
  const url = request.url.startsWith("/") ? context.client.baseURL + request.url : request.url;
  context.carriers = [{ url, headers }];
  return { ...request, url, headers };
}
