import type { Json } from "./json.js";
import { isObject } from "./json.js";
import { Problem } from "./problem.js";
import type { LocalClock } from "./store.js";

/** Limits per minute, refilled continuously. Each defaults to a million or more, which tests do not reach. */
export interface LocalRateLimit {
  readonly requests?: number;
  readonly inputTokens?: number;
  readonly outputTokens?: number;
}

interface Bucket {
  readonly limit: number;
  left: number;
  at: number;
}

export interface Meter {
  /** @throws Problem 429 with `retry-after` when a bucket is empty. */
  enter(): void;
  /** Takes the tokens of a reply's `usage`. */
  charge(usage: Json | undefined): void;
  /** Values of the `anthropic-ratelimit-*` headers. */
  headers(): Record<string, string>;
  /** Fills the buckets; of other sizes, if some are given. */
  reset(limits?: LocalRateLimit): void;
}

const MINUTE = 60_000;

export function createMeter(limits: LocalRateLimit, clock: LocalClock): Meter {
  const buckets = new Map<string, Bucket>();
  const reset = (own = limits): void => {
    const { requests = 1_000_000, inputTokens = 1_000_000_000, outputTokens = 1_000_000_000 } = own;
    const sizes = { requests, "input-tokens": inputTokens, "output-tokens": outputTokens };
    for (const [name, limit] of Object.entries(sizes)) buckets.set(name, { limit, left: limit, at: clock.now() });
  };
  reset();
  const refill = (name: string): Bucket => {
    const bucket = buckets.get(name) ?? { limit: 0, left: 0, at: 0 };
    const now = clock.now();
    bucket.left = Math.min(bucket.limit, bucket.left + ((now - bucket.at) * bucket.limit) / MINUTE);
    bucket.at = now;
    return bucket;
  };
  const wait = ({ limit, left }: Bucket, wanted: number): number => (Math.max(0, wanted - left) / limit) * MINUTE;
  return {
    reset,
    enter() {
      for (const name of buckets.keys()) {
        const bucket = refill(name);
        if (bucket.left >= 1) continue;
        const seconds = Math.max(1, Math.ceil(wait(bucket, 1) / 1000));
        const message = `This request would exceed the rate limit of ${bucket.limit} ${name.replace("-", " ")} per minute`;
        throw new Problem(429, message, { headers: { "retry-after": String(seconds) } });
      }
      refill("requests").left -= 1;
    },
    charge(usage) {
      if (!isObject(usage)) return;
      refill("input-tokens").left -= Number(usage["input_tokens"] ?? 0);
      refill("output-tokens").left -= Number(usage["output_tokens"] ?? 0);
    },
    headers() {
      const named = [...buckets.keys()].map((name) => [name, refill(name)] as const);
      const [input, output] = [refill("input-tokens"), refill("output-tokens")];
      const both = { limit: input.limit + output.limit, left: input.left + output.left, at: input.at };
      const entries = [...named, ["tokens", both] as const].flatMap(([name, bucket]) => {
        const left = Math.max(0, Math.floor(bucket.left));
        const remaining = name === "requests" || bucket.limit < 1000 ? left : Math.round(left / 1000) * 1000;
        const whole = new Date(bucket.at + wait(bucket, bucket.limit)).toISOString();
        const values = { limit: bucket.limit, remaining, reset: whole };
        return Object.entries(values).map(
          ([part, value]) => [`anthropic-ratelimit-${name}-${part}`, String(value)] as const,
        );
      });
      return { ...Object.fromEntries(entries), ...openaiHeaders(Object.fromEntries(entries), clock.now()) };
    },
  };
}

/** The same in the terms of OpenAI, where a time is so many seconds from now. */
function openaiHeaders(own: Readonly<Record<string, string>>, now: number): Record<string, string> {
  const rows = ["requests", "tokens"].flatMap((name) => {
    const of = (part: string): string => own[`anthropic-ratelimit-${name}-${part}`] ?? "";
    const seconds = Math.max(0, (Date.parse(of("reset")) - now) / 1000);
    return [
      [`x-ratelimit-limit-${name}`, of("limit")],
      [`x-ratelimit-remaining-${name}`, of("remaining")],
      [`x-ratelimit-reset-${name}`, `${seconds}s`],
    ] as const;
  });
  return Object.fromEntries(rows);
}
