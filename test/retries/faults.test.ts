/** What is retried, how often, when, with which bytes, and what a crowd of calls makes of a bad day. */
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import Claude, { APIConnectionError, APIError, APIResponseError, type ClaudeError } from "../../src/index.js";
import { overFetch } from "../support/fetch.js";
import { FINAL_PARSED } from "../support/event-streams.js";
import {
  clientOf,
  drain,
  failure,
  GOOD,
  KEY,
  LATE_MS,
  PARAMS,
  REPLY,
  settled,
  STREAM,
  TEXT,
} from "../support/calls.js";
import { anyFault } from "../support/fault-mix.js";
import { apiError, FULL, json, type Script, SEED, sse } from "../support/fault-script.js";
import { faultServer, refusingURL } from "../support/fault-server.js";

const SOON = { "retry-after-ms": "1" };
const retried = (status: number) => status === 408 || status === 409 || status === 429 || status >= 500;
const STATUSES = [
  400, 401, 402, 403, 404, 408, 409, 410, 412, 413, 418, 422, 425, 429, 431, 499, 500, 501, 502, 503, 504, 520, 529,
  599,
];

describe.concurrent("by status", () => {
  for (const status of STATUSES) {
    // @promise Retries: Two by default, for 408…
    test(`${status} ${retried(status) ? "is" : "is not"} retried, unless x-should-retry says otherwise`, async () => {
      for (const [say, again] of [
        [undefined, retried(status)],
        ["true", true],
        ["false", false],
        ["maybe", retried(status)],
      ] as const) {
        await using server = await faultServer(
          apiError(status, "x", { ...SOON, ...(say && { "x-should-retry": say }) }),
        );
        for (const params of [PARAMS, STREAM]) {
          const before = server.requests.length;
          const error = await failure(clientOf(server, { maxRetries: 2 }).messages.create(params as typeof PARAMS));
          expect(error).toMatchObject({ status, attempts: again ? 3 : 1 });
          expect(server.requests.length - before).toBe(again ? 3 : 1);
        }
      }
    });
  }

  // @promise Retries: Two by default, for 408, 409, 429, 500 and above, and as `x-should-retry` says
  test("two by default, none when told so, more when told so, and per call", async () => {
    await using server = await faultServer(apiError(500, "api_error", SOON));
    const plain = new Claude({ ...overFetch, apiKey: KEY, baseURL: server.baseURL });
    expect((await failure(plain.models.retrieve("m"))).attempts).toBe(3);
    expect((await failure(plain.models.retrieve("m", {}, { maxRetries: 0 }))).attempts).toBe(1);
    expect((await failure(plain.withOptions({ maxRetries: 4 }).models.retrieve("m"))).attempts).toBe(5);
    expect(server.requests).toHaveLength(9);
  });

  test("a 200 that is broken is not retried", async () => {
    const bad: Script[] = [
      json({}, { headers: { "content-type": "text/html" } }),
      { ...GOOD, body: "" },
      { ...GOOD, body: "{" },
    ];
    for (const script of bad) {
      await using server = await faultServer(script);
      const error = await failure(clientOf(server, { maxRetries: 2 }).messages.create(PARAMS));
      expect(error).toBeInstanceOf(APIResponseError);
      expect(error.attempts).toBe(1);
      expect(server.requests).toHaveLength(1);
    }
  });
});

describe.concurrent("by connection", () => {
  const faults: Record<string, Script> = {
    "no answer: FIN": { fault: { at: "head", do: "fin" } },
    "no answer: RST": { fault: { at: "head", do: "reset" } },
    "cut headers": { ...GOOD, fault: { at: "head", byte: 20, do: "fin" } },
    "corrupt status line": { ...GOOD, fault: { at: "head", byte: 1, do: "corrupt" } },
    "RST while the request is read": { fault: { at: "upload", byte: 5, do: "reset" } },
    "cut body": { ...GOOD, fault: { at: "body", byte: 10, do: "fin" } },
    "RST in the body": { ...GOOD, framing: "chunked", fault: { at: "body", byte: 10, do: "reset" } },
    "too few bytes, announced close": {
      ...GOOD,
      headers: { ...GOOD.headers, connection: "close" },
      fault: { at: "body", byte: 10, do: "fin" },
    },
  };
  // @promise Retries: A connection that is lost is tried again, also when the body breaks or stalls while it is read
  test.each(Object.entries(faults))("%s: retried, and the answer arrives", async (_, script) => {
    await using server = await faultServer((__, nth) => (nth === 1 ? script : GOOD));
    expect(await clientOf(server, { maxRetries: 1 }).messages.create(PARAMS)).toEqual(REPLY);
    expect(server.requests).toHaveLength(2);
    const [one, two] = server.requests;
    expect(two!.at - one!.at).toBeGreaterThan(370);
  });

  test("refused: tried as often as told, and typed", async () => {
    const error = await failure(clientOf({ baseURL: await refusingURL() }, { maxRetries: 1 }).messages.create(PARAMS));
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error).toMatchObject({ attempts: 2, status: undefined });
    expect(error.message).toMatch(/ECONNREFUSED/);
    expect(error.cause).toBeInstanceOf(Error);
  });

  test("RST at accept", async () => {
    await using server = await faultServer({ fault: { at: "accept", do: "reset" } });
    const error = await failure(clientOf(server, { maxRetries: 1 }).messages.create(PARAMS));
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error.attempts).toBe(2);
  });
});

describe.concurrent("the bytes", () => {
  const twice = () => faultServer((_, nth) => (nth < 3 ? apiError(500, "api_error", SOON) : GOOD));

  // @promise Retries: Every attempt sends the same bytes, also when the params change meanwhile
  test("are the same at every attempt: JSON, also when the params change meanwhile", async () => {
    await using server = await twice();
    const params = structuredClone(PARAMS);
    const call = clientOf(server, { maxRetries: 2 }).messages.create(params, { headers: { "x-mine": "1" } });
    params.messages[0]!.content = "something else";
    await call;
    const [first] = server.requests;
    expect(JSON.parse(first!.body.toString())).toEqual(PARAMS);
    for (const { body, headers, path, method } of server.requests) {
      expect(body.equals(first!.body)).toBe(true);
      expect({ headers, path, method }).toEqual({ headers: first!.headers, path: first!.path, method: "POST" });
    }
  });

  // @promise Retries: Every attempt sends the same…
  test("are the same at every attempt: a file", async () => {
    await using server = await twice();
    const file = new File(["a".repeat(100_000)], "a.txt");
    await clientOf(server, { maxRetries: 2 }).files.upload({ file });
    expect(server.requests.map(({ received }) => received)).toEqual(Array(3).fill(server.requests[0]!.received));
    expect(server.requests[0]!.received).toBeGreaterThan(100_000);
    for (const { body } of server.requests) expect(body.equals(server.requests[0]!.body)).toBe(true);
  });

  // @promise Retries: A body that can be read once is sent once
  test("that can be read once are not sent again", async () => {
    for (const script of [apiError(500, "api_error", SOON), { fault: { at: "head", do: "reset" } } as Script]) {
      await using server = await faultServer(script);
      const client = clientOf(server, { maxRetries: 2 });
      const once = async function* () {
        yield new TextEncoder().encode("once");
      };
      const file = Object.assign(once(), { path: "a.txt" });
      expect((await failure(client.files.upload({ file }))).attempts).toBe(1);
      expect((await failure(client.post("/v1/x", { body: once() }))).attempts).toBe(1);
      expect(server.requests).toHaveLength(2);
      expect(server.requests.every(({ body }) => body.includes("once"))).toBe(true);
    }
  });
});

describe.concurrent("what the server asks for", () => {
  const gap = async (headers: Record<string, string>) => {
    await using server = await faultServer((_, nth) => (nth === 1 ? apiError(429, "rate_limit_error", headers) : GOOD));
    await clientOf(server, { maxRetries: 1 }).messages.create(PARAMS);
    return server.requests[1]!.at - server.requests[0]!.at;
  };
  const now = new Date("2031-01-01T00:00:00Z");
  const inOneSecond = new Date(now.getTime() + 1000);

  // @promise Retries: The wait is `retry-after-ms`, else `retry-after`, else doubles from 0.5 s to 8 s with jitter
  test.each<[Record<string, string>, number]>([
    [{ "retry-after-ms": "120" }, 120],
    [{ "retry-after-ms": "120", "retry-after": "30" }, 120],
    [{ "retry-after": "0.15" }, 150],
    [{ "retry-after": "1" }, 1000],
    [{ "retry-after": inOneSecond.toUTCString(), date: now.toUTCString() }, 1000],
  ])("%o is slept", async (headers, ms) => {
    const slept = await gap(headers);
    expect(slept).toBeGreaterThanOrEqual(ms - 2);
    expect(slept).toBeLessThan(ms + LATE_MS);
  });

  // @promise Retries: A date is read against the response's own `date`, so a wrong local clock does not matter
  test.each([2001, 2099])("a date is read against the response's own, whatever year it is here: %d", async (year) => {
    const at = Date.UTC(year, 0);
    const headers = { "retry-after": new Date(at + 1000).toUTCString(), date: new Date(at).toUTCString() };
    const slept = await gap(headers);
    expect(slept).toBeGreaterThanOrEqual(998);
    expect(slept).toBeLessThan(1000 + LATE_MS);
  });

  // @promise Retries: The wait is `retry-after-ms`…
  test.each<Record<string, string>>([
    { "retry-after": "soon" },
    { "retry-after": "-5" },
    { "retry-after": "" },
    { "retry-after-ms": "NaN" },
    { "retry-after": now.toUTCString(), date: inOneSecond.toUTCString() },
  ])("%o falls back to the exponential delay", async (headers) => {
    expect(await gap(headers)).toBeGreaterThanOrEqual(373);
  });

  // @promise Retries: A wait above `maxRetryDelay` is not slept: the error surfaces at once with `retryAfterMs`
  test.each<[Record<string, string>, number, number | undefined]>([
    [{ "retry-after": "3600" }, 3_600_000, undefined],
    [{ "retry-after": "61" }, 61_000, undefined],
    [{ "retry-after-ms": "60001" }, 60_001, undefined],
    [{ "retry-after-ms": "51" }, 51, 50],
    [{ "retry-after": "99999999999999999999" }, 1e23, undefined],
    [{ "retry-after": new Date(now.getTime() + 90_000).toUTCString(), date: now.toUTCString() }, 90_000, undefined],
  ])("%o is too long: the error surfaces at once", async (headers, retryAfterMs, maxRetryDelay) => {
    await using server = await faultServer(apiError(429, "rate_limit_error", headers));
    const { error, ms } = await settled(() =>
      clientOf(server, { maxRetries: 2, maxRetryDelay }).messages.create(PARAMS),
    );
    expect(error).toMatchObject({ status: 429, retryAfterMs, attempts: 1 });
    expect(ms).toBeLessThan(LATE_MS);
    expect(server.requests).toHaveLength(1);
  });
});

describe("delays", () => {
  afterEach(() => void vi.useRealTimers());

  test(`are within their bounds, whatever the server says (seed ${SEED})`, async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
    const seconds = fc.oneof(fc.integer({ min: 0, max: 70 }), fc.double({ min: 0, max: 70, noNaN: true }));
    const ask = fc.oneof(
      fc.constant<Record<string, string>>({}),
      seconds.map((value) => ({ "retry-after": value.toFixed(3) })),
      seconds.map((value) => ({ "retry-after-ms": (value * 1000).toFixed(0) })),
      fc.string().map((value) => ({ "retry-after": value.replace(/[^\x20-\x7e]/g, "") })),
    );
    const property = fc.asyncProperty(fc.array(ask, { maxLength: 7 }), fc.nat(6), async (asks, maxRetries) => {
      const times: number[] = [];
      const fetch = async () => {
        times.push(Date.now());
        return Response.json({}, { status: 503, headers: asks[times.length - 1] ?? {} });
      };
      const state = { over: false };
      const call = new Claude({ apiKey: KEY, fetch, maxRetries }).models.retrieve("m");
      const end = settled(() => call).finally(() => (state.over = true));
      while (!state.over) await vi.advanceTimersToNextTimerAsync();
      const { error } = await end;
      expect(error?.attempts).toBe(times.length);
      expect(times.length).toBeLessThanOrEqual(maxRetries + 1);
      for (let at = 1; at < times.length; at++) {
        const slept = times[at]! - times[at - 1]!;
        const said = asks[at - 1] ?? {};
        const asked = "retry-after-ms" in said ? Number(said["retry-after-ms"]) : Number(said["retry-after"]) * 1000;
        const most = Math.min(8000, 500 * 2 ** (at - 1));
        if (asked > 0) expect(Math.abs(slept - asked)).toBeLessThanOrEqual(2);
        else expect(slept).toBeGreaterThanOrEqual(most * 0.75 - 1);
        expect(slept).toBeLessThanOrEqual(asked > 0 ? 60_001 : most + 1);
      }
      // It stopped early only because more was asked for than is slept.
      if (times.length <= maxRetries) expect(error?.["retryAfterMs"]).toBeGreaterThan(60_000);
    });
    await fc.assert(property, { seed: SEED, numRuns: 150 });
  });
});

describe("the budget", () => {
  test.each([
    ["a 429 with a delay", apiError(429, "rate_limit_error", { "retry-after-ms": "40" })],
    ["a 503 without one", apiError(503, "api_error")],
    ["a reset", { fault: { at: "head", do: "reset" } } as const],
  ])("300 calls at once that each meet %s all succeed", async (_, fault) => {
    const met = new Set<string>();
    await using server = await faultServer(({ headers }) => {
      const id = headers["x-call"]!;
      return met.has(id) ? GOOD : (met.add(id), fault);
    });
    const client = clientOf(server, { maxRetries: 2 });
    const call = (id: number) => client.messages.create(PARAMS, { headers: { "x-call": String(id) } });
    await Promise.all(Array.from({ length: 300 }, (__, id) => call(id)));
    expect(server.requests).toHaveLength(600);
  });
});

test(`1,000 calls at once against any mix of faults (seed ${SEED})`, { timeout: 120_000 }, async () => {
  const calls = FULL ? 5000 : 1000;
  const mayStall = (id: number) => id % 10 < 2;
  const tries = new Map<number, number>();
  await using server = await faultServer(({ headers }) => {
    const id = Number(headers["x-call"]);
    const attempt = (tries.get(id) ?? 0) + 1;
    tries.set(id, attempt);
    return anyFault(id % 2 ? sse(TEXT) : GOOD, SEED + id * 7 + attempt, mayStall(id));
  });
  // Each client has a retry budget of its own; more of them see more retries.
  const clients = Array.from({ length: 10 }, () => clientOf(server));
  const times = new Map<number, number>();
  const kinds = new Set<string>();
  let good = 0;
  const run = async (id: number) => {
    const client = clients[id % clients.length]!;
    const clock = mayStall(id) ? 500 : 60_000;
    const options = { headers: { "x-call": String(id) }, maxRetries: id % 4, timeout: clock, idleTimeout: clock };
    const settle = () => times.set(id, (times.get(id) ?? 0) + 1);
    let error: ClaudeError | undefined;
    if (id % 4 === 3) {
      const end = await settled(() => client.messages.stream(PARAMS, options).finalMessage().finally(settle));
      if (!end.error) expect(Object.keys(end.value!)).toEqual(Object.keys(FINAL_PARSED));
      error = end.error;
    } else if (id % 2) {
      const read = await drain<{ type: string }>(client.messages.create(STREAM, options)).finally(settle);
      if (!read.error) expect(read.values.at(-1)?.type).toBe("message_stop");
      error = read.error;
    } else {
      ({ error } = await settled(() => client.messages.create(PARAMS, options).finally(settle)));
    }
    if (error === undefined) return void good++;
    kinds.add(error.name);
    expect(error).toBeInstanceOf(APIError);
  };
  await Promise.all(Array.from({ length: calls }, (_, id) => run(id)));
  expect(times.size).toBe(calls);
  expect([...times.values()].every((count) => count === 1)).toBe(true);
  expect(good).toBeGreaterThan(calls / 4);
  expect(good).toBeLessThan(calls * 0.9);
  for (const kind of ["APIConnectionTimeoutError", "StreamTruncatedError", "OverloadedError", "APIResponseError"]) {
    expect([...kinds]).toContain(kind);
  }
  expect([...tries].filter(([id, sent]) => sent > 1 + (id % 4))).toEqual([]);
  expect([...tries].some(([, sent]) => sent > 2)).toBe(true);
  await server.quiet();
});
