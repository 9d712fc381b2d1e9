/** What turns of a runner cost: their history, and nothing that grows beside it. */
import { expect, test } from "vitest";
import Claude from "../../src/2026-10-21.js";
import { tool, ToolRunner } from "../../src/tools/index.js";
import { expectLinear } from "../support/growth.js";

const PARAMS = { model: "m", max_tokens: 9, messages: [{ role: "user" as const, content: "?" }] };
const echo = tool({
  name: "echo",
  description: "",
  inputSchema: { type: "object" },
  run: ({ word }) => String(word),
});
const USAGE = { input_tokens: 1, output_tokens: 1 };
const replyOf = (nth: number, isLast: boolean) => ({
  ...{ id: `msg_${nth}`, type: "message", role: "assistant", model: "m", usage: USAGE, stop_sequence: null },
  content: isLast
    ? [{ type: "text", text: "Done." }]
    : [{ type: "tool_use", id: `t${nth}`, name: "echo", input: { word: "a" } }],
  stop_reason: isLast ? "end_turn" : "tool_use",
});

// @promise Tools: Ten thousand turns…
test(
  "without what its requests cost, a turn costs the same however many there were",
  { timeout: 120_000 },
  async () => {
    await expectLinear(
      (turns) => async () => {
        let nth = 0;
        const messages = { create: async () => replyOf(++nth, nth === turns), stream: () => undefined };
        await new ToolRunner(messages as never, { ...PARAMS, tools: [echo], max_iterations: Infinity });
        expect(nth).toBe(turns);
      },
      1000,
      10,
    );
  },
);

/** A client whose `fetch` answers by itself, with as many turns. */
function turnsOf(turns: number): Claude {
  let nth = 0;
  const fetch = async () => {
    nth++;
    return new Response(JSON.stringify(replyOf(nth, nth === turns)), {
      headers: { "content-type": "application/json" },
    });
  };
  return new Claude({ apiKey: "k", baseURL: "http://127.0.0.1:9", fetch, maxRetries: 0 });
}

/** The same turns by hand: each sends the history, as it has to. */
async function byHand(turns: number): Promise<number> {
  const claude = turnsOf(turns);
  const messages: Claude.MessageParam[] = [...PARAMS.messages];
  const tools = [{ name: "echo", description: "", input_schema: { type: "object" as const } }];
  for (;;) {
    const { content, stop_reason } = await claude.messages.create({ ...PARAMS, messages, tools });
    if (stop_reason !== "tool_use") return messages.length;
    messages.push({ role: "assistant", content: content as never });
    const results = content.map((block) => ({
      ...{ type: "tool_result" as const, tool_use_id: (block as Claude.ToolUseBlock).id, content: "a" },
    }));
    messages.push({ role: "user", content: results });
  }
}

// @promise Tools: Ten thousand turns…
test("a runner costs what the same turns cost by hand, over a stubbed fetch", { timeout: 120_000 }, async () => {
  const TURNS = 600;
  const cost = async (work: () => PromiseLike<unknown>) => {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  const run = () => turnsOf(TURNS).messages.toolRunner({ ...PARAMS, tools: [echo] as never, max_iterations: Infinity });
  let ratio = Infinity;
  // A check of the input and the rest of a call cost something each turn; another copy of the history would cost as much as sending it. The least of a few: a busy machine can spoil a round.
  for (let round = 0; round < 4 && ratio > 2; round++)
    ratio = Math.min(ratio, (await cost(run)) / (await cost(() => byHand(TURNS))));
  expect(ratio).toBeLessThan(2);
});
