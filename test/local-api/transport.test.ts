import { get } from "node:http";
import { afterEach, describe, expect, test, vi } from "vitest";

import Claude from "../../src/index.js";
import {
  createLocalApi,
  type JsonObject,
  type Listening,
  type ListenOptions,
  type LocalApiOptions,
} from "../../src/testing/index.js";
import { notesApi } from "./fixtures/notes-api.js";

const HEADERS = { "x-api-key": "key", "anthropic-version": "2026-10-21" };
const BODY = JSON.stringify({
  model: "claude-opus-5-5",
  max_tokens: 500,
  stream: true,
  messages: [{ role: "user", content: "Hi" }],
});
const MESSAGE = { method: "POST", headers: HEADERS, body: BODY };
const PLAIN = { ...MESSAGE, body: JSON.stringify({ ...(JSON.parse(BODY) as object), stream: false }) };

const servers: Listening[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(options: LocalApiOptions = {}, listening: ListenOptions = {}) {
  const api = createLocalApi(options);
  const server = await api.listen(listening);
  servers.push(server);
  return { api, url: server.url };
}

describe("over a socket", () => {
  test("the longest list that a query may have is taken", async () => {
    const { url } = await serve();
    const ids = Array.from({ length: 500 }, (_, at) => `organization_ids[]=org_015eofRkKpogX7uDKUyvBTph${at}`).join(
      "&",
    );
    expect(ids.length).toBeGreaterThan(16 * 1024);
    const path = `${url}/v1/compliance/apps/projects?user_ids[]=user_01WCz1FkmYMm4gnmykNKUu3Q&${ids}`;
    expect((await fetch(path, { headers: HEADERS })).status).toBe(200);
  });

  test("the same replies as without one", async () => {
    const { api, url } = await serve({ validateReplies: true });
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const [socket, direct] = [
      await fetch(`${url}/v1/messages`, PLAIN),
      await api.fetch("https://api.anthropic.com/v1/messages", PLAIN),
    ];
    const [a, b] = (await Promise.all([socket.json(), direct.json()])) as [JsonObject, JsonObject];
    expect({ ...a, id: "" }).toEqual({ ...b, id: "" });
    expect(socket.headers.get("request-id")).toMatch(/^req_/);
  });

  test("events arrive one by one, and a reader who leaves stops the stream", async () => {
    const { api, url } = await serve({ eventDelay: 60_000 });
    const response = await fetch(`${url}/v1/messages`, MESSAGE);
    const reader = response.body!.getReader();
    const { value } = await reader.read();
    expect(new TextDecoder().decode(value)).toMatch(/^event: message_start\n/);
    await reader.cancel();
    await vi.waitFor(() => expect(api.requests[0]?.disconnected).toBe(true), { timeout: 5_000 });
  });

  test("a body that is too large is refused while it is sent", async () => {
    const { url } = await serve({ documents: [notesApi] });
    const headers = { ...HEADERS, "anthropic-version": "2030-01-01" };
    const body = JSON.stringify({ title: "x".repeat(20_000_000) });
    expect((await fetch(`${url}/v1/notes`, { method: "POST", headers, body })).status).toBe(413);
  });

  test("URLs in replies have the origin of the request", async () => {
    const { url } = await serve({ processing: { polls: 1 } });
    const requests = [{ custom_id: "a", params: JSON.parse(PLAIN.body) as object }];
    const created = await fetch(`${url}/v1/messages/batches`, { ...MESSAGE, body: JSON.stringify({ requests }) });
    const { id } = (await created.json()) as { id: string };
    const ended = (await (await fetch(`${url}/v1/messages/batches/${id}`, { headers: HEADERS })).json()) as JsonObject;
    expect(ended["results_url"]).toBe(`${url}/v1/messages/batches/${id}/results`);
  });

  test("a port that is taken is an error; a closed one is free", async () => {
    const { url } = await serve();
    const port = Number(new URL(url).port);
    await expect(createLocalApi().listen({ port })).rejects.toThrow(/EADDRINUSE/);
    await servers.pop()?.close();
    servers.push(await createLocalApi().listen({ port }));
  });
});

// @promise The local API: Pages of other origins are refused, unless they are let in
describe("web pages", () => {
  const OPT_IN = "anthropic-dangerous-direct-browser-access";
  const HERE = "http://localhost:3000";
  const page = (origin: string, headers: object = {}) => ({ ...HEADERS, origin, ...headers });
  const ask = (url: string, origin: string, names: string) =>
    fetch(url, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": names },
    });

  test.each([
    [HERE, {}],
    ["https://app.test", { allowOrigins: ["https://app.test"] }],
    ["https://other.test", { allowOrigins: ["*"] }],
  ])("of %s are let in with %o when they say that they mean it", async (origin, options) => {
    const { api, url } = await serve({}, options);
    const asked = await ask(`${url}/v1/messages`, origin, `${OPT_IN},x-api-key`);
    expect([asked.status, asked.headers.get("access-control-allow-origin")]).toEqual([204, origin]);
    expect(asked.headers.get("access-control-allow-headers")).toBe(`${OPT_IN},x-api-key`);
    expect(api.requests).toEqual([]);
    for (const [path, status] of [["models", 200] as const, ["models/none", 404] as const]) {
      const reply = await fetch(`${url}/v1/${path}`, { headers: page(origin, { [OPT_IN]: "true" }) });
      expect([reply.status, reply.headers.get("access-control-allow-origin")]).toEqual([status, origin]);
      expect(reply.headers.get("access-control-expose-headers")).toBe("*");
    }
  });

  test("are refused when they do not", async () => {
    const { url } = await serve();
    const asked = await ask(`${url}/v1/messages`, HERE, "x-api-key");
    expect([asked.ok, asked.headers.get("access-control-allow-origin")]).toEqual([false, null]);
    const reply = await fetch(`${url}/v1/models`, { headers: page(HERE) });
    expect([reply.status, reply.headers.get("access-control-allow-origin")]).toEqual([401, null]);
    expect(await reply.text()).toContain(OPT_IN);
  });

  test.each(["https://app.test", "null", "http://127.0.0.1.evil.test", "http://localhost.evil.test"])(
    "of %s are refused whatever they say, and nothing is done",
    async (origin) => {
      const { api, url } = await serve();
      const asked = await ask(`${url}/v1/messages`, origin, `${OPT_IN},x-api-key`);
      const reply = await fetch(`${url}/v1/models`, { headers: page(origin, { [OPT_IN]: "true" }) });
      expect([asked.status, reply.status, reply.headers.get("access-control-allow-origin")]).toEqual([403, 403, null]);
      expect(await reply.text()).toContain(`--allow-origin ${origin}`);
      expect(api.requests).toEqual([]);
    },
  );
});

// @promise The local API: A foreign name of the host is refused, unless it is let in
describe("names of the host", () => {
  /** `fetch` does not let anybody choose the header. */
  const status = (url: string, host: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const request = get(`${url}/v1/models`, { headers: { ...HEADERS, host } }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      request.on("error", reject);
    });

  test.each(["localhost:80", "127.0.0.1", "127.8.9.1:1", "[::1]:4010", "api.localhost", "LOCALHOST."])(
    "%s is this machine",
    async (host) => expect(await status((await serve()).url, host)).toBe(200),
  );

  test.each(["evil.test", "evil.test:4010", "localhost.evil.test", "127.0.0.1.nip.test", "10.0.0.1"])(
    "%s is not",
    async (host) => expect(await status((await serve()).url, host)).toBe(403),
  );

  test("others are let in by name, or all of them", async () => {
    const { url } = await serve({}, { allowHosts: ["api.test"] });
    expect([await status(url, "api.test:4010"), await status(url, "other.test")]).toEqual([200, 403]);
    expect(await status((await serve({}, { allowHosts: ["*"] })).url, "other.test")).toBe(200);
  });

  test("an address that others reach needs one", async () => {
    await expect(createLocalApi().listen({ host: "0.0.0.0" })).rejects.toThrow(/--allow-host NAME/);
    const { url } = await serve({}, { host: "0.0.0.0", allowHosts: ["api.test"] });
    expect(await status(url.replace("0.0.0.0", "127.0.0.1"), "api.test")).toBe(200);
  });
});

describe("without a socket", () => {
  const url = "https://api.anthropic.com/v1/messages";

  test("an abort rejects with the caller's reason and leaves no listener", async () => {
    const api = createLocalApi();
    const reason = new Error("enough");
    await expect(api.fetch(url, { ...MESSAGE, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const waiting = new AbortController();
    api.respond("messages.create", { delay: 60_000 });
    const pending = api.fetch(url, { ...MESSAGE, signal: waiting.signal });
    // The delay is its own: aborted before it takes it, the request would leave it to the next.
    await vi.waitUntil(() => api.requests[0]?.operation !== undefined, { timeout: 15_000 });
    waiting.abort(reason);
    await expect(pending).rejects.toBe(reason);
    const streaming = new AbortController();
    const [add, remove] = [
      vi.spyOn(streaming.signal, "addEventListener"),
      vi.spyOn(streaming.signal, "removeEventListener"),
    ];
    await (await api.fetch(url, { ...MESSAGE, signal: streaming.signal })).text();
    expect(add.mock.calls.length).toBeGreaterThan(0);
    expect(remove.mock.calls.length).toBe(add.mock.calls.length);
  });

  test("an abort in the middle of a stream breaks it", async () => {
    const api = createLocalApi({ eventDelay: 60_000 });
    const abort = new AbortController();
    const response = await api.fetch(url, { ...MESSAGE, signal: abort.signal });
    const reader = response.body!.getReader();
    await reader.read();
    const next = reader.read();
    abort.abort(new Error("enough"));
    await expect(next).rejects.toThrow("enough");
    expect(api.requests[0]?.disconnected).toBe(true);
  });
});

test("tokens are counted against their limit", async () => {
  const api = createLocalApi({ rateLimit: { outputTokens: 20 } });
  const send = () => api.fetch("https://api.anthropic.com/v1/messages", PLAIN);
  const first = await send();
  expect([first.status, first.headers.get("anthropic-ratelimit-output-tokens-remaining")]).toEqual([200, "0"]);
  const second = await send();
  expect([second.status, Number(second.headers.get("retry-after"))]).toEqual([429, expect.any(Number)]);
  api.clock.advance(Number(second.headers.get("retry-after")) * 1000);
  expect((await send()).status).toBe(200);
});

describe("with the client", () => {
  test("its fetch is all that the client needs", async () => {
    const api = createLocalApi({ validateReplies: true });
    const client = new Claude({ apiKey: "key", fetch: api.fetch });
    const params = {
      model: "claude-opus-5-5",
      max_tokens: 50,
      messages: [{ role: "user" as const, content: "Name a river" }],
    };
    const message = await client.messages.create(params);
    expect(message.content[0]).toMatchObject({ type: "text", text: expect.stringContaining("Name a river") });
    const types: string[] = [];
    for await (const event of await client.messages.create({ ...params, stream: true })) types.push(event.type);
    expect([types[0], types.at(-1)]).toEqual(["message_start", "message_stop"]);
    const models: string[] = [];
    for await (const model of client.models.list({ limit: 3 })) models.push(model.id);
    expect(new Set(models).size).toBeGreaterThan(10);
    api.respond("messages.create", { status: 529, headers: { "retry-after-ms": "1" } });
    expect((await client.messages.create(params)).stop_reason).toBe("end_turn");
    expect(api.requests.slice(-2).map(({ status }) => status)).toEqual([529, 200]);
  });
});

describe("scripts", () => {
  const url = "https://api.anthropic.com/v1/messages";
  const events = async (response: Response): Promise<string[]> =>
    [...(await response.text()).matchAll(/^event: (.*)$/gm)].map(([, name = ""]) => name);

  test("an error, once", async () => {
    const api = createLocalApi();
    api.respond("messages.create", { status: 529, message: "Busy", headers: { "retry-after": "1" } });
    const busy = await api.fetch(url, PLAIN);
    expect([busy.status, busy.headers.get("retry-after")]).toEqual([529, "1"]);
    expect(await busy.json()).toMatchObject({ type: "error", error: { type: "overloaded_error", message: "Busy" } });
    expect((await api.fetch(url, PLAIN)).status).toBe(200);
  });

  test("details, a body, a reply of one's own, any operation; in their order", async () => {
    const api = createLocalApi();
    api.respond("messages.create", { status: 400, details: { error_code: "tool_name_conflict" } });
    api.respond("messages.create", { body: "<html>" });
    api.respond("messages.create", { body: { kind: "odd" } });
    api.respond("messages.create", () => new Response(null, { status: 204 }));
    api.respond("*", { status: 500, type: "api_error" });
    expect(await (await api.fetch(url, PLAIN)).json()).toMatchObject({
      error: { details: { error_code: "tool_name_conflict" } },
    });
    expect(await (await api.fetch(url, PLAIN)).text()).toBe("<html>");
    expect(await (await api.fetch(url, PLAIN)).json()).toEqual({ kind: "odd" });
    expect(api.requests.map(({ body }) => body)).toEqual(
      Array.from({ length: 3 }, () => JSON.parse(PLAIN.body) as object),
    );
    expect((await api.fetch(url, PLAIN)).status).toBe(204);
    expect((await api.fetch("https://api.anthropic.com/v1/models", { headers: HEADERS })).status).toBe(500);
  });

  test("a stream that is cut", async () => {
    const api = createLocalApi();
    api.respond("messages.create", { fault: "cut", after: 4 });
    const reader = (await api.fetch(url, MESSAGE)).body!.getReader();
    for (let at = 0; at < 4; at++) expect((await reader.read()).done).toBe(false);
    await expect(reader.read()).rejects.toThrow("terminated");
  });

  test("a stream that is cut, over a socket", async () => {
    const { api, url: base } = await serve();
    api.respond("messages.create", { fault: "cut", after: 2 });
    await expect((await fetch(`${base}/v1/messages`, MESSAGE)).text()).rejects.toThrow();
  });

  test("a stream that reports an error", async () => {
    const api = createLocalApi();
    api.respond("messages.create", { fault: "error", after: 3, status: 529, message: "Busy" });
    expect(await events(await api.fetch(url, MESSAGE))).toEqual([
      "message_start",
      "content_block_start",
      "ping",
      "error",
    ]);
  });

  test("a reply that stalls until the caller gives up", async () => {
    const api = createLocalApi();
    api.respond("messages.create", { fault: "stall", after: 1 });
    const abort = new AbortController();
    const reader = (await api.fetch(url, { ...MESSAGE, signal: abort.signal })).body!.getReader();
    await reader.read();
    const next = reader.read();
    abort.abort(new Error("gave up"));
    await expect(next).rejects.toThrow("gave up");
  });

  test("JSON that breaks off", async () => {
    const api = createLocalApi();
    api.respond("messages.create", { fault: "cut", after: 1 });
    await expect((await api.fetch(url, PLAIN)).json()).rejects.toThrow();
  });
});
