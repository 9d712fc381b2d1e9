import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LimitError } from "../../src/errors/errors.js";
import { eventParser, type EventLimits, type ServerSentEvent } from "../../src/stream/sse.js";
import { cut, encode } from "../support/event-streams.js";
import { expectLinear } from "../support/growth.js";

/** As a body is read: bytes whose work is for another turn are given again. */
const give = (feed: ReturnType<typeof eventParser>["feed"], chunk: Uint8Array) => {
  let turns = 1;
  while (feed(chunk)) turns++;
  return turns;
};

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
  for (const chunk of chunks) give(feed, chunk);
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

  test("an event of more than 2 MB is what it is in one piece, in any chunking", { timeout: 120_000 }, () => {
    const ends = fc.constantFrom("\n", "\r\n", "\r");
    const pieces = fc.array(fc.constantFrom("a", "ü", "日", "🤔", "\u0000", "data: "), { minLength: 1, maxLength: 30 });
    const sizes = fc.array(fc.integer({ min: 60_000, max: 700_000 }), { minLength: 1, maxLength: 5 });
    const given = fc.record({ ends, pieces, sizes, bom: fc.boolean(), length: fc.integer({ min: 1, max: 4_500_000 }) });
    fc.assert(
      fc.property(given, ({ ends, pieces, sizes, bom, length }) => {
        const piece = pieces.join("");
        const long = piece.repeat(Math.ceil(length / piece.length));
        const data = ["1", long, `${long}2`, "3"];
        const text = data.map((one) => `event: a${ends}data: ${one}${ends}${ends}`).join("");
        const events = parse(cut(encode(`${bom ? "\uFEFF" : ""}${text}`), sizes));
        // Comparing long texts piece by piece is what takes the time.
        expect(events.map(({ data }) => data?.length)).toEqual(data.map((one) => one.length));
        expect(events.every((event, nth) => event.event === "a" && event.data === data[nth])).toBe(true);
      }),
      { seed: 10, numRuns: 25 },
    );
  });

  test("what is broken in the bytes of a long line is so in any chunking", () => {
    const bytes = encode(`data: ${"ü".repeat(1_300_000)}\n\n`);
    for (let at = 1_000_000; at < bytes.length - 10; at += 65_537) bytes.fill(0xf0, at, at + 3);
    for (let at = 1_000_003; at < bytes.length - 10; at += 65_521) bytes.fill(0x80, at, at + 5);
    const [whole] = parse([bytes]);
    expect(whole?.data).toContain("\uFFFD");
    for (const size of [65_536, 99_991, 999_983]) expect(parse(cut(bytes, [size]))[0]?.data === whole?.data).toBe(true);
  });

  test("a long line has a turn for being put together, and one for what is made of it", () => {
    const turns = (length: number) => {
      const { feed } = eventParser(() => {});
      const chunks = cut(encode(`data: ${"x".repeat(length)}\n\ndata: 1\n\n`), [100_000]);
      return chunks.map((chunk) => give(feed, chunk));
    };
    expect(Math.max(...turns(1_900_000))).toBe(1);
    expect(turns(2_500_000).filter((count) => count > 1)).toEqual([2]);
  });

  test("takes time in proportion to the bytes, in chunks however small", { timeout: 60_000 }, async () => {
    const feeding = (length: number) => {
      const bytes = encode(`event: a\ndata: ${"x".repeat(length)}\n\n`);
      return () => {
        let events = 0;
        const { feed } = eventParser(() => events++);
        for (let at = 0; at < bytes.length; at += 16) give(feed, bytes.subarray(at, at + 16));
        expect(events).toBe(1);
      };
    };
    await expectLinear(feeding, 500_000, 8);
  });
});
