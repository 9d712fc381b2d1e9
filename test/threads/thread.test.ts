/** What a thread does when it is left or aborted, and what a long one costs. */
import { describe, expect, expectTypeOf, test } from "vitest";
import Claude from "../../src/2026-10-21.js";
import { aws } from "../../src/aws.js";
import { bedrock, bedrockMantle } from "../../src/bedrock.js";
import { APIUserAbortError, ArgumentError } from "../../src/errors/errors.js";
import { foundry } from "../../src/foundry.js";
import { googleCloud } from "../../src/google-cloud.js";
import { vertex } from "../../src/vertex.js";
import { zodOutputFormat } from "../../src/structured/zod.js";
import * as z from "zod";
import { zodTool } from "../../src/tools/zod.js";
import { frames } from "../support/event-streams.js";
import { call, eventsOf, replies, text } from "../support/replies.js";
import { serve } from "../support/server.js";

const PARAMS = { model: "m", max_tokens: 9 };
const say = (content: string) => ({ role: "user" as const, content });

describe("a stream", () => {
  // @promise Tools: A turn of a thread that is aborted or left frees the thread at once; the next one begins with what had come
  test.each(["aborted", "left"])("that is %s frees the thread", async (how) => {
    await using server = await serve((_, response, attempt) => {
      const events = eventsOf({ content: [text("One two")] });
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write(frames(attempt === 1 ? events.slice(0, 3) : events));
      if (attempt > 1) response.end();
    });
    const thread = new Claude({ apiKey: "k", baseURL: server.baseURL }).beta.messages.thread(PARAMS);
    const stream = thread.stream(say("1"));
    for await (const { type } of stream) if (type === "content_block_delta") break;
    if (how === "aborted") stream.abort();
    await stream.done().catch((error: unknown) => expect(error).toBeInstanceOf(APIUserAbortError));
    expect(thread.messages).toMatchObject([say("1"), { role: "assistant", content: [text("One ")] }]);
    await thread.stream(say("2")).done();
    const [, second] = server.requests.map(
      ({ body }) => JSON.parse(body.toString()) as { messages: unknown[]; thread: object },
    );
    expect(second).toMatchObject({ messages: [say("1"), {}, say("2")], thread: { type: "create" } });
  });

  test("that is aborted before its response takes its messages back", async () => {
    await using server = await serve(() => {});
    const thread = new Claude({ apiKey: "k", baseURL: server.baseURL }).beta.messages.thread(PARAMS);
    const stream = thread.stream(say("1"));
    stream.abort();
    await expect(stream.done()).rejects.toBeInstanceOf(APIUserAbortError);
    await expect.poll(() => thread.messages).toEqual([]);
    expect(() => void thread.send(say("2"), {}, { signal: AbortSignal.abort() }).catch(() => {})).not.toThrow();
  });
});

// @promise Tools: A runner over a thread sends of each turn what is new, whatever the length of the conversation
test("a runner of 300 turns sends 300 small requests", async () => {
  const sizes: number[] = [];
  await using server = await replies((body) => {
    sizes.push(JSON.stringify(body).length);
    return sizes.length < 300
      ? { content: [call(`t${sizes.length}`, "add", { a: 1, b: 2 })] }
      : { content: [text("Done.")] };
  });
  const add = zodTool({
    name: "add",
    description: "Adds",
    inputSchema: z.object({ a: z.number(), b: z.number() }),
    run: ({ a, b }) => String(a + b),
  });
  const client = new Claude({ apiKey: "k", baseURL: server.baseURL });
  const thread = client.beta.messages.thread({ ...PARAMS, tools: [add] });
  thread.append(say("Go"));
  expect((await thread.toolRunner({ max_iterations: 400 })).content).toEqual([text("Done.")]);
  expect(thread.messages).toHaveLength(600);
  expect(Math.max(...sizes.slice(1))).toBeLessThan(400);
});

const REGION = { region: "us-east-1", apiKey: "k" };

test.each([bedrock(REGION), bedrockMantle(REGION), vertex({ region: "us-east5", projectId: "p", accessToken: "t" })])(
  "$name has no threads, which is said before anything is sent",
  async (platform) => {
    const client = new Claude({ platform, fetch: () => Promise.reject(new Error("sent")) });
    const sent = client.beta.messages.thread(PARAMS).send(say("1"));
    await expect(sent).rejects.toThrow(
      new ArgumentError(`${platform.name} has no threads: send the whole history with beta.messages.create()`),
    );
  },
);

test.each([
  aws({ ...REGION, workspaceId: "w" }),
  googleCloud({ project: "p", workspaceId: "w", bearerTokenProvider: () => "t" }),
  foundry({ resource: "r", apiKey: "k" }),
])("$name has threads", async (platform) => {
  await using server = await replies((body) => ({ content: [text(JSON.stringify(body.thread))] }));
  const client = new Claude({
    platform,
    fetch: (url, init) => fetch(`${server.baseURL}/v1/messages${new URL(String(url)).search}`, init),
  });
  const thread = client.beta.messages.thread(PARAMS);
  expect((await thread.send(say("1"))).content).toEqual([text('{"type":"create"}')]);
  expect((await thread.send(say("2"))).content).toEqual([
    text(expect.stringContaining("previous_message_id") as string),
  ]);
});

test("types of what it gives", () => {
  const { messages } = new Claude({ apiKey: "k" }).beta;
  const format = zodOutputFormat(z.object({ n: z.number() }));
  const thread = messages.thread({ ...PARAMS, output_config: { format } });
  expectTypeOf(thread.parse).returns.resolves.toHaveProperty("parsed_output").toEqualTypeOf<{ n: number } | null>();
  expectTypeOf(thread.send).returns.resolves.toExtend<Claude.Beta.BetaMessage>();
  expectTypeOf(thread.messages).toEqualTypeOf<Claude.Beta.BetaMessageParam[]>();
});
