/** Every way of asking a call, a body that drips, stalls or breaks, each clock: a body is opened once. */
import { describe, expect, test } from "vitest";
import type { RequestOptions } from "../../src/contract/index.js";
import { APIConnectionError, APIConnectionTimeoutError, ClaudeError } from "../../src/index.js";
import { clientOf, LATE_MS, PARAMS, REPLY, settled, STREAM, TEXT } from "../support/calls.js";
import { after, json, type Script, sse } from "../support/fault-script.js";
import { faultServer } from "../support/fault-server.js";
import { MESSAGE } from "../support/event-streams.js";

/** A call, whatever it gives. */
interface Asked {
  asResponse(): Promise<Response>;
  withResponse(): Promise<{ data: unknown }>;
  then: Promise<unknown>["then"];
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** `data` reads what the call gives, `raw` whether the response was asked for first. */
const WAYS: Readonly<Record<string, { raw: boolean; ask: (call: Asked) => Promise<unknown> }>> = {
  await: { raw: false, ask: async (call) => call },
  "withResponse()": { raw: false, ask: async (call) => (await call.withResponse()).data },
  "await, twice": { raw: false, ask: async (call) => ((await call) === (await call) ? call : "another") },
  "await, then asResponse()": {
    raw: false,
    ask: async (call) => {
      const data = await call;
      expect((await call.asResponse()).status).toBe(200);
      return data;
    },
  },
  "both at once": { raw: false, ask: async (call) => (await Promise.all([call.asResponse(), call]))[1] },
  "asResponse(), then await": {
    raw: true,
    ask: async (call) => {
      await call.asResponse();
      return call;
    },
  },
  "asResponse() twice, then both": {
    raw: true,
    ask: async (call) => {
      expect(await call.asResponse()).toBe(await call.asResponse());
      return (await Promise.all([call, call.withResponse()]))[0];
    },
  },
  "asResponse(), late": {
    raw: true,
    ask: async (call) => {
      await call.asResponse();
      await sleep(50);
      return call;
    },
  },
};

const GAP = 40;
/** Shorter than a body that drips takes, longer than any of its gaps on a busy machine. */
const CLOCK = 800;
const LONG = 60_000;
const CLOCKS: Readonly<Record<string, RequestOptions>> = {
  timeout: { timeout: CLOCK, idleTimeout: LONG, totalTimeout: LONG },
  idleTimeout: { timeout: LONG, idleTimeout: CLOCK, totalTimeout: LONG },
  totalTimeout: { timeout: LONG, idleTimeout: LONG, totalTimeout: CLOCK },
};

const reply = JSON.stringify({ ...REPLY, text: "word ".repeat(400) });
const SOURCES = {
  stream: {
    body: TEXT,
    script: (more: Script) => sse(TEXT, more),
    create: (client: ReturnType<typeof clientOf>, options: RequestOptions): Asked =>
      client.messages.create(STREAM, options) as unknown as Asked,
    async read(data: unknown) {
      const events: unknown[] = [];
      for await (const event of data as AsyncIterable<unknown>) events.push(event);
      expect(events).toEqual(MESSAGE);
    },
    // Stopped once the stream is there.
    bounds: { timeout: () => false, idleTimeout: () => true, totalTimeout: () => true },
  },
  JSON: {
    body: reply,
    script: (more: Script) => ({ ...json(JSON.parse(reply), more), framing: "chunked" as const }),
    create: (client: ReturnType<typeof clientOf>, options: RequestOptions): Asked =>
      client.messages.create(PARAMS, options) as unknown as Asked,
    async read(data: unknown) {
      expect(data).toEqual(JSON.parse(reply));
    },
    // A body that is left to the caller has the clocks of a stream.
    bounds: {
      timeout: (raw: boolean) => !raw,
      idleTimeout: (raw: boolean) => raw,
      totalTimeout: () => true,
    },
  },
};

describe.each(Object.entries(SOURCES))("%s", (_, { body, script, create, read, bounds }) => {
  describe.concurrent.each(Object.entries(WAYS))("%s", (_way, { raw, ask }) => {
    const run = async (more: Script, options: RequestOptions) => {
      await using server = await faultServer(script(more));
      const end = await settled(async () => read(await ask(create(clientOf(server), options))));
      await server.quiet();
      return { ...end, count: server.requests.length };
    };

    test.each(Object.keys(CLOCKS) as (keyof typeof bounds)[])("drips, %s", async (clock) => {
      const pieces = [Math.ceil(body.length / 40)];
      const { error, count } = await run({ pieces, drip: GAP }, CLOCKS[clock]!);
      const late = clock !== "idleTimeout" && bounds[clock](raw);
      expect(error).toEqual(late ? expect.objectContaining({ clock, timeoutMs: CLOCK }) : undefined);
      if (!late) expect(count).toBe(1);
    });

    test.each(Object.keys(CLOCKS) as (keyof typeof bounds)[])("stalls, %s", async (clock) => {
      if (!bounds[clock](raw)) return;
      const byte = after(body, body === TEXT ? "\n\n" : " ", 8);
      const { error, ms } = await run({ fault: { at: "body", byte, do: "stall" } }, CLOCKS[clock]!);
      expect(error).toBeInstanceOf(APIConnectionTimeoutError);
      expect(error).toMatchObject({ clock, timeoutMs: CLOCK, attempts: 1, requestID: expect.anything() });
      expect(ms).toBeGreaterThanOrEqual(CLOCK - 2);
      expect(ms).toBeLessThan(CLOCK + LATE_MS);
    });

    test("breaks", async () => {
      const byte = after(body, body === TEXT ? "\n\n" : " ", 8);
      const { error } = await run({ fault: { at: "body", byte, do: "reset" } }, {});
      expect(error).toBeInstanceOf(APIConnectionError);
      expect(error).not.toBeInstanceOf(APIConnectionTimeoutError);
      expect(error).toMatchObject({ attempts: 1, requestID: "req_1" });
    });
  });

  test("of a response whose body was read, the call has nothing left to give, and says so", async () => {
    await using server = await faultServer(script({}));
    const call = create(clientOf(server), {});
    expect(await (await call.asResponse()).text()).toBe(body);
    const { error } = await settled(async () => call);
    expect(error).toBeInstanceOf(ClaudeError);
    expect(error?.message).toContain("asResponse()");
  });
});
