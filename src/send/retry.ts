/** Whether, when and how often a failed attempt is repeated. Decisions are pure; the loop at the end carries them out. */
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIResponseError,
  ArgumentError,
  ClaudeError,
  RetryableError,
} from "../errors/errors.js";

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 8_000;
const BUDGET = 100;
const DEEPEST_CAUSE = 20;

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
  for (let link = error, depth = 0; link instanceof Error && depth < DEEPEST_CAUSE; link = link.cause, depth++) {
    if (link instanceof APIConnectionError || link instanceof RetryableError) return true;
  }
  return false;
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

/**
 * How many retries the clients that share it may make: each costs one, and is given back when its call succeeds; a call
 * that succeeds at once adds a fifth. In an outage it runs dry, and the API is not asked three times as often.
 */
export interface RetryBudget {
  /** Takes one retry; false when there is none. */
  take(): boolean;
  /** A call succeeded after that many retries. */
  succeeded(retries: number): void;
}

/** A full budget. */
export function createBudget(size: number = BUDGET): RetryBudget {
  let left = size;
  return {
    take: () => left >= 1 && left-- > 0,
    succeeded: (retries) => {
      left = Math.min(size, left + (retries || 0.2));
    },
  };
}

/** How the loop is carried out. */
export interface RetryPolicy {
  readonly maxRetries: number;
  readonly maxRetryDelay: number;
  /** The body can be sent more than once. */
  readonly repeatable: boolean;
  readonly budget: RetryBudget;
  /** Whether something was changed that makes another attempt worth it, at once. */
  readonly renew?: (error: unknown) => boolean;
  /** Waits before each attempt, 0 ms before the first; rejects when the call is over. */
  readonly sleep: (ms: number) => Promise<void>;
  /** Told of every failure; `wait` is undefined when it is the last. */
  readonly failed?: (error: unknown, attempt: number, wait: number | undefined) => void;
}

/** Runs attempts until one succeeds or its error is final; the error says how many were made. */
export async function withRetries<T>(run: (attempt: number) => Promise<T>, policy: RetryPolicy): Promise<T> {
  let wait: number | undefined = 0;
  let failure: unknown;
  for (let attempt = 1; ; attempt++) {
    try {
      await policy.sleep(wait);
    } catch (ended) {
      throw counted(ended, attempt - 1, failure);
    }
    try {
      const result = await run(attempt);
      policy.budget.succeeded(attempt - 1);
      return result;
    } catch (error) {
      const renewed = policy.renew?.(error);
      const again = attempt <= policy.maxRetries && policy.repeatable && (renewed || retryable(error));
      const delay = renewed ? 0 : retryDelay(error, attempt, policy.maxRetryDelay);
      wait = again && delay !== undefined && policy.budget.take() ? delay : undefined;
      policy.failed?.(error, attempt, wait);
      if (wait === undefined) throw counted(error, attempt);
      failure = error;
    }
  }
}

function counted(error: unknown, attempts: number, cause?: unknown): unknown {
  if (!(error instanceof ClaudeError)) return error;
  // Input that is refused was not sent.
  if (!(error instanceof ArgumentError)) error.attempts = attempts;
  if (cause !== undefined) error.cause ??= cause;
  return error;
}
