/** Many at once: streams in one process, calls that each meet a failure, aborts of all of them. `make soak` takes more. */
import { getEventListeners } from "node:events";
import { afterAll, describe, expect, test } from "vitest";
import { APIUserAbortError, type ClientOptions, InternalServerError } from "../../src/index.js";
import { nodeFetch } from "../../src/node/index.js";
import { BEGUN, clientOf, drain, GOOD, KEY, PARAMS, REPLY, settled, STREAM, TEXT } from "../support/calls.js";
import { FINAL, frames, MESSAGE, type TestEvent } from "../support/event-streams.js";
import { after, apiError, FULL, json, type Script, sse } from "../support/fault-script.js";
import { faultServer } from "../support/fault-server.js";

const STREAMS = FULL ? 5000 : 200;
const WAVE = 200;
const CALLS = 300;
const ABORTED = FULL ? 3000 : 140;
const over = nodeFetch({ proxy: false });
afterAll(() => over.close());
const OVER: [string, ClientOptions][] = [
  ["fetch", {}],
  ["nodeFetch", { fetch: over }],
];
const timeout = FULL ? 600_000 : 60_000;

/** What the process says meanwhile that nobody handles, or that is too much of something. */
function complaints() {
  const said: unknown[] = [];
  const note = (what: unknown) => void said.push(what);
  const others = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection").on("unhandledRejection", note).on("warning", note);
  return {
    said,
    [Symbol.dispose]() {
      process.off("unhandledRejection", note).off("warning", note);
      for (const other of others) process.on("unhandledRejection", other);
    },
  };
}

/** A message of the stream of this number, so that no two are the same. */
const numbered = (nth: string): TestEvent[] =>
  MESSAGE.map((event) =>
    event.type === "message_start" ? { ...event, message: { ...(event["message"] as object), id: nth } } : event,
  );

describe.each(OVER)("over %s", (transport, options) => {
  // @promise Loading: Five thousand streams in one process are as many messages (`make soak`; two hundred in every run)
  test(`${STREAMS} streams at once`, { timeout }, async () => {
    using watched = complaints();
    let [open, most] = [0, 0];
    let release = () => {};
    const all = new Promise<void>((resolve) => (release = resolve));
    // All have begun before one goes on.
    await using server = await faultServer(({ headers, closed }) => {
      most = Math.max(most, ++open);
      void closed.then(() => open--);
      if (open === STREAMS) release();
      const text = frames(numbered(headers["x-nth"]!));
      return sse(text, { fault: { at: "body", byte: after(text, "\n\n", 4), do: "stall", until: all } });
    });
    const client = clientOf(server, { ...options, timeout: 600_000 });
    const one = async (nth: number) => {
      const call = { headers: { "x-nth": `msg_${nth}` } };
      if (nth % 2) return client.messages.stream(PARAMS, call).finalMessage();
      const { values, error } = await drain<unknown>(client.messages.create(STREAM, call));
      expect(error).toBeUndefined();
      expect(values).toEqual(numbered(`msg_${nth}`));
      return { ...FINAL, id: (values[0] as { message: { id: string } }).message.id };
    };
    const begun: Promise<unknown>[] = [];
    while (begun.length < STREAMS) {
      begun.push(one(begun.length));
      // A server has room for so many connections that it has not taken yet.
      if (begun.length % WAVE === 0) await server.request(begun.length);
    }
    const finals = await Promise.all(begun);
    expect(most).toBe(STREAMS);
    expect(finals).toMatchObject(Array.from({ length: STREAMS }, (_, nth) => ({ ...FINAL, id: `msg_${nth}` })));
    await server.quiet();
    expect(watched.said).toEqual([]);
  });

  /** Failures that a second attempt makes good. */
  const ONCE: Record<string, Script> = {
    "429 with a delay": apiError(429, "rate_limit_error", { "retry-after-ms": "20" }),
    "503": apiError(503, "api_error"),
    "529 with a delay": apiError(529, "overloaded_error", { "retry-after-ms": "20" }),
    "a page of 502": { status: 502, headers: { "content-type": "text/html" }, body: "<!doctype html>" },
    "a reset": { ...GOOD, fault: { at: "head", do: "reset" } },
    "an end before the answer": { ...GOOD, fault: { at: "head", do: "fin" } },
    "a body that breaks": { ...GOOD, fault: { at: "body", byte: 9, do: "reset" } },
    "a body that ends early": { ...GOOD, fault: { at: "body", byte: 9, do: "fin" } },
  };

  const bursts: [string, (nth: number) => Script][] = [
    ["one of each in turn", (nth) => Object.values(ONCE)[nth % Object.keys(ONCE).length]!],
    ...Object.entries(ONCE)
      .filter(([kind]) => FULL || (transport === "fetch" && /429|a reset/.test(kind)))
      .map(([kind, script]): [string, (nth: number) => Script] => [kind, () => script]),
  ];

  // @promise Retries: Three hundred calls at once that each meet one failure all succeed, whatever the failure
  test.each(bursts)(`${CALLS} calls, each meets once: %s`, { timeout }, async (_kind, scriptOf) => {
    using watched = complaints();
    const met = new Set<string>();
    await using server = await faultServer(({ headers }) => {
      const call = headers["x-nth"]!;
      return met.has(call) ? { ...GOOD, keep: true } : (met.add(call), scriptOf(Number(call)));
    });
    const client = clientOf(server, { ...options, maxRetries: 2 });
    const came = await Promise.all(
      Array.from({ length: CALLS }, (_, nth) =>
        settled(() => client.messages.create(PARAMS, { headers: { "x-nth": String(nth) } })),
      ),
    );
    expect(came.filter(({ error }) => error).map(({ error }) => String(error))).toEqual([]);
    expect(came.every(({ value }) => value?.id === REPLY.id)).toBe(true);
    expect(server.requests).toHaveLength(2 * CALLS);
    expect(watched.said).toEqual([]);
  });

  // @promise Aborts: A storm of them, by one signal or by many, closes every connection, rejects each call with the reason, and
  //   leaves no listener and no unhandled rejection
  test.each(["one signal", "a signal each"])(
    `${ABORTED} aborts of what is under way, by %s`,
    { timeout },
    async (way) => {
      using watched = complaints();
      const middle = after(TEXT, "\n\n", 9);
      const STATES: Script[] = [
        { ...GOOD, fault: { at: "head", do: "stall" } },
        { ...GOOD, fault: { at: "body", byte: 9, do: "stall" } },
        sse(TEXT, { fault: { at: "body", byte: 0, do: "stall" } }),
        sse(TEXT, { fault: { at: "body", byte: BEGUN.length - 20, do: "stall" } }),
        sse(TEXT, { fault: { at: "body", byte: middle, do: "stall" } }),
        sse(TEXT, { fault: { at: "body", byte: middle, do: "stall" } }),
        apiError(503, "api_error", { "retry-after": "30" }),
      ];
      let release = () => {};
      const begun = new Promise<void>((resolve) => (release = resolve));
      await using server = await faultServer(({ headers }, nth) => {
        if (nth === ABORTED) release();
        return STATES[Number(headers["x-state"])]!;
      });
      const one = new AbortController();
      const controllers = Array.from({ length: ABORTED }, () => (way === "one signal" ? one : new AbortController()));
      const client = clientOf(server, { ...options, maxRetries: 2, timeout: 600_000 });
      const calls = controllers.map(({ signal }, nth) => {
        const state = nth % STATES.length;
        const call = { signal, headers: { "x-state": String(state) } };
        if (state < 2 || state === 6) return settled<unknown>(() => client.messages.create(PARAMS, call));
        if (state === 5) return settled<unknown>(() => client.messages.stream(PARAMS, call).finalMessage());
        return drain<unknown>(client.messages.create(STREAM, call));
      });
      await begun;
      // Some of what is sent is read before.
      for (let turns = 0; turns < 20; turns++) await new Promise((resolve) => setImmediate(resolve));
      const reason = new Error("enough");
      for (const controller of new Set(controllers)) controller.abort(reason);
      for (const { error } of await Promise.all(calls)) {
        expect(error).toBeInstanceOf(APIUserAbortError);
        if (!(error?.cause instanceof InternalServerError)) expect(error?.cause).toBe(reason);
      }
      await server.quiet();
      expect(controllers.flatMap(({ signal }) => getEventListeners(signal, "abort"))).toEqual([]);
      await new Promise((resolve) => setImmediate(resolve));
      expect(watched.said).toEqual([]);
      await using fresh = await faultServer(json(REPLY));
      expect(await clientOf(fresh, { ...options, apiKey: KEY }).messages.create(PARAMS)).toEqual(REPLY);
    },
  );
});
