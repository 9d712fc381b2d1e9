/** What a subclass overrides: called as the official client calls it, side by side. */
import Official from "@anthropic-ai/sdk";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import Claude from "../../src/index.js";
import { serve, type TestServer } from "../support/server.js";

const QUESTION = { model: "m", max_tokens: 5, messages: [{ role: "user" as const, content: "Hi" }] };
/** Of both, loosely typed: what a subclass of one is, is a subclass of the other. */
// oxlint-disable-next-line no-explicit-any -- the same code runs on two SDKs
type AnyClass = new (options: object) => any;
const CLIENTS: [string, AnyClass][] = [
  ["official", Official],
  ["ours", Claude],
];

let statuses: number[] = [];
let server: TestServer;
beforeAll(async () => {
  server = await serve((_, response) => {
    const status = statuses.shift() ?? 200;
    response.writeHead(status, { "content-type": "application/json", "retry-after-ms": "1" });
    const error = { type: "error", error: { type: "overloaded_error", message: "busy" } };
    response.end(JSON.stringify(status === 200 ? { id: "msg", type: "message", content: [] } : error));
  });
});
afterAll(() => server.close());
beforeEach(() => {
  server.requests.length = 0;
  statuses = [];
});

/** A subclass that tells of its hooks, and changes what each of them is there to change. */
function telling(Base: AnyClass, log: unknown[]): AnyClass {
  return class extends Base {
    async prepareOptions(options: { method: string; path: string; body: object; headers: object }) {
      await super.prepareOptions(options);
      log.push(["prepareOptions", options.method, options.path, options.body]);
      options.headers = { "x-call": "1", "x-prepared": `${log.length}` };
      options.body = { ...options.body, metadata: { user_id: "u" } };
    }
    async authHeaders(options: { path: string }) {
      const headers = await super.authHeaders(options);
      log.push(["authHeaders", options.path, headers?.values.get("authorization")]);
      return headers;
    }
    validateHeaders({ values }: { values: Headers }) {
      log.push(["validateHeaders", values.get("authorization"), values.get("anthropic-version")]);
    }
    getUserAgent() {
      return "Telling/1";
    }
    buildURL(path: string, query: object, base: string) {
      const url = super.buildURL(path, query, base);
      log.push(["buildURL", path, url.replace(/\/\/[^/]+/, "//host")]);
      return `${url}?built=1`;
    }
    backendMiddleware() {
      return [
        async (
          request: { url: string; method: string; body: string; headers: Headers },
          next: CallableFunction,
          ctx: object,
        ) => {
          const { options } = ctx as { options: { method: string; path: string } };
          log.push(["backend", options.method, options.path, request.method.toLowerCase(), JSON.parse(request.body)]);
          const response = await next({
            ...request,
            url: `${request.url}&signed=1`,
            body: request.body.replace("Hi", "Ho"),
          });
          log.push(["answered", response.status]);
          return response;
        },
      ];
    }
    async prepareRequest(
      request: { body: string; headers: Headers },
      about: { url: string; options: { path: string } },
    ) {
      await super.prepareRequest(request, about);
      log.push([
        "prepareRequest",
        about.url.replace(/\/\/[^/]+/, "//host"),
        about.options.path,
        JSON.parse(request.body),
      ]);
      request.headers.set("x-signed", "yes");
    }
    makeStatusError(status: number, body: object, message: string | undefined, headers: Headers) {
      log.push(["makeStatusError", status, body, message, headers.get("retry-after-ms")]);
      return Object.assign(super.makeStatusError(status, body, message, headers), { made: true });
    }
  };
}

/** What a call does, on either. */
async function told(Base: AnyClass, options: object = {}) {
  server.requests.length = 0;
  const log: unknown[] = [];
  const client = new (telling(Base, log))({ apiKey: "key", baseURL: server.baseURL, maxRetries: 1, ...options });
  const outcome = await client.messages
    .create(QUESTION, { headers: { "x-call": "1" } })
    .then(({ id }: { id: string }) => id)
    .catch((error: { status: number; made: boolean; constructor: { name: string } }) => [
      error.constructor.name,
      error.status,
      error.made,
    ]);
  const sent = server.requests.map(({ method, url, headers, body }) => {
    const { authorization, "user-agent": agent, "x-prepared": prepared, "x-signed": signed, "x-call": call } = headers;
    return { method, url, authorization, agent, prepared, signed, call, body: JSON.parse(String(body)) as object };
  });
  return { log, outcome, sent };
}

// @promise Requests: A subclass overrides the hooks of the official client, at the same places and with the same effect
describe("hooks of a subclass, beside the official client", () => {
  test.each([
    ["a call", []],
    ["an attempt that is repeated", [529]],
    ["an error", [400]],
    ["an error after the last attempt", [529, 529]],
  ] as const)("%s", async (_, answers) => {
    statuses = [...answers];
    const theirs = await told(Official);
    statuses = [...answers];
    expect(await told(Claude)).toEqual(theirs);
    expect(theirs.log.length).toBeGreaterThan(6);
    expect(theirs.sent[0]).toMatchObject({ url: "/v1/messages?built=1&signed=1", signed: "yes", call: "1" });
  });
});

describe.each(CLIENTS)("%s", (_, Base) => {
  const sentBy = async (Class: AnyClass, options: object = {}) => {
    const client = new Class({ apiKey: "key", baseURL: server.baseURL, maxRetries: 0, ...options });
    await client.messages.create(QUESTION);
    return server.requests.at(-1)!.headers;
  };

  test("headers of the caller win over those of authHeaders, which are not asked for the key", async () => {
    class Tokens extends Base {
      async authHeaders() {
        return { values: new Headers({ authorization: "Bearer own" }), nulls: new Set(), ...BRAND };
      }
      validateHeaders() {}
    }
    expect(await sentBy(Tokens)).toMatchObject({ authorization: "Bearer own" });
    expect((await sentBy(Tokens))["x-api-key"]).toBeUndefined();
    const given = await sentBy(Tokens, { defaultHeaders: { Authorization: "Bearer given" } });
    expect(given.authorization).toBe("Bearer given");
  });

  test("a class that needs no credential sends none", async () => {
    class Open extends Base {
      async authHeaders() {
        return undefined;
      }
      validateHeaders() {}
    }
    const headers = await sentBy(Open, { apiKey: null });
    expect([headers.authorization, headers["x-api-key"]]).toEqual([undefined, undefined]);
  });

  test("what validateHeaders throws reaches the caller, and nothing is sent", async () => {
    class Strict extends Base {
      validateHeaders() {
        throw new TypeError("not enough");
      }
    }
    await expect(sentBy(Strict)).rejects.toThrow("not enough");
    expect(server.requests).toEqual([]);
  });

  test("a copy has the hooks of its class, and what a subclass recorded in its options", async () => {
    class Recording extends Base {
      constructor({ region = "none", ...options }: { region?: string }) {
        super({ ...options, defaultHeaders: { "x-region": region } });
        // oxlint-disable-next-line no-this-before-super -- recorded as the cloud packages do
        this._options = { ...this._options, region };
      }
      getUserAgent() {
        return "Recording/1";
      }
    }
    const client = new (Recording as AnyClass)({ apiKey: "key", baseURL: server.baseURL, region: "r" });
    await client.withOptions({ maxRetries: 0 }).messages.create(QUESTION);
    expect(server.requests.at(-1)!.headers).toMatchObject({ "user-agent": "Recording/1", "x-region": "r" });
  });
});

/** What the official package knows such headers by. */
const BRAND = { [Symbol.for("brand.privateNullableHeaders")]: true };

test("a plain client, and a subclass that overrides none, have no hooks", () => {
  const stateOf = (client: Claude) => {
    const state = Object.getOwnPropertySymbols(client).find((symbol) => symbol.description === "state")!;
    return (client as unknown as Record<symbol, () => { hooks: unknown }>)[state]!();
  };
  class Plain extends Claude {}
  class Hooked extends Claude {
    protected override backendMiddleware() {
      return [];
    }
  }
  const [claude, plain, hooked] = [Claude, Plain, Hooked].map((Class) => stateOf(new Class({ apiKey: "key" })));
  expect([claude!.hooks, plain!.hooks]).toEqual([undefined, undefined]);
  expect(hooked!.hooks).toBeDefined();
});
