/** The client: options, escape hatches, and the resources of a route tree. */
import { toolInputError } from "../stream/accumulate.js";
import { CREDENTIALS } from "../credentials/auth.js";
import { type Additions, bind } from "./bind.js";
import { invoker } from "./invoke.js";
import { encodeRaw } from "../request/raw-body.js";
import { Call } from "../send/call.js";
import type {
  AccessTokenProvider,
  ClientOptions,
  RawRequestOptions,
  RequestOptions,
  RouteTree,
} from "../contract/index.js";
import { connect, type Shared } from "./connect.js";
import { encodeForm } from "../request/multipart.js";
import { JSONLDecoder } from "../stream/lines.js";
import { PagePromise, pages } from "../pages/pages.js";
import type { Parts } from "../send/parts.js";
import { openStream, Stream } from "../stream/stream.js";
import { errorClasses } from "../errors/error-status.js";
import type * as errors from "../errors/errors.js";
import { ArgumentError, ClaudeError } from "../errors/errors.js";
import { type EventLike, type MessageCreator, MessageStream } from "../message-stream/message-stream.js";
import { given, mergeHeaders } from "../request/request.js";
import { lines } from "../send/results.js";
import type { Asked, Connection } from "../send/context.js";
import { MAX_RETRIES } from "../send/retryable.js";
import { sendAsked } from "../send/send.js";
import { toFile } from "../request/uploads.js";
import { API_VERSION, VERSION } from "../base/version.js";

/** @internal What the calls of a client have in common, and its rows, for modules that build on it. */
export let internals: (client: Client) => { connection: Connection; routes: RouteTree };

/** Where a copy of a client finds what it shares with the original. */
const SHARED = Symbol("shared");

const PARTS: Parts = { streams: openStream, pages, lines, forms: encodeForm };
const withStream = (messages: object) => ({
  stream: (params: { messages?: readonly unknown[] }, options?: RequestOptions) =>
    MessageStream.createMessage(messages as MessageCreator<EventLike>, params, options),
});
/** What resources offer besides their rows. */
const ADDITIONS: Additions = { messages: withStream, "beta.messages": withStream };

/** A method, a path and the options of a request. */
export interface FinalRequestOptions extends RawRequestOptions {
  readonly method: string;
  readonly path: string;
}

/** What every API version's client has in common. */
export class Client {
  /** Milliseconds of an attempt unless options say otherwise. */
  static readonly DEFAULT_TIMEOUT: number = 600_000;
  static readonly VERSION: string = VERSION;
  static readonly Client: typeof Client = this;
  static readonly BaseAnthropic: typeof Client = this;
  static readonly Call: typeof Call = Call;
  static readonly APIPromise: typeof Call = Call;
  static readonly PagePromise: typeof PagePromise = PagePromise;
  static readonly Stream: typeof Stream = Stream;
  static readonly MessageStream: typeof MessageStream = MessageStream;
  static readonly JSONLDecoder: typeof JSONLDecoder = JSONLDecoder;
  static readonly toFile: typeof toFile = toFile;
  static readonly toolInputError: typeof toolInputError = toolInputError;
  declare static readonly AnthropicError: typeof errors.ClaudeError;
  declare static readonly ClaudeError: typeof errors.ClaudeError;
  declare static readonly APIError: typeof errors.APIError;
  declare static readonly APIConnectionError: typeof errors.APIConnectionError;
  declare static readonly APIConnectionTimeoutError: typeof errors.APIConnectionTimeoutError;
  declare static readonly APIUserAbortError: typeof errors.APIUserAbortError;
  declare static readonly APIResponseError: typeof errors.APIResponseError;
  declare static readonly StreamTruncatedError: typeof errors.StreamTruncatedError;
  declare static readonly RetryableError: typeof errors.RetryableError;
  declare static readonly LimitError: typeof errors.LimitError;
  declare static readonly ArgumentError: typeof errors.ArgumentError;
  declare static readonly PageError: typeof errors.PageError;
  declare static readonly NotFoundError: typeof errors.NotFoundError;
  declare static readonly ConflictError: typeof errors.ConflictError;
  declare static readonly RateLimitError: typeof errors.RateLimitError;
  declare static readonly BadRequestError: typeof errors.BadRequestError;
  declare static readonly OverloadedError: typeof errors.OverloadedError;
  declare static readonly AuthenticationError: typeof errors.AuthenticationError;
  declare static readonly RequestTimeoutError: typeof errors.RequestTimeoutError;
  declare static readonly InternalServerError: typeof errors.InternalServerError;
  declare static readonly NotImplementedError: typeof errors.NotImplementedError;
  declare static readonly GatewayTimeoutError: typeof errors.GatewayTimeoutError;
  declare static readonly PaymentRequiredError: typeof errors.PaymentRequiredError;
  declare static readonly ContentTooLargeError: typeof errors.ContentTooLargeError;
  declare static readonly PermissionDeniedError: typeof errors.PermissionDeniedError;
  declare static readonly PreconditionFailedError: typeof errors.PreconditionFailedError;
  declare static readonly ServiceUnavailableError: typeof errors.ServiceUnavailableError;
  declare static readonly UnprocessableEntityError: typeof errors.UnprocessableEntityError;
  declare static readonly ClientClosedRequestError: typeof errors.ClientClosedRequestError;
  declare static readonly RequestHeaderFieldsTooLargeError: typeof errors.RequestHeaderFieldsTooLargeError;

  readonly #options: ClientOptions;
  readonly #connection: Connection;
  readonly #apiVersion: string;
  readonly #routes: RouteTree;

  static {
    Object.assign(this, errorClasses(), { AnthropicError: ClaudeError });
    internals = (client) => ({ connection: client.#connection, routes: client.#routes });
    // However deep one looks, getters included: the credential is not for logs.
    Object.defineProperty(this.prototype, Symbol.for("nodejs.util.inspect.custom"), {
      value(this: Client) {
        const { baseURL, timeout, maxRetries } = this;
        return { baseURL, timeout, maxRetries };
      },
    });
  }

  /** Throws `ArgumentError` when options contradict each other or cannot be sent. */
  constructor(options: ClientOptions = {}, apiVersion: string = API_VERSION, routes: RouteTree = {}) {
    const shared = (options as { [SHARED]?: Shared })[SHARED];
    this.#options = options;
    this.#apiVersion = apiVersion;
    this.#routes = routes;
    this.#connection = connect(options, apiVersion, PARTS, shared);
    bind(routes, invoker(this.#connection), this, ADDITIONS);
  }

  get baseURL(): string {
    return this.#connection.baseURL;
  }

  /** The API key; null when there is none or a function gives it. */
  get apiKey(): string | null {
    return this.#secret("apiKey");
  }

  get authToken(): string | null {
    return this.#secret("authToken");
  }

  get maxRetries(): number {
    return this.#options.maxRetries ?? MAX_RETRIES;
  }

  /** Milliseconds of one attempt. */
  get timeout(): number {
    const { timeout } = this.#options;
    return (typeof timeout === "object" ? timeout.attempt : timeout) ?? Client.DEFAULT_TIMEOUT;
  }

  #secret(option: "apiKey" | "authToken"): string | null {
    const { credential } = this.#connection;
    return credential.option === option && typeof credential.value === "string" ? credential.value : null;
  }

  /** What gives the access tokens; null with a key or a token. */
  get credentials(): AccessTokenProvider | null {
    return this.#connection.credential.tokens?.provider ?? null;
  }

  /** A client with other options; it shares the retry budget of this one, and its access tokens unless a credential is among the options. */
  withOptions(options: Partial<ClientOptions>): this {
    const own = CREDENTIALS.filter((name) => options[name] !== undefined);
    const replaced = own.some((name) => options[name] !== null);
    const { credential, budget, observers, pinned } = this.#connection;
    const shared: Shared = { budget, observers, credential: own.length > 0 ? undefined : credential };
    const copy = {
      ...this.#options,
      baseURL: pinned,
      ...(replaced && Object.fromEntries(CREDENTIALS.map((name) => [name, null]))),
      ...given(options),
      [SHARED]: shared,
    };
    const type = this.constructor as new (...args: ConstructorParameters<typeof Client>) => this;
    return new type(copy, this.#apiVersion, this.#routes);
  }

  /** A GET request to any path of the API. */
  get<T>(path: string, options?: RawRequestOptions): Call<T> {
    return this.request<T>({ ...options, method: "GET", path });
  }

  post<T>(path: string, options?: RawRequestOptions): Call<T> {
    return this.request<T>({ ...options, method: "POST", path });
  }

  put<T>(path: string, options?: RawRequestOptions): Call<T> {
    return this.request<T>({ ...options, method: "PUT", path });
  }

  patch<T>(path: string, options?: RawRequestOptions): Call<T> {
    return this.request<T>({ ...options, method: "PATCH", path });
  }

  delete<T>(path: string, options?: RawRequestOptions): Call<T> {
    return this.request<T>({ ...options, method: "DELETE", path });
  }

  /** Any request, with the credential, the retries and the clocks of the client. */
  request<T>(request: FinalRequestOptions): Call<T> {
    return new Call<T>((caller) => sendAsked<T>(rawRequest(request, this.baseURL), this.#connection, caller));
  }
}

function rawRequest({ method, path, body, stream, ...options }: FinalRequestOptions, baseURL: string): Asked {
  const { headers } = mergeHeaders([options.headers]);
  return {
    method: method.toUpperCase(),
    ...addressed(path, baseURL),
    params: {},
    query: {},
    headers: {},
    body,
    content: encodeRaw(body, "content-type" in headers),
    options,
    expected: stream ? "stream" : "any",
  };
}

/** A path may have a query of its own, and may be an absolute URL of the same origin. */
function addressed(path: string, baseURL: string): Pick<Asked, "path" | "search" | "baseURL"> {
  const { origin } = new URL(baseURL);
  const absolute = /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(path);
  const url = new URL(absolute ? path : path.replace(/^\/?/, "/"), baseURL);
  if (url.origin !== origin) throw new ArgumentError(`The path leads to ${url.origin}; this client sends to ${origin}`);
  return { ...(absolute && { baseURL: origin }), path: url.pathname, search: url.search.slice(1) };
}
