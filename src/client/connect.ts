/** From options and environment to a transport. */
import { load } from "#credentials";
import { type Credential, customHeaders, environment, resolveCredential } from "../credentials/auth.js";
import type { ClientOptions } from "../contract/index.js";
import { clocks } from "../send/clocks.js";
import { ArgumentError, ClaudeError } from "../errors/errors.js";
import { createLogger } from "../base/logs.js";
import type { Parts } from "../send/parts.js";
import { urlOf } from "../send/redirect.js";
import { mergeHeaders } from "../request/request.js";
import { createBudget, type RetryBudget } from "../send/retry.js";
import { createTransport, type Transport } from "../send/transport.js";
import { VERSION } from "../base/version.js";

/** What the copies of a client have in common. */
export interface Shared {
  readonly budget: RetryBudget;
  /** Unless a copy has one of its own. */
  readonly credential?: Credential | undefined;
}

/** A transport with the settings that options, else the environment, ask for. Throws `ArgumentError`. */
export function connect(
  options: ClientOptions,
  apiVersion: string,
  parts: Parts,
  shared: Shared = { budget: createBudget() },
): Transport {
  const log = createLogger(options.logger ?? console, options.logLevel, environment("ANTHROPIC_LOG"));
  const { window, navigator } = globalThis as { window?: { document?: unknown }; navigator?: unknown };
  const browser = window?.document !== undefined && navigator !== undefined;
  if (browser && !options.dangerouslyAllowBrowser) {
    throw new ClaudeError(
      "In a browser everybody can read the credential; set dangerouslyAllowBrowser: true if that is meant",
    );
  }
  // Throws at those that cannot be, before the first call would.
  clocks(options);
  const retries = options.maxRetries ?? 2;
  if (!Number.isInteger(retries) || retries < 0) throw new ArgumentError("maxRetries has to be a whole number from 0");
  const headers = mergeHeaders([
    {
      "user-agent": `claude-openapi/${VERSION}`,
      "anthropic-version": apiVersion,
      "anthropic-dangerous-direct-browser-access": options.dangerouslyAllowBrowser ? "true" : undefined,
    },
    customHeaders(environment("ANTHROPIC_CUSTOM_HEADERS")),
    options.defaultHeaders,
  ]);
  const pinned = options.baseURL ?? environment("ANTHROPIC_BASE_URL");
  const first = checkedURL(pinned ?? options.config?.base_url ?? "https://api.anthropic.com");
  const find = async () => (await load?.())?.find({ ...options, baseURL: first }, log);
  const credential = shared.credential ?? resolveCredential(options, environment, log, find);
  return createTransport({
    get baseURL() {
      return (pinned == null && credential.tokens?.held?.baseURL) || first;
    },
    pinned,
    headers,
    query: options.defaultQuery ?? {},
    options,
    credential,
    log,
    budget: shared.budget,
    parts,
  });
}

function checkedURL(text: string): string {
  const url = urlOf(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw new ArgumentError("baseURL has to be an http or https URL without user name and password");
  }
  return text.replace(/\/+$/, "");
}
