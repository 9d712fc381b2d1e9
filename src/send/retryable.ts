/** Whether a failed attempt is repeated, and after how long. Pure. */
import { isCertificateError, linksOf } from "../errors/connection-error.js";
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIResponseError,
  RetryableError,
} from "../errors/errors.js";

/** How often a failed attempt is repeated, unless options say otherwise. */
export const MAX_RETRIES = 2;
/** The longest wait in milliseconds that a server may ask for, unless options say otherwise. */
export const MAX_RETRY_DELAY_MS = 60_000;
const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 8_000;

/** Whether an error may go away by itself. */
export function retryable(error: unknown): boolean {
  if (error instanceof APIConnectionTimeoutError && error.clock === "totalTimeout") return false;
  if (error instanceof APIResponseError) return false;
  if (error instanceof APIError && error.status !== undefined) {
    const asked = error.headers?.get("x-should-retry");
    if (asked === "true" || asked === "false") return asked === "true";
    return [408, 409, 429].includes(error.status) || error.status >= 500;
  }
  // A middleware may have wrapped the error of the connection.
  const lost = linksOf(error).some((link) => link instanceof APIConnectionError || link instanceof RetryableError);
  return lost && !isCertificateError(error);
}

/**
 * Milliseconds to wait after the given attempt (from 1): what the server asked for, else 0.5 s doubling to 8 s, less up to
 * a quarter. Undefined when the server asks for more than `longest`: then the error surfaces.
 */
export function retryDelay(
  error: unknown,
  attempt: number,
  longest: number,
  random: () => number = Math.random,
): number | undefined {
  const asked = error instanceof APIError ? error.retryAfterMs : undefined;
  if (asked) return asked <= longest ? asked : undefined;
  return Math.min(FIRST_DELAY_MS * 2 ** (attempt - 1), LONGEST_DELAY_MS) * (1 - random() * 0.25);
}
