import fc from "fast-check";
import { expect, test } from "vitest";
import { Accumulator } from "../../src/stream/accumulate.js";
import { BodyIterator } from "../../src/stream/body-iterator.js";
import { StreamTruncatedError } from "../../src/errors/errors.js";
import { decodeEvents } from "../../src/stream/events.js";
import { PartialJSON } from "../../src/message-stream/partial-json.js";
import { decodeLines } from "../../src/stream/lines.js";
import { eventParser } from "../../src/stream/sse.js";
import { openStream } from "../../src/stream/stream.js";
import { cut, drain, encode, frames, MESSAGE, Source, sseResponse, type TestEvent } from "../support/event-streams.js";

const SEED = 20261021;
const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 });
const text = fc.string({ unit: "grapheme", maxLength: 12 });
const lineEnd = fc.constantFrom("\n", "\r", "\r\n");

const streamText = fc
  .array(
    fc.tuple(
      fc.oneof(
        text.map((value) => `data: ${value.replace(/[\r\n]/g, "")}`),
        text.map((value) => `event: ${value.replace(/[\r\n]/g, "")}`),
        text.map((value) => value.replace(/[\r\n]/g, "")),
        fc.constantFrom("", "", ":", "data", "id: 1"),
      ),
      lineEnd,
    ),
    { maxLength: 20 },
  )
  .map((lines) => lines.flat().join(""));

const parse = (chunks: readonly Uint8Array[]) => {
  const events: { event: string | null; data: string }[] = [];
  const { feed } = eventParser((event, data) => events.push({ event, data }));
  for (const chunk of chunks) feed(chunk);
  return events;
};

test("any chunking of a stream gives the same events", () => {
  const property = fc.property(streamText, sizes, (given, chunks) => {
    const bytes = encode(given);
    expect(parse(cut(bytes, chunks))).toEqual(parse([bytes]));
  });
  fc.assert(property, { seed: SEED, numRuns: 2000 });
});

// @promise Streams: CR, LF, CRLF and UTF-8 split…
test("the events are those of a parser that reads line by line", () => {
  const plain = (given: string) => {
    const events: { event: string | null; data: string }[] = [];
    let [event, data]: [string, string[]] = ["", []];
    const lines = given.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
    for (const line of lines.slice(0, -1)) {
      if (line === "") {
        if (data.length > 0) events.push({ event: event || null, data: data.join("\n") });
        [event, data] = ["", []];
        continue;
      }
      const [, name, value] = /^([^:]*)(?:: ?(.*))?$/su.exec(line) ?? [];
      if (name === "event") event = value ?? "";
      if (name === "data") data.push(value ?? "");
    }
    return events;
  };
  const property = fc.property(streamText, (given) => {
    expect(parse([encode(given)])).toEqual(plain(given));
  });
  fc.assert(property, { seed: SEED, numRuns: 2000 });
});

test("any chunking of JSON Lines gives the same values", async () => {
  const property = fc.asyncProperty(fc.array(fc.jsonValue(), { maxLength: 8 }), sizes, async (values, chunks) => {
    const bytes = encode(values.map((value) => `${JSON.stringify(value)}\n`).join(""));
    const body = { chunks: new Source(cut(bytes, chunks)), controller: new AbortController() };
    const want = values.map((value) => JSON.parse(JSON.stringify(value)) as unknown);
    expect((await drain(new BodyIterator(body, decodeLines()))).values).toEqual(want);
  });
  await fc.assert(property, { seed: SEED, numRuns: 300 });
});

// @promise Streams: One that ends before it throws…
test("a stream that is cut at any byte throws unless its last event arrived, with what the prefix adds up to", async () => {
  const bytes = encode(frames(MESSAGE));
  for (let length = 0; length <= bytes.length; length++) {
    const response = sseResponse(null);
    const body = {
      chunks: new Source([bytes.slice(0, length)]),
      controller: new AbortController(),
      headers: response.headers,
    };
    const end = { end: { type: "message_stop" } };
    const { values, error } = await drain(new BodyIterator(body, decodeEvents<TestEvent>(end, response.headers)));
    expect(values).toEqual(MESSAGE.slice(0, values.length));
    if (values.length === MESSAGE.length) {
      expect(error).toBeUndefined();
      // The blank line may be cut.
      expect(length).toBeGreaterThanOrEqual(bytes.length - 2);
      continue;
    }
    expect(error).toBeInstanceOf(StreamTruncatedError);
    const fresh = new Accumulator();
    for (const event of values) fresh.add(event);
    expect((error as StreamTruncatedError).partial).toEqual(fresh.settle());
  }
});

test("a stream that is opened gives the same events as one that is not, for any chunking", async () => {
  const property = fc.asyncProperty(sizes, async (chunks) => {
    const source = new Source(cut(encode(frames([{ type: "ping" }, ...MESSAGE])), chunks), "hang");
    const open = { response: sseResponse(null), chunks: source, controller: new AbortController() };
    expect((await drain(await openStream(open, { end: { type: "message_stop" } }))).values).toEqual(MESSAGE);
  });
  await fc.assert(property, { seed: SEED, numRuns: 200 });
});

test("JSON that is fed in any pieces ends as JSON.parse has it, and is part of it on the way", () => {
  const property = fc.property(fc.json({ maxDepth: 4 }), sizes, (json, pieces) => {
    const parser = new PartialJSON();
    let rest = json;
    for (let turn = 0; rest !== ""; turn++) {
      const size = pieces[turn % pieces.length]!;
      parser.feed(rest.slice(0, size));
      rest = rest.slice(size);
      expect(() => JSON.stringify(parser.value)).not.toThrow();
    }
    parser.feed(" ");
    expect(parser.value).toEqual(JSON.parse(json));
  });
  fc.assert(property, { seed: SEED, numRuns: 1000 });
});
