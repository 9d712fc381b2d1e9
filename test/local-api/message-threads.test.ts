/** Conversations that the server holds: what each SDK does with them, it does with the local API. */
import Official from "@anthropic-ai/sdk";
import { betaTool as officialTool } from "@anthropic-ai/sdk/helpers/beta/json-schema";
import { beforeEach, describe, expect, test } from "vitest";

import Claude from "../../src/2026-10-21.js";
import { betaTool } from "../../src/official/beta-json-schema.js";
import "../../src/threads/index.js";
import { createLocalApi, type JsonObject } from "../../src/testing/index.js";

const api = createLocalApi({ validateReplies: true });
beforeEach(() => api.reset());

const PARAMS = { model: "claude-sonnet-5-5" as const, max_tokens: 200 };
const say = (content: string) => ({ role: "user" as const, content });
const KITS = [
  ["ours", { client: new Claude({ apiKey: "key", fetch: api.fetch, maxRetries: 0 }) as never as Official, betaTool }],
  ["official", { client: new Official({ apiKey: "key", fetch: api.fetch, maxRetries: 0 }), betaTool: officialTool }],
] as const;
const sent = () => api.requests.map(({ body }) => body as JsonObject);

describe.each(KITS)("a thread of the SDK that is %s", (_, kit) => {
  const { client } = kit;

  // @promise The local API: It holds conversations (`thread`): a turn sends what is new, and answers to the whole
  test("sends what is new, and is answered to all of it", async () => {
    const thread = client.beta.messages.thread({ ...PARAMS, system: "Be brief" });
    const first = await thread.send([say("Name a river")]);
    const second = await thread.send([say("Name a lake")]);
    expect(second.content[0]).toMatchObject({ type: "text", text: expect.stringContaining("Name a lake") });
    expect(second.usage.input_tokens).toBeGreaterThan(first.usage.input_tokens);
    expect(sent().map((body) => [body["thread"], (body["messages"] as []).length, body["system"]])).toEqual([
      [{ type: "create" }, 1, "Be brief"],
      [{ type: "continue", previous_message_id: first.id }, 1, undefined],
    ]);
    const fork = thread.fork();
    await fork.send([say("Name a sea")]);
    expect(sent()[2]).toMatchObject({ thread: { type: "create" }, messages: { length: 5 } });
    const streamed = await thread.stream([say("Name a hill")]).finalMessage();
    expect(sent()[3]).toMatchObject({ thread: { previous_message_id: second.id } });
    expect(streamed.usage.input_tokens).toBeGreaterThan(second.usage.input_tokens);
  });

  test("runs tools in it", async () => {
    const tool = (kit.betaTool as typeof officialTool)({
      name: "get_weather",
      description: "The weather at a place",
      inputSchema: { type: "object", properties: { place: { type: "string" } }, required: ["place"] },
      run: ({ place }: { place: string }) => `21 degrees in ${place}`,
    });
    const thread = client.beta.messages.thread({ ...PARAMS, tools: [tool] });
    thread.append(say("Use get_weather for Lima"));
    const last = await thread.toolRunner().runUntilDone();
    expect(last.content[0]).toMatchObject({ text: expect.stringContaining("21 degrees in Lima") });
    expect(sent().map(({ thread: asked }) => (asked as JsonObject)["type"])).toEqual(["create", "continue"]);
  });

  test("begins anew where the server has forgotten it, or has gone on from it", async () => {
    const thread = client.beta.messages.thread(PARAMS);
    await thread.send([say("Name a river")]);
    api.reset();
    await thread.send([say("Name a lake")]);
    expect(sent().map(({ thread: asked }) => (asked as JsonObject)["type"])).toEqual(["continue", "create"]);
    const ask = { ...PARAMS, messages: [say("Name a sea")], betas: ["message-threads-2026-08-12" as const] };
    const after = (id: string, more: object = {}) =>
      client.beta.messages.create({ ...ask, thread: { type: "continue", previous_message_id: id }, ...more }).then(
        ({ id: made }) => made,
        (error: InstanceType<typeof Official.APIError>) => [error.status, error.error],
      );
    const coded = (code: string) => ({ error: { details: { error_code: code } } });
    expect(await after("msg_none")).toMatchObject([404, coded("thread_not_found")]);
    const { previousMessageId } = thread;
    expect(await after(previousMessageId!, { system: "Be long" })).toMatchObject([
      400,
      coded("thread_fingerprint_mismatch"),
    ]);
    expect(await after(previousMessageId!)).toMatch(/^msg_/);
    expect(await after(previousMessageId!)).toMatchObject([400, coded("thread_already_continued")]);
    api.respond("messages.create", { stopReason: "refusal" });
    const refused = await client.beta.messages.create({ ...ask, thread: { type: "create" } });
    expect(await after(refused.id)).toMatchObject([404, coded("thread_not_found")]);
  });
});
