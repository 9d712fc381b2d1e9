/**
 * Access tokens from profiles, workload identity federation and logins, by name. A client finds them itself when it is
 * given no credential, or by its options `profile` and `config`; these functions are for programs that want to choose:
 *
 * ```ts
 * import Claude from "claude-openapi";
 * import { fromProfile } from "claude-openapi/credentials";
 *
 * const client = new Claude({ credentials: fromProfile("work") });
 * ```
 *
 * Profiles and logins need files: Node, Deno or Bun. Federation with a function for the identity token runs everywhere.
 */
import { environment } from "./auth.js";
import type { AccessTokenProvider } from "../contract/index.js";
import { ArgumentError } from "../errors/errors.js";
import { type ResolverOptions, identityTokenFromFile } from "./config.js";
import { fileStore } from "./files.js";
import { federation, type Federation, type IdentityTokenProvider } from "./federation.js";
import { fromFiles, providerOfProfile as named } from "./find.js";
import { storing } from "./store.js";
import { userOAuth } from "./user-oauth.js";

export type { AccessToken, AccessTokenProvider, AnthropicConfig, AuthenticationInfo } from "../contract/index.js";
export { type CredentialResult, resolveCredentialsFromConfig, type ResolverOptions } from "./config.js";
export { WorkloadIdentityError } from "./errors.js";
export type { Federation, IdentityTokenProvider } from "./federation.js";
export { loadConfig } from "./profile.js";

/** How tokens are asked for; everything has a default. */
export type ProviderOptions = Partial<ResolverOptions>;

/** Federation, with the identity token from a function, a file or as it is. */
export type FederationOptions = ProviderOptions &
  Omit<Federation, "identityToken"> & {
    /** The identity token, or what gives it at every exchange. */
    readonly identityToken?: string | IdentityTokenProvider | undefined;
    /** A file with the identity token, read at every exchange. */
    readonly identityTokenFile?: string | undefined;
    /** A file to keep access tokens in, for other processes. Default: none. */
    readonly credentialsPath?: string | undefined;
  };

/** A login. */
export interface UserOAuthOptions extends ProviderOptions {
  /** The file of its tokens, for the owner only. */
  readonly credentialsPath: string;
  /** The OAuth client of the login; without it tokens are used until they expire. */
  readonly clientId?: string | undefined;
}

/** Tokens of a profile by name. The first token is rejected with `ArgumentError` when there is no such profile. */
export function fromProfile(profile: string, options: ProviderOptions = {}): AccessTokenProvider {
  return lazily(() => named(profile, resolver(options)));
}

/** Tokens of what `ANTHROPIC_PROFILE`, the federation variables or the active profile name, in this order. */
export function fromEnvironment(options: ProviderOptions = {}): AccessTokenProvider {
  return lazily(async () => {
    const provider = await fromFiles(undefined, resolver(options));
    if (provider) return provider;
    throw new ArgumentError("Neither the environment nor a profile says how to get access tokens");
  });
}

/** Tokens for the identity token of another issuer (RFC 7523). Throws `ArgumentError` without an identity token. */
export function fromFederation(options: FederationOptions): AccessTokenProvider {
  const { identityToken: given, identityTokenFile: file, credentialsPath: path } = options;
  const identityToken = typeof given === "string" ? () => given : (given ?? (file && identityTokenFromFile(file)));
  if (!identityToken) throw new ArgumentError("Pass identityToken or identityTokenFile");
  const { baseURL, onSafetyWarning: warn, onCacheWriteError: problem, now, ...rest } = resolver(options);
  const ask = federation({ ...options, identityToken }, { baseURL, now, ...rest });
  return path ? storing(ask, fileStore(path, warn ?? (() => {})), problem ?? (() => {}), now) : ask;
}

/** Tokens of a login, refreshed and written back to its file. */
export function fromUserOAuth({ credentialsPath, clientId, ...options }: UserOAuthOptions): AccessTokenProvider {
  const warn = options.onSafetyWarning ?? (() => {});
  return userOAuth({ store: fileStore(credentialsPath, warn), clientId, warn }, resolver(options));
}

function resolver(options: ProviderOptions): ResolverOptions {
  const baseURL = options.baseURL ?? environment("ANTHROPIC_BASE_URL") ?? "https://api.anthropic.com";
  return { ...options, baseURL };
}

function lazily(find: () => Promise<AccessTokenProvider>): AccessTokenProvider {
  let provider: AccessTokenProvider | undefined;
  return async (request) => (provider ??= await find())(request);
}
