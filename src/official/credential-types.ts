/** What the providers of access tokens have in common, under its official names. */
import { WorkloadIdentityError } from "../credentials/errors.js";
import { tokenURL } from "../credentials/exchange.js";
import { ownersOnly, readText, writeText } from "../credentials/files.js";
import { describeFailure } from "../credentials/redaction.js";
import { readBounded } from "../request/limits.js";
import { chunksOf } from "../stream/chunks.js";

export type { AccessToken, AccessTokenProvider } from "../contract/index.js";
export type { CredentialResult } from "../credentials/config.js";
export type { IdentityTokenProvider } from "../credentials/federation.js";
export { WorkloadIdentityError };

export const GRANT_TYPE_JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer";
export const GRANT_TYPE_REFRESH_TOKEN = "refresh_token";
/** The path of the token endpoint. */
export const TOKEN_ENDPOINT = "/v1/oauth/token";
/** The beta of requests with an access token. */
export const OAUTH_API_BETA_HEADER = "oauth-2025-04-20";
/** The beta of an exchange of identity tokens. */
export const FEDERATION_BETA_HEADER = "oidc-federation-2026-04-01";
/** With less than this left, a token is refreshed while it is used. */
export const ADVISORY_REFRESH_THRESHOLD_IN_SECONDS = 120;
/** With less than this left, calls wait for the next token. */
export const MANDATORY_REFRESH_THRESHOLD_IN_SECONDS = 30;
/** How long a refresh in the background is left alone after it failed. */
export const ADVISORY_REFRESH_BACKOFF_IN_SECONDS = 5;

const MAX_RESPONSE_BYTES = 1024 * 1024;

/** The answer of the token endpoint. */
export interface TokenEndpointResponse {
  access_token?: string;
  /** Seconds. */
  expires_in?: number;
  refresh_token?: string;
}

/** Throws `WorkloadIdentityError` unless the URL is https, or http on this machine. */
export function requireSecureTokenEndpoint(baseURL: string): void {
  if (baseURL) tokenURL(baseURL);
}

/** The tokens in a response of the token endpoint. Throws `WorkloadIdentityError` when there are none, or none for Bearer. */
export async function parseTokenResponse(
  response: Response,
  requestId: string | null,
): Promise<TokenEndpointResponse & { access_token: string }> {
  const text = await readBounded(chunksOf(response), MAX_RESPONSE_BYTES);
  const refused = (what: string) => {
    const { body, summary } = describeFailure(text, []);
    const line = [`The token endpoint ${what}`, summary].filter(Boolean).join(": ");
    return new WorkloadIdentityError(line, response.status, body, requestId);
  };
  const issued = objectOf(text);
  if (!issued) throw refused("gave no JSON object");
  const { access_token: token, token_type: type } = issued;
  if (typeof token !== "string" || !token) throw refused("gave no access_token");
  if (type != null && String(type).toLowerCase() !== "bearer") throw refused("gave a token_type that is not Bearer");
  return issued as unknown as TokenEndpointResponse & { access_token: string };
}

function objectOf(text: string): Record<string, unknown> | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** What may be told of the body of a token endpoint: the error fields of RFC 6749; null when there is nothing. */
export function redactSensitive(body: unknown): unknown {
  if (body == null) return body;
  const { body: fields, summary } = describeFailure(typeof body === "string" ? body : JSON.stringify(body), []);
  if (typeof body !== "string") return Array.isArray(body) ? null : fields;
  return fields ? JSON.stringify(fields) : summary;
}

/** Throws `WorkloadIdentityError` for a file that others can read or write, and tells of one of another user. */
export async function checkCredentialsFileSafety(
  path: string,
  onWarn: (message: string) => void = () => {},
): Promise<void> {
  await readText(path, ownersOnly(path, onWarn));
}

/** Replaces a file at once with this as JSON, for the owner only. */
export const writeCredentialsFileAtomic = (path: string, data: unknown): Promise<void> =>
  writeText(path, JSON.stringify(data, null, 2));
