/** What was said between a program and the API, as a file that people read and that differs little when little differs. */
import { isObject, type Json, type JsonObject } from "./json.js";

/** A request without its credentials. */
export interface RecordedRequest {
  readonly method: string;
  /** Path and query, the latter sorted. */
  readonly path: string;
  /** JSON, or what is known of anything else. */
  readonly body: Json;
}

/** An event of a stream and the milliseconds since the one before. */
export interface RecordedEvent {
  readonly after: number;
  readonly event?: string;
  readonly data?: Json;
  /** The event as it was, where it is not one name and one JSON value. */
  readonly raw?: string;
}

/** A reply: JSON, events, a text, or bytes in base64. */
export interface RecordedReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Json;
  readonly events?: readonly RecordedEvent[];
  readonly text?: string;
  readonly base64?: string;
  /** The connection broke at the end of it. */
  readonly broken?: true;
}

export interface RecordedExchange {
  readonly request: RecordedRequest;
  readonly response: RecordedReply;
}

const FORMAT = "claude-openapi cassette 1";

export const writeCassette = (exchanges: readonly RecordedExchange[]): string =>
  `${JSON.stringify({ format: FORMAT, exchanges }, null, 2)}\n`;

/** @throws Error that names the file when it is no cassette. */
export function readCassette(text: string, file: string): RecordedExchange[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (!isObject(value) || value["format"] !== FORMAT || !Array.isArray(value["exchanges"]))
    throw new Error(`${file} is no cassette of the format '${FORMAT}'`);
  return value["exchanges"] as unknown as RecordedExchange[];
}

/** JSON with sorted keys: what is the same is the same text. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name] ?? null)}`).join(",")}}`;
}

export const requestKey = ({ method, path, body }: RecordedRequest): string => `${method} ${path} ${canonical(body)}`;

/** Where two values differ first, e.g. `messages.0.content`. */
export function firstDifference(a: Json, b: Json, at: readonly string[] = []): string | undefined {
  if (canonical(a) === canonical(b)) return undefined;
  const both = (isObject(a) && isObject(b)) || (Array.isArray(a) && Array.isArray(b));
  if (!both) return at.join(".") || "the whole body";
  const [left, right] = [a as JsonObject, b as JsonObject];
  for (const name of new Set([...Object.keys(left), ...Object.keys(right)])) {
    if (!(name in left) || !(name in right)) return [...at, name].join(".");
    const inner = firstDifference(left[name] ?? null, right[name] ?? null, [...at, name]);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** What a program asked for that nobody recorded, and what comes nearest. */
export function missOf(asked: RecordedRequest, exchanges: readonly RecordedExchange[], file: string): string {
  const { method, path, body } = asked;
  const same = exchanges.filter(({ request }) => request.method === method && request.path === path);
  const places = same
    .map(({ request }) => firstDifference(request.body, body) ?? "")
    .sort((a, b) => depth(b) - depth(a));
  if (places[0] !== undefined)
    return `${file} has no ${method} ${path} with this body: the nearest differs at ${places[0]}`;
  const known = [...new Set(exchanges.map(({ request }) => `${request.method} ${request.path}`))];
  return `${file} has no ${method} ${path}; it has ${known.length === 0 ? "nothing" : known.slice(0, 10).join(", ")}`;
}

const depth = (place: string): number => place.split(".").length;
