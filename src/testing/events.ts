import { conform, type ValidCall } from "./call.js";
import type { Schema } from "./document.js";
import { isObject, type JsonObject } from "./json.js";
import { tokensOf } from "./tokens.js";

const PIECE = 3;

/** Pieces of a text, a few tokens each. */
export function* textPieces(text: string): Generator<string> {
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length; at += PIECE) yield tokens.slice(at, at + PIECE).join("");
}

/** The events that stand for a whole message, in the API's order. */
export function* messageEvents(call: ValidCall, message: JsonObject): Generator<JsonObject> {
  const schema = eventSchema(call);
  const make = (event: JsonObject): JsonObject => conform(call, schema, event);
  const usage = isObject(message["usage"]) ? message["usage"] : {};
  const start = {
    ...message,
    content: [],
    stop_reason: null,
    stop_sequence: null,
    usage: { ...usage, output_tokens: 1 },
  };
  yield make({ type: "message_start", message: start });
  const content = Array.isArray(message["content"]) ? message["content"].filter(isObject) : [];
  for (const [index, block] of content.entries()) {
    yield make({ type: "content_block_start", index, content_block: opened(block) });
    if (index === 0) yield { type: "ping" };
    for (const delta of deltas(block)) yield make({ type: "content_block_delta", index, delta });
    yield make({ type: "content_block_stop", index });
  }
  const { stop_reason = null, stop_sequence = null } = message;
  yield make({ type: "message_delta", delta: { stop_reason, stop_sequence }, usage: { ...deltaUsage(usage) } });
  yield make({ type: "message_stop" });
}

const deltaUsage = ({ input_tokens = 0, output_tokens = 0 }: JsonObject): JsonObject => ({
  input_tokens,
  output_tokens,
});

function opened(block: JsonObject): JsonObject {
  switch (block["type"]) {
    case "text":
      return { ...block, text: "" };
    case "thinking":
      return { ...block, thinking: "", signature: "" };
    case "tool_use":
      return { ...block, input: {} };
    default:
      return block;
  }
}

function* deltas(block: JsonObject): Generator<JsonObject> {
  switch (block["type"]) {
    case "text":
      for (const text of textPieces(String(block["text"]))) yield { type: "text_delta", text };
      return;
    case "thinking":
      for (const thinking of textPieces(String(block["thinking"]))) yield { type: "thinking_delta", thinking };
      yield { type: "signature_delta", signature: block["signature"] ?? "" };
      return;
    case "tool_use":
      yield { type: "input_json_delta", partial_json: "" };
      for (const part of textPieces(JSON.stringify(block["input"])))
        yield { type: "input_json_delta", partial_json: part };
      return;
  }
}

/** The events of a completion: increments, and a last one with the reason. */
export function* completionEvents(call: ValidCall, completion: JsonObject): Generator<JsonObject> {
  const schema = eventSchema(call);
  const make = (event: JsonObject): JsonObject => conform(call, schema, { ...completion, ...event });
  yield { type: "ping" };
  for (const text of textPieces(String(completion["completion"] ?? "")))
    yield make({ completion: text, stop_reason: null });
  yield make({ completion: "" });
}

/** Schema of one event of a stream. */
export function eventSchema(call: Pick<ValidCall, "operation">): Schema | undefined {
  const { stream } = call.operation;
  return stream?.itemSchema ?? stream?.schema;
}
