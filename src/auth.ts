/** Which credential a client has, and how it travels. */
import type { ApiKeySource, ClientOptions, Logger } from "./contract.js";
import { ArgumentError, ClaudeError } from "./errors.js";

const UNSENDABLE = /[^\t\x20-\x7e]/;

/** Reads an environment variable; undefined where there is no environment. */
export type Env = (name: string) => string | undefined;

/** One credential: the header it travels in, and its value or where that comes from. */
export interface Credential {
  readonly option: "apiKey" | "authToken";
  readonly header: "x-api-key" | "authorization";
  readonly value: string | ApiKeySource;
}

/** The environment of Node, Bun and Deno; trimmed, and empty is unset. */
export function environment(name: string): string | undefined {
  const { process, Deno } = globalThis as {
    process?: { env?: Record<string, string | undefined> };
    Deno?: { env?: { get?(name: string): string | undefined } };
  };
  return (process ? process.env?.[name] : Deno?.env?.get?.(name))?.trim() || undefined;
}

/** The credential that options, else the environment, name. Null keeps the variable of that option unread. */
export function resolveCredential(options: ClientOptions, env: Env, log: Logger): Credential | undefined {
  const { apiKey, authToken } = options;
  const given = apiKey ?? authToken;
  if (apiKey != null && authToken != null) {
    throw new ArgumentError("Pass one credential: apiKey and authToken are both set");
  }
  const key = given == null && apiKey === undefined ? env("ANTHROPIC_API_KEY") : apiKey;
  const token = given == null && authToken === undefined ? env("ANTHROPIC_AUTH_TOKEN") : authToken;
  if (key != null && token != null)
    log.warn("ANTHROPIC_API_KEY and ANTHROPIC_AUTH_TOKEN are both set; the key is used");
  if (key != null) return checked({ option: "apiKey", header: options.apiKeyHeader ?? "x-api-key", value: key });
  return token == null ? undefined : checked({ option: "authToken", header: "authorization", value: token });
}

function checked(credential: Credential): Credential {
  if (typeof credential.value !== "function") checkSendable(credential.option, credential.value);
  return credential;
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
  credential: Credential | undefined,
): string | undefined | Promise<string> {
  for (const name of ["x-api-key", "authorization"]) if (name in headers || removed.has(name)) return undefined;
  if (!credential) {
    throw new ArgumentError(
      "No credential: pass apiKey or authToken to the client, or set ANTHROPIC_API_KEY or ANTHROPIC_AUTH_TOKEN",
    );
  }
  const { header, value } = credential;
  const add = (secret: string): string => {
    headers[header] = header === "authorization" ? `Bearer ${secret}` : secret;
    return secret;
  };
  return typeof value === "function" ? called(value).then(add) : add(value);
}

async function called(source: ApiKeySource): Promise<string> {
  let value: unknown;
  try {
    value = await source();
  } catch (cause) {
    throw new ClaudeError("The apiKey function failed", { cause });
  }
  checkSendable("The result of the apiKey function", value);
  return value;
}

/** `ANTHROPIC_CUSTOM_HEADERS`: one `Name: value` per line. */
export function customHeaders(text = ""): [string, string][] {
  return Array.from(text.matchAll(/^\s*([^:\n]+?)\s*:(.*)$/gm), ([, name = "", value = ""]) => [name, value.trim()]);
}
