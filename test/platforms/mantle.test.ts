/** Amazon Bedrock by its newer endpoint: where requests go, what differs in them, who calls, and what is refused. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import Claude20230601 from "../../src/2023-06-01.js";
import { AnthropicBedrockMantle, bedrockMantle, type BedrockMantleOptions } from "../../src/bedrock.js";
import Claude, { ArgumentError } from "../../src/index.js";
import { failure, PARAMS, STREAM } from "../support/calls.js";
import { CANARIES, requestsOf, type Sent, withEnvironment } from "./recorded.js";

const VARIABLES = `AWS_REGION AWS_DEFAULT_REGION AWS_BEARER_TOKEN_BEDROCK AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY
  AWS_SESSION_TOKEN ANTHROPIC_BEDROCK_MANTLE_BASE_URL ANTHROPIC_BEDROCK_BASE_URL`;

beforeEach(() => {
  for (const name of VARIABLES.split(/\s+/)) vi.stubEnv(name, "");
  withEnvironment(CANARIES);
});
afterEach(() => vi.unstubAllEnvs());

const KEYED = { awsRegion: "us-west-2", apiKey: "k" };
const KEYS = { awsRegion: "us-west-2", awsAccessKey: "AKID", awsSecretAccessKey: "secret" };
const at = (region: string) => `https://bedrock-mantle.${region}.api.aws/anthropic`;

describe("where it is", () => {
  test.each<[BedrockMantleOptions, Record<string, string>, string]>([
    [{ awsRegion: "us-west-2" }, {}, at("us-west-2")],
    [{ region: "us-west-2" }, { AWS_REGION: "eu-west-1" }, at("us-west-2")],
    [{}, { AWS_REGION: "eu-west-1", AWS_DEFAULT_REGION: "x" }, at("eu-west-1")],
    [{}, { AWS_DEFAULT_REGION: "eu-west-1" }, at("eu-west-1")],
    [{}, { ANTHROPIC_BEDROCK_MANTLE_BASE_URL: "https://vpc.test/a" }, "https://vpc.test/a"],
    [{ awsRegion: "us-west-2" }, { ANTHROPIC_BEDROCK_BASE_URL: "https://other.test" }, at("us-west-2")],
    [{ baseURL: "https://b.test" }, { ANTHROPIC_BEDROCK_MANTLE_BASE_URL: "https://vpc.test" }, "https://b.test"],
  ])("%j with %j is at %s", (options, variables, baseURL) => {
    withEnvironment(variables);
    expect(new AnthropicBedrockMantle({ apiKey: "k", ...options }).baseURL).toBe(baseURL);
    expect(new Claude({ platform: bedrockMantle({ apiKey: "k", ...options }) }).baseURL).toBe(baseURL);
  });

  test.each([
    [{}, /No AWS region or base URL found/],
    [{ ...KEYED, awsRegion: "evil.test/" }, /part of a host name/],
    [{ ...KEYED, awsAccessKey: "a" }, /`awsAccessKey` and `awsSecretAccessKey` must be provided together/],
    [{ ...KEYED, authToken: "t" }, /`authToken` option is not supported by Amazon Bedrock Mantle/],
    [{ ...KEYED, profile: "p" }, /`profile` option is not supported/],
  ])("%j is refused", (options, message) => {
    const make = () => new AnthropicBedrockMantle(options as never);
    expect(make).toThrow(ArgumentError);
    expect(make).toThrow(message);
  });
});

describe("what is sent", () => {
  const headers = {
    authorization: "Bearer k",
    "anthropic-version": "2026-10-21",
    "content-type": "application/json",
    "x-team": "blue",
  };
  const { messages, model } = PARAMS;

  test.each<[string, (client: AnthropicBedrockMantle) => PromiseLike<unknown>, Partial<Sent>]>([
    ["a message", (client) => client.messages.create(PARAMS), { url: "/p/v1/messages", headers, body: PARAMS }],
    ["a stream", (client) => client.messages.stream(PARAMS).finalMessage(), { url: "/p/v1/messages", body: STREAM }],
    [
      "betas and a profile",
      (client) => client.beta.messages.create({ ...PARAMS, betas: ["b1", "b2"], user_profile_id: "up" }),
      {
        url: "/p/v1/messages",
        headers: { ...headers, "anthropic-beta": "b1,b2" },
        body: { user_profile_id: "up", ...PARAMS },
      },
    ],
    [
      "a count of tokens with a profile",
      (client) => client.messages.countTokens({ model, messages, user_profile_id: "up" }),
      { url: "/p/v1/messages/count_tokens", headers, body: { user_profile_id: "up", model, messages } },
    ],
    [
      "a profile that is in the body already",
      (client) =>
        client.post("/v1/messages", {
          body: { ...PARAMS, user_profile_id: "own" },
          headers: { "anthropic-user-profile-id": "up" },
        }),
      { url: "/p/v1/messages", headers, body: { user_profile_id: "own", ...PARAMS } },
    ],
    [
      "batches",
      (client) => client.messages.batches.list(),
      { url: "/p/v1/messages/batches", headers: { ...headers, "content-type": undefined } },
    ],
  ])("%s", async (_name, call, want) => {
    const sent = await requestsOf(async (baseURL) => {
      const options = { ...KEYED, baseURL: `${baseURL}/p` };
      await call(new AnthropicBedrockMantle(options));
      await call(new Claude({ platform: bedrockMantle(options) }) as never);
    });
    expect(sent[0]).toMatchObject({ url: want.url, ...("body" in want && { body: want.body }) });
    if (want.headers) expect(sent[0]!.headers).toEqual(want.headers);
    if ("body" in want) expect(JSON.stringify(sent[0]!.body)).toBe(JSON.stringify(want.body));
    expect(sent[1]).toEqual(sent[0]);
    expect(JSON.stringify(sent)).not.toContain("canary");
  });

  test("by a client of 2023-06-01", async () => {
    const [sent] = await requestsOf((baseURL) =>
      new Claude20230601({ platform: bedrockMantle({ ...KEYED, baseURL }) }).messages.create(PARAMS),
    );
    expect(sent!.headers).toEqual({ ...headers, "anthropic-version": "2023-06-01" });
  });
});

describe("who calls", () => {
  const ENV = { AWS_ACCESS_KEY_ID: "AKENV", AWS_SECRET_ACCESS_KEY: "env", AWS_SESSION_TOKEN: "env-session" };
  const providerChainResolver = async () => async () => ({ accessKeyId: "AKCHAIN", secretAccessKey: "chain" });

  test.each<[string, BedrockMantleOptions, Record<string, string>, string, string | undefined]>([
    ["a key", { ...KEYS, apiKey: "k" }, ENV, "Bearer k", undefined],
    ["a variable with a key", {}, { ...ENV, AWS_BEARER_TOKEN_BEDROCK: "b" }, "Bearer b", undefined],
    ["keys", KEYS, { ...ENV, AWS_BEARER_TOKEN_BEDROCK: "b" }, "AKID", undefined],
    [
      "null in place of a variable",
      { apiKey: null },
      { ...ENV, AWS_BEARER_TOKEN_BEDROCK: "b" },
      "AKENV",
      "env-session",
    ],
    ["a provider", { providerChainResolver }, { ...ENV, AWS_BEARER_TOKEN_BEDROCK: "b" }, "AKCHAIN", undefined],
  ])("%s", async (_name, options, variables, credential, session) => {
    withEnvironment(variables);
    const [sent] = await requestsOf((baseURL) =>
      new AnthropicBedrockMantle({ awsRegion: "us-west-2", ...options, baseURL }).messages.create(PARAMS),
    );
    expect(sent!.headers["authorization"]).toContain(credential);
    expect(sent!.headers["x-amz-security-token"]).toBe(session);
  });

  test("a signature of its own service, with the profile covered by it", async () => {
    const [sent] = await requestsOf((baseURL) =>
      new AnthropicBedrockMantle({ ...KEYS, baseURL }).beta.messages.create({ ...PARAMS, user_profile_id: "up" }),
    );
    expect(sent!.headers["authorization"]).toMatch(
      /Credential=AKID\/\d{8}\/us-west-2\/bedrock-mantle\/aws4_request, SignedHeaders=anthropic-version;content-type;host;/,
    );
    expect(sent!.body).toMatchObject({ user_profile_id: "up" });
  });

  test("nobody", async () => {
    const [sent] = await requestsOf((baseURL) =>
      new AnthropicBedrockMantle({ ...KEYS, skipAuth: true, baseURL }).messages.create(PARAMS),
    );
    expect(sent!.headers).not.toHaveProperty("authorization");
  });

  test("a copy with a new credential has nothing of the old one", async () => {
    const sent = await requestsOf(async (baseURL) => {
      const client = new AnthropicBedrockMantle({ ...KEYS, awsSessionToken: "old", baseURL });
      await client.withOptions({ timeout: 1000 }).messages.create(PARAMS);
      await client.withOptions({ awsAccessKey: "AKNEW", awsSecretAccessKey: "s" }).messages.create(PARAMS);
    });
    expect(sent.map(({ headers }) => headers["x-amz-security-token"])).toEqual(["old", undefined]);
    expect(sent[1]!.headers["authorization"]).toContain("Credential=AKNEW/");
    const moved = new AnthropicBedrockMantle(KEYS).withOptions({ awsRegion: "eu-west-1" });
    expect([moved.awsRegion, moved.baseURL]).toEqual(["eu-west-1", at("eu-west-1")]);
  });
});

test("what it has not is refused by name", async () => {
  const fetch = vi.fn(globalThis.fetch);
  const client = new Claude({ platform: bedrockMantle(KEYED), fetch });
  for (const [call, name] of [
    [() => client.models.list(), "GET /v1/models"],
    [() => client.files.list(), "GET /v1/files"],
    [() => client.userProfiles.list(), "GET /v1/user_profiles"],
  ] as const) {
    const error = await failure(call() as PromiseLike<unknown>);
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error.message).toBe(`${name} is not available on Amazon Bedrock Mantle`);
  }
  expect(fetch).not.toHaveBeenCalled();
  // @ts-expect-error -- not in the types of its own client
  void new AnthropicBedrockMantle(KEYED).models;
});
