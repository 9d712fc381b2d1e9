/** The client: options, escape hatches, and the resources of a route tree. */
import { toolInputError } from "../stream/accumulate.js";
import { hide } from "../base/hidden.js";
import { sessionEventMethods, workMethods } from "./agents.js";
import { nest } from "./api-resource.js";
import { type Extras, type Members, membersOf } from "./bind.js";
import { Call } from "../send/call.js";
import type {
  AccessTokenProvider,
  BuiltRequest,
  ClientOptions,
  FetchOptions,
  FinalRequestOptions,
  Logger,
  LogLevel,
  Middleware,
  NullableHeaders,
  PreparedOptions,
  RawRequestOptions,
  RouteTree,
} from "../contract/index.js";
import { rawRequest } from "./raw-request.js";
import { USER_AGENT } from "./connect.js";
import { bearer, hooksOf } from "./hooks.js";
import { connected, copied, SETTINGS, type ClientState, stateOf } from "./state.js";
import { JSONLDecoder } from "../stream/lines.js";
import { PagePromise } from "../pages/pages.js";
import { Stream } from "../stream/stream.js";
import { errorClasses, errorOfStatus } from "../errors/error-status.js";
import type * as errors from "../errors/errors.js";
import { ClaudeError } from "../errors/errors.js";
import { MessageStream } from "../message-stream/message-stream.js";
import { betaMessageMethods, messageMethods } from "./messages.js";
import { USUAL } from "../send/clocks.js";
import { sendAsked, urlFor } from "../send/send.js";
import { toFile } from "../request/to-file.js";
import { API_VERSION, VERSION } from "../base/version.js";
import type { VerifyOptions, WebhookBody } from "../contract/webhook-types.js";
import { parseUnverified, unwrap } from "../webhooks/webhooks.js";

export type { FinalRequestOptions } from "../contract/index.js";

/** What resources offer besides their rows. */
const withWebhooks = {
  unwrap(this: { _client: Client }, body: WebhookBody, options: VerifyOptions): unknown {
    return unwrap(body, { ...options, key: options?.key === undefined ? this._client.webhookKey : options.key });
  },
  parseUnverified,
};
const EXTRAS: Extras = {
  messages: messageMethods,
  "beta.messages": betaMessageMethods,
  "beta.webhooks": withWebhooks,
  "beta.sessions.events": sessionEventMethods,
  "beta.environments.work": workMethods,
};

const roots = new WeakMap<RouteTree, Members>();

/** The classes and the resources of a tree, made once. */
function rootOf(routes: RouteTree): Members {
  let root = roots.get(routes);
  if (!root) roots.set(routes, (root = membersOf(routes, EXTRAS)));
  return root;
}

/** @internal The classes of the resources at the top of a tree, to be defined on the class of a client: `Claude.Messages`. */
export const classesOf = (routes: RouteTree): PropertyDescriptorMap => rootOf(routes).classes;

/** @internal What the calls of a client have in common, and its rows, for modules that build on it. */
export const internals = (client: Client): Pick<ClientState, "connection" | "routes"> => stateOf(client);

/** What every API version's client has in common. */
export class Client {
  /** Milliseconds of an attempt unless options say otherwise. */
  static readonly DEFAULT_TIMEOUT: number = USUAL.timeout;
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

  /** The API key; null when there is none or a function gives it. It may be assigned, as all of these may: later calls and copies have it. */
  declare apiKey: string | null;
  /** The Bearer token; null when there is none. */
  declare authToken: string | null;
  /** What signs webhooks; null when there is none. */
  declare webhookKey: string | null;
  /** Where the API is. */
  declare baseURL: string;
  /** How often a failed attempt is repeated. */
  declare maxRetries: number;
  /** Milliseconds of one attempt. */
  declare timeout: number;
  /** Where warnings go. */
  declare logger: Logger;
  declare logLevel: LogLevel;
  declare middleware: readonly Middleware[];
  declare fetchOptions: FetchOptions | undefined;
  /** The options of the client; what can be a credential does not show in a copy of them. */
  declare _options: ClientOptions;
  /** What gives the access tokens; null with a key or a token. */
  declare readonly credentials: AccessTokenProvider | null;

  /** Throws `ArgumentError` when options contradict each other or cannot be sent. */
  constructor(options: ClientOptions = {}, apiVersion: string = API_VERSION, routes: RouteTree = {}) {
    const held = { client: this, resources: {} };
    const state = connected(held, options, apiVersion, routes, hooksOf(this, Client.prototype));
    nest(this, state, rootOf(routes).children);
  }

  /** What may be logged. */
  toJSON(): object {
    const { baseURL, timeout, maxRetries } = this;
    return { baseURL, timeout, maxRetries };
  }

  /** A client with other options; it shares the retry budget of this one, and its access tokens unless a credential is among the options. */
  withOptions(options: Partial<ClientOptions>): this {
    const { apiVersion, routes } = stateOf(this);
    const type = this.constructor as new (...args: ConstructorParameters<typeof Client>) => this;
    return new type(copied(stateOf(this), options), apiVersion, routes);
  }

  /** The URL of a path below the base URL, with the query of the client, the path's own, and more. Throws as `get` does. */
  buildURL(path: string, query?: object | null): string {
    const { connection, hooks } = stateOf(this);
    // A subclass may have more than one base.
    const origin = hooks && /^https?:/.test(path) ? new URL(path).origin : "";
    const below = rawRequest({ method: "GET", path: path.slice(origin.length), query });
    return (origin || connection.baseURL) + urlFor(below, connection);
  }

  /**
   * A request as an attempt would send it, with its credential, before middleware; nothing is sent. It takes what `request` takes;
   * loosely, as a subclass of the official client may override it.
   */
  async buildRequest(request: PreparedOptions): Promise<BuiltRequest> {
    const { buildRequest } = await import("./build-request.js");
    return buildRequest(request as FinalRequestOptions & PreparedOptions, stateOf(this).connection);
  }

  /** For subclasses: may change the options of an attempt before its request is built. */
  protected async prepareOptions(_options: PreparedOptions): Promise<void> {}

  /** For subclasses: may change the request of an attempt right before it is sent, after all middleware. */
  protected async prepareRequest(
    _request: RequestInit,
    _about: { url: string; options: PreparedOptions },
  ): Promise<void> {}

  /** For subclasses: middleware inside that of client and call. */
  protected backendMiddleware(): readonly Middleware[] {
    return [];
  }

  /** For subclasses: the headers that carry the credential. */
  protected authHeaders(_options: PreparedOptions): Promise<NullableHeaders | undefined> {
    return bearer(this, stateOf(this).connection.credential);
  }

  /** For subclasses: throws when the headers of an attempt are not enough. */
  protected validateHeaders(_headers: NullableHeaders): void {}

  /** For subclasses: the error of a status, with the parsed body or else its text. */
  protected makeStatusError(
    status: number,
    body: object | undefined,
    message: string | undefined,
    headers: Headers,
  ): errors.APIError {
    return errorOfStatus(status, body ?? message, message, headers);
  }

  /** For subclasses: the user agent. */
  protected getUserAgent(): string {
    return USER_AGENT;
  }

  /** A GET request to any path below the base URL. Rejects with `ArgumentError` where it could lead elsewhere. */
  get<T>(path: string, options?: RawRequestOptions): Call<T> {
    return this.request<T>({ method: "GET", path, ...options });
  }

  post<T>(path: string, options?: RawRequestOptions): Call<T> {
    return this.request<T>({ method: "POST", path, ...options });
  }

  put<T>(path: string, options?: RawRequestOptions): Call<T> {
    return this.request<T>({ method: "PUT", path, ...options });
  }

  patch<T>(path: string, options?: RawRequestOptions): Call<T> {
    return this.request<T>({ method: "PATCH", path, ...options });
  }

  delete<T>(path: string, options?: RawRequestOptions): Call<T> {
    return this.request<T>({ method: "DELETE", path, ...options });
  }

  /** Any request, with the credential, the retries and the clocks of the client. */
  request<T>(request: FinalRequestOptions): Call<T> {
    const { connection } = stateOf(this);
    return new Call<T>((caller) => sendAsked<T>(rawRequest(request), connection, caller));
  }
}

// Not in a static block, which Metro cannot take.
Object.assign(Client, errorClasses(), { AnthropicError: ClaudeError });
Object.setPrototypeOf(Client.prototype, SETTINGS);
// However deep one looks, getters included: the credential is not for logs.
hide(Client.prototype, Symbol.for("nodejs.util.inspect.custom"), Client.prototype.toJSON);
