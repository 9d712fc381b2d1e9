/** Providers of access tokens, under their official names. */
import { type AccessTokenProvider, type Fetch } from "../contract/index.js";
import type { Tokens } from "../credentials/auth.js";
import { type CredentialResult, resolveCredentialsFromConfig, type ResolverOptions } from "../credentials/config.js";
import { federation, type IdentityTokenProvider } from "../credentials/federation.js";
import { fileStore } from "../credentials/files.js";
import { loadProfile } from "../credentials/profile.js";
import { createTokens } from "../credentials/token-cache.js";
import { userOAuth } from "../credentials/user-oauth.js";

export type { AccessToken, AccessTokenProvider, AnthropicConfig, AuthenticationInfo } from "../contract/index.js";
export { identityTokenFromFile, resolveCredentialsFromConfig, type ResolverOptions } from "../credentials/config.js";
export { loadConfig } from "../credentials/profile.js";

/** The provider of a profile, else of environment and files, with what goes with its tokens; null when there is none. */
export async function defaultCredentials(options: ResolverOptions, profile?: string): Promise<CredentialResult | null> {
  const loaded = await loadProfile(profile);
  if (!loaded) return null;
  const authentication = { ...loaded.config.authentication };
  authentication.credentials_path ||= loaded.tokensPath;
  return resolveCredentialsFromConfig({ ...loaded.config, authentication }, options);
}

/** An identity token that does not change. */
export const identityTokenFromValue =
  (token: string): IdentityTokenProvider =>
  () =>
    token;

/** Whose identity token is exchanged, where and under which rule. */
export interface OIDCFederationConfig {
  identityTokenProvider: IdentityTokenProvider;
  federationRuleId: string;
  organizationId: string;
  serviceAccountId?: string | undefined;
  workspaceId?: string | undefined;
  baseURL: string;
  fetch: Fetch;
  userAgent?: string | undefined;
}

/** Tokens for an identity token; exchanges anew each time it is asked. */
export const oidcFederationProvider = (config: OIDCFederationConfig): AccessTokenProvider =>
  federation({ ...config, identityToken: config.identityTokenProvider }, config);

/** Where a login is kept, and where it is refreshed. */
export interface UserOAuthConfig {
  credentialsPath: string;
  clientId?: string | undefined;
  baseURL: string;
  fetch: Fetch;
  userAgent?: string | undefined;
  onSafetyWarning?: ((message: string) => void) | undefined;
}

/** Tokens of a login, refreshed and written back to its file. */
export function userOAuthProvider(config: UserOAuthConfig): AccessTokenProvider {
  const warn = config.onSafetyWarning ?? (() => {});
  return userOAuth({ store: fileStore(config.credentialsPath, warn), clientId: config.clientId, warn }, config);
}

/** Keeps the token of a provider until shortly before its end; callers that wait share one request. */
export class TokenCache {
  readonly #tokens: Tokens;

  /** `onAdvisoryRefreshError` is told when a refresh fails. */
  constructor(provider: AccessTokenProvider, onAdvisoryRefreshError: (error: unknown) => void = () => {}) {
    this.#tokens = createTokens(provider, onAdvisoryRefreshError);
  }

  /** A token that is good for a request; rejects as the provider does. */
  async getToken(): Promise<string> {
    return (await this.#tokens.get()).token;
  }

  /** Has the provider asked with `forceRefresh` next time. */
  invalidate(): void {
    const { held } = this.#tokens;
    if (held) this.#tokens.refuse(held.token);
  }
}
