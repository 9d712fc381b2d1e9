/** A client with access tokens: what it sends, when it asks for another, and what it shows. */
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { AccessToken, AccessTokenProvider, ClientOptions } from "../../src/contract/index.js";
import { ArgumentError, AuthenticationError, ClaudeError } from "../../src/errors/errors.js";
import Claude from "../../src/index.js";
import { apiError, json, serve } from "../support/server.js";
import { createClient, observe, rejection } from "../support/observed.js";
import { federated, folder, login, VARIABLES } from "../support/profiles.js";

const hour = () => Math.floor(Date.now() / 1000) + 3600;
const given = (token: string | AccessToken): AccessTokenProvider =>
  vi.fn(async () => (typeof token === "string" ? { token, expiresAt: null } : token));
const base = { apiKey: undefined } satisfies ClientOptions;
const unauthorized = () => Response.json(apiError("authentication_error", "no"), { status: 401 });

beforeEach(() => {
  for (const name of VARIABLES) vi.stubEnv(name, "");
  vi.stubEnv("ANTHROPIC_CONFIG_DIR", "/nonexistent");
});
afterEach(() => vi.unstubAllEnvs());

describe("options", () => {
  const all = {
    apiKey: "k",
    authToken: "t",
    credentials: given("p"),
    config: login() as ClientOptions["config"],
    profile: "p",
  };
  const names = Object.keys(all) as (keyof typeof all)[];
  // @promise Auth: A credential is the option…
  test.each(names.flatMap((one, at) => names.slice(at + 1).map((two) => [one, two] as const)))(
    "%s and %s exclude each other",
    (one, two) => {
      const options = { [one]: all[one], [two]: all[two] };
      expect(() => new Claude(options)).toThrow(ArgumentError);
      expect(() => new Claude(options)).toThrow(`Pass one credential, not ${one} and ${two}`);
    },
  );

  // @promise Auth: A credential is the option…
  test.each(names)("%s keeps the environment unread", async (name) => {
    vi.stubEnv("ANTHROPIC_API_KEY", "env-key");
    vi.stubEnv("ANTHROPIC_AUTH_TOKEN", "env-token");
    const { client, sent } = observe(undefined, { ...base, [name]: all[name] });
    await client.models.retrieve("m").catch(() => {});
    expect(sent.flatMap(({ headers }) => [...headers.values()])).not.toContain("env-key");
    expect(JSON.stringify(sent.map(({ headers }) => [...headers]))).not.toContain("env-token");
  });

  // @promise Auth: A credential is the option…
  test("the environment's key goes before a profile, and so does its token", async () => {
    await using home = await folder({ "configs/default.json": login() });
    vi.stubEnv("ANTHROPIC_CONFIG_DIR", home.path);
    vi.stubEnv("ANTHROPIC_AUTH_TOKEN", "env-token");
    const { client, sent } = observe(undefined, base);
    await client.models.retrieve("m");
    expect(sent[0]!.headers.get("authorization")).toBe("Bearer env-token");
  });

  test("a profile that does not exist is an error at the first request, and at the next", async () => {
    const { client, sent } = observe(undefined, { ...base, profile: "nobody" });
    for (let turn = 0; turn < 2; turn++) await expect(client.models.retrieve("m")).rejects.toThrow(/no profile nobody/);
    expect(sent).toEqual([]);
  });

  test("a header of the caller's own needs no credential", async () => {
    const { client, sent } = observe(undefined, { ...base, defaultHeaders: { authorization: "mine" } });
    await client.models.retrieve("m");
    expect([...sent[0]!.headers.keys()]).not.toContain("anthropic-beta");
  });
});

describe("a provider", () => {
  // @promise Auth: An access token is asked…
  test("is asked once; its tokens travel as Bearer, with the beta of OAuth", async () => {
    const credentials = given("token");
    const { client, sent } = observe(undefined, { ...base, credentials });
    await client.models.retrieve("m");
    await client.models.retrieve("m", { betas: ["one", "two"] });
    await client.models.retrieve("m", { betas: ["oauth-2025-04-20", "two"] });
    expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual(Array(3).fill("Bearer token"));
    expect(sent.map(({ headers }) => headers.get("anthropic-beta"))).toEqual([
      "oauth-2025-04-20",
      "one,two,oauth-2025-04-20",
      "oauth-2025-04-20,two",
    ]);
    expect(sent.some(({ headers }) => headers.has("x-api-key"))).toBe(false);
    expect(credentials).toHaveBeenCalledOnce();
    expect(client.credentials).toBe(credentials);
    expect([client.apiKey, client.authToken, createClient().credentials]).toEqual([null, null, null]);
  });

  test("says which workspace and which base URL, where nobody else does", async () => {
    const token = { token: "t", workspaceId: "w", baseURL: "https://profile.example/root" };
    const { client, sent } = observe(undefined, { ...base, credentials: given(token) });
    expect(client.baseURL).toBe("https://api.anthropic.com");
    await client.models.retrieve("m", {}, { query: { a: 1 } });
    expect(client.baseURL).toBe("https://profile.example/root");
    await client.models.retrieve("m", { workspace_id: "mine" });
    await client.get("/v1/any?b=2", { headers: { "anthropic-workspace-id": null } });
    await client.get("/v1/absolute");
    const other = observe(undefined, { ...base, credentials: given(token), baseURL: "https://mine.example/" });
    await other.client.models.retrieve("m");
    expect(sent.map(({ url, headers }) => [url, headers.get("anthropic-workspace-id")])).toEqual([
      ["https://profile.example/root/v1/models/m?a=1", "w"],
      ["https://profile.example/root/v1/models/m", "mine"],
      ["https://profile.example/root/v1/any?b=2", null],
      ["https://profile.example/root/v1/absolute", "w"],
    ]);
    expect(other.sent[0]!.url).toBe("https://mine.example/v1/models/m");
  });

  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["an empty token", { token: "" }],
    ["a token that no header can carry", { token: "canary\r\nx: y" }],
  ])("that gives %s fails the call, which is not sent", async (_, result) => {
    const credentials = async () => result as AccessToken;
    const { client, sent } = observe(undefined, { ...base, credentials });
    const error = await rejection(client.models.retrieve("m"));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error.message).not.toContain("canary");
    expect(sent).toEqual([]);
  });

  test("that fails is the cause, and is asked again at the next call", async () => {
    const cause = new Error("vault is closed");
    const credentials = vi.fn<AccessTokenProvider>().mockRejectedValueOnce(cause).mockResolvedValue({ token: "t" });
    const { client, sent } = observe(undefined, { ...base, credentials });
    await expect(client.models.retrieve("m")).rejects.toMatchObject({ name: "ClaudeError", cause });
    const own = new ClaudeError("as it is");
    const failing = observe(undefined, { ...base, credentials: () => Promise.reject(own) });
    await expect(failing.client.models.retrieve("m")).rejects.toBe(own);
    await client.models.retrieve("m");
    expect(sent).toHaveLength(1);
  });

  // @promise Auth: However many calls wait, one refresh is made, and the abort of one leaves it to the others
  test("is asked once by a thousand calls, and an abort of one leaves the others", async () => {
    let answer: (token: AccessToken) => void = () => {};
    const credentials = vi.fn<AccessTokenProvider>(() => new Promise((resolve) => (answer = resolve)));
    const { client, sent } = observe(undefined, { ...base, credentials });
    const stop = new AbortController();
    const first = client.models.retrieve("m", {}, { signal: stop.signal });
    const late = client.models.retrieve("m", {}, { timeout: 20, maxRetries: 0 });
    const all = Array.from({ length: 1000 }, () => client.models.retrieve("m"));
    stop.abort();
    await expect(first).rejects.toMatchObject({ name: "APIUserAbortError" });
    await expect(late).rejects.toMatchObject({ name: "APIConnectionTimeoutError" });
    answer({ token: "t" });
    await Promise.all(all);
    expect(credentials).toHaveBeenCalledOnce();
    expect(sent).toHaveLength(1000);
  });

  // @promise Auth: A refresh that fails is no…
  test("that fails in the background fails no call", async () => {
    const end = Date.now() / 1000 + 100;
    const credentials = vi
      .fn<AccessTokenProvider>()
      .mockResolvedValueOnce({ token: "t", expiresAt: end })
      .mockRejectedValue(new Error("down"));
    const debug = vi.fn();
    const logger = { error: debug, warn: debug, info: debug, debug };
    const { client, sent } = observe(undefined, { ...base, credentials, logger, logLevel: "debug" });
    for (let turn = 0; turn < 3; turn++) await client.models.retrieve("m");
    expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual(Array(3).fill("Bearer t"));
    expect(credentials).toHaveBeenCalledTimes(2);
    expect(debug.mock.calls.filter(([line]) => /No new access token/.test(String(line)))).toHaveLength(1);
  });
});

describe("401", () => {
  const rotating = () => {
    let number = 0;
    return vi.fn<AccessTokenProvider>(async () => ({ token: `token-${++number}`, expiresAt: hour() }));
  };

  // @promise Auth: A 401 is repeated once, at once, with a new token, and counts as a retry; a thousand of them ask for
  //   one
  test("is repeated once, at once, with a new token that was asked for with force", async () => {
    const credentials = rotating();
    const { client, sent } = observe((_, nth) => (nth === 1 ? unauthorized() : Response.json({})), {
      ...base,
      credentials,
    });
    const timers = vi.spyOn(globalThis, "setTimeout");
    await client.models.retrieve("m");
    // The wait of a retry is at most 8 seconds, the clock of an attempt ten minutes.
    expect(timers.mock.calls.filter(([{ name }, ms]) => !/look|cancel/.test(name) && ms! > 0 && ms! <= 8000)).toEqual(
      [],
    );
    timers.mockRestore();
    expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer token-1", "Bearer token-2"]);
    expect(credentials.mock.calls).toEqual([[undefined], [{ forceRefresh: true }]]);
  });

  // @promise Auth: A 401 is repeated once, at…
  test("a second time surfaces, with both attempts counted", async () => {
    const { client, sent } = observe(unauthorized, { ...base, credentials: rotating() });
    const error = await rejection(client.models.retrieve("m"));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect([error["attempts"], sent.length]).toEqual([2, 2]);
  });

  // @promise Auth: A 401 is repeated once, at…
  test("counts as a retry: without any it surfaces, and the next call has a new token", async () => {
    const { client, sent } = observe((_, nth) => (nth === 1 ? unauthorized() : Response.json({})), {
      ...base,
      credentials: rotating(),
      maxRetries: 0,
    });
    await expect(client.models.retrieve("m")).rejects.toBeInstanceOf(AuthenticationError);
    await client.models.retrieve("m");
    expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer token-1", "Bearer token-2"]);
  });

  test.each<[string, ClientOptions]>([
    ["a key", { apiKey: "k" }],
    ["a function for the key", { apiKey: async () => "k" }],
    ["a token", { ...base, authToken: "t" }],
    ["a header of the caller's", { ...base, credentials: given("t"), defaultHeaders: { authorization: "mine" } }],
  ])("with %s is not repeated", async (_, options) => {
    const { client, sent } = observe(unauthorized, options);
    await expect(client.models.retrieve("m")).rejects.toBeInstanceOf(AuthenticationError);
    expect(sent).toHaveLength(1);
  });

  // @promise Auth: A 401 is repeated once, at…
  test("of a body that can be read once is not repeated", async () => {
    const { client, sent } = observe(unauthorized, { ...base, credentials: rotating() });
    async function* body() {
      yield new Uint8Array(1);
    }
    await expect(client.post("/v1/x", { body: body() })).rejects.toBeInstanceOf(AuthenticationError);
    expect(sent).toHaveLength(1);
  });

  // @promise Auth: A 401 is repeated once, at…
  test("of a thousand calls asks for one new token", async () => {
    const credentials = rotating();
    await using server = await serve((request, response) =>
      request.headers.authorization === "Bearer token-1"
        ? json(response, 401, apiError("authentication_error", "expired"))
        : json(response, 200, {}),
    );
    const client = createClient({ ...base, credentials, baseURL: server.baseURL });
    await Promise.all(Array.from({ length: 1000 }, () => client.models.retrieve("m")));
    expect(credentials).toHaveBeenCalledTimes(2);
  }, 60_000);
});

describe("copies", () => {
  // @promise Auth: Copies of a client share its tokens, unless their credential is another
  test("share the tokens, unless their credential is another", async () => {
    const credentials = given("token");
    const { client, sent } = observe(undefined, { ...base, credentials });
    const same = client.withOptions({ maxRetries: 0, baseURL: "https://copy.example" });
    await same.models.retrieve("m");
    await client.models.retrieve("m");
    await client.withOptions({}).withOptions({ timeout: 5 }).models.retrieve("m");
    expect(credentials).toHaveBeenCalledOnce();
    await client.withOptions({ credentials: given("other") }).models.retrieve("m");
    await client.withOptions({ apiKey: "k" }).models.retrieve("m");
    await client.withOptions({ authToken: "t" }).models.retrieve("m");
    await client.withOptions({ apiKey: null }).models.retrieve("m");
    expect(credentials).toHaveBeenCalledTimes(2);
    expect(sent[0]!.url).toBe("https://copy.example/v1/models/m");
    expect(sent.map(({ headers }) => headers.get("authorization") ?? headers.get("x-api-key"))).toEqual([
      ...Array(3).fill("Bearer token"),
      "Bearer other",
      "k",
      "Bearer t",
      "Bearer token",
    ]);
  });

  // @promise Auth: Copies of a client share…
  test("of a copy with a key no longer have the base URL of a profile", async () => {
    const token = { token: "t", baseURL: "https://profile.example" };
    const { client, sent } = observe(undefined, { ...base, credentials: given(token) });
    await client.models.retrieve("m");
    await client.withOptions({}).models.retrieve("m");
    await client.withOptions({ apiKey: "k" }).models.retrieve("m");
    expect(sent.map(({ url }) => new URL(url).host)).toEqual([
      "profile.example",
      "profile.example",
      "api.anthropic.com",
    ]);
  });

  test("keep a base URL of the environment, and may change how a key travels", async () => {
    vi.stubEnv("ANTHROPIC_BASE_URL", "https://env.example/");
    const { client, sent } = observe(undefined, { apiKey: "k" });
    vi.stubEnv("ANTHROPIC_BASE_URL", "");
    await client.withOptions({ apiKeyHeader: "authorization" }).models.retrieve("m");
    expect([sent[0]!.url, sent[0]!.headers.get("authorization")]).toEqual([
      "https://env.example/v1/models/m",
      "Bearer k",
    ]);
  });
});

describe("a profile", () => {
  const answers = (sent: { url: string }) =>
    sent.url.endsWith("/v1/oauth/token")
      ? Response.json({ access_token: "canary-token", token_type: "Bearer", expires_in: 3600 })
      : Response.json({});

  test("of federation: exchange and calls go to its base URL, through proxy options and middleware", async () => {
    await using home = await folder({ jwt: "canary-assertion\n" });
    const identity = { identity_token: { source: "file", path: home.at("jwt") } };
    await home.write("configs/p.json", federated({ base_url: "http://127.0.0.1:1/x/", workspace_id: "w" }, identity));
    vi.stubEnv("ANTHROPIC_CONFIG_DIR", home.path);
    const seen: string[] = [];
    const { client, sent } = observe(answers, {
      ...base,
      profile: "p",
      fetchOptions: { dispatcher: "proxy" },
      middleware: [
        (request, next, { options }) => {
          seen.push(options.path);
          return next(request);
        },
      ],
    });
    await client.models.retrieve("m");
    expect(sent.map(({ url }) => url)).toEqual([
      "http://127.0.0.1:1/x/v1/oauth/token",
      "http://127.0.0.1:1/x/v1/models/m",
    ]);
    expect(sent.map(({ init }) => (init as { dispatcher?: string }).dispatcher)).toEqual(["proxy", "proxy"]);
    expect(seen).toEqual(["/v1/oauth/token", "/v1/models/m"]);
    expect(JSON.parse(sent[0]!.init.body as string)).toMatchObject({
      assertion: "canary-assertion",
      workspace_id: "w",
    });
    // A federated token is for its workspace already.
    expect(sent[1]!.headers.get("anthropic-workspace-id")).toBeNull();
    expect(client.baseURL).toBe("http://127.0.0.1:1/x");
  });

  test.each([
    ["federation, whose exchange can be repeated", 3, "done"],
    ["a login, whose refresh token is good for once", 1, "WorkloadIdentityError"],
  ])("of %s: an endpoint that is down is asked %d times", async (kind, times, outcome) => {
    await using home = await folder({
      jwt: "canary-assertion",
      "configs/l.json": login(),
      "credentials/l.json": { access_token: "old", expires_at: 1, refresh_token: "canary-refresh" },
    });
    await home.write("configs/f.json", federated({}, { identity_token: { source: "file", path: home.at("jwt") } }));
    vi.stubEnv("ANTHROPIC_CONFIG_DIR", home.path);
    const { client, sent } = observe(
      (request, nth) => (nth < 3 ? new Response("", { status: 503 }) : answers(request)),
      {
        ...base,
        profile: kind.startsWith("f") ? "f" : "l",
      },
    );
    expect(
      await client.models.retrieve("m").then(
        () => "done",
        (error: Error) => error.name,
      ),
    ).toBe(outcome);
    expect(sent.filter(({ url }) => url.endsWith("/v1/oauth/token"))).toHaveLength(times);
  });

  test("of a login: its workspace travels with every request", async () => {
    await using home = await folder({
      "configs/p.json": login({ workspace_id: "w" }),
      "credentials/p.json": { access_token: "canary-token" },
    });
    vi.stubEnv("ANTHROPIC_CONFIG_DIR", home.path);
    vi.stubEnv("ANTHROPIC_PROFILE", "p");
    const { client, sent } = observe(answers, base);
    await client.models.retrieve("m");
    expect(sent[0]!.headers.get("anthropic-workspace-id")).toBe("w");
    expect(sent[0]!.headers.get("authorization")).toBe("Bearer canary-token");
  });

  test.each(["nonsense", "ftp://x.example", "https://user:canary@x.example"])(
    "with base URL %s is refused",
    async (url) => {
      await using home = await folder({
        "configs/default.json": login({ base_url: url }),
        "credentials/default.json": { access_token: "canary-token" },
      });
      vi.stubEnv("ANTHROPIC_CONFIG_DIR", home.path);
      const { client, sent } = observe(answers, base);
      const error = await rejection(client.models.retrieve("m"));
      expect([error.name, sent.length]).toEqual(["WorkloadIdentityError", 0]);
      expect(error.message).not.toContain("canary");
    },
  );

  test("in code, by `config`, needs no folder", async () => {
    await using home = await folder({ jwt: "canary-assertion" });
    const config = federated(
      { base_url: "http://localhost:1" },
      { identity_token: { source: "file", path: home.at("jwt") } },
    ) as NonNullable<ClientOptions["config"]>;
    const { client, sent } = observe(answers, { ...base, config });
    expect(client.baseURL).toBe("http://localhost:1");
    await client.models.retrieve("m");
    expect(sent.map(({ url }) => url)).toEqual(["http://localhost:1/v1/oauth/token", "http://localhost:1/v1/models/m"]);
    const bare = observe(answers, { ...base, config: login() as ClientOptions["config"] });
    await expect(bare.client.models.retrieve("m")).rejects.toThrow(/credentials_path/);
  });

  // @promise Auth: No token, assertion or refresh token is in an error, a log or the client
  test.each([
    [200, "good"],
    [401, "turned down"],
    [500, "down"],
  ])("no token, assertion or refresh token shows anywhere: %d, %s", async (status) => {
    await using home = await folder({
      jwt: "canary-assertion",
      "configs/l.json": login({ base_url: "http://127.0.0.1:1" }),
      "credentials/l.json": { access_token: "canary-old", expires_at: 1, refresh_token: "canary-refresh" },
    });
    const file = { identity_token: { source: "file", path: home.at("jwt") } };
    await home.write("configs/f.json", federated({ base_url: "http://127.0.0.1:1" }, file));
    vi.stubEnv("ANTHROPIC_CONFIG_DIR", home.path);
    const lines: string[] = [];
    const write = (...args: unknown[]) => void lines.push(inspect(args, { depth: 9 }));
    for (const profile of ["l", "f"]) {
      const { client, sent } = observe(
        (request) =>
          status === 200
            ? answers(request)
            : Response.json({ error: "e", error_description: `${String(request.init.body)}` }, { status }),
        {
          ...base,
          profile,
          maxRetries: 1,
          logLevel: "debug",
          logger: { error: write, warn: write, info: write, debug: write },
        },
      );
      const call = client.models.retrieve("m");
      const error = status === 200 ? await call : await rejection(call);
      expect(sent.some(({ init }) => String(init.body).includes("canary"))).toBe(true);
      for (const value of [client, call, error, client.withOptions({})]) {
        const deep = { depth: 20, showHidden: true, getters: true } as const;
        expect(inspect(value, deep) + JSON.stringify(value) + String((value as Error).stack)).not.toMatch(/canary/);
      }
    }
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join("\n")).not.toMatch(/canary/);
  });
});
