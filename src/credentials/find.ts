/** What a client loads that was given neither a key nor a token: the rest of the credential chain. */
import type { AccessTokenProvider, ClientOptions } from "../contract/index.js";
import { ArgumentError } from "../errors/errors.js";
import type { LeveledLogger } from "../base/logs.js";
import { completeProvider, type ResolverOptions } from "./config.js";
import { configFolder, loadProfile } from "./profile.js";

/** The options of a client, and where it sends to. */
export type FindOptions = ClientOptions & { readonly baseURL: string };

/** The provider of the `config` or `profile` option, else of environment and files; null when there is none. */
export async function find(options: FindOptions, log: LeveledLogger): Promise<AccessTokenProvider | null> {
  const { config, profile, baseURL, fetch, fetchOptions, middleware } = options;
  const resolver: ResolverOptions = {
    baseURL,
    ...{ fetch, fetchOptions, middleware, log },
    onCacheWriteError: (error) => log.debug(`Access tokens could not be stored: ${(error as Error).message}`),
    onSafetyWarning: (message) => log.warn(message),
  };
  if (config != null) return completeProvider(config, resolver);
  return profile == null ? fromFiles(undefined, resolver) : providerOfProfile(profile, resolver);
}

/** The provider of a profile by name. Throws `ArgumentError` when there is none. */
export async function providerOfProfile(profile: string, options: ResolverOptions): Promise<AccessTokenProvider> {
  const provider = await fromFiles(profile, options);
  if (provider) return provider;
  const folder = configFolder() ?? "any folder: set ANTHROPIC_CONFIG_DIR or HOME";
  throw new ArgumentError(`There is no profile ${profile}: no configs/${profile}.json in ${folder}`);
}

/** The provider of a profile, else of environment and files; null when there is none. */
export async function fromFiles(
  profile: string | undefined,
  options: ResolverOptions,
): Promise<AccessTokenProvider | null> {
  const loaded = await loadProfile(profile);
  if (!loaded) return null;
  const { config, tokensPath } = loaded;
  const authentication = { ...config.authentication };
  authentication.credentials_path ||= tokensPath;
  return completeProvider({ ...config, authentication }, options);
}
