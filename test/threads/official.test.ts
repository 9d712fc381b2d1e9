/** The same conversations with both SDKs, over the same replies: what is sent, what comes of it, and what the thread then holds. */
import Official from "@anthropic-ai/sdk";
import { betaTool as officialTool } from "@anthropic-ai/sdk/helpers/beta/json-schema";
import { expect, test } from "vitest";
import Claude from "../../src/2026-10-21.js";
import "../../src/threads/index.js";
import { betaTool } from "../../src/official/beta-json-schema.js";
import { frames } from "../support/event-streams.js";
import { call, eventsOf, messageOf, type Reply, type ReplyBlock, text } from "../support/replies.js";
import { apiError, json, serve } from "../support/server.js";

type Log = (entry: unknown) => void;
type Params = Parameters<Official["beta"]["messages"]["thread"]>[0];
type Thread = ReturnType<Official["beta"]["messages"]["thread"]>;
/** A reply, an error code, or a stream that is cut after so many events. */
type Answer = Reply | string | number | { readonly cut: number; readonly reply: Reply };

interface Kit {
  readonly client: Official;
  readonly betaTool: typeof officialTool;
}

const PARAMS: Params = { model: "m", max_tokens: 9, system: "Be brief" };
const say = (words: string) => ({ role: "user" as const, content: words });
const cached = (words: string) => ({
  role: "user" as const,
  content: [{ type: "text" as const, text: words, cache_control: { type: "ephemeral" as const } }],
});
const reply = (words: string, more: object = {}): Reply => ({ content: [text(words)], ...more });
const ONE = reply("One", { id: "msg_a" });
const TWO = reply("Two", { id: "msg_b" });
const THREE = reply("Three", { id: "msg_c" });
const REFUSED = reply("No", { id: "msg_r", stop_reason: "refusal" });
const PAUSED = reply("Wait", { id: "msg_p", stop_reason: "pause_turn" });
const CALLING: Reply = { id: "msg_t", content: [call("t1", "add", { a: 1, b: 2 })] };

/** What can be compared of a thread. */
const shown = (thread: Thread) => ({
  messages: thread.messages,
  previous: thread.previousMessageId,
  params: { ...thread.params, messages: undefined },
});
const kindOf = (error: unknown) => {
  const { status, name } = error as { status?: number; name: string };
  return status ?? (/^(Anthropic|Argument|StreamTruncated|Type)Error$/.test(name) ? "refused" : name);
};

/** Sends each of some turns, and says what came of it. */
async function talk(thread: Thread, log: Log, ...turns: Parameters<Thread["send"]>[]): Promise<void> {
  for (const turn of turns) {
    const came = await thread
      .send(...turn)
      .then(({ content, id }: { content: unknown; id: string }) => [id, content], kindOf);
    log([came, shown(thread)]);
  }
}

async function read(thread: Thread, log: Log, ...turn: Parameters<Thread["stream"]>): Promise<void> {
  const stream = thread.stream(...turn);
  const came = await stream.finalMessage().then(({ content }: { content: unknown }) => content, kindOf);
  log([came, shown(thread)]);
}

const add = (kit: Kit) =>
  kit.betaTool({
    name: "add",
    description: "Adds",
    inputSchema: { type: "object", properties: { a: { type: "number" }, b: { type: "number" } }, required: ["a", "b"] },
    run: ({ a, b }) => String(a + b),
  });

type Program = readonly [name: string, answers: readonly Answer[], run: (kit: Kit, log: Log) => Promise<void>];

const PROGRAMS: readonly Program[] = [
  [
    "turns",
    [ONE, TWO, THREE],
    async ({ client }, log) => {
      const thread = client.beta.messages.thread(PARAMS);
      log(shown(thread));
      thread.append(say("0"));
      await talk(thread, log, [say("1")], [[say("2"), say("3")]], []);
    },
  ],
  [
    "a history, betas and overrides",
    [ONE, TWO, THREE],
    async ({ client }, log) => {
      const thread = client.beta.messages.thread({
        ...PARAMS,
        betas: ["x-1"],
        messages: [say("0"), { role: "assistant", content: "1" }],
      });
      await talk(thread, log, [say("2"), { max_tokens: 5, system: "Other" }], [say("3"), { temperature: 1 }]);
      thread.update({ max_tokens: 7 }, { headers: { "x-mine": "1" } });
      await talk(thread, log, [say("4")]);
    },
  ],
  [
    "a reply that is added again",
    [ONE, TWO],
    async ({ client }, log) => {
      const thread = client.beta.messages.thread(PARAMS);
      const first = await thread.send(say("1"));
      thread.append(first);
      thread.append({ role: "assistant", content: [{ type: "text", text: "One" }] });
      await talk(thread, log, [say("2")]);
    },
  ],
  [
    "system and tools cannot change",
    [ONE, TWO],
    async ({ client }, log) => {
      const thread = client.beta.messages.thread(PARAMS);
      await talk(thread, log, [say("1")], [say("2"), { system: "Be long" }], [say("3"), { tools: [] }], [say("4")]);
      log(
        await Promise.resolve()
          .then(() => thread.update({ thread: null } as never))
          .catch(kindOf),
      );
    },
  ],
  [
    "one turn at a time",
    [ONE, TWO],
    async ({ client }, log) => {
      const thread = client.beta.messages.thread(PARAMS);
      const first = thread.send(say("1"));
      thread.append(say("while"));
      log(
        await Promise.resolve()
          .then(() => thread.send(say("2")))
          .catch(kindOf),
      );
      log(shown(thread));
      log((await first).id);
      log(shown(thread));
      await talk(thread, log, [say("3")]);
    },
  ],
  [
    "errors take their messages back",
    [500, ONE, 400, TWO],
    async ({ client }, log) => {
      const thread = client.beta.messages.thread(PARAMS);
      thread.append(say("kept"));
      await talk(thread, log, [say("1")], [say("2")], [say("3")], [say("4")]);
    },
  ],
  ...["thread_not_found", "thread_already_continued", "thread_continue_in_flight"].map((code): Program => [
    `${code}: the thread is made again`,
    [ONE, code, TWO, THREE],
    async ({ client }, log) => {
      const thread = client.beta.messages.thread(PARAMS);
      await talk(thread, log, [cached("1")], [cached("2")], [say("3")]);
    },
  ]),
  [
    "lost twice",
    [ONE, "thread_not_found", TWO, "thread_not_found", THREE, ONE],
    async ({ client }, log) => {
      const thread = client.beta.messages.thread({ ...PARAMS, unsupportedRequestBehavior: "continue_unthreaded" });
      await talk(thread, log, [say("1")], [say("2")], [say("3")], [say("4")]);
    },
  ],
  ...(["error", "continue_unthreaded"] as const).map((behavior): Program => [
    `what cannot be threaded: ${behavior}`,
    ["thread_unsupported_request", ONE, TWO],
    async ({ client }, log) => {
      const thread = client.beta.messages.thread({ ...PARAMS, unsupportedRequestBehavior: behavior });
      await talk(thread, log, [say("1")], [say("2")]);
      await talk(thread.fork(), log, [say("3")]);
    },
  ]),
  [
    "refusals, pauses and fallbacks",
    [ONE, REFUSED, TWO, PAUSED, THREE, reply("F", { id: "msg_f", usage: usageOf("fallback_message") }), ONE],
    async ({ client }, log) => {
      const thread = client.beta.messages.thread(PARAMS);
      await talk(thread, log, [say("1")], [say("2")], [say("3")], [say("4")], [], [say("5")], [say("6")]);
    },
  ],
  [
    "a container is kept",
    [reply("One", { id: "msg_a", container: { id: "c1", expires_at: "x" } }), TWO],
    async ({ client }, log) => {
      await talk(client.beta.messages.thread(PARAMS), log, [say("1")], [say("2")]);
    },
  ],
  [
    "a fork",
    [ONE, TWO, THREE],
    async ({ client }, log) => {
      const thread = client.beta.messages.thread(PARAMS);
      await talk(thread, log, [cached("1")]);
      const fork = thread.fork();
      await talk(fork, log, [say("2")]);
      await talk(thread, log, [say("3")]);
    },
  ],
  [
    "parsed",
    [reply('{"n":1}', { id: "msg_a" }), reply('{"n":2}', { id: "msg_b" })],
    async ({ client }, log) => {
      const format = {
        type: "json_schema" as const,
        schema: {},
        parse: (words: string) => JSON.parse(words) as object,
      };
      const thread = client.beta.messages.thread({ ...PARAMS, output_config: { format } });
      log((await thread.parse(say("1"))).parsed_output);
      log((await thread.stream(say("2")).finalMessage()).parsed_output);
      log(thread.previousMessageId);
    },
  ],
  [
    "streams",
    [ONE, TWO],
    async ({ client }, log) => {
      const thread = client.beta.messages.thread(PARAMS);
      await read(thread, log, say("1"));
      await read(thread, log, say("2"));
    },
  ],
  ...[1, 2, 3, 4, 7].map((events): Program => [
    `a stream that is cut after ${events}`,
    [ONE, { cut: events, reply: { id: "msg_x", content: [text("A first"), call("t1", "add")] } }, TWO, THREE],
    async ({ client }, log) => {
      const thread = client.beta.messages.thread(PARAMS);
      await read(thread, log, say("1"));
      await read(thread, log, say("2"));
      await read(thread, log);
      await talk(thread, log, [say("3")]);
    },
  ]),
  [
    "a runner",
    [CALLING, TWO, THREE],
    async (kit, log) => {
      const thread = kit.client.beta.messages.thread({ ...PARAMS, tools: [add(kit)] });
      thread.append(say("1"));
      const runner = thread.toolRunner();
      log((await runner).content);
      log(thread.messages);
      await talk(thread, log, [say("2")]);
    },
  ],
  [
    "a runner that streams, and one that is limited",
    [CALLING, TWO, CALLING, THREE],
    async (kit, log) => {
      const thread = kit.client.beta.messages.thread({ ...PARAMS, tools: [add(kit)] });
      thread.append(say("1"));
      for await (const stream of thread.toolRunner({ stream: true })) log((await stream.finalMessage()).content);
      thread.append(say("2"));
      log((await thread.toolRunner({ max_iterations: 1 })).content);
      log(thread.messages);
      await talk(thread, log, []);
    },
  ],
];

function usageOf(type: string) {
  return { input_tokens: 1, output_tokens: 1, iterations: [{ type, model: "b", input_tokens: 1, output_tokens: 1 }] };
}

const KITS = {
  official: (options: object): Kit => ({ client: new Official(options), betaTool: officialTool }),
  ours: (options: object): Kit => ({
    client: new Claude(options) as unknown as Official,
    betaTool: betaTool as unknown as typeof officialTool,
  }),
};

async function outcome(name: keyof typeof KITS, [, answers, run]: Program): Promise<object> {
  const sent: unknown[] = [];
  await using server = await serve((request, response, attempt) => {
    const body = JSON.parse(request.body.toString()) as Record<string, unknown>;
    const betas = String(request.headers["anthropic-beta"]).split(",");
    sent.push([body, betas.map((beta) => beta.trim()).sort()]);
    const answer = answers[attempt - 1] ?? 500;
    if (typeof answer === "number") return json(response, answer, apiError("api_error", "no"));
    if (typeof answer === "string") {
      const details = { error_code: answer, unsupported: ["x"] };
      return json(response, 400, apiError("invalid_request_error", "no", details));
    }
    const whole = "cut" in answer ? answer.reply : answer;
    if (!body["stream"]) return json(response, 200, messageOf(whole as Reply));
    const events = eventsOf(whole as Reply & { content: ReplyBlock[] });
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.end(frames("cut" in answer ? events.slice(0, answer.cut as number) : events));
  });
  const log: unknown[] = [];
  const kit = KITS[name]({ apiKey: "k", baseURL: server.baseURL, maxRetries: 0, logLevel: "off" });
  await run(kit, (entry) => log.push(structuredClone(JSON.parse(JSON.stringify(entry ?? null)))));
  return { log, sent };
}

// @promise Tools: A thread sends only what is new, goes on when the API has lost it, and holds what the official one holds after
//   every turn: refused, cut, failed or taken up again
test.each(PROGRAMS.map((program) => [program[0], program] as const))("%s", async (_, program) => {
  const theirs = await outcome("official", program);
  expect(await outcome("ours", program)).toEqual(theirs);
});
