/** The pacer of a fleet, over a real Redis. */
import { createClient } from "redis";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ArgumentError } from "../../src/errors/errors.js";
import { createBucket, type Four, refund, reserve, type Rules, settle } from "../../src/pacer/buckets.js";
import { createRedisPacer, PacerError, type RedisPacerOptions, type RedisScripts } from "../../src/pacer/redis.js";
import { bucketScript } from "../../src/pacer/script.js";
import { bucketServer } from "../support/bucket-server.js";
import { LATE_MS } from "../support/calls.js";
import { observe, rejection } from "../support/observed.js";
import { NO_REDIS, redisServer, type RedisServer } from "../support/redis-server.js";
import { skipUnless } from "../support/skip.js";
import { SPOILS_MS, undisturbed } from "../support/stall.js";
import { runFleet } from "./fleet.js";

const connect = async (path: string) => {
  const client = createClient({ socket: { path, tls: false, reconnectStrategy: false } });
  return client.on("error", () => {}).connect();
};

describe("over Redis", skipUnless(!NO_REDIS, `${NO_REDIS}`), () => {
  let redis: RedisServer;
  let client: Awaited<ReturnType<typeof connect>>;
  beforeAll(async () => {
    redis = await redisServer();
    client = await connect(redis.path);
  });
  afterAll(async () => {
    client?.destroy();
    await redis?.stop();
  });

  // @promise Rate limits: So do five processes over a Redis
  test(
    "fifty workers in five processes are hardly refused, and get what they may have",
    { timeout: 60_000 },
    async ({ skip }) => {
      const measure = async () => {
        await client.flushAll();
        await using server = await bucketServer({ requests: { perMinute: 3000, capacity: 50 } });
        const { codes, stall } = await runFleet(server.baseURL, redis.path, { processes: 5, workers: 10, seconds: 6 });
        expect(codes).toEqual([0, 0, 0, 0, 0]);
        const { refused, throughput } = server.result();
        return { refused, throughput, stall, good: refused < 0.01 && throughput >= 0.9 };
      };
      const { result, stall } = await undisturbed(measure, ({ good }) => good);
      skip(!result.good && stall > SPOILS_MS, `the machine stood still for ${stall} ms`);
      expect(result).toMatchObject({ good: true });
    },
  );

  const params = (model = "claude-opus-4-1") => ({ model, messages: [{ role: "user", content: "Hi" }] });
  /** A client with a pacer of its own, as another process would have. */
  const process_ = (options: Partial<RedisPacerOptions> = {}, respond = () => Response.json({})) =>
    observe(respond, { pacer: createRedisPacer({ client, ...options }), maxRetries: 0 });

  // @promise Rate limits: So do five processes over…
  test("processes share a limit, in keys that begin with the prefix and expire", async () => {
    const options = { prefix: "shared:", limits: { requests: 60_000 / 100 / 0.95 }, burst: 0.001 };
    const fleet = [1, 2, 3].map(() => process_(options).client);
    const began = performance.now();
    await Promise.all(fleet.flatMap((one) => [one.messages.create(params()), one.messages.create(params())]));
    expect(performance.now() - began).toBeGreaterThan(450);
    const keys = await client.keys("shared:*");
    expect(keys).toEqual(["shared:/v1/messages opus-4"]);
    expect(await client.pTTL(keys[0]!)).toBeGreaterThan(500_000);
  });

  // @promise Rate limits: A 429 holds back all who…
  test("a 429 that one has met holds back the others", async () => {
    const refused = () => Response.json({}, { status: 429, headers: { "retry-after": "1" } });
    await rejection(process_({ prefix: "held:" }, refused).client.messages.create(params()));
    const began = performance.now();
    await process_({ prefix: "held:" }).client.messages.create(params());
    expect(performance.now() - began).toBeGreaterThan(800);
  });

  // @promise Rate limits: In no window is more let…
  test("what is cancelled comes back for the others", async () => {
    const options = { prefix: "back:", limits: { requests: 60_000 / 1000 / 0.95 }, burst: 0.001 };
    const [one, other] = [process_(options).client, process_(options).client];
    await one.messages.create(params());
    const began = performance.now();
    const signal = AbortSignal.timeout(50);
    const calls = Array.from({ length: 8 }, () => one.messages.create(params(), { signal }));
    await Promise.all(calls.map(rejection));
    await other.messages.create(params());
    // Had they kept what they waited for it were nine seconds.
    expect(performance.now() - began).toBeLessThan(1000 + LATE_MS);
  });

  test("the script is sent once, and again when Redis has forgotten it", async () => {
    const calls: string[] = [];
    const watched: RedisScripts = {
      evalSha: (sha, options) => (calls.push("evalSha"), client.evalSha(sha, options)),
      eval: (script, options) => (calls.push("eval"), client.eval(script, options)),
    };
    const { client: one } = process_({ client: watched, prefix: "known:", limits: { requests: 60_000 } });
    for (const forgets of [true, false, true]) {
      if (forgets) await client.scriptFlush();
      await one.messages.create(params());
    }
    expect(calls.filter((name) => name === "eval").length).toBeLessThanOrEqual(4);
    expect(calls.slice(0, 2)).toEqual(["evalSha", "eval"]);
    expect(await client.exists("known:/v1/messages opus-4")).toBe(1);
  });

  test("attempts are no more than three questions each, however long the queue", async () => {
    let asked = 0;
    const watched: RedisScripts = {
      evalSha: (sha, options) => (asked++, client.evalSha(sha, options)),
      eval: (script, options) => client.eval(script, options),
    };
    const options = { client: watched, prefix: "asked:", limits: { requests: 60_000 / 10 / 0.95 }, burst: 0.001 };
    const { client: one } = process_(options);
    await Promise.all(Array.from({ length: 50 }, () => one.messages.create(params())));
    expect(asked).toBeLessThanOrEqual(150);
  });

  // @promise Rate limits: When Redis is down a process paces itself by what it has learned, or refuses when told so
  describe("when it is down", () => {
    const gone = async () => {
      const other = await redisServer();
      const lost = await connect(other.path);
      await other.stop();
      return lost;
    };
    const log = () => {
      const warnings: string[] = [];
      const logger = {
        error: () => {},
        warn: (text: string) => void warnings.push(text),
        info: () => {},
        debug: () => {},
      };
      return { warnings, logger };
    };

    test("open: one warning, and the process paces itself", async () => {
      const { warnings, logger } = log();
      const limits = { requests: 60_000 / 100 / 0.95 };
      const pacer = createRedisPacer({ client: await gone(), limits, burst: 0.001 });
      const { client: one } = observe(undefined, { pacer, logger });
      const began = performance.now();
      await Promise.all([1, 2, 3].map(() => one.messages.create(params())));
      expect(performance.now() - began).toBeGreaterThan(190);
      expect(warnings).toEqual([
        expect.stringMatching(/^The pacer's Redis does not answer \(.+this process paces itself/),
      ]);
    });

    test("open: by limits that were learned while it was up", async () => {
      const { logger } = log();
      const state = { down: false };
      const answer = async () => (state.down ? Promise.reject(new Error("lost")) : [1, "0"]);
      const pacer = createRedisPacer({ client: { evalSha: answer, eval: answer }, burst: 0.001 });
      const headers = { "anthropic-ratelimit-requests-limit": String(60_000 / 100 / 0.95) };
      const { client: one } = observe(() => Response.json({}, { headers }), { pacer, logger });
      await one.messages.create(params());
      state.down = true;
      const began = performance.now();
      await Promise.all([1, 2, 3, 4].map(() => one.messages.create(params())));
      expect(performance.now() - began).toBeGreaterThan(190);
    });

    test("closed: an error, and nothing is sent", async () => {
      const { warnings, logger } = log();
      const pacer = createRedisPacer({ client: await gone(), whenDown: "closed" });
      const { client: one, sent } = observe(undefined, { pacer, logger });
      const error = await rejection(one.messages.create(params()));
      expect(error).toBeInstanceOf(PacerError);
      expect(error).toMatchObject({ attempts: 0, cause: expect.any(Error) as Error });
      expect([sent.length, warnings.length]).toEqual([0, 1]);
    });

    test("an answer that never comes is waited for as long as `timeout`", async () => {
      const { warnings, logger } = log();
      const silent: RedisScripts = { evalSha: () => new Promise(() => {}), eval: () => new Promise(() => {}) };
      const { client: one } = observe(undefined, { pacer: createRedisPacer({ client: silent, timeout: 30 }), logger });
      await one.messages.create(params());
      expect(warnings).toEqual([expect.stringContaining("no answer in 30 ms")]);
    });
  });

  // @promise Rate limits: In no window is more let…
  test("the script says what the arithmetic says", async () => {
    const count = fc.integer({ min: 0, max: 60_000 });
    const four = (of: fc.Arbitrary<number>) => fc.tuple(of, of, of, of) as fc.Arbitrary<Four>;
    const some = fc.oneof(fc.constant(-1), count);
    const step = fc.record({
      after: fc.double({ min: 0, max: 40_000, noNaN: true }),
      ask: fc.oneof(
        fc.record({ sizes: fc.array(count, { maxLength: 5 }) }),
        fc.record({ refund: count }),
        fc.record({ seen: fc.record({ limit: four(some), remaining: four(some), pause: some }) }),
      ),
    });
    const limits = four(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 100_000 })));
    const rules = fc.record({ limits, burst: fc.double({ min: 0.1, max: 60, noNaN: true }) });
    const script = bucketScript("tonumber(ARGV[2])");
    let nth = 0;
    await fc.assert(
      fc.asyncProperty(rules, fc.array(step, { maxLength: 30 }), async (its: Rules, steps) => {
        const key = `equal:${nth++}`;
        let now = 1_790_000_000_000;
        const state = createBucket(its, now);
        await client.eval(script, { keys: [key], arguments: [JSON.stringify({ ...its, sizes: [] }), String(now)] });
        for (const { after, ask } of steps) {
          now += after;
          const run = { keys: [key], arguments: [JSON.stringify({ ...its, ...ask }), String(now)] };
          const [granted, wait] = (await client.eval(script, run)) as [number, string];
          if ("seen" in ask) settle(state, its, now, ask.seen);
          else if ("refund" in ask) refund(state, its, now, ask.refund);
          else {
            const expected = reserve(state, its, now, ask.sizes);
            expect(granted).toBe(expected.granted);
            expect(Number(wait) / (expected.wait || 1)).toBeCloseTo(expected.wait ? 1 : 0, 6);
          }
        }
      }),
      { seed: 11, numRuns: 100 },
    );
  });
});

test("without a client of Redis there is no pacer", () => {
  expect(() => createRedisPacer({ client: {} as RedisScripts })).toThrow(ArgumentError);
});
