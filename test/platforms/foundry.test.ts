/** Claude in Microsoft Foundry: where requests go, who they say they are from, and what is refused. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import Claude20230601 from "../../src/2023-06-01.js";
import { AnthropicFoundry, foundry, type FoundryOptions } from "../../src/foundry.js";
import Claude, { ArgumentError, ClaudeError } from "../../src/index.js";
import { failure, PARAMS, STREAM } from "../support/calls.js";
import { CANARIES, requestsOf, withEnvironment } from "./recorded.js";

beforeEach(() => withEnvironment(CANARIES));
afterEach(() => vi.unstubAllEnvs());

const KEYED = { resource: "acme", apiKey: "k" };

describe("where it is", () => {
  test.each([
    [{ resource: "acme" }, {}, "https://acme.services.ai.azure.com/anthropic"],
    [{}, { ANTHROPIC_FOUNDRY_RESOURCE: "acme" }, "https://acme.services.ai.azure.com/anthropic"],
    [{ baseURL: "https://gateway.test/a/anthropic" }, {}, "https://gateway.test/a/anthropic"],
    [{}, { ANTHROPIC_FOUNDRY_BASE_URL: "https://gateway.test" }, "https://gateway.test"],
    [{ baseURL: "https://acme.services.ai.azure.com" }, {}, "https://acme.services.ai.azure.com/anthropic"],
    [{ baseURL: "https://acme.services.ai.azure.com/" }, {}, "https://acme.services.ai.azure.com/anthropic"],
    // Options beat the environment.
    [{ baseURL: "https://gateway.test" }, { ANTHROPIC_FOUNDRY_RESOURCE: "other" }, "https://gateway.test"],
    [
      { resource: "acme" },
      { ANTHROPIC_FOUNDRY_BASE_URL: "https://other.test" },
      "https://acme.services.ai.azure.com/anthropic",
    ],
  ])("%j with %j is at %s", (options, variables, baseURL) => {
    withEnvironment(variables as Record<string, string>);
    expect(new AnthropicFoundry({ apiKey: "k", ...options }).baseURL).toBe(baseURL);
    expect(new Claude({ platform: foundry({ apiKey: "k", ...options }) }).baseURL).toBe(baseURL);
  });

  test.each([
    [{ ...KEYED, baseURL: "https://gateway.test" }, /mutually exclusive/],
    [{ apiKey: "k" }, /`ANTHROPIC_FOUNDRY_RESOURCE`/],
    [{ apiKey: "k", resource: "evil.test/" }, /part of a host name/],
    [{ resource: "acme" }, /Missing credentials/],
    [{ ...KEYED, azureADTokenProvider: async () => "t" }, /mutually exclusive/],
    [{ ...KEYED, authToken: "t" }, /`authToken` option is not supported by Microsoft Foundry/],
    [{ ...KEYED, credentials: async () => ({ token: "t" }) }, /`credentials` option is not supported/],
    [{ ...KEYED, profile: "p" }, /`profile` option is not supported/],
    [{ ...KEYED, platform: foundry(KEYED) }, /ordinary client/],
  ])("%j is refused", (options, message) => {
    const make = () => new AnthropicFoundry(options as never);
    expect(make).toThrow(ArgumentError);
    expect(make).toThrow(message);
  });
});

// @promise Platforms: No credential of the API, from options, variables or files, reaches a cloud platform
describe("who calls", () => {
  test.each<[FoundryOptions, Record<string, string>]>([
    [{ apiKey: "k" }, { "x-api-key": "k" }],
    [{ apiKey: "k", keyHeader: "api-key" }, { "api-key": "k" }],
    [{ apiKey: "k", keyHeader: "authorization" }, { authorization: "Bearer k" }],
    [{ azureADTokenProvider: async () => "entra" }, { authorization: "Bearer entra" }],
    [{ skipAuth: true }, {}],
  ])("%o", async (options, credential) => {
    // The provider wins over a key that is only in the environment.
    if (options.azureADTokenProvider) vi.stubEnv("ANTHROPIC_FOUNDRY_API_KEY", "unused");
    const sent = await requestsOf(async (baseURL) => {
      for (const client of [
        new AnthropicFoundry({ baseURL, ...options }),
        new Claude({ platform: foundry({ baseURL, ...options }) }),
      ]) {
        await client.messages.create(PARAMS);
      }
      await new Claude20230601({ platform: foundry({ baseURL, ...options }) }).messages.create(PARAMS);
    });
    const headers = { "content-type": "application/json", "x-team": "blue", ...credential };
    const [first, second, third] = sent;
    expect(first).toEqual({
      method: "POST",
      url: "/v1/messages",
      headers: { ...headers, "anthropic-version": "2026-10-21" },
      body: PARAMS,
    });
    expect(second).toEqual(first);
    expect(third?.headers).toEqual({ ...headers, "anthropic-version": "2023-06-01" });
    expect(JSON.stringify(sent)).not.toContain("canary");
  });

  test("a token is asked for at each attempt, after the middleware, and what a call sets stays", async () => {
    const tokens = ["one", "two"];
    const azureADTokenProvider = vi.fn(async () => tokens.shift()!);
    const seen: string[][] = [];
    const sent = await requestsOf(async (baseURL) => {
      const client = new AnthropicFoundry({
        baseURL,
        azureADTokenProvider,
        middleware: [async (request, next) => (seen.push([...request.headers.keys()]), next(request))],
      });
      for await (const _ of await client.messages.create(STREAM));
      await client.messages.create(PARAMS);
      await client.messages.create(PARAMS, { headers: { authorization: "Bearer mine" } });
    });
    expect(sent.map(({ headers }) => headers["authorization"])).toEqual(["Bearer one", "Bearer two", "Bearer mine"]);
    expect(azureADTokenProvider).toHaveBeenCalledTimes(2);
    expect(seen[0]).not.toContain("authorization");
  });

  test.each([
    [() => Promise.reject(new Error("az")), "Failed to get token from azureADTokenProvider: az"],
    [async () => "", "to return a string but it returned an empty one"],
    [async () => 7, "to return a string but it returned number"],
  ])("a provider without a token fails the call, and nothing is sent", async (azureADTokenProvider, message) => {
    const fetch = vi.fn(globalThis.fetch);
    const client = new AnthropicFoundry({
      resource: "acme",
      azureADTokenProvider: azureADTokenProvider as never,
      fetch,
    });
    const error = await failure(client.messages.create(PARAMS));
    expect(error).toBeInstanceOf(ClaudeError);
    expect(error.message).toContain(message);
    expect(fetch).not.toHaveBeenCalled();
  });

  test("the key is not for logs", async () => {
    const { inspect } = await import("node:util");
    const client = new AnthropicFoundry({ resource: "acme", apiKey: "very-secret-key" });
    expect(inspect(client, { depth: 9, showHidden: true, getters: true })).not.toContain("very-secret-key");
    expect(JSON.stringify(client)).not.toContain("very-secret-key");
  });
});

// @promise Platforms: An operation that a platform has not is refused by name, before anything is sent
test("what Foundry has not is refused by name", async () => {
  const fetch = vi.fn(globalThis.fetch);
  const client = new Claude({ platform: foundry(KEYED), fetch });
  for (const [call, name] of [
    [() => client.models.list(), "GET /v1/models"],
    [() => client.beta.models.retrieve("m"), "GET /v1/models/{model_id}"],
    [() => client.messages.batches.list(), "GET /v1/messages/batches"],
    [() => client.messages.batches.create({ requests: [] }), "POST /v1/messages/batches"],
    [() => client.organization.users.list(), "GET /v1/organizations/users"],
  ] as const) {
    const error = await failure(call() as PromiseLike<unknown>);
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error.message).toBe(`${name} is not available on Microsoft Foundry`);
  }
  expect(fetch).not.toHaveBeenCalled();
  // @ts-expect-error -- not in the types of its own client
  void new AnthropicFoundry(KEYED).models;
});

describe("copies", () => {
  test("go where the original goes, unless they are told otherwise", async () => {
    const client = new AnthropicFoundry(KEYED);
    expect(client.resource).toBe("acme");
    expect(client.withOptions({ timeout: 1 }).baseURL).toBe(client.baseURL);
    expect(client.withOptions({ timeout: 1 })).toBeInstanceOf(AnthropicFoundry);
    const other = client.withOptions({ resource: "other" });
    expect([other.resource, other.baseURL]).toEqual(["other", "https://other.services.ai.azure.com/anthropic"]);
    const gateway = other.withOptions({ baseURL: "https://gateway.test" });
    expect([gateway.resource, gateway.baseURL]).toEqual([null, "https://gateway.test"]);
    expect(gateway.withOptions({ maxRetries: 0 }).baseURL).toBe("https://gateway.test");
    const { baseURL } = new Claude({ platform: foundry(KEYED) }).withOptions({
      platform: foundry({ ...KEYED, resource: "other" }),
    });
    expect(baseURL).toBe("https://other.services.ai.azure.com/anthropic");
  });

  test("have the credential, or a new one in its place", async () => {
    const sent = await requestsOf(async (baseURL) => {
      const client = new AnthropicFoundry({ baseURL, apiKey: "k" });
      for (const copy of [
        client.withOptions({ maxRetries: 0 }),
        client.withOptions({ azureADTokenProvider: async () => "t" }),
        client.withOptions({ azureADTokenProvider: async () => "t" }).withOptions({ apiKey: "new" }),
      ]) {
        await copy.messages.create(PARAMS);
      }
    });
    expect(sent.map(({ headers }) => [headers["x-api-key"], headers["authorization"]])).toEqual([
      ["k", undefined],
      [undefined, "Bearer t"],
      ["new", undefined],
    ]);
  });
});
