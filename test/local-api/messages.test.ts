import { describe, expect, test } from "vitest";

import { createLocalApi, type JsonObject, type LocalApi } from "../../src/testing/index.js";

const MODEL = "claude-opus-5-5";
const asked = (text: string, more: object = {}) => ({
  model: MODEL,
  max_tokens: 1024,
  messages: [{ role: "user", content: text }],
  ...more,
});
const WEATHER = {
  name: "get_weather",
  description: "Weather of a place",
  input_schema: {
    type: "object",
    properties: { location: { type: "string" }, unit: { type: "string", enum: ["celsius", "fahrenheit"] } },
    required: ["location", "unit"],
  },
};

describe.each(["2023-06-01", "2026-10-21"])("messages in %s", (version) => {
  const api = createLocalApi({ validateReplies: true });

  async function post(path: string, body: object, to: LocalApi = api) {
    const headers = { "x-api-key": "key", "anthropic-version": version, "content-type": "application/json" };
    const response = await to.fetch(`https://api.anthropic.com${path}`, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
    });
    const text = await response.text();
    return { response, status: response.status, text };
  }

  async function create(body: object): Promise<JsonObject & { content: JsonObject[]; usage: JsonObject }> {
    const { status, text } = await post("/v1/messages", body);
    expect([status, status === 200 ? "" : text]).toEqual([200, ""]);
    return JSON.parse(text) as JsonObject & { content: JsonObject[]; usage: JsonObject };
  }

  async function stream(body: object): Promise<JsonObject[]> {
    const { response, text } = await post("/v1/messages", { ...body, stream: true });
    expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    return text
      .split("\n\n")
      .slice(0, -1)
      .map((event) => {
        const [, name, data = ""] = /^event: (.*)\ndata: (.*)$/.exec(event) ?? [];
        const parsed = JSON.parse(data) as JsonObject;
        expect(parsed["type"]).toBe(name);
        return parsed;
      });
  }

  const typesOf = (items: readonly JsonObject[]) => items.map((item) => item["type"]);

  test("a message repeats the request, the same each time", async () => {
    const [one, two] = [await create(asked("Name a river")), await create(asked("Name a river"))];
    expect(one).toMatchObject({
      type: "message",
      role: "assistant",
      model: MODEL,
      stop_reason: "end_turn",
      stop_sequence: null,
    });
    expect(one.content[0]?.["text"]).toContain('"Name a river" (3 words)');
    expect(two.content).toEqual(one.content);
    expect(two["id"]).not.toBe(one["id"]);
  });

  test("usage equals the count of tokens", async () => {
    const prompt = {
      model: MODEL,
      system: "Be brief.",
      messages: [{ role: "user", content: [{ type: "text", text: "Name a river" }] }],
      tools: [WEATHER],
    };
    const { text } = await post("/v1/messages/count_tokens", prompt);
    const counted = (JSON.parse(text) as JsonObject)["input_tokens"];
    expect(counted).toBeGreaterThan(10);
    expect((await create({ ...prompt, max_tokens: 100 })).usage["input_tokens"]).toBe(counted);
    expect(typeof counted).toBe("number");
  });

  test("max_tokens and stop_sequences end it", async () => {
    const short = await create(asked("Name a river", { max_tokens: 3 }));
    expect([short["stop_reason"], short.usage["output_tokens"], short.content[0]?.["text"]]).toEqual([
      "max_tokens",
      3,
      "Hello from the",
    ]);
    const stopped = await create(asked("Name a river", { stop_sequences: ["lake", "river"] }));
    expect([stopped["stop_reason"], stopped["stop_sequence"]]).toEqual(["stop_sequence", "river"]);
    expect(stopped.content[0]?.["text"]).toMatch(/Name a $/);
  });

  test("a tool that is demanded or named is used, with input of its schema", async () => {
    const forced = await create(
      asked("How is it in Paris?", { tools: [WEATHER], tool_choice: { type: "tool", name: "get_weather" } }),
    );
    expect([forced["stop_reason"], typesOf(forced.content)]).toEqual(["tool_use", ["tool_use"]]);
    expect(forced.content[0]).toMatchObject({ name: "get_weather", input: { location: "Paris", unit: "celsius" } });
    const named = await create(asked("Please use get_weather", { tools: [WEATHER] }));
    expect(typesOf(named.content)).toEqual(["text", "tool_use"]);
    expect(typesOf((await create(asked("Hello", { tools: [WEATHER] }))).content)).toEqual(["text"]);
    expect(
      typesOf((await create(asked("get_weather", { tools: [WEATHER], tool_choice: { type: "none" } }))).content),
    ).toEqual(["text"]);
    const unknown = await post(
      "/v1/messages",
      asked("Hi", { tools: [WEATHER], tool_choice: { type: "tool", name: "other" } }),
    );
    expect([unknown.status, unknown.text]).toEqual([
      400,
      expect.stringContaining("tool_choice.name: Tool 'other' not found"),
    ]);
  });

  test("a tool result is answered in words, so that a loop ends", async () => {
    const messages = [
      { role: "user", content: "get_weather in Paris" },
      { role: "assistant", content: [{ type: "tool_use", id: "toolu_1", name: "get_weather", input: {} }] },
      { role: "user", content: [{ type: "tool_result", tool_use_id: "toolu_1", content: "21 degrees" }] },
    ];
    const reply = await create({ ...asked(""), messages, tools: [WEATHER] });
    expect([reply["stop_reason"], reply.content[0]?.["text"]]).toEqual([
      "end_turn",
      expect.stringContaining("21 degrees"),
    ]);
  });

  test("thinking comes first and is signed", async () => {
    const body = asked("Name a river", { max_tokens: 4096, thinking: { type: "enabled", budget_tokens: 1024 } });
    const { content } = await create(body);
    expect(typesOf(content)).toEqual(["thinking", "text"]);
    expect(content[0]).toMatchObject({
      thinking: expect.stringContaining("Name a river"),
      signature: expect.stringMatching(/^local\w+/),
    });
    const omitted = await create({ ...body, thinking: { type: "adaptive", display: "omitted" } });
    expect([omitted.content[0]?.["thinking"], omitted.content[0]?.["signature"]]).toEqual([
      "",
      content[0]?.["signature"],
    ]);
  });

  test("structured output follows its schema", async () => {
    const schema = {
      type: "object",
      properties: { city: { type: "string" }, size: { type: "integer" } },
      required: ["city", "size"],
      additionalProperties: false,
    };
    const { content } = await create(
      asked("Tell me about Rome", { output_config: { format: { type: "json_schema", schema } } }),
    );
    expect(JSON.parse(String(content[0]?.["text"]))).toEqual({ city: "Rome", size: 0 });
  });

  test("a stream has the grammar of the API and adds up to the message", async () => {
    const body = asked("Please use get_weather for Paris", {
      max_tokens: 4096,
      tools: [WEATHER],
      thinking: { type: "enabled", budget_tokens: 1024 },
    });
    const message = await create(body);
    const events = await stream(body);
    expect(typesOf(events).join(" ")).toMatch(
      /^message_start content_block_start ping (content_block_delta )+content_block_stop (content_block_start (content_block_delta )+content_block_stop ){2}message_delta message_stop$/,
    );
    const start = events[0]?.["message"] as JsonObject;
    expect(start).toMatchObject({
      content: [],
      stop_reason: null,
      usage: { input_tokens: message.usage["input_tokens"] },
    });
    const end = events.at(-2);
    expect(end).toMatchObject({
      delta: { stop_reason: "tool_use" },
      usage: { output_tokens: message.usage["output_tokens"] },
    });
    const deltas = (index: number) =>
      events
        .filter((event) => event["type"] === "content_block_delta" && event["index"] === index)
        .map((event) => event["delta"] as JsonObject);
    const [thinking, text, tool] = [deltas(0), deltas(1), deltas(2)];
    expect(thinking.at(-1)).toMatchObject({ type: "signature_delta", signature: message.content[0]?.["signature"] });
    expect(
      thinking
        .slice(0, -1)
        .map((delta) => delta["thinking"])
        .join(""),
    ).toBe(message.content[0]?.["thinking"]);
    expect(text.length).toBeGreaterThan(1);
    expect(text.map((delta) => delta["text"]).join("")).toBe(message.content[1]?.["text"]);
    expect(tool[0]).toMatchObject({ type: "input_json_delta", partial_json: "" });
    expect(tool.length).toBeGreaterThan(2);
    expect(JSON.parse(tool.map((delta) => delta["partial_json"]).join(""))).toEqual(message.content[2]?.["input"]);
  });

  test("omitted thinking streams its signature only", async () => {
    const events = await stream(asked("Hi", { thinking: { type: "adaptive", display: "omitted" } }));
    const first = events
      .filter((event) => event["index"] === 0)
      .map((event) => (event["delta"] as JsonObject | undefined)?.["type"] ?? event["type"]);
    expect(first).toEqual(["content_block_start", "signature_delta", "content_block_stop"]);
  });

  test.each<[string, object, string]>([
    ["no messages", { messages: undefined }, "messages: Field required"],
    ["a wrong role", { messages: [{ role: "usr", content: "x" }] }, "messages.0.role: Input should be"],
    [
      "an unknown block",
      { messages: [{ role: "user", content: [{ type: "txt" }] }] },
      "messages.0.content.0.type: Input should be 'text', ",
    ],
    [
      "an incomplete block",
      { messages: [{ role: "user", content: [{ type: "text" }] }] },
      "messages.0.content.0.text: Field required",
    ],
    ["an incomplete tool", { tools: [{ name: "x" }] }, "tools.0.input_schema: Field required"],
    ["a wrong number", { max_tokens: "many" }, "max_tokens: Input should be a valid integer"],
  ])("bad input names the field: %s", async (_, more, message) => {
    const { status, text } = await post("/v1/messages", asked("Hi", more));
    expect([status, text]).toEqual([400, expect.stringContaining(`"message":"${message}`)]);
  });

  test("a param that the version does not have is refused by name", async () => {
    const refused = { status: 400, message: "temperature: Extra inputs are not permitted" };
    const taken = { status: 200, message: undefined };
    const unknown = await post("/v1/messages", asked("Hi", { temprature: 0.5 }));
    expect([unknown.status, JSON.parse(unknown.text)]).toEqual([
      400,
      expect.objectContaining({
        error: expect.objectContaining({
          type: "invalid_request_error",
          message: "temprature: Extra inputs are not permitted",
        }),
      }),
    ]);
    for (const [path, body] of [
      ["/v1/messages", asked("Hi", { temperature: 0.5 })],
      ["/v1/messages", asked("Hi", { temperature: 0.5, stream: true })],
    ] as const) {
      const { status, text } = await post(path, body);
      const error = status === 200 ? undefined : (JSON.parse(text) as { error: { message: string } }).error;
      expect({ status, message: error?.message }).toEqual(version === "2023-06-01" ? taken : refused);
    }
  });

  test("more than 32 MB is refused", async () => {
    const { status, text } = await post("/v1/messages", asked("x".repeat(33 * 1024 * 1024)));
    expect([status, text]).toEqual([413, expect.stringContaining("request_too_large")]);
  });
});

describe("completions", () => {
  const api = createLocalApi({ validateReplies: true });
  const send = (version: string, more: object = {}) =>
    api.fetch("https://api.anthropic.com/v1/complete", {
      method: "POST",
      headers: { "x-api-key": "key", "anthropic-version": version },
      body: JSON.stringify({
        model: "claude-2",
        prompt: "\n\nHuman: Name a river\n\nAssistant:",
        max_tokens_to_sample: 50,
        ...more,
      }),
    });

  test("are continued, and streamed in increments", async () => {
    const reply = (await (await send("2023-06-01")).json()) as JsonObject;
    expect(reply).toMatchObject({
      type: "completion",
      stop_reason: "stop_sequence",
      completion: expect.stringContaining("Name a river"),
    });
    const text = await (await send("2023-06-01", { stream: true })).text();
    const events = [...text.matchAll(/^data: (.*)$/gm)].map(([, data = ""]) => JSON.parse(data) as JsonObject);
    const increments = events.filter((event) => event["type"] === "completion");
    expect(increments.map((event) => event["completion"]).join("")).toBe(reply["completion"]);
    expect(increments.map((event) => event["stop_reason"])).toEqual([
      ...increments.slice(1).map(() => null),
      "stop_sequence",
    ]);
  });

  test("exist in the old version only", async () => {
    expect((await send("2026-10-21")).status).toBe(404);
  });
});
