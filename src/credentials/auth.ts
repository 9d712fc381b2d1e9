/** Which credential a client has, and how it travels. */
import type { AccessToken, AccessTokenProvider, ClientOptions, Logger } from "../contract/index.js";
import { ArgumentError } from "../errors/errors.js";
import { sendable } from "../request/header-value.js";

const UNSENDABLE = /[^\t\x20-\x7e]/;

/** Options that are credentials; at most one of them is given. */
export const CREDENTIALS: readonly (keyof ClientOptions)[] = [
  "apiKey",
  "authToken",
  "credentials",
  "config",
  "profile",
];

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

/** Where access tokens come from. */
export interface TokenSource {
  readonly provider: AccessTokenProvider;
  /** Told of every refresh that fails. */
  failed(error: unknown): void;
  /** The tokens of the provider, from the first request on. */
  tokens?: Tokens;
}

/** One credential: its value, or where that comes from. */
export interface Credential {
  readonly option: "apiKey" | "authToken" | "credentials";
  /** Of a key or token. */
  readonly value?: string | (() => unknown);
  /** A token that travels beside a key. */
  readonly token?: string | undefined;
  /** Of access tokens. */
  readonly source?: TokenSource;
}

/** The environment of Node, Bun and Deno; trimmed, and empty is unset, as is what may not be read. */
export function environment(name: string): string | undefined {
  const { process, Deno } = globalThis as {
    process?: { env?: Record<string, string | undefined> };
    Deno?: { env?: { get?(name: string): string | undefined } };
  };
  try {
    return (process ? process.env?.[name] : Deno?.env?.get?.(name))?.trim() || undefined;
  } catch {
    // Deno without a permission for the variable.
    return undefined;
  }
}

/** Where a credential is to be looked for that neither option nor variable hold, and what is told on the way. */
export interface Finder {
  readonly log: Logger;
  find(): Promise<AccessTokenProvider | null | undefined>;
}

/**
 * The credential that options, else the environment, name. Null keeps the variable of that option unread. Where neither
 * has a key or a token, a provider is looked for at the first request. `both`: a key may have a token beside it, as in 0.x of the
 * official package, where other credentials give way to a key.
 */
export function resolveCredential(options: ClientOptions, finder: Finder, both = false): Credential {
  const given = CREDENTIALS.filter((name) => options[name] != null);
  if (given.length > 1 && !(both && options.apiKey != null))
    throw new ArgumentError(`Pass one credential, not ${given.join(" and ")}`);
  const known = (option: "apiKey" | "authToken", variable: string) =>
    given.length === 0 && options[option] === undefined ? environment(variable) : options[option];
  const key = known("apiKey", "ANTHROPIC_API_KEY");
  const token = known("authToken", "ANTHROPIC_AUTH_TOKEN");
  const two = key != null && token != null;
  if (two && !both) finder.log.warn("ANTHROPIC_API_KEY and ANTHROPIC_AUTH_TOKEN are both set; the key is used");
  const value = key ?? token;
  if (value == null) {
    const failed = (error: unknown) => finder.log.debug(`No new access token: ${(error as Error).message}`);
    return { option: "credentials", source: { provider: options.credentials ?? found(finder), failed } };
  }
  const option = key == null ? "authToken" : "apiKey";
  return {
    option,
    value: typeof value === "function" ? value : checked(option, value),
    token: two && both ? checked("authToken", token) : undefined,
  };
}

/** The provider that is found, looked for when it is first asked. */
function found(finder: Finder): AccessTokenProvider {
  let provider: AccessTokenProvider | null | undefined;
  return async (options) => {
    provider ??= await finder.find();
    if (provider) return provider(options);
    throw new ArgumentError(
      "No credential: pass apiKey, authToken or credentials, or set ANTHROPIC_API_KEY or ANTHROPIC_AUTH_TOKEN",
    );
  };
}

/** The same value without space around it, when a header can carry it. */
export function checked(option: string, value: unknown): string {
  if (typeof value !== "string" || value.trim() === "")
    throw new ArgumentError(`${option} has to be a string with text`);
  return sendable(option, value.trim(), UNSENDABLE);
}

/** `ANTHROPIC_CUSTOM_HEADERS`: one `Name: value` per line. */
export function customHeaders(text = ""): [string, string][] {
  return Array.from(text.matchAll(/^\s*([^:\n]+?)\s*:(.*)$/gm), ([, name = "", value = ""]) => [name, value.trim()]);
}
