import { getEventListeners } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { toolInputError } from "../../src/stream/accumulate.js";
import {
  APIConnectionError,
  APIResponseError,
  APIUserAbortError,
  ClaudeError,
  InternalServerError,
  LimitError,
  OverloadedError,
  RateLimitError,
  StreamTruncatedError,
} from "../../src/errors/errors.js";
import type { StreamOptions } from "../../src/stream/events.js";
import { openStream, Stream } from "../../src/stream/stream.js";
import {
  drain,
  encode,
  FINAL,
  frame,
  frames,
  MESSAGE,
  Source,
  sseResponse,
  type TestEvent,
} from "../support/event-streams.js";
import { serve } from "../support/server.js";

const END: StreamOptions = { end: { type: "message_stop" } };
const overloaded = { type: "error", error: { type: "overloaded_error", message: "Overloaded" } };

function open(source: Source, options: StreamOptions = END, controller = new AbortController()) {
  return openStream<TestEvent>({ response: sseResponse(null), chunks: source, controller }, options);
}

describe("Stream", () => {
  test("gives the events and is over at the last one, though the connection stays open", async () => {
    const source = new Source([frames(MESSAGE)], "hang");
    const stream = await open(source);
    expect(await drain(stream)).toEqual({ values: MESSAGE, error: undefined });
    expect(source.closed).toBe(true);
    expect(stream.controller.signal.aborted).toBe(false);
    expect(stream.requestID).toBe("req_1");
  });

  test("ends at a property that is no longer null", async () => {
    const events = [
      { type: "completion", stop_reason: null },
      { type: "completion", stop_reason: "stop_sequence" },
    ];
    const stream = await open(new Source([frames(events)], "hang"), { end: { property: "stop_reason" } });
    expect((await drain(stream)).values).toEqual(events);
  });

  test("leaves out pings, empty data and [DONE], and takes events without a name by their type", async () => {
    const text = `event: ping\ndata: {"type":"ping"}\n\ndata: {"type":"ping"}\n\ndata:\n\ndata: {"type":"x"}\n\ndata: [DONE]\n\n`;
    expect(await drain(Stream.fromSSEResponse(sseResponse(text), new AbortController()))).toEqual({
      values: [{ type: "x" }],
      error: undefined,
    });
  });

  test("passes on what it does not know", async () => {
    const events = [...MESSAGE.slice(0, 3), { type: "new_event", fields: [1] }, ...MESSAGE.slice(3)];
    expect((await drain(await open(new Source([frames(events)])))).values).toEqual(events);
  });

  test("an end before the last event throws after what had arrived", async () => {
    const { values, error } = await drain(await open(new Source([frames(MESSAGE.slice(0, 9))])));
    expect(values).toEqual(MESSAGE.slice(0, 9));
    expect(error).toBeInstanceOf(StreamTruncatedError);
    expect(error).toMatchObject({ requestID: "req_1", partial: { content: [{}, { text: "Grüße, Welt" }] } });
  });

  test("without a known end, a message that began must have ended", async () => {
    const of = (events: readonly TestEvent[]) =>
      Stream.fromSSEResponse(sseResponse(frames(events)), new AbortController());
    expect((await drain(of([{ type: "x" }]))).error).toBeUndefined();
    expect((await drain(of(MESSAGE))).error).toBeUndefined();
    expect((await drain(of(MESSAGE.slice(0, -1)))).error).toBeInstanceOf(StreamTruncatedError);
  });

  test("a lost connection is typed and has the cause and the partial message", async () => {
    const cause = new TypeError("terminated");
    const { values, error } = await drain(await open(new Source([frames(MESSAGE.slice(0, 8))], cause)));
    expect(values).toHaveLength(8);
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error).toMatchObject({ cause, requestID: "req_1", partial: { content: [{}, { text: "Grüße, " }] } });
  });

  test("tool input that is cut is its raw text in the partial message", async () => {
    const { error } = await drain(await open(new Source([frames(MESSAGE.slice(0, 14))])));
    const [, , tool] = (error as { partial: { content: object[] } }).partial.content;
    expect(tool).toEqual({ type: "tool_use", id: "t_1", name: "get", input: {} });
    expect(toolInputError(tool!)).toMatchObject({ raw: '{"city": "Ber', error: expect.any(SyntaxError) });
  });

  test("what follows the last event is of no interest", async () => {
    const text = `${frames([...MESSAGE, overloaded])}data: {"broken\n\n`;
    const { values, error } = await drain(await open(new Source([text], "hang")));
    expect(values).toEqual(MESSAGE);
    expect(error).toBeUndefined();
  });

  test("ends at a text where others have JSON, or only when a side hangs up", async () => {
    const text = `data: {"type":"x"}\n\n`;
    const done = await open(new Source([`${text}data: [DONE]\n\n${text}`], "hang"), { end: { data: "[DONE]" } });
    expect(await drain(done)).toEqual({ values: [{ type: "x" }], error: undefined });
    const cut = await open(new Source([text]), { end: { data: "[DONE]" } });
    expect((await drain(cut)).error).toBeInstanceOf(StreamTruncatedError);
    const endless = await open(new Source([text]), { end: { never: true } });
    expect(await drain(endless)).toEqual({ values: [{ type: "x" }], error: undefined });
  });

  const TYPES: [type: string, status: number, expected: new (...args: never[]) => Error][] = [
    ["overloaded_error", 529, OverloadedError],
    ["rate_limit_error", 429, RateLimitError],
    ["api_error", 500, InternalServerError],
    ["some_new_error", 500, InternalServerError],
  ];
  test.each(TYPES)("an error event of %s after content is the error of status %d", async (type, status, expected) => {
    const failing = [...MESSAGE.slice(0, 8), { type: "error", error: { type, message: "No" } }];
    const { values, error } = await drain(await open(new Source([frames(failing)], "hang")));
    expect(values).toHaveLength(8);
    expect(error).toBeInstanceOf(expected);
    expect(error).toMatchObject({ status, type, requestID: "req_1", partial: { content: [{}, { text: "Grüße, " }] } });
  });

  test("an error event before content is thrown when the stream is opened, and leaves the controller alone", async () => {
    const controller = new AbortController();
    const source = new Source([frames([{ type: "ping" }, MESSAGE[0]!, { type: "ping" }, overloaded])], "hang");
    await expect(open(source, END, controller)).rejects.toBeInstanceOf(OverloadedError);
    expect(source.closed).toBe(true);
    expect(controller.signal.aborted).toBe(false);
  });

  test("an end before content is thrown when the stream is opened", async () => {
    await expect(open(new Source([frame(MESSAGE[0]!)]))).rejects.toBeInstanceOf(StreamTruncatedError);
  });

  const BROKEN: [name: string, text: string, expected: new (...args: never[]) => Error][] = [
    ["data that is not JSON", 'event: x\ndata: {"secret\n\n', APIResponseError],
    ["data that is not an object", "event: x\ndata: 7\n\n", APIResponseError],
    ["null", "data: null\n\n", APIResponseError],
    ["an error event that is not JSON", "event: error\ndata: down\n\n", InternalServerError],
    ["a line above the bound", `event: x\ndata: {"a":"${"x".repeat(2000)}"}\n\n`, LimitError],
  ];
  test.each(BROKEN)("%s", async (_name, text, expected) => {
    const stream = await open(new Source([frames(MESSAGE.slice(0, 4)) + text], "hang"), { ...END, maxLineBytes: 1000 });
    const { values, error } = await drain(stream);
    expect(values).toHaveLength(4);
    expect(error).toBeInstanceOf(expected);
    expect(error).toMatchObject({ partial: { id: "msg_1" } });
    expect(String(error)).not.toContain("secret");
    expect(String(error).length).toBeLessThan(200);
  });

  test.each(["application/json", "text/html; charset=utf-8"])("a response of %s is refused", async (type) => {
    const source = new Source(["{}"], "hang");
    const response = sseResponse(null, { "content-type": type });
    const opening = openStream({ response, chunks: source, controller: new AbortController() }, END);
    await expect(opening).rejects.toMatchObject({ expected: "text/event-stream", received: type.split(";")[0] });
    await expect(opening).rejects.toBeInstanceOf(APIResponseError);
    expect(source.closed).toBe(true);
    const read = async () =>
      drain(Stream.fromSSEResponse(new Response("{}", { headers: response.headers }), new AbortController()));
    const { error } = await read().catch((error: unknown) => ({ error }));
    expect(error).toBeInstanceOf(APIResponseError);
  });

  test("an abort ends a waiting stream with the reason", async () => {
    const stream = await open(new Source([frames(MESSAGE.slice(0, 3))], "hang"));
    const seen: unknown[] = [];
    const reading = (async () => {
      for await (const event of stream)
        if (seen.push(event) === 3) queueMicrotask(() => stream.controller.abort("enough"));
    })();
    await expect(reading).rejects.toBeInstanceOf(APIUserAbortError);
    await expect(reading).rejects.toMatchObject({ cause: "enough", requestID: "req_1", partial: { id: "msg_1" } });
    expect(seen).toHaveLength(3);
  });

  test("an abort from within the loop stops it at once", async () => {
    const stream = await open(new Source([frames(MESSAGE)]));
    let count = 0;
    const reading = (async () => {
      for await (const _ of stream) if (++count === 2) stream.controller.abort();
    })();
    await expect(reading).rejects.toBeInstanceOf(APIUserAbortError);
    expect(count).toBe(2);
  });

  test("one that is over, however it ended, leaves no listener on its controller", async () => {
    for (const text of [frames(MESSAGE), frames(MESSAGE.slice(0, 9))]) {
      const controller = new AbortController();
      await drain(await open(new Source([text]), END, controller));
      expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    }
  });

  test.each(["before it is opened", "before it is read"])("an abort %s is its error", async (when) => {
    // Another one before, with which what looks after abandoned streams begins.
    await open(new Source([frames(MESSAGE)]));
    const controller = new AbortController();
    if (when === "before it is opened") controller.abort("enough");
    const source = new Source([frames(MESSAGE)], "hang");
    const read = async () => {
      const stream = await open(source, END, controller);
      controller.abort("enough");
      return drain(stream);
    };
    const { error } = await read().catch((error: unknown) => ({ error }));
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error).toMatchObject({ cause: "enough" });
    expect(source.closed).toBe(true);
  });

  test("leaving the loop closes the connection", async () => {
    const source = new Source([frames(MESSAGE.slice(0, 4))], "hang");
    const stream = await open(source);
    for await (const _ of stream) break;
    expect(source.closed).toBe(true);
    expect(stream.controller.signal.aborted).toBe(true);
  });

  test("`await using` closes the connection of a stream that was not read", async () => {
    const source = new Source([frames(MESSAGE.slice(0, 4))], "hang");
    const stream = await open(source);
    await stream[Symbol.asyncDispose]();
    expect(source.closed).toBe(true);
  });

  test("can be iterated once; a failure is thrown again", async () => {
    const whole = await open(new Source([frames(MESSAGE)]));
    await drain(whole);
    const again = await drain(whole);
    expect(again.error).toBeInstanceOf(ClaudeError);
    expect(String(again.error)).toContain("tee()");
    const cut = await open(new Source([frames(MESSAGE.slice(0, 5))]));
    const { error } = await drain(cut);
    expect((await drain(cut)).error).toBe(error);
  });

  test("reads no more than is asked for", async () => {
    const source = new Source(MESSAGE.map(frame));
    const stream = await open(source);
    const opened = source.pulls;
    const iterator = stream[Symbol.asyncIterator]();
    await iterator.next();
    await iterator.next();
    expect(source.pulls).toBe(opened);
    await iterator.next();
    expect(source.pulls).toBe(opened + 1);
  });

  test("calls of next() that overlap are answered in order", async () => {
    const stream = await open(new Source(MESSAGE.map(frame)));
    const iterator = stream[Symbol.asyncIterator]();
    const results = await Promise.all(Array.from({ length: MESSAGE.length + 2 }, () => iterator.next()));
    expect(results.flatMap(({ done, value }) => (done ? [] : [value]))).toEqual(MESSAGE);
    expect(results.at(-1)).toEqual({ done: true, value: undefined });
  });

  test("tee gives both halves everything, failures included", async () => {
    const [left, right] = (await open(new Source([frames(MESSAGE.slice(0, 6))]))).tee();
    const first = await drain(left);
    const second = await drain(right);
    expect(first.values).toEqual(MESSAGE.slice(0, 6));
    expect(second).toEqual(first);
    expect(first.error).toBeInstanceOf(StreamTruncatedError);
  });

  test("a half of tee that is left does not end the other", async () => {
    const source = new Source([frames(MESSAGE)]);
    const [left, right] = (await open(source)).tee();
    for await (const _ of left) break;
    expect((await drain(right)).values).toEqual(MESSAGE);
  });

  test("goes through a ReadableStream and back", async () => {
    const readable = (await open(new Source([frames(MESSAGE)]))).toReadableStream();
    expect(await drain(Stream.fromReadableStream(readable, new AbortController(), END))).toEqual({
      values: MESSAGE,
      error: undefined,
    });
  });

  test("a relay that is cut throws, within a line or between lines", async () => {
    const lines = MESSAGE.map((event) => `${JSON.stringify(event)}\n`).join("");
    for (const length of [lines.length - 3, lines.lastIndexOf("\n", lines.length - 2) + 1]) {
      const readable = new Response(encode(lines).slice(0, length)).body!;
      expect((await drain(Stream.fromReadableStream(readable))).error).toBeInstanceOf(StreamTruncatedError);
    }
  });

  test("a failure goes through toReadableStream, and cancelling it closes the connection", async () => {
    const failing = (await open(new Source([frames(MESSAGE.slice(0, 5))]))).toReadableStream();
    await expect(new Response(failing).text()).rejects.toBeInstanceOf(StreamTruncatedError);
    const source = new Source([frames(MESSAGE.slice(0, 5))], "hang");
    await (await open(source)).toReadableStream().cancel();
    expect(source.closed).toBe(true);
  });

  test("rawEvents gives what is on the wire", async () => {
    const text = `: hi\nevent: ping\ndata: {}\n\nevent: error\ndata: x\n\n`;
    expect((await drain(Stream.rawEvents(sseResponse(text)))).values).toEqual([
      { event: "ping", data: "{}", raw: [": hi", "event: ping", "data: {}"] },
      { event: "error", data: "x", raw: ["event: error", "data: x"] },
    ]);
  });
});

describe("Stream over a connection", () => {
  /** A stream that stays open, and the end of its connection. */
  async function endless() {
    let close = () => {};
    const closed = new Promise<void>((resolve) => (close = resolve));
    const server = await serve((_, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write(frames(MESSAGE.slice(0, 4)));
      response.on("close", close);
    });
    return { ...server, closed };
  }

  test("a break closes the socket", async () => {
    await using server = await endless();
    const stream = Stream.fromSSEResponse<TestEvent>(await fetch(server.baseURL), new AbortController(), END);
    for await (const event of stream) if (event.type === "content_block_delta") break;
    await server.closed;
  });

  test("a stream that is dropped half-read closes the socket", async () => {
    await using server = await endless();
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const readOne = async () => {
      const response = await fetch(server.baseURL);
      // The response stays in use, so that it is not the runtime that closes it.
      const stream = Stream.fromSSEResponse<TestEvent>(response, new AbortController(), END);
      await stream[Symbol.asyncIterator]().next();
      return response;
    };
    const response = await readOne();
    const timer = setInterval(collect, 10);
    await server.closed;
    clearInterval(timer);
    expect(response.bodyUsed).toBe(true);
  });
});

test("the fixture adds up to its final message", async () => {
  const { error } = await drain(await open(new Source([frames([...MESSAGE.slice(0, -1), overloaded])])));
  expect((error as ClaudeError).partial).toEqual(FINAL);
});
