/** The official cloud clients run against the local API as their platforms serve it, and see what ours see. */
import { describe, expect, test } from "vitest";
import { createLocalApi, type LocalPlatform } from "../../src/testing/index.js";
import { type Cloud, made, type Maker, type Pair, PAIRS } from "./cloud-pairs.js";

const MESSAGES = [{ role: "user" as const, content: "Hello ä 🤔" }];
const tool = {
  name: "get_weather",
  input_schema: { type: "object" as const, properties: { city: { type: "string" } } },
};

/** Pairs with a credential, with the platform that serves each. */
const SERVED = PAIRS.filter(({ name }) => name !== "aws at a gateway").map((one): [string, LocalPlatform, Pair] => {
  const [first = ""] = one.name.split(" ");
  const platform = { mantle: "bedrock", google: "google-cloud" }[first] ?? first;
  return [one.name, platform as LocalPlatform, one];
});

/** What a program sees of a platform. */
async function seen(Client: Maker, one: Pair, platform: LocalPlatform): Promise<unknown> {
  const api = createLocalApi({ platform });
  const client: Cloud = made(Client, one, (url, init) => api.fetch(url as string, init));
  const model = /^(bedrock|mantle)/.test(one.name) ? "us.anthropic.claude-haiku-4-5-v1:0" : "claude-haiku-4-5";
  const params = { model, max_tokens: 64, messages: MESSAGES };
  const events: unknown[] = [];
  const failed = async (work: PromiseLike<unknown>) => {
    const error = await Promise.resolve(work).then(
      () => undefined,
      (thrown: unknown) => thrown as { status?: number; constructor: { name: string } },
    );
    return [error?.constructor.name, error?.status];
  };
  const outcome = {
    message: await client.messages.create(params),
    final: await client.messages.stream(params).finalMessage(),
    tools: (await client.messages.create({ ...params, tools: [tool], tool_choice: { type: "any" } })).content,
    refused: await failed(client.messages.create({ ...params, max_tokens: -1 })),
    counted: one.name.startsWith("bedrock")
      ? undefined
      : await client.messages.countTokens({ model, messages: MESSAGES }),
  };
  for await (const event of await client.beta.messages.create({
    ...params,
    stream: true,
    betas: ["context-1m-2025-08-07"],
  }))
    events.push(event);
  api.respond("messages.create", { status: 429 });
  const limited = await failed(client.messages.create(params));
  const sent = api.requests.map(({ method, path, status, body }) => [
    method,
    path.replace("?beta=true", ""),
    status,
    body,
  ]);
  return JSON.parse(JSON.stringify({ ...outcome, events, limited, sent }));
}

describe("the same outcome by the same requests", () => {
  test.each(SERVED)("%s", async (_, platform, one) => {
    const want = (await seen(one.theirs, one, platform)) as { message: unknown; events: unknown[]; sent: unknown[] };
    expect(want).toMatchObject({
      message: { role: "assistant" },
      refused: ["BadRequestError", 400],
      limited: ["RateLimitError", 429],
    });
    expect(want.events.length).toBeGreaterThan(4);
    expect(await seen(one.ours, one, platform)).toEqual(want);
  });
});
