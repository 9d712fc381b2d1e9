/** A lost connection as an error. */
import { APIConnectionError, APIConnectionTimeoutError, APIError } from "./errors.js";

/** Gives an error the request id of the response that it happened in, unless it has one; returns the error. */
export function withRequestID<E>(error: E, headers: Headers | undefined): E {
  if (error instanceof APIError && error.requestID == null && headers) {
    Object.assign(error, { requestID: headers.get("request-id") });
  }
  return error;
}

/** A lost connection as an error of ours; a timeout of the runtime's own stays recognisable as one. */
export function connectionError(cause: unknown, headers?: Headers): APIConnectionError {
  const { message, cause: inner } = (cause ?? {}) as {
    message?: unknown;
    cause?: { code?: unknown; message?: unknown };
  };
  const why = [inner?.code, inner?.message, message].find((text) => text && typeof text === "string");
  const timedOut = /timed? ?_?out/i.test(`${String(cause)} ${String(inner)} ${String(inner?.code)}`);
  const type = timedOut ? APIConnectionTimeoutError : APIConnectionError;
  return new type({ message: why ? `Connection error: ${String(why)}` : undefined, cause, headers });
}
