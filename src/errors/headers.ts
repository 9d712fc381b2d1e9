/** What the API says in response headers: rate limits, and how long to wait. */
import type { RateLimit, RateLimits } from "../contract/index.js";

/** Families of limits; those of calls that are neither prioritized nor fast have `ratelimit-` before them in their headers. */
const FAMILIES: readonly (keyof RateLimits)[] = [
  "requests",
  "tokens",
  "inputTokens",
  "outputTokens",
  "priorityInputTokens",
  "priorityOutputTokens",
  "fastInputTokens",
  "fastOutputTokens",
];

/** The rate limits in the headers of a response; a family that is absent, as all are on Foundry, is undefined. */
export function rateLimits(headers: Headers): RateLimits {
  const limits = FAMILIES.map((family) => [family, rateLimit(headers, family)]);
  return Object.fromEntries(limits) as Record<keyof RateLimits, RateLimit | undefined>;
}

function rateLimit(headers: Headers, family: string): RateLimit | undefined {
  const name = (/^[pf]/.test(family) ? "" : "ratelimit-") + family.replace(/[A-Z]/g, "-$&");
  const [limit, remaining, reset] = ["limit", "remaining", "reset"].map((what) =>
    headers.get(`anthropic-${name}-${what}`),
  );
  if (!limit && !remaining && !reset) return undefined;
  const at = date(reset);
  return { limit: decimal(limit), remaining: decimal(remaining), reset: at === undefined ? at : new Date(at) };
}

/**
 * Milliseconds that the server asks to wait: `retry-after-ms`, else `retry-after` in seconds or as an HTTP date; of several the
 * longest.
 * A date counts from the response's own `date`, so that a wrong local clock does not matter.
 */
export function retryAfterMs(headers: Headers, now: number = Date.now()): number | undefined {
  const waits = (name: string, wait: (text: string) => number | undefined) =>
    // A date has a comma of its own; two headers come as one.
    (headers.get(name)?.split(/,(?!\s*\d+[ -][A-Za-z])/) ?? []).flatMap((text) => wait(text) ?? []);
  const ms = waits("retry-after-ms", decimal);
  const until = (text: string) => {
    const seconds = decimal(text);
    if (seconds !== undefined) return seconds * 1000;
    const at = date(text);
    return at === undefined ? at : Math.max(0, at - (date(headers.get("date")) ?? now));
  };
  const all = ms.length > 0 ? ms : waits("retry-after", until);
  return all.length > 0 ? Math.max(...all) : undefined;
}

function decimal(text: string | null | undefined): number | undefined {
  const [, number] = /^\s*(\d+(?:\.\d+)?)\s*m?s?\s*$/.exec(text ?? "") ?? [];
  return number === undefined ? number : Number(number);
}

function date(text: string | null | undefined): number | undefined {
  // `Date.parse` takes almost anything for a date, `-1` too.
  const at = text?.includes(":") ? Date.parse(text) : NaN;
  return Number.isNaN(at) ? undefined : at;
}

/** The media type of a response without its parameters, in lower case; empty when there is none. */
export function mediaType(headers: Headers): string {
  return headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
}

/** The values of a header that is a list, and more of them, each once. */
export function listed(text: string | undefined, ...more: readonly string[]): string {
  const all = [text ?? "", ...more].flatMap((values) => values.split(",")).map((value) => value.trim());
  return [...new Set(all.filter(Boolean))].join(",");
}
