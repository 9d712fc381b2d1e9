/** The local API as the platforms serve it: our clients of them run against it, and what a platform refuses is refused. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { AnthropicAws } from "../../src/aws.js";
import { AnthropicBedrock, AnthropicBedrockMantle } from "../../src/bedrock.js";
import { AnthropicFoundry } from "../../src/foundry.js";
import { AnthropicGoogleCloud } from "../../src/google-cloud.js";
import type { Client } from "../../src/client/client.js";
import {
  APIConnectionError,
  APIError,
  AuthenticationError,
  OverloadedError,
  PermissionDeniedError,
} from "../../src/index.js";
import { main } from "../../src/testing/cli.js";
import { createLocalApi, type LocalApi, type LocalPlatform } from "../../src/testing/index.js";
import { settingsFor } from "../../src/testing/platforms/settings.js";
import { AnthropicVertex } from "../../src/vertex.js";
import { drain, failure } from "../support/calls.js";
import { CANARIES, withEnvironment } from "./recorded.js";

beforeEach(() => withEnvironment(CANARIES));
afterEach(() => vi.unstubAllEnvs());

const KEYS = { awsAccessKey: "AKIDLOCAL", awsRegion: "us-west-2" };
const token = () => Promise.resolve("t");
const PARAMS = {
  model: "claude-haiku-4-5",
  max_tokens: 64,
  messages: [{ role: "user" as const, content: "Hello ä 🤔" }],
};

type Served = Client & Pick<AnthropicAws, "messages" | "beta">;
interface Row {
  readonly platform: LocalPlatform;
  readonly make: (url: string, options: object) => Served;
  /** As the platform calls the model. */
  readonly model: string;
  /** What makes it a client of nobody, but for `skipAuth`. */
  readonly bare?: object;
}

const cast = (client: Client) => client as Served;
const ROWS: Readonly<Record<string, Row>> = {
  bedrock: {
    platform: "bedrock",
    model: "us.anthropic.claude-haiku-4-5-v1:0",
    make: (baseURL, options) => cast(new AnthropicBedrock({ ...KEYS, awsSecretKey: "s", baseURL, ...options })),
    bare: { awsAccessKey: null, awsSecretKey: null },
  },
  "bedrock by key": {
    platform: "bedrock",
    model: "arn:aws:bedrock:us-east-1:1:inference-profile/us.anthropic.claude-haiku-4-5-v1:0",
    make: (baseURL, options) => cast(new AnthropicBedrock({ apiKey: "k", awsRegion: "r", baseURL, ...options })),
  },
  mantle: {
    bare: { awsAccessKey: null, awsSecretAccessKey: null },
    platform: "bedrock",
    model: "anthropic.claude-haiku-4-5",
    make: (url, options) =>
      cast(new AnthropicBedrockMantle({ ...KEYS, awsSecretAccessKey: "s", baseURL: `${url}/anthropic`, ...options })),
  },
  aws: {
    bare: { awsAccessKey: null, awsSecretAccessKey: null },
    platform: "aws",
    model: PARAMS.model,
    make: (baseURL, options) =>
      new AnthropicAws({
        ...KEYS,
        awsSecretAccessKey: "s",
        awsSessionToken: "t",
        workspaceId: "w",
        baseURL,
        ...options,
      }) as Served,
  },
  vertex: {
    platform: "vertex",
    model: "claude-haiku-4-5",
    make: (url, options) =>
      cast(new AnthropicVertex({ region: "r", projectId: "p", accessToken: token, baseURL: `${url}/v1`, ...options })),
  },
  "google cloud": {
    bare: { bearerTokenProvider: null },
    platform: "google-cloud",
    model: PARAMS.model,
    make: (baseURL, options) =>
      new AnthropicGoogleCloud({ workspaceId: "w", bearerTokenProvider: token, baseURL, ...options }) as Served,
  },
  foundry: {
    platform: "foundry",
    model: PARAMS.model,
    make: (url, options) => cast(new AnthropicFoundry({ apiKey: "k", baseURL: `${url}/anthropic`, ...options })),
  },
};

/** The reply of the API itself, for the same request. */
async function plainReply(): Promise<unknown> {
  const response = await createLocalApi({ version: "2026-10-21" }).fetch("http://a.test/v1/messages", {
    method: "POST",
    headers: { "x-api-key": "k", "content-type": "application/json" },
    body: JSON.stringify(PARAMS),
  });
  return ((await response.json()) as { content: unknown }).content;
}

async function withApi(row: Row, use: (client: Served, api: LocalApi) => Promise<void>, options: object = {}) {
  const api = createLocalApi({ platform: row.platform });
  const server = await api.listen();
  try {
    await use(row.make(server.url, { maxRetries: 0, ...options }), api);
  } finally {
    await server.close();
  }
}

// @promise Platforms: The local API serves the API as each of the cloud platforms does, with its addresses, credentials, errors and frames
describe.each(Object.entries(ROWS))("%s", (_, row) => {
  const params = { ...PARAMS, model: row.model };

  test("a message, a stream of it and its parts", async () => {
    const content = await plainReply();
    await withApi(row, async (client, api) => {
      const { data, request_id: id } = await client.messages.create(params).withResponse();
      expect(data.content).toEqual(content);
      expect(id).toMatch(/^req_/);
      const stream = client.messages.stream(params);
      expect((await stream.finalMessage()).content).toEqual(content);
      expect(stream.request_id).toMatch(/^req_/);
      const { values } = await drain(client.messages.create({ ...params, stream: true }));
      expect(values.at(-1)).toMatchObject({ type: "message_stop" });
      expect(values.length).toBeGreaterThan(4);
      expect(api.requests.map(({ operation, status }) => [operation, status])).toEqual(
        Array.from({ length: 3 }, () => ["messages.create", 200]),
      );
      expect(api.requests[0]!.body).toMatchObject({ model: "claude-haiku-4-5", max_tokens: 64 });
      expect(JSON.stringify(api.requests)).not.toContain("canary");
    });
  });

  test("betas and a profile arrive", async () => {
    const betas = ["output-300k-2026-03-24", "fast-mode-2026-02-01"];
    await withApi(row, async (client, api) => {
      await client.beta.messages.create({
        ...params,
        betas,
        user_profile_id: "up",
      });
      const { headers, body } = api.requests[0]!;
      expect(headers["anthropic-beta"]?.split(/,\s*/)).toEqual(betas);
      expect(headers["anthropic-user-profile-id"]).toBe("up");
      expect(body).not.toHaveProperty("anthropic_beta");
    });
  });

  test("errors have status, class and message", async () => {
    await withApi(row, async (client, api) => {
      const empty = await failure(client.messages.create({ ...params, max_tokens: -1 }));
      expect(empty).toBeInstanceOf(APIError);
      expect([empty["status"], empty.message]).toEqual([400, expect.stringContaining("max_tokens")]);
      expect(empty["requestID"]).toMatch(/^req_/);
      api.respond("messages.create", { status: 529 });
      expect(await failure(client.messages.create(params))).toBeInstanceOf(OverloadedError);
      api.respond("messages.create", { fault: "error", after: 3, status: 429 });
      const cut = await drain(client.messages.create({ ...params, stream: true }));
      expect(cut.values.length).toBeGreaterThan(0);
      expect(cut.error?.["status"]).toBe(429);
      api.respond("messages.create", { fault: "cut", after: 3 });
      expect((await drain(client.messages.create({ ...params, stream: true }))).error).toBeInstanceOf(
        APIConnectionError,
      );
    });
  });

  test("a caller without a credential is refused", async () => {
    await withApi(
      row,
      async (client, api) => {
        const error = await failure(client.messages.create(params));
        expect(error).toBeInstanceOf(
          row.platform === "bedrock" || row.platform === "aws" ? PermissionDeniedError : AuthenticationError,
        );
        expect(api.requests).toEqual([]);
      },
      { skipAuth: true, ...row.bare },
    );
  });
});

test.each(Object.entries(ROWS).filter(([name]) => !name.startsWith("bedrock")))("%s counts tokens", async (_, row) => {
  await withApi(row, async (client) => {
    const { messages } = PARAMS;
    expect((await client.messages.countTokens({ model: row.model, messages })).input_tokens).toBeGreaterThan(0);
  });
});

describe("requests that a platform does not take", () => {
  const signed = (service: string, names = "host;x-amz-date", date = "20260101") =>
    `AWS4-HMAC-SHA256 Credential=AK/${date}/r/${service}/aws4_request, SignedHeaders=${names}, Signature=${"0".repeat(64)}`;
  const stamp = { "x-amz-date": "20260101T000000Z" };
  const body = { anthropic_version: "2026-10-21", max_tokens: 1, messages: PARAMS.messages };
  const invoke = "/model/m/invoke";
  const predict = "/v1/projects/p/locations/l/publishers/anthropic/models/m";
  const bearer = { authorization: "Bearer t" };

  test.each<[LocalPlatform, string, Record<string, string>, object, number, unknown]>([
    ["bedrock", invoke, {}, body, 403, { message: "Missing Authentication Token" }],
    [
      "bedrock",
      invoke,
      { authorization: "AWS4-HMAC-SHA256 x" },
      body,
      403,
      { message: expect.stringContaining("version 4") },
    ],
    [
      "bedrock",
      invoke,
      { authorization: signed("s3"), ...stamp },
      body,
      403,
      { message: expect.stringContaining("'bedrock'") },
    ],
    [
      "bedrock",
      invoke,
      { authorization: signed("bedrock", "host"), ...stamp },
      body,
      403,
      { message: "'x-amz-date' must be a signed header" },
    ],
    [
      "bedrock",
      invoke,
      { authorization: signed("bedrock", undefined, "20260102"), ...stamp },
      body,
      403,
      { message: expect.stringContaining("Date") },
    ],
    [
      "bedrock",
      invoke,
      { authorization: signed("bedrock"), ...stamp, "x-amz-content-sha256": "00" },
      body,
      403,
      { message: expect.stringContaining("body") },
    ],
    ["bedrock", invoke, bearer, {}, 400, { message: "anthropic_version: Field required" }],
    ["bedrock", "/v1/messages", bearer, body, 404, { message: expect.stringContaining("none of Bedrock") }],
    [
      "bedrock",
      "/anthropic/v1/messages",
      { authorization: signed("bedrock"), ...stamp },
      body,
      403,
      { message: expect.stringContaining("'bedrock-mantle'") },
    ],
    ["aws", "/v1/messages", bearer, body, 400, { message: "anthropic-workspace-id: header is required" }],
    [
      "aws",
      "/v1/user_profiles/u/action_urls",
      { ...bearer, "anthropic-workspace-id": "w" },
      {},
      404,
      { message: expect.any(String) },
    ],
    [
      "vertex",
      `${predict}:rawPredict`,
      {},
      body,
      401,
      { error: { code: 401, status: "UNAUTHENTICATED", message: expect.any(String) } },
    ],
    [
      "vertex",
      `${predict}:streamRawPredict`,
      {},
      body,
      401,
      [{ error: { code: 401, status: "UNAUTHENTICATED", message: expect.any(String) } }],
    ],
    ["vertex", "/v1/messages", bearer, body, 404, { error: expect.objectContaining({ status: "NOT_FOUND" }) }],
    [
      "vertex",
      `${predict}:rawPredict`,
      bearer,
      [1],
      400,
      { error: expect.objectContaining({ status: "INVALID_ARGUMENT" }) },
    ],
    ["google-cloud", "/v1/messages", {}, body, 401, { error: expect.objectContaining({ code: 401 }) }],
    ["google-cloud", "/v1/complete", bearer, body, 404, { error: expect.objectContaining({ code: 404 }) }],
    [
      "google-cloud",
      "/v1/projects/p/locations/l/workspaces/w/invoke/v1/user_profiles",
      bearer,
      body,
      404,
      { error: expect.objectContaining({ code: 404 }) },
    ],
    [
      "google-cloud",
      "/v1/projects/p/locations/l/claudeOrganization/invoke/v1/messages",
      bearer,
      body,
      404,
      { error: expect.objectContaining({ code: 404 }) },
    ],
    ["foundry", "/anthropic/v1/messages", {}, body, 401, { error: { code: "401", message: expect.any(String) } }],
    [
      "foundry",
      "/v1/messages",
      { "api-key": "k" },
      body,
      404,
      { error: { code: "404", message: "Resource not found" } },
    ],
    [
      "foundry",
      "/anthropic/v1/messages/batches",
      { "api-key": "k" },
      body,
      404,
      { error: { code: "404", message: "Resource not found" } },
    ],
  ])("%s %s with %j", async (platform, path, headers, sent, status, said) => {
    const api = createLocalApi({ platform });
    const response = await api.fetch(`http://a.test${path}`, { method: "POST", headers, body: JSON.stringify(sent) });
    expect([response.status, await response.json()]).toEqual([status, said]);
    expect(api.requests).toEqual([]);
  });

  test("a place in the path, and a header for keys that is another one, are taken", async () => {
    const asked = { method: "POST", body: JSON.stringify({ ...PARAMS }) };
    const version = { "anthropic-version": "2026-10-21", "content-type": "application/json" };
    const place = "http://a.test/v1/projects/p/locations/l/workspaces/wrkspc_9/invoke/v1/messages";
    const google = createLocalApi({ platform: "google-cloud" });
    expect((await google.fetch(place, { ...asked, headers: { ...version, ...bearer } })).status).toBe(200);
    expect(google.requests[0]).toMatchObject({
      path: "/v1/messages",
      headers: { "anthropic-workspace-id": "wrkspc_9" },
    });
    const azure = createLocalApi({ platform: "foundry" });
    const response = await azure.fetch("http://a.test/anthropic/v1/messages", {
      ...asked,
      headers: { ...version, "api-key": "k" },
    });
    expect(response.status).toBe(200);
    expect([...response.headers.keys()].filter((name) => name.includes("ratelimit"))).toEqual([]);
  });

  test("a page that says that it means it may read a refusal", async () => {
    const headers = { origin: "http://page.test", "anthropic-dangerous-direct-browser-access": "true" };
    const { status, headers: answered } = await createLocalApi({ platform: "vertex" }).fetch("http://a.test/", {
      headers,
    });
    expect([status, answered.get("access-control-allow-origin")]).toEqual([401, "http://page.test"]);
  });

  test("versions of before are called as the platforms call them", async () => {
    for (const [platform, path, version] of [
      ["bedrock", invoke, "bedrock-2023-05-31"],
      ["vertex", `${predict}:rawPredict`, "vertex-2023-10-16"],
    ] as const) {
      const api = createLocalApi({ platform });
      const sent = JSON.stringify({ ...body, anthropic_version: version });
      await api.fetch(`http://a.test${path}`, { method: "POST", headers: bearer, body: sent });
      expect(api.requests[0]!.headers["anthropic-version"]).toBe("2023-06-01");
    }
  });
});

test("what it says to export leads each client to it", async () => {
  for (const [platform, make] of [
    ["bedrock", () => new AnthropicBedrock({ maxRetries: 0 })],
    ["bedrock", () => new AnthropicBedrockMantle({ maxRetries: 0 })],
    ["vertex", () => new AnthropicVertex({ accessToken: "t", maxRetries: 0 })],
    ["foundry", () => new AnthropicFoundry({ maxRetries: 0 })],
    ["aws", () => new AnthropicAws({ awsRegion: "r", maxRetries: 0 })],
    ["google-cloud", () => new AnthropicGoogleCloud({ bearerTokenProvider: token, maxRetries: 0 })],
  ] as const) {
    const server = await createLocalApi({ platform }).listen();
    try {
      for (const setting of settingsFor(platform, server.url).split(" ")) {
        const [name = "", value = ""] = setting.split("=");
        vi.stubEnv(name, value);
      }
      expect((await make().messages.create(PARAMS)).role).toBe("assistant");
    } finally {
      await server.close();
    }
  }
});

test("a platform that is unknown is refused, with those that are known", async () => {
  const make = () => createLocalApi({ platform: "azure" as never });
  expect(make).toThrow("platform azure is unknown; known: bedrock, vertex, foundry, aws, google-cloud");
  let said = "";
  const terminal = { write: (text: string) => void (said += text), stopped: async () => {} };
  expect(await main(["--platform", "azure"], terminal)).toBe(2);
  expect(said).toContain("platform azure is unknown; known: bedrock, vertex");
  said = "";
  expect(await main(["--platform", "vertex", "--port", "0"], terminal)).toBe(0);
  expect(said).toMatch(/export ANTHROPIC_VERTEX_BASE_URL=http:\/\/127\.0\.0\.1:\d+\/v1 CLOUD_ML_REGION=local/);
});
