/** What was measured to be wrong in the official SDK 1.10, case by case. */
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIUserAbortError,
  ArgumentError,
  InternalServerError,
  LimitError,
  OverloadedError,
  PageError,
  RateLimitError,
  StreamTruncatedError,
} from "../../src/index.js";
import { FINAL, frames, MESSAGE, type TestEvent } from "../support/event-streams.js";
import {
  BEGUN,
  clientOf,
  drain,
  expectTimeout,
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
import { child } from "../support/child.js";
import { after, apiError, json, sse } from "../support/fault-script.js";
import { faultServer } from "../support/fault-server.js";
import { expectLinear } from "../support/growth.js";

const MB = 1024 * 1024;
const THIRD = after(TEXT, "\n\n", 3);
const delta = (index: number, change: object): TestEvent => ({ type: "content_block_delta", index, delta: change });

test("a timeout, and a JSON body that stalls after the headers", async () => {
  await using server = await faultServer({ ...GOOD, fault: { at: "body", byte: 5, do: "stall" } });
  expectTimeout(await settled(() => clientOf(server).messages.create(PARAMS, { timeout: 100 })), "timeout", 100);
});

test("a timeout, and an event stream that stalls", async () => {
  await using server = await faultServer(sse(TEXT, { fault: { at: "body", byte: THIRD, do: "stall" } }));
  const { values, error } = await drain(clientOf(server).messages.create(STREAM, { idleTimeout: 100 }));
  expect(values).toHaveLength(3);
  expect(error).toBeInstanceOf(APIConnectionTimeoutError);
});

test("an event stream that is cut after 3 events: iteration throws, like finalMessage()", async () => {
  await using server = await faultServer(sse(TEXT, { fault: { at: "body", byte: THIRD, do: "end" } }));
  const helper = clientOf(server).messages.stream(PARAMS);
  for (const source of [clientOf(server).messages.create(STREAM), helper]) {
    const { values, error } = await drain<unknown>(source as AsyncIterable<unknown>);
    expect(values).toEqual(MESSAGE.slice(0, 3));
    expect(error).toBeInstanceOf(StreamTruncatedError);
  }
  expect(await failure(helper.finalMessage())).toBeInstanceOf(StreamTruncatedError);
});

test("an error event, first and mid-stream: class, status, retries", async () => {
  const event = frames([{ type: "error", error: { type: "overloaded_error", message: "Overloaded" } }]);
  await using server = await faultServer((_, nth) => sse(nth <= 3 ? event : BEGUN + event));
  const first = await failure(clientOf(server, { maxRetries: 2 }).messages.create(STREAM));
  expect(first).toBeInstanceOf(OverloadedError);
  expect(first).toMatchObject({ status: 529, type: "overloaded_error", attempts: 3 });
  expect(server.requests).toHaveLength(3);
  const { error } = await drain(clientOf(server, { maxRetries: 2 }).messages.create(STREAM));
  expect(error).toBeInstanceOf(OverloadedError);
  expect(error).toMatchObject({ status: 529, partial: { id: "msg_1" } });
  expect(server.requests).toHaveLength(4);
});

test("a socket that is destroyed mid-stream: a connection error, with what caused it", async () => {
  await using server = await faultServer(sse(TEXT, { fault: { at: "body", byte: THIRD, do: "reset" } }));
  const { error } = await drain(clientOf(server).messages.create(STREAM));
  expect(error).toBeInstanceOf(APIConnectionError);
  expect(error).toMatchObject({ requestID: "req_1", partial: { id: "msg_1" } });
  expect(error?.cause).toBeInstanceOf(TypeError);
});

test("a raw stream and AbortSignal.timeout: the loop throws", async () => {
  await using server = await faultServer(sse(TEXT, { fault: { at: "body", byte: THIRD, do: "stall" } }));
  const { values, error } = await drain(clientOf(server).messages.create(STREAM, { signal: AbortSignal.timeout(100) }));
  expect(values).toHaveLength(3);
  expect(error).toBeInstanceOf(APIUserAbortError);
});

test("an abort while a JSON body is read: the abort class", async () => {
  await using server = await faultServer({ ...GOOD, fault: { at: "body", byte: 5, do: "stall" } });
  const error = await failure(clientOf(server).messages.create(PARAMS, { signal: AbortSignal.timeout(100) }));
  expect(error).toBeInstanceOf(APIUserAbortError);
  expect((error.cause as Error).name).toBe("TimeoutError");
});

test("withResponse() on every kind of call, and never undefined", async () => {
  await using server = await faultServer(({ path, headers }) =>
    path.startsWith("/v1/models?") || path === "/v1/models"
      ? json({ data: [] })
      : path === "/results"
        ? { body: "{}\n" }
        : path.startsWith("/v1/messages/batches")
          ? json({ id: "b", results_url: `http://${headers["host"]}/results` })
          : headers["x-sse"]
            ? sse(TEXT)
            : GOOD,
  );
  const client = clientOf(server);
  const headers = { "x-sse": "1" };
  const calls = [
    client.messages.create(PARAMS),
    client.messages.create(STREAM, { headers }),
    client.messages.stream(PARAMS, { headers }),
    client.models.list(),
    client.files.download("f"),
    client.messages.batches.results("b"),
    client.get("/v1/x"),
  ];
  for (const call of calls) {
    const { data, response } = await call.withResponse();
    expect(data).toBeDefined();
    expect(response.status).toBe(200);
    if (Symbol.asyncIterator in (data as object)) await drain(data as AsyncIterable<unknown>);
  }
  await (await client.files.download("f")).text();
});

describe("a deprecated model, and a logger of one's own", () => {
  afterEach(() => void vi.restoreAllMocks());
  // @promise Seeing inside: Nothing is written to the console when there is a logger; warnings go through it
  test("nothing is written to the console", async () => {
    await using server = await faultServer(json(REPLY, { headers: { deprecation: "true", warning: '299 - "old"' } }));
    const written = (["log", "info", "warn", "error", "debug"] as const).map((name) => vi.spyOn(console, name));
    const logger = { error() {}, warn() {}, info() {}, debug() {} };
    for (const logLevel of ["off", "debug"] as const) {
      const client = clientOf(server, { logger, logLevel });
      for (const model of ["claude-2.1", "claude-3-opus-20240229"]) await client.messages.create({ ...PARAMS, model });
    }
    for (const spy of written) expect(spy).not.toHaveBeenCalled();
  });
});

test("Retry-After: 3600 is not slept", async () => {
  await using server = await faultServer(apiError(429, "rate_limit_error", { "retry-after": "3600" }));
  const { error, ms } = await settled(() => clientOf(server, { maxRetries: 2 }).messages.create(PARAMS));
  expect(error).toBeInstanceOf(RateLimitError);
  expect(error).toMatchObject({ retryAfterMs: 3_600_000, attempts: 1 });
  expect(ms).toBeLessThan(LATE_MS);
});

// @promise Errors: The message is one short…
test("a 502 in HTML: one short line, and the page stays out of the message", async () => {
  const page = `<html><body>${"<p>Bad gateway</p>\n".repeat(500)}</body></html>`;
  await using server = await faultServer({ status: 502, headers: { "content-type": "text/html" }, body: page });
  const error = await failure(clientOf(server).messages.create(PARAMS));
  expect(error).toBeInstanceOf(InternalServerError);
  expect(error.message).not.toMatch(/<|\n/);
  expect(error.message.length).toBeLessThan(200);
  expect(JSON.stringify(error)).not.toContain("<p>");
});

test("max_tokens of 64,000 without streaming: a rejected promise, not a throw", async () => {
  const client = clientOf({ baseURL: "http://127.0.0.1:9" });
  const call = client.messages.create({ ...PARAMS, max_tokens: 64_000 });
  expect(await failure(call)).toBeInstanceOf(ArgumentError);
});

test("an idempotency key is a header like any other, the same at every attempt; no option pretends to be one", async () => {
  await using server = await faultServer((_, nth) =>
    nth === 1 ? apiError(500, "api_error", { "retry-after-ms": "1" }) : GOOD,
  );
  await clientOf(server, { maxRetries: 1 }).messages.create(PARAMS, { headers: { "idempotency-key": "k" } });
  expect(server.requests.map(({ headers }) => headers["idempotency-key"])).toEqual(["k", "k"]);
  // @ts-expect-error -- there is no such option, so nobody can believe in it.
  await clientOf(server).messages.create(PARAMS, { idempotencyKey: "k" });
});

test("a list with a constant cursor ends with an error", async () => {
  await using server = await faultServer(json({ data: [{ id: "a" }], has_more: true, last_id: "a", first_id: "a" }));
  const { error } = await drain(clientOf(server).models.list());
  expect(error).toBeInstanceOf(PageError);
  expect(server.requests.length).toBeLessThanOrEqual(2);
});

// @promise Streams: Tool input that is not JSON leaves the rest of the message intact and says so on its own block
test("an invalid escape in tool input leaves the rest of the message intact and says so on its block", async () => {
  const bad = '{"path": "C:\\x"}';
  const events = [
    ...MESSAGE.slice(0, 12),
    delta(2, { type: "input_json_delta", partial_json: bad }),
    ...MESSAGE.slice(15),
  ];
  await using server = await faultServer(sse(frames(events)));
  const client = clientOf(server);
  for (const stream of [client.messages.stream(PARAMS), client.beta.messages.stream(PARAMS)]) {
    const { content } = await stream.finalMessage();
    expect(content.slice(0, 2)).toEqual(FINAL.content.slice(0, 2));
    expect(content[2]).toMatchObject({ type: "tool_use", input: {}, input_error: { raw: bad } });
    expect((content[2] as unknown as { input_error: { error: unknown } }).input_error.error).toBeInstanceOf(
      SyntaxError,
    );
    expect(JSON.stringify(content[2])).not.toContain("input_error");
  }
  expect((await drain(client.messages.create(STREAM))).error).toBeUndefined();
});

test("a 307 to another origin forwards neither authorization nor x-api-key", async () => {
  await using other = await faultServer(GOOD);
  await using server = await faultServer({ status: 307, headers: { location: `${other.baseURL}/v1/messages` } });
  for (const options of [{}, { apiKeyHeader: "authorization" as const }, { apiKey: null, authToken: KEY }]) {
    const call = clientOf(server, options).messages.create(PARAMS, { headers: { "x-api-key-2": KEY } });
    expect((await failure(call)).name).toBe("APIResponseError");
  }
  expect(other.requests).toHaveLength(0);
});

// @promise Uploads and downloads: An upload of any size and…
test("100 MB from an async iterable are uploaded in constant memory", { timeout: 60_000 }, async () => {
  await using server = await faultServer(json({ id: "file_1", type: "file" }));
  // A process of its own: what else the tests of this one hold would count too.
  const program = `
    import Claude from "client";
    const piece = new Uint8Array(${MB}).fill(97);
    // New bytes each time: a copy that somebody keeps of one piece would not show.
    const bytes = async function* () { for (let count = 0; count < 100; count++) yield piece.slice(); };
    const client = new Claude({ apiKey: "k", baseURL: process.argv[2] });
    await client.files.upload({ file: new File([piece], "warm.bin") });
    const before = process.memoryUsage.rss();
    let most = before;
    const timer = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 5);
    await client.files.upload({ file: Object.assign(bytes(), { path: "a.bin" }) });
    clearInterval(timer);
    console.log(Math.round((most - before) / ${MB}));`;
  const { stdout } = await child(program, server.baseURL);
  expect(Number(stdout)).toBeLessThan(64);
  expect(server.requests[1]?.received).toBeGreaterThan(100 * MB);
});

// @promise Limits: A request above its limit fails before it is sent, with the size, the limit and what is largest in
//   it
test("a message of 33 MB is refused before it is sent, with what is largest in it", async () => {
  await using server = await faultServer(GOOD);
  const messages = [
    { role: "user" as const, content: "small" },
    { role: "user" as const, content: [{ type: "text" as const, text: "x".repeat(33 * MB) }] },
  ];
  const error = await failure(clientOf(server).messages.create({ ...PARAMS, messages }));
  expect(error).toBeInstanceOf(LimitError);
  expect(error).toMatchObject({ limit: 32 * MB, largest: "messages[1].content[0].text", attempts: 0 });
  expect(server.requests).toHaveLength(0);
});

// @promise Streams: Accumulation costs time that is linear in the bytes, text and tool input alike
test("a listener of inputJson costs time that is linear in the input", { timeout: 60_000 }, async () => {
  const listening = (kilobytes: number) => {
    const pieces = Array.from({ length: kilobytes * 16 }, (_, at) => `"key${at}": ${JSON.stringify("v".repeat(44))}`);
    const deltas = pieces.map((piece, at) =>
      delta(2, { type: "input_json_delta", partial_json: (at ? "," : "{") + piece }),
    );
    const end = delta(2, { type: "input_json_delta", partial_json: "}" });
    const body = frames([...MESSAGE.slice(0, 12), ...deltas, end, ...MESSAGE.slice(15)]);
    return async () => {
      await using server = await faultServer(sse(body));
      let seen = 0;
      const stream = clientOf(server).messages.stream(PARAMS);
      stream.on("inputJson", (_, snapshot) => {
        if (snapshot !== undefined) seen++;
      });
      await stream.finalMessage();
      expect(seen).toBeGreaterThan(pieces.length / 2);
    };
  };
  await expectLinear(listening, 64, 8);
});
