/** Claude on Amazon Bedrock: addresses, paths and bodies, who calls, and what is refused. */
import { createHash, createHmac } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { AnthropicBedrock, bedrock, type BedrockOptions } from "../../src/bedrock.js";
import Claude20230601 from "../../src/2023-06-01.js";
import Claude, { APIConnectionError, ArgumentError, LimitError } from "../../src/index.js";
import { failure, PARAMS } from "../support/calls.js";
import { CANARIES, requestsOf, type Sent, withEnvironment } from "./recorded.js";

const AWS =
  "AWS_REGION AWS_DEFAULT_REGION AWS_BEARER_TOKEN_BEDROCK AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN";

beforeEach(() => {
  for (const name of AWS.split(" ")) vi.stubEnv(name, "");
  withEnvironment(CANARIES);
});
afterEach(() => vi.unstubAllEnvs());

const OPTIONS = { awsRegion: "us-west-2", apiKey: "k" };
const KEYS = { awsRegion: "us-west-2", awsAccessKey: "AKIDEXAMPLE", awsSecretKey: "secret/key+1" };
const { model: _, ...PLAIN } = PARAMS;

describe("where it is", () => {
  test.each([
    [{ awsRegion: "us-west-2" }, {}, "https://bedrock-runtime.us-west-2.amazonaws.com"],
    [{ region: "us-west-2" }, {}, "https://bedrock-runtime.us-west-2.amazonaws.com"],
    [{}, { AWS_REGION: "eu-west-1", AWS_DEFAULT_REGION: "x" }, "https://bedrock-runtime.eu-west-1.amazonaws.com"],
    [{}, { AWS_DEFAULT_REGION: "eu-west-1" }, "https://bedrock-runtime.eu-west-1.amazonaws.com"],
    [{ awsRegion: "us-west-2" }, { AWS_REGION: "eu-west-1" }, "https://bedrock-runtime.us-west-2.amazonaws.com"],
    [{}, { ANTHROPIC_BEDROCK_BASE_URL: "https://vpc.test/a" }, "https://vpc.test/a"],
    [{ baseURL: "https://b.test" }, { ANTHROPIC_BEDROCK_BASE_URL: "https://vpc.test/a" }, "https://b.test"],
  ])("%j with %j is at %s", (options, variables, baseURL) => {
    withEnvironment(variables as Record<string, string>);
    expect(new AnthropicBedrock({ apiKey: "k", ...options }).baseURL).toBe(baseURL);
    expect(new Claude({ platform: bedrock({ apiKey: "k", ...options }) }).baseURL).toBe(baseURL);
  });

  test.each([
    [{}, /No AWS region or base URL found/],
    [{ awsRegion: "evil.test/" }, /part of a host name/],
    [{ awsRegion: "r", awsAccessKey: "a" }, /must be provided together/],
    [{ awsRegion: "r", awsSecretKey: "a" }, /must be provided together/],
    [{ ...OPTIONS, authToken: "k" }, /`authToken` option is not supported by Amazon Bedrock/],
    [{ ...OPTIONS, config: {} }, /`config` option is not supported/],
  ])("%j is refused", (options, message) => {
    const make = () => new AnthropicBedrock(options as never);
    expect(make).toThrow(ArgumentError);
    expect(make).toThrow(message);
  });
});

describe("what is sent", () => {
  const version = { anthropic_version: "2026-10-21" };
  const headers = { authorization: "Bearer k", "content-type": "application/json", "x-team": "blue" };
  const arn = "arn:aws:bedrock:us-east-1:1:inference-profile/x";

  test.each<[string, (client: AnthropicBedrock) => PromiseLike<unknown>, object]>([
    [
      "a message",
      (client) => client.messages.create(PARAMS),
      { url: "/p/model/claude-test/invoke", headers, body: { ...PLAIN, ...version } },
    ],
    [
      "a stream",
      (client) => client.messages.stream(PARAMS).finalMessage(),
      { url: "/p/model/claude-test/invoke-with-response-stream", body: { ...PLAIN, ...version } },
    ],
    [
      "betas and a profile",
      (client) => client.beta.messages.create({ ...PARAMS, betas: ["b1", "b2"], user_profile_id: "up" }),
      {
        body: { ...PLAIN, ...version, anthropic_beta: ["b1", "b2"], user_profile_id: "up" },
        headers: { ...headers, "anthropic-beta": "b1,b2" },
      },
    ],
    [
      "an ARN",
      (client) => client.messages.create({ ...PARAMS, model: arn }),
      { url: "/p/model/arn:aws:bedrock:us-east-1:1:inference-profile%2Fx/invoke" },
    ],
    [
      "a model with a version",
      (client) => client.messages.create({ ...PARAMS, model: "anthropic.claude-x-v1:0;a" }),
      { url: "/p/model/anthropic.claude-x-v1:0;a/invoke" },
    ],
    [
      "what a caller sets in the body",
      (client) =>
        client.beta.messages.create({
          ...PARAMS,
          ...{ anthropic_version: "own", anthropic_beta: ["own"] },
          betas: ["b1"],
        } as never),
      { body: { ...PLAIN, anthropic_version: "own", anthropic_beta: ["own"] } },
    ],
    [
      "a path that is none of the API's",
      (client) => client.post("/elsewhere", { body: { a: 1 } }),
      { url: "/p/elsewhere", body: { a: 1, ...version } },
    ],
  ])("%s", async (_name, call, want) => {
    const sent = await requestsOf(async (baseURL) => {
      const options = { ...OPTIONS, baseURL: `${baseURL}/p` };
      await call(new AnthropicBedrock(options));
      await call(new Claude({ platform: bedrock(options) }) as never);
    });
    expect(sent[0]).toMatchObject({ method: "POST", ...want });
    for (const part of ["body", "headers"] as const) {
      if (part in want) expect(sent[0]![part]).toEqual((want as Sent)[part]);
    }
    expect(sent[1]).toEqual(sent[0]);
    expect(JSON.stringify(sent)).not.toContain("canary");
  });

  test("by a client of 2023-06-01", async () => {
    const [sent] = await requestsOf((baseURL) =>
      new Claude20230601({ platform: bedrock({ ...OPTIONS, baseURL }) }).messages.create(PARAMS),
    );
    expect(sent!.body).toEqual({ ...PLAIN, anthropic_version: "bedrock-2023-05-31" });
  });
});

// @promise Platforms: Each attempt to AWS is signed after the middleware, by Signature Version 4, and credentials of two sources never mix
describe("who calls", () => {
  /** The signature that AWS expects, written from its description alone. */
  function signatureOf({ method, url, headers, body }: Sent, secret: string): string {
    const text = String(headers["authorization"]);
    const [, scope = "", names = ""] = /Credential=[^/]+\/([^,]+), SignedHeaders=([^,]+)/.exec(text)!;
    const [date = "", region = "", service = ""] = scope.split("/");
    const sha256 = (data: string) => createHash("sha256").update(data).digest("hex");
    const lines = names.split(";").map((name) => `${name}:${String(headers[name])}\n`);
    const path = url.split("/").map(encodeURIComponent).join("/");
    const canonical = [method, path, "", lines.join(""), names, sha256(JSON.stringify(body))].join("\n");
    const stamp = String(headers["x-amz-date"]);
    const signed = ["AWS4-HMAC-SHA256", stamp, scope, sha256(canonical)].join("\n");
    const key = [date, region, service, "aws4_request"].reduce<string | Buffer>(
      (from, part) => createHmac("sha256", from).update(part).digest(),
      `AWS4${secret}`,
    );
    return createHmac("sha256", key).update(signed).digest("hex");
  }

  const sentWith = async (options: BedrockOptions, model = "claude-test"): Promise<Sent> => {
    let host = "";
    const [sent] = await requestsOf(async (baseURL) => {
      host = new URL(baseURL).host;
      const client = new AnthropicBedrock({
        ...options,
        baseURL,
        middleware: [
          (request, next) => {
            request.headers.set("x-amzn-bedrock-trace", "ENABLED");
            return next({ ...request, body: String(request.body).replace("Hi", "Ho ä") });
          },
        ],
      });
      await client.beta.messages.create({ ...PARAMS, model, betas: ["b1"] });
    });
    return { ...sent!, headers: { ...sent!.headers, host } };
  };

  test.each<[string, string]>([
    ["claude-test", "/model/claude-test/invoke"],
    ["anthropic.claude-x-v1:0", "/model/anthropic.claude-x-v1:0/invoke"],
    [
      "arn:aws:bedrock:us-east-1:1:inference-profile/x",
      "/model/arn:aws:bedrock:us-east-1:1:inference-profile%2Fx/invoke",
    ],
  ])("keys sign %s", async (model, url) => {
    const sent = await sentWith({ ...KEYS, awsSessionToken: "session" }, model);
    expect(sent.url).toBe(url);
    expect(sent.headers).toMatchObject({
      "x-amz-security-token": "session",
      "x-amz-content-sha256": createHash("sha256").update(JSON.stringify(sent.body)).digest("hex"),
    });
    const authorization = String(sent.headers["authorization"]);
    expect(authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/us-west-2\/bedrock\/aws4_request, /,
    );
    expect(authorization).toContain(
      "SignedHeaders=anthropic-beta;content-type;host;x-amz-content-sha256;x-amz-date;x-amz-security-token;x-amzn-bedrock-trace,",
    );
    expect(JSON.stringify(sent.body)).toContain("Ho ä");
    expect(authorization).toContain(`Signature=${signatureOf(sent, KEYS.awsSecretKey)}`);
  });

  const ENV = { AWS_ACCESS_KEY_ID: "AKENV", AWS_SECRET_ACCESS_KEY: "env", AWS_SESSION_TOKEN: "env-session" };
  const provider = async () => async () => ({ accessKeyId: "AKCHAIN", secretAccessKey: "chain" });

  test.each<[string, BedrockOptions, Record<string, string>, string, string | undefined]>([
    ["a key", { apiKey: "k" }, ENV, "Bearer k", undefined],
    ["a variable with a key", {}, { ...ENV, AWS_BEARER_TOKEN_BEDROCK: "b" }, "Bearer b", undefined],
    ["keys, whatever is in the environment", KEYS, { ...ENV, AWS_BEARER_TOKEN_BEDROCK: "b" }, "AKIDEXAMPLE", undefined],
    ["variables", {}, ENV, "AKENV", "env-session"],
    [
      "null in place of a variable",
      { apiKey: null },
      { ...ENV, AWS_BEARER_TOKEN_BEDROCK: "b" },
      "AKENV",
      "env-session",
    ],
    [
      "a provider",
      { providerChainResolver: provider },
      { ...ENV, AWS_BEARER_TOKEN_BEDROCK: "b" },
      "AKCHAIN",
      undefined,
    ],
    ["a token of no keys", { awsSessionToken: "alone" }, ENV, "AKENV", "env-session"],
  ])("%s", async (_name, options, variables, credential, session) => {
    withEnvironment(variables);
    const { headers } = await sentWith({ awsRegion: "us-west-2", ...options });
    expect(headers["authorization"]).toContain(credential);
    expect(headers["x-amz-security-token"]).toBe(session);
  });

  test("nobody, or whom the call names", async () => {
    expect((await sentWith({ ...OPTIONS, skipAuth: true })).headers).not.toHaveProperty("authorization");
    const [sent] = await requestsOf((baseURL) =>
      new AnthropicBedrock({ ...KEYS, baseURL }).messages.create(PARAMS, { headers: { authorization: "mine" } }),
    );
    expect(sent!.headers["authorization"]).toBe("mine");
  });

  test("a chain that fails is asked again at each attempt, and nothing is sent", async () => {
    const fetch = vi.fn(globalThis.fetch);
    const providerChainResolver = vi.fn(async () => async () => Promise.reject(new Error("no role")));
    const client = new AnthropicBedrock({ awsRegion: "r", providerChainResolver, fetch, maxRetries: 1 });
    const error = await failure(client.messages.create(PARAMS));
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error.message).toContain("Failed to resolve AWS credentials from the credential provider chain.");
    expect([providerChainResolver.mock.calls.length, fetch.mock.calls.length]).toEqual([2, 0]);
  });

  test("without the AWS SDK, or without a region to sign for, the error says what to do", async () => {
    const one = await failure(new AnthropicBedrock({ awsRegion: "r" }).messages.create(PARAMS));
    expect(one).toBeInstanceOf(ArgumentError);
    expect(one.message).toContain("or install @aws-sdk/credential-providers to look for one");
    const { awsRegion: _region, ...keys } = KEYS;
    const two = await failure(new AnthropicBedrock({ ...keys, baseURL: "https://b.test" }).messages.create(PARAMS));
    expect(two).toBeInstanceOf(ArgumentError);
    expect(two.message).toContain("No AWS region");
  });

  test("a copy with new keys has nothing of the old ones", async () => {
    const sent = await requestsOf(async (baseURL) => {
      const client = new AnthropicBedrock({ ...KEYS, awsSessionToken: "old", baseURL });
      await client.withOptions({ timeout: 1000 }).messages.create(PARAMS);
      await client.withOptions({ awsAccessKey: "AKNEW", awsSecretKey: "s" }).messages.create(PARAMS);
      await client.withOptions({ apiKey: "new" }).messages.create(PARAMS);
    });
    expect(sent.map(({ headers }) => headers["x-amz-security-token"])).toEqual(["old", undefined, undefined]);
    expect(sent[1]!.headers["authorization"]).toContain("Credential=AKNEW/");
    expect(sent[2]!.headers["authorization"]).toBe("Bearer new");
    const moved = new AnthropicBedrock(KEYS).withOptions({ awsRegion: "eu-west-1" });
    expect([moved.awsRegion, moved.baseURL]).toEqual(["eu-west-1", "https://bedrock-runtime.eu-west-1.amazonaws.com"]);
  });
});

test("what Bedrock has not, or cannot take, is refused before anything is sent", async () => {
  const fetch = vi.fn(globalThis.fetch);
  const client = new Claude({ platform: bedrock(OPTIONS), fetch });
  for (const [call, message] of [
    [() => client.messages.countTokens(PARAMS), "POST /v1/messages/count_tokens is not available on Amazon Bedrock"],
    [() => client.models.list(), "GET /v1/models is not available on Amazon Bedrock"],
    [() => client.messages.batches.list(), "GET /v1/messages/batches is not available on Amazon Bedrock"],
    [() => client.messages.create({ ...PARAMS, model: "." }), "model cannot be"],
  ] as const) {
    const error = await failure(call() as PromiseLike<unknown>);
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error.message).toContain(message);
  }
  const content = "x".repeat(20 * 1024 * 1024);
  const error = await failure(client.messages.create({ ...PARAMS, messages: [{ role: "user", content }] }));
  expect(error).toBeInstanceOf(LimitError);
  expect(error).toMatchObject({ limit: 20 * 1024 * 1024 });
  expect(fetch).not.toHaveBeenCalled();
  // @ts-expect-error -- not in the types of its own client
  void new AnthropicBedrock(OPTIONS).messages.countTokens;
});
