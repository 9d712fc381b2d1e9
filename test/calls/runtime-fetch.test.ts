/** What is particular about Node's `fetch`, as a policy on its own: the dispatcher below it is the test's. */
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { APIUserAbortError } from "../../src/errors/errors.js";
import type { HttpRequest, Next } from "../../src/send/context.js";
import { runtimeFetch } from "../../src/send/runtime-fetch.js";
import { attemptWith } from "../support/chain.js";
import { rejection } from "../support/observed.js";

interface Handler {
  onConnect(abort: (reason: Error) => void): void;
  onHeaders(status: number, headers: readonly string[], resume: () => void, text: string): boolean;
}
interface Dispatcher {
  dispatch(options: object, handler: Handler): boolean;
}
type Init = RequestInit & { readonly dispatcher: Dispatcher };

const GLOBAL = Symbol.for("undici.globalDispatcher.1");
const globals = globalThis as unknown as Record<symbol, Dispatcher>;
const below = { dispatch: vi.fn<Dispatcher["dispatch"]>(() => true) };
let before: Dispatcher;
beforeAll(async () => {
  await fetch("data:,");
  before = globals[GLOBAL]!;
  globals[GLOBAL] = below;
});
afterAll(() => void (globals[GLOBAL] = before));

const REQUEST: HttpRequest = { method: "POST", url: "http://api.test/a", headers: {}, init: { body: "text" } };
const handler = { onConnect: vi.fn(), onHeaders: vi.fn(() => true) };
/** Does with a dispatcher what a `fetch` does, as far as a connection. */
function sent(init: Init): Handler {
  init.dispatcher.dispatch({ path: "/a" }, handler);
  return below.dispatch.mock.lastCall![1];
}

describe("the global fetch", () => {
  test("is given a dispatcher that keeps its clocks off, and an end of the attempt closes the connection", async () => {
    const context = attemptWith();
    const abort = vi.fn();
    const next: Next = async ({ init }) => {
      sent(init as Init).onConnect(abort);
      return new Response("ok");
    };
    expect(await (await runtimeFetch(REQUEST, next, context)).text()).toBe("ok");
    expect(below.dispatch.mock.lastCall![0]).toEqual({ path: "/a", headersTimeout: 0, bodyTimeout: 0 });
    expect([handler.onConnect.mock.calls.length, abort.mock.calls.length]).toEqual([1, 0]);
    const reason = new APIUserAbortError();
    context.watch!.end(reason);
    expect(abort).toHaveBeenCalledWith(reason);
  });

  test("whose connections can be seen gets no signal, and its redirect is an answer", async () => {
    const inits: Init[] = [];
    const next: Next = async ({ init }) => {
      inits.push(init as Init);
      sent(init as Init).onHeaders(302, ["location", "/b"], () => {}, "Found");
      throw new TypeError("fetch failed");
    };
    const response = await runtimeFetch(REQUEST, next, attemptWith());
    expect([response.status, response.headers.get("location")]).toEqual([302, "/b"]);
    expect(inits[0]).toMatchObject({ signal: null, redirect: "error", body: "text" });
  });

  test("that fails is not an answer", async () => {
    const failure = new TypeError("fetch failed");
    const next: Next = async () => Promise.reject(failure);
    expect(await rejection(runtimeFetch(REQUEST, next, attemptWith()))).toBe(failure);
  });
});

test.each([
  ["a fetch of the caller's", { fetch: async () => new Response() }],
  ["a dispatcher of the caller's", { fetchOptions: { dispatcher: {} } }],
])("%s stays as it is, but that it keeps no copy of an upload", async (_, options) => {
  const inits: (RequestInit | undefined)[] = [];
  const next: Next = async ({ init }) => {
    inits.push(init);
    return new Response();
  };
  const upload = new Blob(["file"]);
  await runtimeFetch(REQUEST, next, attemptWith(options));
  await runtimeFetch({ ...REQUEST, init: { body: upload } }, next, attemptWith(options));
  expect(inits).toEqual([{ body: "text" }, { body: upload, redirect: "error" }]);
});
