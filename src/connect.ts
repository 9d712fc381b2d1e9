/** From options and environment to a transport. */
import { customHeaders, type Env, environment, resolveCredential } from "./auth.js";
import type { ClientOptions } from "./contract.js";
import { clocks } from "./deadline.js";
import { ArgumentError, ClaudeError } from "./errors.js";
import { createLogger } from "./logs.js";
import type { Parts } from "./parts.js";
import { mergeHeaders } from "./request.js";
import { createBudget, type RetryBudget } from "./retry.js";
import { createTransport, type Transport } from "./transport.js";
import { VERSION } from "./version.js";

const BASE_URL = "https://api.anthropic.com";

/** A transport with the settings that options, else the environment, ask for. Throws `ArgumentError`. */
export function connect(
  options: ClientOptions,
  apiVersion: string,
  parts: Parts = {},
  budget: RetryBudget = createBudget(),
  env: Env = environment,
): Transport {
  const log = createLogger(options.logger ?? console, options.logLevel, env("ANTHROPIC_LOG"));
  const browser = inBrowser();
  if (browser && !options.dangerouslyAllowBrowser) {
    throw new ClaudeError(
      "This is a browser, where everybody can read the credential; set dangerouslyAllowBrowser: true if that is meant",
    );
  }
  checkCount("maxRetries", options.maxRetries);
  const headers = mergeHeaders([
    {
      "user-agent": `claude-openapi/${VERSION}`,
      "anthropic-version": apiVersion,
      ...(browser && { "anthropic-dangerous-direct-browser-access": "true" }),
    },
    customHeaders(env("ANTHROPIC_CUSTOM_HEADERS")),
    options.defaultHeaders,
  ]);
  return createTransport({
    baseURL: checkedURL(options.baseURL ?? env("ANTHROPIC_BASE_URL") ?? BASE_URL),
    headers,
    query: options.defaultQuery ?? {},
    options,
    clocks: clocks(options),
    credential: resolveCredential(options, env, log),
    log,
    budget,
    parts,
  });
}

function inBrowser(): boolean {
  const { window, navigator } = globalThis as { window?: { document?: unknown }; navigator?: unknown };
  return window?.document !== undefined && navigator !== undefined;
}

function checkedURL(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "https:" && url?.protocol !== "http:") {
    throw new ArgumentError(`baseURL has to be an http or https URL`);
  }
  if (url.username || url.password) throw new ArgumentError("baseURL must not have a user name or a password in it");
  return text.replace(/\/+$/, "");
}

export function checkCount(name: string, value: number | undefined): void {
  if (value !== undefined && !(Number.isInteger(value) && value >= 0)) {
    throw new ArgumentError(`${name} has to be a whole number that is not negative`);
  }
}
