import { describe, expect, test, vi } from "vitest";
import type { ClientOptions } from "../../src/contract/index.js";
import { errorOfStatus } from "../../src/errors/error-status.js";
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIResponseError,
  APIUserAbortError,
  ArgumentError,
  RetryableError,
} from "../../src/errors/errors.js";
import { retryable, retryDelay } from "../../src/send/retryable.js";
import { retry } from "../../src/send/retry.js";
import { contextWith, REQUEST } from "../support/chain.js";
import { rejection } from "../support/observed.js";

const status = (code: number, headers: Record<string, string> = {}) =>
  errorOfStatus(code, {}, undefined, new Headers(headers));

describe("what is retried", () => {
  test.each([408, 409, 429, 500, 501, 503, 504, 529, 599])("status %i is", (code) => {
    expect(retryable(status(code))).toBe(true);
  });
  test.each([400, 401, 403, 404, 413, 422, 499])("status %i is not", (code) => {
    expect(retryable(status(code))).toBe(false);
  });
  test("the server's word counts", () => {
    expect(retryable(status(400, { "x-should-retry": "true" }))).toBe(true);
    expect(retryable(status(529, { "x-should-retry": "false" }))).toBe(false);
    expect(retryable(status(529, { "x-should-retry": "maybe" }))).toBe(true);
  });
  test("lost connections and timeouts are, aborts and the total clock are not", () => {
    expect(retryable(new APIConnectionError())).toBe(true);
    expect(retryable(new APIConnectionTimeoutError({ clock: "timeout", timeoutMs: 1 }))).toBe(true);
    expect(retryable(new APIConnectionTimeoutError({ clock: "totalTimeout", timeoutMs: 1 }))).toBe(false);
    expect(retryable(new APIUserAbortError())).toBe(false);
    expect(retryable(new APIResponseError({ expected: "JSON", received: "text" }))).toBe(false);
  });
  test("errors of a middleware are where a retryable one caused them", () => {
    expect(retryable(new RetryableError())).toBe(true);
    expect(retryable(new Error("wrapped", { cause: new APIConnectionError() }))).toBe(true);
    expect(retryable(new Error("own"))).toBe(false);
    const loop = new Error("loop");
    loop.cause = loop;
    expect(retryable(loop)).toBe(false);
  });
});

describe("delay", () => {
  // @promise Retries: The wait is `retry-after-ms`…
  test("doubles from 0.5 s to 8 s, less up to a quarter", () => {
    const delays = [1, 2, 3, 4, 5, 6, 50].map((attempt) => retryDelay(new Error(), attempt, 60_000, () => 0));
    expect(delays).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000]);
    expect(retryDelay(new Error(), 1, 60_000, () => 1)).toBe(375);
  });
  test("is what the server asks for", () => {
    expect(retryDelay(status(429, { "retry-after": "7", "retry-after-ms": "1234" }), 1, 60_000)).toBe(1234);
    expect(retryDelay(status(429, { "retry-after": "7" }), 1, 60_000)).toBe(7000);
  });
  test("above the longest one there is none", () => {
    expect(retryDelay(status(429, { "retry-after": "60" }), 1, 60_000)).toBe(60_000);
    expect(retryDelay(status(429, { "retry-after": "61" }), 1, 60_000)).toBeUndefined();
  });
  test("zero or nonsense is not a delay", () => {
    for (const value of ["0", "-5", "soon", "NaN", "1e9"]) {
      expect(retryDelay(status(429, { "retry-after": value }), 1, 60_000, () => 0)).toBe(500);
    }
  });
});

describe("the policy", () => {
  const quickly = { "retry-after-ms": "1" };
  /** Runs it over attempts that all end in an error. */
  async function failing(failure: () => unknown, options: ClientOptions = {}, more: object = {}) {
    const context = contextWith(options);
    Object.assign(context.client, more);
    const attempts: number[] = [];
    const next = async (): Promise<never> => {
      attempts.push(++context.attempt);
      throw failure();
    };
    const content = { once: "once" in more, open: () => "" };
    const error = await rejection(retry({ ...REQUEST, content }, next, context));
    return { attempts, error };
  }

  test("counts attempts on the error", async () => {
    const { attempts, error } = await failing(() => status(529, quickly));
    expect(error).toMatchObject({ attempts: 3, status: 529 });
    expect(attempts).toEqual([1, 2, 3]);
  });
  test("bodies that can be read once are sent once", async () => {
    const { attempts, error } = await failing(() => status(529, quickly), {}, { once: true });
    expect(error).toMatchObject({ attempts: 1 });
    expect(attempts).toEqual([1]);
  });
  test("input that is refused was not sent", async () => {
    expect((await failing(() => new ArgumentError("bad"))).error).toMatchObject({ attempts: 0 });
  });
  test("a wait that is ended keeps the failure as its cause", async () => {
    const failure = status(503);
    const context = contextWith({ totalTimeout: 5 });
    context.deadline = performance.now() + 5;
    const next = async () => {
      context.attempt++;
      throw failure;
    };
    const ended = await rejection(retry(REQUEST, next, context));
    expect(ended).toMatchObject({ cause: failure, attempts: 1, clock: "totalTimeout" });
  });
  test("what ends before its attempt begins was not sent, and is not repeated", async () => {
    const ended = new APIConnectionError();
    const next = vi.fn(async () => Promise.reject(ended));
    expect(await rejection(retry(REQUEST, next, contextWith()))).toBe(ended);
    expect([next.mock.calls.length, ended.attempts, ended.cause]).toEqual([1, 0, undefined]);
  });
  test("a credential that was renewed is tried at once, and no second time", async () => {
    const context = contextWith();
    const next = vi.fn(async () => {
      context.renewed ??= ++context.attempt;
      if (next.mock.calls.length > 1) context.attempt++;
      throw status(401);
    });
    expect(await rejection(retry(REQUEST, next, context))).toMatchObject({ status: 401, attempts: 2 });
  });
});
