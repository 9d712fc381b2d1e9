/** Credentials that are asked for at each attempt: keys and tokens by a function, and access tokens, which tell where the API is, too. */
import type { AccessToken } from "../contract/index.js";
import { ClaudeError } from "../errors/errors.js";
import { listed } from "../errors/headers.js";
import { HEADER_PARAMS } from "../request/header-params.js";
import type { Policy } from "../send/context.js";
import { checked, type Credential, type Tokens } from "./auth.js";
import { authorized, carried } from "./carriers.js";
import { createTokens } from "./token-cache.js";

/** The beta that the API asks for with access tokens. */
const OAUTH_BETA = "oauth-2025-04-20";

/** The tokens of a credential, which all clients that have it share. */
function tokensOf({ source }: Credential): Tokens | undefined {
  return source && (source.tokens ??= createTokens(source.provider, source.failed));
}

/** What a credential is at the moment: a key, a token, or an access token with what goes with it. Rejects as its function does. */
export async function currentValue(credential: Credential): Promise<unknown> {
  const { value } = credential;
  return typeof value === "function" ? value() : (value ?? tokensOf(credential)!.get());
}

/** With a credential that is asked for at each attempt. A token that is turned down is asked for anew, once per call. */
export const withFresh: Policy = async (request, next, context) => {
  const { credential } = context.client;
  const { option } = credential;
  const tokens = tokensOf(credential);
  let found: unknown;
  try {
    found = await currentValue(credential);
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
  const response = await next(authorized(request, carried(secret, headers, context), context), context);
  if (response.status === 401 && tokens) {
    tokens.refuse(secret);
    context.renewed ??= context.attempt;
  }
  return response;
};
