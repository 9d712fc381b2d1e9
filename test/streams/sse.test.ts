import { describe, expect, test } from "vitest";
import { LimitError } from "../../src/errors/errors.js";
import { eventParser, type EventLimits, type ServerSentEvent } from "../../src/stream/sse.js";
import { cut, encode } from "../support/event-streams.js";
import { expectLinear } from "../support/growth.js";

const parse = (
  chunks: readonly Uint8Array[],
  limits?: EventLimits,
  raw = false,
  events: Partial<ServerSentEvent>[] = [],
) => {
  const { feed } = eventParser(
    (event, data, lines) => events.push({ event, data, ...(raw && { raw: lines }) }),
    limits,
    raw,
  );
  for (const chunk of chunks) feed(chunk);
  return events;
};

const GIVEN: [name: string, text: string, want: { event: string | null; data: string }[]][] = [
  ["LF", "event: a\ndata: 1\n\n", [{ event: "a", data: "1" }]],
  [
    "CRLF",
    "event: a\r\ndata: 1\r\n\r\ndata: 2\r\n\r\n",
    [
      { event: "a", data: "1" },
      { event: null, data: "2" },
    ],
  ],
  [
    "CR",
    "event: a\rdata: 1\r\rdata: 2\r\r",
    [
      { event: "a", data: "1" },
      { event: null, data: "2" },
    ],
  ],
  [
    "mixed line ends",
    "event: a\r\ndata: 1\n\rdata: 2\r\r\n",
    [
      { event: "a", data: "1" },
      { event: null, data: "2" },
    ],
  ],
  ["no space after the colon", "event:a\ndata:1\n\n", [{ event: "a", data: "1" }]],
  ["one space is dropped, not two", "data:  1\n\n", [{ event: null, data: " 1" }]],
  ["an empty event name is none", "event: \ndata: 1\n\n", [{ event: null, data: "1" }]],
  ["several data lines", "event: a\ndata: 1\ndata: 2\n\n", [{ event: "a", data: "1\n2" }]],
  ["data before event", "data: 1\nevent: a\n\n", [{ event: "a", data: "1" }]],
  ["comments, id, retry and unknown fields", ": hi\nid: 1\nretry: 5\nx: y\ndata: 1\n\n", [{ event: null, data: "1" }]],
  ["field without a colon", "data\n\n", [{ event: null, data: "" }]],
  ["no data, no event, and the name is forgotten", "event: a\n\ndata: 1\n\n", [{ event: null, data: "1" }]],
  ["colons in data", 'data: {"a": 1}\n\n', [{ event: null, data: '{"a": 1}' }]],
  [
    "BOM, once",
    "\uFEFFdata: 1\n\n\uFEFFdata: 2\n\ndata: 3\n\n",
    [
      { event: null, data: "1" },
      { event: null, data: "3" },
    ],
  ],
  ["BOM within data", "data: \uFEFF\n\n", [{ event: null, data: "\uFEFF" }]],
  ["UTF-8", "event: ä\ndata: 日本🤔\n\n", [{ event: "ä", data: "日本🤔" }]],
  ["an event that is not complete", "data: 1\n\ndata: 2\n", [{ event: null, data: "1" }]],
  ["blank lines", "\n\n\ndata: 1\n\n\n\n", [{ event: null, data: "1" }]],
];

describe("eventParser", () => {
  test.each(GIVEN)("%s, in any chunking", (_name, text, want) => {
    const bytes = encode(text);
    for (let size = 1; size <= bytes.length; size++) expect(parse(cut(bytes, [size]))).toEqual(want);
  });

  test("bytes that are not UTF-8 are replaced, and end with their line", () => {
    expect(parse([new Uint8Array([...encode("data: "), 0xe2, 0x82, ...encode("\n\ndata: 2\n\n")])])).toEqual([
      { event: null, data: "\uFFFD" },
      { event: null, data: "2" },
    ]);
  });

  test("keeps the lines of an event when asked to", () => {
    const events = parse([encode(": hi\nevent: a\ndata: 1\nid: 7\n\ndata: 2\n\n")], {}, true);
    expect(events).toEqual([
      { event: "a", data: "1", raw: [": hi", "event: a", "data: 1", "id: 7"] },
      { event: null, data: "2", raw: ["data: 2"] },
    ]);
  });

  const LIMITED: [name: string, limits: EventLimits, text: string][] = [
    ["a line", { maxLineBytes: 100 }, `data: ${"x".repeat(200)}`],
    ["a line that is complete", { maxLineBytes: 100 }, `event: a\ndata: ${"x".repeat(200)}\n\n`],
    ["an event in one line", { maxEventBytes: 100 }, `event: a\ndata: ${"x".repeat(300)}\n\n`],
    ["an event of many lines", { maxEventBytes: 100 }, "data: xxxxxxxxx\n".repeat(30)],
    ["comments without an end", { maxLineBytes: 100 }, `:${"x".repeat(1000)}`],
  ];
  test.each(LIMITED)("%s above its bound throws, in any chunking", (_name, limits, text) => {
    for (const size of [1, 7, 64, 10_000]) {
      expect(() => parse(cut(encode(text), [size]), limits)).toThrow(LimitError);
    }
  });

  test.each([1, 7, 10_000])("the events before one that is too large are given (chunks of %d)", (size) => {
    const events: Partial<ServerSentEvent>[] = [];
    const text = `data: 1\n\nevent: a\ndata: ${"x".repeat(2000)}\n\ndata: 2\n\n`;
    expect(() => parse(cut(encode(text), [size]), { maxLineBytes: 100 }, false, events)).toThrow(
      expect.objectContaining({ limit: 100 }),
    );
    expect(events).toEqual([{ event: null, data: "1" }]);
  });

  test("takes an event just below the bound", () => {
    expect(parse([encode(`data: ${"x".repeat(100)}\n\n`)], { maxEventBytes: 100 })).toHaveLength(1);
  });

  test("takes time in proportion to the bytes, in chunks however small", { timeout: 60_000 }, async () => {
    const feeding = (length: number) => {
      const bytes = encode(`event: a\ndata: ${"x".repeat(length)}\n\n`);
      return () => {
        let events = 0;
        const { feed } = eventParser(() => events++);
        for (let at = 0; at < bytes.length; at += 16) feed(bytes.subarray(at, at + 16));
        expect(events).toBe(1);
      };
    };
    await expectLinear(feeding, 500_000, 8);
  });
});
