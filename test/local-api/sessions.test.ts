import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { createLocalApi, type JsonObject, type Listening } from "../../src/testing/index.js";

const BETAS = "managed-agents-2026-04-01,agent-memory-2026-07-22,mcp-tunnels-2026-06-22,webhooks-2026-10-07";
const HEADERS = {
  "x-api-key": "key",
  "anthropic-version": "2026-10-21",
  "anthropic-beta": BETAS,
  "content-type": "application/json",
};
const TOOL = {
  type: "custom",
  name: "river_level",
  description: "Level of a river.",
  input_schema: { type: "object", properties: { river: { type: "string" } }, required: ["river"] },
};

const api = createLocalApi({ validateReplies: true });
let server: Listening;
beforeAll(async () => void (server = await api.listen()));
afterAll(() => server.close());
beforeEach(() => api.reset());

async function send(method: string, path: string, body?: unknown): Promise<{ status: number; body: JsonObject }> {
  const init = { method, headers: HEADERS, ...(body !== undefined && { body: JSON.stringify(body) }) };
  const response = await fetch(server.url + path, init);
  return { status: response.status, body: (await response.json()) as JsonObject };
}
const post = async (path: string, body?: unknown): Promise<JsonObject> => (await send("POST", path, body)).body;
const list = async (path: string): Promise<JsonObject[]> =>
  (await send("GET", path)).body["data"] as unknown as JsonObject[];
const typesOf = (events: readonly JsonObject[]): unknown[] => events.map((event) => event["type"]);

async function session(tools: readonly object[] = []): Promise<JsonObject & { id: string }> {
  const agent = await post("/v1/agents", { model: "claude-opus-5-5", name: "rivers", tools });
  const environment = await post("/v1/environments", { name: "here", config: { type: "self_hosted" } });
  const body = { agent: agent["id"], environment_id: environment["id"] };
  return (await post("/v1/sessions", body)) as JsonObject & { id: string };
}

const say = (id: string, text: string): Promise<JsonObject> =>
  post(`/v1/sessions/${id}/events`, { events: [{ type: "user.message", content: [{ type: "text", text }] }] });

/** Opens a stream; each call reads events until one of a type. */
async function open(
  path: string,
): Promise<{ until(type: string): Promise<JsonObject[]>; close(): Promise<void>; rest(): Promise<JsonObject[]> }> {
  const response = await fetch(server.url + path, { headers: HEADERS });
  expect(response.headers.get("content-type")).toContain("text/event-stream");
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  const queue: JsonObject[] = [];
  let text = "";
  const more = async (): Promise<boolean> => {
    const { done, value = "" } = await reader.read();
    const events = (text + value).split("\n\n");
    text = events.pop() ?? "";
    for (const event of events) {
      const [, name, data] = /^event: (\S+)\ndata: (.*)$/.exec(event) ?? [];
      const parsed = JSON.parse(data ?? "{}") as JsonObject;
      expect(parsed["type"]).toBe(name);
      queue.push(parsed);
    }
    return !done;
  };
  return {
    async until(type) {
      for (;;) {
        const at = queue.findIndex((event) => event["type"] === type);
        if (at >= 0) return queue.splice(0, at + 1);
        if (!(await more())) throw new Error(`the stream ended before ${type}`);
      }
    },
    async rest() {
      while (await more());
      return queue.splice(0);
    },
    close: () => reader.cancel(),
  };
}

// @promise The local API: Sessions answer what is sent to them: events are kept, streamed and previewed, and custom
//   tools are called
describe("events of a session", () => {
  test("are stored, answered and listed oldest first; the session has the agent as it was", async () => {
    const { id, agent, status } = await session([TOOL]);
    expect([status, (agent as JsonObject)["tools"]]).toEqual(["idle", [TOOL]]);
    const sent = await say(id, "Which rivers flow through Vienna?");
    const events = await list(`/v1/sessions/${id}/events`);
    expect(typesOf(events)).toEqual(["user.message", "session.status_running", "agent.message", "session.status_idle"]);
    expect(events[0]).toEqual((sent["data"] as JsonObject[])[0]);
    expect(JSON.stringify(events[2])).toContain("Which rivers flow through Vienna?");
    expect(events[3]!["stop_reason"]).toEqual({ type: "end_turn" });
    expect(new Set(events.map((event) => event["id"])).size).toBe(4);
    expect(await list(`/v1/sessions/${id}/events?types[]=agent.message`)).toEqual([events[2]]);
    expect(typesOf(await list(`/v1/sessions/${id}/events?order=desc&limit=1`))).toEqual(["session.status_idle"]);
  });

  test("reach streams that are open, and no others", async () => {
    const { id } = await session();
    await say(id, "before");
    const stream = await open(`/v1/sessions/${id}/events/stream`);
    const [thread] = await list(`/v1/sessions/${id}/threads`);
    const below = await open(`/v1/sessions/${id}/threads/${String(thread!["id"])}/stream`);
    const path = `/v1/sessions/${id}/threads/${String(thread!["id"])}/events`;
    await say(id, "now");
    const seen = await stream.until("session.status_idle");
    expect(seen).toEqual((await list(`/v1/sessions/${id}/events`)).slice(4));
    expect(await below.until("session.status_idle")).toEqual(seen);
    expect((await list(path)).slice(4)).toEqual(seen);
    await Promise.all([stream.close(), below.close()]);
    expect(thread).toMatchObject({ session_id: id, parent_thread_id: null });
  });

  test("are previewed where that is asked for", async () => {
    const { id } = await session();
    const stream = await open(`/v1/sessions/${id}/events/stream?event_deltas[]=agent.message`);
    await say(id, "hello");
    const events = await stream.until("session.status_idle");
    await stream.close();
    const message = events.find((event) => event["type"] === "agent.message")!;
    const start = events.find((event) => event["type"] === "event_start")!;
    expect(start["event"]).toEqual({ id: message["id"], type: "agent.message" });
    const deltas = events.filter((event) => event["type"] === "event_delta");
    expect(deltas.every((delta) => delta["event_id"] === message["id"])).toBe(true);
    const text = deltas.map((delta) => ((delta["delta"] as JsonObject)["content"] as JsonObject)["text"]).join("");
    expect(message["content"]).toEqual([{ type: "text", text }]);
    expect(typesOf(await list(`/v1/sessions/${id}/events`))).not.toContain("event_start");
  });

  test("call a custom tool that the user names, and wait for its result", async () => {
    const { id } = await session([TOOL]);
    await say(id, "Ask river_level about the Danube");
    const [use, idle] = (await list(`/v1/sessions/${id}/events`)).slice(-2);
    expect(use).toMatchObject({ type: "agent.custom_tool_use", name: "river_level", input: { river: "Danube" } });
    expect(idle!["stop_reason"]).toEqual({ type: "requires_action", event_ids: [use!["id"]] });
    const content = [{ type: "text", text: "3 m" }];
    await post(`/v1/sessions/${id}/events`, {
      events: [{ type: "user.custom_tool_result", custom_tool_use_id: use!["id"], content }],
    });
    const [answer, end] = (await list(`/v1/sessions/${id}/events`)).slice(-2);
    expect(JSON.stringify(answer)).toContain("3 m");
    expect(end!["stop_reason"]).toEqual({ type: "end_turn" });
  });

  test("that are given at the creation are worked on, and an interrupt ends a turn", async () => {
    const { environment_id, agent } = await session();
    const events = [{ type: "user.message", content: [{ type: "text", text: "go" }] }];
    const { id } = await post("/v1/sessions", {
      agent: (agent as JsonObject)["id"],
      environment_id,
      initial_events: events,
    });
    expect(await list(`/v1/sessions/${String(id)}/events`)).toHaveLength(4);
    await post(`/v1/sessions/${String(id)}/events`, { events: [{ type: "user.interrupt" }] });
    expect(typesOf(await list(`/v1/sessions/${String(id)}/events`)).slice(4)).toEqual([
      "user.interrupt",
      "session.status_idle",
    ]);
  });

  test("end with the session", async () => {
    const { id } = await session();
    const stream = await open(`/v1/sessions/${id}/events/stream`);
    await send("DELETE", `/v1/sessions/${id}`);
    expect(typesOf(await stream.rest())).toEqual(["session.deleted"]);
    expect((await send("GET", `/v1/sessions/${id}/events/stream`)).status).toBe(404);
  });

  test("a reader that goes away is noticed", async () => {
    const { id } = await session();
    const stream = await open(`/v1/sessions/${id}/events/stream`);
    await stream.close();
    await expect.poll(() => api.requests.at(-1)!.disconnected).toBe(true);
  });
});

describe("the queue of an environment", () => {
  async function queue(): Promise<{ path: string; session: string }> {
    const { id, environment_id } = await session();
    return { path: `/v1/environments/${String(environment_id)}/work`, session: id };
  }

  test("hands out what sessions bring, once; acknowledged work leaves it", async () => {
    const { path, session } = await queue();
    expect((await send("GET", `${path}/stats`)).body).toMatchObject({ depth: 1, pending: 0 });
    const work = (await send("GET", `${path}/poll`)).body;
    expect(work).toMatchObject({ state: "queued", data: { type: "session", id: session }, latest_heartbeat_at: null });
    expect((await send("GET", `${path}/poll?block_ms=20`)).body).toBeNull();
    expect((await send("GET", `${path}/stats`)).body).toMatchObject({ depth: 1, pending: 1 });
    api.clock.advance(6_000);
    expect((await send("GET", `${path}/poll`)).body["id"]).toBe(work["id"]);
    expect(await post(`${path}/${String(work["id"])}/ack`)).toMatchObject({
      state: "starting",
      acknowledged_at: expect.any(String),
    });
    expect((await send("GET", `${path}/stats`)).body).toMatchObject({ depth: 0, oldest_queued_at: null });
  });

  test("a poll that waits gets work as it comes", async () => {
    const { path } = await queue();
    const environment_id = path.split("/")[3];
    await send("GET", `${path}/poll`);
    const waiting = send("GET", `${path}/poll?block_ms=900`);
    await expect.poll(async () => (await send("GET", `${path}/stats`)).body["workers_polling"]).toBe(1);
    const agent = (await post("/v1/agents", { model: "claude-opus-5-5", name: "any" }))["id"];
    const { id } = await post("/v1/sessions", { agent, environment_id });
    expect((await waiting).body["data"]).toEqual({ type: "session", id });
  });

  test("a heartbeat needs the one before, and says when to stop", async () => {
    const { path } = await queue();
    const item = `${path}/${String((await send("GET", `${path}/poll`)).body["id"])}`;
    await post(`${item}/ack`);
    const first = await post(`${item}/heartbeat?expected_last_heartbeat=NO_HEARTBEAT`);
    expect(first).toMatchObject({ state: "active", lease_extended: true });
    const refused = await send("POST", `${item}/heartbeat?expected_last_heartbeat=NO_HEARTBEAT`);
    expect([refused.status, (refused.body["error"] as JsonObject)["details"]]).toEqual([
      412,
      expect.objectContaining({ error_code: "heartbeat_precondition_failed" }),
    ]);
    expect(await post(`${item}/stop`, {})).toMatchObject({ state: "stopping", stopped_at: null });
    const last = encodeURIComponent(String(first["last_heartbeat"]));
    expect(await post(`${item}/heartbeat?expected_last_heartbeat=${last}&desired_ttl_seconds=60`)).toMatchObject({
      state: "stopping",
      ttl_seconds: 60,
    });
    expect(await post(`${item}/stop`, { force: true })).toMatchObject({
      state: "stopped",
      stopped_at: expect.any(String),
    });
  });
});
