/** Every clock at every point where a server can stall. */
import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { APIConnectionTimeoutError, ArgumentError, BadRequestError, OverloadedError } from "../../src/index.js";
import { frame, frames, MESSAGE } from "../support/event-streams.js";
import {
  BEGUN,
  clientOf,
  drain,
  expectTimeout,
  failure,
  GOOD,
  LATE_MS,
  PARAMS,
  PING,
  REPLY,
  settled,
  STREAM,
  TEXT,
} from "../support/calls.js";
import { after, apiError, type Fault, json, type Script, sse } from "../support/fault-script.js";
import { faultServer, type FaultServer } from "../support/fault-server.js";

/** A clock that is to run out; what has to come before it does comes at once. */
const SHORT = 250;
const LONG = 60_000;
/** A clock that must not run out, however busy the machine is; what it must not count takes longer. */
const PATIENT = 1000;
const LONGER = PATIENT + 300;
const stall = (at: Fault["at"], byte = 0): { fault: Fault } => ({ fault: { at, byte, do: "stall" } });
const LINES = '{"custom_id":"a"}\n{"custom_id":"b"}\n';
const batch = (server: { baseURL: string }) => json({ id: "b", results_url: `${server.baseURL}/results` });

/** The retrieve of a batch goes well, what comes after it is the script. */
async function resultServer(script: Script): Promise<FaultServer> {
  const server: FaultServer = await faultServer(({ path }) => (path === "/results" ? script : batch(server)));
  return server;
}

describe.concurrent("timeout bounds an attempt with its body", () => {
  const points: Record<string, Script> = {
    "the request is not read": stall("accept"),
    "the request is read in part": stall("upload", 3),
    "no headers": stall("head"),
    "within the headers": { ...GOOD, ...stall("head", 30) },
    "no body": { ...GOOD, ...stall("body") },
    "within a JSON body": { ...GOOD, ...stall("body", 20) },
    "within a chunked JSON body": { ...GOOD, framing: "chunked", ...stall("body", 20) },
    "at the end of a chunked JSON body": { ...GOOD, framing: "chunked", ...stall("body", String(GOOD.body).length) },
    "bytes drip": { ...GOOD, pieces: [1], drip: 10 },
  };
  // @promise Time: `timeout` bounds one attempt with the body of a response that is no stream
  // @promise Time: An expiry is an `APIConnectionTimeoutError` that says which clock and how long
  test.each(Object.entries(points))("%s", async (_, script) => {
    await using server = await faultServer(script);
    const client = clientOf(server);
    expectTimeout(await settled(() => client.messages.create(PARAMS, { timeout: SHORT })), "timeout", SHORT);
    await server.quiet();
  });

  test("a large request that nobody reads", async () => {
    await using server = await faultServer(stall("upload", 10));
    const messages = [{ role: "user" as const, content: "x".repeat(12_000_000) }];
    const timeout = 500;
    expectTimeout(
      await settled(() => clientOf(server).messages.create({ ...PARAMS, messages }, { timeout })),
      "timeout",
      timeout,
    );
    await server.quiet();
  });

  // @promise Time: A number is accepted wherever an object of clocks is
  test("of an object of clocks, and of the client", async () => {
    await using server = await faultServer(stall("head"));
    const client = clientOf(server, { timeout: { attempt: SHORT } });
    expectTimeout(await settled(() => client.models.retrieve("m")), "timeout", SHORT);
    expectTimeout(await settled(() => client.models.list().toArray()), "timeout", SHORT);
    expectTimeout(await settled(() => client.models.retrieve("m", {}, { timeout: SHORT + 40 })), "timeout", SHORT + 40);
  });

  // @promise Time: `timeout` bounds one attempt…
  test("each attempt anew, and the retry succeeds", async () => {
    await using server = await faultServer((_, nth) => (nth === 1 ? { ...GOOD, ...stall("body", 20) } : GOOD));
    const call = clientOf(server).messages.create(PARAMS, { timeout: PATIENT, maxRetries: 1 });
    expect(await call).toEqual(REPLY);
    expect(server.requests).toHaveLength(2);
  });

  // @promise Time: It does not bound a stream that flows
  test("it does not bound a stream that flows", async () => {
    await using server = await faultServer(sse(TEXT, { pieces: [700], drip: PATIENT / 2 }));
    const stream = await clientOf(server).messages.create(STREAM, { timeout: PATIENT });
    expect((await drain(stream)).error).toBeUndefined();
  });
});

describe.concurrent("the first event", () => {
  const points: Record<string, Script> = {
    "no headers": stall("head"),
    "no event": sse(TEXT, stall("body")),
    "within the first event": sse(TEXT, stall("body", 20)),
    "pings and no event": sse(PING + TEXT, stall("body", PING.length)),
  };
  for (const [name, script] of Object.entries(points)) {
    const timeout = { attempt: LONG, firstEvent: SHORT, idle: LONG };
    // @promise Time: A stream has a clock to its first event
    test(`${name}: create`, async () => {
      await using server = await faultServer(script);
      expectTimeout(await settled(() => clientOf(server).messages.create(STREAM, { timeout })), "firstEvent", SHORT);
      await server.quiet();
    });
    // @promise Time: A stream has a clock to its…
    test(`${name}: stream helper`, async () => {
      await using server = await faultServer(script);
      const client = clientOf(server);
      let stream: ReturnType<typeof client.messages.stream> | undefined;
      const end = await settled(() => (stream = client.messages.stream(PARAMS, { timeout })).finalMessage());
      expectTimeout(end, "firstEvent", SHORT);
      expect((await drain(stream!)).error).toBeInstanceOf(APIConnectionTimeoutError);
      await server.quiet();
    });
  }

  // @promise Time: A stream has a clock to its…
  test("is as long as the timeout of an attempt unless it is set", async () => {
    await using server = await faultServer(sse(PING + TEXT, stall("body", PING.length)));
    const call = () => clientOf(server).messages.create(STREAM, { timeout: SHORT });
    expectTimeout(await settled(call), "firstEvent", SHORT);
  });

  test("an idle clock that is shorter wins", async () => {
    await using server = await faultServer(sse(TEXT, stall("body")));
    const call = () => clientOf(server).messages.create(STREAM, { timeout: LONG, idleTimeout: SHORT });
    const { error } = await settled(call);
    expect(error).toMatchObject({ clock: "idleTimeout", timeoutMs: SHORT });
  });
});

describe.concurrent("idleTimeout between bytes", () => {
  const points: Record<string, Script> = {
    "mid-event": sse(TEXT, stall("body", BEGUN.length + 20)),
    "between events": sse(TEXT, stall("body", BEGUN.length)),
    "after a ping": sse(BEGUN + PING, stall("body", BEGUN.length + PING.length)),
    "within a character": sse(TEXT, stall("body", Buffer.from(TEXT).indexOf(Buffer.from("🤔")) + 2)),
    "after the last delta": sse(TEXT, stall("body", after(TEXT, "\n\n", MESSAGE.length - 2))),
  };
  for (const [name, script] of Object.entries(points)) {
    // @promise Time: `idleTimeout` bounds the wait between bytes of a stream, of results and of a download; a ping
    //   counts
    test(`${name}: create`, async () => {
      await using server = await faultServer(script);
      const stream = await clientOf(server).messages.create(STREAM, { idleTimeout: SHORT });
      const seen: unknown[] = [];
      const end = await settled(async () => {
        for await (const event of stream) seen.push(event);
      });
      expect(end.error).toMatchObject({ clock: "idleTimeout", timeoutMs: SHORT, requestID: "req_1" });
      expect(end.ms).toBeLessThan(SHORT + LATE_MS);
      expect(seen).toEqual(MESSAGE.slice(0, seen.length));
      expect(seen.length).toBeGreaterThanOrEqual(2);
      expect(end.error?.partial).toMatchObject({ id: "msg_1" });
      await server.quiet();
    });
    // @promise Time: `idleTimeout` bounds the wait…
    test(`${name}: stream helper`, async () => {
      await using server = await faultServer(script);
      const stream = clientOf(server).messages.stream(PARAMS, { idleTimeout: SHORT });
      const { values, error } = await drain(stream);
      expect(error).toMatchObject({ clock: "idleTimeout", timeoutMs: SHORT });
      expect(values.length).toBeGreaterThanOrEqual(2);
      expect((await settled(() => stream.finalMessage())).error).toBe(error);
      await server.quiet();
    });
  }

  // @promise Time: `idleTimeout` bounds the wait…
  test("pings keep a stream alive, before and after its first event", async () => {
    const pings = (count: number) => PING.repeat(count);
    const body = pings(16) + BEGUN + pings(16) + TEXT.slice(BEGUN.length);
    const before = Array.from({ length: 8 }, () => 2 * PING.length);
    const pieces = [...before, BEGUN.length, ...before, TEXT.length];
    await using server = await faultServer(sse(body, { pieces, drip: PATIENT / 5 }));
    const { values, error } = await drain(clientOf(server).messages.create(STREAM, { idleTimeout: PATIENT }));
    expect(error).toBeUndefined();
    expect(values).toEqual(MESSAGE);
  });

  // @promise Time: `idleTimeout` bounds the wait…
  test.each([
    ["before the first line", 0],
    ["within a line", 25],
    ["between lines", LINES.indexOf("\n") + 1],
  ])("results of a batch: %s", async (_, byte) => {
    await using server = await resultServer({ body: LINES, ...stall("body", byte) });
    const lines = await clientOf(server).messages.batches.results("b", {}, { idleTimeout: SHORT });
    const { values, error } = await drain(lines);
    expect(error).toMatchObject({ clock: "idleTimeout", timeoutMs: SHORT });
    expect(values).toEqual(byte > 17 ? [{ custom_id: "a" }] : []);
    await server.quiet();
  });

  test("results of a batch: no headers", async () => {
    await using server = await resultServer(stall("head"));
    const call = () => clientOf(server).messages.batches.results("b", {}, { timeout: SHORT });
    const { error } = await settled(call);
    expect(error).toMatchObject({ clock: "timeout", timeoutMs: SHORT });
    await server.quiet();
  });

  // @promise Time: `idleTimeout` bounds the wait…
  test.each(["arrayBuffer", "blob", "text", "body"] as const)("a download by %s", async (way) => {
    await using server = await faultServer({ body: "0123456789", ...stall("body", 5) });
    const response = await clientOf(server).files.download("f", {}, { idleTimeout: SHORT });
    const end = await settled(async () => {
      if (way !== "body") return response[way]();
      for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) expect(chunk).toHaveLength(5);
      return undefined;
    });
    expect(end.error).toMatchObject({ clock: "idleTimeout", timeoutMs: SHORT });
    await server.quiet();
  });

  test("a download: no headers", async () => {
    await using server = await faultServer(stall("head"));
    expectTimeout(await settled(() => clientOf(server).files.download("f", {}, { timeout: SHORT })), "timeout", SHORT);
  });
});

describe.concurrent("the body of an error", () => {
  test.each(["timeout", "idleTimeout"] as const)("that stalls ends with its status after %s", async (clock) => {
    await using server = await faultServer({ ...apiError(400, "invalid_request_error"), ...stall("body", 20) });
    const { error, ms } = await settled(() => clientOf(server).messages.create(PARAMS, { [clock]: SHORT }));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({ status: 400, requestID: "req_1", attempts: 1 });
    expect(ms).toBeLessThan(SHORT + LATE_MS);
    await server.quiet();
  });

  test("that stalls is retried as its status says", async () => {
    const overloaded = apiError(529, "overloaded_error", { "retry-after-ms": "1" });
    await using server = await faultServer({ ...overloaded, ...stall("body", 20) });
    const { error } = await settled(() =>
      clientOf(server).messages.create(STREAM, { idleTimeout: SHORT, maxRetries: 2 }),
    );
    expect(error).toBeInstanceOf(OverloadedError);
    expect(error?.attempts).toBe(3);
    expect(server.requests).toHaveLength(3);
  });
});

describe.concurrent("totalTimeout", () => {
  // @promise Time: `totalTimeout` bounds the call with its retries and the waits between them
  test("spans attempts and the waits between them", async () => {
    await using server = await faultServer((_, nth) =>
      // It ends in a wait, however long an attempt takes.
      apiError(500, "api_error", { "retry-after-ms": nth < 3 ? "60" : "30000" }),
    );
    const call = () => clientOf(server).messages.create(PARAMS, { totalTimeout: 2_000, maxRetries: 100 });
    const end = await settled(call);
    expectTimeout(end, "totalTimeout", 2_000);
    expect(end.error?.cause).toMatchObject({ status: 500 });
    expect(end.error?.attempts).toBeGreaterThan(1);
    expect(Math.abs(end.error!.attempts - server.requests.length)).toBeLessThanOrEqual(1);
  });

  const points: Record<string, Script> = {
    "no headers": stall("head"),
    "within a body": { ...GOOD, ...stall("body", 20) },
    "attempts that time out": stall("head"),
  };
  // @promise Time: An expiry is an `APIConnectionTimeoutError`…
  test.each(Object.entries(points))("%s", async (name, script) => {
    await using server = await faultServer(script);
    const timeout = name.startsWith("attempts") ? 60 : LONG;
    const call = () => clientOf(server).messages.create(PARAMS, { timeout, totalTimeout: 150, maxRetries: 5 });
    expectTimeout(await settled(call), "totalTimeout", 150);
    await server.quiet();
  });

  // @promise Time: `totalTimeout` bounds the call…
  test("of a stream that never ends", async () => {
    const endless = function* () {
      for (yield BEGUN; ;) yield PING;
    };
    await using server = await faultServer(sse(endless(), { drip: 20 }));
    const stream = clientOf(server).messages.stream(PARAMS, { timeout: { total: 150 } });
    expect(await failure(stream.done())).toMatchObject({ clock: "totalTimeout", timeoutMs: 150 });
    await server.quiet();
  });
});

describe.concurrent("the consumer's own time", () => {
  // @promise Time: The time that the consumer takes is not counted
  test("never counts: a stream", async () => {
    const server: FaultServer = await faultServer(sse(TEXT));
    await using _ = server;
    const stream = await clientOf(server).messages.create(STREAM, { timeout: PATIENT, idleTimeout: PATIENT });
    const seen: unknown[] = [];
    for await (const event of stream) {
      if (seen.push(event) % 12 === 6) await new Promise((resolve) => setTimeout(resolve, LONGER));
    }
    expect(seen).toEqual(MESSAGE);
  });

  test("never counts: a server that waits while the consumer does", async () => {
    let goOn = () => {};
    const until = new Promise<void>((resolve) => (goOn = resolve));
    const byte = after(TEXT, "\n\n", 6);
    await using server = await faultServer(sse(TEXT, { fault: { at: "body", byte, do: "stall", until } }));
    const stream = await clientOf(server).messages.create(STREAM, { timeout: PATIENT, idleTimeout: PATIENT });
    const seen: unknown[] = [];
    for await (const event of stream) {
      if (seen.push(event) !== 6) continue;
      await new Promise((resolve) => setTimeout(resolve, LONGER));
      goOn();
    }
    expect(seen).toEqual(MESSAGE);
  });

  // @promise Time: The time that the consumer…
  test("never counts: the stream helper behind its bound", async () => {
    const delta = {
      type: "content_block_delta",
      index: 0,
      delta: { type: "thinking_delta", thinking: "x".repeat(2000) },
    };
    const body = BEGUN + frame(delta).repeat(5000) + frames(MESSAGE.slice(-1));
    await using server = await faultServer(sse(body));
    const stream = clientOf(server).messages.stream(PARAMS, { idleTimeout: PATIENT });
    let count = 0;
    for await (const _event of stream) {
      if (count++ % 3000 === 0) await new Promise((resolve) => setTimeout(resolve, LONGER));
    }
    expect(count).toBe(5003);
  });

  // @promise Time: The time that the consumer…
  test("never counts: results of a batch and downloads", async () => {
    await using server = await resultServer({ body: LINES.repeat(3), pieces: [18] });
    let count = 0;
    for await (const _ of await clientOf(server).messages.batches.results("b", {}, { idleTimeout: PATIENT })) {
      if (count++ === 1) await new Promise((resolve) => setTimeout(resolve, LONGER));
    }
    expect(count).toBe(6);
    await using files = await faultServer({ body: "0123456789" });
    const response = await clientOf(files).files.download("f", {}, { timeout: PATIENT, idleTimeout: PATIENT });
    await new Promise((resolve) => setTimeout(resolve, LONGER));
    expect(await response.text()).toBe("0123456789");
  });
});

describe.concurrent("values", () => {
  // @promise Time: A clock that is no number…
  test.each([2 ** 31 - 1, 2 ** 31, 2 ** 40, Number.MAX_SAFE_INTEGER, Infinity])("%d ms is not now", async (ms) => {
    const warnings: string[] = [];
    const onWarning = ({ name }: Error) => warnings.push(name);
    process.on("warning", onWarning);
    await using server = await faultServer((_, nth) => ({ ...(nth === 1 ? GOOD : sse(TEXT)), pieces: [40], drip: 1 }));
    const client = clientOf(server, { timeout: { attempt: ms, firstEvent: ms, idle: ms, total: ms } });
    expect(await client.messages.create(PARAMS)).toEqual(REPLY);
    expect((await drain(client.messages.create(STREAM))).values).toEqual(MESSAGE);
    process.off("warning", onWarning);
    expect(warnings).not.toContain("TimeoutOverflowWarning");
  });

  // @promise Time: A clock that is no number of milliseconds is refused; one beyond what a timer can hold does not fire
  //   at once
  test.each([-1, Number.NaN, "5" as unknown as number, null as unknown as number])("%s is refused", async (timeout) => {
    const client = clientOf({ baseURL: "http://127.0.0.1:9" });
    for (const options of [
      { timeout: { attempt: timeout } },
      { timeout: { idle: timeout } },
      { totalTimeout: timeout },
    ]) {
      if (timeout === null) continue;
      const { error } = await settled(() => client.messages.create(PARAMS, options));
      expect(error).toBeInstanceOf(ArgumentError);
    }
  });

  // @promise Time: A call that could run past ten minutes without streaming is refused with the remedy
  test("more than ten minutes without streaming is refused, with the remedy", async () => {
    await using server = await faultServer(GOOD);
    const long = { ...PARAMS, max_tokens: 64_000 };
    const { error } = await settled(() => clientOf(server).messages.create(long));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error?.message).toMatch(/stream: true.*timeout/);
    const { error: barely } = await settled(() => clientOf(server).messages.create({ ...PARAMS, max_tokens: 21_334 }));
    expect(barely).toBeInstanceOf(ArgumentError);
    expect(server.requests).toHaveLength(0);
    expect(await clientOf(server).messages.create({ ...PARAMS, max_tokens: 21_333 })).toEqual(REPLY);
    expect(await clientOf(server).messages.create(long, { timeout: 700_000 })).toEqual(REPLY);
    expect(await clientOf(server, { timeout: 700_000 }).messages.create(long)).toEqual(REPLY);
  });
});

// @promise Aborts: It leaves no listener on the caller's signal, and no unhandled rejection
test("no listener is left on the caller's signal", async () => {
  await using server = await faultServer(({ headers }) => {
    const points: Script[] = [
      GOOD,
      sse(TEXT),
      apiError(400, "x"),
      stall("head"),
      sse(TEXT, stall("body", BEGUN.length)),
    ];
    return headers["x-point"] === undefined ? GOOD : (points[Number(headers["x-point"])] ?? GOOD);
  });
  const { signal } = new AbortController();
  const client = clientOf(server, { timeout: SHORT, idleTimeout: SHORT });
  const count = () => getEventListeners(signal, "abort").length;
  for (let point = 0; point < 5; point++) {
    const options = { signal, headers: { "x-point": String(point) } };
    await settled(() => client.messages.create(PARAMS, options));
    await drain(client.messages.create(STREAM, options));
    await drain(client.messages.stream(PARAMS, options));
    await settled(() => client.messages.stream(PARAMS, options).finalMessage());
    expect(count(), `point ${point}`).toBe(0);
  }
  for await (const _ of await client.messages.create(STREAM, { signal, headers: { "x-point": "1" } })) break;
  for await (const _ of client.messages.stream(PARAMS, { signal, headers: { "x-point": "1" } })) break;
  await (await client.files.download("f", {}, { signal })).text();
  await (await client.files.download("f", {}, { signal })).body?.cancel();
  await client.models.retrieve("m", {}, { signal }).withResponse();
  await server.quiet();
  expect(count()).toBe(0);
});

// @promise Aborts: It leaves no listener on…
test("a signal that many calls share causes no warning of a leak, and still aborts them all", async () => {
  await using server = await faultServer(stall("head"));
  const warnings: string[] = [];
  const onWarning = ({ name, message }: Error) => warnings.push(`${name}: ${message}`);
  process.on("warning", onWarning);
  const controller = new AbortController();
  const { signal } = controller;
  const client = clientOf(server);
  const calls = Array.from({ length: 12 }, () => [
    settled<unknown>(() => client.messages.create(PARAMS, { signal })),
    settled<unknown>(() => client.messages.stream(PARAMS, { signal }).done()),
  ]).flat();
  await server.request(calls.length);
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  controller.abort("enough");
  for (const { error } of await Promise.all(calls)) expect(error).toMatchObject({ name: "APIUserAbortError" });
  expect(getEventListeners(signal, "abort")).toEqual([]);
  await new Promise((resolve) => setImmediate(resolve));
  process.off("warning", onWarning);
  expect(warnings.filter((text) => /MaxListeners.*(Signal|abort)/.test(text))).toEqual([]);
});
