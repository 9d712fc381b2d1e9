/** Profiles on disk: `<folder>/configs/<profile>.json`, `<folder>/credentials/<profile>.json`, `<folder>/active_config`. */
import { environment } from "./auth.js";
import type { AnthropicConfig } from "../contract/index.js";
import { ArgumentError, ClaudeError } from "../errors/errors.js";
import { joinPath, parseObject, readText } from "./files.js";

const NAME = /^[A-Za-z0-9_.-]+$/;

/** A config, and where its profile keeps tokens; no place for one that comes from the environment. */
export interface Loaded {
  readonly config: AnthropicConfig;
  readonly tokensPath?: string;
}

/**
 * The config of a profile, with the gaps filled from the environment. Without a name: of the profile that
 * `ANTHROPIC_PROFILE` names, else what the federation variables say, else of the active profile. Null when there is none.
 * Throws when `ANTHROPIC_PROFILE` names a profile that does not exist, and for a file that is not right.
 */
export async function loadConfig(profile?: string): Promise<AnthropicConfig | null> {
  return (await loadProfile(profile))?.config ?? null;
}

/** The same, with the place of the tokens. */
export async function loadProfile(profile?: string): Promise<Loaded | null> {
  const folder = configFolder();
  const named = environment("ANTHROPIC_PROFILE");
  if (profile != null) return folder === undefined ? null : await readProfile(folder, profile);
  if (named !== undefined) {
    const loaded = folder === undefined ? null : await readProfile(folder, named);
    if (loaded) return loaded;
    throw new ClaudeError(
      `ANTHROPIC_PROFILE names the profile ${named}, which is not in ${folder ?? "any folder"}: create or unset it`,
    );
  }
  const fromEnv = federationOfEnvironment();
  const hasIdentity = environment("ANTHROPIC_IDENTITY_TOKEN_FILE") ?? environment("ANTHROPIC_IDENTITY_TOKEN");
  if ((fromEnv && hasIdentity) || folder === undefined) return fromEnv;
  const active = (await readText(joinPath(folder, "active_config")))?.trim() || "default";
  return (await readProfile(folder, active)) ?? fromEnv;
}

/** `ANTHROPIC_CONFIG_DIR`, else the system's folder for configuration; undefined when there is none, or no system. */
export function configFolder(platform: string | undefined = globalThis.process?.platform): string | undefined {
  if (platform === undefined) return undefined;
  const given = environment("ANTHROPIC_CONFIG_DIR");
  if (given !== undefined) return given;
  const below = (variable: string, ...parts: string[]): string | undefined => {
    const root = environment(variable);
    return root === undefined ? root : joinPath(root, ...parts);
  };
  return platform === "win32"
    ? (below("APPDATA", "Anthropic") ?? below("USERPROFILE", "AppData", "Roaming", "Anthropic"))
    : (below("XDG_CONFIG_HOME", "anthropic") ?? below("HOME", ".config", "anthropic"));
}

/** What the federation variables say, when there is a rule and an organization. */
function federationOfEnvironment(): Loaded | null {
  const rule = environment("ANTHROPIC_FEDERATION_RULE_ID");
  const organization = environment("ANTHROPIC_ORGANIZATION_ID");
  if (rule === undefined || organization === undefined) return null;
  return {
    config: filled({
      authentication: { type: "oidc_federation", federation_rule_id: rule },
      organization_id: organization,
    }),
  };
}

async function readProfile(folder: string, profile: string): Promise<Loaded | null> {
  if (!NAME.test(profile) || profile === "." || profile === "..") {
    throw new ArgumentError(`${JSON.stringify(profile)} is no name of a profile: letters, digits, "_", "-" and "."`);
  }
  const path = joinPath(folder, "configs", `${profile}.json`);
  const text = await readText(path);
  if (text === undefined) return null;
  const config = parseObject(text, path) as AnthropicConfig;
  const type: unknown = config.authentication?.type;
  if (type !== "oidc_federation" && type !== "user_oauth") {
    throw new ClaudeError(`${path} has no authentication.type that is known: oidc_federation or user_oauth`);
  }
  for (const [name, value] of Object.entries({ ...config, ...config.authentication })) {
    if (/_(id|url|path)$/.test(name) && value != null && typeof value !== "string") {
      throw new ClaudeError(`${path}: ${name} has to be a string`);
    }
  }
  return { config: filled(config), tokensPath: joinPath(folder, "credentials", `${profile}.json`) };
}

/** A copy of a config with what it leaves open filled from the environment. */
function filled(config: AnthropicConfig): AnthropicConfig {
  const authentication = { ...config.authentication };
  authentication.scope ??= environment("ANTHROPIC_SCOPE");
  if (authentication.type === "oidc_federation") {
    const file = environment("ANTHROPIC_IDENTITY_TOKEN_FILE");
    authentication.identity_token ??= file === undefined ? undefined : { source: "file", path: file };
    authentication.federation_rule_id ||= environment("ANTHROPIC_FEDERATION_RULE_ID") ?? "";
    authentication.service_account_id ??= environment("ANTHROPIC_SERVICE_ACCOUNT_ID");
  }
  return {
    ...config,
    authentication,
    organization_id: config.organization_id ?? environment("ANTHROPIC_ORGANIZATION_ID"),
    workspace_id: config.workspace_id ?? environment("ANTHROPIC_WORKSPACE_ID"),
    base_url: config.base_url ?? environment("ANTHROPIC_BASE_URL"),
  };
}
