/** What the API says in response headers: rate limits, how long to wait, who answered. */
import type { RateLimit, RateLimits } from "./contract.js";

const FAMILIES = ["requests", "tokens", "input-tokens", "output-tokens"] as const;
const PRIORITY = ["input-tokens", "output-tokens"] as const;

/** The `anthropic-ratelimit-*` headers of a response; a family that is absent is undefined. */
export function rateLimits(headers: Headers): RateLimits {
  const [requests, tokens, inputTokens, outputTokens] = FAMILIES.map((family) => rateLimit(headers, family));
  const [priorityInputTokens, priorityOutputTokens] = PRIORITY.map((family) =>
    rateLimit(headers, `priority-${family}`),
  );
  return { requests, tokens, inputTokens, outputTokens, priorityInputTokens, priorityOutputTokens };
}

function rateLimit(headers: Headers, family: string): RateLimit | undefined {
  const read = (what: string) => headers.get(`anthropic-ratelimit-${family}-${what}`);
  const [limit, remaining, reset] = [read("limit"), read("remaining"), read("reset")];
  if (limit === null && remaining === null && reset === null) return undefined;
  return { limit: count(limit), remaining: count(remaining), reset: date(reset) };
}

function count(text: string | null): number | undefined {
  return text !== null && /^\d+$/.test(text.trim()) ? Number(text) : undefined;
}

function date(text: string | null): Date | undefined {
  const at = text === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(at) ? undefined : new Date(at);
}

/**
 * Milliseconds that the server asks to wait: `retry-after-ms`, else `retry-after` in seconds or as an HTTP date.
 * A date counts from the response's own `date`, so that a wrong local clock does not matter.
 */
export function retryAfterMs(headers: Headers, now: number = Date.now()): number | undefined {
  const inMs = decimal(headers.get("retry-after-ms"));
  if (inMs !== undefined) return inMs;
  const text = headers.get("retry-after");
  if (text === null) return undefined;
  const seconds = decimal(text);
  if (seconds !== undefined) return seconds * 1000;
  // `Date.parse` takes almost anything for a date, `-1` too.
  const at = text.includes(":") ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) return undefined;
  const sent = Date.parse(headers.get("date") ?? "");
  return Math.max(0, at - (Number.isNaN(sent) ? now : sent));
}

function decimal(text: string | null): number | undefined {
  return text !== null && /^\s*\d+(\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
}
