/** From options and environment to what all calls of a client have in common. */
import { load, quirks } from "#credentials";
import { type Credential, customHeaders, environment, resolveCredential } from "../credentials/auth.js";
import { authorize } from "../credentials/authorize.js";
import type { AccessTokenProvider, ClientOptions } from "../contract/index.js";
import { attemptClock } from "../send/attempt-clock.js";
import { planOf } from "../send/connection.js";
import { compose, type Connection, type Next, type Plan, type Policy } from "../send/context.js";
import { ArgumentError, ClaudeError } from "../errors/errors.js";
import { createLogger, type LeveledLogger } from "../base/logs.js";
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
/** What a request of a client goes through. */
export const POLICIES: readonly Policy[] = [...PER_CALL, ...PER_ATTEMPT, ...PER_REQUEST];
const chain = compose(POLICIES, fetching);

/** Whose clients keep the habits of 0.x of the official package. */
const LEGACY = "2023-06-01";
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
  if (!dangerouslyAllowBrowser && inBrowser()) {
    throw new ClaudeError(
      "In a browser everybody can read the credential; set dangerouslyAllowBrowser: true if that is meant",
    );
  }
  if (!Number.isInteger(maxRetries) || maxRetries < 0) {
    throw new ArgumentError("maxRetries has to be a whole number from 0");
  }
  return new ClientConnection(options, apiVersion, parts, shared);
}

/** What a client may never need is made when it is asked for. */
class ClientConnection implements Connection {
  readonly pinned: string | null | undefined;
  readonly options: ClientOptions;
  readonly headers: MergedHeaders;
  readonly credential: Credential;
  readonly budget: RetryBudget;
  readonly parts: Parts;
  readonly observers: Observer[];
  readonly chain: Next = chain;
  readonly plan: Plan;
  readonly #first: string;
  #log: LeveledLogger | undefined;

  constructor(options: ClientOptions, apiVersion: string, parts: Parts, shared: Shared | undefined) {
    this.options = options;
    this.pinned = options.baseURL ?? environment(BASE_VARIABLE);
    const first = this.pinned ?? options.config?.base_url;
    const from = options.baseURL != null ? "baseURL" : this.pinned != null ? BASE_VARIABLE : "base_url of config";
    this.#first = first == null ? BASE_URL : checkedURL(first, from);
    this.credential = shared?.credential ?? resolveCredential(options, environment, this, apiVersion === LEGACY);
    this.budget = shared?.budget ?? createBudget();
    this.parts = parts;
    this.observers = [...(shared?.observers ?? options.observers ?? [])];
    this.headers = headersOf(options, apiVersion);
    this.plan = planOf(options);
    // A level that does not exist is told of now.
    if (options.logLevel !== undefined || environment(LEVEL)) void this.log;
  }

  get baseURL(): string {
    return (this.pinned == null && this.credential.tokens?.held?.baseURL) || this.#first;
  }

  get log(): LeveledLogger {
    const { logger = console, logLevel } = this.options;
    return (this.#log ??= createLogger(logger, logLevel, environment(LEVEL)));
  }

  observe(observer: Observer): void {
    this.observers.push(observer);
  }

  /** What finds credentials that neither option nor variable hold. */
  async find(): Promise<AccessTokenProvider | null | undefined> {
    return (await load?.())?.find({ ...this.options, baseURL: this.#first }, this.log);
  }
}

function inBrowser(): boolean {
  const { window } = globalThis as { window?: { document?: unknown } };
  return window?.document !== undefined && "navigator" in globalThis && globalThis.navigator !== undefined;
}

const LEVEL = "ANTHROPIC_LOG";
const BASE_VARIABLE = "ANTHROPIC_BASE_URL";
export const USER_AGENT: string = `claude-openapi/${VERSION}`;
const NONE = new Set<string>();

/** The headers of every request but the credential. */
function headersOf({ dangerouslyAllowBrowser, defaultHeaders }: ClientOptions, apiVersion: string): MergedHeaders {
  const headers: Record<string, string> = {
    "user-agent": USER_AGENT,
    "anthropic-version": apiVersion,
  };
  if (dangerouslyAllowBrowser) headers["anthropic-dangerous-direct-browser-access"] = "true";
  const custom = environment("ANTHROPIC_CUSTOM_HEADERS");
  const base = { headers, removed: NONE };
  return custom || defaultHeaders ? mergeHeaders([customHeaders(custom), defaultHeaders], base) : base;
}

function checkedURL(text: string, source: string): string {
  if (baseURLOf(text)) return trimmedURL(text);
  const shown = text.includes("@") ? "" : `, got ${JSON.stringify(text)}`;
  const scheme = /^(localhost|127\.|\[::1\])/.test(text) ? "http" : "https";
  const meant = /^[\w.[\]:-]+(\/|$)/.test(text) && !text.includes("://") ? `: did you mean ${scheme}://${text}?` : "";
  throw new ArgumentError(`${source} has to be an http or https URL without user name and password${shown}${meant}`);
}
