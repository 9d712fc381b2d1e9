/** From options and environment to what all calls of a client have in common. */
import { findStored } from "#runtime";
import { isEmpty } from "../base/properties.js";
import { type Credential, customHeaders, environment, resolveCredential } from "../credentials/auth.js";
import type { AccessTokenProvider, ClientOptions, RequestOptions } from "../contract/index.js";
import { clocks } from "../send/clocks.js";
import type { Connection, Plan } from "../send/context.js";
import { ArgumentError, ClaudeError } from "../errors/errors.js";
import { createLogger, type LeveledLogger } from "../base/logs.js";
import type { Observer } from "../send/observe.js";
import { baseURLOf, trimmedURL } from "../request/base-url.js";
import { type MergedHeaders, mergeHeaders } from "../request/request.js";
import { MAX_RETRIES } from "../send/retryable.js";
import { createBudget, type RetryBudget } from "../send/retry-budget.js";
import { VERSION } from "../base/version.js";
import { type Arrange, planOf } from "./chain.js";
import type { checkOptionNames } from "./option-names.js";

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
export function connect(
  given: ClientOptions,
  apiVersion: string,
  shared?: Shared,
  checkNames?: typeof checkOptionNames,
  arrange?: Arrange,
): Connection {
  const options = given.platform?.options(given) ?? given;
  const { dangerouslyAllowBrowser, maxRetries = MAX_RETRIES } = options;
  const { window, navigator } = globalThis as { window?: { document?: unknown }; navigator?: unknown };
  if (!dangerouslyAllowBrowser && window?.document && navigator) {
    throw new ClaudeError(
      "In a browser everybody can read the credential: `dangerouslyAllowBrowser: true` allows that",
    );
  }
  if (!Number.isInteger(maxRetries) || maxRetries < 0) {
    throw new ArgumentError("maxRetries has to be a whole number from 0");
  }
  return new ClientConnection(options, apiVersion, shared, checkNames, arrange);
}

/** What a client may never need is made when it is asked for. */
class ClientConnection implements Connection {
  readonly pinned: string | null | undefined;
  readonly options: ClientOptions;
  readonly headers: MergedHeaders;
  readonly credential: Credential;
  readonly budget: RetryBudget;
  readonly observers: Observer[];
  readonly #first: string;
  /** Tells of options of a call that do not exist. */
  readonly #checkNames: typeof checkOptionNames | undefined;
  readonly #arrange: Arrange | undefined;
  #log: LeveledLogger | undefined;
  /** For calls without options of their own. */
  #plan: Plan | undefined;

  constructor(
    options: ClientOptions,
    apiVersion: string,
    shared: Shared | undefined,
    checkNames: typeof checkOptionNames | undefined,
    arrange: Arrange | undefined,
  ) {
    this.#checkNames = checkNames;
    this.#arrange = arrange;
    this.options = options;
    this.pinned = options.baseURL ?? environment(BASE_VARIABLE);
    const first = this.pinned ?? options.config?.base_url;
    const from = options.baseURL != null ? "baseURL" : this.pinned != null ? BASE_VARIABLE : "base_url of config";
    this.#first = first == null ? BASE_URL : checkedURL(first, from);
    this.credential = shared?.credential ?? resolveCredential(options, this, apiVersion === LEGACY);
    this.budget = shared?.budget ?? createBudget();
    this.observers = [...(shared?.observers ?? options.observers ?? [])];
    this.headers = headersOf(options, apiVersion);
    clocks(options);
    // A level that does not exist is told of now.
    if (options.logLevel !== undefined || environment(LEVEL)) void this.log;
  }

  get baseURL(): string {
    return (this.pinned == null && this.credential.source?.tokens?.held?.baseURL) || this.#first;
  }

  get log(): LeveledLogger {
    const { logger = console, logLevel } = this.options;
    return (this.#log ??= createLogger(logger, logLevel, environment(LEVEL)));
  }

  observe(observer: Observer): void {
    this.observers.push(observer);
    this.#plan = undefined;
  }

  plan(own: RequestOptions): Plan {
    if (isEmpty(own)) return (this.#plan ??= planOf(this, own, this.#arrange));
    this.#checkNames?.(own, "call", this.log);
    return planOf(this, own, this.#arrange);
  }

  /** What finds credentials that neither option nor variable hold. */
  async find(): Promise<AccessTokenProvider | null | undefined> {
    return findStored?.({ ...this.options, baseURL: this.#first }, this.log);
  }
}

const LEVEL = "ANTHROPIC_LOG";
const BASE_VARIABLE = "ANTHROPIC_BASE_URL";
export const USER_AGENT: string = `claude-openapi/${VERSION}`;

/** The headers of every request but the credential. */
function headersOf({ dangerouslyAllowBrowser, defaultHeaders }: ClientOptions, apiVersion: string): MergedHeaders {
  const headers = {
    "user-agent": USER_AGENT,
    "anthropic-version": apiVersion,
    ...(dangerouslyAllowBrowser && { "anthropic-dangerous-direct-browser-access": "true" }),
  };
  const custom = environment("ANTHROPIC_CUSTOM_HEADERS");
  const base = { headers, removed: new Set<string>() };
  return custom || defaultHeaders ? mergeHeaders([customHeaders(custom), defaultHeaders], base) : base;
}

function checkedURL(text: string, source: string): string {
  if (baseURLOf(text)) return trimmedURL(text);
  const scheme = /^(localhost|127\.|\[::1\])/.test(text) ? "http" : "https";
  const meant = /^[\w.[\]:-]+(\/(?!\/)|$)/.test(text) ? `: did you mean ${scheme}://${text}?` : "";
  const shown = text.includes("@") ? "" : `, got ${JSON.stringify(text)}${meant}`;
  throw new ArgumentError(`${source} has to be an http(s) URL without user name and password${shown}`);
}
