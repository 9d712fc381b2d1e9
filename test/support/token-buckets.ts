/** The limits of the API, as far as they are documented: buckets that are filled all the time, 429 when one is empty. */

export interface BucketLimit {
  readonly perMinute: number;
  /** What fits in. Default: a minute of it. */
  readonly capacity?: number;
  /** What is in it at first. Default: all that fits. */
  readonly start?: number;
}

export interface BucketLimits {
  readonly requests: BucketLimit;
  readonly inputTokens?: BucketLimit;
  readonly outputTokens?: BucketLimit;
}

export type Verdict = { readonly headers: Record<string, string>; readonly accepted: boolean };

/** The buckets; `now` is in milliseconds. */
export function tokenBuckets(limits: BucketLimits, now: () => number) {
  const began = now();
  const buckets = Object.entries(limits).map(([name, { perMinute, capacity = perMinute, start = capacity }]) => ({
    name: name.replace("Tokens", "-tokens"),
    perMinute,
    capacity,
    level: start,
    /** Since the beginning. */
    used: 0,
    allowed: (at: number) => start + ((at - began) * perMinute) / 60_000,
  }));
  const counts = { accepted: 0, refused: 0 };
  let filled = began;
  const fill = () => {
    const elapsed = Math.max(0, now() - filled);
    filled += elapsed;
    for (const bucket of buckets)
      bucket.level = Math.min(bucket.capacity, bucket.level + (elapsed * bucket.perMinute) / 60_000);
  };
  const take = (name: string, amount: number) => {
    const bucket = buckets.find((one) => one.name === name);
    if (!bucket) return;
    bucket.level -= amount;
    bucket.used += amount;
  };
  const headers = (): Record<string, string> => {
    fill();
    const all = buckets.map(({ name, perMinute, capacity, level }) => {
      // Tokens are told in thousands.
      const left = name === "requests" ? Math.floor(level) : Math.round(level / 1000) * 1000;
      const full = new Date(Date.now() + ((capacity - level) / perMinute) * 60_000).toISOString();
      return { limit: perMinute, remaining: Math.max(0, left), reset: full, name };
    });
    return Object.fromEntries(
      all.flatMap(({ name, ...values }) =>
        Object.entries(values).map(([of, value]) => [`anthropic-ratelimit-${name}-${of}`, String(value)]),
      ),
    );
  };
  return {
    counts,
    headers,
    /** Whether a request gets in. Input is charged now. */
    enter(input: number): Verdict {
      fill();
      const empty = buckets.find(({ level }) => level < 1);
      counts[empty ? "refused" : "accepted"]++;
      if (empty) {
        const seconds = Math.max(1, Math.ceil(((1 - empty.level) / empty.perMinute) * 60));
        return { accepted: false, headers: { ...headers(), "retry-after": String(seconds) } };
      }
      take("requests", 1);
      take("input-tokens", input);
      return { accepted: true, headers: headers() };
    },
    /** Output is charged when it is there. */
    leave(output: number): void {
      fill();
      take("output-tokens", output);
    },
    /** What was used and allowed of each bucket until now. */
    used() {
      fill();
      return buckets.map(({ used, allowed }) => ({ used, allowed: allowed(filled) }));
    },
    /** The part of 429s, and what was used of the fullest used bucket, since the look at `used()` if there is one. */
    result(since: readonly { used: number; allowed: number }[] = []) {
      const { accepted, refused } = counts;
      const parts = this.used().map(({ used, allowed }, at) => {
        const before = since[at] ?? { used: 0, allowed: 0 };
        return (used - before.used) / (allowed - before.allowed);
      });
      return { refused: refused / Math.max(1, accepted + refused), throughput: Math.max(...parts) };
    },
  };
}
