/** The same programs with both SDKs, over the same replies: what is sent, what is handed out, and how it ends. */
import Official from "@anthropic-ai/sdk";
import * as officialJSON from "@anthropic-ai/sdk/helpers/beta/json-schema";
import * as officialStandard from "@anthropic-ai/sdk/helpers/beta/standard-schema";
import * as officialZod from "@anthropic-ai/sdk/helpers/beta/zod";
import { ToolError as OfficialToolError } from "@anthropic-ai/sdk/lib/tools/ToolError";
import { expect, test } from "vitest";
import * as z from "zod";
import Claude from "../../src/2026-10-21.js";
import { betaTool } from "../../src/official/beta-json-schema.js";
import { betaStandardSchemaTool } from "../../src/official/beta-standard-schema.js";
import { betaZodTool } from "../../src/official/beta-zod.js";
import { ToolError } from "../../src/tools/index.js";
import { call, type Reply, replies, text } from "../support/replies.js";

/** What a program has of either SDK. */
interface Kit {
  readonly client: Official;
  readonly tools: Parameters<Official["beta"]["messages"]["toolRunner"]>[0]["tools"];
}
type Helpers = typeof officialZod &
  typeof officialJSON &
  typeof officialStandard & { ToolError: typeof OfficialToolError };
const OURS = { betaZodTool, betaTool, betaStandardSchemaTool, ToolError } as unknown as Helpers;
const THEIRS = { ...officialZod, ...officialJSON, ...officialStandard, ToolError: OfficialToolError } as Helpers;

const toolsOf = (helpers: Helpers): Kit["tools"] => [
  helpers.betaZodTool({
    name: "weather",
    description: "The weather of a city",
    inputSchema: z.object({ city: z.string().min(2), unit: z.enum(["c", "f"]).default("c") }),
    run: ({ city, unit }) => `${city}: 7 °${unit}`,
    strict: true,
  }),
  helpers.betaTool({
    name: "add",
    description: "Adds",
    inputSchema: { type: "object", properties: { a: { type: "number" }, b: { type: "number" } }, required: ["a", "b"] },
    run: async ({ a, b }) => [{ type: "text", text: String(a + b) }],
    cache_control: { type: "ephemeral" },
  }),
  helpers.betaStandardSchemaTool({
    name: "fail",
    description: "Fails",
    inputSchema: z.object({ how: z.string() }),
    run: ({ how }) => {
      if (how === "blocks") throw new helpers.ToolError([{ type: "text", text: "In blocks" }]);
      throw new Error("boom");
    },
  }),
  { type: "web_search_20250305", name: "web_search" },
];

const PARAMS = {
  model: "m",
  max_tokens: 9,
  messages: [{ role: "user" as const, content: "?" }],
  thread: false as const,
};
const TWO: Reply = {
  content: [text("Hm."), call("t1", "weather", { city: "Ulm" }), call("t2", "add", { a: 1, b: 2 })],
};
const FAILING: Reply = {
  content: [call("t1", "fail", { how: "blocks" }), call("t2", "fail", { how: "x" }), call("t3", "none")],
};
const DONE: Reply = { content: [text("Done.")] };
const PAUSE: Reply = { content: [text("Wait")], stop_reason: "pause_turn" };

type Program = (kit: Kit, log: (entry: unknown) => void) => Promise<unknown>;
const ending = async (run: PromiseLike<{ content: unknown }>) => (await run).content;

const PROGRAMS: readonly (readonly [string, readonly Reply[], Program])[] = [
  ["awaited", [TWO, DONE], ({ client, tools }) => ending(client.beta.messages.toolRunner({ ...PARAMS, tools }))],
  ["errors", [FAILING, DONE], ({ client, tools }) => ending(client.beta.messages.toolRunner({ ...PARAMS, tools }))],
  ["pause", [PAUSE, DONE], ({ client, tools }) => ending(client.beta.messages.toolRunner({ ...PARAMS, tools }))],
  [
    "iterated",
    [TWO, FAILING, DONE],
    async ({ client, tools }, log) => {
      const runner = client.beta.messages.toolRunner({ ...PARAMS, tools });
      for await (const message of runner) log([message.content, runner.params.messages.length]);
      return (await runner.done()).content;
    },
  ],
  [
    "streamed",
    [TWO, DONE],
    async ({ client, tools }, log) => {
      const runner = client.beta.messages.toolRunner({ ...PARAMS, tools, stream: true });
      for await (const stream of runner) for await (const event of stream) log(event.type);
      return (await runner.runUntilDone()).content;
    },
  ],
  [
    "limited",
    [TWO, TWO, DONE],
    ({ client, tools }) => ending(client.beta.messages.toolRunner({ ...PARAMS, tools, max_iterations: 2 })),
  ],
  [
    "pushed",
    [TWO, DONE],
    async ({ client, tools }, log) => {
      const runner = client.beta.messages.toolRunner({ ...PARAMS, tools, max_iterations: 2 });
      let turn = 0;
      for await (const message of runner) {
        log(message.stop_reason);
        if (turn++ === 0) runner.pushMessages({ role: "user", content: "Stop" });
      }
    },
  ],
  [
    "params that are replaced, with calls to answer",
    [TWO, DONE],
    async ({ client, tools }) => {
      const runner = client.beta.messages.toolRunner({ ...PARAMS, tools, max_iterations: 2 });
      let turn = 0;
      for await (const { content } of runner) {
        if (turn++ > 0) break;
        runner.setMessagesParams((params) => ({
          ...params,
          max_tokens: 99,
          messages: [...params.messages, { role: "assistant", content: content as never }],
        }));
      }
    },
  ],
  [
    "answers that are asked for",
    [TWO, DONE],
    async ({ client, tools }, log) => {
      const runner = client.beta.messages.toolRunner({ ...PARAMS, tools });
      for await (const _ of runner) log(await runner.generateToolResponse());
    },
  ],
  [
    "tools that come and go",
    [TWO, { content: [call("t3", "add", { a: 1, b: 1 })] }, DONE],
    async ({ client, tools }) => {
      const runner = client.beta.messages.toolRunner({ ...PARAMS, tools: tools.slice(0, 2) });
      let turn = 0;
      for await (const _ of runner) {
        if (turn++ === 0) {
          runner.addTools(tools[2] as never);
          runner.removeTools("add");
        }
      }
    },
  ],
  [
    "a compaction",
    [TWO, { content: [{ type: "compaction", content: "So far" }], stop_reason: "compaction" }, DONE],
    async ({ client, tools }, log) => {
      const params = { ...PARAMS, tools, stop_sequences: ["x"], tool_choice: { type: "any" as const } };
      const runner = client.beta.messages.toolRunner(params);
      let turn = 0;
      for await (const message of runner) {
        log(message.stop_reason);
        if (turn++ === 0) runner.compactBeforeNextTurn();
      }
    },
  ],
  [
    "eager calls, one of them held",
    [TWO, DONE],
    async ({ client, tools }, log) => {
      const runner = client.beta.messages.toolRunner({ ...PARAMS, tools, stream: true, runToolsEagerly: true });
      for await (const stream of runner) {
        stream.on("contentBlock", (block) => {
          if (block.type === "tool_use" && block.name === "add") runner.deferToolCall(block);
        });
        await stream.finalMessage();
        log(runner.deferredToolCalls.map(({ id }) => id));
      }
    },
  ],
];

test.each(PROGRAMS)("%s", async (_, list, program) => {
  const seen = [];
  for (const [make, helpers] of [
    [(options: object) => new Claude(options) as unknown as Official, OURS],
    [(options: object) => new Official(options), THEIRS],
  ] as const) {
    const server = await replies(list.map((reply, at) => ({ id: `msg_${at}`, ...reply })));
    const log: unknown[] = [];
    const kit = { client: make({ apiKey: "k", baseURL: server.baseURL, maxRetries: 0 }), tools: toolsOf(helpers) };
    const result = await program(kit, (entry) => log.push(entry));
    await server.close();
    seen.push({ result, log: JSON.stringify(log), sent: server.sent.map(({ body, betas }) => ({ body, betas })) });
  }
  expect(seen[0]!.sent.length).toBeGreaterThan(0);
  expect(seen[0]).toEqual(seen[1]);
});
