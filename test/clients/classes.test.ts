/** Resources as classes: the same program on the official SDK and on ours, at run time. */
import { inspect } from "node:util";
import Official from "@anthropic-ai/sdk";
import { describe, expect, test } from "vitest";
import Claude from "../../src/2026-10-21.js";
import { APIError, ArgumentError, Call, RateLimitError } from "../../src/index.js";
import { rowsOf } from "../../src/request/row-list.js";
import { routes20261021 } from "../../generated/routes.js";

const PARAMS = { model: "m", max_tokens: 1, messages: [{ role: "user" as const, content: "Hi" }] };
const SECRET = "sk-canary-0123456789";

interface Sent {
  readonly url: string;
  readonly credential: string | null;
}

/** A client of each package over a `fetch` that answers everything. */
function clientOf<C>(Class: new (options: object) => C, options: object = {}) {
  const sent: Sent[] = [];
  const fetch = async (input: string | URL | Request, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    const credential = headers.get("authorization")?.replace("Bearer ", "") ?? headers.get("x-api-key");
    sent.push({ url: String(input).replace(/\?.*/, ""), credential });
    return Response.json({ id: "it", data: [] }, { headers: { "request-id": "req_1" } });
  };
  return { client: new Class({ apiKey: SECRET, fetch, maxRetries: 0, ...options }), sent };
}

// oxlint-disable-next-line no-explicit-any -- one program for two packages
type Any = any;
const SDKS: readonly [string, Any][] = [
  ["official", Official],
  ["ours", Claude],
];

/** The classes below one, by their path. */
function classesOf(Class: Any, base: Any, path = ""): Map<string, Any> {
  const names = Object.getOwnPropertyNames(Class).filter((name) => /^[A-Z]/.test(name));
  return new Map(
    names.flatMap((name) => {
      const inner = Class[name];
      if (typeof inner !== "function" || !(inner.prototype instanceof base)) return [];
      return [[path + name, inner] as const, ...classesOf(inner, base, `${path}${name}.`)];
    }),
  );
}
const all = (Class: Any) => classesOf(Class, Object.getPrototypeOf(Class.Messages));
/** Official resources whose methods are written by hand and have no row. */
const NO_ROWS = ["Beta.Webhooks"];

describe("classes", () => {
  const official = all(Official);
  const ours = all(Claude);

  test("every official one is there, under its path and with its name", () => {
    expect(official.size).toBeGreaterThan(100);
    const missing = [...official.keys()].filter((path) => !ours.has(path) && !NO_ROWS.includes(path));
    expect(missing).toEqual([]);
    for (const [path, { name }] of official) if (ours.has(path)) expect(ours.get(path).name, path).toBe(name);
  });

  test("every row is a method of a prototype, and does not show", () => {
    for (const { accessor } of rowsOf(routes20261021)) {
      const keys = accessor.split(".");
      const method = keys.pop()!;
      const at = keys.reduce<Any>((inner, key) => inner[key], clientOf(Claude).client);
      const { value, ...shown } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(at), method)!;
      expect(value.name).toBe(method);
      expect(shown).toEqual({ writable: true, enumerable: false, configurable: true });
    }
  });

  test("they are made once", () => {
    expect((Claude as Any).Beta.Sessions.Events).toBe((Claude as Any).Beta.Sessions.Events);
    const [a, b] = [clientOf(Claude).client, clientOf(Claude).client];
    expect(Object.getPrototypeOf(a.beta.sessions.events)).toBe((Claude as Any).Beta.Sessions.Events.prototype);
    expect(a.messages.create).toBe(b.messages.create);
    expect(a.messages.stream).toBe((Claude as Any).Messages.prototype.stream);
    expect(a.beta.messages).not.toBeInstanceOf((Claude as Any).Messages);
  });
});

describe.each(SDKS)("%s", (_, Class) => {
  test("a resource knows its class and its client, and stands on the client for all to see", () => {
    const { client } = clientOf<Any>(Class);
    expect(client.messages).toBeInstanceOf(Class.Messages);
    expect(client.messages.constructor).toBe(Class.Messages);
    expect(client.messages.batches).toBeInstanceOf(Class.Messages.Batches);
    expect(client.messages._client).toBe(client);
    expect(client.beta.sessions.events._client).toBe(client);
    expect(client.messages).toBe(client.messages);
    expect(Object.keys(client)).toEqual(expect.arrayContaining(["messages", "models", "files", "beta"]));
    expect(Object.keys(client.messages)).toContain("batches");
    expect(Object.keys(client.beta)).toEqual(expect.arrayContaining(["messages", "sessions", "files"]));
  });

  test("a prototype that is patched is called", async () => {
    const { client, sent } = clientOf<Any>(Class);
    const seen: unknown[] = [];
    for (const { prototype } of [Class.Messages, Class.Beta.Messages, Class.Messages.Batches]) {
      const { create } = prototype;
      prototype.create = function (this: unknown, ...args: unknown[]) {
        seen.push(this);
        return create.apply(this, args);
      };
      try {
        await client.messages.create(PARAMS);
        await client.beta.messages.create(PARAMS);
        await client.messages.batches.create({ requests: [] });
      } finally {
        prototype.create = create;
      }
    }
    expect(seen).toEqual([client.messages, client.beta.messages, client.messages.batches]);
    expect(sent.length).toBe(9);
  });

  test("a subclass, and a resource made by hand", async () => {
    const { client, sent } = clientOf<Any>(Class);
    class Mine extends Class.Messages {
      twice(): unknown {
        return Promise.all([(this as Any).create(PARAMS), (this as Any)._client.messages.create(PARAMS)]);
      }
    }
    const mine = new (Mine as Any)(client);
    await mine.twice();
    await mine.batches.create({ requests: [] });
    await new Class.Models(client).list();
    expect(sent.map(({ credential }) => credential)).toEqual([SECRET, SECRET, SECRET, SECRET]);
  });

  test.each<[string, (client: Any) => Any]>([
    ["a spread copy", (client) => ({ ...client })],
    ["Object.assign", (client) => Object.assign({}, client)],
    ["Object.create", (client) => Object.create(client)],
    ["a plain proxy", (client) => new Proxy(client, {})],
  ])("%s calls with the credential of the original", async (_name, derive) => {
    const { client, sent } = clientOf<Any>(Class);
    const copy = derive(client);
    await copy.messages.create(PARAMS);
    await copy.messages.batches.create({ requests: [] });
    await copy.beta.messages.create(PARAMS);
    await derive(copy.beta).messages.batches.create({ requests: [] });
    await derive(copy.beta.sessions).events.list("sesn_1");
    expect(sent.map(({ credential }) => credential)).toEqual(Array.from({ length: 5 }, () => SECRET));
    expect(copy.messages).toBe(client.messages);
  });

  test("a resource may be replaced, on the client and on another resource", () => {
    const { client } = clientOf<Any>(Class);
    const heir = Object.create(client);
    heir.models = "mine";
    client.messages = { create: () => "mine" };
    client.beta.messages = "mine, too";
    expect(client.messages.create()).toBe("mine");
    expect(client.beta.messages).toBe("mine, too");
    expect([heir.models, client.models]).toEqual(["mine", expect.any(Class.Models)]);
    expect(Object.keys(client)).toContain("messages");
  });

  test("what is assigned is for later calls and for copies", async () => {
    const { client, sent } = clientOf<Any>(Class, { baseURL: "https://first.example" });
    await client.messages.create(PARAMS);
    client.apiKey = "k2";
    client.baseURL = "https://other.example";
    client.timeout = 5_000;
    client.maxRetries = 5;
    client.webhookKey = "whsec_2";
    const copy = client.withOptions({});
    for (const one of [client, copy]) {
      await one.messages.create(PARAMS);
      expect([one.apiKey, one.baseURL, one.timeout, one.maxRetries, one.webhookKey]).toEqual([
        ...["k2", "https://other.example", 5_000],
        ...[5, "whsec_2"],
      ]);
    }
    expect(sent.map(({ credential, url }) => `${credential} ${url}`)).toEqual([
      `${SECRET} https://first.example/v1/messages`,
      "k2 https://other.example/v1/messages",
      "k2 https://other.example/v1/messages",
    ]);
  });

  test("the settings are readable", () => {
    const logger = { error() {}, warn() {}, info() {}, debug() {} };
    const middleware = [(request: Any, next: Any) => next(request)];
    const { client } = clientOf<Any>(Class, {
      logger,
      logLevel: "error",
      middleware,
      fetchOptions: { keepalive: true },
    });
    expect([client.logger, client.logLevel, client.fetchOptions]).toEqual([logger, "error", { keepalive: true }]);
    expect(client.middleware).toEqual(middleware);
    expect(client._options).toMatchObject({ logger, logLevel: "error" });
    expect(client._options.apiKey).toBe(SECRET);
  });

  test("a promise of a call made by hand, as tracers make it", async () => {
    const { client } = clientOf<Any>(Class);
    const call = client.messages.create(PARAMS);
    const seen: unknown[] = [];
    const again = new (call.constructor as Any)(client, call.responsePromise, async (given: Any, props: Any) => {
      const data = await call.parseResponse(given, props);
      seen.push(data.id, given === client);
      return data;
    });
    const { data, response, request_id: id } = await again.withResponse();
    expect([data.id, response.status, id, data._request_id]).toEqual(["it", 200, "req_1", "req_1"]);
    expect(seen).toEqual(["it", true]);
    const other = client.messages.create(PARAMS)._thenUnwrap((message: Any) => ({ was: message.id }));
    expect(await other).toEqual({ was: "it" });
    expect((await other)._request_id).toBe("req_1");
  });

  test("an error of a status, without a request", () => {
    const body = { type: "error", error: { type: "rate_limit_error", message: "slow" } };
    const error = Class.APIError.generate(429, body, undefined, new Headers({ "request-id": "req_2" }));
    expect(error).toBeInstanceOf(Class.RateLimitError);
    expect([error.status, error.type, error.requestID]).toEqual([429, "rate_limit_error", "req_2"]);
    expect(Class.APIError.generate(599, body, undefined, new Headers())).toBeInstanceOf(Class.InternalServerError);
    const cause = new Error("gone");
    const lost = Class.APIError.generate(undefined, cause, undefined, undefined);
    expect(lost).toBeInstanceOf(Class.APIConnectionError);
    expect(lost.cause).toBe(cause);
  });
});

describe("ours alone", () => {
  test("a method without its resource says so", () => {
    const { create } = clientOf(Claude).client.messages;
    expect(() => create(PARAMS)).toThrow(ArgumentError);
  });

  test("an heir's setting is its own", async () => {
    const { client, sent } = clientOf(Claude);
    const heir = Object.create(client) as Claude;
    heir.apiKey = "k2";
    await heir.get("/v1/models");
    await client.get("/v1/models");
    expect(sent.map(({ credential }) => credential)).toEqual(["k2", SECRET]);
  });

  test.each<[string, unknown]>([
    ["apiKey", ""],
    ["apiKey", "not\nsendable"],
    ["authToken", "a second credential"],
    ["webhookKey", " "],
    ["baseURL", "ftp://x"],
    ["timeout", -1],
    ["maxRetries", 1.5],
  ])("%s = %j is refused as at construction, and nothing changes", async (name, value) => {
    const { client, sent } = clientOf<Any>(Claude);
    expect(() => (client[name] = value)).toThrow(ArgumentError);
    await client.messages.create(PARAMS);
    expect(sent).toEqual([{ url: "https://api.anthropic.com/v1/messages", credential: SECRET }]);
  });

  test("a promise through a proxy, and one of a foreign response", async () => {
    const { client } = clientOf(Claude);
    expect(await new Proxy(client.messages.create(PARAMS), {})).toMatchObject({ id: "it" });
    expect((await new Proxy(client.messages.create(PARAMS), {}).withResponse()).request_id).toBe("req_1");
    expect((await new Proxy(client.models.list(), {})).data).toEqual([]);
    expect(await new Call(client, Promise.resolve({ response: Response.json({ a: 1 }) }))).toEqual({ a: 1 });
    expect(await new Call(client, Promise.resolve({ response: new Response("text") }))).toBe("text");
    await expect(new Call(client, Promise.reject(new Error("lost")))).rejects.toThrow("lost");
    expect(APIError.generate(429, {}, undefined, new Headers())).toBeInstanceOf(RateLimitError);
  });

  test("no log shows the credential", async () => {
    const { client } = clientOf(Claude, { webhookKey: `whsec_${SECRET}`, defaultHeaders: { "x-other": SECRET } });
    const call = client.messages.create(PARAMS);
    await call;
    const things = {
      ...{ client, copy: client.withOptions({}), spread: { ...client }, heir: Object.create(client) as object },
      ...{ proxy: new Proxy(client, {}), resource: client.beta.messages, spreadBeta: { ...client.beta }, call },
      ...{ page: client.models.list(), options: client._options, error: new Error("x", { cause: client }) },
    };
    for (const [name, thing] of Object.entries(things)) {
      const looks = [{}, { depth: Infinity }, { depth: Infinity, getters: true }, { depth: 9, customInspect: false }];
      const texts = looks.map((options) => inspect(thing, options));
      // What is asked for by its name is there to be seen: options made visible on purpose are no leak.
      if (name !== "options") {
        texts.push(inspect(thing, { depth: 6, showHidden: true, getters: true }));
        texts.push(inspect(thing, { depth: 6, showHidden: true, customInspect: false }));
      }
      texts.push(JSON.stringify(thing), JSON.stringify({ ...thing }));
      for (const text of texts) expect(text.includes(SECRET), name).toBe(false);
    }
    expect(Object.keys(client._options)).not.toContain("apiKey");
  });
});
