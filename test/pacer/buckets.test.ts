/** The arithmetic of a bucket, and what is read of requests and responses. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  createBucket,
  FIGURES,
  type Four,
  refund,
  reserve,
  type Rules,
  type Seen,
  settle,
} from "../../src/pacer/buckets.js";
import { bucketOf, seenIn, sizeOf } from "../../src/pacer/request.js";

const rulesOf = (...limits: Four): Rules => ({ limits, burst: 1 });
const nothing: Seen = { limit: [-1, -1, -1, -1], remaining: [-1, -1, -1, -1], pause: -1 };

// @promise Rate limits: In no window is more let through than a limit allows; what is cancelled comes back
describe("in any window there are no more requests than fit in at once and come in meanwhile", () => {
  const moment = fc.record({
    after: fc.double({ min: 0, max: 3000, noNaN: true }),
    wanted: fc.integer({ min: 1, max: 20 }),
    size: fc.integer({ min: 0, max: 4000 }),
    /** What a response says meanwhile: of requests it can only lower the level. */
    left: fc.integer({ min: -1, max: 500 }),
    pause: fc.oneof(
      { weight: 9, arbitrary: fc.constant(-1) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 5000 }) },
    ),
  });
  const limits = fc.record({
    requests: fc.integer({ min: 1, max: 30_000 }),
    burst: fc.double({ min: 0.1, max: 20, noNaN: true }),
  });

  test("whatever arrives, is cancelled and is answered", () => {
    fc.assert(
      fc.property(limits, fc.array(moment, { maxLength: 60 }), ({ requests, burst }, moments) => {
        const rules: Rules = { limits: [requests, 0, 0, 0], burst };
        const rate = (requests * FIGURES.used) / 60_000;
        const capacity = Math.max(1, rate * burst * 1000);
        const state = createBucket(rules, 0);
        const times: number[] = [];
        let now = 0;
        for (const { after, wanted, size, left, pause } of moments) {
          now += after;
          const { granted, wait } = reserve(state, rules, now, Array<number>(wanted).fill(size));
          expect(granted).toBeGreaterThanOrEqual(1);
          for (let nth = 1; nth < granted; nth++) times.push(now);
          // Who has to wait longer than the next moment gives up.
          if (wait > 3000) refund(state, rules, now, size);
          else {
            now += wait;
            times.push(now);
          }
          settle(state, rules, now, { ...nothing, remaining: [left, -1, -1, -1], pause });
        }
        for (const [first, from] of times.entries()) {
          for (let last = first; last < times.length; last++) {
            const count = last - first + 1;
            expect(count).toBeLessThanOrEqual(capacity + rate * (times[last]! - from) + 1e-6);
          }
        }
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  test("of tokens too, as long as one request is not more than fits in", () => {
    const rules = rulesOf(0, 600_000, 0, 0);
    const state = createBucket(rules, 0);
    settle(state, rules, 0, nothing);
    const fits = 9500;
    let now = 0;
    let tokens = 0;
    for (let nth = 0; nth < 1000; nth++) {
      const { wait } = reserve(state, rules, now, [4000]);
      now += wait;
      tokens += 4000 * FIGURES.tokensByUnit[1];
      expect(tokens).toBeLessThanOrEqual(fits + (now * 570_000) / 60_000 + 1e-6);
    }
    expect(tokens).toBeGreaterThan((now * 570_000) / 60_000);
  });
});

// @promise Rate limits: In no window is more let…
test("what is cancelled comes back, to the last one", () => {
  const rules = rulesOf(600, 60_000, 6000, 0);
  const state = createBucket(rules, 0);
  const before = [...state.level];
  const sizes = [100, 0, 4000];
  const { granted } = reserve(state, rules, 0, sizes);
  for (const size of sizes.slice(0, granted)) refund(state, rules, 0, size);
  state.level.forEach((level, of) => expect(level).toBeCloseTo(before[of]!, 9));
  expect(state.units).toEqual([0, 0, 0, 0]);
});

test("a request that is larger than all that fits in waits until it is full, and goes", () => {
  const rules = rulesOf(0, 60_000, 0, 0);
  const state = createBucket(rules, 0);
  settle(state, rules, 0, nothing);
  expect(reserve(state, rules, 0, [1_000_000])).toEqual({ granted: 1, wait: 0 });
  // It is a minute's worth at most, less what was in.
  const { wait } = reserve(state, rules, 0, [1]);
  expect(wait).toBeGreaterThan(58_000);
  expect(wait).toBeLessThanOrEqual(60_000);
});

// @promise Rate limits: Limits are learned from responses and followed when they change; where there are none nobody is
//   held back
describe("without configured limits", () => {
  const rules = rulesOf(0, 0, 0, 0);

  test("some go at first, and when a response tells of no limit, all", () => {
    const state = createBucket(rules, 0);
    const many = Array<number>(100).fill(1);
    expect(reserve(state, rules, 0, many)).toMatchObject({ granted: 10 });
    settle(state, rules, 1, nothing);
    expect(reserve(state, rules, 1, many)).toEqual({ granted: 100, wait: 0 });
  });

  test("the headers say them, and what is in flight is not given away twice", () => {
    const state = createBucket(rules, 0);
    reserve(state, rules, 0, Array<number>(9).fill(1));
    settle(state, rules, 0, { ...nothing, limit: [6000, -1, -1, -1], remaining: [49, -1, -1, -1] });
    expect([state.limit[0], state.level[0]]).toEqual([6000, 40]);
  });

  test("a limit that changes is followed", () => {
    const state = createBucket(rules, 0);
    for (const limit of [6000, 60])
      settle(state, rules, 0, { ...nothing, limit: [limit, -1, -1, -1], remaining: [limit, -1, -1, -1] });
    expect(state.limit[0]).toBe(60);
    expect(state.level[0]).toBeLessThanOrEqual(1);
  });
});

test("after a 429 nothing comes in until the time that it says", () => {
  const rules = rulesOf(60_000, 0, 0, 0);
  const state = createBucket(rules, 0);
  settle(state, rules, 0, { ...nothing, pause: 2000 });
  expect(reserve(state, rules, 500, [])).toEqual({ granted: 0, wait: 1500 });
  const { wait } = reserve(state, rules, 500, [1]);
  expect(wait).toBeGreaterThan(1500);
  expect(wait).toBeLessThan(1505);
  expect(reserve(state, rules, 2002, [])).toEqual({ granted: 0, wait: 0 });
});

describe("of a request is read", () => {
  const bucket = (model: unknown, path = "/v1/messages") => bucketOf({ path, body: { model } });

  test.each([
    ["claude-opus-4-1-20250805", "opus-4"],
    ["claude-opus-4-6", "opus-4"],
    ["claude-opus-4-20250514", "opus-4"],
    ["claude-sonnet-4-5", "sonnet-4"],
    ["claude-opus-5", "opus-5"],
    ["claude-3-5-haiku-20241022", "3-5-haiku"],
    ["claude-3-5-haiku@20241022", "3-5-haiku"],
    ["us.anthropic.claude-sonnet-4-5-20250929-v1:0", "sonnet-4"],
    ["my-deployment", "my-deployment"],
  ])("the class of %s", (model, name) => expect(bucket(model)).toBe(`/v1/messages ${name}`));

  test("the path, which has limits of its own", () => {
    expect(bucket("claude-opus-5", "/v1/messages/count_tokens")).toBe("/v1/messages/count_tokens opus-5");
  });

  test("nothing where there is no model", () => {
    for (const body of [undefined, null, {}, { model: 3 }, "text", [1]])
      expect(bucketOf({ path: "/v1/models", body })).toBeUndefined();
  });

  test("its size, in which an image counts little", () => {
    const source = { type: "base64", media_type: "image/png", data: "A".repeat(5_000_000) };
    expect(sizeOf({ model: "m", text: "x".repeat(1000) })).toBe(5 + 1 + 4 + 1000);
    expect(sizeOf({ messages: [{ content: [{ type: "image", source }] }] })).toBeLessThan(6100);
    expect(sizeOf(undefined)).toBe(1);
  });
});

test("of a response are read the limits, and nothing that is no figure", () => {
  const headers = {
    "anthropic-ratelimit-requests-limit": "50",
    "anthropic-ratelimit-requests-remaining": "9".repeat(400),
    "anthropic-ratelimit-input-tokens-limit": "-5",
    "anthropic-ratelimit-tokens-remaining": "1000",
    "retry-after": "3",
  };
  const limit = [50, -1, -1, -1];
  const remaining = [-1, -1, -1, 1000];
  expect(seenIn(new Response(null, { status: 429, headers }))).toEqual({ limit, remaining, pause: 3000 });
  // Only a 429 is about the sharers.
  expect(seenIn(new Response(null, { status: 529, headers }))).toEqual({ limit, remaining, pause: -1 });
  expect(seenIn(new Response(null, { status: 429 })).pause).toBe(-1);
});
