/** The base of all errors, those of input, and `APIError`; `errors.ts` has the rest and is what others import. */
import type { ErrorCode, ErrorCodes } from "../../generated/error-codes.js";
import type { RateLimits } from "../contract/index.js";
import { hide } from "../base/hidden.js";
import { isRecord } from "../base/properties.js";
import { rateLimits, retryAfterMs } from "./headers.js";

const BRAND = Symbol.for("claude-openapi.error");
const MESSAGE_LIMIT = 400;

/** Base of all errors of this package. */
export class ClaudeError extends Error {
  static readonly kind: string = "ClaudeError";
  /** HTTP attempts that were made before this error; 0 when nothing was sent. */
  attempts = 0;
  /** What had arrived when a stream failed: the accumulated message of a message stream. */
  declare partial?: unknown;

  override get name(): string {
    return (this.constructor as typeof ClaudeError).kind;
  }

  /** Like `instanceof`, and true as well for the same class of another copy of this package. */
  static isInstance<E extends ClaudeError>(
    this: { readonly kind: string; readonly prototype: E },
    value: unknown,
  ): value is E {
    if (!isRecord(value) || !(BRAND in value)) return false;
    let type = value.constructor as { kind?: string } | null;
    while (type?.kind && !(Object.hasOwn(type, "kind") && type.kind === this.kind)) type = Object.getPrototypeOf(type);
    return Boolean(type?.kind);
  }

  /** What is worth logging; no headers and no body. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, attempts: this.attempts };
  }
}
hide(ClaudeError.prototype, BRAND, true);

/** Bad input, refused before anything is sent. */
export class ArgumentError extends ClaudeError {
  static override readonly kind: string = "ArgumentError";
}

/** A request above a size limit, or a response above a bound of the client. */
export class LimitError extends ClaudeError {
  static override readonly kind: string = "LimitError";
  /** The limit in bytes. */
  declare readonly limit: number;
  /** The size in bytes, as far as it is known. */
  declare readonly size: number | undefined;
  /** Where the largest part of the request is, e.g. `messages[3].content[1].source.data`. */
  declare readonly largest: string | undefined;
  /** The option of the client that set the limit; undefined when it is the API's. */
  declare readonly option: string | undefined;

  constructor(
    message: string,
    about: { limit: number; size?: number; largest?: string | undefined; option?: string | undefined },
  ) {
    super(message);
    Object.assign(this, about);
  }
}

/** A list that cannot go on: a cursor that repeats, more without a cursor, a page without data. */
export class PageError extends ClaudeError {
  static override readonly kind: string = "PageError";
}

/** Thrown by a middleware to have the attempt retried like a lost connection. */
export class RetryableError extends ClaudeError {
  static override readonly kind: string = "RetryableError";

  constructor(message = "Retryable error.", options?: { cause?: unknown }) {
    super(message, options);
  }
}

/** An answer of the API that is an error, and base of all errors of a request that was sent. */
export class APIError extends ClaudeError {
  static override readonly kind: string = "APIError";
  /** HTTP status; undefined when no answer arrived. */
  declare readonly status: number | undefined;
  /** Headers of the response. */
  declare readonly headers: Headers | undefined;
  /** The parsed body, or its text (bounded) when it is not JSON. */
  declare readonly error: unknown;
  /** `error.type` of the body, e.g. `rate_limit_error`. */
  declare readonly type: string | null;
  /** `error.message` of the body. */
  declare readonly apiMessage: string | null;
  /** `error.details.error_code` of the body; `hasCode` narrows it with its details. The API may add codes. */
  declare readonly errorCode: ErrorCode | null;
  /** `error.details` of the body. */
  declare readonly details: Record<string, unknown> | null;
  /** The `request-id` to quote to support. */
  declare readonly requestID: string | null | undefined;
  /** The workspace that answered. */
  declare readonly workspaceID: string | null | undefined;
  /** Milliseconds that the server asked to wait before another try. */
  declare readonly retryAfterMs: number | undefined;
  /** The error of an answer, in the class of its status; without status or headers a lost connection that `error` caused. */
  declare static generate: (
    status: number | undefined,
    error: unknown,
    message: string | undefined,
    headers: Headers | undefined,
  ) => APIError;

  constructor(
    status: number | undefined,
    error: unknown,
    message: string | undefined,
    headers: Headers | undefined,
    type?: string | null,
    options?: { cause?: unknown },
  ) {
    const body = field(error, "error");
    const kind = type ?? text(body, "type");
    const apiMessage = text(body, "message");
    const requestID = headers && (headers.get("request-id") ?? text(error, "request_id"));
    const head = [status, kind].filter((part) => part != null).join(" ");
    const what = (message ?? apiMessage)?.slice(0, MESSAGE_LIMIT).replace(/\s+/g, " ").trim();
    const line = [head, what || (kind === null && "no API error in the body")].filter(Boolean).join(": ");
    super(line + (requestID ? ` (request-id ${requestID})` : ""), options);
    const details = field(body, "details");
    this.status = status;
    this.headers = headers;
    this.error = error;
    this.type = kind;
    this.apiMessage = apiMessage;
    this.details = isRecord(details) ? details : null;
    this.errorCode = text(details, "error_code") as ErrorCode | null;
    this.requestID = requestID;
    this.workspaceID = headers?.get("anthropic-workspace-id");
    this.retryAfterMs = headers && retryAfterMs(headers);
  }

  /** The rate limits that the response tells of, as `withResponse()` gives them; all undefined when no answer arrived. */
  get rateLimits(): RateLimits {
    return rateLimits(this.headers ?? new Headers());
  }

  /** Whether this is the error of that code; narrows `details`. */
  hasCode<C extends ErrorCode>(code: C): this is { errorCode: C; details: ErrorCodes[C]["details"] } {
    return this.errorCode === code;
  }

  override toJSON(): Record<string, unknown> {
    const { status, type, errorCode, requestID } = this;
    return { ...super.toJSON(), status, type, errorCode, requestID };
  }
}

/** An own field of an object of unknown shape. */
export function field(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** The same, where it is a string. */
export function text(value: unknown, name: string): string | null {
  const found = field(value, name);
  return typeof found === "string" ? found : null;
}
