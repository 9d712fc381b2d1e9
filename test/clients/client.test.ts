import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import Claude, { Anthropic, AnthropicError, ClaudeError, MessageStream } from "../../src/index.js";
import * as errors from "../../src/errors/errors.js";
import Claude2023, { AI_PROMPT, HUMAN_PROMPT } from "../../src/2023-06-01.js";
import { Client } from "../../src/client/client.js";
import { ArgumentError } from "../../src/errors/errors.js";
import { createClient, observe, rejection } from "../support/observed.js";

afterEach(() => vi.unstubAllEnvs());

describe("credentials", () => {
  test("more than one is an error at construction", () => {
    expect(() => new Client({ apiKey: "a", authToken: "b" })).toThrow(ArgumentError);
  });

  test("none is a clear error at the first request", async () => {
    const { client, sent } = observe(undefined, { apiKey: null });
    const error = await rejection(client.models.retrieve("m"));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error.message).toMatch(/apiKey.*authToken.*ANTHROPIC_API_KEY.*ANTHROPIC_AUTH_TOKEN/);
    expect(sent).toEqual([]);
  });

  // @promise Requests: Every request has exactly one credential: the key as `x-api-key`, or as Bearer when told so; the
  //   token as Bearer
  test.each([
    [{ apiKey: "k" }, { "x-api-key": "k" }],
    [{ apiKey: "k", apiKeyHeader: "authorization" as const }, { authorization: "Bearer k" }],
    [{ apiKey: undefined, authToken: "t" }, { authorization: "Bearer t" }],
    [{ apiKey: async () => "fresh" }, { "x-api-key": "fresh" }],
    [{ apiKey: "k", defaultHeaders: { authorization: "mine" } }, { authorization: "mine" }],
    [{ apiKey: "k", defaultHeaders: { "x-api-key": null } }, {}],
  ])("%j travels as %j and nothing else", async (options, headers) => {
    const { client, sent } = observe(undefined, options);
    await client.models.retrieve("m");
    const carried = [...sent[0]!.headers].filter(([name]) => name === "x-api-key" || name === "authorization");
    expect(Object.fromEntries(carried)).toEqual(headers);
  });

  // @promise Auth: A key may come from a function, which is asked at every request; its failure is the cause of the
  //   error
  test("a function is asked at every request, and its failure is the cause", async () => {
    let asked = 0;
    const { client } = observe(undefined, { apiKey: () => `key-${++asked}` });
    await client.models.retrieve("m");
    await client.models.retrieve("m");
    expect(asked).toBe(2);
    const cause = new Error("vault is closed");
    const failing = observe(undefined, { apiKey: () => Promise.reject(cause) });
    await expect(failing.client.models.retrieve("m")).rejects.toMatchObject({ cause });
    const empty = observe(undefined, { apiKey: () => "" });
    await expect(empty.client.models.retrieve("m")).rejects.toBeInstanceOf(ArgumentError);
  });

  test.each(["sk-\nabc", "sk-a\0b", "sk-“quoted”", "", "  "])(
    "%j is refused at construction without being echoed",
    (apiKey) => {
      const build = () => new Client({ apiKey });
      expect(build).toThrow(ArgumentError);
      if (apiKey.trim()) expect(build).not.toThrow(apiKey.trim().slice(0, 4));
    },
  );

  // @promise Secrets: Nor have `JSON.stringify` and `util.inspect` of the client
  test("are not shown by JSON or inspect", () => {
    const client = createClient({ apiKey: "sk-very-secret", defaultHeaders: { "x-other": "also-secret" } });
    const copy = client.withOptions({ authToken: "tok-very-secret" });
    const fn = createClient({ apiKey: () => "secret" });
    for (const one of [client, copy, fn]) {
      expect(JSON.stringify(one) + inspect(one, { depth: 9, showHidden: true, getters: false })).not.toMatch(/secret/);
    }
  });
});

// @promise Auth: The environment gives a credential where options are silent; the key goes before the token, with a
//   warning
describe("environment", () => {
  test("is read where options are silent", async () => {
    vi.stubEnv("ANTHROPIC_API_KEY", "  env-key ");
    vi.stubEnv("ANTHROPIC_BASE_URL", "https://gateway.example/root/");
    vi.stubEnv("ANTHROPIC_CUSTOM_HEADERS", "X-One: 1\nX-Two:2: 3\nnonsense");
    const { client, sent } = observe(undefined, { apiKey: undefined, defaultHeaders: { "x-two": "option" } });
    await client.models.retrieve("m");
    expect(sent[0]!.url).toBe("https://gateway.example/root/v1/models/m");
    const { headers } = sent[0]!;
    expect(["x-api-key", "x-one", "x-two"].map((name) => headers.get(name))).toEqual(["env-key", "1", "option"]);
  });

  test("the key goes before the token, with a warning", async () => {
    vi.stubEnv("ANTHROPIC_API_KEY", "env-key");
    vi.stubEnv("ANTHROPIC_AUTH_TOKEN", "env-token");
    const warn = vi.fn();
    const logger = { error: warn, warn, info: warn, debug: warn };
    const both = createClient({ apiKey: undefined, logger });
    expect([both.apiKey, both.authToken]).toEqual(["env-key", null]);
    expect(warn).toHaveBeenCalledOnce();
    const token = createClient({ apiKey: null, logger });
    expect([token.apiKey, token.authToken]).toEqual([null, "env-token"]);
    const explicit = createClient({ apiKey: undefined, authToken: "t", logger });
    expect([explicit.apiKey, explicit.authToken]).toEqual([null, "t"]);
  });
});

describe("construction", () => {
  // @promise Requests: Requests go to `baseURL`…
  test.each(["nonsense", "ftp://x", "https://user:pass@x.example"])("%j is no base URL", (baseURL) => {
    expect(() => createClient({ baseURL })).toThrow(ArgumentError);
  });

  test.each([-1, 1.5, Number.NaN])("%d is no number of retries", (maxRetries) => {
    expect(() => createClient({ maxRetries })).toThrow(ArgumentError);
  });

  test("clocks that cannot be are refused at construction", () => {
    expect(() => createClient({ timeout: -1 })).toThrow(ArgumentError);
  });

  // @promise Loading: In a browser the client refuses to start unless it is allowed
  test("a browser is refused unless allowed, and says so to the API", async () => {
    vi.stubGlobal("window", { document: {} });
    vi.stubGlobal("navigator", {});
    try {
      expect(() => createClient()).toThrow(/dangerouslyAllowBrowser/);
      const { client, sent } = observe(undefined, { dangerouslyAllowBrowser: true });
      await client.models.retrieve("m");
      expect(sent[0]!.headers.get("anthropic-dangerous-direct-browser-access")).toBe("true");
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test("a worker of a browser, which cannot be told from others, says so when it is allowed", async () => {
    const header = "anthropic-dangerous-direct-browser-access";
    const [allowed, silent] = [observe(undefined, { dangerouslyAllowBrowser: true }), observe()];
    await Promise.all([allowed, silent].map(({ client }) => client.models.retrieve("m")));
    expect([allowed, silent].map(({ sent }) => sent[0]!.headers.get(header))).toEqual(["true", null]);
  });

  // @promise Requests: `withOptions` gives a client that keeps what it is not told to change
  test("withOptions keeps what it does not change", async () => {
    const { client, sent } = observe(undefined, { maxRetries: 7, defaultHeaders: { "x-a": "1" } });
    const copy = client.withOptions({ authToken: "t", maxRetries: undefined });
    expect([copy.apiKey, copy.authToken, copy.maxRetries]).toEqual([null, "t", 7]);
    await copy.models.retrieve("m");
    expect(sent[0]!.headers.get("x-a")).toBe("1");
    expect(sent[0]!.headers.get("authorization")).toBe("Bearer t");
  });
});

describe("any path", () => {
  test("has a query of its own and options", async () => {
    const { client, sent } = observe(undefined, { baseURL: "https://x.example/base" });
    await client.get("/v1/things?ids=a&ids=b", { query: { c: [1] } });
    await client.post("v1/things", { body: { a: 1 }, headers: { "anthropic-version": "2023-06-01" } });
    await client.request({ method: "delete", path: "/v2/y" });
    expect(sent.map(({ url, init }) => `${init.method} ${url}`)).toEqual([
      "GET https://x.example/base/v1/things?ids=a&ids=b&c[]=1",
      "POST https://x.example/base/v1/things",
      "DELETE https://x.example/base/v2/y",
    ]);
    expect([sent[1]!.init.body, sent[1]!.headers.get("anthropic-version")]).toEqual(['{"a":1}', "2023-06-01"]);
  });

  test("gives text where the answer is not JSON", async () => {
    const { client } = observe(() => new Response("plain", { headers: { "content-type": "text/plain" } }));
    await expect(client.get("/health")).resolves.toBe("plain");
  });

  test("sends bytes and forms as they are", async () => {
    const { client, sent } = observe();
    const form = new FormData();
    await client.post("/a", { body: form });
    await client.post("/a", { body: new Uint8Array([1]), headers: { "content-type": "x/y" } });
    expect(sent[0]!.init.body).toBe(form);
    expect(sent[0]!.headers.has("content-type")).toBe(false);
    expect(sent[1]!.headers.get("content-type")).toBe("x/y");
  });
});

describe("entries", () => {
  // @promise Requests: Every request names the API version that the import pins
  test("pin their version and have its resources", async () => {
    for (const [type, version] of [
      [Claude, "2026-10-21"],
      [Claude2023, "2023-06-01"],
    ] as const) {
      let headers = new Headers();
      const client = new type({
        apiKey: "k",
        fetch: async (_, init) => {
          headers = new Headers(init?.headers);
          return Response.json({ data: [], has_more: false });
        },
      });
      await client.models.list();
      expect(headers.get("anthropic-version")).toBe(version);
      expect("completions" in client).toBe(version === "2023-06-01");
      expect(client.withOptions({ timeout: 1 })).toBeInstanceOf(type);
    }
    expect([HUMAN_PROMPT, AI_PROMPT]).toEqual(["\\n\\nHuman:", "\\n\\nAssistant:"]);
  });

  test("have the names that people know", () => {
    expect(Anthropic).toBe(Claude);
    expect(AnthropicError).toBe(ClaudeError);
    expect(Claude.AnthropicError).toBe(ClaudeError);
    for (const [name, type] of Object.entries(errors)) expect([name, Reflect.get(Claude, name)]).toEqual([name, type]);
    expect(Claude.DEFAULT_TIMEOUT).toBe(600_000);
    expect(Claude.RateLimitError.prototype).toBeInstanceOf(Claude.APIError);
    expect(Claude.APIError.prototype).toBeInstanceOf(Claude.AnthropicError);
    expect(typeof Claude.toFile).toBe("function");
  });

  test("resources are made once, and can be spied on", () => {
    const client = new Claude({ apiKey: "k" });
    expect(client.messages).toBe(client.messages);
    expect(client.beta.messages).toBe(client.beta.messages);
    const spy = vi.spyOn(client.messages, "create");
    expect(client.messages.create).toBe(spy);
  });

  test("messages have the stream helper, in both namespaces", async () => {
    const client = new Claude({ apiKey: "k", fetch: async () => Response.json({}, { status: 400 }), maxRetries: 0 });
    const params = { model: "m", max_tokens: 1, messages: [] };
    for (const open of [() => client.messages.stream(params), () => client.beta.messages.stream(params)]) {
      const stream = open();
      expect(stream).toBeInstanceOf(MessageStream);
      await expect(stream.finalMessage()).rejects.toMatchObject({ status: 400 });
    }
  });
});
