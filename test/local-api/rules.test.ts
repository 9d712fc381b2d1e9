/** What the API refuses beyond the shape of a request: the table of message rules, credentials, beta values, ids, routes. */
import { beforeEach, describe, expect, test } from "vitest";

import { createLocalApi, type JsonObject, type LocalApi } from "../../src/testing/index.js";

const HEADERS = { "x-api-key": "key", "anthropic-version": "2023-06-01", "content-type": "application/json" };
const NEW = { ...HEADERS, "anthropic-version": "2026-10-21" };
const MODEL = "claude-opus-5-5";
const TOOL = { name: "look", input_schema: { type: "object" } };
const api = createLocalApi({ validateReplies: true });
beforeEach(() => api.reset());

interface Told {
  readonly status: number;
  readonly body: JsonObject;
  readonly type: unknown;
  readonly message: string;
  readonly headers: Headers;
}

async function send(method: string, path: string, body?: unknown, headers: object = HEADERS, to: LocalApi = api) {
  const init = { method, headers: { ...headers }, ...(body !== undefined && { body: JSON.stringify(body) }) };
  const response = await to.fetch(`https://api.anthropic.com${path}`, init);
  const json = (await response.json()) as JsonObject;
  const error = (json["error"] ?? {}) as JsonObject;
  const { type, message } = error;
  return { status: response.status, body: json, type, message: String(message), headers: response.headers } as Told;
}

const user = (content: unknown) => ({ role: "user", content });
const assistant = (content: unknown) => ({ role: "assistant", content });
const use = (id: string) => ({ type: "tool_use", id, name: "look", input: {} });
const result = (id: string) => ({ type: "tool_result", tool_use_id: id, content: "21" });
const marked = (text: string) => ({ type: "text", text, cache_control: { type: "ephemeral" } });
const ask = (more: object = {}) => ({ model: MODEL, max_tokens: 4_096, messages: [user("Hi")], ...more });
const answered = [user("Hi"), assistant([use("toolu_1")]), user([result("toolu_1")])];

// @promise The local API: What the API refuses in a conversation is refused with its status and words
describe("message rules", () => {
  const thinking = { type: "enabled", budget_tokens: 2_048 };
  const rules: [string, object, string][] = [
    ["no message", { messages: [] }, "messages: at least one message is required"],
    ["more tokens than the model has", { max_tokens: 1_000_000 }, "max_tokens: 1000000 > 128000, which is the maximum"],
    ["an empty turn", { messages: [user("")] }, "messages.0: user messages must have non-empty content"],
    ["an empty list", { messages: [user([])] }, "messages.0: user messages must have non-empty content"],
    ["a blank text", { messages: [user([{ type: "text", text: " \n" }])] }, "must contain non-whitespace text"],
    [
      "a tool that got no result",
      { messages: [user("Hi"), assistant([use("toolu_1")]), user("and?")] },
      "messages.1: `tool_use` ids were found without `tool_result` blocks immediately after: toolu_1. Each",
    ],
    [
      "one of two tools that got no result",
      { messages: [user("Hi"), assistant([use("toolu_1"), use("toolu_2")]), user([result("toolu_1")])] },
      "immediately after: toolu_2. Each",
    ],
    [
      "a result that no tool asked for",
      { messages: [user("Hi"), assistant("Well"), user([{ type: "text", text: "x" }, result("toolu_9")])] },
      "messages.2.content.1: unexpected `tool_use_id` found in `tool_result` blocks: toolu_9. Each",
    ],
    [
      "an id of a tool twice",
      { messages: [...answered, assistant([use("toolu_1")]), user([result("toolu_1")])] },
      "messages: `tool_use` ids must be unique",
    ],
    [
      "an answer that ends in white space",
      { messages: [user("Hi"), assistant("Well ")] },
      "messages: final assistant content cannot end with trailing whitespace",
    ],
    ["two tools of one name", { tools: [TOOL, TOOL] }, "tools: Tool names must be unique."],
    [
      "a choice without tools",
      { tool_choice: { type: "any" } },
      "tool_choice may only be specified while providing tools",
    ],
    [
      "a choice of no tool",
      { tools: [TOOL], tool_choice: { type: "tool", name: "x" } },
      "tool_choice.name: Tool 'x' not found in provided tools",
    ],
    [
      "a budget above max_tokens",
      { thinking, max_tokens: 2_048 },
      "`max_tokens` must be greater than `thinking.budget_tokens`",
    ],
    [
      "thoughts with a forced tool",
      { thinking, tools: [TOOL], tool_choice: { type: "any" } },
      "Thinking may not be enabled when tool_choice forces tool use.",
    ],
    [
      "thoughts with a temperature",
      { thinking, temperature: 0.2 },
      "`temperature` may only be set to 1 when thinking is enabled",
    ],
    ["thoughts with top_k", { thinking, top_k: 5 }, "`top_k` must be unset when thinking is enabled"],
    ["thoughts with a low top_p", { thinking, top_p: 0.2 }, "`top_p` must be greater than or equal to 0.95"],
    [
      "five marks",
      { system: [marked("a"), marked("b")], messages: [user([marked("c"), marked("d"), marked("e")])] },
      "A maximum of 4 blocks with cache_control may be provided. Found 5.",
    ],
    ["a blank stop", { stop_sequences: [" "] }, "stop_sequences: each stop sequence must contain non-whitespace"],
  ];

  test.each(rules)("%s", async (_, more, message) => {
    const told = await send("POST", "/v1/messages", ask(more));
    expect(told).toMatchObject({
      status: 400,
      type: "invalid_request_error",
      message: expect.stringContaining(message),
    });
    const requests = [{ custom_id: "a", params: ask(more) }];
    const batch = await send("POST", "/v1/messages/batches", { requests });
    expect(batch.status).toBe(200);
    api.clock.advance(60_000);
    await send("GET", `/v1/messages/batches/${String(batch.body["id"])}`);
    const results = await api.fetch(`https://local/v1/messages/batches/${String(batch.body["id"])}/results`, {
      headers: HEADERS,
    });
    expect(JSON.parse(await results.text())).toMatchObject({
      result: { type: "errored", error: { error: { message: expect.stringContaining(message) } } },
    });
  });

  test.each<[string, object]>([
    ["a result for every tool", { messages: answered }],
    ["an answer to be continued", { messages: [user("Hi"), assistant("Well")] }],
    ["four marks", { messages: [user([marked("a"), marked("b"), marked("c"), marked("d")])] }],
    [
      "marks in what the caller's schema calls so",
      { tools: [{ ...TOOL, input_schema: { type: "object", cache_control: {} } }] },
    ],
    ["as many tokens as the model has", { max_tokens: 128_000 }],
    ["thoughts with temperature 1", { thinking, temperature: 1 }],
  ])("%s is taken", async (_, more) =>
    expect((await send("POST", "/v1/messages", ask(more))).message).toBe("undefined"),
  );

  test("a prompt above the model's window", async () => {
    const told = await send("POST", "/v1/messages", ask({ messages: [user("a ".repeat(1_000_001))] }));
    expect([told.status, told.message]).toEqual([400, "prompt is too long: 1000006 tokens > 1000000 maximum"]);
  });

  test("a model that is unknown, and one that is retired, unless any is taken", async () => {
    const unknown = await send("POST", "/v1/messages", ask({ model: "claude-9" }));
    expect(unknown).toMatchObject({ status: 404, type: "not_found_error", message: "model: claude-9" });
    const counted = { model: "claude-9", messages: [user("Hi")] };
    expect((await send("POST", "/v1/messages/count_tokens", counted)).status).toBe(404);
    const old = "claude-opus-4-5";
    expect((await send("POST", "/v1/messages", ask({ model: old, max_tokens: 9 }))).status).toBe(200);
    api.clock.advance(365 * 24 * 3_600_000);
    expect(await send("POST", "/v1/messages", ask({ model: old }))).toMatchObject({
      status: 404,
      message: `model: ${old}`,
    });
    const any = createLocalApi({ anyModel: true });
    expect((await send("POST", "/v1/messages", ask({ model: "claude-9" }), HEADERS, any)).status).toBe(200);
  });
});

// @promise The local API: Keys that are declared are told apart: an unknown one is 401, one of another kind 403
describe("credentials", () => {
  const keyed = createLocalApi({
    keys: {
      "sk-ant-api03-one": { kind: "workspace" },
      "sk-ant-admin01-two": { kind: "admin" },
      "sk-ant-api01-three": { kind: "compliance" },
    },
  });
  const status = async (key: object, path: string): Promise<readonly [number, unknown]> => {
    const { status: code, type } = await send(
      "GET",
      path,
      undefined,
      { "anthropic-version": "2026-10-21", ...key },
      keyed,
    );
    return [code, type];
  };

  test.each([
    ["sk-ant-api03-one", "/v1/models", 200],
    ["sk-ant-api03-one", "/v1/organizations/workspaces", 403],
    ["sk-ant-admin01-two", "/v1/organizations/workspaces", 200],
    ["sk-ant-admin01-two", "/v1/models", 403],
    ["sk-ant-api01-three", "/v1/models", 403],
    ["sk-ant-other", "/v1/models", 401],
    ["toString", "/v1/models", 401],
  ])("of %s for %s: %d", async (key, path, code) => {
    const type = { 200: undefined, 401: "authentication_error", 403: "permission_error" }[code];
    expect(await status({ "x-api-key": key }, path)).toEqual([code, type]);
    expect(await status({ authorization: `Bearer ${key}` }, path)).toEqual([code, type]);
  });
});

describe("beta values", () => {
  const models = (beta: string, to: LocalApi = api) =>
    send("GET", "/v1/models", undefined, { ...NEW, "anthropic-beta": beta }, to);

  // @promise The local API: Beta values are demanded where the API demands them, and those that no list has are refused
  test("are demanded where there is nothing without, as the document says of each such operation", async () => {
    const bare = await send("GET", "/v1/agents", undefined, NEW);
    expect([bare.status, bare.type, bare.message]).toEqual([
      400,
      "invalid_request_error",
      "this API is in beta: add `managed-agents-2026-04-01` to the `anthropic-beta` header to use it",
    ]);
    const named = { ...NEW, "anthropic-beta": "output-300k-2026-03-24, managed-agents-2026-04-01" };
    expect((await send("GET", "/v1/agents", undefined, named)).status).toBe(200);
    expect((await models("managed-agents-2026-04-01")).status).toBe(200);
    // Memory stores came with the agents, and have a value of their own since; dreams have only theirs.
    for (const [path, status] of [
      ["/v1/memory_stores", 200],
      ["/v1/dreams", 400],
    ] as const)
      expect((await send("GET", path, undefined, named)).status).toBe(status);
    const other = { ...NEW, "anthropic-beta": "output-300k-2026-03-24" };
    expect((await send("GET", "/v1/agents", undefined, other)).message).toContain("this API is in beta");
  });

  test("that no list has are refused, all of them named, unless any is taken", async () => {
    const told = await models("skills-2025-10-02, rivers, managed-agents-2026-11-01");
    expect([told.status, told.type, told.message]).toEqual([
      400,
      "invalid_request_error",
      expect.stringMatching(
        /^Unexpected value\(s\) `rivers`, `managed-agents-2026-11-01` for the `anthropic-beta` header\. /,
      ),
    ]);
    for (const beta of [
      "oauth-2025-04-20",
      "prompt-tools-2025-04-02",
      "files-api-2025-04-14",
      "effort-2025-11-24",
      " , ",
    ])
      expect([beta, (await models(beta)).status]).toEqual([beta, 200]);
    const [lenient, open] = [createLocalApi({ anyId: true }), createLocalApi({ anyBeta: true })];
    const closed = createLocalApi({ anyId: true, anyBeta: false });
    for (const [to, status] of [
      [lenient, 200],
      [open, 200],
      [closed, 400],
    ] as const)
      expect((await models("string", to)).status).toBe(status);
    const dated = { ...NEW, "anthropic-beta": "managed-agents-2026-11-01" };
    expect((await send("GET", "/v1/agents", undefined, dated, open)).status).toBe(200);
  });

  test("choose the shape: without them it is the stable one", async () => {
    const profile = { name: "rivers", access_type: "application" };
    const [plain, beta] = [NEW, { ...NEW, "anthropic-beta": "user-profiles-2026-08-18" }];
    const { body } = await send("POST", "/v1/user_profiles", profile, plain);
    expect(body).not.toHaveProperty("trust_grants");
    const seen = await send("GET", `/v1/user_profiles/${String(body["id"])}`, undefined, beta);
    expect(seen.body).toHaveProperty("trust_grants");
  });
});

describe("members of a union", () => {
  const beta = { ...NEW, "anthropic-beta": "managed-agents-2026-04-01" };

  test("are told apart by what the document says, not by the first constant that they all have", async () => {
    const configs = (name: string) => [{ type: "agent_toolset_20260401", configs: [{ name, enabled: true }] }];
    const create = (name: string) =>
      send("POST", "/v1/agents", { model: MODEL, name: "a", tools: configs(name) }, beta);
    expect(await create("web_search")).toMatchObject({ status: 200 });
    expect(await create("hologram")).toMatchObject({
      status: 400,
      message: expect.stringMatching(/^tools\.0\.configs\.0\.name: Input should be 'bash', 'edit', .*'web_search'$/),
    });
  });
});

// @promise The local API: Ids in bodies are resolved; one that names nothing is refused, unless any is taken
describe("ids in bodies", () => {
  const beta = { ...NEW, "anthropic-beta": "managed-agents-2026-04-01,agent-memory-2026-07-22" };
  const environment = async () => (await send("POST", "/v1/environments", { name: "here" }, beta)).body["id"];
  const agent = async () => (await send("POST", "/v1/agents", { model: MODEL, name: "a" }, beta)).body["id"];

  test.each<[string, () => Promise<object>]>([
    ["agent", async () => ({ agent: "agent_nope", environment_id: await environment() })],
    ["agent", async () => ({ agent: { type: "agent", id: "agent_nope" }, environment_id: await environment() })],
    ["environment_id", async () => ({ agent: await agent(), environment_id: "env_nope" })],
    ["vault_ids", async () => ({ agent: await agent(), environment_id: await environment(), vault_ids: ["vlt_nope"] })],
    [
      "file_id",
      async () => ({
        agent: await agent(),
        environment_id: await environment(),
        resources: [{ type: "file", file_id: "file_nope" }],
      }),
    ],
    [
      "memory_store_id",
      async () => ({
        agent: await agent(),
        environment_id: await environment(),
        resources: [{ type: "memory_store", memory_store_id: "memstore_nope" }],
      }),
    ],
  ])("of a session: %s that names nothing is 404", async (name, body) => {
    const told = await send("POST", "/v1/sessions", await body(), beta);
    expect([told.status, told.message]).toEqual([
      404,
      expect.stringMatching(new RegExp(`^${name}: No object found with id '\\w+_nope'`)),
    ]);
    const lenient = createLocalApi({ anyId: true, validateReplies: true });
    expect((await send("POST", "/v1/sessions", await body(), beta, lenient)).status).toBe(200);
  });

  test("of a message: files and containers, but nothing in what the caller wrote", async () => {
    const file = { type: "document", source: { type: "file", file_id: "file_nope" } };
    expect((await send("POST", "/v1/messages", ask({ messages: [user([file])] }), NEW)).status).toBe(404);
    const container = ask({ container: "container_nope" });
    expect(await send("POST", "/v1/messages", container, NEW)).toMatchObject({
      status: 404,
      message: "container: No container found with id 'container_nope'",
    });
    const input = [user("Hi"), assistant([{ ...use("toolu_1"), input: { file_id: "x" } }]), user([result("toolu_1")])];
    expect((await send("POST", "/v1/messages", ask({ messages: input }), NEW)).status).toBe(200);
  });

  test("in paths: any is answered with what the document shows, when that is asked for", async () => {
    const lenient = createLocalApi({ anyId: true, validateReplies: true });
    expect((await send("GET", "/v1/agents/agent_nope", undefined, beta)).status).toBe(404);
    const shown = await send("GET", "/v1/agents/agent_nope", undefined, beta, lenient);
    expect([shown.status, shown.body["id"], shown.body["type"]]).toEqual([200, "agent_nope", "agent"]);
    const archived = await send("POST", "/v1/agents/agent_other/archive", undefined, beta, lenient);
    expect(archived.body).toMatchObject({ id: "agent_other", archived_at: expect.any(String) });
  });
});

// @promise The local API: Another method is a 405 with those that there are, an unknown path a 404 with the nearest
describe("routes", () => {
  test("another method is 405 with those that there are", async () => {
    const told = await send("DELETE", "/v1/messages");
    expect([told.status, told.headers.get("allow"), told.message]).toEqual([
      405,
      "POST",
      "DELETE /v1/messages: Method Not Allowed; allowed: POST",
    ]);
    const file = await send("PUT", "/v1/files/file_1", undefined, NEW);
    expect([file.status, file.headers.get("allow")?.split(", ").sort()]).toEqual([405, ["DELETE", "GET"]]);
  });

  test.each([
    ["/v1/message", "; nearest: /v1/messages"],
    ["/messages", "; nearest: /v1/messages"],
    ["/v1/model/claude-opus-5-5", "; nearest: /v1/models/claude-opus-5-5"],
    ["/v1/messages/", "; nearest: /v1/messages"],
    ["/entirely/elsewhere/than/this", ""],
  ])("%s: 404%s", async (path, nearest) => {
    const told = await send("POST", path, {});
    expect([told.status, told.message]).toEqual([404, `POST ${path}: Not found${nearest}`]);
  });

  test("a broken escape in a path is an id that names nothing", async () => {
    expect((await send("GET", "/v1/models/%E0%A4%A", undefined, NEW)).status).toBe(404);
  });
});

describe("bodies", () => {
  test("that are nested too deeply are refused", async () => {
    let schema: object = {};
    for (let at = 0; at < 500; at++) schema = { type: "object", properties: { a: schema } };
    const told = await send("POST", "/v1/messages", ask({ tools: [{ ...TOOL, input_schema: schema }] }));
    expect([told.status, told.message]).toEqual([400, "body: Input is nested more than 500 levels deep"]);
    const text = `${"[{".repeat(600)}\\"`;
    expect((await send("POST", "/v1/messages", ask({ messages: [user(text)] }))).status).toBe(200);
  });

  test("with half a character are refused, with a whole one or its escape taken", async () => {
    const status = async (text: string) => {
      const body = `{"model":"${MODEL}","max_tokens":9,"messages":[{"role":"user","content":"${text}"}]}`;
      return (await api.fetch("https://local/v1/messages", { method: "POST", headers: HEADERS, body })).status;
    };
    expect([await status("a\\ud800"), await status("\\\\\\udfff")]).toEqual([400, 400]);
    expect([await status("\\ud83d\\ude00"), await status("\\\\ud800")]).toEqual([200, 200]);
  });

  test("whose length is beyond all sense are 413", async () => {
    const headers = { ...HEADERS, "content-length": "99999999999999" };
    const reply = await api.fetch("https://local/v1/messages", { method: "POST", headers, body: "{}" });
    expect(reply.status).toBe(413);
  });

  test("letters of any script are data in filters and cursors", async () => {
    const range = "starting_at=2026-11-01T00:00:00Z&ending_at=2026-11-10T00:00:00Z&limit=2";
    const path = `/v1/organizations/usage_report/messages?${range}&models[]=日`;
    const first = await send("GET", path, undefined, NEW);
    const next = encodeURIComponent(String(first.body["next_page"]));
    expect([first.status, (await send("GET", `${path}&page=${next}`, undefined, NEW)).status]).toEqual([200, 200]);
  });
});
