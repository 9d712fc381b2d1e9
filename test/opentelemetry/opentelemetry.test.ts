/** Spans and metrics of calls, recorded by the real SDK of OpenTelemetry from requests to a real server. */
import { AsyncLocalStorage } from "node:async_hooks";
import { getEventListeners } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { context, metrics, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import Claude, { type ClientOptions } from "../../src/index.js";
import Claude2023 from "../../src/2023-06-01.js";
import { http } from "../../src/http/http.js";
import { operationsOf } from "../../src/opentelemetry/operations.js";
import { StreamedAnswer } from "../../src/opentelemetry/streamed-answer.js";
import { instrument, type TelemetryOptions } from "../../src/opentelemetry.js";
import { BEGUN, clientOf, drain, failure, KEY, PARAMS, STREAM, TEXT } from "../support/calls.js";
import { apiError, json, type Script, sse } from "../support/fault-script.js";
import { type FaultServer, faultServer, type Plan } from "../support/fault-server.js";
import { FINAL, frames, MESSAGE } from "../support/event-streams.js";
import { record, type Recording } from "../support/telemetry.js";

const USAGE = {
  input_tokens: 10,
  cache_read_input_tokens: 200,
  cache_creation_input_tokens: 3000,
  output_tokens: 40,
  output_tokens_details: { thinking_tokens: 15 },
};
const REPLY = { ...FINAL, usage: USAGE };
const soon = { headers: { "retry-after-ms": "1" } };

let recording: Recording;
let server: FaultServer;
beforeEach(() => {
  recording = record();
});
afterEach(async () => {
  recording[Symbol.dispose]();
  await server?.[Symbol.asyncDispose]();
});

async function observe(plan: Plan, options: TelemetryOptions = {}, client: ClientOptions = {}): Promise<Claude> {
  server = await faultServer(plan);
  return instrument(clientOf(server, client), options);
}
const last = () => recording.spans.at(-1)!;
const port = () => Number(new URL(server.baseURL).port);

describe("a call", () => {
  // @promise Seeing inside: With OpenTelemetry each call is one client span, a child of the active one, named and
  //   described by the GenAI conventions; its retries are inside it
  test("is one client span with what the conventions say of it", async () => {
    const client = await observe(json(REPLY));
    const params = { ...PARAMS, stop_sequences: ["END"], output_config: { effort: "low" as const } };
    await client.messages.create(params);
    expect(recording.spans).toHaveLength(1);
    const { name, kind, attributes, status, events } = last();
    expect([name, kind, status, events]).toEqual([
      "chat claude-test",
      SpanKind.CLIENT,
      { code: SpanStatusCode.UNSET },
      [],
    ]);
    expect(attributes).toEqual({
      "gen_ai.operation.name": "chat",
      "gen_ai.provider.name": "anthropic",
      "gen_ai.system": "anthropic",
      "gen_ai.request.model": "claude-test",
      "gen_ai.request.max_tokens": 16,
      "gen_ai.request.stop_sequences": ["END"],
      "gen_ai.request.reasoning.level": "low",
      "gen_ai.response.id": "msg_1",
      "gen_ai.response.model": "claude-test",
      "gen_ai.response.finish_reasons": ["tool_use"],
      "gen_ai.usage.input_tokens": 3210,
      "gen_ai.usage.output_tokens": 40,
      "gen_ai.usage.cache_read.input_tokens": 200,
      "gen_ai.usage.cache_write.input_tokens": 3000,
      "gen_ai.usage.cache_creation.input_tokens": 3000,
      "gen_ai.usage.reasoning.output_tokens": 15,
      "server.address": "127.0.0.1",
      "server.port": port(),
      "http.request.method": "POST",
      "url.template": "/v1/messages",
      "http.response.status_code": 200,
      "anthropic.request.id": "req_1",
    });
  });

  test("has the sampling params of the older API version", async () => {
    const client = await observe(json(REPLY));
    await client.post("/v1/messages", { body: { ...PARAMS, temperature: 0.5, top_p: 0.9, top_k: 4 } });
    expect(last().name).toBe("chat claude-test");
    expect(last().attributes).toMatchObject({
      "gen_ai.request.temperature": 0.5,
      "gen_ai.request.top_p": 0.9,
      "gen_ai.request.top_k": 4,
      "gen_ai.usage.output_tokens": 40,
    });
  });

  // @promise Seeing inside: With OpenTelemetry each call…
  test.each<[string, string, (client: Claude) => PromiseLike<unknown>]>([
    [
      "messages.countTokens claude-test",
      "/v1/messages/count_tokens",
      (c) => c.messages.countTokens({ model: "claude-test", messages: [] }),
    ],
    ["chat claude-test", "/v1/messages", (c) => c.beta.messages.create(PARAMS)],
    ["models.retrieve", "/v1/models/{model_id}", (c) => c.models.retrieve("m")],
    ["models.retrieve", "/v1/models/{model_id}", (c) => c.get("/v1/models/m?beta=true")],
    ["messages.batches.list", "/v1/messages/batches", (c) => c.get("/v1/messages/batches")],
    ["create_memory_store", "/v1/memory_stores", (c) => c.beta.memoryStores.create({ name: "notes" })],
    [
      "organization.spendLimits.effective.list",
      "/v1/organizations/spend_limits/effective",
      (c) => c.get("/v1/organizations/spend_limits/effective"),
    ],
    [
      "beta.organization.pluginMarketplaces.validateArchive",
      "/v1/organizations/plugin_marketplaces/validate_archive",
      (c) => c.post("/v1/organizations/plugin_marketplaces/validate_archive"),
    ],
    [
      "beta.environments.work.poll",
      "/v1/environments/{environment_id}/work/poll",
      (c) => c.get("/v1/environments/e/work/poll"),
    ],
    ["get", "undefined", (c) => c.get("/v2/new")],
  ])("is named %s", async (name, template, call) => {
    const client = await observe(json({ id: "x", data: [] }));
    await call(client);
    expect(last().name).toBe(name);
    expect(String(last().attributes["url.template"])).toBe(template);
    expect(last().attributes["gen_ai.response.id"]).toBe(name.startsWith("chat") ? "x" : undefined);
  });

  test("is named by the row that says most of its path, behind whatever base", () => {
    const find = operationsOf({ things: { retrieve: "GET /v1/things/{id}", first: { on: "GET /v1/things/first" } } });
    expect(find("GET", "/base/v1/things/first").name).toBe("things.first");
    expect(find("GET", "/base/v1/things/second").name).toBe("things.retrieve");
    expect(find("POST", "/v1/things/first").name).toBe("post");
  });

  // @promise Seeing inside: With OpenTelemetry each call…
  test("is a child of the span that is active, and its page too", async () => {
    const pages = [
      { data: [{ id: "a" }], has_more: true, last_id: "a" },
      { data: [{ id: "b" }], has_more: false },
    ];
    const client = await observe((_, nth) => json(nth <= 2 ? pages[nth - 1]! : REPLY));
    const { spanId, traceId } = await recording.within(async (span) => {
      const ids: string[] = [];
      for await (const model of client.models.list()) ids.push(model.id);
      expect(ids).toEqual(["a", "b"]);
      expect(trace.getActiveSpan()).toBe(span);
      return span.spanContext();
    });
    const calls = recording.spans.filter(({ name }) => name === "models.list");
    expect(calls).toHaveLength(2);
    for (const { parentSpanContext } of calls) expect(parentSpanContext).toMatchObject({ spanId, traceId });
    await client.messages.create(PARAMS);
    expect(last().parentSpanContext).toBeUndefined();
  });

  test("is the active span while it is sent", async () => {
    const active: unknown[] = [];
    const client = await observe(
      json(REPLY),
      {},
      {
        fetch: (input, init) => {
          active.push(trace.getActiveSpan()?.spanContext().spanId);
          return fetch(input, init);
        },
      },
    );
    await client.messages.create(PARAMS);
    expect(active).toEqual([last().spanContext().spanId]);
  });

  test("has what the application adds, which knows who calls", async () => {
    const conversation = new AsyncLocalStorage<string>();
    const attributes = () => ({ "gen_ai.conversation.id": conversation.getStore() ?? "none", "app.team": "a" });
    const client = await observe(json(REPLY), { attributes });
    await conversation.run("conv_1", () => client.messages.create(PARAMS));
    expect(last().attributes).toMatchObject({ "gen_ai.conversation.id": "conv_1", "app.team": "a" });
    const [duration] = await recording.points("gen_ai.client.operation.duration");
    expect(duration!.attributes["gen_ai.conversation.id"]).toBeUndefined();
    await instrument(clientOf(server), { attributes: { "app.team": "b" } }).messages.create(PARAMS);
    expect(last().attributes["app.team"]).toBe("b");
  });

  test("keeps to itself among others", async () => {
    const client = await observe((_, nth) => json({ ...REPLY, id: `msg_${nth}` }));
    const made = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        recording.within(async (span) => {
          const model = `claude-${at}`;
          const { id } = await client.messages.create({ ...PARAMS, model });
          return { model, id, parent: span.spanContext().spanId };
        }),
      ),
    );
    for (const { model, id, parent } of made) {
      const span = recording.spans.find(({ name }) => name === `chat ${model}`)!;
      expect(span.attributes["gen_ai.response.id"]).toBe(id);
      expect(span.parentSpanContext?.spanId).toBe(parent);
    }
  });

  // @promise Seeing inside: An instrumented call gives what it would have given, and telemetry that throws breaks none
  test("gives what it would have given: data, response and ids", async () => {
    const client = await observe(json(REPLY));
    const { data, request_id, response } = await client.messages.create(PARAMS).withResponse();
    expect(data).toEqual(REPLY);
    expect([request_id, (data as { _request_id?: string })._request_id, response.status]).toEqual([
      "req_1",
      "req_1",
      200,
    ]);
    const unread = await client.messages.create(PARAMS).asResponse();
    expect(recording.spans).toHaveLength(2);
    expect(last().attributes["http.response.status_code"]).toBe(200);
    expect(last().attributes["gen_ai.usage.output_tokens"]).toBeUndefined();
    expect(await unread.json()).toEqual(REPLY);
  });

  test("by openapi-fetch and by a copy of the client counts as well, once", async () => {
    const client = await observe(json(REPLY));
    expect(instrument(client)).toBe(client);
    const copy = client.withOptions({ timeout: 5000 });
    await copy.withOptions({ maxRetries: 1 }).messages.create(PARAMS);
    expect(copy).toBeInstanceOf(Claude);
    expect(copy.timeout).toBe(5000);
    await http(client).POST("/v1/messages", { body: PARAMS });
    expect(recording.spans.map(({ name }) => name)).toEqual(["chat claude-test", "chat claude-test"]);
    expect(Object.keys(client)).not.toContain("withOptions");
  });
});

describe("an error", () => {
  // @promise Seeing inside: With OpenTelemetry each call…
  test("of the API gives its type and status, and the attempts before it are events", async () => {
    const plan: Plan = (_, nth) =>
      apiError(nth === 1 ? 429 : 529, nth === 1 ? "rate_limit_error" : "overloaded_error", soon.headers);
    const client = await observe(plan, {}, { maxRetries: 2 });
    await failure(client.messages.create(PARAMS));
    const { attributes, status, events } = last();
    expect(recording.spans).toHaveLength(1);
    expect(status).toEqual({ code: SpanStatusCode.ERROR });
    expect(attributes).toMatchObject({
      "error.type": "overloaded_error",
      "http.response.status_code": 529,
      "http.request.resend_count": 2,
      "anthropic.request.id": "req_1",
    });
    const said = events.map((event) => [
      event.name,
      event.attributes?.["error.type"],
      event.attributes?.["retry.delay"],
    ]);
    expect(said).toEqual([
      ["attempt.failed", "rate_limit_error", 0.001],
      ["attempt.failed", "overloaded_error", 0.001],
      ["attempt.failed", "overloaded_error", undefined],
    ]);
    expect(events[1]!.attributes).toMatchObject({ "http.request.resend_count": 1, "http.response.status_code": 529 });
  });

  test("of an attempt is on a span of its own where that is asked for", async () => {
    const active: (string | undefined)[] = [];
    const client = await observe(
      (_, nth) => (nth === 1 ? apiError(529, "overloaded_error", soon.headers) : json(REPLY)),
      { attemptSpans: true },
      {
        maxRetries: 1,
        fetch: (input, init) => {
          active.push(trace.getActiveSpan()?.spanContext().spanId);
          return fetch(input, init);
        },
      },
    );
    await client.post("/v1/messages?canary=1", { body: PARAMS });
    const [first, second, call] = recording.spans;
    expect(recording.spans.map(({ name }) => name)).toEqual(["POST", "POST", "chat claude-test"]);
    expect(active).toEqual([first, second].map((span) => span!.spanContext().spanId));
    for (const span of [first, second]) expect(span!.parentSpanContext?.spanId).toBe(call!.spanContext().spanId);
    const url = `${server.baseURL}/v1/messages`;
    expect(first!.attributes).toMatchObject({ "http.response.status_code": 529, "error.type": "529", "url.full": url });
    expect(first!.status.code).toBe(SpanStatusCode.ERROR);
    expect(second!.attributes).toMatchObject({ "http.response.status_code": 200, "http.request.resend_count": 1 });
    const lost = instrument(clientOf({ baseURL: "http://127.0.0.1:1" }), { attemptSpans: true });
    await failure(lost.messages.create(PARAMS));
    for (const { attributes, status } of recording.spans.slice(3)) {
      expect([attributes["error.type"], status.code]).toEqual(["APIConnectionError", SpanStatusCode.ERROR]);
    }
    expect(recording.spans).toHaveLength(5);
  });

  // @promise Seeing inside: With OpenTelemetry each call…
  test("that a retry mends leaves a good span that says so", async () => {
    const client = await observe(
      (_, nth) => (nth === 1 ? apiError(500, "api_error", soon.headers) : json(REPLY)),
      {},
      { maxRetries: 1 },
    );
    await client.messages.create(PARAMS);
    expect(last().attributes).toMatchObject({ "http.request.resend_count": 1, "http.response.status_code": 200 });
    expect(last().attributes["error.type"]).toBeUndefined();
    expect(last().status.code).toBe(SpanStatusCode.UNSET);
    expect(last().events).toHaveLength(1);
  });

  test.each<[string, Script, number | undefined]>([
    ["APIConnectionError", { ...json({}), fault: { at: "head", do: "reset" } }, undefined],
    ["APIResponseError", { headers: { "content-type": "text/html" }, body: "<p>" }, 200],
    ["502", { status: 502, headers: { "content-type": "text/html" }, body: "<p>" }, 502],
    ["418", json({ error: { type: "Canary text of a proxy", message: "" } }, { status: 418 }), 418],
  ])("is told apart: %s", async (type, script, status) => {
    const client = await observe(script);
    await failure(client.messages.create(PARAMS));
    expect(last().attributes["error.type"]).toBe(type);
    expect(last().attributes["http.response.status_code"]).toBe(status);
    expect(last().status).toEqual({ code: SpanStatusCode.ERROR });
  });

  test("of the caller: a timeout is one, giving up is none", async () => {
    const client = await observe({ ...json(REPLY), fault: { at: "head", do: "stall" } });
    await failure(client.messages.create(PARAMS, { timeout: 30 }));
    expect([last().attributes["error.type"], last().status.code]).toEqual([
      "APIConnectionTimeoutError",
      SpanStatusCode.ERROR,
    ]);
    const controller = new AbortController();
    const call = failure(client.messages.create(PARAMS, { signal: controller.signal }));
    await server.request(2);
    controller.abort();
    expect((await call).name).toBe("APIUserAbortError");
    expect([last().attributes["error.type"], last().status.code]).toEqual(["APIUserAbortError", SpanStatusCode.UNSET]);
  });
});

describe("a stream", () => {
  // @promise Seeing inside: The span of a stream ends when the stream does, however that is, with what had arrived
  test("is a span to its end, with the usage of its events", async () => {
    const client = await observe(sse(TEXT));
    const stream = await client.messages.create(STREAM);
    expect(recording.spans).toHaveLength(0);
    const { values } = await drain(stream);
    expect(values).toEqual(MESSAGE);
    expect(recording.spans).toHaveLength(1);
    expect(last().name).toBe("chat claude-test");
    expect(last().attributes).toMatchObject({
      "gen_ai.request.stream": true,
      "gen_ai.response.id": "msg_1",
      "gen_ai.response.model": "claude-test",
      "gen_ai.response.finish_reasons": ["tool_use"],
      "gen_ai.usage.input_tokens": 7,
      "gen_ai.usage.output_tokens": 30,
      "gen_ai.response.time_to_first_chunk": expect.any(Number),
      "http.response.status_code": 200,
    });
    expect(last().status.code).toBe(SpanStatusCode.UNSET);
    await expect(drain(stream).then(({ error }) => error?.message)).resolves.toMatch(/consumed before/i);
    await stream[Symbol.asyncDispose]();
    const [duration] = await recording.points("gen_ai.client.operation.duration");
    expect(duration!.value.count).toBe(1);
  });

  test("is a span by the helper as well, and through tee", async () => {
    const client = await observe(sse(TEXT));
    expect(await client.messages.stream(PARAMS).finalMessage()).toMatchObject(FINAL);
    const [one, other] = (await client.messages.create(STREAM)).tee();
    expect((await drain(one)).values).toEqual(MESSAGE);
    expect((await drain(other)).values).toEqual(MESSAGE);
    expect(recording.spans.map(({ attributes }) => attributes["gen_ai.usage.output_tokens"])).toEqual([30, 30]);
  });

  test("whose first event is an error is retried inside the span", async () => {
    const error = 'event: error\ndata: {"type":"error","error":{"type":"overloaded_error","message":"x"}}\n\n';
    const client = await observe((_, nth) => sse(nth === 1 ? error : TEXT), {}, { maxRetries: 1 });
    await drain(client.messages.create(STREAM));
    expect(last().events.map((event) => event.attributes?.["error.type"])).toEqual(["overloaded_error"]);
    expect(last().attributes).toMatchObject({ "http.request.resend_count": 1, "gen_ai.usage.output_tokens": 30 });
  });

  const error = 'event: error\ndata: {"type":"error","error":{"type":"api_error","message":"x"}}\n\n';
  // @promise Seeing inside: The span of a stream ends…
  test.each<[string, Script, string]>([
    ["an error event", sse(BEGUN + error), "api_error"],
    ["a cut", sse(BEGUN), "StreamTruncatedError"],
    ["a reset", sse(TEXT, { fault: { at: "body", byte: BEGUN.length + 9, do: "reset" } }), "APIConnectionError"],
  ])("that ends with %s says so, and what had arrived", async (_, script, type) => {
    const client = await observe(script);
    const stream = await client.messages.create(STREAM);
    const { values, error: thrown } = await drain(stream);
    expect(values).toEqual(MESSAGE.slice(0, 2));
    expect(thrown?.partial).toBeDefined();
    expect(() => stream[Symbol.asyncIterator]()).toThrow(thrown);
    expect(last().status.code).toBe(SpanStatusCode.ERROR);
    expect(last().attributes).toMatchObject({
      "error.type": type,
      "gen_ai.response.id": "msg_1",
      "gen_ai.usage.input_tokens": 7,
    });
    // What `message_start` says of these is a placeholder.
    expect(last().attributes["gen_ai.usage.output_tokens"]).toBeUndefined();
    expect(last().attributes["gen_ai.response.finish_reasons"]).toBeUndefined();
  });

  const endless: Script = sse(TEXT, { fault: { at: "body", byte: BEGUN.length, do: "stall" } });
  // @promise Seeing inside: The span of a stream ends…
  test("that is left early ends well, and its connection is closed", async () => {
    const client = await observe(endless);
    for await (const _ of await client.messages.create(STREAM)) break;
    const [duration] = await recording.points("gen_ai.client.operation.duration");
    expect(duration!.value.count).toBe(1);
    expect([last().attributes["error.type"], last().status.code]).toEqual([undefined, SpanStatusCode.UNSET]);
    await (
      await server.request(1)
    ).closed;
  });

  test("ends with its last event, even if nobody asks what comes after it", async () => {
    const client = await observe((_, nth) => sse(nth === 1 ? TEXT : completion));
    const iterator = (await client.messages.create(STREAM))[Symbol.asyncIterator]();
    for (const event of MESSAGE) {
      expect(recording.spans).toHaveLength(0);
      expect((await iterator.next()).value).toEqual(event);
    }
    expect(last().attributes["gen_ai.usage.output_tokens"]).toBe(30);
    const chunk = { id: "compl_1", model: "m-1", completion: " Hel", stop_reason: null };
    const chunks = [chunk, { ...chunk, completion: "lo", stop_reason: "stop_sequence" }];
    const completion = chunks
      .map((one) => `event: completion\ndata: ${JSON.stringify({ type: "completion", ...one })}\n\n`)
      .join("");
    const prompt = { model: "m", max_tokens_to_sample: 5, prompt: "Hi", stream: true as const };
    const older = instrument(new Claude2023({ apiKey: KEY, baseURL: server.baseURL }));
    const texts = (await older.completions.create(prompt))[Symbol.asyncIterator]();
    for (const _ of chunks) await texts.next();
    expect(last().name).toBe("text_completion m");
    expect(last().attributes).toMatchObject({
      "gen_ai.request.max_tokens": 5,
      "gen_ai.response.model": "m-1",
      "gen_ai.response.finish_reasons": ["stop_sequence"],
    });
  });

  test("that is disposed of unread ends", async () => {
    const client = await observe(endless);
    await (await client.messages.create(STREAM))[Symbol.asyncDispose]();
    expect(recording.spans).toHaveLength(1);
    await (
      await server.request(1)
    ).closed;
  });

  // @promise Seeing inside: The span of a stream ends…
  test("that is aborted ends at once, whether or not anybody waits for it", async () => {
    const client = await observe(endless);
    for (const reads of [0, 1]) {
      const stream = await client.messages.create(STREAM);
      const iterator = stream[Symbol.asyncIterator]();
      for (let read = 0; read < reads; read++) await iterator.next();
      stream.controller.abort();
      expect(recording.spans).toHaveLength(reads + 1);
    }
    const controller = new AbortController();
    const stream = await client.messages.create(STREAM, { signal: controller.signal });
    const reading = drain(stream);
    controller.abort(new Error("enough"));
    expect((await reading).error?.name).toBe("APIUserAbortError");
    expect(recording.spans).toHaveLength(3);
    for (const { attributes, status } of recording.spans) {
      expect([attributes["error.type"], status.code]).toEqual(["APIUserAbortError", SpanStatusCode.UNSET]);
    }
  });

  // @promise Seeing inside: The span of a stream ends…
  test("that nobody reads and nobody holds ends when it is collected", async () => {
    setFlagsFromString("--expose-gc");
    const gc = runInNewContext("gc") as () => void;
    const client = await observe(endless);
    await (async () => void (await client.messages.create(STREAM)))();
    const ended = recording.ended(1);
    const sweep = setInterval(gc, 20);
    try {
      await ended;
    } finally {
      clearInterval(sweep);
    }
    expect(last().name).toBe("chat claude-test");
    await (
      await server.request(1)
    ).closed;
  });

  // @promise Seeing inside: The span of a stream ends…
  test("leaves no listener and no open span behind, however it ends", async () => {
    const scripts = [sse(TEXT), sse(BEGUN), endless, apiError(400, "invalid_request_error")];
    const client = await observe(({ headers }) => scripts[Number(headers["x-script"])]!);
    const { signal } = new AbortController();
    const run = async (at: number) => {
      const call = client.messages.create(STREAM, { signal, headers: { "x-script": String(at % 4) } });
      if (at % 4 !== 2) return drain(call);
      for await (const _ of await call) break;
      return undefined;
    };
    await Promise.all(Array.from({ length: 60 }, (_, at) => run(at)));
    expect(recording.spans).toHaveLength(60);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    const stream = await client.messages.create(STREAM, { headers: { "x-script": "0" } });
    await drain(stream);
    expect(getEventListeners(stream.controller.signal, "abort").length).toBeLessThanOrEqual(1);
  });

  test("of chat completions has its usage too", async () => {
    const chunk = (more: object) =>
      `data: ${JSON.stringify({ id: "c_1", object: "chat.completion.chunk", model: "m-1", ...more })}\n\n`;
    const text = [
      chunk({ choices: [{ index: 0, delta: { content: "Hel" }, finish_reason: null }] }),
      chunk({ choices: [{ index: 0, delta: { content: "lo" }, finish_reason: "stop" }] }),
      chunk({ choices: [], usage: { prompt_tokens: 5, completion_tokens: 2, total_tokens: 7 } }),
      "data: [DONE]\n\n",
    ].join("");
    const client = await observe(sse(text), { captureContent: true });
    await drain(
      client.chat.completions.create({ model: "m", messages: [{ role: "user", content: "Hi" }], stream: true }),
    );
    expect(last().attributes).toMatchObject({
      "gen_ai.operation.name": "chat",
      "gen_ai.response.model": "m-1",
      "gen_ai.response.finish_reasons": ["stop"],
      "gen_ai.usage.input_tokens": 5,
      "gen_ai.usage.output_tokens": 2,
    });
    expect(JSON.parse(String(last().attributes["gen_ai.output.messages"]))).toEqual([
      { role: "assistant", parts: [{ type: "text", content: "Hello" }], finish_reason: "stop" },
    ]);
  });
});

describe("metrics", () => {
  const base = {
    "gen_ai.operation.name": "chat",
    "gen_ai.provider.name": "anthropic",
    "gen_ai.request.model": "claude-test",
  };

  // @promise Seeing inside: Metrics count durations, tokens and chunks in the buckets of the conventions
  test("of calls: durations and tokens, in the buckets of the conventions", async () => {
    const client = await observe((_, nth) => (nth === 3 ? apiError(400, "invalid_request_error") : json(REPLY)));
    await client.messages.create(PARAMS);
    await client.messages.create(PARAMS);
    await failure(client.messages.create(PARAMS));
    const durations = await recording.points("gen_ai.client.operation.duration");
    const good = durations.find(({ attributes }) => attributes["error.type"] === undefined)!;
    expect(good.attributes).toMatchObject({ ...base, "gen_ai.response.model": "claude-test", "server.port": port() });
    expect(good.value.count).toBe(2);
    expect(good.value.sum).toBeGreaterThan(0);
    expect(good.value.sum).toBeLessThan(20);
    expect(good.value.buckets.boundaries).toEqual([
      0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92,
    ]);
    const bad = durations.find(({ attributes }) => attributes["error.type"] === "invalid_request_error")!;
    expect(bad.value.count).toBe(1);
    const tokens = await recording.points("gen_ai.client.token.usage");
    const sums = Object.fromEntries(
      tokens.map(({ attributes, value }) => [attributes["gen_ai.token.type"], value.sum]),
    );
    expect(sums).toEqual({ input: 2 * 3210, output: 2 * 40 });
    expect(tokens[0]!.attributes).toMatchObject(base);
    expect(tokens[0]!.value.buckets.boundaries).toEqual(Array.from({ length: 14 }, (_, at) => 4 ** at));
    expect(await recording.points("gen_ai.client.operation.time_to_first_chunk")).toEqual([]);
  });

  // @promise Seeing inside: Metrics count durations, tokens…
  test("of streams: time to the first chunk, and between those after it", async () => {
    const client = await observe(sse(TEXT));
    await drain(client.messages.create(STREAM));
    const [first] = await recording.points("gen_ai.client.operation.time_to_first_chunk");
    const [next] = await recording.points("gen_ai.client.operation.time_per_output_chunk");
    const [duration] = await recording.points("gen_ai.client.operation.duration");
    const deltas = MESSAGE.filter(({ type }) => type === "content_block_delta").length;
    expect([first!.value.count, next!.value.count, duration!.value.count]).toEqual([1, deltas - 1, 1]);
    expect(first!.value.sum! + next!.value.sum!).toBeLessThanOrEqual(duration!.value.sum!);
    const tokens = await recording.points("gen_ai.client.token.usage");
    expect(tokens.map(({ value }) => value.sum)).toEqual([7, 30]);
  });

  test("of providers that are passed in or come later", async () => {
    recording[Symbol.dispose]();
    const client = await observe(json(REPLY));
    await client.messages.create(PARAMS);
    recording = record();
    await client.messages.create(PARAMS);
    expect(recording.spans).toHaveLength(1);
    expect(await recording.points("gen_ai.client.operation.duration")).toHaveLength(1);
    const given = { tracerProvider: trace.getTracerProvider(), meterProvider: metrics.getMeterProvider() };
    const other = instrument(clientOf(server), given);
    await other.messages.create(PARAMS);
    expect(recording.spans).toHaveLength(2);
  });
});

describe("what stays out", () => {
  const CANARY = "canary-7f3a";
  const secretive = {
    ...PARAMS,
    system: CANARY,
    messages: [{ role: "user" as const, content: CANARY }],
    tools: [{ name: CANARY, input_schema: { type: "object" as const } }],
    metadata: { user_id: CANARY },
  };
  const reply = { ...REPLY, content: [{ type: "text", text: CANARY }] };
  const events = frames([
    ...MESSAGE.slice(0, 2),
    { type: "content_block_delta", index: 0, delta: { type: "thinking_delta", thinking: CANARY } },
    ...MESSAGE.slice(2),
  ]);
  const echo = (status: number) =>
    json(
      { type: "error", error: { type: `${CANARY} error`, message: CANARY, details: { key: KEY } } },
      { status, headers: { "x-echo": KEY } },
    );

  // @promise Seeing inside: Spans hold no prompt, answer or error text unless asked, up to a bound, and never a
  //   credential; the trace context is sent only when asked
  test("content and credentials, whatever the server echoes", async () => {
    const scripts = [
      json(reply),
      sse(events),
      echo(400),
      echo(500),
      sse(BEGUN + `event: error\ndata: {"type":"error","error":{"type":"api_error","message":"${CANARY} ${KEY}"}}\n\n`),
    ];
    const client = await observe((_, nth) => scripts[nth - 1]!);
    await client.messages.create(secretive);
    await drain(client.messages.create({ ...secretive, stream: true }));
    await failure(client.messages.create(secretive));
    await failure(client.messages.create(secretive));
    await drain(client.messages.create({ ...secretive, stream: true }));
    expect(recording.spans).toHaveLength(5);
    const text = await recording.text();
    expect(text).toContain("api_error");
    expect(text).not.toContain(CANARY);
    expect(text).not.toContain(KEY);
  });

  // @promise Seeing inside: Spans hold no prompt, answer…
  test("content until it is asked for, and credentials then too", async () => {
    const client = await observe((_, nth) => (nth === 1 ? json(reply) : sse(events)), { captureContent: true });
    await client.messages.create(secretive);
    const { attributes } = last();
    expect(JSON.parse(String(attributes["gen_ai.input.messages"]))).toEqual([
      { role: "user", parts: [{ type: "text", content: CANARY }] },
    ]);
    expect(JSON.parse(String(attributes["gen_ai.system_instructions"]))).toEqual([{ type: "text", content: CANARY }]);
    expect(JSON.parse(String(attributes["gen_ai.tool.definitions"]))).toEqual([{ type: "function", name: CANARY }]);
    expect(JSON.parse(String(attributes["gen_ai.output.messages"]))).toEqual([
      { role: "assistant", parts: [{ type: "text", content: CANARY }], finish_reason: "tool_use" },
    ]);
    await drain(client.messages.create({ ...secretive, stream: true }));
    const [streamed] = JSON.parse(String(last().attributes["gen_ai.output.messages"])) as { parts: object[] }[];
    expect(streamed!.parts).toEqual([
      { type: "reasoning", content: `${CANARY}Let me see. 🤔` },
      { type: "text", content: "Grüße, Welt" },
      { type: "tool_call", id: "t_1", name: "get", arguments: { city: "Berlin", days: [1, 2] } },
    ]);
    expect(await recording.text()).not.toContain(KEY);
  });

  // @promise Seeing inside: Spans hold no prompt, answer…
  test("content above its bound, long texts first, and what remains is JSON", async () => {
    const client = await observe(
      sse(
        frames([
          ...MESSAGE.slice(0, 2),
          ...Array.from({ length: 50 }, () => ({
            type: "content_block_delta",
            index: 0,
            delta: { type: "thinking_delta", thinking: "ä".repeat(100) },
          })),
          ...MESSAGE.slice(2),
        ]),
      ),
      { captureContent: true, maxContentBytes: 600 },
    );
    const image = {
      type: "image" as const,
      source: { type: "base64" as const, media_type: "image/png" as const, data: "A".repeat(100_000) },
    };
    const messages = [{ role: "user" as const, content: [image, { type: "text" as const, text: "What is this?" }] }];
    await drain(client.messages.create({ ...STREAM, messages }));
    for (const name of ["gen_ai.input.messages", "gen_ai.output.messages"]) {
      const value = String(last().attributes[name]);
      expect(Buffer.byteLength(value)).toBeLessThanOrEqual(600);
      expect(JSON.parse(value)).toHaveLength(1);
    }
    expect(last().attributes["gen_ai.input.messages"]).toContain("What is this?");
  });

  test("and no more of a stream is kept than is recorded", () => {
    const answer = new StreamedAnswer(10);
    for (const event of MESSAGE.slice(0, 2)) answer.add(event);
    const delta = { type: "thinking_delta", thinking: "12345678" };
    for (let at = 0; at < 1000; at++) answer.add({ type: "content_block_delta", index: 0, delta });
    expect(JSON.stringify(answer.value).length).toBeLessThan(400);
    const nothing = new StreamedAnswer(0);
    for (const event of MESSAGE) nothing.add(event);
    expect(nothing.value).toEqual({ ...FINAL, content: [] });
  });

  // @promise Seeing inside: Spans hold no prompt, answer…
  test("the context of the span, unless it is asked for", async () => {
    const client = await observe(json(REPLY));
    await client.messages.create(PARAMS);
    expect((await server.request(1)).headers["traceparent"]).toBeUndefined();
    const sends = instrument(clientOf(server), { propagate: true });
    await sends.messages.create(PARAMS);
    const { traceId, spanId } = last().spanContext();
    expect((await server.request(2)).headers["traceparent"]).toBe(`00-${traceId}-${spanId}-01`);
    await http(sends).GET("/v1/models");
    expect((await server.request(3)).headers["traceparent"]).toContain(last().spanContext().spanId);
    await sends.messages.create(PARAMS, { headers: { traceparent: null } });
    expect((await server.request(4)).headers["traceparent"]).toBeUndefined();
  });
});

// @promise Seeing inside: An instrumented call gives…
test("telemetry that throws breaks no call", async () => {
  const broken = () => {
    throw new Error("broken telemetry");
  };
  const spanless = { getTracer: () => ({ startSpan: broken, startActiveSpan: broken }) };
  const client = await observe((_, nth) => (nth % 2 ? json(REPLY) : sse(TEXT)), { tracerProvider: spanless });
  expect(await client.messages.create(PARAMS)).toEqual(REPLY);
  expect((await drain(client.messages.create(STREAM))).values).toEqual(MESSAGE);
  const meterless = instrument(clientOf(server), {
    attemptSpans: true,
    meterProvider: { getMeter: broken },
    tracerProvider: { getTracer: broken },
    attributes: broken,
  });
  expect(await meterless.messages.create(PARAMS)).toEqual(REPLY);
  expect(context.active()).toBeDefined();
});
