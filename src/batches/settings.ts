/** The options of a run, complete and checked. */
import { ArgumentError } from "../errors/errors.js";
import { repeats } from "./chunks.js";
import type { BatchRequests, BatchResultLine, BatchRunOptions } from "./types.js";

/** How a run goes. */
export interface BatchSettings<Result> {
  readonly retries: number;
  readonly retry: (line: Result) => boolean;
  readonly concurrency: number;
  readonly maxRequests: number;
  readonly maxBytes: number;
  readonly shortest: number;
  readonly longest: number;
}

/** What the API takes at most. */
const MAX_REQUESTS = 100_000;
/** The documentation says 256 MB and not which: the smaller one. */
const MAX_BYTES = 256_000_000;

/** Throws `ArgumentError` for what makes no sense, and for retries of requests that can be gone through once. */
export function batchSettings<Result extends BatchResultLine>(
  requests: BatchRequests<unknown>,
  options: BatchRunOptions<Result>,
): BatchSettings<Result> {
  const { retries = 0, concurrency = 4, maxRequests = MAX_REQUESTS, maxBytes = MAX_BYTES, retry = mayGoAway } = options;
  const { min = 1_000, max = 60_000 } = options.pollInterval ?? {};
  const whole = { retries: [retries, 0], concurrency: [concurrency, 1], maxRequests: [maxRequests, 1] } as const;
  for (const [name, [value, least]] of Object.entries(whole))
    if (!Number.isSafeInteger(value) || value < least)
      throw new ArgumentError(`${name} has to be a whole number of at least ${least}: ${value}`);
  if (maxRequests > MAX_REQUESTS) throw new ArgumentError(`maxRequests is ${MAX_REQUESTS} at most`);
  if (!(maxBytes > 0)) throw new ArgumentError(`maxBytes has to be above 0: ${maxBytes}`);
  if (!(min > 0 && max >= min)) throw new ArgumentError("pollInterval has to be 0 < min <= max, in milliseconds");
  if (retries > 0 && !repeats(requests))
    throw new ArgumentError("To send failed requests again, give an array, or a function that gives the requests anew");
  if (options.state && options.resume) throw new ArgumentError("Give `state` or `resume`, not both");
  return { retries, retry, concurrency, maxRequests, maxBytes, shortest: min, longest: max };
}

/** Whether the same request may succeed another time. */
function mayGoAway({ result }: BatchResultLine): boolean {
  if (result.type === "expired") return true;
  const { error } = result as { error?: { error?: { type?: string } } };
  return result.type === "errored" && error?.error?.type !== "invalid_request_error";
}
