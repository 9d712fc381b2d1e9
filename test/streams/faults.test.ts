/** What a consumer sees of a stream that goes wrong, however it reads it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  APIConnectionError,
  APIError,
  APIResponseError,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  ClaudeError,
  GatewayTimeoutError,
  InternalServerError,
  LimitError,
  OverloadedError,
  RateLimitError,
  StreamTruncatedError,
} from "../../src/index.js";
import { FINAL_PARSED, frame, frames, MESSAGE } from "../support/event-streams.js";
import {
  BEGUN,
  clientOf,
  drain,
  failure,
  GOOD,
  LATE_MS,
  PARAMS,
  PING,
  settled,
  STREAM,
  TEXT,
} from "../support/calls.js";
import { after, json, type Script, SEED, sse } from "../support/fault-script.js";
import { faultServer, type Plan } from "../support/fault-server.js";

const START = frames(MESSAGE.slice(0, 1));
const errorEvent = (type: string) => frame({ type: "error", error: { type, message: "a message" } });
const reset = (byte: number): Script => ({ fault: { at: "body", byte, do: "reset" } });

/** Asks for a stream in each way that there is; `read` gives what arrived and how it ended. */
const WAYS = {
  "raw stream": async (plan: Plan) => {
    const server = await faultServer(plan);
    return { server, ...(await drain(clientOf(server, { maxRetries: 2 }).messages.create(STREAM))) };
  },
  "stream helper": async (plan: Plan) => {
    const server = await faultServer(plan);
    const stream = clientOf(server, { maxRetries: 2 }).messages.stream(PARAMS);
    const read = await drain(stream);
    const { error } = await settled(() => stream.finalMessage());
    expect(error).toBe(read.error);
    return { server, ...read };
  },
};

describe("bytes", () => {
  // @promise Streams: CR, LF, CRLF and UTF-8 split anywhere, comments, data of several lines and a BOM give the same
  //   events
  test(`any pieces, line ends, comments and a BOM give the same events (seed ${SEED})`, async () => {
    const shape = fc.record({
      pieces: fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 8 }),
      lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
      comment: fc.constantFrom("", ": comment\n", ":\n\n", PING),
      start: fc.constantFrom("", "\uFEFF", "\n\n", "retry: 5\nid: 1\n\n"),
      framing: fc.constantFrom("chunked" as const, "close" as const, "length" as const),
    });
    const property = fc.asyncProperty(shape, async ({ pieces, lineEnd, comment, start, framing }) => {
      const text = start + MESSAGE.map((event) => comment + frame(event)).join("");
      await using server = await faultServer(sse(text.replaceAll("\n", lineEnd), { pieces, framing }));
      const client = clientOf(server);
      const [raw, message] = await Promise.all([
        drain(client.messages.create(STREAM)),
        client.messages.stream(PARAMS).finalMessage(),
      ]);
      expect(raw).toEqual({ values: MESSAGE, error: undefined });
      expect(message).toEqual(FINAL_PARSED);
    });
    await fc.assert(property, { seed: SEED, numRuns: 60 });
  });

  // @promise Streams: CR, LF, CRLF and UTF-8 split…
  test("one byte at a time", async () => {
    await using server = await faultServer(sse(TEXT, { pieces: [1] }));
    expect((await drain(clientOf(server).messages.create(STREAM))).values).toEqual(MESSAGE);
  });

  // @promise Streams: Unknown events, blocks, deltas and fields pass through and reach the message
  test("unknown events, blocks, deltas and fields pass through and reach the message", async () => {
    const strange = [
      { ...MESSAGE[0]!, extra: 1 },
      { type: "new_event", value: { deep: [1] } },
      { type: "content_block_start", index: 0, content_block: { type: "new_block", field: "a" } },
      { type: "content_block_delta", index: 0, delta: { type: "new_delta", field: "b", other: [2] } },
      { type: "content_block_stop", index: 0 },
      { type: "message_delta", delta: { stop_reason: "new_reason", new_field: 3 }, usage: { new_counter: 4 } },
      { type: "message_stop" },
    ];
    await using server = await faultServer(sse(frames(strange)));
    expect((await drain(clientOf(server).messages.create(STREAM))).values).toEqual(strange);
    expect(await clientOf(server).messages.stream(PARAMS).finalMessage()).toMatchObject({
      content: [{ type: "new_block", field: "ab", other: [2] }],
      stop_reason: "new_reason",
      new_field: 3,
      usage: { input_tokens: 7, output_tokens: 1, new_counter: 4 },
    });
  });

  // @promise Streams: A stream is over at its terminal event, whether or not the socket closes
  test("it is over at its terminal event, whether or not the socket closes", async () => {
    for (const body of [TEXT, TEXT + PING, `${TEXT}data: not JSON\n\n`, TEXT + errorEvent("api_error")]) {
      await using server = await faultServer(sse(body, { fault: { at: "body", byte: body.length + 12, do: "stall" } }));
      const client = clientOf(server);
      expect((await drain(client.messages.create(STREAM))).values).toEqual(MESSAGE);
      expect(await client.messages.stream(PARAMS).finalMessage()).toEqual(FINAL_PARSED);
    }
  });

  // @promise Streams: A stream is over at its terminal…
  test("it is over at its terminal event: the socket stays open and is let go", async () => {
    const byte = Buffer.byteLength(TEXT);
    await using server = await faultServer(sse(TEXT, { fault: { at: "body", byte, do: "stall" } }));
    expect((await drain(clientOf(server).messages.create(STREAM))).values).toEqual(MESSAGE);
    expect(await clientOf(server).messages.stream(PARAMS).finalMessage()).toEqual(FINAL_PARSED);
    await server.quiet();
  });

  // @promise Streams: A line and an event have a bound, which can be set
  test("a line and an event have a bound", async () => {
    await using server = await faultServer(sse(`${BEGUN}data: ${"x".repeat(5000)}\n\n`));
    const client = clientOf(server, { maxLineBytes: 4096 });
    for (const source of [client.messages.create(STREAM), client.messages.stream(PARAMS)]) {
      const { values, error } = await drain<unknown>(source as AsyncIterable<unknown>);
      expect(error).toBeInstanceOf(LimitError);
      expect(error).toMatchObject({ limit: 4096, partial: { id: "msg_1" } });
      expect(values).toHaveLength(2);
    }
    const many = Array.from({ length: 10 }, () => `data: ${"x".repeat(1000)}\n`).join("");
    await using other = await faultServer(sse(`${BEGUN}${many}\n`));
    const { error } = await drain(clientOf(other, { maxEventBytes: 4096 }).messages.create(STREAM));
    expect(error).toBeInstanceOf(LimitError);
  });
});

describe.each(Object.entries(WAYS))("%s", (_, read) => {
  describe.concurrent("an error event", () => {
    // @promise Retries: An error event before any content is the HTTP error that it stands for, and is retried as that;
    //   after content it is the same class, not retried, with what had arrived
    test.each([
      ["overloaded_error", OverloadedError, 529, 3],
      ["rate_limit_error", RateLimitError, 429, 3],
      ["api_error", InternalServerError, 500, 3],
      ["timeout_error", GatewayTimeoutError, 504, 3],
      ["a_new_error", InternalServerError, 500, 3],
      ["__proto__", InternalServerError, 500, 3],
      ["invalid_request_error", BadRequestError, 400, 1],
      ["authentication_error", AuthenticationError, 401, 1],
    ] as const)("%s", async (type, kind, status, attempts) => {
      for (const before of ["", PING, START, START + PING]) {
        const first = await read(sse(before + errorEvent(type)));
        expect(first.error).toBeInstanceOf(kind);
        expect(first.error).toMatchObject({ status, type, attempts, requestID: "req_1" });
        expect(first.server.requests).toHaveLength(attempts);
        expect(first.values).toEqual([]);
        await first.server[Symbol.asyncDispose]();
      }
      const late = await read(sse(BEGUN + errorEvent(type) + TEXT.slice(BEGUN.length)));
      expect(late.error).toBeInstanceOf(kind);
      expect(late.error).toMatchObject({ status, type, requestID: "req_1", partial: { id: "msg_1" } });
      expect(late.server.requests).toHaveLength(1);
      expect(late.values).toEqual(MESSAGE.slice(0, 2));
      await late.server[Symbol.asyncDispose]();
    });

    // @promise Retries: An error event before any…
    test("before content, then a good stream: nobody notices", async () => {
      const { values, error, server } = await read((__, nth) => sse(nth < 3 ? errorEvent("overloaded_error") : TEXT));
      expect({ values, error }).toEqual({ values: MESSAGE, error: undefined });
      await server[Symbol.asyncDispose]();
    });

    test("that is not JSON", async () => {
      const { error, server } = await read(sse(`${BEGUN}event: error\ndata: upstream died\n\n`));
      expect(error).toBeInstanceOf(InternalServerError);
      expect(server.requests).toHaveLength(1);
      await server[Symbol.asyncDispose]();
    });
  });

  describe.concurrent("a connection that breaks", () => {
    test("before content is retried", async () => {
      for (const script of [sse(START, reset(START.length)), sse(PING, reset(5)), sse("")]) {
        const { values, error, server } = await read((__, nth) => (nth < 2 ? script : sse(TEXT)));
        expect({ values, error }).toEqual({ values: MESSAGE, error: undefined });
        expect(server.requests).toHaveLength(2);
        await server[Symbol.asyncDispose]();
      }
    });

    // @promise Streams: A reset, an abort and a broken event are typed errors with the request id, the cause and the
    //   partial message
    test("after content is an error after what had arrived, not retried", async () => {
      const byte = after(TEXT, "\n\n", 9) + 10;
      const { values, error, server } = await read(sse(TEXT, reset(byte)));
      expect(values).toEqual(MESSAGE.slice(0, 9));
      expect(error).toBeInstanceOf(APIConnectionError);
      expect(error).not.toBeInstanceOf(StreamTruncatedError);
      expect(error).toMatchObject({ requestID: "req_1", partial: { content: [{}, { text: "Grüße, Welt" }] } });
      expect(error?.cause).toBeInstanceOf(Error);
      expect(server.requests).toHaveLength(1);
      await server[Symbol.asyncDispose]();
    });
  });

  // @promise Limits: A response of another kind…
  describe.concurrent("an answer that is something else", () => {
    test.each<[string, Script, RegExp]>([
      ["JSON", GOOD, /event-stream.*application\/json/],
      [
        "HTML",
        { headers: { "content-type": "text/html", "request-id": "r" }, body: "<html>secret</html>" },
        /text\/html/,
      ],
      ["JSON that is cut", { ...GOOD, fault: { at: "body", byte: 9, do: "end" } }, /application\/json/],
    ])("%s", async (__, script, message) => {
      const { error, values, server } = await read(script);
      expect(error).toBeInstanceOf(APIResponseError);
      expect(error?.message).toMatch(message);
      expect(error?.message).not.toContain("secret");
      expect(values).toEqual([]);
      expect(server.requests).toHaveLength(1);
      await server.quiet();
      await server[Symbol.asyncDispose]();
    });

    test.each([
      ["data that is not JSON", "data: {nope}\n\n"],
      ["data that is cut", 'event: content_block_delta\ndata: {"type":\n\n'],
      ["data that is a number", "data: 5\n\n"],
      ["data that is null", "event: x\ndata: null\n\n"],
    ])("%s", async (__, bad) => {
      const { error, values, server } = await read(sse(BEGUN + bad + TEXT.slice(BEGUN.length)));
      expect(error).toBeInstanceOf(APIResponseError);
      expect(error).toMatchObject({ requestID: "req_1", partial: { id: "msg_1" } });
      expect(error?.message).not.toContain("nope");
      expect(values).toEqual(MESSAGE.slice(0, 2));
      expect(server.requests).toHaveLength(1);
      await server.quiet();
      await server[Symbol.asyncDispose]();
    });
  });
});

describe.concurrent("consumers", () => {
  const CUT = after(TEXT, "\n\n", 9) + 3;
  const faults: [string, Script, unknown[]][] = [
    ["a stream that is cut", sse(TEXT, { fault: { at: "body", byte: CUT, do: "end" } }), MESSAGE.slice(0, 9)],
    ["a stream that is reset", sse(TEXT, reset(CUT)), MESSAGE.slice(0, 9)],
    ["a stream that is whole", sse(TEXT), [...MESSAGE]],
  ];
  for (const [name, script, events] of faults) {
    const whole = events.length === MESSAGE.length;
    const check = (read: Awaited<ReturnType<typeof drain>>) => {
      expect(read.values).toEqual(events);
      if (whole) expect(read.error).toBeUndefined();
      else expect(read.error).toBeInstanceOf(APIConnectionError);
    };

    // @promise Streams: Also when it is read late, slowly, twice, by many or by nobody
    test(`${name}: late`, async () => {
      await using server = await faultServer(script);
      const stream = await clientOf(server).messages.create(STREAM);
      await server.quiet();
      check(await drain(stream));
      const helper = clientOf(server).messages.stream(PARAMS);
      await settled(() => helper.done());
      check(await drain(helper));
      expect(helper.ended).toBe(true);
      expect(helper.errored).toBe(!whole);
    });

    // @promise Streams: Also when it is read late…
    test(`${name}: slow`, async () => {
      await using server = await faultServer(script);
      const client = clientOf(server);
      for (const open of [() => client.messages.create(STREAM), () => client.messages.stream(PARAMS)]) {
        const source = await open();
        const values: unknown[] = [];
        const { error } = await settled(async () => {
          for await (const event of source as AsyncIterable<unknown>) {
            values.push(event);
            await new Promise((resolve) => setTimeout(resolve, 5));
          }
        });
        check({ values, error });
      }
    });

    // @promise Streams: Also when it is read late…
    test(`${name}: twice`, async () => {
      await using server = await faultServer(script);
      const client = clientOf(server);
      for (const open of [() => client.messages.create(STREAM), () => client.messages.stream(PARAMS)]) {
        const source = await open();
        const first = await drain<unknown>(source);
        check(first);
        const second = await drain<unknown>(source);
        expect(second.values).toEqual([]);
        if (whole) expect(second.error).toBeInstanceOf(ClaudeError);
        else expect(second.error).toBe(first.error);
      }
    });

    // @promise Streams: Also when it is read late…
    test(`${name}: many at once, and listeners, and the final message`, async () => {
      await using server = await faultServer(script);
      const helper = clientOf(server).messages.stream(PARAMS);
      const told: unknown[] = [];
      const ends: string[] = [];
      helper.on("streamEvent", (event) => told.push(event));
      helper.on("error", () => ends.push("error"));
      helper.on("end", () => ends.push("end"));
      helper.on("finalMessage", () => ends.push("finalMessage"));
      const reads = await Promise.all([drain(helper), drain(helper), drain(helper)]);
      reads.forEach(check);
      const final = await settled(() => helper.finalMessage());
      expect(final.error).toBe(reads[0]?.error);
      if (whole) expect(final.value).toEqual(FINAL_PARSED);
      expect(told).toEqual(events);
      expect(ends).toEqual([whole ? "finalMessage" : "error", "end"]);
    });

    test(`${name}: by tee, by toReadableStream, by textStream`, async () => {
      await using server = await faultServer(script);
      const client = clientOf(server);
      const [left, right] = (await client.messages.create(STREAM)).tee();
      check(await drain(left));
      check(await drain(right));
      for (const open of [() => client.messages.create(STREAM), () => client.messages.stream(PARAMS)]) {
        const source = await open();
        const bytes = source.toReadableStream() as unknown as AsyncIterable<Uint8Array>;
        const { values, error } = await drain(bytes);
        const lines = Buffer.concat(values).toString().trim().split("\n");
        check({ values: lines.map((line) => JSON.parse(line) as unknown), error });
      }
      const text = await drain(client.messages.stream(PARAMS).textStream);
      expect(text.values.join("")).toBe("Grüße, Welt");
      expect(text.error === undefined).toBe(whole);
    });

    // @promise Streams: Also when it is read late…
    test(`${name}: nobody`, async () => {
      await using server = await faultServer(script);
      clientOf(server)
        .messages.stream(PARAMS)
        .on("error", () => {});
      const stream = await clientOf(server).messages.create(STREAM);
      await server.quiet();
      expect(stream.controller.signal.aborted).toBe(false);
    });
  }
});

describe.concurrent("leaving", () => {
  const open = sse(TEXT, { fault: { at: "body", byte: after(TEXT, "\n\n", 9), do: "stall" } });

  // @promise Streams: Leaving the loop closes the connection
  test("break closes the connection: raw stream, helper, text", async () => {
    await using server = await faultServer(open);
    for await (const _ of await clientOf(server).messages.create(STREAM)) break;
    for await (const _ of clientOf(server).messages.stream(PARAMS)) break;
    for await (const _ of clientOf(server).messages.stream(PARAMS).textStream) break;
    await server.quiet();
  });

  test("a throw in the loop closes the connection and comes through", async () => {
    await using server = await faultServer(open);
    const mine = new Error("mine");
    const { error } = await settled(async () => {
      for await (const _ of await clientOf(server).messages.create(STREAM)) throw mine;
    });
    expect(error).toBe(mine);
    await server.quiet();
  });

  // @promise Streams: Leaving the loop closes the…
  test("await using closes the connection", async () => {
    await using server = await faultServer(open);
    {
      await using _stream = await clientOf(server).messages.create(STREAM);
      await using _helper = clientOf(server).messages.stream(PARAMS);
      await server.request(2);
    }
    await server.quiet();
  });

  test("cancelling a readable stream closes the connection", async () => {
    await using server = await faultServer(open);
    const reader = (await clientOf(server).messages.create(STREAM)).toReadableStream().getReader();
    await reader.read();
    await reader.cancel();
    await server.quiet();
  });

  // @promise Streams: Leaving the loop closes the…
  test("break closes the connection: results of a batch, a download", async () => {
    const lines: Script = { body: '{"custom_id":"a"}\n', framing: "chunked" };
    await using server = await faultServer(({ path, headers }) =>
      path.startsWith("/v1/messages/batches/")
        ? json({ id: "b", results_url: `http://${headers["host"]}/results` })
        : { ...lines, fault: { at: "body", byte: 18, do: "stall" } },
    );
    for await (const _ of await clientOf(server).messages.batches.results("b")) break;
    await (await clientOf(server).files.download("f")).body?.cancel();
    await server.quiet();
  });
});

describe.concurrent("aborting", () => {
  const byte = after(TEXT, "\n\n", 9);
  const stalled = (at: "head" | "body" | "upload", script: Script = GOOD, at_ = 0): Script => ({
    ...script,
    fault: { at, byte: at_, do: "stall" },
  });
  const client = (server: { baseURL: string }) => clientOf(server, { maxRetries: 2 });
  type Call = (server: { baseURL: string }, signal: AbortSignal) => PromiseLike<unknown>;
  const create: Call = (server, signal) => client(server).messages.create(PARAMS, { signal });
  const points: Record<string, [Script, Call]> = {
    "before the headers": [stalled("head"), create],
    "while the request is sent": [stalled("upload", GOOD, 3), create],
    "within a JSON body": [stalled("body", GOOD, 12), create],
    "within the body of an error": [stalled("body", json({}, { status: 500 }), 1), create],
    "while waiting to retry": [json({}, { status: 429, headers: { "retry-after": "30" } }), create],
    "before the first event": [
      stalled("body", sse(TEXT)),
      (server, signal) => client(server).messages.create(STREAM, { signal }),
    ],
    "within a stream": [
      stalled("body", sse(TEXT), byte),
      async (server, signal) => {
        for await (const _ of await client(server).messages.create(STREAM, { signal }));
      },
    ],
    "within the stream helper": [
      stalled("body", sse(TEXT), byte),
      async (server, signal) => {
        const stream = client(server).messages.stream(PARAMS, { signal });
        const read = await drain(stream);
        expect(stream.aborted).toBe(true);
        expect(await failure(stream.finalMessage())).toBe(read.error);
        expect(await failure(stream.done())).toBe(read.error);
        throw read.error;
      },
    ],
    "within a download": [
      stalled("body", { body: "0123456789" }, 5),
      async (server, signal) => (await client(server).files.download("f", {}, { signal })).text(),
    ],
    "within a list": [
      stalled("body", json({ data: [] }), 3),
      (server, signal) => client(server).models.list({}, { signal }),
    ],
  };
  // @promise Aborts: An abort closes the socket at once and rejects everywhere with the abort class and the caller's
  //   reason
  test.each(Object.entries(points))("%s: the class, the reason, the socket", async (_, [script, call]) => {
    await using server = await faultServer(script);
    const controller = new AbortController();
    const reason = new Error("my reason");
    const end = settled(() => call(server, controller.signal));
    const seen = await server.request(1);
    await new Promise((resolve) => setTimeout(resolve, 60));
    const aborted = performance.now();
    controller.abort(reason);
    const { error } = await end;
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error?.cause).toBe(reason);
    expect(performance.now() - aborted).toBeLessThan(LATE_MS);
    expect((await seen.closed) - aborted).toBeLessThan(LATE_MS);
    expect(server.requests).toHaveLength(1);
    await server.quiet();
  });

  test("before the call: nothing is sent", async () => {
    await using server = await faultServer(GOOD);
    const reason = { my: "reason" };
    const signal = AbortSignal.abort(reason);
    for (const work of [
      () => client(server).messages.create(PARAMS, { signal }),
      () => client(server).messages.create(STREAM, { signal }),
      () => client(server).messages.stream(PARAMS, { signal }).done(),
      () => client(server).files.download("f", {}, { signal }),
      () => client(server).models.list({}, { signal }).toArray(),
    ]) {
      const error = await failure(work());
      expect(error).toBeInstanceOf(APIUserAbortError);
      expect(error.cause).toBe(reason);
      expect(error.attempts).toBe(0);
    }
    expect(server.requests).toHaveLength(0);
  });

  test("AbortSignal.timeout is an abort with that reason, never a clean end", async () => {
    await using server = await faultServer(stalled("body", sse(TEXT), byte));
    for (const way of ["create", "stream"] as const) {
      const signal = AbortSignal.timeout(100);
      const source = way === "create" ? client(server).messages.create(STREAM, { signal }) : undefined;
      const { error } = await drain<unknown>(source ?? client(server).messages.stream(PARAMS, { signal }));
      expect(error).toBeInstanceOf(APIUserAbortError);
      expect(error).toHaveProperty("cause.name", "TimeoutError");
    }
    await server.quiet();
  });

  // @promise Streams: A reset, an abort and a broken…
  test("by the controller of a stream: the partial message stays", async () => {
    await using server = await faultServer(stalled("body", sse(TEXT), byte));
    const stream = await client(server).messages.create(STREAM);
    let count = 0;
    const { error } = await settled(async () => {
      for await (const _ of stream) if (++count === 9) setImmediate(() => stream.controller.abort("enough"));
    });
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error).toMatchObject({ cause: "enough", partial: { content: [{}, { text: "Grüße, Welt" }] } });
    await server.quiet();
  });

  test("of one call leaves another on the same signal's client alone", async () => {
    await using server = await faultServer(({ headers }) => (headers["x-stall"] ? stalled("head") : GOOD));
    const shared = client(server);
    const controller = new AbortController();
    const one = settled(() =>
      shared.messages.create(PARAMS, { signal: controller.signal, headers: { "x-stall": "1" } }),
    );
    await server.request(1);
    const two = shared.messages.create(PARAMS);
    controller.abort();
    expect((await one).error).toBeInstanceOf(APIUserAbortError);
    expect(await two).toMatchObject({ id: "msg_1" });
  });
});

describe("backpressure", () => {
  const MB = 1024 * 1024;
  const delta = { type: "thinking_delta", thinking: "x".repeat(64 * 1024) };
  const piece = frame({ type: "content_block_delta", index: 0, delta });
  const endless = function* () {
    for (yield BEGUN; ;) yield piece;
  };

  // @promise Streams: A slow consumer holds the server back
  test.each(["raw stream", "stream helper", "results of a batch", "download"])(
    "reaches the socket: %s",
    async (way) => {
      await using server = await faultServer(({ path, headers }) =>
        path.startsWith("/v1/messages/batches/")
          ? json({ id: "b", results_url: `http://${headers["host"]}/results` })
          : sse(path === "/results" ? lines() : endless()),
      );
      function* lines() {
        for (;;) yield `${JSON.stringify({ x: "y".repeat(64 * 1024) })}\n`;
      }
      const before = process.memoryUsage.rss();
      const client = clientOf(server);
      const source: AsyncIterable<unknown> =
        way === "raw stream"
          ? await client.messages.create(STREAM)
          : way === "stream helper"
            ? client.messages.stream(PARAMS)
            : way === "download"
              ? ((await client.files.download("f")).body as unknown as AsyncIterable<unknown>)
              : await client.messages.batches.results("b");
      const iterator = source[Symbol.asyncIterator]();
      await iterator.next();
      const seen = await server.request(way.startsWith("results") ? 2 : 1);
      await seen.stuck;
      // The helper holds at most 1,024 events, which are 64 MiB here; the rest is what sockets of the system hold.
      expect(seen.sent).toBeLessThan((way === "stream helper" ? 64 + 40 : 40) * MB);
      expect(process.memoryUsage.rss() - before).toBeLessThan(400 * MB);
      await iterator.return?.();
      await server.quiet();
    },
  );
});

describe("an error of a stream", () => {
  const cut = sse(TEXT, { fault: { at: "body", byte: BEGUN.length + 30, do: "fin" } });

  // @promise Streams: A reset, an abort and a broken…
  test("is one of ours", async () => {
    await using server = await faultServer(cut);
    const { error } = await drain(clientOf(server).messages.create(STREAM));
    expect(error).toBeInstanceOf(APIError);
    expect(ClaudeError.isInstance(error)).toBe(true);
  });

  // @promise Retries: Errors say how many attempts…
  test("says how many attempts were made", async () => {
    await using server = await faultServer((_, nth) =>
      nth === 1 ? json({}, { status: 500, headers: { "retry-after-ms": "1" } }) : cut,
    );
    for (const way of Object.values(WAYS)) expect((await way(cut)).error?.attempts).toBe(1);
    const { error } = await drain(clientOf(server, { maxRetries: 2 }).messages.create(STREAM));
    expect(error?.attempts).toBe(2);
  });

  // @promise Retries: Errors say how many attempts…
  test("says how many attempts were made: results of a batch, a download", async () => {
    const broken: Script = { body: '{"custom_id":"a"}\n{', fault: { at: "body", byte: 5, do: "fin" } };
    await using server = await faultServer(({ path, headers }) =>
      path.startsWith("/v1/messages/batches/")
        ? json({ id: "b", results_url: `http://${headers["host"]}/results` })
        : broken,
    );
    const client = clientOf(server);
    const results = await drain(client.messages.batches.results("b"));
    const download = await settled(async () => (await client.files.download("f")).text());
    for (const { error } of [results, download]) {
      expect(error).toBeInstanceOf(APIConnectionError);
      expect(error?.attempts).toBe(1);
      expect(String(error?.stack)).toContain("faults.test.ts");
    }
  });

  test("has the caller's line on its stack", async () => {
    await using server = await faultServer(cut);
    const client = clientOf(server);
    for (const source of [client.messages.create(STREAM), client.messages.stream(PARAMS)]) {
      const { error } = await drain<unknown>(source as AsyncIterable<unknown>);
      expect(String(error?.stack)).toContain("faults.test.ts");
    }
  });
});
