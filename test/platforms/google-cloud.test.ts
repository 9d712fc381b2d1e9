/** Claude on Google Cloud: where requests go, who they say they are from, and what is refused. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import Claude20230601 from "../../src/2023-06-01.js";
import { AnthropicGoogleCloud, googleCloud, type GoogleCloudOptions } from "../../src/google-cloud.js";
import Claude, { APIConnectionError, ArgumentError, ClaudeError } from "../../src/index.js";
import { failure, PARAMS, STREAM } from "../support/calls.js";
import { CANARIES, requestsOf, type Sent, withEnvironment } from "./recorded.js";

const VARIABLES = `GOOGLE_CLOUD_PROJECT ANTHROPIC_GOOGLE_CLOUD_PROJECT ANTHROPIC_GOOGLE_CLOUD_LOCATION
  ANTHROPIC_GOOGLE_CLOUD_WORKSPACE_ID ANTHROPIC_GOOGLE_CLOUD_BASE_URL`;

beforeEach(() => {
  for (const name of VARIABLES.split(/\s+/)) vi.stubEnv(name, "");
  withEnvironment(CANARIES);
});
afterEach(() => vi.unstubAllEnvs());

const PLACE = "https://claude.googleapis.com/v1/projects";
const TOKEN = { bearerTokenProvider: async () => "t" };
const OPTIONS = { project: "acme", workspaceId: "wrkspc_1", ...TOKEN };
const auth = (project?: string) => ({
  projectId: project,
  getRequestHeaders: async () => new Headers({ authorization: "Bearer g" }),
});
const source = (project: string) => ({ getClient: async () => auth(), getProjectId: vi.fn(async () => project) });

/** A fetch that answers an empty list, and the URLs that it was called with. */
function listing() {
  const urls: string[] = [];
  const fetch = async (url: unknown) => {
    urls.push(String(url));
    return new Response('{"data":[],"has_more":false}', { headers: { "content-type": "application/json" } });
  };
  return { urls, fetch };
}

describe("where it is", () => {
  test.each<[GoogleCloudOptions, Record<string, string>, string]>([
    [{ project: "acme" }, {}, `${PLACE}/acme/locations/global/workspaces/w/invoke`],
    [{ project: "acme", location: "eu" }, {}, `${PLACE}/acme/locations/eu/workspaces/w/invoke`],
    [
      {},
      { ANTHROPIC_GOOGLE_CLOUD_PROJECT: "one", GOOGLE_CLOUD_PROJECT: "two", ANTHROPIC_GOOGLE_CLOUD_LOCATION: "us" },
      `${PLACE}/one/locations/us/workspaces/w/invoke`,
    ],
    [{}, { GOOGLE_CLOUD_PROJECT: "two" }, `${PLACE}/two/locations/global/workspaces/w/invoke`],
    [{ project: "acme" }, { GOOGLE_CLOUD_PROJECT: "two" }, `${PLACE}/acme/locations/global/workspaces/w/invoke`],
    [{ project: "a/b:c" }, {}, `${PLACE}/a%2Fb:c/locations/global/workspaces/w/invoke`],
    [{ project: "acme" }, { ANTHROPIC_GOOGLE_CLOUD_BASE_URL: "https://gateway.test/x" }, "https://gateway.test/x"],
    [{ baseURL: "https://a.test" }, { ANTHROPIC_GOOGLE_CLOUD_BASE_URL: "https://b.test" }, "https://a.test"],
  ])("%j with %j is at %s", (options, variables, baseURL) => {
    withEnvironment({ ANTHROPIC_GOOGLE_CLOUD_WORKSPACE_ID: "w", ...variables });
    expect(new AnthropicGoogleCloud({ ...TOKEN, ...options }).baseURL).toBe(baseURL);
    expect(new Claude({ platform: googleCloud({ ...TOKEN, ...options }) }).baseURL).toBe(baseURL);
  });

  test("what belongs to the organization is in no workspace, unless a base URL says where all is", async () => {
    const { urls, fetch } = listing();
    const options = { ...OPTIONS, fetch };
    const { fetch: _, ...plain } = options;
    for (const client of [new AnthropicGoogleCloud(options), new Claude({ platform: googleCloud(plain), fetch })]) {
      await client.models.list();
      await client.userProfiles.list({ limit: 1 });
      await client.organization.users.list();
    }
    await new AnthropicGoogleCloud({ ...options, baseURL: "https://gateway.test/x" }).userProfiles.list();
    const base = `${PLACE}/acme/locations/global`;
    const want = [
      `${base}/workspaces/wrkspc_1/invoke/v1/models`,
      `${base}/claudeOrganization/invoke/v1/user_profiles?limit=1`,
      `${base}/claudeOrganization/invoke/v1/organizations/users`,
    ];
    expect(urls).toEqual([...want, ...want, "https://gateway.test/x/v1/user_profiles"]);
    const client = new AnthropicGoogleCloud(OPTIONS);
    expect(
      ["/v1/models", "/v1/user_profiles?limit=1", "/v1/organizations/users"].map((path) => client.buildURL(path)),
    ).toEqual(want);
  });

  test("without a workspace only the organization is there", async () => {
    const { urls, fetch } = listing();
    const client = new AnthropicGoogleCloud({ project: "acme", ...TOKEN, fetch });
    await client.organization.users.list();
    expect(urls).toEqual([`${PLACE}/acme/locations/global/claudeOrganization/invoke/v1/organizations/users`]);
    const error = await failure(client.messages.create(PARAMS));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error.message).toContain("No workspace ID found");
    expect(urls).toHaveLength(1);
  });

  test.each([
    [{ ...OPTIONS, authClient: auth(), googleAuth: source("x") }, /`authClient` and `googleAuth`.+mutually exclusive/],
    [{ ...OPTIONS, skipAuth: true }, /`skipAuth` option is mutually exclusive/],
    [{ workspaceId: "w", skipAuth: true }, /No project was given/],
    [{ ...OPTIONS, apiKey: "k" }, /`apiKey` option is not supported by Claude on Google Cloud/],
    [{ ...OPTIONS, authToken: "k" }, /`authToken` option is not supported/],
    [{ ...OPTIONS, profile: "k" }, /`profile` option is not supported/],
  ])("%j is refused", (options, message) => {
    const make = () => new AnthropicGoogleCloud(options as never);
    expect(make).toThrow(ArgumentError);
    expect(make).toThrow(message);
  });

  test.each([{ project: ".." }, { location: ".." }, { workspaceId: "." }])("%j would lead elsewhere", (options) => {
    expect(() => new AnthropicGoogleCloud({ ...OPTIONS, ...options })).toThrow(ArgumentError);
  });
});

describe("the project of a credential", () => {
  test.each<[string, GoogleCloudOptions]>([
    ["of a client of Google", { authClient: auth("found") }],
    ["of GoogleAuth", { googleAuth: source("found") }],
    ["of GoogleAuth, beside a token", { googleAuth: source("found"), ...TOKEN }],
  ])("%s", async (_, options) => {
    const { urls, fetch } = listing();
    const client = new AnthropicGoogleCloud({ workspaceId: "w", ...options, fetch });
    expect(client.project).toBeNull();
    const early = client.withOptions({ timeout: 1000 });
    await early.models.list();
    await new Claude({ platform: googleCloud({ workspaceId: "w", ...options }), fetch }).userProfiles.list();
    await Promise.all([client.ready, early.ready]);
    const baseURL = `${PLACE}/found/locations/global/workspaces/w/invoke`;
    for (const one of [client, early, client.withOptions({ timeout: 1 })]) {
      expect([one.project, one.baseURL]).toEqual(["found", baseURL]);
    }
    expect(urls).toEqual([
      `${baseURL}/v1/models`,
      `${PLACE}/found/locations/global/claudeOrganization/invoke/v1/user_profiles`,
    ]);
  });

  test("is asked for once, and again when there was none", async () => {
    const { urls, fetch } = listing();
    const getProjectId = vi.fn(async () => "found").mockRejectedValueOnce(new Error("no metadata server"));
    const client = new AnthropicGoogleCloud({ workspaceId: "w", googleAuth: { ...source(""), getProjectId }, fetch });
    await expect(client.ready).rejects.toThrow(ArgumentError);
    await client.models.list();
    await client.models.list();
    expect(getProjectId).toHaveBeenCalledTimes(2);
    expect(new Set(urls)).toEqual(new Set([`${PLACE}/found/locations/global/workspaces/w/invoke/v1/models`]));
  });

  test("without one, a call says what to set, and nothing is sent", async () => {
    const fetch = vi.fn(globalThis.fetch);
    for (const options of [{ authClient: auth() }, TOKEN, {}]) {
      const client = new AnthropicGoogleCloud({ workspaceId: "w", ...options, fetch });
      const error = await failure(client.messages.create(PARAMS));
      expect(error).toBeInstanceOf(ArgumentError);
      expect(error.message).toContain("No project was given and it could not be resolved from Google credentials.");
    }
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe("what is sent", () => {
  const headers = {
    authorization: "Bearer t",
    "anthropic-version": "2026-10-21",
    "content-type": "application/json",
    "x-team": "blue",
  };

  test.each<[string, (client: AnthropicGoogleCloud) => PromiseLike<unknown>, Partial<Sent>]>([
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
    [
      "what a call sets",
      (client) => client.messages.create(PARAMS, { headers: { authorization: "Bearer mine" } }),
      { headers: { ...headers, authorization: "Bearer mine" } },
    ],
  ])("%s", async (_name, call, want) => {
    const sent = await requestsOf(async (baseURL) => {
      const options = { ...OPTIONS, baseURL: `${baseURL}/p` };
      await call(new AnthropicGoogleCloud(options));
      await call(new Claude({ platform: googleCloud(options) }) as never);
    });
    expect(sent[0]).toMatchObject(want);
    expect(sent[0]!.headers).toEqual(want.headers);
    expect(sent[1]).toEqual(sent[0]);
    expect(JSON.stringify(sent)).not.toContain("canary");
  });

  test("by a client of 2023-06-01, which has completions that the platform has not", async () => {
    const sent = await requestsOf(async (baseURL) => {
      const client = new Claude20230601({ platform: googleCloud({ ...OPTIONS, baseURL }) });
      await client.messages.create(PARAMS);
      const error = await failure(client.completions.create({ model: "m", prompt: "p", max_tokens_to_sample: 1 }));
      expect(error).toBeInstanceOf(ArgumentError);
      expect(error.message).toBe("POST /v1/complete is not available on Claude on Google Cloud");
    });
    expect(sent.map((one) => one.headers)).toEqual([{ ...headers, "anthropic-version": "2023-06-01" }]);
  });
});

describe("who calls", () => {
  test.each<[string, GoogleCloudOptions, string | undefined]>([
    ["a token", TOKEN, "Bearer t"],
    ["a token before a client of Google", { ...TOKEN, authClient: auth() }, "Bearer t"],
    ["a client of Google", { authClient: auth() }, "Bearer g"],
    ["GoogleAuth", { googleAuth: source("x") }, "Bearer g"],
    ["nobody", { skipAuth: true }, undefined],
  ])("%s", async (_, options, authorization) => {
    const [sent] = await requestsOf((baseURL) =>
      new AnthropicGoogleCloud({ project: "p", workspaceId: "w", ...options, baseURL }).messages.create(PARAMS),
    );
    expect(sent!.headers["authorization"]).toBe(authorization);
  });

  test("a token is asked for at each attempt, and a failing function fails the call", async () => {
    const tokens = ["one", "two"];
    const bearerTokenProvider = vi.fn(async () => tokens.shift() ?? Promise.reject(new Error("no token")));
    const sent = await requestsOf(async (baseURL) => {
      const client = new AnthropicGoogleCloud({ ...OPTIONS, bearerTokenProvider, baseURL });
      await client.messages.create(PARAMS);
      await client.messages.create(PARAMS);
      const error = await failure(client.messages.create(PARAMS));
      expect(error).toBeInstanceOf(ClaudeError);
      expect(error.message).toBe("The bearerTokenProvider function failed");
      expect((error.cause as Error).message).toBe("no token");
    });
    expect(sent.map(({ headers }) => headers["authorization"])).toEqual(["Bearer one", "Bearer two"]);
  });

  test("a credential that fails is asked for again, as a lost connection is", async () => {
    const getClient = vi.fn(async () => Promise.reject(new Error("no metadata server")));
    const fetch = vi.fn(globalThis.fetch);
    const options = { project: "p", workspaceId: "w", googleAuth: { getClient }, fetch, maxRetries: 1 };
    const error = await failure(new AnthropicGoogleCloud(options).messages.create(PARAMS));
    expect(error).toBeInstanceOf(APIConnectionError);
    expect([getClient.mock.calls.length, fetch.mock.calls.length]).toEqual([2, 0]);
  });

  test("copies have the place and the credential, or new ones", async () => {
    const { urls, fetch } = listing();
    const client = new AnthropicGoogleCloud({ ...OPTIONS, fetch });
    const copy = client.withOptions({ workspaceId: "other", location: "eu" });
    expect([copy.project, copy.location, copy.workspaceId]).toEqual(["acme", "eu", "other"]);
    expect(copy.baseURL).toBe(`${PLACE}/acme/locations/eu/workspaces/other/invoke`);
    await copy.models.list();
    expect(urls).toEqual([`${copy.baseURL}/v1/models`]);
    const gateway = client.withOptions({ baseURL: "https://gateway.test" });
    expect(gateway.withOptions({ workspaceId: "other" }).baseURL).toBe("https://gateway.test");
  });
});
