/** The cloud clients beside the official ones: the same request, but for signature and telemetry; the same place and refusals. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Cloud, made, type Maker, type Pair, PAIRS } from "./cloud-pairs.js";

const VARIABLES = `AWS_REGION AWS_DEFAULT_REGION AWS_PROFILE AWS_BEARER_TOKEN_BEDROCK AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY
  AWS_SESSION_TOKEN ANTHROPIC_BEDROCK_BASE_URL ANTHROPIC_BEDROCK_MANTLE_BASE_URL ANTHROPIC_AWS_BASE_URL
  ANTHROPIC_AWS_API_KEY ANTHROPIC_AWS_WORKSPACE_ID CLOUD_ML_REGION ANTHROPIC_VERTEX_BASE_URL ANTHROPIC_VERTEX_PROJECT_ID
  GOOGLE_CLOUD_PROJECT ANTHROPIC_GOOGLE_CLOUD_PROJECT ANTHROPIC_GOOGLE_CLOUD_LOCATION ANTHROPIC_GOOGLE_CLOUD_BASE_URL
  ANTHROPIC_GOOGLE_CLOUD_WORKSPACE_ID ANTHROPIC_FOUNDRY_RESOURCE ANTHROPIC_FOUNDRY_BASE_URL ANTHROPIC_FOUNDRY_API_KEY`;

beforeEach(() => {
  for (const name of VARIABLES.split(/\s+/)) vi.stubEnv(name, "");
  vi.stubEnv("AWS_CONFIG_FILE", "/nonexistent");
  vi.stubEnv("AWS_SHARED_CREDENTIALS_FILE", "/nonexistent");
  vi.stubEnv("ANTHROPIC_API_KEY", "canary");
  vi.stubEnv("ANTHROPIC_BASE_URL", "https://canary.test");
});
afterEach(() => vi.unstubAllEnvs());

const MODEL = "anthropic.claude:0;a/b@1";
const MESSAGES = [{ role: "user" as const, content: "Hi ä" }];
const PARAMS = { model: MODEL, max_tokens: 9, messages: MESSAGES };
type Call = (client: Cloud) => PromiseLike<unknown>;
const CALLS: Readonly<Record<string, Call>> = {
  create: (client) => client.messages.create(PARAMS),
  stream: (client) => client.messages.create({ ...PARAMS, stream: true }),
  beta: (client) => client.beta.messages.create({ ...PARAMS, betas: ["b1", "b2"], user_profile_id: "up" }),
  options: (client) => client.messages.create(PARAMS, { query: { a: "1" }, headers: { "x-team": "blue" } }),
  "own middleware": (client) =>
    client.messages.create(PARAMS, {
      middleware: [
        (request, next) => next({ ...request, headers: new Headers([...request.headers, ["x-own", "added"]]) }),
      ],
    }),
  "a copy": (client) =>
    client.withOptions({ timeout: 5000, defaultHeaders: { "x-copy": "1" } }).messages.create(PARAMS),
};
const COUNTS: Readonly<Record<string, Call>> = {
  count: (client) => client.messages.countTokens({ model: MODEL, messages: MESSAGES, user_profile_id: "up" }),
  "beta count": (client) => client.beta.messages.countTokens({ model: MODEL, messages: MESSAGES }),
};
/** Of the platforms that have all of the API. */
const OTHERS: Readonly<Record<string, Call>> = {
  models: (client) => client.models.list({ limit: 2 }),
  "a file": (client) => client.files.delete("file_1"),
  upload: (client) => client.files.upload({ file: new File(["abc"], "a.txt", { type: "text/plain" }) }),
  workspace: (client) => client.messages.create({ ...PARAMS, workspace_id: "wrkspc_2" }),
  batches: (client) => client.messages.batches.create({ requests: [{ custom_id: "a", params: PARAMS }] }),
  cancel: (client) => client.messages.batches.cancel("batch_1"),
  profiles: (client) => client.userProfiles.list({ limit: 1 }),
  organization: (client) => client.organization.users.list(),
  escape: (client) => client.post("/v1/elsewhere", { body: { a: 1 }, query: { "b c": "d+e" } }),
};
const hasAll = ({ name }: Pair) => /^(aws|google)/.test(name);
/** The official ones count tokens at a path that Bedrock has not; ours refuses to. */
const counts = ({ name }: Pair) => !name.startsWith("bedrock");

/** What only the official ones send of themselves, what a runtime adds, and what is signed at another moment. */
const APART = /^(x-stainless-.*|user-agent|host|content-length|x-amz-(?!content|security).*)$/;

async function bodyOf(body: unknown, headers: Headers): Promise<unknown> {
  if (typeof body === "string") return JSON.parse(body) as unknown;
  if (body == null) return undefined;
  const type = headers.get("content-type");
  const response = new Response(body as BodyInit, type ? { headers: { "content-type": type } } : {});
  const parts = [...((await response.formData()) as unknown as Iterable<[string, File]>)];
  return Promise.all(parts.map(async ([name, file]) => [name, file.name, file.type, await file.text()]));
}

/** The request that a call makes. */
async function requestOf(Client: Maker, one: Pair, call: Call): Promise<unknown> {
  let sent: object | undefined;
  const client = made(Client, one, async (url, init) => {
    const own = new Headers(init?.headers);
    const body = await bodyOf(init?.body, own);
    const isForm = Array.isArray(body);
    const headers = [...own].filter(([name]) => !APART.test(name) && !(isForm && name === "content-type"));
    const named = headers.map(([name, value]) => [
      name,
      value.replace(/^(AWS4-HMAC-SHA256 Credential=\w+\/)\d+([^,]+).*/, "$1…$2"),
    ]);
    sent = { url: String(url), method: init?.method?.toUpperCase(), headers: Object.fromEntries(named), body };
    const reply = { id: "m", type: "message", role: "assistant", content: [], usage: {}, data: [] };
    return new Response(JSON.stringify(reply), { headers: { "content-type": "application/json" } });
  });
  // A reply that is no stream is an error to one of them.
  await Promise.resolve(call(client)).catch(() => {});
  return sent;
}

describe.each(PAIRS)("$name", (one) => {
  const calls = { ...CALLS, ...(counts(one) && COUNTS), ...(hasAll(one) && OTHERS) };
  test.each(Object.entries(calls))("%s: the same request", async (_, call) => {
    const want = await requestOf(one.theirs, one, call);
    expect(want).toBeDefined();
    const sent = await requestOf(one.ours, one, call);
    expect(sent).toEqual(want);
    expect(JSON.stringify(sent)).not.toContain("canary");
  });
});

/** Options and variables, and where both then are. */
const PLACES: readonly (readonly [name: string, options: object, variables: Readonly<Record<string, string>>])[] = [
  ["mantle", {}, { AWS_REGION: "eu-west-1", AWS_DEFAULT_REGION: "x" }],
  ["mantle", {}, { AWS_DEFAULT_REGION: "eu-west-1" }],
  ["mantle", { awsRegion: "eu-west-2" }, { ANTHROPIC_BEDROCK_MANTLE_BASE_URL: "https://gateway.test/p" }],
  ["mantle", { baseURL: "https://own.test" }, { ANTHROPIC_BEDROCK_MANTLE_BASE_URL: "https://gateway.test/p" }],
  ["aws", { workspaceId: "w" }, { AWS_REGION: "eu-west-1", AWS_DEFAULT_REGION: "x" }],
  ["aws", {}, { AWS_DEFAULT_REGION: "eu-west-1", ANTHROPIC_AWS_WORKSPACE_ID: "w" }],
  ["aws", { awsRegion: "r", workspaceId: "w" }, { ANTHROPIC_AWS_BASE_URL: "https://gateway.test/p" }],
  ["google cloud", { project: "p" }, { ANTHROPIC_GOOGLE_CLOUD_WORKSPACE_ID: "w" }],
  ["google cloud", { workspaceId: "w/x" }, { ANTHROPIC_GOOGLE_CLOUD_PROJECT: "one", GOOGLE_CLOUD_PROJECT: "two" }],
  ["google cloud", { workspaceId: "w" }, { GOOGLE_CLOUD_PROJECT: "t", ANTHROPIC_GOOGLE_CLOUD_LOCATION: "us" }],
  ["google cloud", {}, { ANTHROPIC_GOOGLE_CLOUD_BASE_URL: "https://gateway.test/p" }],
];

test.each(PLACES)("%s: %j with %j is at the same place", (name, options, variables) => {
  for (const [variable, value] of Object.entries(variables)) vi.stubEnv(variable, value);
  const one = PAIRS.find((pair) => pair.name === name)!;
  const credential = name === "google cloud" ? { bearerTokenProvider: async () => "t" } : { apiKey: "k" };
  const [want, got] = [one.theirs, one.ours].map((Client) => new Client({ ...credential, ...options }).baseURL);
  expect(got).toBe(want);
});

/** Options that both refuse when they are given, and what the errors have in common. */
const REFUSED: readonly (readonly [name: string, options: object, said: RegExp])[] = [
  ["mantle", {}, /^No AWS region or base URL found\. .+ `ANTHROPIC_BEDROCK_MANTLE_BASE_URL` environment variable\.$/],
  ["mantle", { awsRegion: "r", awsAccessKey: "a" }, /^`awsAccessKey` and `awsSecretAccessKey` must be .+ only one\.$/],
  ["mantle", { awsRegion: "r", authToken: "t" }, /^The `authToken` option is not supported by .+ \(SigV4\)\.$/],
  ["aws", { awsRegion: "r" }, /^No workspace ID found\. .+$/],
  ["aws", { awsRegion: "r", workspaceId: "w", awsSecretAccessKey: "a" }, /must be provided together/],
  ["aws", { awsRegion: "r", workspaceId: "w", profile: "p" }, /^The `profile` option is not supported by .+\.$/],
  ["google cloud", { authClient: {}, googleAuth: {} }, /^The `authClient` and `googleAuth` arguments are mutually .+$/],
  ["google cloud", { skipAuth: true, authClient: {} }, /^The `skipAuth` option is mutually exclusive with .+$/],
  ["google cloud", { skipAuth: true, workspaceId: "w" }, /^No project was given\. .+$/],
  ["google cloud", { apiKey: "k" }, /^The `apiKey` option is not supported by .+\.$/],
];

test.each(REFUSED)("%s: %o is refused in the same words", (name, options, said) => {
  const one = PAIRS.find((pair) => pair.name === name)!;
  const messages = [one.theirs, one.ours].map((Client) => {
    try {
      void new Client(options);
    } catch (error) {
      return (error as Error).message;
    }
    return "";
  });
  for (const message of messages) expect(message).toMatch(said);
  const plain = messages.map((message) => message.replace(/ by (Anthropic\w+|[\w ]+);/, ";"));
  expect(plain[1]).toBe(plain[0]);
});
