/** Options of a pacer, and what is made of them. */
import type { PacedRequest } from "../contract/index.js";
import { ArgumentError } from "../errors/errors.js";
import type { Rules } from "./buckets.js";
import type { Bounds } from "./queue.js";
import { bucketOf } from "./request.js";

/** Limits per minute, as the console shows them. */
export interface PacerLimits {
  readonly requests?: number | undefined;
  readonly inputTokens?: number | undefined;
  readonly outputTokens?: number | undefined;
}

/** How a pacer is tuned. */
export interface PacerOptions {
  /**
   * Limits per minute, for all buckets or by the name of one. What is left out is learned from the
   * `anthropic-ratelimit-*` headers of responses. Until the first response it is 600 requests per minute; where responses
   * tell of no limit nothing is held back.
   */
  readonly limits?: PacerLimits | ((bucket: string) => PacerLimits | undefined) | undefined;
  /** Seconds of a limit that may be spent at once after a pause. Default 1. */
  readonly burst?: number | undefined;
  /** Attempts that may wait at once; one more is refused with a `PacerError`. Default 10,000. */
  readonly maxQueue?: number | undefined;
  /** The longest wait in milliseconds of the first in the queue, e.g. for a `retry-after`; above it `PacerError`. Default 60,000. */
  readonly maxWait?: number | undefined;
  /**
   * The name of the limits that a request falls under; undefined is not paced. Default: path and model class,
   * `/v1/messages opus-4`, and undefined for a request that names no model.
   */
  readonly bucket?: ((request: PacedRequest) => string | undefined) | undefined;
}

/** The bounds of the queue and the rules of a bucket. Throws `ArgumentError` for a figure that makes no sense. */
export function pacing(options: PacerOptions): Bounds & { readonly rules: (name: string) => Rules } {
  const { limits, burst = 1, maxQueue = 10_000, maxWait = 60_000, bucket = bucketOf } = options;
  positive({ burst, maxQueue, maxWait });
  const rulesOf = ({ requests = 0, inputTokens = 0, outputTokens = 0 }: PacerLimits = {}): Rules => {
    return { limits: [requests, inputTokens, outputTokens, 0], burst };
  };
  if (typeof limits !== "function") {
    positive({ ...limits });
    const rules = rulesOf(limits);
    return { maxQueue, maxWait, bucket, rules: () => rules };
  }
  return {
    maxQueue,
    maxWait,
    bucket,
    rules(name) {
      const its = limits(name);
      positive({ ...its });
      return rulesOf(its);
    },
  };
}

function positive(figures: Readonly<Record<string, number | undefined>>): void {
  for (const [name, figure] of Object.entries(figures)) {
    if (figure !== undefined && !(figure > 0 && Number.isFinite(figure)))
      throw new ArgumentError(`${name} has to be a number above 0, got ${String(figure)}`);
  }
}
