import { describe, expect, test } from "vitest";

import { createLocalApi, type JsonObject, type LocalApi, type LocalApiOptions } from "../../src/testing/index.js";
import { notesApi } from "./fixtures/notes-api.js";

const HEADERS = { "x-api-key": "key", "anthropic-version": "2030-01-01" };

const notes = (options: LocalApiOptions = {}): LocalApi =>
  createLocalApi({ documents: [notesApi], validateReplies: true, ...options });

async function send(api: LocalApi, method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const init = {
    method,
    headers: { ...HEADERS, ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
  const response = await api.fetch(`https://api.anthropic.com${path}`, init);
  return { response, status: response.status, body: (await response.json()) as JsonObject & { data: JsonObject[] } };
}

const messageOf = (body: JsonObject): string => String((body["error"] as JsonObject)["message"]);
const idsOf = (page: { data: JsonObject[] }): string[] => page.data.map((item) => String(item["id"]));

async function fill(api: LocalApi, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let at = 0; at < count; at++) {
    ids.push(String((await send(api, "POST", "/v1/notes", { title: `Note ${at}` })).body["id"]));
  }
  return ids.reverse();
}

describe("what a request must have", () => {
  test("a route of the document, else 404 in the API's error body", async () => {
    const { status, body, response } = await send(notes(), "GET", "/v1/nothing");
    expect(status).toBe(404);
    expect(body).toMatchObject({ type: "error", error: { type: "not_found_error" } });
    expect(body["request_id"]).toBe(response.headers.get("request-id"));
  });

  test.each([
    [{ "x-api-key": "" }],
    [{ "x-api-key": "", authorization: "Bearer " }],
    [{ "x-api-key": "", authorization: "Basic abc" }],
  ])("a credential: %o is 401", async (headers: Record<string, string>) => {
    const { status, body } = await send(notes(), "GET", "/v1/notes", undefined, headers);
    expect([status, (body["error"] as JsonObject)["type"]]).toEqual([401, "authentication_error"]);
  });

  test("a credential: Bearer does as well", async () => {
    const headers = { "x-api-key": "", authorization: "Bearer token" };
    expect((await send(notes(), "GET", "/v1/notes", undefined, headers)).status).toBe(200);
  });

  test("a known version", async () => {
    const api = notes();
    const url = "https://api.anthropic.com/v1/notes";
    const missing = await api.fetch(url, { headers: { "x-api-key": "key" } });
    expect([missing.status, messageOf((await missing.json()) as JsonObject)]).toEqual([
      400,
      "anthropic-version: header is required",
    ]);
    const unknown = await send(api, "GET", "/v1/notes", undefined, { "anthropic-version": "1999-01-01" });
    expect([unknown.status, messageOf(unknown.body)]).toEqual([
      400,
      "anthropic-version: '1999-01-01' is not a valid version; known: 2030-01-01",
    ]);
    const lenient = notes({ version: "2030-01-01" });
    expect((await lenient.fetch(url, { headers: { "x-api-key": "key" } })).status).toBe(200);
  });

  test("a size within the limit, and nothing beyond it is held", async () => {
    const api = notes();
    const big = { title: "x".repeat(5_000) };
    const declared = await send(api, "POST", "/v1/notes", big);
    expect([declared.status, (declared.body["error"] as JsonObject)["type"]]).toEqual([413, "request_too_large"]);
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    const init = { method: "POST", headers: HEADERS, body, duplex: "half" } as RequestInit;
    expect((await api.fetch("https://api.anthropic.com/v1/notes", init)).status).toBe(413);
    expect(sent).toBeLessThan(80);
  });

  test.each<[string, unknown, string]>([
    ["a missing field", {}, "title: Field required"],
    ["a short text", { title: "" }, "title: String should have at least 1 characters"],
    ["a wrong value", { title: "a", color: "blue" }, "color: Input should be 'green' or 'red'"],
    ["an unknown field", { title: "a", extra: 1 }, "extra: Extra inputs are not permitted"],
    [
      "a member of a union by its tag",
      { title: "a", shapes: [{ type: "circle", radius: "x" }] },
      "shapes.0.radius: Input should be a valid number",
    ],
    [
      "an unknown tag",
      { title: "a", shapes: [{ type: "hex" }] },
      "shapes.0.type: Input should be 'circle', 'square', 'line' or null",
    ],
    [
      "a member without its tag",
      { title: "a", shapes: [{ length: 1.5 }] },
      "shapes.0.length: Input should be a valid integer",
    ],
    ["a wrong type in a union", { title: "a", owner: 4 }, "owner: Input should be a valid string or array"],
    ["the inside of a union", { title: "a", owner: ["b", 4] }, "owner.1: Input should be a valid string"],
    ["not an object", [], "body: Input should be a valid object"],
  ])("a valid body: %s", async (_, given, message) => {
    const { status, body } = await send(notes(), "POST", "/v1/notes", given);
    expect([status, messageOf(body)]).toEqual([400, message]);
  });

  test("JSON", async () => {
    const init = { method: "POST", headers: HEADERS, body: "{" };
    const response = await notes().fetch("https://api.anthropic.com/v1/notes", init);
    expect(messageOf((await response.json()) as JsonObject)).toBe("The request body is not valid JSON");
  });

  test.each([
    ["limit=0", "limit: Input should be greater than or equal to 1"],
    ["limit=many", "limit: Input should be a valid integer"],
    ["order=up", "order: Input should be 'asc' or 'desc'"],
    ["created_at[gte]=yesterday", "created_at.gte: Input should be a valid date-time"],
  ])("valid parameters: %s", async (query, message) => {
    const { status, body } = await send(notes(), "GET", `/v1/notes?${query}`);
    expect([status, messageOf(body)]).toEqual([400, message]);
  });
});

describe("resources", () => {
  // @promise The local API: What is created is retrieved, listed, changed, archived and deleted
  test("what is created is retrieved, changed, archived, listed and deleted", async () => {
    const api = notes();
    const created = (await send(api, "POST", "/v1/notes", { title: "Tea", metadata: { a: "1", b: "2" } })).body;
    expect(created).toMatchObject({ type: "note", title: "Tea", body: null, labels: [], archived_at: null });
    expect(created["id"]).toMatch(/^note_01\w+$/);
    expect(created).not.toHaveProperty("color");
    const lifetime = Date.parse(String(created["expires_at"])) - Date.parse(String(created["created_at"]));
    expect(lifetime).toBe(24 * 60 * 60 * 1000);
    const path = `/v1/notes/${String(created["id"])}`;
    expect((await send(api, "GET", path)).body).toEqual(created);
    const changed = (await send(api, "POST", path, { title: "Coffee", metadata: { a: null, c: "3" } })).body;
    expect(changed).toMatchObject({ title: "Coffee", metadata: { b: "2", c: "3" } });
    expect((await send(api, "POST", `${path}/archive`)).body["archived_at"]).toEqual(expect.any(String));
    expect(idsOf((await send(api, "GET", "/v1/notes")).body)).toEqual([]);
    expect(idsOf((await send(api, "GET", "/v1/notes?include_archived=true")).body)).toEqual([created["id"]]);
    expect((await send(api, "DELETE", path)).body).toEqual({ id: created["id"], type: "note_deleted" });
    expect((await send(api, "GET", path)).status).toBe(404);
    expect((await send(api, "DELETE", path)).status).toBe(404);
  });

  test("ids repeat after a reset", async () => {
    const api = notes();
    const first = await fill(api, 2);
    api.reset();
    expect(await fill(api, 2)).toEqual(first);
    expect(new Set(first).size).toBe(2);
  });

  test("a nested collection belongs to its parent, which has to exist", async () => {
    const api = notes();
    const [one, two] = await fill(api, 2);
    const comment = (await send(api, "POST", `/v1/notes/${one}/comments`, { text: "Hm" })).body;
    expect(idsOf((await send(api, "GET", `/v1/notes/${one}/comments`)).body)).toEqual([comment["id"]]);
    expect(idsOf((await send(api, "GET", `/v1/notes/${two}/comments`)).body)).toEqual([]);
    expect((await send(api, "GET", "/v1/notes/note_none/comments")).status).toBe(404);
    const query = `ids[]=${String(comment["id"])}&ids[]=x`;
    expect(idsOf((await send(api, "GET", `/v1/notes/${one}/comments?${query}`)).body)).toEqual([comment["id"]]);
    const tooMany = await send(api, "GET", `/v1/notes/${one}/comments?ids[]=1&ids[]=2&ids[]=3&ids[]=4`);
    expect(messageOf(tooMany.body)).toBe("ids: List should have at most 3 items");
  });

  test("what nobody creates comes from the document: known values, examples, aliases of dated ids", async () => {
    const api = notes();
    const planets = (await send(api, "GET", "/v1/planets")).body;
    expect(idsOf(planets)).toEqual(["mercury-1", "venus-2", "earth-3-5", "mars-4-20250101"]);
    expect(planets.data.map((planet) => planet["display_name"])).toEqual([
      "Mercury 1",
      "Venus 2",
      "Earth 3.5",
      "Mars 4",
    ]);
    expect((await send(api, "GET", "/v1/planets/mars-4")).body["id"]).toBe("mars-4-20250101");
    expect((await send(api, "GET", "/v1/planets/pluto")).status).toBe(404);
    expect((await send(api, "GET", "/v1/settings")).body).toEqual({ theme: "dark" });
  });

  test("state can be looked at and set", async () => {
    const api = notes();
    const [id] = await fill(api, 1);
    expect(api.state.paths("/v1/notes")).toEqual([`/v1/notes/${id}`]);
    const note = api.state.get(`/v1/notes/${id}`);
    api.state.set("/v1/notes/note_own", { ...note, title: "Mine" });
    expect((await send(api, "GET", "/v1/notes/note_own")).body).toMatchObject({ id: "note_own", title: "Mine" });
    expect(api.state.get("/v1/notes/none")).toBeUndefined();
  });
});

describe("pages", () => {
  test("id style, both ways", async () => {
    const api = notes();
    const get = async (query: string) => (await send(api, "GET", `/v1/planets?limit=2${query}`)).body;
    const first = await get("");
    expect(first).toMatchObject({ has_more: true, first_id: "mercury-1", last_id: "venus-2" });
    const second = await get("&after_id=venus-2");
    expect([idsOf(second), second["has_more"]]).toEqual([["earth-3-5", "mars-4-20250101"], false]);
    const back = await get("&before_id=mars-4-20250101");
    expect([idsOf(back), back["has_more"]]).toEqual([["venus-2", "earth-3-5"], true]);
    expect((await send(api, "GET", "/v1/planets?after_id=pluto")).status).toBe(400);
  });

  test("cursors, both ways; a deleted row does not break them", async () => {
    const api = notes();
    const ids = await fill(api, 5);
    const get = async (query: string) => (await send(api, "GET", `/v1/notes?limit=2${query}`)).body;
    const first = await get("");
    expect([idsOf(first), first["prev_page"]]).toEqual([ids.slice(0, 2), null]);
    await send(api, "DELETE", `/v1/notes/${ids[1]}`);
    const second = await get(`&page=${String(first["next_page"])}`);
    expect(idsOf(second)).toEqual(ids.slice(2, 4));
    const third = await get(`&page=${String(second["next_page"])}`);
    expect([idsOf(third), third["next_page"]]).toEqual([ids.slice(4), null]);
    const back = await get(`&page=${String(third["prev_page"])}`);
    expect(idsOf(back)).toEqual(ids.slice(2, 4));
    expect(idsOf(await get("&order=asc"))).toEqual([ids[4], ids[3]]);
    const foreign = await send(api, "GET", `/v1/notes?order=asc&page=${String(second["next_page"])}`);
    expect([foreign.status, messageOf(foreign.body)]).toEqual([
      400,
      "page: The cursor does not match the current query parameters",
    ]);
    expect((await send(api, "GET", "/v1/notes?page=junk")).status).toBe(400);
  });

  test("report style", async () => {
    const api = notes();
    const first = (await send(api, "GET", "/v1/reports?limit=2")).body;
    expect([idsOf(first), first["has_more"]]).toEqual([["a", "b"], true]);
    const second = (await send(api, "GET", `/v1/reports?limit=2&page=${String(first["next_page"])}`)).body;
    expect([idsOf(second), second["has_more"], second["next_page"]]).toEqual([["c"], false, null]);
  });

  test("filters by the property of the same name, and by time", async () => {
    const api = notes();
    await send(api, "POST", "/v1/notes", { title: "a", color: "red" });
    api.clock.advance(60_000);
    const later = new Date(api.clock.now()).toISOString();
    await send(api, "POST", "/v1/notes", { title: "b", color: "green" });
    const titles = async (query: string) =>
      (await send(api, "GET", `/v1/notes?${query}`)).body.data.map((note) => note["title"]);
    expect(await titles("colors[]=red")).toEqual(["a"]);
    expect(await titles("colors[]=red&colors[]=green")).toEqual(["b", "a"]);
    expect(await titles(`created_at[gte]=${later}`)).toEqual(["b"]);
    expect(await titles(`created_at[lt]=${later}`)).toEqual(["a"]);
  });
});

describe("replies", () => {
  test("carry the headers that the document lists", async () => {
    const { response } = await send(notes(), "GET", "/v1/notes", undefined, { "anthropic-workspace-id": "wrkspc_1" });
    expect(response.headers.get("request-id")).toMatch(/^req_01\w+$/);
    expect(response.headers.get("anthropic-organization-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(response.headers.get("anthropic-workspace-id")).toBe("wrkspc_1");
    expect(response.headers.get("anthropic-ratelimit-requests-remaining")).toMatch(/^\d+$/);
    expect(response.headers.get("anthropic-ratelimit-tokens-limit")).toBeNull();
    expect(response.url).toBe("https://api.anthropic.com/v1/notes");
  });

  test("429 with retry-after when the bucket is empty, and it refills", async () => {
    const api = notes({ rateLimit: { requests: 2 } });
    expect([(await send(api, "GET", "/v1/notes")).status, (await send(api, "GET", "/v1/notes")).status]).toEqual([
      200, 200,
    ]);
    const { status, response, body } = await send(api, "GET", "/v1/notes");
    expect([status, (body["error"] as JsonObject)["type"]]).toEqual([429, "rate_limit_error"]);
    api.clock.advance(Number(response.headers.get("retry-after")) * 1000);
    expect((await send(api, "GET", "/v1/notes")).status).toBe(200);
  });

  test("a stream without a body ends with its terminal event", async () => {
    const response = await notes().fetch("https://api.anthropic.com/v1/ticks", { headers: HEADERS });
    expect(await response.text()).toMatch(/^event: end\ndata: \{"type":"end","at":"[^"]+"\}\n\n$/);
  });

  test("an invalid one is a 500 that says so when replies are checked", async () => {
    const api = notes();
    api.state.set("/v1/notes/note_bad", { title: 4 });
    const { status, body } = await send(api, "GET", "/v1/notes/note_bad");
    expect([status, messageOf(body)]).toEqual([
      500,
      "notes.retrieve: the local API made an invalid reply: title: Input should be a valid string",
    ]);
  });

  test("requests are recorded", async () => {
    const api = notes();
    await send(api, "POST", "/v1/notes?beta=true", { title: "a" }, { "anthropic-beta": "one, two" });
    expect(api.requests).toHaveLength(1);
    expect(api.requests[0]).toMatchObject({
      operation: "notes.create",
      method: "POST",
      path: "/v1/notes?beta=true",
      body: { title: "a" },
      status: 200,
      headers: { "x-api-key": "key", "anthropic-beta": "one, two" },
    });
  });
});
