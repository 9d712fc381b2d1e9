/** Claude on Vertex AI: addresses, paths and bodies, who calls, and what is refused. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import Claude20230601 from "../../src/2023-06-01.js";
import Claude, { APIConnectionError, ArgumentError, LimitError } from "../../src/index.js";
import { AnthropicVertex, vertex, type VertexOptions } from "../../src/vertex.js";
import { failure, PARAMS, STREAM } from "../support/calls.js";
import { CANARIES, requestsOf, withEnvironment } from "./recorded.js";

beforeEach(() => withEnvironment(CANARIES));
afterEach(() => vi.unstubAllEnvs());

const OPTIONS = { region: "us-east5", projectId: "acme", accessToken: "t" };
const { model: MODEL, ...PLAIN } = PARAMS;

describe("where it is", () => {
  test.each([
    [{ region: "global" }, {}, "https://aiplatform.googleapis.com/v1"],
    [{ region: "us" }, {}, "https://aiplatform.us.rep.googleapis.com/v1"],
    [{ region: "eu" }, {}, "https://aiplatform.eu.rep.googleapis.com/v1"],
    [{ region: "us-east5" }, {}, "https://us-east5-aiplatform.googleapis.com/v1"],
    [{}, { CLOUD_ML_REGION: "europe-west1" }, "https://europe-west1-aiplatform.googleapis.com/v1"],
    [{ region: "us" }, { CLOUD_ML_REGION: "other" }, "https://aiplatform.us.rep.googleapis.com/v1"],
    [{ region: "us" }, { ANTHROPIC_VERTEX_BASE_URL: "https://gateway.test/v1" }, "https://gateway.test/v1"],
    [{ region: "us", baseURL: "https://a.test" }, { ANTHROPIC_VERTEX_BASE_URL: "https://b.test" }, "https://a.test"],
  ])("%j with %j is at %s", (options, variables, baseURL) => {
    withEnvironment(variables as Record<string, string>);
    expect(new AnthropicVertex(options).baseURL).toBe(baseURL);
    expect(new Claude({ platform: vertex(options) }).baseURL).toBe(baseURL);
  });

  test.each([
    [{}, /No region was given/],
    [{ region: "evil.test/" }, /part of a host name/],
    [{ ...OPTIONS, accessToken: undefined, authClient: {}, googleAuth: {} }, /both `authClient` and `googleAuth`/],
    [{ ...OPTIONS, authClient: {} }, /Pass one credential/],
    [{ ...OPTIONS, apiKey: "k" }, /`apiKey` option is not supported by Vertex AI; authentication uses Google/],
    [{ ...OPTIONS, authToken: "k" }, /`authToken` option is not supported/],
  ])("%j is refused", (options, message) => {
    const make = () => new AnthropicVertex(options as never);
    expect(make).toThrow(ArgumentError);
    expect(make).toThrow(message);
  });
});

// @promise Platforms: Path, body, version and betas of a call are what the platform takes, and a base URL keeps its prefix
describe("what is sent", () => {
  const models = "/v1/projects/acme/locations/us-east5/publishers/anthropic/models";
  const version = { anthropic_version: "2026-10-21" };
  const headers = { authorization: "Bearer t", "content-type": "application/json", "x-team": "blue" };

  test.each<[string, (client: AnthropicVertex) => PromiseLike<unknown>, object]>([
    [
      "a message",
      (client) => client.messages.create(PARAMS),
      { url: `${models}/claude-test:rawPredict`, body: { ...PLAIN, ...version } },
    ],
    [
      "a stream",
      (client) => client.messages.stream(PARAMS).finalMessage(),
      { url: `${models}/claude-test:streamRawPredict`, body: { ...PLAIN, stream: true, ...version } },
    ],
    [
      "betas and a profile",
      (client) => client.beta.messages.create({ ...PARAMS, betas: ["b1", "b2"], user_profile_id: "up" }),
      {
        url: `${models}/claude-test:rawPredict`,
        body: { ...PLAIN, ...version },
        headers: { ...headers, "anthropic-beta": "b1,b2", "anthropic-user-profile-id": "up" },
      },
    ],
    [
      "a count of tokens",
      (client) => client.messages.countTokens({ model: MODEL, messages: PLAIN.messages }),
      { url: `${models}/count-tokens:rawPredict`, body: { model: MODEL, messages: PLAIN.messages, ...version } },
    ],
    [
      "a model of a date",
      (client) => client.messages.create({ ...PARAMS, model: "claude-x@20260101" }),
      { url: `${models}/claude-x@20260101:rawPredict` },
    ],
    [
      "a model that would leave its place",
      (client) => client.messages.create({ ...PARAMS, model: "a/../b;c" }),
      { url: `${models}/a%2F..%2Fb%3Bc:rawPredict` },
    ],
    [
      "a version of the caller",
      (client) => client.messages.create({ ...PARAMS, anthropic_version: "own" } as never),
      { body: { ...PLAIN, anthropic_version: "own" } },
    ],
    [
      "a query and headers of the caller",
      (client) =>
        client.messages.create(PARAMS, {
          query: { beta: "true", alt: "x" },
          headers: { authorization: "Bearer mine" },
        }),
      { url: `${models}/claude-test:rawPredict?alt=x`, headers: { ...headers, authorization: "Bearer mine" } },
    ],
    [
      "a path that is none of the API's",
      (client) => client.post("/elsewhere", { body: { a: 1 } }),
      { url: "/v1/elsewhere", body: { a: 1, ...version } },
    ],
  ])("%s", async (_, call, want) => {
    const sent = await requestsOf(async (baseURL) => {
      const options = { ...OPTIONS, baseURL: `${baseURL}/v1` };
      await call(new AnthropicVertex(options));
      await call(new Claude({ platform: vertex(options) }) as never);
    });
    expect(sent[0]).toMatchObject({ method: "POST", ...want });
    if ("headers" in want) expect(sent[0]!.headers).toEqual(want.headers);
    expect(sent[1]).toEqual(sent[0]);
    expect(JSON.stringify(sent)).not.toContain("canary");
  });

  test("by a client of 2023-06-01", async () => {
    const [sent] = await requestsOf((baseURL) =>
      new Claude20230601({ platform: vertex({ ...OPTIONS, baseURL }) }).messages.create(PARAMS),
    );
    expect(sent!.body).toEqual({ ...PLAIN, anthropic_version: "vertex-2023-10-16" });
    expect(sent!.headers).not.toHaveProperty("anthropic-version");
  });

  test("what a middleware changed", async () => {
    const [sent] = await requestsOf(async (baseURL) => {
      const client = new AnthropicVertex({
        ...OPTIONS,
        baseURL,
        middleware: [(request, next) => next({ ...request, body: String(request.body).replace("Hi", "Ho") })],
      });
      await client.messages.create(PARAMS);
    });
    expect(JSON.stringify(sent!.body)).toContain("Ho");
  });
});

describe("who calls", () => {
  const client = (project?: string, quota?: string) => ({
    projectId: project,
    getRequestHeaders: vi.fn(async () => ({
      authorization: "Bearer g",
      ...(quota && { "x-goog-user-project": quota }),
    })),
  });

  test.each<[string, Partial<VertexOptions>, string, string | undefined]>([
    ["a function", { accessToken: async () => "fresh" }, "acme", "Bearer fresh"],
    ["a client of Google", { accessToken: null, authClient: client() }, "acme", "Bearer g"],
    ["a client with its project", { accessToken: null, authClient: client("own"), projectId: null }, "own", "Bearer g"],
    [
      "a client with a quota",
      { accessToken: null, authClient: client(undefined, "q"), projectId: null },
      "q",
      "Bearer g",
    ],
    ["GoogleAuth", { accessToken: null, googleAuth: { getClient: async () => client() } }, "acme", "Bearer g"],
    ["nobody", { accessToken: null, skipAuth: true }, "acme", undefined],
  ])("%s", async (_, options, project, authorization) => {
    const [sent] = await requestsOf((baseURL) =>
      new AnthropicVertex({ ...OPTIONS, ...options, baseURL }).messages.create(PARAMS),
    );
    expect(sent!.url).toContain(`/projects/${project}/`);
    expect(sent!.headers["authorization"]).toBe(authorization);
  });

  test("a credential that fails is asked for again, as a lost connection is", async () => {
    const getClient = vi.fn(async () => {
      throw new Error("no metadata server");
    });
    const unused = vi.fn(globalThis.fetch);
    const options = { ...OPTIONS, accessToken: null, googleAuth: { getClient }, fetch: unused, maxRetries: 1 };
    const error = await failure(new AnthropicVertex(options).messages.create(PARAMS));
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error.message).toContain("Failed to acquire Google OAuth credentials.");
    expect([getClient.mock.calls.length, unused.mock.calls.length, error.attempts]).toEqual([2, 0, 2]);
  });

  test("without google-auth-library the error says what to do, once", async () => {
    const { accessToken: _, ...options } = OPTIONS;
    const error = await failure(new AnthropicVertex(options).messages.create(PARAMS));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error.message).toBe(
      "No credential: pass accessToken, authClient or googleAuth, or install google-auth-library to look for one",
    );
  });
});

test("what Vertex AI has not, or cannot take, is refused before anything is sent", async () => {
  const fetch = vi.fn(globalThis.fetch);
  const client = new Claude({ platform: vertex(OPTIONS), fetch });
  for (const [call, message] of [
    [() => client.beta.models.list(), "GET /v1/models is not available on Vertex AI"],
    [() => client.files.list(), "GET /v1/files is not available on Vertex AI"],
    [() => client.messages.batches.list(), "GET /v1/messages/batches is not available on Vertex AI"],
    [() => client.messages.create({ ...PARAMS, model: ".." }), "model cannot be"],
    [() => client.messages.create({ ...PARAMS, model: "" }), "model cannot be"],
    [() => client.post("/v1/messages", { body: [1] }), "The body of POST /v1/messages has to be a JSON object"],
    [
      () => client.withOptions({ platform: vertex({ ...OPTIONS, projectId: null }) }).messages.create(PARAMS),
      "No projectId",
    ],
  ] as const) {
    const error = await failure(call() as PromiseLike<unknown>);
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error.message).toContain(message);
  }
  const content = "x".repeat(30 * 1024 * 1024);
  const error = await failure(client.messages.create({ ...PARAMS, messages: [{ role: "user", content }] }));
  expect(error).toBeInstanceOf(LimitError);
  expect(error).toMatchObject({ limit: 30 * 1024 * 1024, largest: "messages[0].content" });
  expect(fetch).not.toHaveBeenCalled();
  // @ts-expect-error -- not in the types of its own client
  void new AnthropicVertex(OPTIONS).files;
});

test("copies have the region, the project and the credential, or new ones", async () => {
  const sent = await requestsOf(async (baseURL) => {
    const client = new AnthropicVertex({ ...OPTIONS, baseURL });
    const copy = client.withOptions({ region: "global", projectId: "other" });
    expect([client.region, client.projectId, copy.region, copy.projectId]).toEqual([
      "us-east5",
      "acme",
      "global",
      "other",
    ]);
    await copy.messages.create(PARAMS);
    await copy
      .withOptions({ authClient: { getRequestHeaders: async () => new Headers({ authorization: "x" }) } })
      .messages.create(PARAMS);
  });
  expect(sent.every(({ url }) => url.startsWith("/projects/other/locations/global/"))).toBe(true);
  expect(sent.map(({ headers }) => headers["authorization"])).toEqual(["Bearer t", "x"]);
  expect(new AnthropicVertex(OPTIONS).withOptions({ region: "us" }).baseURL).toContain("aiplatform.us.rep");
});

test("a stream is read to its end", async () => {
  const types: string[] = [];
  await requestsOf(async (baseURL) => {
    const client = new AnthropicVertex({ ...OPTIONS, baseURL });
    for await (const { type } of await client.messages.create(STREAM)) types.push(type);
  });
  expect(types.at(-1)).toBe("message_stop");
});
