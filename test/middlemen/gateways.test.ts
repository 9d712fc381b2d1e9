/** Gateways of the LiteLLM, Helicone and Cloudflare kind, each set up as in a public report. */
import { createServer, request as httpRequest, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import Claude, { AuthenticationError, type ClientOptions, NotFoundError } from "../../src/index.js";
import { nodeFetch } from "../../src/node/index.js";
import { createLocalApi } from "../../src/testing/index.js";
import { drain, failure, PARAMS, STREAM } from "../support/calls.js";
import { serve, type TestServer } from "../support/server.js";

afterEach(() => void vi.unstubAllEnvs());

const FETCHES: Record<string, ClientOptions> = { fetch: {}, nodeFetch: { fetch: nodeFetch({ proxy: false }) } };
const UPSTREAM_KEY = "sk-ant-upstream";

/** What a gateway asks of those who call, and where it puts the API. */
interface Rules {
  /** What comes before `/v1`. */
  readonly prefix?: string;
  /** Whether it lets a call in. */
  readonly allows?: (headers: IncomingHttpHeaders) => boolean;
  /** Where the API says that it is: in URLs that it names. */
  readonly origin?: string;
}

interface Gateway extends AsyncDisposable {
  readonly url: string;
  readonly asked: readonly { readonly path: string; readonly headers: IncomingHttpHeaders }[];
}

/** The local API as a server of its own, which wants its own key. */
async function upstream(origin: string | undefined): Promise<TestServer> {
  const api = createLocalApi();
  return serve(async ({ method, url, headers, body }, response) => {
    if (headers["x-api-key"] !== UPSTREAM_KEY) return void response.writeHead(401).end();
    const given = headers as Record<string, string>;
    const init = { method, headers: given, ...(body.length > 0 && { body }) };
    const answer = await api.fetch(`http://${headers.host}${url}`, init as RequestInit);
    response.statusCode = answer.status;
    answer.headers.forEach((value, name) => name !== "content-length" && response.setHeader(name, value));
    const text = await answer.text();
    response.end(origin ? text.replace(/"results_url":\s*"https?:\/\/[^/"]+/, `"results_url":"${origin}`) : text);
  });
}

async function gateway({ prefix = "", allows = () => true, origin }: Rules): Promise<Gateway> {
  const api = await upstream(origin);
  const asked: Gateway["asked"][number][] = [];
  const server = createServer((incoming, response) => {
    const { url: path = "", headers, method } = incoming;
    asked.push({ path, headers });
    const problem = (status: number, type: string, body: string) => {
      incoming.resume();
      response.writeHead(status, { "content-type": type }).end(body);
    };
    if (!allows(headers)) return problem(401, "application/json", '{"error":{"message":"Authentication Error"}}');
    const [, rest] = path.startsWith(prefix) ? ["", path.slice(prefix.length)] : [];
    if (!rest?.startsWith("/v1/") || rest.startsWith("/v1/v1"))
      return problem(404, "text/html", "<!DOCTYPE html><title>Not Found</title>");
    const { authorization: _, "x-api-key": __, host: ___, ...passed } = headers;
    const { hostname, port } = new URL(api.baseURL);
    const onward = httpRequest(
      {
        hostname,
        port,
        method,
        path: rest,
        headers: { ...passed, host: `${hostname}:${port}`, "x-api-key": UPSTREAM_KEY },
      },
      (answer) => {
        response.writeHead(answer.statusCode!, answer.headers);
        answer.pipe(response);
      },
    );
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await api.close();
    },
  };
}

const ask = { ...PARAMS, model: "claude-opus-5-5" };
const asStream = { ...STREAM, model: "claude-opus-5-5" };

/** Calls, streams, lists and batches come through. */
async function works(client: Claude): Promise<void> {
  expect(await client.messages.create(ask)).toMatchObject({ type: "message", role: "assistant" });
  const { values, error } = await drain(client.messages.create(asStream));
  expect(error).toBeUndefined();
  expect(values.at(-1)).toMatchObject({ type: "message_stop" });
  expect((await client.models.list()).data.length).toBeGreaterThan(0);
  const { id } = await client.messages.batches.create({ requests: [{ custom_id: "a", params: ask }] });
  let batch = await client.messages.batches.retrieve(id);
  while (batch.processing_status !== "ended") batch = await client.messages.batches.retrieve(id);
  const results = await drain(client.messages.batches.results(id));
  expect(results.error).toBeUndefined();
  expect(results.values).toMatchObject([{ custom_id: "a" }]);
}

const bearer = (key: string) => (headers: IncomingHttpHeaders) =>
  headers.authorization === `Bearer ${key}` && headers["x-api-key"] === undefined;
const header = (name: string, value: string) => (headers: IncomingHttpHeaders) => headers[name] === value;

interface Setting {
  readonly rules: Rules;
  readonly options?: ClientOptions;
  readonly env?: Readonly<Record<string, string>>;
}

const SETTINGS: Record<string, Setting> = {
  // https://github.com/anthropics/claude-code-action/pull/1116
  "a key as a Bearer token, by the environment": {
    rules: { prefix: "/anthropic", allows: bearer("sk-gateway") },
    env: { ANTHROPIC_AUTH_TOKEN: "sk-gateway" },
  },
  // https://github.com/BerriAI/litellm/issues/33055
  "an API key that has to go as a Bearer token": {
    rules: { allows: bearer("sk-gateway") },
    options: { apiKey: "sk-gateway", apiKeyHeader: "authorization" },
  },
  // https://github.com/cloudflare/agents/issues/511
  "a key of the gateway in a header of its own, and none of the API": {
    rules: { prefix: "/v1/account/gateway/anthropic", allows: header("cf-aig-authorization", "Bearer sk-gateway") },
    options: { apiKey: null, defaultHeaders: { "cf-aig-authorization": "Bearer sk-gateway", "x-api-key": null } },
  },
  // https://github.com/mastra-ai/mastra/pull/9944
  "a key of the gateway beside that of the API": {
    rules: {
      allows: (headers) => headers["helicone-auth"] === "Bearer sk-helicone" && headers["x-api-key"] === "sk-ant",
    },
    options: { apiKey: "sk-ant", defaultHeaders: { "Helicone-Auth": "Bearer sk-helicone" } },
  },
  // https://github.com/can1357/oh-my-pi/pull/3393
  "a credential that the caller writes into the header himself": {
    rules: { prefix: "/anthropic", allows: header("authorization", "secret-proxy-key") },
    options: { apiKey: null, defaultHeaders: { Authorization: "secret-proxy-key" } },
  },
  "slashes at the end of the base URL": {
    rules: { prefix: "/api", allows: header("x-api-key", "sk-gateway") },
    options: { apiKey: "sk-gateway" },
  },
};

describe.each(Object.entries(FETCHES))("over %s", (_fetch, over) => {
  // @promise Requests: Through a gateway calls, streams, lists and batches work with the key where the gateway wants it; a
  //   header of the caller is a credential like any other
  test.each(Object.entries(SETTINGS))("%s", async (name, { rules, options = {}, env = {} }) => {
    await using there = await gateway(rules);
    for (const [key, value] of Object.entries(env)) vi.stubEnv(key, value);
    const baseURL = name.startsWith("slashes") ? `${there.url}//` : there.url;
    await works(new Claude({ baseURL, maxRetries: 0, ...over, ...options }));
  });

  // A host that nobody can reach, asked for ever: https://github.com/stdapi-ai/stdapi.ai/issues/161
  // @promise Uploads and downloads: Results whose URL names another host are read by its path from the client's own
  test.each([
    ["the API itself", "https://gateway.invalid"],
    ["the gateway by a name that nobody can reach", "https://gateway.invalid/anthropic"],
    ["another gateway", "https://gateway.invalid/v1/account/llm"],
  ])("results_url names %s", async (_case, origin) => {
    await using there = await gateway({ prefix: "/anthropic", origin });
    await works(new Claude({ apiKey: "sk", baseURL: there.url, maxRetries: 0, ...over }));
    expect(there.asked.at(-1)!.path).toMatch(/^\/anthropic\/v1\/messages\/batches\/[^/]+\/results$/);
  });

  // https://github.com/langchain-ai/langchain/issues/31325 and https://github.com/vellum-ai/vellum-assistant/pull/25930
  test.each([
    ["doubled", "/api", "/v1"],
    ["missing", "/api", "/.."],
  ])("`/v1` that is %s: one request, a typed error, and no page in its message", async (_case, prefix, slip) => {
    await using there = await gateway({ prefix });
    const baseURL = there.url + slip;
    const error = await failure(new Claude({ apiKey: "sk", baseURL, maxRetries: 2, ...over }).messages.create(ask));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.message).not.toContain("DOCTYPE");
    expect([there.asked.length, error.attempts]).toEqual([1, 1]);
  });

  // https://github.com/sxueck/llm-gateway/issues/5
  test("a key in the header that the gateway does not read: its own words, and no key", async () => {
    await using there = await gateway({ allows: bearer("sk-canary") });
    const error = await failure(new Claude({ apiKey: "sk-canary", baseURL: there.url, ...over }).messages.create(ask));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error.message).toContain("Authentication Error");
    expect(inspect(error, { depth: 9 })).not.toContain("canary");
    expect(there.asked).toHaveLength(1);
  });
});
