/// <reference lib="esnext.disposable" preserve="true" />
/**
 * Types that the generated files and the runtime agree on. Nothing here exists at run time.
 */
import type { Middleware, Pacer, Platform } from "./attempt-types.js";
import type { AccessTokenProvider, AnthropicConfig, ApiKeySource } from "./credential-types.js";
import type { OpenTelemetryOptions, OpenTelemetryRequestOptions } from "./telemetry-types.js";
import type { Progress } from "../base/progress.js";
import type { Observer } from "../send/observe.js";

export type * from "./attempt-types.js";
export type * from "./credential-types.js";
export type * from "./response.js";
export type * from "./file-types.js";
export type * from "./telemetry-types.js";
export type { Progress } from "../base/progress.js";

/** How a list is paged; see `x-page` in `spec/extensions.md`. */
export type PageStyle = "id" | "cursor" | "both" | "report";

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * Method and path template of an operation, e.g. `GET /v1/models/{model_id}`. The path goes on where that of the group
 * ends, and `{}` is the id of what stands before it: `/v1/models/{}` is `/v1/models/{model_id}`.
 */
export type On = Method | `${Method} /${string}`;

/**
 * How a stream says that it is complete: an event of this type, a property that is no longer null, or this text where
 * events have their JSON. `never`: it ends when a side hangs up. `lines`: JSON Lines, at least that many.
 */
export type StreamEnd =
  | { readonly type: string }
  | { readonly property: string }
  | { readonly data: string }
  | { readonly never: true }
  | { readonly lines: number };

/** One operation as data. A row holds what the request needs and what the response is; nothing else. */
export interface Route {
  readonly on: On;
  /** Set on lists. */
  readonly page?: PageStyle;
  /** The property of a page that holds the items; `data` when absent. */
  readonly items?: string;
  /** The call carries no credential. */
  readonly open?: true;
  /** Values that the call adds to `anthropic-beta`. */
  readonly betas?: readonly string[];
  /** Params of a call with a body that travel in the query, and params named like a header param that do not travel as one. */
  readonly query?: readonly string[];
  /** Params named like a header param that travel in the body; false: there is no body unless a caller adds to it. */
  readonly body?: readonly string[] | false;
  /** The param that is the body. */
  readonly payload?: string;
  /** Header names by param, of the params that only some calls send as headers. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The body is multipart/form-data; `paths` keeps the folders in file names. */
  readonly form?: true | "paths";
  /** The result is the raw `Response`. */
  readonly binary?: true;
  /** The result is JSON Lines; the value is the property of the parent resource that holds the URL of the result, or true. */
  readonly lines?: true | string;
  /** The response can be an event stream, when `stream: true` is in the body (POST) or always (GET). */
  readonly end?: StreamEnd;
  /** The call takes no params: options follow the path parameter. */
  readonly bare?: true;
  /** Largest request body in bytes. */
  readonly max?: number;
}

/** What all rows of a tree have in common. */
export interface RouteGroup {
  /** How their paths begin. */
  readonly on: string;
  readonly betas?: readonly string[];
}

/**
 * Rows by accessor: `{ models: { "/": "/v1/models", list: "GET", retrieve: "GET /{}" } }`. A bare string is a row, or the
 * beginning of the paths, that needs nothing else.
 */
export type RouteTree = { readonly "/"?: `/${string}` | RouteGroup } & {
  readonly [name: string]: On | `/${string}` | Route | RouteGroup | RouteTree;
};

/** The function that sends a request; the global `fetch` unless told otherwise. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Header values by name: null removes a default, undefined leaves it. */
export type HeaderValues =
  | Headers
  | readonly (readonly [string, string | null | undefined])[]
  | { readonly [name: string]: string | null | undefined | readonly string[] };

/** Extra options for `fetch`, e.g. `dispatcher` in Node or `proxy` in Bun. What the client sets itself is left out. */
export type FetchOptions = Omit<RequestInit, "body" | "headers" | "method" | "signal" | "redirect"> & {
  readonly [name: string]: unknown;
};

/** The clock that ended a call. */
export type Clock = "timeout" | "firstEvent" | "idleTimeout" | "totalTimeout";

/** Clocks of a call in milliseconds. */
export interface Timeouts {
  /**
   * One attempt, with the body of a response that is not a stream. Default 600,000. Node's own limits of about 300,000 to
   * the headers and between chunks are off, unless the call has a `fetch` or a `fetchOptions.dispatcher` of its own.
   */
  readonly attempt?: number | undefined;
  /** From the request to the first event of a stream. Default: as `attempt`. */
  readonly firstEvent?: number | undefined;
  /** Between bytes of a stream or a download; a ping counts, the consumer's own time does not. Default 300,000. */
  readonly idle?: number | undefined;
  /** The call with its retries and the waits between them. Default: none. */
  readonly total?: number | undefined;
}

/** How a call may be tuned, for all calls of a client or for one. */
export interface CallOptions {
  /** Milliseconds for one attempt, or an object of clocks. Default 600,000. */
  readonly timeout?: number | Timeouts | undefined;
  /** Milliseconds between bytes of a stream. Default 300,000. */
  readonly idleTimeout?: number | undefined;
  /** Milliseconds for the call with its retries. Default: none. */
  readonly totalTimeout?: number | undefined;
  /** How often a failed attempt is repeated. Default 2. */
  readonly maxRetries?: number | undefined;
  /** The longest wait in milliseconds that a server may ask for; above it the error surfaces. Default 60,000. */
  readonly maxRetryDelay?: number | undefined;
  /**
   * False: retry whatever becomes of other calls. Default: the calls of a client share a budget, 100 retries in ten seconds
   * and one more for five calls, which keeps an outage from being asked three times as often. It binds no client with ten
   * calls in flight or fewer, nor a first retry while others get through, nor a wait that the server asked for.
   */
  readonly retryBudget?: false | undefined;
  /** The function that sends a request. Default: the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Extra options for `fetch`. */
  readonly fetchOptions?: FetchOptions | undefined;
  /** Functions around each attempt; those of a call run inside those of the client. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Holds attempts back while a rate limit has no room for them: `createPacer()`; null leaves it out. Default: none. */
  readonly pacer?: Pacer | null | undefined;
  /** The longest line of a stream in bytes. Default 64 MiB. */
  readonly maxLineBytes?: number | undefined;
  /** The largest event of a stream, or line of a result, in bytes. Default 64 MiB. */
  readonly maxEventBytes?: number | undefined;
  /** The largest request body in bytes, where what is between takes less than the API. Default: the limit of the API. */
  readonly maxRequestBytes?: number | undefined;
  /**
   * The largest response body that is read into memory, in bytes once decompressed. Default 256 MiB. Streams, lines of
   * results and downloads are not bounded by it. Above it a call throws `LimitError`, and is not retried.
   */
  readonly maxResponseBytes?: number | undefined;
}

/** Options of one call. */
export interface RequestOptions extends CallOptions {
  /** Headers of this call; null removes a default. */
  readonly headers?: HeaderValues | null | undefined;
  /**
   * Instead of the path of the operation, below the base URL; its parameters may stand in it (`/proxy/{model_id}`), and a query.
   * Limits, pages and the end of a stream stay those of the operation. An absolute URL, a host or `..` is an `ArgumentError`.
   */
  readonly path?: string | undefined;
  /** Query values of this call, added to those of the params. */
  readonly query?: object | null | undefined;
  /** What spans say of this call, where calls are recorded. */
  readonly openTelemetry?: OpenTelemetryRequestOptions | undefined;
  /** Aborts the call; its reason is the `cause` of the error. */
  readonly signal?: AbortSignal | null | undefined;
  /** Of a conversation, for `betaRefusalFallbackMiddleware()`: a `BetaFallbackState`. */
  readonly fallbackState?: { index?: number | undefined } | null | undefined;
  /** Called with the bytes sent of a file upload. */
  readonly onUploadProgress?: ((progress: Progress) => void) | undefined;
  /** Called with the bytes received of a download. */
  readonly onDownloadProgress?: ((progress: Progress) => void) | undefined;
}

/** Options of `client.request()` and of `client.get()` and its siblings. */
export interface RawRequestOptions extends RequestOptions {
  /** A value to send as JSON, or anything that `fetch` takes as a body. */
  readonly body?: unknown;
  /** Read the response as an event stream. */
  readonly stream?: boolean | undefined;
}

/** A method, a path and the options of a request. */
export interface FinalRequestOptions extends RawRequestOptions {
  readonly method: string;
  readonly path: string;
}

/** A request as an attempt would send it, before middleware. */
export interface BuiltRequest {
  readonly req: RequestInit & { readonly method: string; readonly headers: Headers };
  readonly url: string;
  /** Milliseconds of an attempt. */
  readonly timeout: number;
}

/** Options of a client. */
export interface ClientOptions extends CallOptions {
  /** An API key, or a function that gives one per request. Default: `ANTHROPIC_API_KEY`. */
  readonly apiKey?: string | ApiKeySource | null | undefined;
  /** The header that carries the API key: `authorization` sends it as Bearer. Default `x-api-key`. */
  readonly apiKeyHeader?: "x-api-key" | "authorization" | undefined;
  /** A Bearer token. Default: `ANTHROPIC_AUTH_TOKEN`, when there is no API key. */
  readonly authToken?: string | null | undefined;
  /** A function that gives access tokens, which are kept until shortly before they expire. */
  readonly credentials?: AccessTokenProvider | null | undefined;
  /** How to get access tokens, as in the file of a profile. Node, Deno and Bun only. */
  readonly config?: AnthropicConfig | null | undefined;
  /**
   * A profile by name. Default, without any credential: the profile that `ANTHROPIC_PROFILE` names, else workload identity
   * federation by `ANTHROPIC_FEDERATION_RULE_ID` and its siblings, else the active profile. Node, Deno and Bun only.
   */
  readonly profile?: string | null | undefined;
  /** The key that signs webhooks. Default: `ANTHROPIC_WEBHOOK_SIGNING_KEY`. */
  readonly webhookKey?: string | null | undefined;
  /** Where the API is. Default: `ANTHROPIC_BASE_URL`, else what a profile says, else `https://api.anthropic.com`. */
  readonly baseURL?: string | null | undefined;
  /** Headers of every request; null removes a default. */
  readonly defaultHeaders?: HeaderValues | undefined;
  /** Query values of every request. */
  readonly defaultQuery?: Readonly<Record<string, string | undefined>> | undefined;
  /** The cloud platform that serves the API, e.g. `bedrock()` of `claude-openapi/bedrock`. Default: none, Anthropic does. */
  readonly platform?: Platform | undefined;
  /**
   * Records the calls of the client as spans and metrics where `@opentelemetry/api` is installed, as `instrument()` of
   * `claude-openapi/opentelemetry` does, which is for bundles. Default, and false: nothing is recorded.
   */
  readonly openTelemetry?: OpenTelemetryOptions | false | undefined;
  /** @internal What watches the calls of the client, and of the copies that `withOptions` makes of it. */
  readonly observers?: readonly Observer[] | undefined;
  /** Allow use in a browser, where anybody can read the credential. Default false. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
  /** Where warnings go. Default: the global `console`. */
  readonly logger?: Logger | undefined;
  /** What is logged. Default: `ANTHROPIC_LOG`, else `warn`. */
  readonly logLevel?: LogLevel | undefined;
}

/** From silent to all. */
export type LogLevel = "off" | "error" | "warn" | "info" | "debug";

/** What a logger has to offer; `console` does. */
export interface Logger {
  error(message: string, ...rest: unknown[]): void;
  warn(message: string, ...rest: unknown[]): void;
  info(message: string, ...rest: unknown[]): void;
  debug(message: string, ...rest: unknown[]): void;
}
