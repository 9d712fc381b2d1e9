/** What an answer costs in one piece: nothing else runs meanwhile. By CPU time, because that of a clock is the machine's. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { clientOf, PARAMS, REPLY, settled, STREAM } from "../support/calls.js";
import { encode, frames, MESSAGE, type TestEvent } from "../support/event-streams.js";

setFlagsFromString("--expose-gc");
const gc = runInNewContext("gc") as () => void;
const ROUNDS = 6;
const MB = 1024 * 1024;
/** What may take so long besides the parsing of a text, in milliseconds. */
const FREE_MS = 50;
/** The parsing of a text and what belongs to it, by the parsing alone; and what the clock of a CPU is coarse by. */
const PARSING = 1.5;
const TICK_MS = 5;
const CHUNK = 64 * 1024;

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The longest that the event loop was kept by one turn of it, in milliseconds of CPU time, while the work went on. */
async function longestTurn(work: () => Promise<unknown>): Promise<number> {
  gc();
  let [last, longest, over] = [cpu(), 0, false];
  const look = () => {
    const now = cpu();
    longest = Math.max(longest, now - last);
    last = now;
    if (!over) setImmediate(look);
  };
  setImmediate(look);
  await work();
  over = true;
  await new Promise((resolve) => setImmediate(resolve));
  look();
  return longest;
}

/** The least that work takes, in milliseconds of CPU time. */
function cost(work: () => unknown): number {
  gc();
  let least = Infinity;
  for (let turn = 0; turn < 3; turn++) {
    const before = cpu();
    work();
    least = Math.min(least, cpu() - before);
  }
  return least;
}
const parsing = (text: string) => cost(() => JSON.parse(text));

/** No turn takes longer than the parsing of a text and half as long again. */
const expectParsing = (work: () => Promise<unknown>, text: string) =>
  expectTurns(work, () => PARSING * parsing(text) + TICK_MS);

/** No turn takes longer than is free, and the parsing of a text, if there is one. */
const expectFree = (work: () => Promise<unknown>, text = "{}") => expectTurns(work, () => FREE_MS + parsing(text));

/** Measured again before it fails: a collection of garbage can spoil a round, and what blocks does so in every one. */
async function expectTurns(work: () => Promise<unknown>, bound: () => number): Promise<void> {
  const rounds: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const most = bound();
    const longest = await longestTurn(work);
    rounds.push(`${longest.toFixed(0)} of ${most.toFixed(0)} ms`);
    if (longest <= most) return;
  }
  expect.fail(`The event loop was kept for too long in every round: ${rounds.join(", ")}`);
}

/** A body in chunks as a socket gives them, each in a turn of its own. */
function body(bytes: Uint8Array, type: string, status = 200): Response {
  let at = 0;
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(sink) {
        await new Promise((resolve) => setImmediate(resolve));
        if (at >= bytes.length) sink.close();
        else sink.enqueue(bytes.subarray(at, (at += CHUNK)));
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(stream, { status, headers: { "content-type": type } });
}

/** A client that is answered without a network, whose own turns would count. */
function answered(answer: (url: string) => Response) {
  const fetch = async (url: unknown) => answer(String(url));
  return clientOf({ baseURL: "http://a.example" }, { fetch: fetch as never });
}
const streaming = (events: readonly TestEvent[]) => {
  const bytes = encode(frames(events));
  return answered(() => body(bytes, "text/event-stream"));
};

const letters = (length: number) => 'Grüße, Welt 🤔 "\n'.repeat(Math.ceil(length / 17)).slice(0, length);
const blockOf = (block: object, deltas: readonly object[]): TestEvent[] => [
  MESSAGE[0]!,
  { type: "content_block_start", index: 0, content_block: block },
  ...deltas.map((delta) => ({ type: "content_block_delta", index: 0, delta })),
  { type: "content_block_stop", index: 0 },
  MESSAGE.at(-1)!,
];
const textOf = (...texts: readonly string[]) =>
  blockOf(
    { type: "text", text: "" },
    texts.map((text) => ({ type: "text_delta", text })),
  );
const inPieces = (json: string, size: number) =>
  Array.from({ length: Math.ceil(json.length / size) }, (_, nth) => ({
    type: "input_json_delta",
    partial_json: json.slice(nth * size, (nth + 1) * size),
  }));
const read = async (values: PromiseLike<AsyncIterable<unknown>>) => {
  for await (const _ of await values);
};

// @promise Limits: One turn of the event loop takes at most 1.5 × `JSON.parse` of the same text for an event, a line of results or a body of
//   20 MB, and at most 50 ms besides the parsing or writing of one text for tool input, a request of 30 MB and 50,000 events
describe("the event loop is free", { timeout: 120_000 }, () => {
  test("but for the parsing of an event of 20 MB", async () => {
    const long = letters(20 * MB);
    const text = JSON.stringify(long);
    const client = streaming(textOf(long));
    await expectParsing(() => read(client.messages.create(STREAM)), text);
    await expectParsing(() => client.messages.stream(PARAMS).finalMessage(), text);
  });

  test("but for the parsing of a line of results of 20 MB", async () => {
    const line = JSON.stringify({ custom_id: "a", result: { type: "succeeded", text: letters(20 * MB) } });
    const bytes = encode(`${line}\n`.repeat(2));
    const batch = { id: "b", results_url: "http://a.example/results", request_counts: { succeeded: 2 } };
    const client = answered((url) =>
      url.endsWith("/results") ? body(bytes, "application/binary") : Response.json(batch),
    );
    await expectParsing(() => read(client.messages.batches.results("b")), line);
  });

  test("but for the parsing of a body of 20 MB, plain or nested", async () => {
    for (const content of [
      [{ type: "text", text: letters(20 * MB) }],
      Array.from({ length: 250_000 }, () => ({ type: "text", text: "Hello" })),
    ]) {
      const text = JSON.stringify({ ...REPLY, content });
      const bytes = encode(text);
      const client = answered(() => body(bytes, "application/json"));
      await expectParsing(() => client.messages.create(PARAMS), text);
    }
  });

  test("but for the writing of a request of 30 MB", async () => {
    const params = { ...PARAMS, messages: [{ role: "user" as const, content: letters(21 * MB) }] };
    const client = answered(() => Response.json(REPLY));
    // What counts the bytes is loaded with the first request that is large.
    await client.messages.create(params);
    await expectTurns(
      () => client.messages.create(params),
      () => PARSING * cost(() => JSON.stringify(params)) + TICK_MS,
    );
  });

  test("but for the parsing of tool input of 20 MB, once it is whole, and not at all where nobody looks", async () => {
    const json = JSON.stringify({ text: letters(20 * MB) });
    const client = streaming(blockOf({ type: "tool_use", id: "t", name: "n", input: {} }, inPieces(json, 4000)));
    // The pieces have to be joined, in the same turn.
    await expectFree(() => client.messages.stream(PARAMS).finalMessage(), json);
    await expectFree(() => read(client.messages.create(STREAM)));
  });

  test("with 50,000 events, iterated, listened to or awaited", async () => {
    const client = streaming(textOf(...Array.from({ length: 50_000 }, (_, nth) => `word ${nth} `)));
    let heard = 0;
    await expectFree(() => read(client.messages.create(STREAM)));
    await expectFree(() =>
      client.messages
        .stream(PARAMS)
        .on("text", () => heard++)
        .finalMessage(),
    );
    expect(heard % 50_000).toBe(0);
  });

  test("with 2 MB of tool input in 50,000 pieces that is looked at as it grows", async () => {
    const json = JSON.stringify({ rows: Array.from({ length: 50_000 }, (_, nth) => ({ nth, text: "some words" })) });
    const deltas = inPieces(json, Math.ceil(json.length / 50_000));
    const client = streaming(blockOf({ type: "tool_use", id: "t", name: "n", input: {} }, deltas));
    const look = () => {
      let turn = 0;
      const stream = client.messages.stream(PARAMS);
      stream.on("inputJson", (_, snapshot) => void (turn++ % 100 === 0 && Object.keys(snapshot as object)));
      return stream.finalMessage();
    };
    await expectFree(look, json);
  });

  test("with a page of 20 MB in place of an error", async () => {
    const page = encode(`<!doctype html>${"<p>no</p>".repeat((20 * MB) / 9)}`);
    const client = answered(() => body(page, "text/html", 500));
    await expectFree(() => settled(() => client.messages.create(PARAMS)));
  });
});
