/** Fifty workers with five clients against the limits of the API: how many 429s they meet, and how much they get through. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Claude, type ClientOptions } from "../../src/index.js";
import { createPacer } from "../../src/pacer/index.js";
import { bucketServer } from "../support/bucket-server.js";
import { seeded } from "../support/random.js";
import { SPOILS_MS, undisturbed } from "../support/stall.js";
import { type BucketLimits, tokenBuckets } from "../support/token-buckets.js";

const WORKERS = 50;
const CLIENTS = 5;
/** Output is counted while it is produced. */
const PARTS = 5;
const create = (options: ClientOptions) =>
  Array.from({ length: CLIENTS }, () => new Claude({ apiKey: "key", maxRetries: 20, ...options }));

// @promise Rate limits: Paced, fifty workers meet fewer than 1 % of 429s and get at least 90 % of what they may have,
//   whichever limit is the narrow one
describe("over a socket", () => {
  const limits = { requests: { perMinute: 3000, capacity: 50 } };

  interface Result {
    readonly refused: number;
    readonly throughput: number;
    readonly stall?: number;
  }
  async function simulate(seconds: number, options: ClientOptions): Promise<Result> {
    await using server = await bucketServer(limits);
    const clients = create({ baseURL: server.baseURL, ...options });
    const end = performance.now() + seconds * 1000;
    const work = async (nth: number) => {
      const signal = AbortSignal.timeout(seconds * 1000);
      const messages = [{ role: "user" as const, content: "Hi" }];
      const params = { model: "claude-opus-4-1", max_tokens: 16, messages };
      while (performance.now() < end) await clients[nth % CLIENTS]!.messages.create(params, { signal }).catch(() => {});
    };
    await Promise.all(Array.from({ length: WORKERS }, (_, nth) => work(nth)));
    return server.result();
  }

  test("paced, they are hardly refused and get what they may have", { timeout: 60_000 }, async ({ skip }) => {
    const isGood = ({ refused, throughput }: Result) => refused < 0.01 && throughput >= 0.9;
    const { result, stall } = await undisturbed(() => simulate(6, { pacer: createPacer() }), isGood);
    skip(!isGood(result) && stall > SPOILS_MS, `the machine stood still for ${stall} ms`);
    expect({ ...result, good: isGood(result) }).toMatchObject({ good: true });
  });

  test("without a pacer they are refused often", { timeout: 60_000 }, async ({ skip }) => {
    const isBad = ({ refused }: Result) => refused > 0.1;
    const { result, stall } = await undisturbed(() => simulate(3, {}), isBad);
    skip(!isBad(result) && stall > SPOILS_MS, `the machine stood still for ${stall} ms`);
    expect(result.refused).toBeGreaterThan(0.1);
  });
});

// @promise Rate limits: Paced, fifty workers meet…
describe("in minutes of a clock that is turned by hand", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** What a request costs and how long it takes. */
  interface Load {
    readonly tokensByCharacter?: number;
    readonly characters?: number;
    readonly output?: number;
    readonly ms?: number;
    readonly minutes?: number;
  }

  async function simulate(limits: BucketLimits, load: Load, options: ClientOptions) {
    const { tokensByCharacter = 0.25, characters = 400, output = 50, ms = 2000, minutes = 4 } = load;
    const learning = minutes / 4;
    const random = seeded(3);
    const buckets = tokenBuckets(limits, () => performance.now());
    const around = (figure: number) => figure * (0.5 + random());
    const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
    const fetch = async (_: unknown, init?: RequestInit) => {
      await wait(around(20));
      const { accepted, headers } = buckets.enter(String(init?.body).length * tokensByCharacter);
      if (!accepted) return Response.json({ error: { type: "rate_limit_error" } }, { status: 429, headers });
      const [time, tokens] = [around(ms), around(output)];
      for (let part = 0; part < PARTS; part++) {
        await wait(time / PARTS);
        buckets.leave(tokens / PARTS);
      }
      return Response.json({ id: "msg_1", type: "message", content: [] }, { headers: buckets.headers() });
    };
    const clients = create({ fetch, ...options });
    const end = performance.now() + minutes * 60_000;
    const work = async (nth: number) => {
      while (performance.now() < end) {
        const messages = [{ role: "user" as const, content: "x".repeat(Math.round(around(characters))) }];
        const params = { model: "claude-opus-4-1", max_tokens: 4096, messages };
        await clients[nth % CLIENTS]!.messages.create(params).catch(() => {});
      }
    };
    const all = Promise.all(Array.from({ length: WORKERS }, (_, nth) => work(nth)));
    // Requests are counted from the start, what gets through from when the tokens of a request are learned.
    await vi.advanceTimersByTimeAsync(learning * 60_000);
    const learned = buckets.used();
    await vi.advanceTimersByTimeAsync((minutes - learning) * 60_000);
    const result = buckets.result(learned);
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    await all;
    return result;
  }

  const plenty = { perMinute: 1_000_000 };
  const SCENES: Record<string, [BucketLimits, Load]> = {
    "requests, a second at once": [{ requests: { perMinute: 1000, capacity: 1000 / 60 } }, { minutes: 2 }],
    "requests, the minute is used up at first": [{ requests: { perMinute: 1000, start: 0 } }, { minutes: 2 }],
    "input tokens, more by character than guessed": [
      { requests: plenty, inputTokens: { perMinute: 400_000, start: 2000 } },
      { tokensByCharacter: 0.5, characters: 2000 },
    ],
    "input tokens, fewer than guessed": [
      { requests: plenty, inputTokens: { perMinute: 100_000, start: 2000 } },
      { tokensByCharacter: 0.1, characters: 2000 },
    ],
    "output tokens, more by answer than guessed": [
      { requests: plenty, outputTokens: { perMinute: 400_000, start: 2000 } },
      { output: 900 },
    ],
    "output tokens, fewer than guessed": [
      { requests: plenty, outputTokens: { perMinute: 40_000, start: 2000 } },
      { output: 40 },
    ],
    "output tokens of long answers": [
      { requests: plenty, outputTokens: { perMinute: 60_000, start: 30_000 } },
      { output: 900, ms: 20_000, minutes: 10 },
    ],
  };

  test.each(Object.entries(SCENES))("%s", { timeout: 60_000 }, async (_, [limits, load]) => {
    const { refused, throughput } = await simulate(limits, load, { pacer: createPacer() });
    expect(refused).toBeLessThan(0.01);
    expect(throughput).toBeGreaterThanOrEqual(0.9);
  });

  test.each(Object.entries(SCENES).slice(0, 2))("%s: without a pacer", async (_, [limits, load]) => {
    const { refused } = await simulate(limits, { ...load, minutes: 0.2 }, {});
    expect(refused).toBeGreaterThan(0.1);
  });
});
