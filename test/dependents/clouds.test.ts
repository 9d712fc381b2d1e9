/** The cloud clients beside the official ones: the same request, but for signature and telemetry. */
import { createRequire } from "node:module";
import { afterEach, describe, expect, test, vi } from "vitest";
import { AnthropicBedrock } from "../../src/bedrock.js";
import { AnthropicFoundry } from "../../src/foundry.js";
import { AnthropicVertex } from "../../src/vertex.js";

afterEach(() => vi.unstubAllEnvs());

const require = createRequire(import.meta.url);

/** A client, as far as both have the same. */
type Cloud = Pick<AnthropicVertex, "messages" | "beta">;
type Maker = new (options: object) => Cloud;

const official = (name: string, type: string) => (require(`@anthropic-ai/${name}-sdk`) as Record<string, Maker>)[type]!;
const google = { getRequestHeaders: async () => new Headers({ authorization: "Bearer g" }) };
const PAIRS: readonly (readonly [name: string, type: string, ours: unknown, options: object])[] = [
  ["bedrock", "AnthropicBedrock", AnthropicBedrock, { awsRegion: "us-east-1", awsAccessKey: "A", awsSecretKey: "S" }],
  ["vertex", "AnthropicVertex", AnthropicVertex, { region: "us-east5", projectId: "p", authClient: google }],
  ["foundry", "AnthropicFoundry", AnthropicFoundry, { resource: "acme", apiKey: "k" }],
];

const MODEL = "anthropic.claude:0;a/b@1";
const MESSAGES = [{ role: "user" as const, content: "Hi ä" }];
const PARAMS = { model: MODEL, max_tokens: 9, messages: MESSAGES };
const CALLS: Readonly<Record<string, (client: Cloud) => PromiseLike<unknown>>> = {
  create: (client) => client.messages.create(PARAMS),
  stream: (client) => client.messages.create({ ...PARAMS, stream: true }),
  beta: (client) => client.beta.messages.create({ ...PARAMS, betas: ["b1", "b2"], user_profile_id: "up" }),
  options: (client) => client.messages.create(PARAMS, { query: { a: "1" }, headers: { "x-team": "blue" } }),
  count: (client) => client.messages.countTokens({ model: MODEL, messages: MESSAGES }),
  "beta count": (client) => client.beta.messages.countTokens({ model: MODEL, messages: MESSAGES }),
};
/** The official ones count tokens at a path that Bedrock has not; ours refuses to. */
const NOT_THERE = new Set(["bedrock count", "bedrock beta count"]);
/** What only the official ones send of themselves, what a runtime adds, and what is signed at another moment. */
const APART = /^(x-stainless-.*|user-agent|host|content-length|x-amz-.*)$/;

/** The request that a call makes. */
async function requestOf(
  make: (fetch: typeof globalThis.fetch) => Cloud,
  call: (client: Cloud) => PromiseLike<unknown>,
) {
  let sent: object | undefined;
  const client = make(async (url, init) => {
    const headers = [...new Headers(init?.headers)].filter(([name]) => !APART.test(name));
    const named = headers.map(([name, value]) => [name, value.replace(/^(AWS4-HMAC-SHA256).*/, "$1")]);
    const body: unknown = JSON.parse(String(init?.body));
    sent = { url: String(url), method: init?.method?.toUpperCase(), headers: Object.fromEntries(named), body };
    const reply = { id: "m", type: "message", role: "assistant", content: [], usage: {} };
    return new Response(JSON.stringify(reply), { headers: { "content-type": "application/json" } });
  });
  // A reply that is no stream is an error to one of them.
  await Promise.resolve(call(client)).catch(() => {});
  return sent;
}

describe.each(PAIRS)("%s", (name, type, ours, options) => {
  for (const [what, call] of Object.entries(CALLS)) {
    if (NOT_THERE.has(`${name} ${what}`)) continue;
    test(`${what}: the same request`, async () => {
      vi.stubEnv("ANTHROPIC_API_KEY", "canary");
      const made = (Client: Maker) => requestOf((fetch) => new Client({ ...options, fetch, maxRetries: 0 }), call);
      const want = await made(official(name, type));
      expect(want).toBeDefined();
      expect(await made(ours as Maker)).toEqual(want);
    });
  }
});
