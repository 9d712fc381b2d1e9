/** Events whose bytes are flipped, lost, doubled, reordered or mixed with others: no crash, no hang, and no wrong name for it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { APIConnectionError, APIError, ClaudeError, StreamTruncatedError } from "../../src/errors/errors.js";
import { Accumulator } from "../../src/stream/accumulate.js";
import { BodyIterator } from "../../src/stream/body-iterator.js";
import { decodeLines } from "../../src/stream/lines.js";
import { openStream } from "../../src/stream/stream.js";
import { cut, drain, encode, frames, MESSAGE, Source, sseResponse, type TestEvent } from "../support/event-streams.js";
import { byteFaults, mangled } from "../support/mangled-bytes.js";

const SEED = 20261021;
const bytes = encode(frames(MESSAGE));
const sizes = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 5 });
const labels = fc.constantFrom("text/event-stream", "application/json", "text/plain", "");

/** An error of ours, and not that of a connection which was lost: this one was whole. */
function expectOurs(error: unknown): void {
  expect(error).toBeInstanceOf(ClaudeError);
  if (error instanceof APIConnectionError) expect(error).toBeInstanceOf(StreamTruncatedError);
  expect((error as Error).cause).not.toBeInstanceOf(TypeError);
  expect(() => JSON.stringify(error)).not.toThrow();
}

// @promise Streams: However the bytes of a stream are mangled, it ends, with its last event or with an error of its own kind that
//   holds what was handed out
test("events", async () => {
  const shape = fc.record({ faults: byteFaults(bytes.length, 4), sizes, label: labels });
  let [whole, failed] = [0, 0];
  const property = fc.asyncProperty(shape, async ({ faults, sizes: cuts, label }) => {
    const response = sseResponse(null, { "content-type": label });
    const source = new Source(cut(mangled(bytes, faults), cuts));
    const controller = new AbortController();
    const values: TestEvent[] = [];
    let failure: unknown;
    try {
      const stream = await openStream<TestEvent>(
        { response, chunks: source, controller },
        { end: { type: "message_stop" } },
      );
      const drained = await drain(stream);
      values.push(...drained.values);
      failure = drained.error;
    } catch (error) {
      failure = error;
    }
    expect(source.closed || failure === undefined).toBe(true);
    for (const value of values) expect(value).toBeTypeOf("object");
    if (failure === undefined) {
      whole++;
      expect(values.at(-1)!.type).toBe("message_stop");
      return;
    }
    failed++;
    expectOurs(failure);
    if (values.length === 0 || !(failure instanceof APIError)) return;
    const fresh = new Accumulator();
    for (const event of values) fresh.add(event);
    expect((failure as { partial?: unknown }).partial).toEqual(fresh.settle());
  });
  await fc.assert(property, { seed: SEED, numRuns: 1500 });
  // Both happen, or the test would say nothing.
  expect(Math.min(whole, failed)).toBeGreaterThan(100);
});

// @promise Uploads and downloads: However the bytes of results are mangled, those before the first wrong one are given, and an error names
//   the line
test("lines of results", async () => {
  const lines = Array.from({ length: 12 }, (_, nth) => ({ custom_id: `${nth}`, result: { text: "Grüße 🤔" } }));
  const body = encode(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  const property = fc.asyncProperty(byteFaults(body.length, 2), sizes, async (faults, cuts) => {
    const given = mangled(body, faults);
    const chunks = new Source(cut(given, cuts));
    const decode = decodeLines<unknown>({ end: { lines: lines.length } });
    const { values, error } = await drain(new BodyIterator({ chunks, controller: new AbortController() }, decode));
    const texts = new TextDecoder()
      .decode(given)
      .split("\n")
      .filter((line) => line.trim());
    expect(values).toEqual(texts.slice(0, values.length).map((line) => JSON.parse(line) as unknown));
    if (error === undefined) return void expect(values.length).toBeGreaterThanOrEqual(lines.length);
    expectOurs(error);
    expect(String(error)).toMatch(/line/);
  });
  await fc.assert(property, { seed: SEED, numRuns: 500 });
});
