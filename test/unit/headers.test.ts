import { describe, expect, test } from "vitest";
import { rateLimits, retryAfterMs } from "../../src/headers.js";

describe("how long to wait", () => {
  const wait = (headers: Record<string, string>) =>
    retryAfterMs(new Headers(headers), Date.parse("2026-01-01T00:00:00Z"));

  test.each([
    [{ "retry-after-ms": "12.5" }, 12.5],
    [{ "retry-after-ms": "x", "retry-after": "3" }, 3000],
    [{ "retry-after": " 0.5 " }, 500],
    [{ "retry-after": "Thu, 01 Jan 2026 00:00:09 GMT" }, 9000],
    [{ "retry-after": "Wed, 31 Dec 2025 23:59:00 GMT" }, 0],
    [{ "retry-after": "tomorrow" }, undefined],
    [{ "retry-after": "-1" }, undefined],
    [{}, undefined],
  ])("%j is %s", (headers, expected) => {
    expect(wait(headers as Record<string, string>)).toBe(expected);
  });

  test("a date is read against the response's own date", () => {
    const headers = { date: "Mon, 01 Jan 2001 00:00:00 GMT", "retry-after": "Mon, 01 Jan 2001 00:00:05 GMT" };
    expect(wait(headers)).toBe(5000);
  });
});

test("rate limits of every family, and nothing made up", () => {
  const families = [
    "requests",
    "tokens",
    "input-tokens",
    "output-tokens",
    "priority-input-tokens",
    "priority-output-tokens",
  ];
  const headers = new Headers();
  families.forEach((family, at) => headers.set(`anthropic-ratelimit-${family}-limit`, String(at)));
  headers.set("anthropic-ratelimit-tokens-reset", "nonsense");
  const limits = rateLimits(headers);
  expect(Object.values(limits).map((limit) => limit?.limit)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(limits.tokens).toEqual({ limit: 1, remaining: undefined, reset: undefined });
  expect(Object.values(rateLimits(new Headers())).every((limit) => limit === undefined)).toBe(true);
});
