/** Microsoft Foundry: the API as it is, at an address of one's own, with a key or a token of Microsoft Entra. */
import { checked, environment } from "../../credentials/auth.js";
import type { Platform } from "../../contract/index.js";
import { ArgumentError, ClaudeError } from "../../errors/errors.js";
import { urlOf } from "../../base/urls.js";
import { createPlatform, hostPart, optionOr } from "../create-platform.js";

export interface FoundryOptions {
  /** The name of the resource, for `https://{resource}.services.ai.azure.com/anthropic`. Default: `ANTHROPIC_FOUNDRY_RESOURCE`. */
  readonly resource?: string | null | undefined;
  /** Instead of a resource: where it is, `/anthropic` included. Default: `ANTHROPIC_FOUNDRY_BASE_URL`. */
  readonly baseURL?: string | null | undefined;
  /** A key of the resource. Default: `ANTHROPIC_FOUNDRY_API_KEY`. */
  readonly apiKey?: string | null | undefined;
  /** The header that carries the key; `authorization` sends it as Bearer. Default `x-api-key`. */
  readonly keyHeader?: "x-api-key" | "api-key" | "authorization" | undefined;
  /** Gives a token of Microsoft Entra, asked for at each attempt: `getBearerTokenProvider()` of `@azure/identity`. */
  readonly azureADTokenProvider?: (() => string | Promise<string>) | null | undefined;
  /** No credential is sent: what is between adds it. Default false. */
  readonly skipAuth?: boolean | undefined;
}

/** The platform, with the name of its resource. */
export interface FoundryPlatform extends Platform {
  readonly resource: string | null;
}

const AUTHENTICATION =
  "authentication uses a Foundry API key (`apiKey`) or a Microsoft Entra token (`azureADTokenProvider`).";
const MISSING = /^\S+ \/v1\/(messages\/batches|models|organizations|compliance)(\/|$)/;
const AZURE = /\.(azure\.com|azure\.us|azure\.cn)$/;

/**
 * Claude in Microsoft Foundry, for `new Claude({ platform: foundry({ resource }) })`. Options beat the environment. Throws
 * `ArgumentError` when they contradict each other, or say neither where it is nor who calls.
 */
export function foundry(options: FoundryOptions = {}): FoundryPlatform {
  const { resource, baseURL } = placeOf(options);
  const credential = credentialOf(options);
  const platform = createPlatform({
    name: "Microsoft Foundry",
    baseURL,
    authentication: AUTHENTICATION,
    has: new RegExp(`^(?!${MISSING.source.slice(1)})`),
    threads: true,
    async policy(request, next, context) {
      const { headers } = request;
      if ("x-api-key" in headers || "authorization" in headers) return next(request, context);
      return next({ ...request, headers: { ...headers, ...(await credential()) } }, context);
    },
  });
  return Object.assign(platform, { resource });
}

/** Where the API is. */
function placeOf({ resource, baseURL }: FoundryOptions): { resource: string | null; baseURL: string } {
  const place = { resource, baseURL };
  // What an option says, no variable contradicts.
  if (resource == null && baseURL == null) {
    place.resource = optionOr(resource, "ANTHROPIC_FOUNDRY_RESOURCE");
    place.baseURL = optionOr(baseURL, "ANTHROPIC_FOUNDRY_BASE_URL");
  }
  if (place.resource && place.baseURL) throw new ArgumentError("baseURL and resource are mutually exclusive");
  if (place.baseURL) return { resource: null, baseURL: withAnthropic(place.baseURL) };
  if (!place.resource) {
    throw new ArgumentError(
      "Must provide one of the `baseURL` or `resource` arguments, or the `ANTHROPIC_FOUNDRY_RESOURCE` environment variable",
    );
  }
  const host = hostPart("resource", place.resource);
  return { resource: host, baseURL: `https://${host}.services.ai.azure.com/anthropic` };
}

/** A host of Azure alone answers "resource not found" to everything. */
function withAnthropic(baseURL: string): string {
  const url = urlOf(baseURL);
  return url && url.pathname === "/" && AZURE.test(url.hostname) ? `${url.origin}/anthropic` : baseURL;
}

/** The headers of an attempt that say who calls. */
function credentialOf(options: FoundryOptions): () => Promise<Record<string, string>> {
  const { apiKey, azureADTokenProvider: provider, keyHeader = "x-api-key", skipAuth } = options;
  if (apiKey && provider) {
    throw new ArgumentError(
      "The `apiKey` and `azureADTokenProvider` arguments are mutually exclusive; only one can be passed at a time.",
    );
  }
  if (skipAuth) return async () => ({});
  if (provider) return async () => ({ authorization: `Bearer ${await tokenOf(provider)}` });
  const given = apiKey === undefined ? environment("ANTHROPIC_FOUNDRY_API_KEY") : apiKey;
  if (!given) {
    throw new ArgumentError(
      "Missing credentials. Please pass one of `apiKey` and `azureADTokenProvider`, or set the `ANTHROPIC_FOUNDRY_API_KEY` environment variable.",
    );
  }
  const key = checked("apiKey", given);
  return async () => ({ [keyHeader]: keyHeader === "authorization" ? `Bearer ${key}` : key });
}

async function tokenOf(provider: () => string | Promise<string>): Promise<string> {
  let token: unknown;
  try {
    token = await provider();
  } catch (cause) {
    if (cause instanceof ClaudeError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ClaudeError(`Failed to get token from azureADTokenProvider: ${why}`, { cause });
  }
  if (typeof token === "string" && token) return checked("The token of azureADTokenProvider", token);
  const received = typeof token === "string" ? "an empty one" : typeof token;
  throw new ClaudeError(
    `Expected azureADTokenProvider function argument to return a string but it returned ${received}`,
  );
}
