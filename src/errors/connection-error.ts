/** A lost connection as an error. */
import { APIConnectionError, APIConnectionTimeoutError } from "./errors.js";

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
