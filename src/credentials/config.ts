/** From a config to a provider of access tokens. */
import { environment } from "./auth.js";
import type { AccessTokenProvider, AnthropicConfig, AuthenticationInfo } from "../contract/index.js";
import { WorkloadIdentityError } from "./errors.js";
import type { TokenEndpoint } from "./exchange.js";
import { baseURLOf, trimmedURL } from "../request/base-url.js";
import { federation, type IdentityTokenProvider } from "./federation.js";
import { fileStore, readText, type Warn } from "./files.js";
import { storing } from "./store.js";
import { userOAuth } from "./user-oauth.js";

/** Where tokens are asked for unless the config says so itself, and who is told what. */
export interface ResolverOptions extends TokenEndpoint {
  /** Told when exchanged tokens cannot be stored; they are used all the same. */
  readonly onCacheWriteError?: ((error: unknown) => void) | undefined;
  /** Told of a credentials file that belongs to another user, and of new tokens of a login that cannot be stored. */
  readonly onSafetyWarning?: Warn | undefined;
}

/** A provider, and what goes with its tokens. */
export interface CredentialResult {
  readonly provider: AccessTokenProvider;
  /** Headers of requests with its tokens. */
  readonly extraHeaders: Record<string, string>;
  /** Where the config says that the API is. */
  readonly baseURL: string | undefined;
}

/**
 * The provider of a config. A login needs `authentication.credentials_path`; federation without it keeps its tokens in
 * memory. Throws `WorkloadIdentityError` when something is missing.
 */
export function resolveCredentialsFromConfig(config: AnthropicConfig, options: ResolverOptions): CredentialResult {
  const { authentication, workspace_id: workspace } = config;
  const endpoint: TokenEndpoint = { ...options, baseURL: config.base_url || options.baseURL };
  const loginWorkspace = authentication?.type === "user_oauth" ? workspace : undefined;
  return {
    provider: providerOf(config, endpoint, options),
    // A federated token is for its workspace already.
    extraHeaders: loginWorkspace ? { "anthropic-workspace-id": loginWorkspace } : {},
    baseURL: config.base_url || undefined,
  };
}

/** The provider of a config, whose tokens say where they are for. */
export function completeProvider(config: AnthropicConfig, options: ResolverOptions): AccessTokenProvider {
  const { provider, extraHeaders, baseURL } = resolveCredentialsFromConfig(config, options);
  if (baseURL !== undefined && !baseURLOf(baseURL)) {
    throw new WorkloadIdentityError("base_url has to be an http or https URL without user name and password");
  }
  const workspaceId = extraHeaders["anthropic-workspace-id"];
  return async (request) => ({
    ...(await provider(request)),
    workspaceId,
    baseURL: baseURL && trimmedURL(baseURL),
  });
}

function providerOf(config: AnthropicConfig, endpoint: TokenEndpoint, options: ResolverOptions): AccessTokenProvider {
  const { authentication, organization_id: organizationId, workspace_id: workspaceId } = config;
  const warn = options.onSafetyWarning ?? (() => {});
  const path = authentication?.credentials_path;
  switch (authentication?.type) {
    case "oidc_federation": {
      const { federation_rule_id: federationRuleId, service_account_id: serviceAccountId } = authentication;
      const identityToken = identityTokenOf(authentication);
      if (!federationRuleId) throw missing("authentication.federation_rule_id", "ANTHROPIC_FEDERATION_RULE_ID");
      if (!organizationId) throw missing("organization_id", "ANTHROPIC_ORGANIZATION_ID");
      const identity = { identityToken, federationRuleId, organizationId, serviceAccountId, workspaceId };
      const ask = federation(identity, endpoint);
      return path ? storing(ask, fileStore(path, warn), options.onCacheWriteError ?? (() => {}), endpoint.now) : ask;
    }
    case "user_oauth":
      if (!path) throw new WorkloadIdentityError("A config with a login needs authentication.credentials_path");
      return userOAuth({ store: fileStore(path, warn), clientId: authentication.client_id, warn }, endpoint);
    default:
      throw new WorkloadIdentityError("authentication.type has to be oidc_federation or user_oauth");
  }
}

function missing(name: string, variables: string): WorkloadIdentityError {
  return new WorkloadIdentityError(`Workload identity federation needs ${name}, or ${variables}`);
}

/** What the config names, else `ANTHROPIC_IDENTITY_TOKEN_FILE`, else `ANTHROPIC_IDENTITY_TOKEN`. */
function identityTokenOf(authentication: AuthenticationInfo & { type: "oidc_federation" }): IdentityTokenProvider {
  const named = authentication.identity_token as { source?: unknown; path?: string } | null | undefined;
  if (named && (named.source !== "file" || !named.path)) {
    throw new WorkloadIdentityError('authentication.identity_token has to be { source: "file", path }');
  }
  const path = named?.path ?? environment("ANTHROPIC_IDENTITY_TOKEN_FILE");
  if (path !== undefined) return identityTokenFromFile(path);
  const token = environment("ANTHROPIC_IDENTITY_TOKEN");
  if (token !== undefined) return () => token;
  throw missing("authentication.identity_token", "ANTHROPIC_IDENTITY_TOKEN_FILE or ANTHROPIC_IDENTITY_TOKEN");
}

/** The identity token of a file, read at every exchange: whoever issues it writes a new one before the old one expires. */
export function identityTokenFromFile(path: string): IdentityTokenProvider {
  return async () => {
    const token = (await readText(path))?.trim();
    if (token) return token;
    throw new WorkloadIdentityError(
      `The identity token file at ${path} ${token === "" ? "is empty" : "does not exist"}`,
    );
  };
}
