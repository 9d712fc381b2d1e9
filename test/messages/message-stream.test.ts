import { describe, expect, test, vi } from "vitest";
import { toolInputError } from "../../src/stream/accumulate.js";
import {
  APIConnectionError,
  APIUserAbortError,
  ClaudeError,
  OverloadedError,
  StreamTruncatedError,
} from "../../src/errors/errors.js";
import { HIGH_WATER } from "../../src/message-stream/fan-out.js";
import { MessageStream } from "../../src/message-stream/message-stream.js";
import { openStream } from "../../src/stream/stream.js";
import { drain, FINAL, frame, frames, MESSAGE, Source, sseResponse, type TestEvent } from "../support/event-streams.js";

type TestMessage = typeof FINAL;
type Tested = MessageStream<TestMessage, TestEvent>;

/** `messages` of a client, whose create answers with this source. */
function messages(source: Source | Error, sent: unknown[] = []) {
  return {
    create(params: unknown, options?: { signal?: AbortSignal | null }) {
      sent.push(params);
      return {
        async withResponse() {
          if (source instanceof Error) throw source;
          const controller = new AbortController();
          options?.signal?.addEventListener("abort", () => controller.abort(options.signal?.reason));
          const response = sseResponse(null, { "anthropic-workspace-id": "ws_1" });
          const data = await openStream<TestEvent>(
            { response, chunks: source, controller },
            { end: { type: "message_stop" } },
          );
          return { data, response };
        },
      };
    },
  };
}

const stream = (source: Source | Error, options = {}): Tested =>
  MessageStream.createMessage<TestMessage, TestEvent>(messages(source), { messages: [{ role: "user" }] }, options);

const whole = () => new Source([frames(MESSAGE)], "hang");
const truncated = () => new Source([frames(MESSAGE.slice(0, 9))]);

/** `count` text deltas, one chunk each. */
function long(count: number): Source {
  const delta = frame({ type: "content_block_delta", index: 0, delta: { type: "text_delta", text: "x" } });
  const block = { type: "content_block_start", index: 0, content_block: { type: "text", text: "" } };
  return new Source([frames([MESSAGE[0]!, block]), ...Array<string>(count).fill(delta), frames(MESSAGE.slice(-2))]);
}

describe("listeners", () => {
  test("are told of everything in order", async () => {
    const told: unknown[][] = [];
    const running = stream(whole());
    const names = [
      "connect",
      "text",
      "citation",
      "inputJson",
      "thinking",
      "signature",
      "message",
      "contentBlock",
      "finalMessage",
      "end",
    ] as const;
    for (const name of names)
      running.on(name, (...args: unknown[]) => void told.push([name, ...structuredClone(args)]));
    await running.done();
    const [thinking, text, tool] = FINAL.content;
    expect(told).toEqual([
      ["connect"],
      ["thinking", "Let me ", "Let me "],
      ["thinking", "see. 🤔", "Let me see. 🤔"],
      ["signature", "sig"],
      ["contentBlock", thinking],
      ["text", "Grüße, ", "Grüße, "],
      ["text", "Welt", "Grüße, Welt"],
      ["citation", { cited_text: "W" }, [{ cited_text: "W" }]],
      ["contentBlock", text],
      ["inputJson", "", {}],
      ["inputJson", '{"city": "Ber', {}],
      ["inputJson", 'lin", "days": [1, 2]}', { city: "Berlin", days: [1, 2] }],
      ["contentBlock", tool],
      ["message", FINAL],
      ["finalMessage", FINAL],
      ["end"],
    ]);
  });

  test("streamEvent has each event with the message so far", async () => {
    const running = stream(whole());
    const texts: unknown[] = [];
    running.on("streamEvent", (event, snapshot) => {
      if (event["index"] === 1) texts.push((snapshot.content[1] as { text?: string } | undefined)?.text);
    });
    await running.done();
    expect(texts).toEqual(["", "Grüße, ", "Grüße, Welt", "Grüße, Welt", "Grüße, Welt"]);
  });

  test("off, once and emitted", async () => {
    const running = stream(whole());
    const [off, once] = [vi.fn(), vi.fn()];
    running.on("text", off).off("text", off).once("text", once);
    expect(await running.emitted("text")).toEqual(["Grüße, ", "Grüße, "]);
    expect(await running.emitted("finalMessage")).toEqual(FINAL);
    await running.done();
    expect(off).not.toHaveBeenCalled();
    expect(once).toHaveBeenCalledTimes(1);
    await expect(running.emitted("text")).rejects.toBeInstanceOf(ClaudeError);
  });

  test("one that throws fails the stream and closes the connection", async () => {
    const source = new Source([frames(MESSAGE.slice(0, 9))], "hang");
    const cause = new Error("mine");
    const running = stream(source).on("text", () => {
      throw cause;
    });
    await expect(running.finalMessage()).rejects.toMatchObject({ message: "mine", cause });
    expect(source.closed).toBe(true);
  });

  test("error and end are told of a failure, abort of an abort", async () => {
    const failing = stream(truncated());
    const [error, abort, end] = [vi.fn(), vi.fn(), vi.fn()];
    failing.on("error", error).on("abort", abort).on("end", end);
    await expect(failing.done()).rejects.toBe(await failing.emitted("error").catch((failure: unknown) => failure));
    expect([error.mock.calls.length, abort.mock.calls.length, end.mock.calls.length]).toEqual([1, 0, 1]);
    expect(failing).toMatchObject({ errored: true, aborted: false, ended: true });
  });
});

describe("promises and properties", () => {
  test("the final message, its text, the response", async () => {
    const sent: unknown[] = [];
    const params = { messages: [{ role: "user" }] };
    const running: Tested = MessageStream.createMessage(messages(whole(), sent), params);
    expect(sent).toEqual([{ ...params, stream: true }]);
    const { data, response, request_id, workspace_id } = await running.withResponse();
    expect([data, request_id, workspace_id]).toEqual([running, "req_1", "ws_1"]);
    expect(await running.finalMessage()).toEqual(FINAL);
    expect(await running.finalText()).toBe("Grüße, Welt");
    expect(running.messages).toEqual([{ role: "user" }, FINAL]);
    expect(running.receivedMessages).toEqual([FINAL]);
    expect(running).toMatchObject({ response, request_id: "req_1", workspace_id: "ws_1", ended: true, errored: false });
    expect(running.currentMessage).toBeUndefined();
  });

  const FAILURES: [name: string, source: () => Source | Error, expected: new (...args: never[]) => Error][] = [
    ["a stream that is cut", truncated, StreamTruncatedError],
    [
      "a lost connection",
      () => new Source([frames(MESSAGE.slice(0, 9))], new TypeError("terminated")),
      APIConnectionError,
    ],
    [
      "an error event",
      () => new Source([frames([...MESSAGE.slice(0, 9), { type: "error", error: { type: "overloaded_error" } }])]),
      OverloadedError,
    ],
    ["a request that fails", () => new APIConnectionError(), APIConnectionError],
  ];
  test.each(FAILURES)(
    "%s rejects every promise and every iteration, early and late",
    async (_name, source, expected) => {
      const running = stream(source());
      const early = drain(running);
      const promises = [running.done(), running.finalMessage(), running.finalText(), running.emitted("message")];
      for (const result of await Promise.allSettled(promises)) {
        expect(result).toMatchObject({ status: "rejected", reason: expect.any(expected) });
      }
      const { values, error } = await early;
      expect(error).toBeInstanceOf(expected);
      if (values.length > 0) {
        expect(values).toEqual(MESSAGE.slice(0, 9));
        expect(error).toMatchObject({ partial: { content: [{}, { text: "Grüße, Welt" }] } });
        expect(running.currentMessage).toMatchObject({ id: "msg_1" });
      }
      expect((await drain(running)).error).toBe(error);
      await expect(running.finalMessage()).rejects.toBe(error);
    },
  );

  describe("a failure is an unhandled rejection, unless somebody can learn of it", () => {
    /** Who holds the stream, and whether a failure is left to the process. */
    const HOLDERS: [name: string, hold: (running: Tested) => unknown, reported: boolean][] = [
      ["nobody", () => {}, true],
      ["a listener of text", (running) => running.on("text", () => {}), true],
      ["a listener of the end", (running) => running.once("end", () => {}), true],
      ["a listener of error", (running) => running.on("error", () => {}), false],
      ["a reader", (running) => void drain(running), false],
      ["a reader of the text", (running) => void drain(running.textStream), false],
      ["done()", (running) => void running.done().catch(() => {}), false],
      ["finalMessage()", (running) => void running.finalMessage().catch(() => {}), false],
      ["emitted()", (running) => void running.emitted("text").catch(() => {}), false],
      ["withResponse()", (running) => void running.withResponse().catch(() => {}), false],
      ["an abort", (running) => running.abort(), false],
    ];
    // @promise Errors: A failure that nobody handles…
    test.each(HOLDERS)("%s", async (name, hold, reported) => {
      const unhandled = vi.fn();
      const others = process.listeners("unhandledRejection");
      process.removeAllListeners("unhandledRejection").on("unhandledRejection", unhandled);
      try {
        for (const source of name === "an abort" ? [truncated()] : [truncated(), new APIConnectionError()]) {
          unhandled.mockClear();
          const running = stream(source);
          hold(running);
          while (!running.ended) await new Promise((resolve) => setImmediate(resolve));
          await new Promise((resolve) => setImmediate(resolve));
          expect(running.errored).toBe(true);
          expect(unhandled).toHaveBeenCalledTimes(reported ? 1 : 0);
        }
      } finally {
        process.removeAllListeners("unhandledRejection");
        for (const other of others) process.on("unhandledRejection", other);
      }
    });
  });

  test("an abort rejects with the reason of the caller's signal, and leaves no listener on it", async () => {
    const caller = new AbortController();
    const removed = vi.spyOn(caller.signal, "removeEventListener");
    const source = new Source([frames(MESSAGE.slice(0, 9))], "hang");
    const running = stream(source, { signal: caller.signal });
    await running.emitted("text");
    const abort = running.emitted("abort");
    caller.abort("enough");
    await expect(running.finalMessage()).rejects.toBeInstanceOf(APIUserAbortError);
    expect(await abort).toMatchObject({ cause: "enough", partial: { id: "msg_1" } });
    expect(running).toMatchObject({ aborted: true, errored: true, ended: true });
    expect((await drain(running)).error).toBeInstanceOf(APIUserAbortError);
    expect(source.closed).toBe(true);
    expect(removed).toHaveBeenCalledWith("abort", expect.any(Function));
  });

  test("`await using` aborts", async () => {
    const source = new Source([frames(MESSAGE.slice(0, 9))], "hang");
    const running = stream(source);
    await running.withResponse();
    await running[Symbol.asyncDispose]();
    await expect(running.done()).rejects.toBeInstanceOf(APIUserAbortError);
  });

  test("tool input that is not JSON leaves the message intact", async () => {
    const events = MESSAGE.map((event) =>
      JSON.stringify(event).includes("days")
        ? { ...event, delta: { type: "input_json_delta", partial_json: 'lin"\\' } }
        : event,
    );
    const message = await stream(new Source([frames(events)])).finalMessage();
    expect(message.content.slice(0, 2)).toEqual(FINAL.content.slice(0, 2));
    expect(message.content[2]).toMatchObject({ name: "get", input: {} });
    expect(toolInputError(message.content[2]!)?.raw).toBe('{"city": "Berlin"\\');
  });

  test("tool input that is cut is there as far as it is complete", async () => {
    const failing = stream(new Source([frames([...MESSAGE.slice(0, 15)])]));
    const { error } = await drain(failing);
    expect(error).toMatchObject({ partial: { content: [{}, {}, { input: { city: "Berlin", days: [1, 2] } }] } });
    const cut = stream(new Source([frames([...MESSAGE.slice(0, 14), MESSAGE[2]!])]));
    const partial = (await drain(cut)).error as { partial: { content: object[] } };
    expect(partial).toMatchObject({ partial: { content: [{}, {}, { input: {} }] } });
    expect(toolInputError(partial.partial.content[2]!)?.raw).toBe('{"city": "Ber');
  });

  test("a second message_start is refused, unless it is the first, doubled", async () => {
    const doubled = new Source([frames([MESSAGE[0]!, ...MESSAGE])]);
    expect(await stream(doubled).finalMessage()).toEqual(FINAL);
    const twice = new Source([frames([...MESSAGE.slice(0, 4), MESSAGE[0]!])], "hang");
    await expect(stream(twice).done()).rejects.toMatchObject({ received: "a second message_start" });
  });
});

describe("iteration", () => {
  test("early and late, twice at a time", async () => {
    const running = stream(whole());
    const [first, second] = await Promise.all([drain(running), drain(running)]);
    expect(first).toEqual({ values: MESSAGE, error: undefined });
    expect(second).toEqual(first);
    const late = stream(whole());
    await late.finalMessage();
    expect((await drain(late)).values).toEqual(MESSAGE);
    expect((await drain(late)).error).toBeInstanceOf(ClaudeError);
  });

  test("the text alone", async () => {
    expect((await drain(stream(whole()).textStream)).values).toEqual(["Grüße, ", "Welt"]);
    expect((await drain(stream(truncated()).textStream)).error).toBeInstanceOf(StreamTruncatedError);
  });

  test("leaving the loop aborts the request", async () => {
    const source = new Source([frames(MESSAGE.slice(0, 9))], "hang");
    const running = stream(source);
    for await (const _ of running) break;
    await expect(running.done()).rejects.toBeInstanceOf(APIUserAbortError);
    expect(source.closed).toBe(true);
  });

  test("a slow one holds the source back, and misses nothing", async () => {
    const source = long(4 * HIGH_WATER);
    const running = stream(source);
    const iterator = running[Symbol.asyncIterator]();
    await iterator.next();
    await new Promise((resolve) => setImmediate(resolve));
    expect(source.pulls).toBeLessThan(HIGH_WATER + 10);
    let count = 1;
    while (!(await iterator.next()).done) count++;
    expect(count).toBe(4 * HIGH_WATER + 4);
  });

  test("with nobody listening it stops, and goes on for whoever comes", async () => {
    const source = long(2 * HIGH_WATER);
    const running = stream(source);
    await running.withResponse();
    await new Promise((resolve) => setImmediate(resolve));
    expect(source.pulls).toBeLessThan(HIGH_WATER + 10);
    expect((await drain(running)).values).toHaveLength(2 * HIGH_WATER + 4);
    expect(await stream(long(2 * HIGH_WATER)).finalText()).toHaveLength(2 * HIGH_WATER);
  });

  test("an iterator that is forgotten does not keep the final message", async () => {
    const running = stream(long(3 * HIGH_WATER));
    await running[Symbol.asyncIterator]().next();
    expect(await running.finalText()).toHaveLength(3 * HIGH_WATER);
  });

  test("one that comes after more than can wait throws instead of missing events", async () => {
    const running = stream(long(2 * HIGH_WATER));
    await running.done();
    expect((await drain(running)).error).toBeInstanceOf(ClaudeError);
  });

  test("an abort ends a source that is held back", async () => {
    const running = stream(long(2 * HIGH_WATER));
    await running.withResponse();
    await new Promise((resolve) => setImmediate(resolve));
    running.abort();
    await expect(running.done()).rejects.toBeInstanceOf(APIUserAbortError);
  });
});

test("goes through a ReadableStream and back", async () => {
  const relayed = MessageStream.fromReadableStream(stream(whole()).toReadableStream());
  expect(await relayed.finalMessage()).toEqual(FINAL);
  expect(relayed.response).toBeNull();
  await expect(relayed.withResponse()).rejects.toBeInstanceOf(ClaudeError);
  const cut = MessageStream.fromReadableStream(new Response(`${JSON.stringify(MESSAGE[0])}\n`).body!);
  await expect(cut.finalMessage()).rejects.toBeInstanceOf(StreamTruncatedError);
});
