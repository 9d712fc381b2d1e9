/** Responses are never trusted: plain data or a typed error, in time that is linear in their bytes. */
import { afterEach, describe, expect, test } from "vitest";
import { type APIError, APIResponseError, ArgumentError, ClaudeError } from "../../src/index.js";
import { frames, MESSAGE, type TestEvent } from "../support/event-streams.js";
import { clientOf, drain, failure, PARAMS, settled, STREAM } from "../support/calls.js";
import { json, type Script, sse } from "../support/fault-script.js";
import { faultServer } from "../support/fault-server.js";
import { expectLinear } from "../support/growth.js";

const MB = 1024 * 1024;
const LEVELS = 10_000;
const type = { "content-type": "application/json", "request-id": "req_1" };
const text = (body: string, more: Script = {}): Script => ({ headers: type, body, ...more });

/** A server where the results of every batch are this. */
const results = (body: Script["body"], more: Script = {}) =>
  faultServer(({ path, headers }) =>
    path === "/results"
      ? { body: body!, framing: "chunked", ...more }
      : json({ id: "b", results_url: `http://${headers["host"]}/results` }),
  );
const input = (partial_json: string): TestEvent[] => [
  ...MESSAGE.slice(0, 12),
  { type: "content_block_delta", index: 2, delta: { type: "input_json_delta", partial_json } },
  ...MESSAGE.slice(15),
];

/** Every way of getting a value from the server, given the JSON of that value. */
const WAYS: Record<string, (value: string) => Promise<unknown>> = {
  "a JSON body": async (value) => {
    await using server = await faultServer(text(`{"id":"m","value":${value}}`));
    return ((await clientOf(server).messages.create(PARAMS)) as unknown as { value: unknown }).value;
  },
  "a page": async (value) => {
    await using server = await faultServer(text(`{"data":[${value}],"has_more":false}`));
    return (await clientOf(server).models.list()).data[0];
  },
  "a line of results": async (value) => {
    await using server = await results(`${value}\n`);
    return (await drain<unknown>(clientOf(server).messages.batches.results("b"))).values[0];
  },
  "an event": async (value) => {
    const event = `event: strange\ndata: {"type":"strange","value":${value}}\n\n`;
    await using server = await faultServer(sse(frames(MESSAGE.slice(0, 1)) + event + frames(MESSAGE.slice(1))));
    const { values } = await drain(clientOf(server).messages.create(STREAM));
    return (values[1] as unknown as { value: unknown }).value;
  },
  "a field of the accumulated message": async (value) => {
    const delta = `event: message_delta\ndata: {"type":"message_delta","delta":{"stop_reason":"end_turn","value":${value}}}\n\n`;
    await using server = await faultServer(sse(frames(MESSAGE.slice(0, -2)) + delta + frames(MESSAGE.slice(-1))));
    return ((await clientOf(server).messages.stream(PARAMS).finalMessage()) as unknown as { value: unknown }).value;
  },
  "the input of a tool": async (value) => {
    await using server = await faultServer(sse(frames(input(value))));
    return ((await clientOf(server).messages.stream(PARAMS).finalMessage()).content[2] as { input: unknown }).input;
  },
  "an error": async (value) => {
    await using server = await faultServer(text(`{"error":{"type":"x","details":${value}}}`, { status: 400 }));
    const error = (await failure(clientOf(server).messages.create(PARAMS))) as unknown as APIError;
    if (error.details === null) throw error;
    return error.details;
  },
};

// @promise Limits: `__proto__` is plain data and deep nesting is data or a typed error, in every way of getting a value
//   from the server
describe.each(Object.entries(WAYS))("%s", (_, get) => {
  afterEach(() => expect(({} as { polluted?: unknown }).polluted).toBeUndefined());

  test.each(['{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}'])(
    "%s is data",
    async (given) => {
      const value = (await get(given)) as object;
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect(Object.keys(value)).toEqual([given.slice(2, given.indexOf('":'))]);
      expect(JSON.stringify(value)).toBe(given);
    },
  );

  test(`${LEVELS} levels of nesting are data, or a typed error`, async () => {
    const { value, error } = await settled(() => get(`{"a":`.repeat(LEVELS) + "1" + "}".repeat(LEVELS)));
    if (error) return expect(error).toBeInstanceOf(ClaudeError);
    let depth = 0;
    for (let at = value as { a: never }; typeof at === "object"; at = at.a) depth++;
    expect(depth).toBe(LEVELS);
  });
});

// @promise Limits: `__proto__` is plain data…
test(`__proto__ as the key of a message that is accumulated is data`, async () => {
  const start = `event: message_start\ndata: {"type":"message_start","message":{"id":"m","content":[],"usage":{},"__proto__":{"polluted":1}}}\n\n`;
  const block = `event: content_block_start\ndata: {"type":"content_block_start","index":"__proto__","content_block":{"polluted":1}}\n\n`;
  await using server = await faultServer(sse(start + block + frames(MESSAGE.slice(-2))));
  await settled(() => clientOf(server).messages.stream(PARAMS).finalMessage());
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(([] as { polluted?: unknown }).polluted).toBeUndefined();
});

test(`params of ${LEVELS} levels are sent, or refused as what they are`, async () => {
  await using server = await faultServer(json({ id: "m" }));
  let deep: unknown = 1;
  for (let level = 0; level < LEVELS; level++) deep = { a: deep };
  const call = clientOf(server).messages.create({ ...PARAMS, metadata: deep } as never);
  const { error } = await settled(() => call);
  if (error) expect(error).toBeInstanceOf(ArgumentError);
  else expect(server.requests[0]!.received).toBeGreaterThan(LEVELS * 6);
});

// @promise Limits: A response costs time that is linear in its bytes: an event of 20 MB, a line of results of 10 MB
describe("time is linear in bytes", () => {
  /** The work of a body of so many bytes. */
  const reading = (body: (bytes: number) => string, work: Work) => (bytes: number) => {
    const whole = Buffer.from(body(bytes));
    return () => work(local(whole));
  };
  type Work = (client: ReturnType<typeof clientOf>) => Promise<unknown>;
  /** A client whose answer is here, in the pieces of a network. */
  function local(whole: Uint8Array) {
    const answer = () => {
      let at = 0;
      const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
        if (at >= whole.length) return controller.close();
        controller.enqueue(whole.subarray(at, (at += 16_384)));
      };
      return new Response(new ReadableStream({ pull }, { highWaterMark: 0 }));
    };
    const parent = { id: "b", results_url: "http://local/results" };
    const fetch = async (url: unknown) => (String(url).endsWith("batches/b") ? Response.json(parent) : answer());
    return clientOf({ baseURL: "http://local" }, { fetch });
  }
  const event = (bytes: number) => {
    const delta = { type: "text_delta", text: "x".repeat(bytes) };
    const large = { type: "content_block_delta", index: 1, delta };
    return frames([...MESSAGE.slice(0, 7), large, ...MESSAGE.slice(7)]);
  };

  test("an event of 20 MB", { timeout: 60_000 }, async () => {
    const work = reading(event, async (client) => {
      const { values, error } = await drain(client.messages.create(STREAM));
      expect([values.length, error]).toEqual([MESSAGE.length + 1, undefined]);
    });
    await expectLinear(work, 5 * MB, 4);
  });

  test("an event of 20 MB, accumulated", { timeout: 60_000 }, async () => {
    const work = reading(event, async (client) => {
      const { content } = await client.messages.stream(PARAMS).finalMessage();
      expect((content[1] as { text: string }).text.length).toBeGreaterThan(5 * MB);
    });
    await expectLinear(work, 5 * MB, 4);
  });

  test("a line of results of 10 MB", { timeout: 60_000 }, async () => {
    const line = (bytes: number) => `{"custom_id":"${"x".repeat(bytes)}"}\n`;
    const work = reading(line, async (client) => {
      const { values, error } = await drain(client.messages.batches.results("b"));
      expect([values.length, error]).toEqual([1, undefined]);
    });
    await expectLinear(work, 2.5 * MB, 4);
  });
});

// @promise Limits: A response of another kind, empty or cut is a typed error
describe("what is not what was asked for is a typed error", () => {
  const html: Script = { headers: { "content-type": "text/html", "request-id": "req_1" }, body: "<html>secret</html>" };
  const bodies: Record<string, Script> = {
    nothing: text(""),
    "nothing but space": text(" \n"),
    "JSON that is cut": text('{"id":"secret'),
    "text that is no JSON": { headers: { ...type, "content-type": "text/plain" }, body: "secret" },
    HTML: html,
    "HTML that is called JSON": { ...html, headers: type },
    "an event stream": sse(frames(MESSAGE)),
  };
  const calls: Record<string, (client: ReturnType<typeof clientOf>) => PromiseLike<unknown>> = {
    "a message": (client) => client.messages.create(PARAMS),
    "a resource": (client) => client.models.retrieve("m"),
    "a list": (client) => client.models.list(),
    "the items of a list": async (client) => {
      for await (const _ of client.models.list());
    },
    "a batch with results": (client) => client.messages.batches.results("b"),
  };
  test.each(Object.keys(bodies).flatMap((body) => Object.keys(calls).map((call) => [body, call])))(
    "%s for %s",
    async (body, call) => {
      await using server = await faultServer(bodies[body]!);
      const error = await failure(calls[call]!(clientOf(server, { maxRetries: 2 })));
      expect(error).toBeInstanceOf(APIResponseError);
      expect(error).toMatchObject({ requestID: "req_1", status: 200, attempts: 1 });
      expect(`${error.message} ${JSON.stringify(error)}`).not.toContain("secret");
    },
  );

  test.each([
    ["JSON", json({ id: "secret", type: "message" })],
    ["HTML", html],
  ])("%s for a stream", async (_, script) => {
    await using server = await faultServer(script);
    const client = clientOf(server);
    for (const call of [client.messages.create(STREAM), client.messages.stream(PARAMS).finalMessage()]) {
      const error = await failure(call);
      expect(error).toBeInstanceOf(APIResponseError);
      expect(error.message).toMatch(/Expected text\/event-stream, received (application\/json|text\/html)/);
    }
  });

  test.each(["", " ", "\n\n"])("a stream of %j is truncated", async (body) => {
    await using server = await faultServer(sse(body));
    expect((await failure(clientOf(server).messages.create(STREAM))).name).toBe("StreamTruncatedError");
  });

  test.each(["<html>\n<body>secret", "[1,\n", "\u0000\n", '{"custom_id":"secret'])("results of %j", async (body) => {
    await using server = await results(body);
    const { error } = await drain(clientOf(server).messages.batches.results("b"));
    expect(error).toBeInstanceOf(APIResponseError);
    expect(error).toMatchObject({ line: 1 });
    expect(error?.message).not.toContain("secret");
  });
});
