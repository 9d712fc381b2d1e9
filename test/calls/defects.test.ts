/** What was measured to be wrong in the official SDK 1.10, case by case. */
import { afterEach, describe, expect, test, vi } from "vitest";
import { ArgumentError, LimitError } from "../../src/index.js";
import { FINAL, frames, MESSAGE, type TestEvent } from "../support/event-streams.js";
import { clientOf, drain, failure, GOOD, PARAMS, REPLY, STREAM, TEXT } from "../support/calls.js";
import { apiError, json, sse } from "../support/fault-script.js";
import { faultServer } from "../support/fault-server.js";
import { expectLinear } from "../support/growth.js";

const MB = 1024 * 1024;
const delta = (index: number, change: object): TestEvent => ({ type: "content_block_delta", index, delta: change });

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
