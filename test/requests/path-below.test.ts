/** `path` of a call, and the paths of `client.get()` and its siblings: below the base URL, or nothing is sent. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ArgumentError, LimitError } from "../../src/errors/errors.js";
import { SEED } from "../support/fault-script.js";
import { frames, MESSAGE } from "../support/event-streams.js";
import { observe, rejection } from "../support/observed.js";

const baseURL = "https://gateway.example/base";
const under = (url: string) => url.slice(baseURL.length);

const ELSEWHERE = [
  ...["https://evil.example/x", "https://gateway.example/base/x", "HTTP://evil.example", "//evil.example/x"],
  ...[
    "/\\evil.example",
    "\\\\evil.example",
    "\\/evil.example",
    " //evil.example",
    "/\t/evil.example",
    "javascript:alert(1)",
  ],
  ...["data:,x", "/..", "..", "../x", "/v1/../../x", "/v1/..\\..\\x", "/v1/%2e%2e/x", "/v1/.%2E/x", "/v1/%252e%252e/x"],
  ...[
    "/v1/..%2fx",
    "/v1/%2e%2e%5cx",
    "/v1/..;/x",
    "/v1/..%3Ba=b/x",
    "/v1/.\n./x",
    "/v1/ .. /x",
    "/v1/..\x1f",
    "/v1/x/..?a=b",
  ],
];
const takers: [string, (path: string) => Promise<unknown>][] = [
  ["path of a call", (path) => observe(undefined, { baseURL }).client.models.retrieve("m", {}, { path })],
  ["path of a list", async (path) => observe(undefined, { baseURL }).client.models.list({}, { path })],
  ["client.get()", (path) => observe(undefined, { baseURL }).client.get(path)],
  ["client.request()", (path) => observe(undefined, { baseURL }).client.request({ method: "post", path })],
  ["buildURL()", async (path) => observe(undefined, { baseURL }).client.buildURL(path)],
  ["buildRequest()", (path) => observe(undefined, { baseURL }).client.buildRequest({ method: "get", path })],
];

// @promise Requests: `path` of a call replaces the operation's path below the base URL, and its query stays; an absolute
//   URL, a host or `..` in any encoding is refused, there and in `client.get()` and `buildURL()`
describe.each(takers)("%s", (_, take) => {
  test.each(ELSEWHERE)("%j is refused", async (path) => {
    const error = await rejection(take(path));
    expect(error).toBeInstanceOf(ArgumentError);
    expect([error["attempts"], error.message]).toEqual([0, expect.stringContaining("below the base URL")]);
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    ..."/ // \\ . .. %2e %2E. %252e %2f %5c ; ..; : @ ? # & = v1 messages { } %7B é \t \n http: https://x".split(" "),
  ),
  fc.string({ unit: "binary", maxLength: 3 }),
);

// @promise Requests: `path` of a call replaces…
test(`any path is refused or stays below the base URL (seed ${SEED})`, async () => {
  let arrived = 0;
  const property = fc.asyncProperty(fc.array(piece, { maxLength: 7 }), async (pieces) => {
    const path = pieces.join("");
    const { client, sent } = observe(undefined, { baseURL });
    const error = await client.models.retrieve("m", {}, { path }).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (error !== undefined) {
      expect(error).toBeInstanceOf(ArgumentError);
      expect(sent).toEqual([]);
      return;
    }
    arrived++;
    const { origin, pathname } = new URL(sent[0]!.url);
    expect(origin).toBe("https://gateway.example");
    expect(pathname.startsWith("/base/")).toBe(true);
    const bytes = pathname.replace(/%([\da-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    const segments = bytes.split(/[\\/]/);
    expect(segments).not.toContain("..");
  });
  await fc.assert(property, { seed: SEED, numRuns: 1500 });
  expect(arrived).toBeGreaterThan(200);
});

describe("what is the operation's stays with another path:", () => {
  const path = "/proxy/claude?team=a&limit=1";

  test("the query, of which params take the place where they have the name", async () => {
    const { client, sent } = observe(() => Response.json({ data: [{ id: "a" }], has_more: false }), {
      baseURL,
      defaultQuery: { tenant: "t" },
    });
    await client.models.list({ limit: 2 }, { path, query: { trace: "on" } });
    expect(under(sent[0]!.url)).toBe("/proxy/claude?team=a&tenant=t&limit=2&trace=on");
  });

  test("pages", async () => {
    const more = [true, false];
    const { client, sent } = observe(
      (_, nth) => Response.json({ data: [{ id: `m${nth}` }], has_more: more[nth - 1], last_id: `m${nth}` }),
      { baseURL },
    );
    const ids: unknown[] = [];
    for await (const { id } of client.models.list({}, { path: "all" }) as unknown as AsyncIterable<{ id: string }>)
      ids.push(id);
    expect(ids).toEqual(["m1", "m2"]);
    expect(sent.map(({ url }) => under(url))).toEqual(["/all", "/all?after_id=m1"]);
  });

  test("the end of a stream, and its method, body and headers", async () => {
    const { client, sent } = observe(
      () => new Response(frames(MESSAGE.slice(0, -1)), { headers: { "content-type": "text/event-stream" } }),
      { baseURL, maxRetries: 0 },
    );
    const stream = await client.messages.create({ model: "m", stream: true }, { path });
    const error = await rejection(
      (async () => {
        for await (const event of stream as unknown as AsyncIterable<unknown>) void event;
      })(),
    );
    expect(error.name).toBe("StreamTruncatedError");
    expect([sent[0]!.init.method, sent[0]!.init.body]).toEqual(["POST", '{"model":"m","stream":true}']);
    expect(sent[0]!.headers.get("x-api-key")).toBe("test-key");
  });

  test("limits", async () => {
    const { client, sent } = observe(undefined, { baseURL });
    const large = { model: "m".repeat(5000) };
    expect(await rejection(client.messages.create(large, { path }))).toBeInstanceOf(LimitError);
    expect(sent).toEqual([]);
  });

  test("its parameters, where they stand in the path; one without a slash begins below the base URL", async () => {
    const { client, sent } = observe(undefined, { baseURL });
    await client.models.retrieve("m/1", {}, { path: "proxy/{model_id}/é" });
    expect(under(sent[0]!.url)).toBe("/proxy/m%2F1/é");
    expect(await rejection(client.models.list({}, { path: "/{model_id}" }))).toBeInstanceOf(ArgumentError);
  });
});

describe("what would be sent", () => {
  const options = { baseURL, defaultQuery: { tenant: "t" }, defaultHeaders: { "x-team": "a" }, timeout: 5000 };

  test("buildURL gives the URL", () => {
    const { client } = observe(undefined, options);
    expect(client.buildURL("/v1/x?a=1", { ids: ["p", "q"] })).toBe(`${baseURL}/v1/x?a=1&tenant=t&ids[]=p&ids[]=q`);
    expect(client.buildURL("v1/x", null)).toBe(`${baseURL}/v1/x?tenant=t`);
    expect(observe().client.buildURL("/v1/x")).toBe("https://api.anthropic.com/v1/x");
  });

  test("buildRequest gives the request, and sends nothing", async () => {
    let asked = 0;
    const apiKey = async () => `key-${++asked}`;
    const { client, sent } = observe(undefined, { ...options, apiKey, fetchOptions: { keepalive: true } });
    const { signal } = new AbortController();
    const { req, url, timeout } = await client.buildRequest({ method: "post", path: "/v1/x", body: { a: 1 }, signal });
    expect([url, timeout, sent.length, asked]).toEqual([`${baseURL}/v1/x?tenant=t`, 5000, 0, 1]);
    expect(req).toMatchObject({ method: "post", body: '{"a":1}', signal, keepalive: true });
    const { headers } = req;
    expect(["x-api-key", "x-team", "content-type", "anthropic-version"].map((name) => headers.get(name))).toEqual([
      ...["key-1", "a", "application/json", "2026-10-21"],
    ]);
    await client.post("/v1/x", { body: { a: 1 } });
    headers.set("x-api-key", "key-2");
    expect([...sent[0]!.headers]).toEqual([...headers]);
  });

  test("buildRequest rejects as the call would", async () => {
    const { client } = observe(undefined, { apiKey: () => Promise.reject(new Error("no vault")) });
    const error = await rejection(client.buildRequest({ method: "get", path: "/v1/x" }));
    expect([error.name, (error.cause as Error).message]).toEqual(["ClaudeError", "no vault"]);
  });
});
