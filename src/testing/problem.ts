import type { JsonObject } from "./json.js";

const TYPES: { readonly [status: number]: string } = {
  400: "invalid_request_error",
  401: "authentication_error",
  402: "billing_error",
  403: "permission_error",
  404: "not_found_error",
  409: "conflict_error",
  413: "request_too_large",
  429: "rate_limit_error",
  504: "timeout_error",
  529: "overloaded_error",
};

/** `error.type` that the API uses for a status. */
export function errorTypeOfStatus(status: number): string {
  return TYPES[status] ?? (status >= 500 ? "api_error" : "invalid_request_error");
}

/** What an error reply says beyond its status. */
export interface ProblemInit {
  /** `error.type`; by default the one that belongs to the status. */
  readonly type?: string;
  /** `error.details`, e.g. `{ error_code: "file_expired" }`. */
  readonly details?: JsonObject;
  /** Response headers. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown anywhere while a request is answered; becomes the error reply. */
export class Problem extends Error {
  override readonly name = "Problem";

  constructor(
    readonly status: number,
    message: string,
    readonly init: ProblemInit = {},
  ) {
    super(message);
  }

  /** The body that the API answers with. */
  body(requestId: string): JsonObject {
    const { type = errorTypeOfStatus(this.status), details } = this.init;
    const error: JsonObject = { type, message: this.message };
    if (details) error["details"] = details;
    return { type: "error", error, request_id: requestId };
  }
}

export const badRequest = (message: string, details?: JsonObject): Problem =>
  new Problem(400, message, details ? { details } : {});

export const notFound = (message: string, details?: JsonObject): Problem =>
  new Problem(404, message, details ? { details } : {});
