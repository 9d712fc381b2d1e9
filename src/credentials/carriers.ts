/** What carries a credential: headers, and the request that has them. */
import type { CallContext, HttpRequest } from "../send/context.js";

/** The headers that carry a secret. */
export function carried(secret: string, { client }: CallContext): Record<string, string> {
  const { option, token } = client.credential;
  const asKey = option === "apiKey" && client.options.apiKeyHeader !== "authorization";
  const bearer = asKey ? token : secret;
  return { ...(asKey && { "x-api-key": secret }), ...(bearer && { authorization: `Bearer ${bearer}` }) };
}

/** The request with its absolute URL, and its headers as what must not be shown. */
export function authorized(request: HttpRequest, headers: HttpRequest["headers"], context: CallContext): HttpRequest {
  const url = request.url.startsWith("/") ? context.client.baseURL + request.url : request.url;
  context.carriers = [{ url, headers }];
  return { ...request, url, headers };
}
