import type { ValidCall } from "./call.js";
import { isObject, type Json, type JsonObject } from "./json.js";
import { countInput, countTokens } from "./tokens.js";

/** Tokens below which the API caches nothing. */
const LEAST = 1_024;
/** Parts of prompts that are remembered. */
const MOST = 10_000;
const LIFETIMES: Readonly<Record<string, number>> = { "5m": 300_000, "1h": 3_600_000 };

/** A part of a prompt up to a mark. */
interface Prefix {
  readonly key: string;
  readonly tokens: number;
  readonly ttl: string;
}

/**
 * Input tokens as `usage` has them: what is read from the cache, what is written into it, and the rest. A prompt is cached
 * up to its marks, for as long as they say, from 1,024 tokens on.
 */
export function inputUsage(call: ValidCall): JsonObject {
  const { body, clock, store } = call;
  const now = clock.now();
  const total = countInput(body);
  const prefixes = prefixesOf(body);
  const read = prefixes.findLast(({ key }) => (store.prompts.get(key) ?? 0) > now);
  const written = { "5m": 0, "1h": 0 };
  let at = read?.tokens ?? 0;
  for (const { key, tokens, ttl } of prefixes) {
    if (tokens > at) {
      written[ttl === "1h" ? "1h" : "5m"] += tokens - at;
      at = tokens;
    }
    if (store.prompts.size >= MOST) forget(store.prompts, now);
    store.prompts.set(key, now + (LIFETIMES[ttl] ?? 0));
  }
  return {
    input_tokens: Math.max(0, total - at),
    cache_creation_input_tokens: written["5m"] + written["1h"],
    cache_read_input_tokens: read?.tokens ?? 0,
    cache_creation: { ephemeral_5m_input_tokens: written["5m"], ephemeral_1h_input_tokens: written["1h"] },
  };
}

/** Makes room: what is over, or else what came first. */
function forget(prompts: Map<string, number>, now: number): void {
  for (const [key, until] of prompts) if (until <= now) prompts.delete(key);
  for (const key of prompts.keys()) if (prompts.size >= MOST) prompts.delete(key);
}

/** What can be cached of a prompt, shortest first. */
function prefixesOf(body: JsonObject): Prefix[] {
  const found: Prefix[] = [];
  let [hash, tokens] = [seedOf(String(body["model"])), 0];
  for (const part of partsOf(body)) {
    const { cache_control: mark, ...rest } = isObject(part) ? part : { part };
    hash = mix(hash, JSON.stringify(rest));
    tokens += countTokens(rest);
    if (!isObject(mark) || tokens < LEAST) continue;
    found.push({ key: hash.toString(36), tokens, ttl: String(mark["ttl"] ?? "5m") });
  }
  const whole = body["cache_control"];
  if (isObject(whole) && tokens >= LEAST)
    found.push({ key: hash.toString(36), tokens, ttl: String(whole["ttl"] ?? "5m") });
  return found;
}

/** Tools, instructions and turns in the order in which the API caches them. */
function partsOf(body: JsonObject): Json[] {
  const list = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
  const turns = list(body["messages"]).flatMap((message) =>
    isObject(message) ? [message["role"] ?? "", ...list(message["content"])] : [],
  );
  return [...list(body["tools"]), ...list(body["system"]), ...turns];
}

const seedOf = (text: string): number => mix(0, text);

/** A hash of 53 bits, after cyrb53: enough to tell prompts apart. */
function mix(seed: number, text: string): number {
  let [high, low] = [0x41c6ce57 ^ Math.floor(seed / 0x1_0000_0000), 0xdeadbeef ^ (seed % 0x1_0000_0000)];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x9e3779b1);
    high = Math.imul(high ^ unit, 0x5f356495);
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  return (high & 0x1f_ffff) * 0x1_0000_0000 + (low >>> 0);
}
