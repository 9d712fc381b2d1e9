/** Profiles on disk, under their official names. */
import type { AnthropicConfig } from "../contract/index.js";
import { environment } from "../credentials/auth.js";
import { joinPath, parseObject, readText } from "../credentials/files.js";
import { configFolder, loadConfig, loadProfile } from "../credentials/profile.js";
import type { StoredTokens } from "../credentials/store.js";

export type { AnthropicConfig, AuthenticationInfo } from "../contract/index.js";
export { loadConfig };

/** What `configs/<profile>.json` is written as. */
export const CONFIG_FILE_VERSION = "1.0";
/** What `credentials/<profile>.json` is written as. */
export const CREDENTIALS_FILE_VERSION = "1.0";

/** The content of `credentials/<profile>.json`. */
export interface AnthropicCredentials {
  version?: string;
  type: "oauth_token";
  access_token: string;
  /** Unix seconds. */
  expires_at?: number;
  refresh_token?: string;
  scope?: string;
  organization_uuid?: string;
  organization_name?: string;
  account_email?: string;
}

/** A config, and whether a file has it or the environment. */
export interface LoadedConfig {
  config: AnthropicConfig;
  fromFile: boolean;
}

/** As `loadConfig`, with where the config comes from. */
export async function loadConfigWithSource(profile?: string): Promise<LoadedConfig | null> {
  const loaded = await loadProfile(profile);
  return loaded && { config: loaded.config, fromFile: loaded.tokensPath !== undefined };
}

/** The tokens of the active profile; null when there are none. Throws `ClaudeError` for a file that is not right. */
export async function loadCredentials(): Promise<AnthropicCredentials | null> {
  const path = await getCredentialsPath(await loadConfig());
  const text = path === null ? undefined : await readText(path);
  return text === undefined ? null : (parseObject(text, path!) as StoredTokens as unknown as AnthropicCredentials);
}

/** Where the tokens of a config are kept; null where there is no folder for configuration. */
export async function getCredentialsPath(config: AnthropicConfig | null, profile?: string): Promise<string | null> {
  const named = config?.authentication?.credentials_path;
  if (named) return named;
  const folder = configFolder();
  if (folder === undefined) return null;
  const active = async () => (await readText(joinPath(folder, "active_config")))?.trim() || "default";
  const name = profile ?? environment("ANTHROPIC_PROFILE") ?? (await active());
  return joinPath(folder, "credentials", `${name}.json`);
}
