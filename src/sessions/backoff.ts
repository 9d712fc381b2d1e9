/** How long to wait before something is tried again, and what is not tried again. */
import { timer, onAbort } from "../base/timers.js";
import { APIError, APIResponseError } from "../errors/errors.js";

const FIRST_MS = 1000;
const LONGEST_MS = 60_000;

/** Milliseconds before an attempt, counted from 0: 1 s doubling to 60 s, or as the others say. */
export const backoff = (attempt: number, first: number = FIRST_MS, longest: number = LONGEST_MS): number =>
  Math.min(first * 2 ** attempt, longest);

/** A random number of milliseconds from `low` on, below `high`. */
export const jitter = (low: number, high: number): number => low + Math.random() * (high - low);

/** Less up to a quarter, so that those who failed together do not come back together. */
export const spread = (ms: number): number => jitter(ms * 0.75, ms);

/** Whether an error is the answer of that status. */
export const isStatus = (error: unknown, status: number): boolean =>
  error instanceof APIError && error.status === status;

/** Whether an error is an answer of a status from 400 to 499. */
export const is4xx = (error: unknown): boolean =>
  error instanceof APIError && error.status !== undefined && error.status >= 400 && error.status < 500;

/** Whether an error is such an answer that does not go away by itself: not 408, 409 or 429. */
export const isFatal4xx = (error: unknown): boolean =>
  is4xx(error) && ![408, 409, 429].includes((error as APIError).status!);

/** Whether trying again is of no use: what the API refuses, an answer that is not one, and whatever is no error of the API. */
export const isFatal = (error: unknown): boolean =>
  isFatal4xx(error) || error instanceof APIResponseError || !(error instanceof APIError);

/** Waits; ends early, without an error, when the signal is aborted. */
export function sleep(ms: number, signal?: AbortSignal | null): Promise<void> {
  return new Promise((resolve) => {
    const over = () => {
      stop();
      forget();
      resolve();
    };
    const stop = timer(ms, over);
    const forget = onAbort(signal, () => queueMicrotask(over));
  });
}
