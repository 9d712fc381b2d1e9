/** Which credential a client has, and how it travels. */
import type { AccessToken, AccessTokenProvider, ClientOptions, Logger } from "./contract.js";
import { ArgumentError, ClaudeError } from "./errors.js";
import { createTokens } from "./token-cache.js";

const UNSENDABLE = /[^\t\x20-\x7e]/;
const BETA = "anthropic-beta";
const WORKSPACE = "anthropic-workspace-id";

/** Reads an environment variable; undefined where there is no environment. */
export type Env = (name: string) => string | undefined;

/** Options that are credentials; at most one of them is given. */
export const CREDENTIALS: readonly string[] = ["apiKey", "authToken", "credentials", "config", "profile"];

/** The beta that the API asks for with access tokens. */
const OAUTH_BETA = "oauth-2025-04-20";

/** The tokens of one credential, shared by all clients that have it. */
export interface Tokens {
  readonly provider: AccessTokenProvider;
  /** The token in use. */
  readonly held: AccessToken | undefined;
  /** A token that is good for a request; rejects as the provider does. */
  get(): Promise<AccessToken>;
  /** The API turned this token down: it is not served again unless the provider, asked with `forceRefresh`, insists. */
  refuse(token: string): void;
}

/** One credential: its value, or where that comes from. */
export interface Credential {
  readonly option: "apiKey" | "authToken" | "credentials";
  readonly value: string | (() => unknown);
  /** Where the value comes from, of access tokens. */
  readonly tokens?: Tokens;
}

/** The environment of Node, Bun and Deno; trimmed, and empty is unset. */
export function environment(name: string): string | undefined {
  const { process, Deno } = globalThis as {
    process?: { env?: Record<string, string | undefined> };
    Deno?: { env?: { get?(name: string): string | undefined } };
  };
  return (process ? process.env?.[name] : Deno?.env?.get?.(name))?.trim() || undefined;
}

/**
 * The credential that options, else the environment, name. Null keeps the variable of that option unread. Where neither
 * has a key or a token, `find` looks for a provider at the first request.
 */
export function resolveCredential(
  options: ClientOptions,
  env: Env,
  log: Logger,
  find: () => Promise<AccessTokenProvider | null | undefined>,
): Credential {
  const given = Object.entries(options).filter(([name, value]) => value != null && CREDENTIALS.includes(name));
  if (given.length > 1)
    throw new ArgumentError(`Pass one credential, not ${given.map(([name]) => name).join(" and ")}`);
  const known = (option: "apiKey" | "authToken", variable: string) =>
    given.length === 0 && options[option] === undefined ? env(variable) : options[option];
  const key = known("apiKey", "ANTHROPIC_API_KEY");
  const token = known("authToken", "ANTHROPIC_AUTH_TOKEN");
  if (key != null && token != null)
    log.warn("ANTHROPIC_API_KEY and ANTHROPIC_AUTH_TOKEN are both set; the key is used");
  const value = key ?? token;
  if (value == null) {
    const tokens = createTokens(options.credentials ?? found(find), (error) =>
      log.debug(`No new access token: ${(error as Error).message}`),
    );
    return { option: "credentials", value: tokens.get, tokens };
  }
  const option = key == null ? "authToken" : "apiKey";
  if (typeof value !== "function") checkSendable(option, value);
  return { option, value };
}

/** The provider that `find` finds, looked for when it is first asked. */
function found(find: () => Promise<AccessTokenProvider | null | undefined>): AccessTokenProvider {
  let provider: AccessTokenProvider | null | undefined;
  return async (options) => {
    provider ??= await find();
    if (provider) return provider(options);
    throw new ArgumentError(
      "No credential: pass apiKey, authToken or credentials to the client, or set ANTHROPIC_API_KEY or ANTHROPIC_AUTH_TOKEN",
    );
  };
}

function checkSendable(option: string, value: unknown): asserts value is string {
  if (typeof value !== "string" || value.trim() === "")
    throw new ArgumentError(`${option} has to be a string with text`);
  const at = value.search(UNSENDABLE);
  if (at >= 0) {
    throw new ArgumentError(
      `${option} has a character at position ${at} that no header can carry: a line break or a typographic quote?`,
    );
  }
}

/** Adds the credential to headers, unless the caller set or removed one there; the secret that was added. */
export function authorize(
  headers: Record<string, string>,
  removed: ReadonlySet<string>,
  { option, value, tokens }: Credential,
  { apiKeyHeader }: Pick<ClientOptions, "apiKeyHeader">,
): string | undefined | Promise<string> {
  for (const name of ["x-api-key", "authorization"]) if (name in headers || removed.has(name)) return undefined;
  const add = (secret: unknown): string => {
    checkSendable(tokens ? "The token of credentials" : option, secret);
    if (option === "apiKey" && apiKeyHeader !== "authorization") headers["x-api-key"] = secret;
    else headers["authorization"] = `Bearer ${secret}`;
    return secret;
  };
  if (typeof value === "string") return add(value);
  return asked(option, value).then((given) => {
    if (!tokens) return add(given);
    const { token, workspaceId } = (given ?? {}) as AccessToken;
    if (workspaceId && !removed.has(WORKSPACE)) headers[WORKSPACE] ??= workspaceId;
    headers[BETA] = [...new Set(headers[BETA]?.split(/\s*,\s*/)).add(OAUTH_BETA)].join(",");
    return add(token);
  });
}

/** What a function of the caller gives; its failure, unless it is an error of ours, becomes the cause of one. */
async function asked(option: string, ask: () => unknown): Promise<unknown> {
  try {
    return await ask();
  } catch (cause) {
    throw cause instanceof ClaudeError ? cause : new ClaudeError(`The ${option} function failed`, { cause });
  }
}

/** `ANTHROPIC_CUSTOM_HEADERS`: one `Name: value` per line. */
export function customHeaders(text = ""): [string, string][] {
  return Array.from(text.matchAll(/^\s*([^:\n]+?)\s*:(.*)$/gm), ([, name = "", value = ""]) => [name, value.trim()]);
}
