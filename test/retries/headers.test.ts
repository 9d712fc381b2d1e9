import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { errorOfStatus } from "../../src/errors/error-status.js";
import { APIConnectionError } from "../../src/errors/errors.js";
import { rateLimits, retryAfterMs } from "../../src/errors/headers.js";

describe("how long to wait", () => {
  const wait = (headers: Record<string, string>) =>
    retryAfterMs(new Headers(headers), Date.parse("2026-01-01T00:00:00Z"));

  test.each([
    [{ "retry-after-ms": "12.5" }, 12.5],
    [{ "retry-after-ms": "x", "retry-after": "3" }, 3000],
    [{ "retry-after": " 0.5 " }, 500],
    [{ "retry-after": "Thu, 01 Jan 2026 00:00:09 GMT" }, 9000],
    [{ "retry-after": "Wed, 31 Dec 2025 23:59:00 GMT" }, 0],
    [{ "retry-after": "2s" }, 2000],
    [{ "retry-after-ms": "250ms" }, 250],
    [{ "retry-after": "1, 7" }, 7000],
    [{ "retry-after": "3, Thu, 01 Jan 2026 00:00:09 GMT" }, 9000],
    [{ "retry-after": "Thu, 01 Jan 2026 00:00:02 GMT, Thu, 01 Jan 2026 00:00:04 GMT, 3s" }, 4000],
    [{ "retry-after-ms": "100, 900", "retry-after": "7" }, 900],
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

describe("rate limits", () => {
  /** As the API names them. */
  const FAMILIES = {
    requests: "anthropic-ratelimit-requests",
    tokens: "anthropic-ratelimit-tokens",
    inputTokens: "anthropic-ratelimit-input-tokens",
    outputTokens: "anthropic-ratelimit-output-tokens",
    priorityInputTokens: "anthropic-priority-input-tokens",
    priorityOutputTokens: "anthropic-priority-output-tokens",
    fastInputTokens: "anthropic-fast-input-tokens",
    fastOutputTokens: "anthropic-fast-output-tokens",
  };

  // @promise Response metadata: Every limit that the document names is parsed, and errors have the same
  test("of every family", () => {
    const headers = new Headers();
    Object.values(FAMILIES).forEach((name, at) => {
      headers.set(`${name}-limit`, String(1000 + at));
      headers.set(`${name}-remaining`, String(at));
      headers.set(`${name}-reset`, `2026-11-20T00:00:0${at}Z`);
    });
    const expected = Object.keys(FAMILIES).map((family, at) => [
      family,
      { limit: 1000 + at, remaining: at, reset: new Date(`2026-11-20T00:00:0${at}Z`) },
    ]);
    expect(rateLimits(headers)).toEqual(Object.fromEntries(expected));
  });

  // @promise Response metadata: Every limit that the document…
  test("are those that the document names", () => {
    const document = JSON.parse(readFileSync("generated/openapi/2026-10-21.json", "utf8")) as {
      components: { headers: object };
    };
    const described = Object.keys(document.components.headers).filter((name) => /-(limit|remaining|reset)$/.test(name));
    const names = Object.values(FAMILIES).flatMap((name) =>
      ["limit", "remaining", "reset"].map((of) => `${name}-${of}`),
    );
    expect(described.toSorted()).toEqual(names.toSorted());
  });

  // @promise Response metadata: A limit that is absent or unreadable is undefined
  test("nothing is made up where they are absent", () => {
    const limits = rateLimits(new Headers({ "apim-request-id": "f" }));
    expect(Object.keys(limits)).toEqual(Object.keys(FAMILIES));
    expect(Object.values(limits).every((limit) => limit === undefined)).toBe(true);
  });

  // @promise Response metadata: A limit that is absent or…
  test.each(["", "nonsense", "-1", "1e9", "0x10", "NaN", "Infinity", "12 34", "1,000"])("%j is no figure", (value) => {
    const headers = new Headers({ "anthropic-ratelimit-tokens-limit": "5" });
    headers.set("anthropic-ratelimit-tokens-remaining", value);
    headers.set("anthropic-ratelimit-tokens-reset", value);
    expect(rateLimits(headers).tokens).toEqual({ limit: 5, remaining: undefined, reset: undefined });
  });

  // @promise Response metadata: Every limit that the document…
  test("errors have the same", () => {
    const headers = new Headers({
      "anthropic-ratelimit-requests-limit": "50",
      "anthropic-ratelimit-requests-remaining": "0",
      "retry-after": "3",
    });
    const error = errorOfStatus(429, {}, undefined, headers);
    expect(error.rateLimits).toEqual(rateLimits(headers));
    expect(error.rateLimits.requests).toEqual({ limit: 50, remaining: 0, reset: undefined });
    expect(error.retryAfterMs).toBe(3000);
    expect(new APIConnectionError().rateLimits).toEqual(rateLimits(new Headers()));
  });
});
