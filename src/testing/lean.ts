import type { Reply } from "./call.js";
import { isObject, type Json, type JsonObject } from "./json.js";

/** What the API says of a message even when it is null. */
const KEPT = new Set(["stop_reason", "stop_sequence"]);

/** Without the keys that are null. */
const without = (value: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(value).filter(([name, item]) => item !== null || KEPT.has(name)));

const usageOf = (value: Json): Json => (isObject(value) ? without(value) : value);

/** A message as the API sends it: what its schema allows to be null is left out where it is null. */
export function leanMessage(message: JsonObject): JsonObject {
  const { content, usage = {} } = message;
  const blocks = Array.isArray(content) ? content.map((block) => (isObject(block) ? without(block) : block)) : [];
  return { ...without(message), content: blocks, usage: usageOf(usage) };
}

/** An event of such a message. */
function leanEvent(event: JsonObject | string): JsonObject | string {
  if (!isObject(event)) return event;
  const { message, content_block: block, delta, usage } = event;
  return {
    ...event,
    ...(isObject(message) && { message: leanMessage(message) }),
    ...(isObject(block) && { content_block: without(block) }),
    ...(isObject(delta) && { delta: without(delta) }),
    ...(isObject(usage) && { usage: usageOf(usage) }),
  };
}

function* each<T, U>(items: Iterable<T>, change: (item: T) => U): Generator<U> {
  for (const item of items) yield change(item);
}

const isMessage = (value: Json | undefined): value is JsonObject => isObject(value) && value["type"] === "message";

/** A reply with its messages as the API sends them. */
export function lean(reply: Reply): Reply {
  switch (reply.kind) {
    case "json":
      return reply.value && isMessage(reply.value) ? { ...reply, value: leanMessage(reply.value) } : reply;
    case "events":
      return isMessage(reply.message) ? { ...reply, events: each(reply.events, leanEvent) } : reply;
    case "lines":
      return {
        ...reply,
        lines: each(reply.lines, (line) => {
          const { result } = line;
          if (!isObject(result) || !isMessage(result["message"])) return line;
          return { ...line, result: { ...result, message: leanMessage(result["message"]) } };
        }),
      };
    case "feed":
    case "bytes":
      return reply;
  }
}
