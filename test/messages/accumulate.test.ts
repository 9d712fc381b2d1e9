import { describe, expect, test } from "vitest";
import { Accumulator, toolInputError } from "../../src/stream/accumulate.js";
import { liveInput } from "../../src/message-stream/live-input.js";
import { PartialJSON } from "../../src/message-stream/partial-json.js";
import { FINAL, MESSAGE, type TestEvent } from "../support/event-streams.js";
import { expectLinear } from "../support/growth.js";

const start = (fields: object = {}): TestEvent => ({
  type: "message_start",
  message: { id: "msg_1", content: [], stop_reason: null, usage: { input_tokens: 1, output_tokens: 1 }, ...fields },
});
const block = (content_block: object, index = 0): TestEvent => ({ type: "content_block_start", index, content_block });
const delta = (fields: object, index = 0): TestEvent => ({ type: "content_block_delta", index, delta: fields });
const stop = (index = 0): TestEvent => ({ type: "content_block_stop", index });

function add(...events: readonly TestEvent[]) {
  const accumulator = new Accumulator(liveInput);
  for (const event of events) accumulator.add(event);
  return accumulator.message as { content: Record<string, unknown>[]; [field: string]: unknown };
}

describe("Accumulator", () => {
  test("adds up a message, and leaves the events as they are", () => {
    const before = structuredClone(MESSAGE);
    expect(add(...MESSAGE)).toEqual(FINAL);
    expect(MESSAGE).toEqual(before);
  });

  test("is up to date after every event", () => {
    const accumulator = new Accumulator(liveInput);
    const texts: unknown[] = [];
    for (const event of MESSAGE.slice(0, 9)) {
      accumulator.add(event);
      texts.push((accumulator.message as { content: { text?: string }[] }).content[1]?.text);
    }
    expect(texts.slice(6)).toEqual(["", "Grüße, ", "Grüße, Welt"]);
  });

  test("usage is cumulative, null says nothing, and every field of message_delta arrives", () => {
    const message = add(
      start({ container: { id: "c_1" } }),
      {
        type: "message_delta",
        delta: { stop_reason: "end_turn", stop_details: { type: "x" }, container: null, new_field: 1 },
        usage: { input_tokens: null, output_tokens: 9, server_tool_use: { web_search_requests: 2 }, new_count: 3 },
        context_management: { applied_edits: [] },
      },
      { type: "message_delta", delta: { stop_reason: null }, usage: { output_tokens: 12 } },
    );
    expect(message).toEqual({
      id: "msg_1",
      content: [],
      container: { id: "c_1" },
      stop_reason: "end_turn",
      stop_details: { type: "x" },
      new_field: 1,
      context_management: { applied_edits: [] },
      usage: { input_tokens: 1, output_tokens: 12, server_tool_use: { web_search_requests: 2 }, new_count: 3 },
    });
  });

  test("deltas that it does not know: text is appended, anything else replaces", () => {
    const message = add(
      start(),
      block({ type: "audio", audio: "" }),
      delta({ type: "audio_delta", audio: "ab", n: 1 }),
      delta({ type: "audio_delta", audio: "cd", n: 2 }),
    );
    expect(message.content).toEqual([{ type: "audio", audio: "abcd", n: 2 }]);
  });

  test("fields that it does not know on deltas that it knows", () => {
    const message = add(start(), block({ type: "text", text: "" }), delta({ type: "text_delta", text: "a", score: 1 }));
    expect(message.content).toEqual([{ type: "text", text: "a", score: 1 }]);
  });

  test("thinking has no token estimates, which are about the delta", () => {
    const estimate = delta({ type: "thinking_delta", thinking: "a", estimated_tokens: 3 });
    expect(add(start(), block({ type: "thinking", thinking: "", signature: "" }), estimate).content).toEqual([
      { type: "thinking", thinking: "a", signature: "" },
    ]);
  });

  test("a compaction delta has the final value, and a fallback block names the model", () => {
    const message = add(
      start({ model: "a" }),
      block({ type: "fallback", from: { model: "a" }, to: { model: "b" } }),
      block({ type: "compaction", content: "x", encrypted_content: null }, 1),
      delta({ type: "compaction_delta", content: null, encrypted_content: "e" }, 1),
    );
    expect(message["model"]).toBe("b");
    expect(message.content[1]).toEqual({ type: "compaction", content: null, encrypted_content: "e" });
  });

  test("blocks that take turns, and an index out of all proportion", () => {
    const message = add(
      start(),
      block({ type: "text", text: "" }, 1),
      block({ type: "text", text: "" }, 4_000_000_000),
      delta({ type: "text_delta", text: "a" }, 1),
      delta({ type: "text_delta", text: "b" }, 4_000_000_000),
      delta({ type: "text_delta", text: "c" }, 1),
      delta({ type: "text_delta", text: "d" }, 77),
    );
    expect(message.content).toEqual([
      { type: "text", text: "ac" },
      { type: "text", text: "b" },
    ]);
  });

  // @promise Limits: `__proto__` is plain data…
  test("`__proto__` is data", () => {
    const evil = JSON.parse('{"type":"x_delta","__proto__":{"polluted":1}}') as object;
    const message = add(start(), block({ type: "x" }), delta(evil), {
      type: "message_delta",
      delta: JSON.parse('{"__proto__":{"polluted":1}}') as object,
    });
    expect(Object.getPrototypeOf(message)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(message.content[0])).toBe(Object.prototype);
    expect(Object.keys(message)).toContain("__proto__");
  });

  test("events before the message and odd ones change nothing", () => {
    expect(add(delta({ type: "text_delta", text: "a" }), { type: "message_start" }, { type: "x" })).toBeUndefined();
    expect(add(start(), { type: "content_block_start" }, { type: "content_block_delta" }, stop()).content).toEqual([]);
  });

  test("many small deltas", () => {
    const accumulator = new Accumulator(liveInput);
    accumulator.add(start());
    accumulator.add(block({ type: "text", text: "" }));
    for (let i = 0; i < 1000; i++) accumulator.add(delta({ type: "text_delta", text: `${i},` }));
    expect(accumulator.message).toMatchObject({
      content: [{ text: Array.from({ length: 1000 }, (_, i) => `${i},`).join("") }],
    });
  });
});

describe("tool input", () => {
  const tool = block({ type: "tool_use", id: "t_1", name: "get", input: {} });
  const json = (partial_json: string) => delta({ type: "input_json_delta", partial_json });

  test("shows what is complete while it arrives, and is a plain property at the end", () => {
    const accumulator = new Accumulator(liveInput);
    const seen: unknown[] = [];
    for (const event of [start(), tool, ...['{"a":', ' "x', 'y"', ', "b": [1', ", 2]", "}"].map(json), stop()]) {
      accumulator.add(event);
      seen.push(structuredClone(accumulator.block(0)?.["input"]));
    }
    const done = { a: "xy", b: [1, 2] };
    expect(seen.slice(1)).toEqual([{}, {}, {}, { a: "xy" }, { a: "xy", b: [] }, done, done, done]);
    expect(Object.getOwnPropertyDescriptor(accumulator.block(0), "input")).toMatchObject({
      value: done,
      enumerable: true,
    });
  });

  test("that comes after its block has ended is in the complete message, and is parsed with what was before", () => {
    const accumulator = new Accumulator();
    const events = [
      json('{"a":[1'),
      stop(),
      json(",2]}"),
      block({ type: "text", text: "" }, 1),
      { type: "message_stop" },
    ];
    for (const event of [start(), tool, ...events]) accumulator.add(event);
    const [first] = (accumulator.message as { content: object[] }).content;
    expect(first).toMatchObject({ input: { a: [1, 2] } });
    expect(toolInputError(first!)).toBeUndefined();
  });

  test("no input at all leaves what the block began with", () => {
    expect(add(start(), tool, json(""), stop()).content[0]?.["input"]).toEqual({});
  });

  test.each(['{"a": \\x}', '{"a": 1', "nonsense"])("%s leaves the message intact and says so on its block", (raw) => {
    const message = add(start(), tool, json(raw), stop(), block({ type: "text", text: "a" }, 1));
    expect(message.content[1]).toEqual({ type: "text", text: "a" });
    const [broken] = message.content;
    expect(broken).toEqual({ type: "tool_use", id: "t_1", name: "get", input: {} });
    expect(toolInputError(broken!)).toMatchObject({ raw, error: expect.any(SyntaxError) });
    expect(JSON.stringify(broken)).not.toContain("input_error");
    expect(toolInputError(message.content[1]!)).toBeUndefined();
  });

  test("input that is cut settles to what is complete of it", () => {
    const accumulator = new Accumulator(liveInput);
    for (const event of [start(), tool, json('{"a": [1, {"b": "c"}, "d')]) accumulator.add(event);
    const settled = accumulator.settle() as { content: Record<string, unknown>[] };
    expect(Object.getOwnPropertyDescriptor(settled.content[0], "input")?.value).toEqual({ a: [1, { b: "c" }] });
  });
});

describe("PartialJSON", () => {
  const TEXTS = [
    '{"a":{"b":[1,-2.5e3,true,false,null,"x\\"\\u00e9\\\\"]},"":"","c":[[],{}]}',
    ' [ 1 , "a" , { "k" : [ ] } ] ',
    '"text"',
    '{"__proto__":{"a":1}}',
  ];
  test.each(TEXTS)("%s: fed by character it ends as JSON.parse has it", (text) => {
    const parser = new PartialJSON();
    for (const char of text) parser.feed(char);
    expect(parser.value).toEqual(JSON.parse(text));
  });

  const BROKEN: [string, unknown][] = [
    ['{"a":1,}', { a: 1 }],
    ["[1 2]", [1]],
    ["[1,]", [1]],
    ["[01]", []],
    ['{"a":1]', { a: 1 }],
    ['["\\x"]', []],
    ["{a:1}", {}],
    ["[nulll]", []],
    ["[1]x[2]", [1]],
    ["}", undefined],
  ];
  test.each(BROKEN)("%s stops where it breaks", (text, want) => {
    const whole = new PartialJSON();
    whole.feed(text);
    expect(whole.value).toEqual(want);
    const byChar = new PartialJSON();
    for (const char of text) byChar.feed(char);
    expect(byChar.value).toEqual(want);
  });

  // @promise Streams: Accumulation costs time that…
  test("a look after every piece costs what the text costs", { timeout: 60_000 }, async () => {
    const piece = `{"k":"${"x".repeat(20)}"},`;
    const looking = (pieces: number) => () => {
      const parser = new PartialJSON();
      parser.feed("[");
      for (let count = 1; count <= pieces; count++) {
        parser.feed(piece);
        if (parser.value === undefined) throw new Error("nothing to see");
      }
      expect(parser.value).toHaveLength(pieces);
    };
    // A parser that starts again with each piece would go through 35 GB.
    await expectLinear(looking, 6_250, 8);
  });
});
