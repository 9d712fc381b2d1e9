/** Each policy of the chain on its own: what it hands on, when it sends, what it makes of the answer. */
import { describe, expect, test, vi } from "vitest";
import { authorize } from "../../src/credentials/authorize.js";
import { APIResponseError, APIUserAbortError, NotFoundError } from "../../src/errors/errors.js";
import { connect } from "../../src/client/connect.js";
import { attemptClock } from "../../src/send/attempt-clock.js";
import { contextOf } from "../../src/send/connection.js";
import { compose, type HttpRequest, type Next, type Policy } from "../../src/send/context.js";
import { fetching } from "../../src/send/fetch.js";
import { logAttempts } from "../../src/send/log-attempts.js";
import { openBody } from "../../src/send/open-body.js";
import { pace } from "../../src/send/pace.js";
import { receiving } from "../../src/send/receive.js";
import { sameOrigin } from "../../src/send/redirect.js";
import { ASKED, attemptWith, contextWith, REQUEST } from "../support/chain.js";
import { rejection } from "../support/observed.js";

const ok: Next = async () => new Response("ok");
/** Runs a policy; what it handed on. */
async function handedOn(policy: Policy, request: HttpRequest, context = attemptWith()): Promise<HttpRequest> {
  let seen: HttpRequest | undefined;
  await policy(request, async (next) => ((seen = next), new Response()), context);
  return seen!;
}
const at = (url: string): HttpRequest => ({ ...REQUEST, url });

test("policies run from the first to the last", async () => {
  const order: string[] = [];
  const named =
    (name: string): Policy =>
    async (request, next, context) => {
      order.push(name);
      return next(request, context);
    };
  await compose([named("a"), named("b")], async () => (order.push("end"), new Response()))(REQUEST, contextWith());
  expect(order).toEqual(["a", "b", "end"]);
});

test("a call with a total clock has to be over at its time, one without never", () => {
  const { deadline } = contextWith({ totalTimeout: 1000 });
  expect(deadline - performance.now()).toBeLessThanOrEqual(1000);
  expect(deadline - performance.now()).toBeGreaterThan(500);
  expect(contextWith().deadline).toBe(Infinity);
});

describe("the clock of an attempt", () => {
  test("gives up on what does not end, and counts", async () => {
    const context = contextWith({ timeout: 20 });
    const error = await rejection(attemptClock(REQUEST, () => new Promise(() => {}), context));
    expect(error).toMatchObject({ clock: "timeout", timeoutMs: 20 });
    expect(context.attempt).toBe(1);
  });

  test("goes on after the response, until the watch is closed", async () => {
    const context = contextWith({ timeout: 20 });
    await attemptClock(REQUEST, ok, context);
    const ended = await rejection(context.watch!.race(new Promise(() => {})));
    expect(ended).toMatchObject({ clock: "timeout" });
  });
});

describe("pacing", () => {
  test("waits for leave, and tells of the response", async () => {
    const settle = vi.fn();
    const acquire = vi.fn(async () => settle);
    const response = await pace(REQUEST, ok, contextWith({ pacer: { acquire } }, { body: { model: "m" } }));
    expect(acquire).toHaveBeenCalledWith(expect.objectContaining({ path: "/v1/messages", body: { model: "m" } }));
    expect(settle).toHaveBeenCalledWith(response);
  });

  test("that is refused sends nothing", async () => {
    const refusal = new Error("full");
    const send = vi.fn(ok);
    const context = contextWith({ pacer: { acquire: async () => Promise.reject(refusal) } });
    expect(await rejection(pace(REQUEST, send, context))).toBe(refusal);
    expect(send).not.toHaveBeenCalled();
  });

  test("counts for the time of the call", async () => {
    const context = contextWith({ totalTimeout: 20, pacer: { acquire: () => new Promise(() => {}) } });
    expect(await rejection(pace(REQUEST, ok, context))).toMatchObject({ clock: "totalTimeout" });
  });
});

describe("the credential", () => {
  test("is added, and the URL completed; the request itself stays as it is", async () => {
    const request = { ...REQUEST, headers: { a: "1" } };
    const context = attemptWith({ baseURL: "http://api.test/x" });
    const { url, headers } = await handedOn(authorize, request, context);
    expect([url, headers]).toEqual(["http://api.test/x/v1/messages", { a: "1", "x-api-key": "test-key" }]);
    expect([request.headers, context.carriers]).toEqual([{ a: "1" }, [{ url, headers }]]);
  });

  test("of the caller stays alone, and an open call has none", async () => {
    const own = await handedOn(authorize, { ...REQUEST, headers: { authorization: "Bearer own" } });
    expect(own.headers).toEqual({ authorization: "Bearer own" });
    expect((await handedOn(authorize, REQUEST, attemptWith({}, { open: true }))).headers).toEqual({});
  });

  test("that is turned down is renewed once in a call", async () => {
    const credentials = vi.fn(async () => ({ token: "t" }));
    const context = attemptWith({ apiKey: undefined, credentials });
    const refused: Next = async () => new Response(null, { status: 401 });
    await authorize(REQUEST, refused, context);
    expect(context.renewed).toBe(1);
    context.attempt = 2;
    await authorize(REQUEST, refused, context);
    expect(context.renewed).toBe(1);
    expect(credentials.mock.calls).toEqual([[undefined], [{ forceRefresh: true }]]);
  });
});

test("middleware, platform and observers have their places, and hand on what they changed", async () => {
  const order: string[] = [];
  const marking =
    (name: string): Policy =>
    async (request, next, context) => {
      const names = Object.keys(request.headers).filter((header) => header.length === 1);
      order.push(`${name} ${names.join()}`);
      return next({ ...request, headers: { ...request.headers, [name]: "1" } }, context);
    };
  const context = contextWith({
    middleware: [async (request, next) => (request.headers.set("m", "1"), next({ ...request, body: "own" }))],
    platform: { name: "p", threads: false, baseURL: "", attempt: marking("p"), options: (options) => options },
    observers: [{ call: marking("c"), attempt: marking("a") }],
    fetch: async (_, init) => {
      order.push(`end ${String(init?.body)}`);
      return Response.json({});
    },
  });
  await context.chain(REQUEST, context);
  expect(order).toEqual(["c ", "p c,m", "a c,m,p", "end own"]);
});

test("an observer that comes later sees the calls that begin after it", async () => {
  const seen: string[] = [];
  const options = { apiKey: "k", fetch: async () => Response.json({}) };
  const client = connect(options, "2026-10-21");
  const call = async () => {
    const context = contextOf(client, ASKED, new Set());
    await context.chain(REQUEST, context);
  };
  await call();
  client.observe({ call: async (request, next, context) => (seen.push("call"), next(request, context)) });
  await call();
  expect(seen).toEqual(["call"]);
});

describe("what is logged of an attempt", () => {
  test("is the request and the response, without what is secret", async () => {
    const told: unknown[][] = [];
    const logger = { error() {}, warn() {}, info() {}, debug: (...line: unknown[]) => void told.push(line) };
    const context = attemptWith({ logger, logLevel: "debug" });
    const url = "http://api.test/a?api_key=secret-key";
    const headers = { "x-api-key": "secret-key", "user-agent": "me secret-key" };
    context.carriers = [{ url, headers }];
    const answer = new Response(null, { status: 404, headers: { "request-id": "r", "x-other": "secret-key" } });
    await logAttempts({ ...at(url), headers }, async () => answer, context);
    expect(told).toEqual([
      ["POST http://api.test/a?api_key=***", { attempt: 1, headers: { "x-api-key": "***", "user-agent": "me ***" } }],
      ["404 http://api.test/a?api_key=***", { headers: { "request-id": "r", "x-other": "***" } }],
    ]);
  });

  test.each(["info", "debug"] as const)("at level %s", async (logLevel) => {
    const debug = vi.fn();
    const logger = { error() {}, warn() {}, info() {}, debug };
    const context = contextWith({ logger, logLevel, fetch: async () => Response.json({}) });
    await context.chain(REQUEST, context);
    expect(debug).toHaveBeenCalledTimes(logLevel === "debug" ? 2 : 0);
  });
});

describe("the end of an attempt", () => {
  test("reads what is wanted of the response", async () => {
    const context = attemptWith();
    await receiving(REQUEST, async () => Response.json({ a: 1 }), context);
    expect([await context.outcome?.data(), context.raw]).toEqual([{ a: 1 }, false]);
    const raw = { ...attemptWith(), caller: { raw: true } };
    const response = Response.json({ a: 1 });
    await receiving(REQUEST, async () => response, raw);
    expect([response.bodyUsed, raw.raw]).toEqual([false, true]);
    expect(await raw.outcome?.asResponse().text()).toBe('{"a":1}');
  });

  test("is an error for a status, with its secrets hidden, and no clock goes on", async () => {
    const context = attemptWith();
    context.carriers = [{ url: "http://api.test/", headers: { "x-api-key": "secret-key" } }];
    const close = vi.spyOn(context.watch!, "close");
    const body = { error: { type: "not_found_error", message: "no secret-key" } };
    const answer = Response.json(body, { status: 404, headers: { "request-id": "secret-key" } });
    const error = await rejection(receiving(REQUEST, async () => answer, context));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ message: "404 not_found_error: no *** (request-id ***)", requestID: "***" });
    expect([close.mock.calls.length > 0, context.outcome]).toEqual([true, undefined]);
  });
});

describe("the body", () => {
  test("is opened for each attempt, unless a middleware has set one", async () => {
    const content = { open: vi.fn(() => "bytes") };
    expect((await handedOn(openBody, { ...REQUEST, content })).init?.body).toBe("bytes");
    expect((await handedOn(openBody, { ...REQUEST, content, init: { body: "own" } })).init?.body).toBe("own");
    expect(content.open).toHaveBeenCalledOnce();
  });

  test("of an attempt that is over is not sent", async () => {
    const context = attemptWith();
    context.watch!.end(new APIUserAbortError());
    const send = vi.fn(ok);
    expect(await rejection(openBody(REQUEST, send, context))).toBeInstanceOf(APIUserAbortError);
    expect(send).not.toHaveBeenCalled();
  });
});

describe("redirects", () => {
  const answering = (...locations: string[]) => {
    const sent: HttpRequest[] = [];
    const next: Next = async (request) => {
      sent.push(request);
      const location = locations[sent.length - 1];
      return location === undefined ? new Response("end") : new Response(null, { status: 303, headers: { location } });
    };
    return { sent, next };
  };

  test("within the origin are followed, after a 303 without the body", async () => {
    const { sent, next } = answering("/b?c=1");
    const request = { ...at("http://api.test/a"), headers: { "content-type": "x", a: "1" }, init: { body: "b" } };
    expect(await (await sameOrigin(request, next, attemptWith())).text()).toBe("end");
    expect(sent[1]).toMatchObject({
      url: "http://api.test/b?c=1",
      method: "GET",
      headers: { a: "1" },
      init: { body: null },
    });
    expect(sent[1]!.headers).toEqual({ a: "1" });
  });

  test.each(["http://other.test/", "//other.test/", "https://api.test/", "http://api.test:81/"])(
    "to %s are refused",
    async (location) => {
      const { sent, next } = answering(location);
      expect(await rejection(sameOrigin(at("http://api.test/a"), next, attemptWith()))).toBeInstanceOf(
        APIResponseError,
      );
      expect(sent).toHaveLength(1);
    },
  );
});

describe("the end of the chain", () => {
  test("gives `fetch` a signal when it looks for one, and closes what arrives too late", async () => {
    const cancel = vi.fn();
    let signal: AbortSignal | null | undefined;
    const context = attemptWith({
      fetch: async (_, init) => {
        signal = init?.signal;
        context.watch!.end(new APIUserAbortError());
        return new Response(new ReadableStream({ cancel }));
      },
    });
    await fetching(at("http://api.test/a"), context);
    expect([signal?.aborted, cancel.mock.calls.length]).toEqual([true, 1]);
  });
});
