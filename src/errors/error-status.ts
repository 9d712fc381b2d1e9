/** Which error a status, or an error event inside a stream, stands for. */
import { field, text } from "./base-errors.js";
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIResponseError,
  APIUserAbortError,
  ArgumentError,
  AuthenticationError,
  BadRequestError,
  ClaudeError,
  ClientClosedRequestError,
  ConflictError,
  ContentTooLargeError,
  GatewayTimeoutError,
  InternalServerError,
  LimitError,
  NotFoundError,
  NotImplementedError,
  OverloadedError,
  PageError,
  PaymentRequiredError,
  PermissionDeniedError,
  PreconditionFailedError,
  RateLimitError,
  RequestHeaderFieldsTooLargeError,
  RequestTimeoutError,
  RetryableError,
  ServiceUnavailableError,
  StreamTruncatedError,
  UnprocessableEntityError,
} from "./errors.js";

const STATUS_CLASSES: Record<number, typeof APIError> = {
  400: BadRequestError,
  401: AuthenticationError,
  402: PaymentRequiredError,
  403: PermissionDeniedError,
  404: NotFoundError,
  408: RequestTimeoutError,
  409: ConflictError,
  412: PreconditionFailedError,
  413: ContentTooLargeError,
  422: UnprocessableEntityError,
  429: RateLimitError,
  431: RequestHeaderFieldsTooLargeError,
  499: ClientClosedRequestError,
  501: NotImplementedError,
  503: ServiceUnavailableError,
  504: GatewayTimeoutError,
  529: OverloadedError,
};

/** Every class of errors, by name. */
export function errorClasses(): Record<string, unknown> {
  const types = [
    ClaudeError,
    ArgumentError,
    LimitError,
    PageError,
    RetryableError,
    APIError,
    APIUserAbortError,
    APIConnectionError,
    APIConnectionTimeoutError,
    StreamTruncatedError,
    APIResponseError,
    InternalServerError,
    ...Object.values(STATUS_CLASSES),
  ];
  return Object.fromEntries(types.map((type) => [type.kind, type]));
}

/** The class of the errors of a status. */
export const classOfStatus = (status: number): typeof APIError =>
  STATUS_CLASSES[status] ?? (status >= 500 ? InternalServerError : APIError);

/** What knows the classes of error codes, once it is loaded. */
export const codeClasses: { find?: (status: number, code: string | null) => typeof APIError | undefined } = {};

/** The error that a status and a body stand for, in the class of its code if there is one, else of the status. */
export function errorOfStatus(status: number, body: unknown, message: string | undefined, headers: Headers): APIError {
  const code = text(field(field(body, "error"), "details"), "error_code");
  const type = codeClasses.find?.(status, code) ?? classOfStatus(status);
  return new type(status, body, message, headers);
}

// Here, because a class does not know those that extend it.
APIError.generate = (status, error, message, headers) =>
  status && headers
    ? errorOfStatus(status, error, message, headers)
    : new APIConnectionError({ message, ...(error != null && { cause: error }) });

/** Error statuses by `error.type`, for error events inside a stream; 500 is that of all others. */
const TYPE_STATUS: Readonly<Record<string, number>> = {
  invalid_request_error: 400,
  authentication_error: 401,
  billing_error: 402,
  permission_error: 403,
  not_found_error: 404,
  conflict_error: 409,
  memory_path_conflict_error: 409,
  memory_precondition_failed_error: 409,
  request_too_large: 413,
  rate_limit_error: 429,
  timeout_error: 504,
  overloaded_error: 529,
};

/** The HTTP error that an `error` event inside a stream stands for. */
export function errorFromEvent(event: unknown, headers: Headers): APIError {
  const type = text(field(event, "error"), "type") ?? "";
  return errorOfStatus((field(TYPE_STATUS, type) ?? 500) as number, event, undefined, headers);
}
