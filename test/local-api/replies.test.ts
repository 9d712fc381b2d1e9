/** Replies as the API sends them: what is left out, what is counted, what is chosen. */
import { beforeEach, describe, expect, test } from "vitest";

import { createLocalApi, type JsonObject } from "../../src/testing/index.js";

const HEADERS = { "x-api-key": "key", "anthropic-version": "2026-10-21" };
const api = createLocalApi({ validateReplies: true });
beforeEach(() => api.reset());

const asked = (content: unknown, more: object = {}) => ({
  model: "claude-sonnet-5-5",
  max_tokens: 500,
  messages: [{ role: "user", content }],
  ...more,
});

async function post(path: string, body: object): Promise<Response> {
  return api.fetch(`https://local${path}`, { method: "POST", headers: HEADERS, body: JSON.stringify(body) });
}
type Message = JsonObject & { content: JsonObject[]; usage: JsonObject };
const create = async (body: object) => (await (await post("/v1/messages", body)).json()) as Message;

async function stream(body: object): Promise<JsonObject[]> {
  const text = await (await post("/v1/messages", { ...body, stream: true })).text();
  return [...text.matchAll(/^data: (.*)$/gm)].map(([, data = ""]) => JSON.parse(data) as JsonObject);
}

/** Keys that are null, with where they are. */
const nulls = (value: unknown, at = ""): string[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, item]) => nulls(item, `${at}.${name}`))
    : value === null
      ? [at]
      : [];

describe("a message", () => {
  // @promise The local API: A message has no key that the API leaves out, and numbers in its usage
  test("has no key that the API leaves out, and numbers in its usage", async () => {
    const message = await create(asked("Name a river"));
    expect(message).toEqual({
      id: expect.stringMatching(/^msg_01\w+$/),
      type: "message",
      role: "assistant",
      model: "claude-sonnet-5-5",
      content: [{ type: "text", text: expect.stringContaining("Name a river") }],
      stop_reason: "end_turn",
      stop_sequence: null,
      usage: {
        input_tokens: expect.any(Number),
        output_tokens: expect.any(Number),
        cache_creation_input_tokens: 0,
        cache_read_input_tokens: 0,
        cache_creation: { ephemeral_5m_input_tokens: 0, ephemeral_1h_input_tokens: 0 },
        service_tier: "standard",
      },
    });
  });

  test("has none in a stream, either", async () => {
    const events = await stream(asked("Name a river"));
    expect(events.flatMap((event) => nulls(event))).toEqual([
      ".message.stop_reason",
      ".message.stop_sequence",
      ".delta.stop_sequence",
    ]);
    expect(events.map(({ type }) => type).slice(0, 3)).toEqual(["message_start", "content_block_start", "ping"]);
  });

  test("keeps what is null in a tool's input", async () => {
    const input_schema = { type: "object", properties: { a: { type: "null" } }, required: ["a"] };
    const message = await create(asked("Hi", { tools: [{ name: "t", input_schema }], tool_choice: { type: "any" } }));
    expect(message.content).toMatchObject([{ type: "tool_use", input: { a: null } }]);
  });

  test.each([
    ["get_weather_now", "please get_weather_now", "get_weather_now"],
    ["get_weather", "please get_weather_now", undefined],
    ["get", "forget it", undefined],
    ["get", "Just get, then", "get"],
  ])("calls %s for '%s': %s", async (name, text, called) => {
    const { content } = await create(asked(text, { tools: [{ name, input_schema: { type: "object" } }] }));
    expect(content.find(({ type }) => type === "tool_use")?.["name"]).toBe(called);
  });
});

describe("the prompt cache", () => {
  const long = "river ".repeat(1_200);
  const system = (ttl?: string) => [
    { type: "text", text: long, cache_control: { type: "ephemeral", ...(ttl !== undefined && { ttl }) } },
  ];
  const usage = async (body: object) => {
    const {
      input_tokens: rest,
      cache_creation_input_tokens: written,
      cache_read_input_tokens: read,
    } = (await create(body)).usage;
    return { rest: Number(rest), written: Number(written), read: Number(read) };
  };

  // @promise The local API: A prompt that repeats is read from the cache, and all of it is counted
  test("is written once and read from then on, and all of it is counted", async () => {
    const { text } = {
      text: await (
        await post("/v1/messages/count_tokens", { ...asked("Hi", { system: system() }), max_tokens: undefined })
      ).json(),
    };
    const total = Number((text as JsonObject)["input_tokens"]);
    const first = await usage(asked("Hi", { system: system() }));
    const second = await usage(asked("Hi", { system: system() }));
    expect(first.written).toBeGreaterThan(1_024);
    expect([first.read, second.written, second.read]).toEqual([0, 0, first.written]);
    expect([first.rest + first.written, second.rest + second.read]).toEqual([total, total]);
  });

  test("grows with the conversation: what was there is read, what is new is written", async () => {
    const mark = { cache_control: { type: "ephemeral" } };
    const first = await usage(asked([{ type: "text", text: long, ...mark }]));
    const messages = [
      { role: "user", content: [{ type: "text", text: long, ...mark }] },
      { role: "assistant", content: "Well" },
      { role: "user", content: [{ type: "text", text: "And the next?", ...mark }] },
    ];
    const second = await usage({ ...asked(""), messages });
    expect([second.read, second.written > 0]).toEqual([first.written, true]);
    expect((await usage({ ...asked(""), messages })).read).toBe(first.written + second.written);
  });

  test.each([
    [undefined, 299_000, true],
    [undefined, 301_000, false],
    ["1h", 3_599_000, true],
    ["1h", 3_601_000, false],
  ])("with ttl %s after %d ms is there: %s", async (ttl, ms, there) => {
    await usage(asked("Hi", { system: system(ttl) }));
    api.clock.advance(ms);
    expect((await usage(asked("Hi", { system: system(ttl) }))).read > 0).toBe(there);
  });

  test("holds nothing short, of another model, or that differs before the mark", async () => {
    const short = [{ type: "text", text: "river", cache_control: { type: "ephemeral" } }];
    expect(await usage(asked("Hi", { system: short }))).toMatchObject({ written: 0, read: 0 });
    await usage(asked("Hi", { system: system() }));
    expect((await usage(asked("Hi", { system: system(), model: "claude-opus-5-5" }))).read).toBe(0);
    const tools = [{ name: "t", input_schema: { type: "object" } }];
    expect((await usage(asked("Hi", { system: system(), tools }))).read).toBe(0);
  });
});

describe("chat completions", () => {
  const chat = async (more: object) => {
    const messages = [{ role: "user", content: "Tell me about Rome" }];
    const response = await post("/v1/chat/completions", { model: "claude-sonnet-5-5", messages, ...more });
    return { response, body: (await response.json()) as { choices: { message: { content: string } }[] } };
  };

  // @promise The local API: Chat completions fit the schema of `response_format`
  test("fit the schema of response_format", async () => {
    const schema = { type: "object", properties: { city: { type: "string" } }, required: ["city"] };
    const { body } = await chat({ response_format: { type: "json_schema", json_schema: { name: "city", schema } } });
    expect(JSON.parse(body.choices[0]!.message.content)).toEqual({ city: "Rome" });
    const any = await chat({ response_format: { type: "json_object" } });
    expect(JSON.parse(any.body.choices[0]!.message.content)).toEqual({});
  });

  test("carry the headers of OpenAI", async () => {
    const { response } = await chat({});
    expect(response.headers.get("x-ratelimit-limit-requests")).toBe("1000000");
    expect(response.headers.get("x-ratelimit-remaining-tokens")).toMatch(/^\d+$/);
    expect(response.headers.get("x-ratelimit-reset-requests")).toMatch(/^\d+(\.\d+)?s$/);
  });

  test("of a model that is unknown are 404", async () => {
    expect((await chat({ model: "gpt-4" })).response.status).toBe(404);
  });
});

test("times of models have one form", async () => {
  const response = await api.fetch("https://local/v1/models?limit=100", { headers: HEADERS });
  const { data } = (await response.json()) as { data: JsonObject[] };
  const times = data.flatMap(({ created_at: created, retires_at: retires }) => [created, retires ?? created]);
  expect(times.length).toBeGreaterThan(30);
  expect(times.filter((time) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(String(time)))).toEqual([]);
});

describe("ids", () => {
  const idsOf = async (seed: number) => {
    const own = createLocalApi({ seed });
    const init = { method: "POST", headers: HEADERS, body: JSON.stringify(asked("Hi")) };
    const responses = [
      await own.fetch("https://local/v1/messages", init),
      await own.fetch("https://local/v1/messages", init),
    ];
    return Promise.all(responses.map(async (one) => ((await one.json()) as JsonObject)["id"]));
  };

  // @promise The local API: Ids repeat for a seed, and differ for another
  test("repeat for a seed, differ for another, and do not depend on ids of another kind", async () => {
    const [one, again, other] = [await idsOf(1), await idsOf(1), await idsOf(2)];
    expect(again).toEqual(one);
    expect(new Set([...one, ...other]).size).toBe(4);
    await (await post("/v1/messages", asked("Hi"))).json();
    const { id } = await create(asked("Hi"));
    api.reset();
    for (let at = 0; at < 3; at++) await api.fetch("https://local/v1/models", { headers: HEADERS });
    await create(asked("Hi"));
    expect((await create(asked("Hi")))["id"]).toBe(id);
  });
});
