/** The credential of an attempt, and what only an access token tells: where the API is. */
import type { AccessToken } from "../contract/index.js";
import { ClaudeError } from "../errors/errors.js";
import { listed } from "../errors/headers.js";
import { HEADER_PARAMS } from "../request/header-params.js";
import type { CallContext, HttpRequest, Policy } from "../send/context.js";
import { checked } from "./auth.js";

/** The beta that the API asks for with access tokens. */
const OAUTH_BETA = "oauth-2025-04-20";
const CARRIERS = ["x-api-key", "authorization"];

/** Adds the credential of the client, unless the caller set or removed one, and completes the URL. */
export const authorize: Policy = (request, next, context) => {
  const { client, asked, removed } = context;
  const { credential } = client;
  const own = CARRIERS.some((name) => name in request.headers || removed.has(name));
  if (asked.open || own) return next(complete(request, request.headers, context), context);
  const { value } = credential;
  if (typeof value !== "string") return withFresh(request, next, context);
  const headers = { ...request.headers, ...carried(value, context) };
  return next(complete(request, headers, context), context);
};

/** With a credential that is asked for at each attempt. A token that is turned down is asked for anew, once per call. */
const withFresh: Policy = async (request, next, context) => {
  const { credential } = context.client;
  const { option, value, tokens } = credential;
  let found: unknown;
  try {
    found = await (value as () => unknown)();
  } catch (cause) {
    throw cause instanceof ClaudeError ? cause : new ClaudeError(`The ${option} function failed`, { cause });
  }
  const headers = { ...request.headers };
  if (tokens) {
    const { token, workspaceId } = (found ?? {}) as AccessToken;
    const { betas, workspace_id: workspace } = HEADER_PARAMS;
    if (workspaceId && !context.removed.has(workspace)) headers[workspace] ??= workspaceId;
    headers[betas] = listed(headers[betas], OAUTH_BETA);
    found = token;
  }
  const secret = checked(tokens ? "The token of credentials" : option, found);
  Object.assign(headers, carried(secret, context));
  const response = await next(complete(request, headers, context), context);
  if (response.status === 401 && tokens) {
    tokens.refuse(secret);
    context.renewed ??= context.attempt;
  }
  return response;
};

/** The headers that carry a secret. */
function carried(secret: string, { client }: CallContext): Record<string, string> {
  const { option, token } = client.credential;
  const asKey = option === "apiKey" && client.options.apiKeyHeader !== "authorization";
  const bearer = asKey ? token : secret;
  return { ...(asKey && { "x-api-key": secret }), ...(bearer && { authorization: `Bearer ${bearer}` }) };
}

function complete(request: HttpRequest, headers: HttpRequest["headers"], context: CallContext): HttpRequest {
  const url = request.url.startsWith("/") ? context.client.baseURL + request.url : request.url;
  context.carriers = [{ url, headers }];
  return { ...request, url, headers };
}
