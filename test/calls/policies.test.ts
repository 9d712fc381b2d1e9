/** Each policy of the chain on its own: what it hands on, when it sends, what it makes of the answer. */
import { describe, expect, test, vi } from "vitest";
import { authorize } from "../../src/credentials/authorize.js";
import { APIResponseError, APIUserAbortError } from "../../src/errors/errors.js";
import { attemptClock } from "../../src/send/attempt-clock.js";
import { compose, type HttpRequest, type Next, type Policy } from "../../src/send/context.js";
import { fetching } from "../../src/send/fetch.js";
import { middleware } from "../../src/send/middleware.js";
import { observeAttempt, observeCall } from "../../src/send/observe.js";
import { openBody } from "../../src/send/open-body.js";
import { pace } from "../../src/send/pace.js";
import { platform } from "../../src/send/platform.js";
import { sameOrigin } from "../../src/send/redirect.js";
import { totalClock } from "../../src/send/total-clock.js";
import { attemptWith, contextWith, REQUEST } from "../support/chain.js";
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

test("the total clock sets when the call has to be over, from the first attempt on", async () => {
  const context = contextWith({ totalTimeout: 1000 });
  await totalClock(REQUEST, ok, context);
  expect(context.deadline - performance.now()).toBeLessThanOrEqual(1000);
  expect(context.deadline - performance.now()).toBeGreaterThan(500);
  const endless = contextWith();
  await totalClock(REQUEST, ok, endless);
  expect(endless.deadline).toBe(Infinity);
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
    expect(await rejection(compose([totalClock, pace], ok)(REQUEST, context))).toMatchObject({ clock: "totalTimeout" });
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
      order.push(`${name} ${Object.keys(request.headers).join()}`);
      return next({ ...request, headers: { ...request.headers, [name]: "1" } }, context);
    };
  const context = attemptWith({
    middleware: [async (request, next) => (request.headers.set("m", "1"), next({ ...request, body: "own" }))],
    platform: [marking("p")],
    observers: [{ call: marking("c"), attempt: marking("a") }],
  });
  const chain = compose([observeCall, middleware, platform, observeAttempt], async ({ headers, init }) => {
    order.push(`end ${Object.keys(headers).join()} ${String(init?.body)}`);
    return new Response();
  });
  await chain(REQUEST, context);
  expect(order).toEqual(["c ", "p c,m", "a c,m,p", "end c,m,p,a own"]);
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
