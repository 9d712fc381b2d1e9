/** Every error that the client throws. `ClaudeError` is the base; what the API answered is an `APIError`. */
import { APIError } from "./base-errors.js";
import type { Clock } from "../contract/index.js";

export { APIError, ArgumentError, ClaudeError, LimitError, PageError, RetryableError } from "./base-errors.js";

/** 400: the request is malformed. */
export class BadRequestError extends APIError {
  static override readonly kind: string = "BadRequestError";
  declare readonly status: 400;
  declare readonly headers: Headers;
}

/** 401: the credential is missing or not valid. */
export class AuthenticationError extends APIError {
  static override readonly kind: string = "AuthenticationError";
  declare readonly status: 401;
  declare readonly headers: Headers;
}

/** 402: the account cannot pay. */
export class PaymentRequiredError extends APIError {
  static override readonly kind: string = "PaymentRequiredError";
  declare readonly status: 402;
  declare readonly headers: Headers;
}

/** 403: the credential may not do this. */
export class PermissionDeniedError extends APIError {
  static override readonly kind: string = "PermissionDeniedError";
  declare readonly status: 403;
  declare readonly headers: Headers;
}

/** 404: there is no such thing. */
export class NotFoundError extends APIError {
  static override readonly kind: string = "NotFoundError";
  declare readonly status: 404;
  declare readonly headers: Headers;
}

/** 408: the server waited too long for the request. */
export class RequestTimeoutError extends APIError {
  static override readonly kind: string = "RequestTimeoutError";
  declare readonly status: 408;
  declare readonly headers: Headers;
}

/** 409: another change was faster. */
export class ConflictError extends APIError {
  static override readonly kind: string = "ConflictError";
  declare readonly status: 409;
  declare readonly headers: Headers;
}

/** 412: a stated condition does not hold. */
export class PreconditionFailedError extends APIError {
  static override readonly kind: string = "PreconditionFailedError";
  declare readonly status: 412;
  declare readonly headers: Headers;
}

/** 413: the request is too large. */
export class ContentTooLargeError extends APIError {
  static override readonly kind: string = "ContentTooLargeError";
  declare readonly status: 413;
  declare readonly headers: Headers;
}

/** 422: the request is well-formed and cannot be carried out. */
export class UnprocessableEntityError extends APIError {
  static override readonly kind: string = "UnprocessableEntityError";
  declare readonly status: 422;
  declare readonly headers: Headers;
}

/** 429: a rate limit is reached. */
export class RateLimitError extends APIError {
  static override readonly kind: string = "RateLimitError";
  declare readonly status: 429;
  declare readonly headers: Headers;
}

/** 431: the headers are too large. */
export class RequestHeaderFieldsTooLargeError extends APIError {
  static override readonly kind: string = "RequestHeaderFieldsTooLargeError";
  declare readonly status: 431;
  declare readonly headers: Headers;
}

/** 499: the client went away. */
export class ClientClosedRequestError extends APIError {
  static override readonly kind: string = "ClientClosedRequestError";
  declare readonly status: 499;
  declare readonly headers: Headers;
}

/** 500 and above: the server failed. */
export class InternalServerError extends APIError {
  static override readonly kind: string = "InternalServerError";
  declare readonly status: number;
  declare readonly headers: Headers;
}

/** 501: the server does not offer this. */
export class NotImplementedError extends InternalServerError {
  static override readonly kind: string = "NotImplementedError";
  declare readonly status: 501;
}

/** 503: the server is not available for now. */
export class ServiceUnavailableError extends InternalServerError {
  static override readonly kind: string = "ServiceUnavailableError";
  declare readonly status: 503;
}

/** 504: the server ran out of time. */
export class GatewayTimeoutError extends InternalServerError {
  static override readonly kind: string = "GatewayTimeoutError";
  declare readonly status: 504;
}

/** 529: the API is overloaded. */
export class OverloadedError extends InternalServerError {
  static override readonly kind: string = "OverloadedError";
  declare readonly status: 529;
}

/** The caller gave up; `cause` is the reason given to `abort()`. */
export class APIUserAbortError extends APIError {
  static override readonly kind: string = "APIUserAbortError";
  declare readonly status: undefined;

  constructor(options: { message?: string; cause?: unknown } = {}) {
    super(undefined, undefined, options.message ?? "Request was aborted.", undefined, null, options);
  }
}

/** What is known of a connection that failed. */
interface ConnectionFailure {
  readonly message?: string | undefined;
  readonly cause?: unknown;
  readonly headers?: Headers | undefined;
}

/** No answer, or one that broke off. */
export class APIConnectionError extends APIError {
  static override readonly kind: string = "APIConnectionError";

  constructor(options: ConnectionFailure = {}) {
    super(undefined, undefined, options.message ?? "Connection error.", options.headers, null, options);
  }
}

/** A clock ran out: `clock` says which, `timeoutMs` how long it was. */
export class APIConnectionTimeoutError extends APIConnectionError {
  static override readonly kind: string = "APIConnectionTimeoutError";
  /** The clock that ran out. */
  declare readonly clock: Clock | undefined;
  /** Its length in milliseconds. */
  declare readonly timeoutMs: number | undefined;

  constructor(options: ConnectionFailure & { readonly clock?: Clock; readonly timeoutMs?: number } = {}) {
    const { clock, timeoutMs } = options;
    const message = clock ? `Timed out: \`${clock}\` of ${timeoutMs} ms is over.` : "Request timed out.";
    super({ ...options, message: options.message ?? message });
    this.clock = clock;
    this.timeoutMs = timeoutMs;
  }
}

/** A stream that ended before its terminal event. */
export class StreamTruncatedError extends APIConnectionError {
  static override readonly kind: string = "StreamTruncatedError";
}

/** A response that is not what was asked for: wrong content type, a body, event or line that cannot be parsed. */
export class APIResponseError extends APIError {
  static override readonly kind: string = "APIResponseError";
  /** What was asked for. */
  declare readonly expected: string;
  /** What arrived. */
  declare readonly received: string;
  /** Line of the result, from 1, when the response is made of lines. */
  declare readonly line: number | undefined;

  constructor(about: {
    expected: string;
    received: string;
    line?: number | undefined;
    status?: number | undefined;
    headers?: Headers | undefined;
    cause?: unknown;
  }) {
    const { expected, received, line, status, headers } = about;
    const where = line === undefined ? "" : ` on line ${line}`;
    super(status, undefined, `Expected ${expected}${where}, received ${received}`, headers, null, about);
    this.expected = expected;
    this.received = received;
    this.line = line;
  }
}
