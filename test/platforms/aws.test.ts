/** The Claude Platform on AWS: where requests go, who they say they are from, and what is refused. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import Claude20230601 from "../../src/2023-06-01.js";
import { AnthropicAws, aws, type AwsOptions } from "../../src/aws.js";
import Claude, { APIConnectionError, ArgumentError } from "../../src/index.js";
import { failure, PARAMS, STREAM } from "../support/calls.js";
import { CANARIES, requestsOf, type Sent, withEnvironment } from "./recorded.js";

const VARIABLES = `AWS_REGION AWS_DEFAULT_REGION AWS_PROFILE AWS_BEARER_TOKEN_BEDROCK AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY
  AWS_SESSION_TOKEN ANTHROPIC_AWS_API_KEY ANTHROPIC_AWS_WORKSPACE_ID ANTHROPIC_AWS_BASE_URL`;

beforeEach(() => {
  for (const name of VARIABLES.split(/\s+/)) vi.stubEnv(name, "");
  withEnvironment({ AWS_CONFIG_FILE: "/nonexistent", AWS_SHARED_CREDENTIALS_FILE: "/nonexistent", ...CANARIES });
});
afterEach(() => vi.unstubAllEnvs());

const KEYED = { awsRegion: "us-west-2", apiKey: "k", workspaceId: "wrkspc_1" };
const KEYS = { awsRegion: "us-west-2", awsAccessKey: "AKID", awsSecretAccessKey: "secret", workspaceId: "wrkspc_1" };
const at = (region: string) => `https://aws-external-anthropic.${region}.api.aws`;

describe("where it is", () => {
  test.each<[AwsOptions, Record<string, string>, string]>([
    [{ awsRegion: "us-west-2" }, {}, at("us-west-2")],
    [{ region: "us-west-2" }, { AWS_REGION: "eu-west-1" }, at("us-west-2")],
    [{}, { AWS_REGION: "eu-west-1", AWS_DEFAULT_REGION: "x" }, at("eu-west-1")],
    [{}, { AWS_DEFAULT_REGION: "eu-west-1" }, at("eu-west-1")],
    [{}, { ANTHROPIC_AWS_BASE_URL: "https://vpc.test/a" }, "https://vpc.test/a"],
    [{ baseURL: "https://b.test" }, { ANTHROPIC_AWS_BASE_URL: "https://vpc.test/a" }, "https://b.test"],
  ])("%j with %j is at %s", async (options, variables, baseURL) => {
    withEnvironment(variables);
    const all = { apiKey: "k", workspaceId: "w", ...options };
    const client = new AnthropicAws(all);
    expect(client.baseURL).toBe(baseURL);
    expect(new Claude({ platform: aws(all) }).baseURL).toBe(baseURL);
    await expect(client.ready).resolves.toBeUndefined();
  });

  test.each([
    [{ awsRegion: "r" }, /No workspace ID found/],
    [{ ...KEYED, awsRegion: "evil.test/" }, /part of a host name/],
    [{ ...KEYED, awsAccessKey: "a" }, /`awsSecretAccessKey` must be provided together/],
    [{ ...KEYED, awsSecretAccessKey: "a" }, /must be provided together/],
    [{ ...KEYED, authToken: "t" }, /`authToken` option is not supported by the Claude Platform on AWS/],
    [{ ...KEYED, credentials: async () => ({ token: "t" }) }, /`credentials` option is not supported/],
    [{ ...KEYED, config: {} }, /`config` option is not supported/],
    [{ ...KEYED, profile: "p" }, /`profile` option is not supported/],
  ])("%j is refused", (options, message) => {
    const make = () => new AnthropicAws(options as never);
    expect(make).toThrow(ArgumentError);
    expect(make).toThrow(message);
  });

  describe("by the files of AWS", () => {
    let folder: string;
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), "aws-"));
      const config = `# region = no
[profile work] ; a comment
region=eu-central-1 # here
s3 =
  region = nested
[default]
 region = indented
output = json
region = ca-central-1
[profile "with space"]
region = ap-south-1
`;
      writeFileSync(join(folder, "config"), config);
      writeFileSync(
        join(folder, "credentials"),
        "[both]\r\nregion = from-credentials\r\n[work]\naws_access_key_id = A\n",
      );
      vi.stubEnv("AWS_CONFIG_FILE", join(folder, "config"));
      vi.stubEnv("AWS_SHARED_CREDENTIALS_FILE", join(folder, "credentials"));
    });
    afterEach(() => rmSync(folder, { recursive: true, force: true }));

    test.each<[AwsOptions, Record<string, string>, string]>([
      [{}, {}, "ca-central-1"],
      [{ awsProfile: "work" }, {}, "eu-central-1"],
      [{}, { AWS_PROFILE: "work" }, "eu-central-1"],
      [{ awsProfile: "with space" }, {}, "ap-south-1"],
      [{ awsProfile: "both" }, {}, "from-credentials"],
    ])("%j with %j is in %s", async (options, variables, region) => {
      withEnvironment(variables);
      const client = new AnthropicAws({ apiKey: "k", workspaceId: "w", ...options });
      expect(client.awsRegion).toBeUndefined();
      // A copy that is made before, and one that is made after.
      const early = client.withOptions({ timeout: 1 });
      await client.ready;
      await early.ready;
      const late = client.withOptions({ timeout: 1 });
      for (const one of [client, early, late]) expect([one.awsRegion, one.baseURL]).toEqual([region, at(region)]);
      expect(client.withOptions({ awsRegion: "us-east-2" }).baseURL).toBe(at("us-east-2"));
    });

    test("the first request waits for it, of the ordinary client, too", async () => {
      const urls: string[] = [];
      const fetch = async (url: unknown) => (
        urls.push(String(url)),
        new Response('{"data":[]}', { headers: { "content-type": "application/json" } })
      );
      const options = { apiKey: "k", workspaceId: "w" };
      await new AnthropicAws({ ...options, fetch }).models.list();
      await new Claude({ platform: aws(options), fetch }).models.list({ limit: 1 });
      expect(urls).toEqual([`${at("ca-central-1")}/v1/models`, `${at("ca-central-1")}/v1/models?limit=1`]);
    });

    test("without a region there a call says what to set, and nothing is sent", async () => {
      const fetch = vi.fn(globalThis.fetch);
      const client = new AnthropicAws({ apiKey: "k", workspaceId: "w", awsProfile: "none", fetch });
      await expect(client.ready).rejects.toThrow(/No AWS region or base URL found/);
      const error = await failure(client.messages.create(PARAMS));
      expect(error).toBeInstanceOf(ArgumentError);
      expect(error.message).toContain("No AWS region or base URL found");
      expect(fetch).not.toHaveBeenCalled();
    });

    test("a signature needs it where a base URL is enough otherwise", async () => {
      const { awsRegion: _, ...keys } = KEYS;
      const [sent] = await requestsOf((baseURL) => new AnthropicAws({ ...keys, baseURL }).messages.create(PARAMS));
      expect(sent!.headers["authorization"]).toContain("/ca-central-1/aws-external-anthropic/aws4_request");
    });
  });
});

describe("what is sent", () => {
  const headers = {
    authorization: "Bearer k",
    "anthropic-version": "2026-10-21",
    "anthropic-workspace-id": "wrkspc_1",
    "content-type": "application/json",
    "x-team": "blue",
  };
  const { "content-type": _, ...reading } = headers;

  test.each<[string, (client: AnthropicAws) => PromiseLike<unknown>, Partial<Sent>]>([
    ["a message", (client) => client.messages.create(PARAMS), { url: "/p/v1/messages", headers, body: PARAMS }],
    [
      "a stream",
      (client) => client.messages.stream(PARAMS).finalMessage(),
      { url: "/p/v1/messages", headers, body: STREAM },
    ],
    [
      "betas and a profile",
      (client) => client.beta.messages.create({ ...PARAMS, betas: ["b1", "b2"], user_profile_id: "up" }),
      {
        url: "/p/v1/messages",
        headers: { ...headers, "anthropic-beta": "b1,b2", "anthropic-user-profile-id": "up" },
        body: PARAMS,
      },
    ],
    ["a list", (client) => client.models.list({ limit: 2 }), { url: "/p/v1/models?limit=2", headers: reading }],
    [
      "another workspace",
      (client) => client.messages.create({ ...PARAMS, workspace_id: "wrkspc_2" }),
      { url: "/p/v1/messages", headers: { ...headers, "anthropic-workspace-id": "wrkspc_2" } },
    ],
  ])("%s", async (_name, call, want) => {
    const sent = await requestsOf(async (baseURL) => {
      const options = { ...KEYED, baseURL: `${baseURL}/p` };
      await call(new AnthropicAws(options));
      await call(new Claude({ platform: aws(options) }) as never);
    });
    expect(sent[0]).toMatchObject(want);
    expect(sent[0]!.headers).toEqual(want.headers);
    expect(sent[1]).toEqual(sent[0]);
    expect(JSON.stringify(sent)).not.toContain("canary");
  });

  test("by a client of 2023-06-01", async () => {
    const [sent] = await requestsOf((baseURL) =>
      new Claude20230601({ platform: aws({ ...KEYED, baseURL }) }).messages.create(PARAMS),
    );
    expect(sent!.headers).toEqual({ ...headers, "anthropic-version": "2023-06-01" });
  });

  test("no workspace of a header instead of the option", async () => {
    const [sent] = await requestsOf((baseURL) =>
      new AnthropicAws({ ...KEYED, baseURL, defaultHeaders: { "anthropic-workspace-id": "other" } })
        .withOptions({ workspaceId: "wrkspc_3" })
        .messages.create(PARAMS),
    );
    expect(sent!.headers["anthropic-workspace-id"]).toBe("wrkspc_3");
  });
});

describe("who calls", () => {
  const ENV = { AWS_ACCESS_KEY_ID: "AKENV", AWS_SECRET_ACCESS_KEY: "env", AWS_SESSION_TOKEN: "env-session" };
  const providerChainResolver = async () => async () => ({ accessKeyId: "AKCHAIN", secretAccessKey: "chain" });
  const BASE = { awsRegion: "us-west-2", workspaceId: "wrkspc_1" };

  test.each<[string, AwsOptions, Record<string, string>, string, string | undefined]>([
    ["a key", { ...KEYS, apiKey: "k" }, ENV, "Bearer k", undefined],
    ["a variable with a key", {}, { ...ENV, ANTHROPIC_AWS_API_KEY: "b" }, "Bearer b", undefined],
    ["no key of Bedrock", {}, { ...ENV, AWS_BEARER_TOKEN_BEDROCK: "b" }, "AKENV", "env-session"],
    ["keys", KEYS, { ...ENV, ANTHROPIC_AWS_API_KEY: "b" }, "AKID", undefined],
    ["keys of a session", { ...KEYS, awsSessionToken: "s" }, ENV, "AKID", "s"],
    ["variables", {}, ENV, "AKENV", "env-session"],
    ["null in place of a variable", { apiKey: null }, { ...ENV, ANTHROPIC_AWS_API_KEY: "b" }, "AKENV", "env-session"],
    ["a provider", { providerChainResolver }, { ...ENV, ANTHROPIC_AWS_API_KEY: "b" }, "AKCHAIN", undefined],
  ])("%s", async (_name, options, variables, credential, session) => {
    withEnvironment(variables);
    const [sent] = await requestsOf((baseURL) =>
      new AnthropicAws({ ...BASE, ...options, baseURL }).messages.create(PARAMS),
    );
    expect(sent!.headers["authorization"]).toContain(credential);
    expect(sent!.headers["x-amz-security-token"]).toBe(session);
    expect(sent!.headers["anthropic-workspace-id"]).toBe("wrkspc_1");
  });

  test("a profile, for which the AWS SDK is asked for", async () => {
    withEnvironment({ ...ENV, ANTHROPIC_AWS_API_KEY: "b" });
    const error = await failure(new AnthropicAws({ ...BASE, awsProfile: "work" }).messages.create(PARAMS));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error.message).toContain("or install @aws-sdk/credential-providers to look for one");
  });

  test("an upload and a download are signed", async () => {
    const sent = await requestsOf(async (baseURL) => {
      const client = new AnthropicAws({ ...KEYS, baseURL });
      await client.files.upload({ file: new File(["abc"], "a.txt") });
      await client.files.list();
    });
    expect(sent.map(({ headers }) => headers["x-amz-content-sha256"])).toEqual([
      "UNSIGNED-PAYLOAD",
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    ]);
    for (const { headers } of sent) expect(headers["authorization"]).toContain("Signature=");
    expect(String(sent[0]!.body)).toContain("abc");
  });

  test("nobody, or whom the call names", async () => {
    const sent = await requestsOf(async (baseURL) => {
      await new AnthropicAws({ skipAuth: true, baseURL }).messages.create(PARAMS);
      await new AnthropicAws({ ...KEYS, baseURL }).messages.create(PARAMS, { headers: { authorization: "mine" } });
    });
    expect(sent[0]!.headers).not.toHaveProperty("authorization");
    expect(sent[0]!.headers).not.toHaveProperty("anthropic-workspace-id");
    expect(sent[1]!.headers["authorization"]).toBe("mine");
    expect(sent[1]!.headers).not.toHaveProperty("x-amz-date");
  });

  test("a chain that fails is asked again at each attempt, and nothing is sent", async () => {
    const fetch = vi.fn(globalThis.fetch);
    const failing = vi.fn(async () => async () => Promise.reject(new Error("no role")));
    const client = new AnthropicAws({ ...BASE, providerChainResolver: failing, fetch, maxRetries: 1 });
    const error = await failure(client.messages.create(PARAMS));
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error.message).toContain("Failed to resolve AWS credentials from the credential provider chain.");
    expect([failing.mock.calls.length, fetch.mock.calls.length]).toEqual([2, 0]);
  });

  test("a copy with a new credential has nothing of the old one", async () => {
    const sent = await requestsOf(async (baseURL) => {
      const client = new AnthropicAws({ ...KEYS, awsSessionToken: "old", baseURL });
      await client.withOptions({ timeout: 1000 }).messages.create(PARAMS);
      await client.withOptions({ awsAccessKey: "AKNEW", awsSecretAccessKey: "s" }).messages.create(PARAMS);
      await client.withOptions({ apiKey: "new" }).messages.create(PARAMS);
    });
    expect(sent.map(({ headers }) => headers["x-amz-security-token"])).toEqual(["old", undefined, undefined]);
    expect(sent[1]!.headers["authorization"]).toContain("Credential=AKNEW/");
    expect(sent[2]!.headers["authorization"]).toBe("Bearer new");
  });

  test("the keys are not for logs", async () => {
    const { inspect } = await import("node:util");
    for (const options of [
      { ...KEYED, apiKey: "very-secret" },
      { ...KEYS, awsSecretAccessKey: "very-secret" },
    ]) {
      const client = new AnthropicAws(options);
      expect(inspect(client, { depth: 9, showHidden: true, getters: true })).not.toContain("very-secret");
      expect(JSON.stringify(client)).not.toContain("very-secret");
    }
  });
});

test("what the platform has not is refused by name", async () => {
  const fetch = vi.fn(globalThis.fetch);
  const client = new Claude({ platform: aws(KEYED), fetch });
  for (const resource of [client.userProfiles, client.beta.userProfiles]) {
    const error = await failure(resource.actionURLs.create("up_1", { action: "x" } as never));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error.message).toBe(
      "POST /v1/user_profiles/{user_profile_id}/action_urls is not available on the Claude Platform on AWS",
    );
  }
  expect(fetch).not.toHaveBeenCalled();
  // @ts-expect-error -- not in the types of its own client
  void new AnthropicAws(KEYED).userProfiles.actionURLs;
});
