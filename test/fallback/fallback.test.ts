/** What a fallback does when something is in the way: aborts, streams that break, lost connections. */
import { once } from "node:events";
import { describe, expect, test } from "vitest";
import Claude, { BetaFallbackState, betaRefusalFallbackMiddleware } from "../../src/2026-10-21.js";
import { APIUserAbortError, StreamTruncatedError } from "../../src/errors/errors.js";
import { deferred } from "../../src/message-stream/deferred.js";
import { tool } from "../../src/tools/index.js";
import { frames } from "../support/event-streams.js";
import { call, eventsOf, type Reply, replies, text } from "../support/replies.js";
import { type Handler, serve, type TestServer } from "../support/server.js";

const PARAMS = { model: "a", max_tokens: 9, messages: [{ role: "user" as const, content: "?" }] };
const REFUSAL: Reply = {
  ...{ content: [text("It ")], stop_reason: "refusal", model: "a" },
  stop_details: { type: "refusal", category: null, fallback_credit_token: "t", fallback_has_prefill_claim: true },
};
const DONE: Reply = { content: [text("is.")], model: "b" };

const stream = (response: Parameters<Handler>[1], text: string) => {
  response.writeHead(200, { "content-type": "text/event-stream" });
  response.write(text);
};

const clientOf = (server: TestServer, more: object = {}) =>
  new Claude({
    ...{ apiKey: "k", baseURL: server.baseURL, maxRetries: 0, logLevel: "off" },
    middleware: [betaRefusalFallbackMiddleware([{ model: "b" }])],
    ...more,
  });

describe("a stream", () => {
  test("is one message of the model that has answered", async () => {
    await using server = await replies([REFUSAL, DONE]);
    const running = clientOf(server).beta.messages.stream(PARAMS, { fallbackState: new BetaFallbackState() });
    const { model, content, stop_reason: reason } = await running.finalMessage();
    expect([model, reason]).toEqual(["b", "end_turn"]);
    expect(content.map(({ type }) => type)).toEqual(["text", "fallback", "text"]);
    expect(await running.finalText()).toBe("It  is.");
  });

  // @promise Tools: What is in the way of a fallback ends the call as it would end any: an abort closes the connection, a stream
  //   that is cut is an error with what had arrived
  test("that is cut after the fallback is an error with all that has arrived", async () => {
    await using server = await serve((_, response, attempt) => {
      const events = eventsOf(attempt === 1 ? REFUSAL : DONE);
      stream(response, frames(attempt === 1 ? events : events.slice(0, 3)));
      response.end();
    });
    const running = clientOf(server).beta.messages.stream(PARAMS);
    const error = (await running.finalMessage().catch((thrown: unknown) => thrown)) as StreamTruncatedError;
    expect(error).toBeInstanceOf(StreamTruncatedError);
    expect((error.partial as Claude.Beta.BetaMessage).content).toMatchObject([
      text("It "),
      { type: "fallback" },
      text("is"),
    ]);
  });

  // @promise Tools: What is in the way of a fallback…
  test.each(["before", "while"])("is aborted %s the fallback answers", async (when) => {
    const closed: Promise<unknown>[] = [];
    const asked = deferred<void>();
    await using server = await serve((_, response, attempt) => {
      if (attempt === 1) {
        stream(response, frames(eventsOf(REFUSAL)));
        return void response.end();
      }
      closed.push(once(response, "close"));
      if (when === "while") stream(response, frames(eventsOf(DONE).slice(0, 2)));
      asked.resolve();
    });
    const controller = new AbortController();
    const running = clientOf(server).beta.messages.stream(PARAMS, { signal: controller.signal });
    const ended = running.finalMessage().catch((thrown: unknown) => thrown);
    await asked.promise;
    controller.abort("enough");
    expect(await ended).toBeInstanceOf(APIUserAbortError);
    await Promise.all(closed);
    expect(closed).toHaveLength(1);
  });

  // @promise Tools: What is in the way of a fallback…
  test("that is left while the fallback answers closes its connection", async () => {
    const closed = deferred<void>();
    await using server = await serve((_, response, attempt) => {
      if (attempt === 1) {
        stream(response, frames(eventsOf(REFUSAL)));
        return void response.end();
      }
      stream(response, frames(eventsOf(DONE).slice(0, 3)));
      response.once("close", () => closed.resolve());
    });
    const seen: string[] = [];
    for await (const event of await clientOf(server).beta.messages.create({ ...PARAMS, stream: true })) {
      if (event.type === "content_block_delta" && event.index === 2) break;
      seen.push(event.type);
    }
    await closed.promise;
    expect(seen).toContain("content_block_delta");
    expect(seen).not.toContain("message_stop");
  });

  test("goes on with the refusal when the fallback's connection is lost", async () => {
    const told: unknown[] = [];
    await using server = await serve((_, response, attempt) => {
      if (attempt > 1) return void response.destroy();
      stream(response, frames(eventsOf(REFUSAL)));
      response.end();
    });
    const onError = (error: object) => told.push(error);
    const client = clientOf(server, { middleware: [betaRefusalFallbackMiddleware([{ model: "b" }], { onError })] });
    const { stop_reason: reason, stop_details: details } = await client.beta.messages.stream(PARAMS).finalMessage();
    expect([reason, details?.recommended_model]).toEqual(["refusal", "b"]);
    expect(told).toMatchObject([{ kind: "request_failed", model: "b", status: null }]);
  });
});

test("a chain without a state is told of once", async () => {
  const warned: string[] = [];
  const logger = { ...console, warn: (words: string) => void warned.push(words) };
  await using server = await replies(({ model }) => (model === "a" ? REFUSAL : DONE));
  const client = clientOf(server, { logger, logLevel: "warn" });
  for (let turn = 0; turn < 3; turn++) await client.beta.messages.create(PARAMS);
  expect(warned.filter((words) => words.includes("fallbackState"))).toHaveLength(1);
});

test("a runner of tools stays with the model that has answered", async () => {
  await using server = await replies(({ model, messages }) =>
    model === "a" ? REFUSAL : (messages as unknown[]).length > 1 ? DONE : { content: [call("t1", "now")] },
  );
  const now = tool({ name: "now", description: "Now", inputSchema: { type: "object" }, run: () => "noon" });
  const runner = clientOf(server).beta.messages.toolRunner(
    { ...PARAMS, tools: [now] },
    { fallbackState: new BetaFallbackState() },
  );
  expect((await runner).content).toEqual(DONE.content);
  expect(server.sent.map(({ body }) => body["model"])).toEqual(["a", "b", "b"]);
});
