/** Orders: over HTTP below `/_local/`, in a header, from a file, in the process; the same words everywhere. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { run } from "../../src/cli.js";
import {
  createLocalApi,
  type JsonObject,
  type Listening,
  type ListenOptions,
  type LocalApi,
  type Script,
} from "../../src/testing/index.js";
import { ordersDocument } from "../../src/testing/orders-document.js";

const HEADERS = { "x-api-key": "key", "anthropic-version": "2026-10-21", "content-type": "application/json" };
const ask = (content: string, more: object = {}) => ({
  model: "claude-sonnet-5-5",
  max_tokens: 100,
  messages: [{ role: "user", content }],
  ...more,
});

/** The server is this machine; `Script` is what the header takes, and no operation refers to it. */
const RULES = { "no-server-example.com": "off", "no-unused-components": "off" } as const;

const servers: Listening[] = [];
afterEach(async () => void (await Promise.all(servers.splice(0).map((server) => server.close()))));

async function serve(options: ListenOptions = {}) {
  const api = createLocalApi({ validateReplies: true });
  const server = await api.listen(options);
  servers.push(server);
  return { api, server, url: server.url };
}

const json = async (response: Response) => (await response.json()) as JsonObject & { data: JsonObject[] };
const call = (url: string, method: string, path: string, body?: unknown, headers: object = {}) =>
  fetch(`${url}${path}`, {
    method,
    headers: { ...HEADERS, ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
const message = async (url: string, content = "Hi", headers: object = {}, more: object = {}) => {
  const response = await call(url, "POST", "/v1/messages", ask(content, more), headers);
  return { status: response.status, body: await json(response) };
};

/** The ways to say what happens to the next request. */
const WAYS: [string, (of: { api: LocalApi; url: string }, script: Script) => Promise<object>][] = [
  [
    "over HTTP",
    async ({ url }, script) => {
      const told = await call(url, "POST", "/_local/scripts", { operation: "messages.create", ...script });
      expect([told.status, await told.json()]).toEqual([200, { done: true }]);
      return {};
    },
  ],
  ["in a header", async (_, script) => ({ "x-local-script": JSON.stringify(script) })],
  [
    "in the process",
    async ({ api }, script) => {
      api.respond("messages.create", script);
      return {};
    },
  ],
];

// @promise The local API: A reply is ordered in the same words in the process, over HTTP, in a header and from a
//   file
describe.each(WAYS)("a reply that is ordered %s", (_, order) => {
  let of: { api: LocalApi; url: string };
  beforeEach(async () => void (of = await serve()));
  const answer = async (script: Script, more: object = {}) => message(of.url, "Hi", await order(of, script), more);

  test("is an error, once", async () => {
    const script = { status: 529, message: "Busy", details: { error_code: "x" }, headers: { "retry-after": "1" } };
    expect(await answer(script)).toMatchObject({
      status: 529,
      body: { error: { type: "overloaded_error", message: "Busy", details: { error_code: "x" } } },
    });
    expect((await message(of.url)).status).toBe(200);
  });

  test("is a text with thoughts, citations, tools in parallel, a reason and usage", async () => {
    const citation = {
      type: "char_location",
      cited_text: "a",
      document_index: 0,
      document_title: "t",
      start_char_index: 0,
      end_char_index: 1,
      file_id: "file_1",
    };
    const { status, body } = await answer({
      thinking: "Hm.",
      text: "Two tools.",
      citations: [citation],
      tools: [
        { name: "a", input: { b: [1, null] } },
        { name: "c", id: "toolu_mine" },
      ],
      usage: { output_tokens: 77 },
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      content: [
        { type: "thinking", thinking: "Hm.", signature: expect.stringMatching(/^local/) },
        { type: "text", text: "Two tools.", citations: [citation] },
        { type: "tool_use", name: "a", input: { b: [1, null] }, id: expect.stringMatching(/^toolu_/) },
        { type: "tool_use", name: "c", input: {}, id: "toolu_mine" },
      ],
      stop_reason: "tool_use",
      usage: { output_tokens: 77, service_tier: "standard" },
    });
  });

  test.each(["refusal", "pause_turn", "model_context_window_exceeded"])("stops for %s", async (stopReason) => {
    expect((await answer({ text: "Well", stopReason })).body).toMatchObject({ stop_reason: stopReason });
  });

  test("has blocks of a server tool as they are", async () => {
    const use = {
      type: "server_tool_use",
      id: "srvtoolu_1",
      name: "web_search",
      input: { query: "rivers" },
      caller: { type: "direct" },
    };
    const result = {
      type: "web_search_tool_result",
      tool_use_id: "srvtoolu_1",
      content: [],
      caller: { type: "direct" },
    };
    const { body } = await answer({ content: [use, result], text: "Found." });
    expect(body["content"]).toEqual([use, result, { type: "text", text: "Found." }]);
  });

  test("is a body of one's own", async () => {
    expect((await answer({ body: { odd: true } })).body).toEqual({ odd: true });
  });

  test("streams the same, with a pause before the first token", async () => {
    const started = performance.now();
    const headers = await order(of, { text: "One two three", firstDelay: 60, tools: [{ name: "a", input: { b: 1 } }] });
    const response = await call(of.url, "POST", "/v1/messages", ask("Hi", { stream: true }), headers);
    const events = [...(await response.text()).matchAll(/^data: (.*)$/gm)].map(
      ([, data]) => JSON.parse(data!) as JsonObject,
    );
    expect(performance.now() - started).toBeGreaterThan(50);
    const deltas = events.flatMap(({ delta }) => (delta === undefined ? [] : [delta as JsonObject]));
    expect(deltas.map(({ text = "" }) => text).join("")).toBe("One two three");
    expect(deltas.map(({ partial_json = "" }) => partial_json).join("")).toBe('{"b":1}');
  });

  test("is cut at a byte", async () => {
    for (const afterBytes of [1, 37, 200]) {
      const headers = await order(of, { fault: "cut", afterBytes });
      const response = await call(of.url, "POST", "/v1/messages", ask("Hi", { stream: true }), headers);
      let seen = 0;
      const read = async () => {
        for await (const part of response.body!) seen += (part as Uint8Array).byteLength;
      };
      await expect(read()).rejects.toThrow();
      expect(seen).toBe(afterBytes);
    }
  });
});

describe("scripts", () => {
  test("serve so many requests, and only those that they are for", async () => {
    const { url } = await serve();
    const add = (order: object) => call(url, "POST", "/_local/scripts", order);
    await add({ operation: "messages.create", times: 2, text: "twice" });
    await add({ operation: "messages.create", when: { model: "claude-opus-5-5" }, text: "opus" });
    await add({ operation: "*", when: { text: "needle" }, status: 418 });
    const listed = await json(await call(url, "GET", "/_local/scripts"));
    expect(listed.data.map(({ operation, left }) => [operation, left])).toEqual([
      ["messages.create", 2],
      ["messages.create", 1],
      ["*", 1],
    ]);
    const said = async (content: string, more: object = {}) => {
      const { status, body } = await message(url, content, {}, more);
      return status === 200 ? ((body["content"] as JsonObject[])[0]!["text"] as string).slice(0, 5) : status;
    };
    expect(await said("a needle")).toBe("twice");
    expect(await said("Hi", { model: "claude-opus-5-5" })).toBe("twice");
    expect(await said("Hi")).toBe("Hello");
    expect(await said("Hi", { model: "claude-opus-5-5" })).toBe("opus");
    expect(await said("a needle")).toBe(418);
    await add({ operation: "*", status: 500 });
    await call(url, "DELETE", "/_local/scripts");
    expect(await said("Hi")).toBe("Hello");
  });

  test.each([
    [
      { operation: "message.create" },
      "operation: no operation is called 'message.create': did you mean 'messages.create'?",
    ],
    [{}, "operation: Field required"],
    [{ operation: "*", txt: "x" }, "txt: Extra inputs are not permitted"],
    [{ operation: "*", fault: "bang" }, "fault: Input should be 'cut', 'stall' or 'error'"],
    [{ operation: "*", times: 0 }, "times: Input should be greater than or equal to 1"],
    [{ operation: "*", tools: [{ input: {} }] }, "tools.0.name: Field required"],
  ])("that make no sense are refused: %o", async (order, wrong) => {
    const { url } = await serve();
    const told = await call(url, "POST", "/_local/scripts", order);
    expect([told.status, (await json(told))["error"]]).toEqual([400, expect.objectContaining({ message: wrong })]);
    expect((await json(await call(url, "GET", "/_local/scripts"))).data).toEqual([]);
  });

  test("in the header are refused in the same words", async () => {
    const { url } = await serve();
    const said = async (header: string) =>
      ((await message(url, "Hi", { "x-local-script": header })).body["error"] as JsonObject)["message"];
    expect(await said("{")).toBe("x-local-script: Input should be JSON");
    expect(await said("[]")).toBe("x-local-script: Input should be a valid object");
    expect(await said('{"txt":1}')).toBe("x-local-script.txt: Extra inputs are not permitted");
  });

  // @promise The local API: An operation that there is not is refused by name, in the process by type as well
  test("of no operation are refused in the process, by type and at run time", () => {
    const api = createLocalApi();
    // @ts-expect-error -- misspelt
    expect(() => api.respond("message.create", {})).toThrow("did you mean 'messages.create'?");
    // @ts-expect-error -- no operation of any version
    expect(() => api.respond("nothing.like.it.anywhere", {})).toThrow("no operation is called");
  });

  test("come from a file", async () => {
    const folder = await mkdtemp(join(tmpdir(), "claude-openapi-"));
    const file = join(folder, "script.json");
    const start = async (content: string) => {
      await writeFile(file, content);
      let [output, stop] = ["", (): void => {}];
      const stopped = new Promise<void>((resolve) => (stop = resolve));
      let found: (url: string) => void = () => {};
      const written = new Promise<string>((resolve) => (found = resolve));
      const code = run(["serve", "--port", "0", "--quiet", "--script", file], {
        write(text) {
          output += text;
          const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
          if (url) found(url);
        },
        stopped: () => stopped,
      });
      return { code, url: written, stop, said: () => output };
    };
    try {
      const { code, url, stop } = await start(JSON.stringify([{ operation: "messages.create", text: "From a file" }]));
      expect((await message(await url)).body["content"]).toEqual([{ type: "text", text: "From a file" }]);
      stop();
      expect(await code).toBe(0);
      const broken = await start('{"operation":"*"}');
      expect([await broken.code, broken.said()]).toEqual([1, expect.stringContaining("not a JSON array of scripts")]);
      const wrong = await start('[{"operation":"*"},{"operation":"messages.make"}]');
      expect([await wrong.code, wrong.said()]).toEqual([
        1,
        expect.stringContaining("no operation is called 'messages.make'"),
      ]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe("the rest", () => {
  // @promise The local API: What arrived can be read, and forgotten
  test("what arrived is read, and forgotten", async () => {
    const { url } = await serve();
    await message(url, "One");
    await call(url, "GET", "/v1/models");
    const { data } = await json(await call(url, "GET", "/_local/requests"));
    expect(data.map(({ operation, status }) => [operation, status])).toEqual([
      ["messages.create", 200],
      ["models.list", 200],
    ]);
    const only = await json(await call(url, "GET", "/_local/requests?operation=messages.create"));
    expect(only.data).toMatchObject([
      { body: ask("One"), headers: { "x-api-key": "key" }, method: "POST", path: "/v1/messages" },
    ]);
    await call(url, "DELETE", "/_local/requests");
    expect((await json(await call(url, "GET", "/_local/requests"))).data).toEqual([]);
  });

  // @promise The local API: Time, rate limits, ids and resources are set from any language, and taken back
  test("time, limits, ids and resources are set, and taken back", async () => {
    const { url, api } = await serve();
    const before = Date.parse(String((await json(await call(url, "GET", "/_local/clock")))["now"]));
    const { now } = await json(await call(url, "POST", "/_local/clock", { advance: 3_600_000 }));
    expect(Date.parse(String(now)) - before).toBeGreaterThanOrEqual(3_600_000);
    const later = { now: "2099-01-01T00:00:00.000Z" };
    expect(String((await json(await call(url, "POST", "/_local/clock", later)))["now"]).slice(0, 10)).toBe(
      "2099-01-01",
    );
    expect((await call(url, "POST", "/_local/clock", { now: "2001-01-01T00:00:00Z" })).status).toBe(400);
    expect((await call(url, "PUT", "/_local/seed", { seed: 7 })).status).toBe(200);
    const seeded = (await message(url, "Hi", {}, { model: "claude-haiku-4-5" })).body["id"];
    expect((await call(url, "PUT", "/_local/seed", { seed: 7 })).status).toBe(200);
    expect((await message(url, "Hi", {}, { model: "claude-haiku-4-5" })).body["id"]).toBe(seeded);
    await call(url, "PUT", "/_local/state", { path: "/v1/files/file_mine", value: { type: "file", filename: "a" } });
    expect(await json(await call(url, "GET", "/_local/state?path=/v1/files/file_mine"))).toMatchObject({
      id: "file_mine",
    });
    expect(await json(await call(url, "GET", "/_local/state"))).toMatchObject({
      paths: expect.arrayContaining(["/v1/files/file_mine"]),
    });
    expect((await call(url, "GET", "/_local/state?path=/v1/files/none")).status).toBe(404);
    await call(url, "PUT", "/_local/rate_limits", { requests: 1 });
    expect([(await message(url)).status, (await message(url)).status]).toEqual([200, 429]);
    await call(url, "POST", "/_local/reset");
    expect([api.requests.length, api.state.paths("/v1/files"), api.clock.now() - Date.now()]).toEqual([
      0,
      [],
      expect.any(Number),
    ]);
    expect((await message(url)).status).toBe(200);
  });

  test("health says what is served", async () => {
    const { url } = await serve();
    expect(await json(await call(url, "GET", "/_local/health"))).toMatchObject({
      status: "ok",
      versions: [{ version: "2023-06-01" }, { version: "2026-10-21", operations: expect.any(Number) }],
    });
  });

  test("is described by a document of its own, which is without fault", async () => {
    const { url } = await serve();
    const document = await json(await call(url, "GET", "/_local/openapi.json"));
    expect(document).toEqual(JSON.parse(JSON.stringify(ordersDocument)));
    const config = await createConfig({ extends: ["recommended"], rules: RULES });
    const problems = await lintFromString({ source: JSON.stringify(document), config });
    expect(problems.map(({ message: text }) => text)).toEqual([]);
  });

  test("another path or method is said", async () => {
    const { url } = await serve();
    const wrong = await call(url, "GET", "/_local/script");
    expect([wrong.status, (await json(wrong))["error"]]).toEqual([
      404,
      expect.objectContaining({ message: "/_local/script: Not found; nearest: /_local/scripts" }),
    ]);
    const method = await call(url, "PUT", "/_local/reset", {});
    expect([method.status, method.headers.get("allow")]).toEqual([405, "POST"]);
  });
});

// @promise The local API: Orders are for no page but its own, and need a token where others can reach it
describe("who may give orders", () => {
  const reset = async (url: string, headers: object = {}) =>
    (await call(url, "POST", "/_local/reset", undefined, headers)).status;

  test("no page but its own, whatever is allowed to call the API", async () => {
    const { url } = await serve({ allowOrigins: ["*"] });
    for (const origin of ["https://a.test", "http://localhost:3000", "null"])
      expect(await reset(url, { origin })).toBe(403);
    expect([await reset(url, { origin: url }), await reset(url)]).toEqual([200, 200]);
  });

  test("who has the token, where one was given or others can call", async () => {
    const { url } = await serve({ controlToken: "sesame" });
    expect([await reset(url), await reset(url, { "x-local-token": "no" })]).toEqual([403, 403]);
    expect(await reset(url, { "x-local-token": "sesame" })).toBe(200);
    expect([(await message(url)).status, (await call(url, "GET", "/_local/health")).status]).toEqual([200, 200]);
    const { server } = await serve({ host: "0.0.0.0", allowHosts: ["localhost"] });
    const open = server.url.replace("0.0.0.0", "127.0.0.1");
    expect(server.controlToken).toMatch(/^[0-9a-f-]{36}$/);
    expect([await reset(open), await reset(open, { "x-local-token": server.controlToken })]).toEqual([403, 200]);
  });
});
