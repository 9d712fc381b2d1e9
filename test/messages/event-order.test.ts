/** Every delta that was handed out is in the final message, or the stream throws: whatever happens to the events on the way. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { APIResponseError, ClaudeError, StreamTruncatedError } from "../../src/errors/errors.js";
import { MessageStream } from "../../src/message-stream/message-stream.js";
import { openStream } from "../../src/stream/stream.js";
import {
  cut,
  drain,
  encode,
  FINAL,
  frames,
  MESSAGE,
  Source,
  sseResponse,
  type TestEvent,
} from "../support/event-streams.js";
import { byteFaults, mangled } from "../support/mangled-bytes.js";

const SEED = 20261021;
type Tested = MessageStream<typeof FINAL, TestEvent>;

function streamOf(bytes: Uint8Array, sizes: readonly number[] = [1 << 20]): Tested {
  const create = () => ({
    async withResponse() {
      const response = sseResponse(null);
      const open = { response, chunks: new Source(cut(bytes, sizes)), controller: new AbortController() };
      return { data: await openStream<TestEvent>(open, { end: { type: "message_stop" } }), response };
    },
  });
  return MessageStream.createMessage<typeof FINAL, TestEvent>({ create }, {});
}

/** What happens to a row of events on the way. */
type Fault = readonly [kind: "drop" | "double" | "swap" | "move" | "label" | "type", at: number, to: number];

const LABELS = [...new Set(MESSAGE.map(({ type }) => type)), "ping", "error", "new_event"];
const DELTAS = ["text_delta", "thinking_delta", "input_json_delta", "signature_delta", "new_delta"];

function happen(events: TestEvent[], [kind, from, to]: Fault): void {
  const at = from % events.length;
  const other = to % events.length;
  const event = events[at]!;
  if (kind === "drop") events.splice(at, 1);
  else if (kind === "double") events.splice(other, 0, event);
  else if (kind === "swap") [events[at], events[other]] = [events[other]!, event];
  else if (kind === "move") events.splice(other, 0, ...events.splice(at, 1));
  else if (kind === "label") events[at] = { ...event, type: LABELS[to % LABELS.length]! };
  else if (event["delta"]) {
    events[at] = { ...event, delta: { ...(event["delta"] as object), type: DELTAS[to % DELTAS.length] } };
  }
}

/** The text of the deltas that were handed out, by block in the order in which these began, and field. */
function handedOut(events: readonly TestEvent[]): Record<string, string>[] {
  const blocks = new Map<unknown, Record<string, string>>();
  for (const { type, index, delta } of events) {
    if (type === "content_block_start" && !blocks.has(index)) blocks.set(index, {});
    if (type !== "content_block_delta") continue;
    const block = blocks.get(index);
    if (!block) throw new Error("A delta was handed out before its block");
    for (const field of ["text", "thinking", "partial_json"]) {
      const text = (delta as Record<string, unknown>)[field];
      if (typeof text === "string") block[field] = (block[field] ?? "") + text;
    }
  }
  return [...blocks.values()];
}

test("events dropped, doubled, reordered, cut and mislabelled at random", async () => {
  const fault = fc.tuple(
    fc.constantFrom<Fault[0]>("drop", "double", "swap", "move", "label", "type"),
    fc.nat(40),
    fc.nat(40),
  );
  const shape = fc.record({
    faults: fc.array(fault, { maxLength: 4 }),
    left: fc.option(fc.nat(3000), { nil: undefined }),
    sizes: fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 5 }),
    bytes: byteFaults(3000, 1),
  });
  let [whole, failed] = [0, 0];
  const property = fc.asyncProperty(shape, async ({ faults, left, sizes, bytes }) => {
    const events = [...MESSAGE];
    for (const one of faults) if (events.length > 0) happen(events, one);
    const stream = streamOf(mangled(encode(frames(events)).slice(0, left), bytes), sizes);
    const told: string[] = [];
    stream.on("text", (delta, snapshot) => {
      told.push(delta);
      expect(snapshot.endsWith(delta)).toBe(true);
    });
    const [{ values, error }, final] = await Promise.all([
      drain(stream),
      stream.finalMessage().catch((failure: unknown) => failure),
    ]);
    if (error) {
      failed++;
      expect(error).toBeInstanceOf(ClaudeError);
      expect(final).toBe(error);
      expect(String(error)).not.toContain("Connection error");
      return;
    }
    whole++;
    const { content } = final as { content: Record<string, unknown>[] };
    const out = handedOut(values);
    expect(content).toHaveLength(out.length);
    for (const [at, fields] of out.entries()) {
      const block = content[at]!;
      if (fields["text"]) expect(block["text"]).toBe(fields["text"]);
      if (fields["thinking"]) expect(block["thinking"]).toBe(fields["thinking"]);
      const raw = (block["input_error"] as { raw?: string } | undefined)?.raw;
      if (fields["partial_json"])
        expect(raw ?? JSON.stringify(block["input"])).toBe(
          raw === undefined ? JSON.stringify(JSON.parse(fields["partial_json"])) : fields["partial_json"],
        );
    }
  });
  await fc.assert(property, { seed: SEED, numRuns: 2000 });
  // Both happen, or the test would say nothing.
  expect(Math.min(whole, failed)).toBeGreaterThan(100);
});

describe("an event that has no place", () => {
  const [start, open, ...rest] = MESSAGE as [TestEvent, TestEvent, ...TestEvent[]];
  const block = (type: string, index: number, more: object = {}) => ({ type, index, ...more });
  const text = { delta: { type: "text_delta", text: "x" } };
  const CASES: [name: string, events: TestEvent[]][] = [
    ["a delta of a block that has not begun", [start, ...rest]],
    ["a block before message_start", [open, start, ...rest]],
    ["a delta of a block that has ended", [...MESSAGE.slice(0, 7), block("content_block_delta", 0, text)]],
    ["the end of a block that has not begun", [start, open, block("content_block_stop", 7)]],
    ["a block that begins again", [...MESSAGE.slice(0, 4), open]],
    ["another message", [...MESSAGE.slice(0, 1), { type: "message_start", message: { id: "msg_2" } }]],
    ["a message_start without a message", [{ type: "message_start" }, open]],
    ["a delta without a delta", [start, open, block("content_block_delta", 0)]],
    ["an end before the beginning", [{ type: "message_delta", delta: {} }]],
  ];
  test.each(CASES)("%s fails the stream", async (_name, events) => {
    const { error } = await drain(streamOf(encode(frames([...events, MESSAGE.at(-1)!]))));
    expect(error).toBeInstanceOf(APIResponseError);
    expect(String(error)).toContain("in their order");
  });

  const FINE: [name: string, events: readonly TestEvent[]][] = [
    ["message_start, doubled", [start, ...MESSAGE]],
    ["the beginning of a block, doubled", [start, open, open, ...rest]],
    [
      "the end of a block, doubled",
      MESSAGE.flatMap((event) => (event.type.endsWith("block_stop") ? [event, event] : [event])),
    ],
    ["the end of a block, lost", MESSAGE.filter(({ type }) => type !== "content_block_stop")],
  ];
  test.each(FINE)("%s changes nothing", async (_name, events) => {
    const message = await streamOf(encode(frames(events))).finalMessage();
    expect(message).toEqual(FINAL);
    // Not what a look at a block that grows shows.
    expect(Object.getOwnPropertyDescriptor(message.content[2], "input")).toHaveProperty("value");
  });

  test("what a delta may not change stays", async () => {
    const odd = {
      type: "message_delta",
      id: "x",
      delta: { content: "gone", type: "x", role: "user", stop_reason: "end" },
    };
    const events = [...MESSAGE.slice(0, 6), odd, ...MESSAGE.slice(6, -2), MESSAGE.at(-1)!];
    expect(await streamOf(encode(frames(events))).finalMessage()).toEqual({
      ...FINAL,
      stop_reason: "end",
      usage: expect.anything(),
    });
  });
});

describe("a last event without its blank line", () => {
  const text = frames(MESSAGE);
  test.each([
    ["without the blank line", text.slice(0, -1)],
    ["without any line end", text.slice(0, -2)],
    ["with CR", text.slice(0, -2).replaceAll("\n", "\r")],
    ["without an event field", `${frames(MESSAGE.slice(0, -1))}data: {"type":"message_stop"}`],
  ])("ends the stream when it is whole: %s", async (_name, body) => {
    expect(await streamOf(encode(body)).finalMessage()).toEqual(FINAL);
  });

  test.each([
    ["cut", text.slice(0, -3)],
    ["another event", frames(MESSAGE.slice(0, -1)).slice(0, -2)],
  ])("does not when it is %s", async (_name, body) => {
    const { values, error } = await drain(streamOf(encode(body)));
    expect(error).toBeInstanceOf(StreamTruncatedError);
    expect(values).toEqual(MESSAGE.slice(0, values.length));
  });
});

/** Whether the text does not end within a character. */
const isWhole = (text: string) => !/[\ud800-\udbff]$/.test(text);

describe("text in whole characters", () => {
  const deltas = (...texts: string[]) => [
    MESSAGE[0]!,
    { type: "content_block_start", index: 0, content_block: { type: "text", text: "" } },
    ...texts.map((value) => ({ type: "content_block_delta", index: 0, delta: { type: "text_delta", text: value } })),
    { type: "content_block_stop", index: 0 },
    MESSAGE.at(-1)!,
  ];

  test("however it is cut", async () => {
    const property = fc.asyncProperty(
      fc.string({ unit: fc.constantFrom("a", "ü", "🤔", "👩‍👧"), maxLength: 12 }),
      fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 5 }),
      async (given, sizes) => {
        const pieces: string[] = [];
        for (let at = 0, turn = 0; at < given.length; turn++)
          pieces.push(given.slice(at, (at += sizes[turn % sizes.length]!)));
        const bytes = encode(frames(deltas(...pieces)));
        const stream = streamOf(bytes);
        const told: [string, string][] = [];
        stream.on("text", (delta, snapshot) => told.push([delta, snapshot]));
        const read = (await drain(stream.textStream)).values;
        let soFar = "";
        for (const [delta, snapshot] of told) {
          expect(isWhole(delta)).toBe(true);
          expect(snapshot).toBe((soFar += delta));
        }
        expect(read.every((one) => isWhole(one))).toBe(true);
        expect([soFar, read.join("")]).toEqual([given, given]);
        expect(await stream.finalMessage()).toMatchObject({ content: [{ text: given }] });
      },
    );
    await fc.assert(property, { seed: SEED, numRuns: 300 });
  });

  test("a half that stays alone is told at the end of its block", async () => {
    const stream = streamOf(encode(frames(deltas("a\ud83d"))));
    const told: unknown[] = [];
    stream.on("text", (...args) => told.push(args));
    expect((await drain(stream.textStream)).values).toEqual(["a", "\ud83d"]);
    expect(told).toEqual([
      ["a", "a"],
      ["\ud83d", "a\ud83d"],
    ]);
  });
});
