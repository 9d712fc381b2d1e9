/** What most programs do with a reply: its text, its calls, its kinds of blocks, its place in a history, its cost. */
import * as fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import Claude from "../../src/2026-10-21.js";
import { ArgumentError } from "../../src/errors/errors.js";
import * as messages from "../../src/messages/index.js";
import { call, messageOf, replies, text } from "../support/replies.js";

const { cost, exhaustive, isTextBlock, isToolUseBlock, match, toParam, tokens, toolUses } = messages;
type Block = Claude.ContentBlock;
type BetaBlock = Claude.Beta.BetaContentBlock;

const reply = messageOf({ content: [text("It is "), call("t1", "weather", { city: "Ulm" }), text("cold.")] });
const message = reply as unknown as Claude.Message;

describe("blocks", () => {
  // @promise Messages: The helpers of `claude-openapi/messages` take a message of either namespace: its text, its calls, a guard
  //   per type of block, a case per type, and the message as the next turn's input
  test("the text and the calls of a message", () => {
    expect(messages.text(message)).toBe("It is cold.");
    expect(messages.text({ content: [] })).toBe("");
    expect(toolUses(message).map(({ id, input }) => [id, input])).toEqual([["t1", { city: "Ulm" }]]);
    expectTypeOf(toolUses(message)).toEqualTypeOf<Claude.ToolUseBlock[]>();
  });

  // @promise Messages: The helpers of `claude-openapi/messages`…
  test("there is a guard for every type of block, and it knows no other", () => {
    const types = [
      ...["text", "thinking", "redacted_thinking", "tool_use", "server_tool_use", "web_search_tool_result"],
      ...["web_fetch_tool_result", "advisor_tool_result", "code_execution_tool_result"],
      ...["bash_code_execution_tool_result", "text_editor_code_execution_tool_result", "tool_search_tool_result"],
      ...["mcp_tool_use", "mcp_tool_result", "container_upload", "compaction", "fallback", "mcp_tool_listing"],
    ] as const;
    expectTypeOf<(typeof types)[number]>().toEqualTypeOf<BetaBlock["type"]>();
    const guards = Object.entries(messages).filter(([name]) => /^is.+Block$/.test(name)) as [
      string,
      (block: { type: string }) => boolean,
    ][];
    const known = guards.map(([name, is]) => [name, types.filter((type) => is({ type }))] as const);
    expect(known.filter(([, found]) => found.length !== 1)).toEqual([]);
    expect(known.flatMap(([, found]) => found).sort()).toEqual([...types].sort());
    for (const [name, [type]] of known) expect(name.toLowerCase()).toBe(`is${type!.replaceAll("_", "")}block`);
  });

  test("guards narrow, also what a filter leaves", () => {
    const texts = message.content.filter(isTextBlock);
    expectTypeOf(texts).toEqualTypeOf<Claude.TextBlock[]>();
    expect(texts.map((block) => block.text)).toEqual(["It is ", "cold."]);
    const block = message.content[1]!;
    expect(isToolUseBlock(block) && block.name).toBe("weather");
  });

  test("a case per type, and one for types of tomorrow", () => {
    const say = (block: Block) =>
      match(block, {
        text: ({ text: words }) => words,
        tool_use: ({ name }) => name,
        otherwise: ({ type }) => `? ${type}`,
      });
    expect(message.content.map(say)).toEqual(["It is ", "weather", "cold."]);
    for (const type of ["song", "otherwise", "toString", "__proto__"])
      expect(say({ type } as unknown as Block)).toBe(`? ${type}`);
  });

  test("a switch that leaves a member out does not compile, and a new member does not fail", () => {
    const say = (delta: Claude.RawContentBlockDelta): string => {
      switch (delta.type) {
        case "text_delta":
          return delta.text;
        case "thinking_delta":
        case "input_json_delta":
        case "citations_delta":
        case "signature_delta":
          return "";
        default:
          return exhaustive(delta).type;
      }
    };
    expect(say({ type: "song_delta" } as unknown as Claude.RawContentBlockDelta)).toBe("song_delta");
    // @ts-expect-error there are more types than none
    exhaustive(message.content[0]!);
  });
});

describe("toParam", () => {
  test("a reply becomes the next turn's input, in both namespaces", async () => {
    await using server = await replies([{ content: [text("Hi.")] }, { content: [text("Bye.")] }]);
    const client = new Claude({ apiKey: "k", baseURL: server.baseURL });
    const history: Claude.MessageParam[] = [{ role: "user", content: "?" }];
    const first = await client.messages.parse({ model: "m", max_tokens: 9, messages: history });
    history.push(toParam(first), { role: "user", content: "!" });
    await client.messages.create({ model: "m", max_tokens: 9, messages: history });
    expect((server.sent[1]!.body["messages"] as unknown[])[1]).toEqual({ role: "assistant", content: [text("Hi.")] });
    expectTypeOf(toParam<BetaBlock>).returns.toExtend<Claude.Beta.BetaMessageParam>();
  });

  test("what the API refuses in a history is left out", () => {
    const content = [text(" \n"), { type: "thinking", thinking: "Hm", signature: "" }, text("a"), { type: "song" }];
    expect(toParam({ content })).toEqual({ role: "assistant", content: [text("a"), { type: "song" }] });
    const signed = { type: "thinking", thinking: "", signature: "s" };
    expect(toParam({ content: [signed] }).content).toEqual([signed]);
    expect(() => toParam({ content: [text("")] })).toThrow(ArgumentError);
  });
});

describe("cost", () => {
  const usage = {
    ...{ input_tokens: 1000, output_tokens: 500, cache_read_input_tokens: 10_000 },
    ...{ cache_creation_input_tokens: 3000, cache_creation: { ephemeral_1h_input_tokens: 1000 } },
  };
  const prices = { m: { input: 1, cacheRead: 0.1, cacheWrite: 1.25, cacheWrite1h: 2, output: 5, webSearch: 0.01 } };

  // @promise Messages: What a message costs is worked out run by run from a table of the caller's, with fallbacks, advisors and
  //   compactions, and a price that is missing is an error
  test("tokens and cost, by what they are charged as", () => {
    const { total, tokens: counts } = cost({ model: "m-20260101", usage }, prices);
    expect(counts).toEqual({ input: 1000, cacheRead: 10_000, cacheWrite: 2000, cacheWrite1h: 1000, output: 500 });
    expect(total).toBeCloseTo((1000 + 1000 + 2500 + 2000 + 2500) / 1e6, 12);
    expect(tokens({ model: "m", usage })).toEqual(counts);
    expectTypeOf<Claude.Message>().toExtend<messages.Used>();
    expectTypeOf<Claude.Beta.BetaMessage>().toExtend<messages.Used>();
  });

  // @promise Messages: What a message costs is worked out…
  test("each run by the prices of its model", () => {
    const step = (model: string | null, output_tokens: number) => ({ model, input_tokens: 0, output_tokens });
    const used = {
      model: "b",
      usage: {
        ...{ input_tokens: 0, output_tokens: 7, service_tier: "batch", server_tool_use: { web_search_requests: 2 } },
        iterations: [step("a", 100), step(null, 7), { ...step("c", 1) }],
      },
    };
    const {
      total,
      runs,
      tokens: counts,
    } = cost(used, ({ model, tier }) => {
      const half = tier === "batch" ? 0.5 : 1;
      return { output: { a: 2, b: 4, c: 8 }[model]! * half * 1e6, webSearch: 10 };
    });
    expect(runs.map(({ model, cost: one }) => [model, one])).toEqual([
      ["a", 120],
      ["b", 14],
      ["c", 4],
    ]);
    expect([total, counts.output]).toEqual([138, 108]);
  });

  // @promise Messages: What a message costs is worked out…
  test("a price that is missing is not 0, unless nothing is used", () => {
    const failing = (table: messages.PriceTable) => () => cost({ model: "m", usage }, table);
    expect(failing({})).toThrow('no model "m"');
    expect(failing({ m: { ...prices.m, cacheWrite1h: undefined } as never })).toThrow("cacheWrite1h of m");
    expect(failing(Object.create({ m: prices.m }) as never)).toThrow('no model "m"');
    expect(cost({ model: "m", usage: { input_tokens: 0, output_tokens: 0 } }, { m: {} }).total).toBe(0);
  });

  test("it is linear in every counter", () => {
    const count = fc.nat({ max: 1e6 });
    const counters = fc.record({ input_tokens: count, output_tokens: count, cache_read_input_tokens: count });
    const of = (given: { input_tokens: number; output_tokens: number }) =>
      cost({ model: "m", usage: given }, prices).total;
    fc.assert(
      fc.property(counters, counters, (a, b) => {
        const both = cost({ model: "m", usage: { input_tokens: 0, output_tokens: 0, iterations: [a, b] } }, prices);
        expect(both.total).toBeCloseTo(of(a) + of(b), 9);
      }),
      { seed: 12 },
    );
  });
});
