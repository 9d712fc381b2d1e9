/** It holds: whatever is sent, however much of it, for however long. */
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { createLocalApi, type Json, type JsonObject, type Listening, type OpenApi } from "../../src/testing/index.js";
import { createDocument } from "../../src/testing/document.js";
import { generate } from "../../src/testing/shape.js";

const SEED = 20_261_129;
const VERSION = "2026-10-21";
const HEADERS = { authorization: "Bearer key", "anthropic-version": VERSION };
const text = readFileSync(new URL(`../../generated/openapi/${VERSION}.json`, import.meta.url), "utf8");
const document = createDocument(JSON.parse(text) as OpenApi);

/** Values that a schema does not expect at some place, or that look like what others take for more than data. */
const odd = fc.oneof(
  fc.constantFrom<Json>(null, true, -1, 0, 1e308, "", " ", "日", "\ud800", "__proto__", "constructor", [], {}, [[]]),
  fc.jsonValue().map((value) => value as Json),
  fc.string(),
);

/** A value with another at one place. */
function changed(value: Json, path: readonly number[], other: Json): Json {
  const [at = 0, ...rest] = path;
  if (typeof value !== "object" || value === null || rest.length === 0) return other;
  const names = Object.keys(value);
  const name = names[at % Math.max(1, names.length)];
  if (name === undefined) return other;
  const item = (value as JsonObject)[name] ?? null;
  const fresh = changed(item, rest, other);
  return Array.isArray(value)
    ? value.map((one, index) => (String(index) === name ? fresh : one))
    : { ...value, [name]: fresh };
}

describe("requests of any kind", () => {
  const api = createLocalApi({ anyId: true, anyModel: true });
  const calls = fc.record({
    operation: fc.constantFrom(...document.operations),
    id: fc.oneof(fc.string(), fc.constantFrom("a", "..", "%", "__proto__", "toString", "日")),
    query: fc.dictionary(fc.string(), fc.string(), { maxKeys: 3 }),
    known: fc.tuple(fc.nat(20), odd),
    full: fc.boolean(),
    path: fc.array(fc.nat(9), { minLength: 1, maxLength: 6 }),
    other: odd,
    more: fc.dictionary(fc.string(), odd, { maxKeys: 2 }),
  });

  // @promise The local API: Whatever is sent is answered or refused: no input breaks it
  test(`are answered or refused, and never break it (seed ${SEED})`, { timeout: 120_000 }, async () => {
    const seen = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(calls, async ({ operation, id, query, known, full, path, other, more }) => {
        const url = new URL(`https://local${operation.path.replace(/\{\w+\}/g, encodeURIComponent(id || "x"))}`);
        for (const [name, value] of Object.entries(query)) url.searchParams.append(name, value);
        const asked = operation.parameters.filter((one) => one.in === "query");
        const parameter = asked[known[0] % Math.max(1, asked.length)];
        if (parameter) url.searchParams.append(parameter.name, String(known[1]));
        const schema = operation.body?.form ? undefined : operation.body?.schema;
        const valid = schema && generate(document, schema, { now: () => new Date(0), text: () => "given", full });
        const body = valid === undefined ? undefined : { ...(changed(valid, path, other) as JsonObject), ...more };
        const headers = { ...HEADERS, "anthropic-beta": operation.betas.join(",") || "oauth-2025-04-20" };
        const isStream = operation.stream !== undefined && operation.json === undefined;
        const response = await api.fetch(url, {
          method: operation.method,
          headers,
          ...(body !== undefined && { body: JSON.stringify(body) }),
        });
        const said = isStream && response.ok ? (await response.body?.cancel(), "") : await response.text();
        seen.set(response.status, (seen.get(response.status) ?? 0) + 1);
        if (response.status >= 500) throw new Error(`${operation.id} ${url.href}\n${JSON.stringify(body)}\n${said}`);
        if (response.status >= 400) expect(JSON.parse(said)).toMatchObject({ error: { message: expect.any(String) } });
      }),
      { seed: SEED, numRuns: 1_500 },
    );
    expect([...seen.keys()].sort()).toEqual(expect.arrayContaining([200, 400]));
  });
});

describe("over a socket", () => {
  const api = createLocalApi({ eventDelay: 60_000 });
  let server: Listening;
  beforeAll(async () => void (server = await api.listen()));
  afterAll(() => server.close());
  const healthy = async () => (await fetch(`${server.url}/v1/models`, { headers: HEADERS })).status;

  /** Sends bytes and gives what comes back until the other side closes, or has said enough. */
  const raw = (bytes: string) =>
    new Promise<string>((resolve) => {
      let seen = "";
      const socket = connect(server.port, "127.0.0.1", () => socket.end(Buffer.from(bytes, "latin1")));
      socket.on("data", (part) => void (seen += part.toString("latin1")));
      socket.on("error", () => resolve(seen));
      socket.on("close", () => resolve(seen));
    });
  const LINES = `host: localhost\r\nanthropic-version: ${VERSION}\r\nx-api-key: k\r\nconnection: close\r\n`;

  // @promise The local API: Malformed HTTP is refused, and the next request is answered
  test.each([
    ["no HTTP", "hello\r\n\r\n"],
    ["no version", "GET /v1/models\r\n\r\n"],
    ["a broken header", `GET /v1/models HTTP/1.1\r\n${LINES}a b: c\r\n\r\n`],
    ["a broken chunk", `POST /v1/messages HTTP/1.1\r\n${LINES}transfer-encoding: chunked\r\n\r\nzz\r\n`],
    ["two lengths", `POST /v1/messages HTTP/1.1\r\n${LINES}content-length: 1\r\ncontent-length: 2\r\n\r\n{}`],
    [
      "a length and chunks",
      `POST /v1/messages HTTP/1.1\r\n${LINES}content-length: 1\r\ntransfer-encoding: chunked\r\n\r\n`,
    ],
    ["a length of words", `POST /v1/messages HTTP/1.1\r\n${LINES}content-length: many\r\n\r\n{}`],
    ["a path of no kind", `GET \\\\x HTTP/1.1\r\n${LINES}\r\n`],
    ["an address in place of a path", `GET http://evil.test/v1/models HTTP/1.1\r\n${LINES}\r\n`],
    ["a long header", `GET /v1/models HTTP/1.1\r\n${LINES}a: ${"b".repeat(100_000)}\r\n\r\n`],
    ["no host", `GET /v1/models HTTP/1.1\r\nconnection: close\r\n\r\n`],
    ["a host of no kind", `GET /v1/models HTTP/1.1\r\nhost: \x01\r\nconnection: close\r\n\r\n`],
    ["a body that ends early", `POST /v1/messages HTTP/1.1\r\n${LINES}content-length: 100\r\n\r\n{`],
    ["a method of one's own", `BREW /v1/messages HTTP/1.1\r\n${LINES}\r\n`],
  ])("%s is refused, and the next is answered", async (_, bytes) => {
    const answer = await raw(bytes);
    expect(answer === "" ? "closed" : answer.slice(0, 12)).toMatch(/^(closed|HTTP\/1\.1 [24]\d\d)$/);
    expect(await healthy()).toBe(200);
  });

  // @promise The local API: 2,000 streams are open at once, and end when their readers leave
  test(
    "2,000 streams are open at once, and all of them end when their readers leave",
    { timeout: 120_000 },
    async () => {
      const body = JSON.stringify({
        model: "claude-sonnet-5-5",
        max_tokens: 20,
        stream: true,
        messages: [{ role: "user", content: "Hi" }],
      });
      api.clearRequests();
      const leave = new AbortController();
      const readers: ReadableStreamDefaultReader<Uint8Array>[] = [];
      for (let batch = 0; batch < 20; batch++)
        await Promise.all(
          Array.from({ length: 100 }, async () => {
            const init = { method: "POST", headers: HEADERS, body, signal: leave.signal };
            const reader = (await fetch(`${server.url}/v1/messages`, init)).body!.getReader();
            await reader.read();
            readers.push(reader);
          }),
        );
      expect(await healthy()).toBe(200);
      leave.abort();
      const ends = await Promise.allSettled(readers.map((reader) => reader.read()));
      expect(ends.filter(({ status }) => status === "rejected")).toHaveLength(2_000);
      await expect
        .poll(() => api.requests.filter(({ disconnected }) => disconnected).length, { timeout: 30_000 })
        .toBeGreaterThanOrEqual(999);
    },
  );
});

describe("bytes in a message", () => {
  const api = createLocalApi({ validateReplies: true });
  const say = async (data: string) => {
    const content = [{ type: "document", source: { type: "base64", media_type: "application/pdf", data } }];
    const body = JSON.stringify({ model: "claude-sonnet-5-5", max_tokens: 20, messages: [{ role: "user", content }] });
    return (await api.fetch("https://local/v1/messages", { method: "POST", headers: HEADERS, body })).status;
  };

  // @promise The local API: Files in a message are taken up to the 32 MB of a request
  test("are base64 of any length", async () => {
    for (const data of ["aGk=", "aA==", "a+/a", "x".repeat(30_000_000), `${"x".repeat(30_000_002)}==`])
      expect([data.length, await say(data)]).toEqual([data.length, 200]);
    for (const data of ["aGk", "a", "====", "a===", "a=aa", "aG k", "aG-_", `${"x".repeat(30_000_000)}-aaa`])
      expect([data.slice(-9), await say(data)]).toEqual([data.slice(-9), 400]);
  });
});

describe("memory", () => {
  test("bodies are kept up to a bound: 20 of 1 MB leave no more than it", { timeout: 120_000 }, async () => {
    const api = createLocalApi({ journalBytes: 4 * 1024 * 1024 });
    const body = JSON.stringify({
      model: "claude-sonnet-5-5",
      max_tokens: 20,
      messages: [{ role: "user", content: "x".repeat(1_000_000) }],
    });
    for (let at = 0; at < 20; at++)
      await (await api.fetch("https://local/v1/messages", { method: "POST", headers: HEADERS, body })).text();
    const kept = api.requests.reduce(
      (sum, { body: one }) => sum + (one === undefined ? 0 : JSON.stringify(one).length),
      0,
    );
    expect([api.requests.length >= 3, kept <= 4 * 1024 * 1024]).toEqual([true, true]);
    const large = createLocalApi({ journalBytes: 100_000 });
    await (await large.fetch("https://local/v1/messages", { method: "POST", headers: HEADERS, body })).text();
    expect([large.requests.length, large.requests[0]?.body]).toEqual([1, undefined]);
  });

  // @promise The local API: 10,000 files are listed in linear time
  test("a walk over 10,000 files looks at each once or twice", { timeout: 120_000 }, async () => {
    const api = createLocalApi();
    const value = {
      type: "file",
      filename: "a",
      mime_type: "text/plain",
      size_bytes: 1,
      created_at: "2026-01-01T00:00:00Z",
    };
    let looks = 0;
    for (let at = 0; at < 10_000; at++) api.state.set(`/v1/files/file_${at}`, value);
    const walk = async () => {
      const ids: unknown[] = [];
      for (let page = ""; ;) {
        const reply = await api.fetch(`https://local/v1/files?limit=100${page}`, { headers: { ...HEADERS } });
        const { data, next_page: next } = (await reply.json()) as { data: JsonObject[]; next_page: string | null };
        ids.push(...data.map(({ id }) => id));
        looks += 1;
        if (next === null) return ids;
        page = `&page=${encodeURIComponent(next)}`;
      }
    };
    const ids = await walk();
    expect([ids.length, new Set(ids).size, looks, ids[0], ids.at(-1)]).toEqual([
      10_000,
      10_000,
      100,
      "file_9999",
      "file_0",
    ]);
  });
});
