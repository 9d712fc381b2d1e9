/** Options and environment of the public client, seen on the request that `fetch` gets. */
import { afterEach, describe, expect, test, vi } from "vitest";
import Claude, { type ClientOptions } from "../../src/index.js";

afterEach(() => vi.unstubAllEnvs());

interface Sent {
  readonly url: string;
  readonly init: RequestInit & Record<string, unknown>;
  readonly headers: Headers;
}

/** A client of the public entry, and what it sends. */
function observed(options: ClientOptions = {}) {
  const sent: Sent[] = [];
  const fetch: NonNullable<ClientOptions["fetch"]> = async (url, init = {}) => {
    sent.push({ url: String(url), init: init as Sent["init"], headers: new Headers(init.headers) });
    return Response.json({ data: [], has_more: false });
  };
  return { client: new Claude({ apiKey: "key", fetch, ...options }), sent, fetch };
}

// @promise Requests: Requests go to `baseURL`, else to `ANTHROPIC_BASE_URL`, else to `https://api.anthropic.com`; what
//   is neither http nor https, or has a password inside, is refused
describe("the base URL", () => {
  const API = "https://api.anthropic.com/v1/models";
  test.each<[string | undefined, string | undefined, string]>([
    [undefined, undefined, API],
    ["", undefined, API],
    ["  ", undefined, API],
    ["https://gateway.example/claude/", undefined, "https://gateway.example/claude/v1/models"],
    ["https://gateway.example", "http://127.0.0.1:4010", "http://127.0.0.1:4010/v1/models"],
    [undefined, "https://other.example/a/b//", "https://other.example/a/b/v1/models"],
  ])("ANTHROPIC_BASE_URL %j and baseURL %j give %s", async (variable, baseURL, url) => {
    vi.stubEnv("ANTHROPIC_BASE_URL", variable);
    const { client, sent } = observed({ baseURL });
    await client.models.list();
    expect(sent.map((one) => one.url)).toEqual([url]);
  });

  test.each(["not a url", "ftp://gateway.example", "https://me:secret@gateway.example"])(
    "ANTHROPIC_BASE_URL %j is refused",
    (variable) => {
      vi.stubEnv("ANTHROPIC_BASE_URL", variable);
      expect(() => observed()).toThrow(Claude.ArgumentError);
      expect(() => observed()).not.toThrow(/secret/);
    },
  );
});

describe("the query", () => {
  const queryOf = ({ url }: Sent) => [...new URL(url).searchParams].map(([name, value]) => `${name}=${value}`);

  // @promise Requests: Default query, params and the query of a call add up; the later one wins
  test("of the client, of the params and of the call add up; the later one wins", async () => {
    const { client, sent } = observed({ defaultQuery: { tenant: "a", limit: "1", trace: "x" } });
    await client.models.list({ limit: 2 }, { query: { trace: "y", extra: [1, 2] } });
    expect(queryOf(sent[0]!)).toEqual(["tenant=a", "limit=2", "trace=y", "extra[]=1", "extra[]=2"]);
  });

  // @promise Requests: Lists are `ids[]=a&ids[]=b`, operators `created_at[gte]=…`, and are read back as they were
  //   written
  test("has operators in brackets, and lists with a name for each value", async () => {
    const { client, sent } = observed();
    const since = "2026-01-01T00:00:00Z";
    await client.beta.agents.list({ "created_at[gte]": since, betas: [] });
    await client.get("/v1/things", { query: { created_at: { gte: since, lt: new Date(0) }, ids: ["a", "b&c"] } });
    expect(queryOf(sent[0]!)).toEqual([`created_at[gte]=${since}`]);
    expect(queryOf(sent[1]!)).toEqual([
      `created_at[gte]=${since}`,
      "created_at[lt]=1970-01-01T00:00:00.000Z",
      "ids[]=a",
      "ids[]=b&c",
    ]);
  });
});

// @promise Requests: `fetchOptions` reach `fetch` and replace nothing that the client sets itself; a call may bring a
//   `fetch` of its own
describe("fetch", () => {
  test("gets the fetchOptions of the client, and those of the call before them", async () => {
    const [ours, theirs] = [
      { dispatcher: { name: "client" }, cache: "no-store" as const },
      { dispatcher: { name: "call" }, keepalive: true },
    ];
    const { client, sent } = observed({ fetchOptions: ours });
    await client.models.list();
    await client.models.list({}, { fetchOptions: theirs });
    expect(sent.map(({ init }) => init["dispatcher"])).toEqual([ours.dispatcher, theirs.dispatcher]);
    expect(sent.map(({ init }) => init.keepalive)).toEqual([undefined, true]);
    expect(sent.map(({ init }) => init.cache)).toEqual(["no-store", "no-store"]);
  });

  test("gets nothing by fetchOptions that the client sets itself", async () => {
    const smuggled = { method: "DELETE", redirect: "follow", headers: { "x-api-key": "other" }, signal: null };
    const { client, sent } = observed({ fetchOptions: smuggled as ClientOptions["fetchOptions"] });
    await client.models.list();
    const [{ init, headers }] = sent as [Sent];
    expect([init.method, init.redirect, headers.get("x-api-key")]).toEqual(["GET", "manual", "key"]);
    expect(init.signal).toBeInstanceOf(AbortSignal);
  });

  test("is that of the call, else of the client", async () => {
    const [client, call] = [observed(), observed()];
    await client.client.models.list({}, { fetch: call.fetch });
    expect([client.sent.length, call.sent.length]).toEqual([0, 1]);
    await client.client.models.list();
    expect([client.sent.length, call.sent.length]).toEqual([1, 1]);
  });
});

// @promise Requests: Default headers and those of a call are merged whatever their case; null removes one, those of the
//   client itself too
describe("a header", () => {
  test.each(["x-api-key", "anthropic-version", "user-agent", "accept", "x-team"])(
    "%s is removed by null, in the options of the client and of a call",
    async (name) => {
      const defaultHeaders = { "X-Team": "a" };
      const { client, sent } = observed({ defaultHeaders });
      const without = observed({ defaultHeaders: { ...defaultHeaders, [name.toUpperCase()]: null, "X-Team": null } });
      await client.models.list();
      await client.models.list({}, { headers: { [name.toUpperCase()]: null } });
      await without.client.models.list();
      expect([...sent, ...without.sent].map(({ headers }) => headers.has(name))).toEqual([true, false, false]);
      expect(sent[1]!.headers.get("authorization")).toBeNull();
    },
  );

  test("of a call wins over that of the client, whatever the case", async () => {
    const { client, sent } = observed({ defaultHeaders: { "X-Team": "a", "x-other": "b" } });
    await client.models.list({}, { headers: { "x-TEAM": "c", "x-other": undefined } });
    expect([sent[0]!.headers.get("x-team"), sent[0]!.headers.get("x-other")]).toEqual(["c", "b"]);
  });
});

// @promise Seeing inside: `ANTHROPIC_LOG` sets the level where `logLevel` is silent; one that does not exist is warned
//   about
describe("ANTHROPIC_LOG", () => {
  const lines: string[] = [];
  const write = (level: string) => () => void lines.push(level);
  const logger = { error: write("error"), warn: write("warn"), info: write("info"), debug: write("debug") };
  afterEach(() => void (lines.length = 0));

  test.each<[string | undefined, ClientOptions["logLevel"], boolean]>([
    ["debug", undefined, true],
    ["debug", "off", false],
    ["error", "debug", true],
    [undefined, undefined, false],
  ])("%j with logLevel %j: requests are logged: %j", async (variable, logLevel, logged) => {
    vi.stubEnv("ANTHROPIC_LOG", variable);
    await observed({ logger, logLevel }).client.models.list();
    expect(lines.includes("debug")).toBe(logged);
  });

  test("that is no level is warned about, once, by name", () => {
    vi.stubEnv("ANTHROPIC_LOG", "loud");
    const warn = vi.fn();
    observed({ logger: { ...logger, warn } });
    expect(warn.mock.calls.map(([message]) => String(message))).toEqual([expect.stringMatching(/ANTHROPIC_LOG.*loud/)]);
  });
});
