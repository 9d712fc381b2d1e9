/** What takes part in the attempts of a call: middleware, pacers and platforms. */
import type { ClientOptions, Logger, RequestOptions } from "./index.js";
import type { Policy } from "../send/context.js";

/** One attempt, as a middleware sees it. All of it may be changed or replaced; an abort of another `signal` ends the call. */
export interface APIRequest extends RequestInit {
  url: string;
  method: string;
  headers: Headers;
}

/** A call, as a middleware sees it: its own options, names that this package does not know among them. */
export interface MiddlewareCall extends RequestOptions {
  /** In lower case, as officially. */
  readonly method: string;
  /** Path of the call, without the base URL and the query. */
  readonly path: string;
  readonly query: object;
  /** The body before it is encoded. */
  readonly body: unknown;
  /** Milliseconds of one attempt. */
  readonly timeout: number;
  /** Whether the response is read as an event stream. */
  readonly stream: boolean;
}

/** What a middleware knows of the call. */
export interface MiddlewareContext {
  /** The call; nothing of the options of the client is in it. */
  readonly options: MiddlewareCall;
  /** The client's logger, at the client's level. */
  readonly logger: Logger;
  /** Number of this attempt, from 1. */
  readonly attempt: number;
  /**
   * The data of a response, which stays readable: JSON with its ids, text of any other type, null of 204, and a stream of its own
   * where events are asked for; of downloads and results the response itself. Rejects once the body has been read.
   */
  parse<T = unknown>(response: Response): Promise<T>;
}

/** Sends the request of an attempt. */
export type MiddlewareNext = (request: APIRequest) => Promise<Response>;

/**
 * Runs around each attempt; calls `next` to send the request, none, once or several times. `timeout` counts each exchange, not
 * the time of a middleware. What it throws reaches the caller; a lost connection, or a `RetryableError`, is retried before.
 */
export type Middleware = (request: APIRequest, next: MiddlewareNext, context: MiddlewareContext) => Promise<Response>;

/** One attempt, as a pacer sees it. */
export interface PacedRequest {
  readonly method: string;
  /** Path of the operation, its parameters not filled in: `/v1/messages`. */
  readonly path: string;
  /** The body before it is encoded: params, files among them, or what the caller gave. */
  readonly body: unknown;
  /** Aborted when the call is over: the wait then is for nothing. */
  readonly signal: AbortSignal;
  /** The client's logger, at the client's level. */
  readonly logger: Logger;
}

/** Holds attempts back. A wait counts for `totalTimeout`, not for `timeout`. */
export interface Pacer {
  /**
   * Resolves when the attempt may be sent, with a function that is told of its response, if one arrives. A rejection
   * ends the call with that error.
   */
  acquire(request: PacedRequest): Promise<(response: Response) => void>;
}

/** Headers to set, and names of those to leave out. */
export interface NullableHeaders {
  readonly values: Headers;
  readonly nulls: Set<string>;
}

/** A request as `prepareOptions` sees it, and may change it; loose, so that what is written for the official client compiles. */
export interface PreparedOptions {
  path: string;
  /** `method` in lower case, `query`, `body`, `headers`, and whatever else a call was given. */
  // oxlint-disable-next-line no-explicit-any -- see above
  [option: string]: any;
}

/** What a subclass of a client may override. */
export interface Hooks {
  prepareOptions(options: PreparedOptions): Promise<void>;
  buildURL(path: string, query?: object | null): string;
  getUserAgent(): string;
  authHeaders(options: PreparedOptions): Promise<NullableHeaders | undefined>;
  validateHeaders(headers: NullableHeaders): void;
  backendMiddleware(): readonly Middleware[];
  prepareRequest(request: RequestInit, about: { url: string; options: PreparedOptions }): Promise<void>;
  makeStatusError(status: number, body: object | undefined, message: string | undefined, headers: Headers): Error;
}

/** The hooks of a client, and what they are when nothing overrides them. */
export type Hooked = readonly [hooks: Hooks, plain: Hooks];

/** A cloud platform that serves the API: made by `bedrock()`, `aws()` and their like, and handed to a client. */
export interface Platform {
  /** As people call it. */
  readonly name: string;
  /** Where it is, unless the client has a base URL of its own. */
  readonly baseURL: string;
  /** Whether it holds conversations between turns. */
  readonly threads: boolean;
  /** @internal What it does with each attempt, after the middleware: address, body, signature, answer. */
  readonly attempt: Policy;
  /** @internal The options of a client on it: no credential of the API goes there. Throws `ArgumentError` at one that is given. */
  options(options: ClientOptions): ClientOptions;
}
