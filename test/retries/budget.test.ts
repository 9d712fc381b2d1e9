/** The retry budget by simulation: the policy itself on a clock of the test, with 1 to 10,000 calls in flight. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { connect } from "../../src/client/connect.js";
import type { ClientOptions } from "../../src/contract/index.js";
import { errorOfStatus } from "../../src/errors/error-status.js";
import { APIConnectionError, APIUserAbortError, type ClaudeError } from "../../src/errors/errors.js";
import { contextOf } from "../../src/send/connection.js";
import type { Connection } from "../../src/send/context.js";
import { retry } from "../../src/send/retry.js";
import { ASKED, REQUEST } from "../support/chain.js";
import { virtualClock } from "../support/virtual-clock.js";

let clock: ReturnType<typeof virtualClock>;
beforeEach(() => void (clock = virtualClock()));
afterEach(() => clock[Symbol.dispose]());

const down = (headers: Record<string, string> = {}) => errorOfStatus(503, {}, undefined, new Headers(headers));
const lost = () => new APIConnectionError();
const clientWith = (options: ClientOptions = {}) => connect({ apiKey: "test-key", ...options }, "2026-10-21");
const sleep = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms));

interface World {
  readonly client: Connection;
  /** What the server does with an attempt of a call; undefined is success. */
  readonly serve: (attempt: number) => Error | undefined;
  /** Milliseconds that the server takes. */
  readonly latency: number;
  sent: number;
  calls: number;
}

/** One call: undefined when it succeeded, else its error. */
async function call(world: World, signal?: AbortSignal): Promise<ClaudeError | undefined> {
  const context = contextOf(world.client, { ...ASKED, options: { signal } }, new Set());
  world.calls++;
  const next = async () => {
    const attempt = ++context.attempt;
    world.sent++;
    await sleep(world.latency);
    const failure = world.serve(attempt);
    if (failure) throw failure;
    return new Response();
  };
  try {
    await retry(REQUEST, next, context);
    return undefined;
  } catch (error) {
    return error as ClaudeError;
  }
}

/** So many callers, each of which calls again and again for so long. */
async function traffic(world: World, callers: number, ms: number): Promise<(ClaudeError | undefined)[]> {
  const results: (ClaudeError | undefined)[] = [];
  const end = performance.now() + ms;
  const caller = async () => {
    while (performance.now() < end) results.push(await call(world));
  };
  const all = Promise.all(Array.from({ length: callers }, caller));
  await clock.pass(ms + 20_000);
  await all;
  return results;
}

const worldOf = (serve: World["serve"], latency = 50, options: ClientOptions = {}): World => ({
  client: clientWith(options),
  serve,
  latency,
  sent: 0,
  calls: 0,
});

describe.each([100, 2000])("an outage in which an answer takes %d ms", (latency) => {
  test.each([1, 2, 10])("%d calls in flight keep both retries, however long it lasts", async (callers) => {
    const world = worldOf(() => down(), latency);
    const results = await traffic(world, callers, 60_000);
    expect(results.length).toBeGreaterThan(callers);
    expect(new Set(results.map((error) => error?.attempts))).toEqual(new Set([3]));
  });

  test.each([11, 20, 50, 100, 1000])(
    "%d calls in flight cost no more than 1.2 times the traffic and the floor",
    async (callers) => {
      const seconds = 600 / callers;

      const world = worldOf(() => lost(), latency);
      const start = performance.now();
      const results = await traffic(world, callers, seconds * 1000);
      const elapsed = (performance.now() - start) / 1000;
      expect(world.sent).toBeLessThanOrEqual(world.calls * 1.2 + 100 + elapsed * 10 + 1);
      // With an error that says so.
      const short = results.filter((error) => error!.attempts < 3);
      if (short.length > 0) expect(short.every((error) => error?.message.includes("retry budget"))).toBe(true);
    },
  );
});

test("10,000 calls at once in an outage", async () => {
  const world = worldOf(() => lost());
  const all = Promise.all(Array.from({ length: 10_000 }, () => call(world)));
  await clock.pass(20_000);
  expect((await all).every((error) => error instanceof APIConnectionError)).toBe(true);
  expect(world.sent).toBeLessThanOrEqual(12_000 + 100 + 200);
});

test.each([1, 10, 100, 300, 1000, 10_000])(
  "%d calls at once that fail once each all succeed",
  async (count) => {
    for (const failure of [lost, down, () => down({ "retry-after-ms": "400" })]) {
      const world = worldOf((attempt) => (attempt === 1 ? failure() : undefined));
      const all = Promise.all(Array.from({ length: count }, () => call(world)));
      await clock.pass(20_000);
      expect((await all).filter(Boolean)).toEqual([]);
      expect(world.sent).toBe(2 * count);
    }
  },
  60_000,
);

test("a delay that the server asked for costs nothing", async () => {
  const world = worldOf(() => down({ "retry-after-ms": "100" }));
  const results = await traffic(world, 200, 3000);
  expect(new Set(results.map((error) => error?.attempts))).toEqual(new Set([3]));
});

test.each([0, 2000])("after an outage and %d ms the first call has its retries", async (idle) => {
  let failures = Infinity;
  const world = worldOf(() => (failures-- > 0 ? down() : undefined));
  await traffic(world, 200, 5000);
  await clock.pass(idle);
  for (const count of [1, 2]) {
    failures = count;
    const one = call(world);
    await clock.pass(5000);
    expect(await one).toBeUndefined();
  }
});

test("a server that is back takes all with it that wait", async () => {
  const back = performance.now() + 400;
  const world = worldOf(() => (performance.now() < back ? lost() : undefined));
  const all = Promise.all(Array.from({ length: 5000 }, () => call(world)));
  await clock.pass(20_000);
  expect((await all).filter(Boolean)).toEqual([]);
});

test("`retryBudget: false` leaves it out", async () => {
  const world = worldOf(() => down(), 50, { retryBudget: false });
  const results = await traffic(world, 300, 1000);
  expect(new Set(results.map((error) => error?.attempts))).toEqual(new Set([3]));
});

test("who gives up while he waits is let go at once, and those behind him are not forgotten", async () => {
  const world = worldOf((attempt) => (attempt === 1 ? lost() : undefined), 5000);
  const controllers = Array.from({ length: 1000 }, () => new AbortController());
  const all = controllers.map(({ signal }) => call(world, signal));
  // All have failed once and wait, for a grant or for their delay.
  await clock.pass(5100);
  for (const controller of controllers.slice(0, 900)) controller.abort();
  await clock.pass(1);
  expect((await Promise.all(all.slice(0, 900))).every((error) => error instanceof APIUserAbortError)).toBe(true);
  await clock.pass(20_000);
  expect((await Promise.all(all.slice(900))).filter(Boolean)).toEqual([]);
  expect(clock.timers).toBe(0);
});

test("what never answers does not hold those who wait longer than a server could have asked to", async () => {
  const world = worldOf((attempt) => (attempt === 1 ? lost() : undefined), 0, { maxRetryDelay: 3000 });
  let first = 0;
  const serve = async () => {
    const context = contextOf(world.client, ASKED, new Set());
    const next = () => (++context.attempt === 1 ? (first++, Promise.reject(lost())) : new Promise<Response>(() => {}));
    return retry(REQUEST, next, context);
  };
  const refused: unknown[] = [];
  for (let count = 0; count < 1000; count++) void serve().catch((error: unknown) => refused.push(error));
  await clock.pass(3500);
  expect(first).toBe(1000);
  expect(refused.length).toBeGreaterThan(600);
});
