/** From options and environment to what all calls of a client have in common. */
import { load, quirks } from "#credentials";
import { type Credential, customHeaders, environment, resolveCredential } from "../credentials/auth.js";
import { authorize } from "../credentials/authorize.js";
import type { ClientOptions } from "../contract/index.js";
import { attemptClock } from "../send/attempt-clock.js";
import { planOf } from "../send/connection.js";
import { compose, type Connection } from "../send/context.js";
import { ArgumentError, ClaudeError } from "../errors/errors.js";
import { createLogger } from "../base/logs.js";
import type { Parts } from "../send/parts.js";
import { fetching } from "../send/fetch.js";
import { logAttempts } from "../send/log-attempts.js";
import { middleware } from "../send/middleware.js";
import { observeAttempt, observeCall, type Observer } from "../send/observe.js";
import { openBody } from "../send/open-body.js";
import { pace } from "../send/pace.js";
import { platform } from "../send/platform.js";
import { receiving } from "../send/receive.js";
import { sameOrigin } from "../send/redirect.js";
import { baseURLOf, trimmedURL } from "../request/base-url.js";
import { type MergedHeaders, mergeHeaders } from "../request/request.js";
import { retry } from "../send/retry.js";
import { MAX_RETRIES } from "../send/retryable.js";
import { createBudget, type RetryBudget } from "../send/retry-budget.js";
import { totalClock } from "../send/total-clock.js";
import { VERSION } from "../base/version.js";

const PER_CALL = [observeCall, totalClock, retry, receiving];
const PER_ATTEMPT = [pace, attemptClock, authorize, logAttempts, middleware, platform, observeAttempt];
const PER_REQUEST = [openBody, sameOrigin, ...quirks];
/** How a request of a client goes. */
const chain = compose([...PER_CALL, ...PER_ATTEMPT, ...PER_REQUEST], fetching);

const BASE_URL = "https://api.anthropic.com";

/** What the copies of a client have in common. */
export interface Shared {
  readonly budget: RetryBudget;
  readonly observers: readonly Observer[];
  /** Unless a copy has one of its own. */
  readonly credential?: Credential | undefined;
}

/** The connection that options, else the environment, ask for. Throws `ArgumentError`. */
export function connect(options: ClientOptions, apiVersion: string, parts: Parts, shared?: Shared): Connection {
  const { dangerouslyAllowBrowser, maxRetries = MAX_RETRIES } = options;
  const { window, navigator } = globalThis as { window?: { document?: unknown }; navigator?: unknown };
  if (window?.document !== undefined && navigator !== undefined && !dangerouslyAllowBrowser) {
    throw new ClaudeError(
      "In a browser everybody can read the credential; set dangerouslyAllowBrowser: true if that is meant",
    );
  }
  if (!Number.isInteger(maxRetries) || maxRetries < 0) {
    throw new ArgumentError("maxRetries has to be a whole number from 0");
  }
  const log = createLogger(options.logger ?? console, options.logLevel, environment("ANTHROPIC_LOG"));
  const pinned = options.baseURL ?? environment("ANTHROPIC_BASE_URL");
  const given = pinned ?? options.config?.base_url;
  const first =
    given == null
      ? BASE_URL
      : checkedURL(
          given,
          options.baseURL != null ? "baseURL" : pinned != null ? "ANTHROPIC_BASE_URL" : "base_url of config",
        );
  const find = async () => (await load?.())?.find({ ...options, baseURL: first }, log);
  const credential = shared?.credential ?? resolveCredential(options, environment, log, find);
  const observers = [...(shared?.observers ?? options.observers ?? [])];
  return {
    get baseURL() {
      return (pinned == null && credential.tokens?.held?.baseURL) || first;
    },
    pinned,
    options,
    headers: headersOf(options, apiVersion),
    credential,
    log,
    budget: shared?.budget ?? createBudget(),
    parts,
    observers,
    chain,
    plan: planOf(options),
    observe: (observer) => void observers.push(observer),
  };
}

/** The headers of every request but the credential. */
function headersOf({ dangerouslyAllowBrowser, defaultHeaders }: ClientOptions, apiVersion: string): MergedHeaders {
  const headers: Record<string, string> = {
    "user-agent": `claude-openapi/${VERSION}`,
    "anthropic-version": apiVersion,
  };
  if (dangerouslyAllowBrowser) headers["anthropic-dangerous-direct-browser-access"] = "true";
  const custom = environment("ANTHROPIC_CUSTOM_HEADERS");
  const base = { headers, removed: new Set<string>() };
  return custom || defaultHeaders ? mergeHeaders([customHeaders(custom), defaultHeaders], base) : base;
}

function checkedURL(text: string, source: string): string {
  if (baseURLOf(text)) return trimmedURL(text);
  const shown = text.includes("@") ? "" : `, got ${JSON.stringify(text)}`;
  const scheme = /^(localhost|127\.|\[::1\])/.test(text) ? "http" : "https";
  const meant = /^[\w.[\]:-]+(\/|$)/.test(text) && !text.includes("://") ? `: did you mean ${scheme}://${text}?` : "";
  throw new ArgumentError(`${source} has to be an http or https URL without user name and password${shown}${meant}`);
}
