import { conform, type ValidCall } from "./call.js";
import { composeMessage } from "./conversation.js";
import { eventSchema, textPieces } from "./events.js";
import { isObject, isText, type Json, type JsonObject } from "./json.js";

const REASONS: Readonly<Record<string, string>> = { max_tokens: "length", tool_use: "tool_calls" };

/** A reply in the format of chat completions, made as a message to the same words would be. */
export function composeChat(call: ValidCall): JsonObject {
  const { json: _, ...operation } = call.operation;
  const message = composeMessage({ ...call, operation, body: asMessages(call.body) });
  const blocks = Array.isArray(message["content"]) ? message["content"].filter(isObject) : [];
  const text = blocks.flatMap((block) => (block["type"] === "text" ? [String(block["text"])] : [])).join("");
  const calls = blocks
    .filter((block) => block["type"] === "tool_use")
    .map(({ id = "", name = "", input = {} }): JsonObject => {
      return { id, type: "function", function: { name, arguments: JSON.stringify(input) } };
    });
  const usage = isObject(message["usage"]) ? message["usage"] : {};
  const [prompt, completion] = [Number(usage["input_tokens"] ?? 0), Number(usage["output_tokens"] ?? 0)];
  const answer: JsonObject = { role: "assistant", content: calls.length > 0 && text === "" ? null : text };
  if (calls.length > 0) answer["tool_calls"] = calls;
  return conform(call, call.operation.json?.schema, {
    id: message["id"] ?? "",
    object: "chat.completion",
    created: Math.floor(call.clock.now() / 1000),
    model: message["model"] ?? "",
    choices: [{ index: 0, message: answer, finish_reason: REASONS[String(message["stop_reason"])] ?? "stop" }],
    usage: { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion },
  });
}

/** The request in the terms of messages. */
function asMessages(body: JsonObject): JsonObject {
  const given = Array.isArray(body["messages"]) ? body["messages"].filter(isObject) : [];
  const messages = given
    .filter(({ role }) => role !== "system" && role !== "developer")
    .map(({ role, content = "" }): JsonObject => {
      return role === "tool"
        ? { role: "user", content: [{ type: "tool_result", content: asText(content) }] }
        : { role: role ?? "user", content };
    });
  const tools = (Array.isArray(body["tools"]) ? body["tools"] : []).filter(isObject).flatMap(({ function: own }) => {
    return isObject(own) ? [{ name: own["name"] ?? "", input_schema: own["parameters"] ?? { type: "object" } }] : [];
  });
  const stops = [body["stop"] ?? []].flat().filter(isText);
  const limit = body["max_completion_tokens"] ?? body["max_tokens"];
  return {
    model: body["model"] ?? "",
    messages,
    tools,
    stop_sequences: stops,
    ...(typeof limit === "number" && { max_tokens: limit }),
    ...choiceOf(body["tool_choice"]),
    ...formatOf(body["response_format"]),
  };
}

/** A schema that the answer has to fit. */
function formatOf(format: Json | undefined): JsonObject {
  if (!isObject(format)) return {};
  const wanted = isObject(format["json_schema"]) ? format["json_schema"]["schema"] : undefined;
  const schema = wanted ?? (format["type"] === "json_object" ? { type: "object" } : undefined);
  return schema === undefined ? {} : { output_config: { format: { type: "json_schema", schema } } };
}

const asText = (content: Json): Json => (isText(content) ? [{ type: "text", text: content }] : content);

function choiceOf(choice: Json | undefined): JsonObject {
  if (choice === "none") return { tool_choice: { type: "none" } };
  if (choice === "required") return { tool_choice: { type: "any" } };
  const named = isObject(choice) && isObject(choice["function"]) ? choice["function"]["name"] : undefined;
  return named === undefined ? {} : { tool_choice: { type: "tool", name: named } };
}

/** The chunks that stand for a whole completion, and the mark at the end. */
export function* chatEvents(call: ValidCall, whole: JsonObject, mark: string): Generator<JsonObject | string> {
  const schema = eventSchema(call);
  const { id = "", created = 0, model = "", usage = null } = whole;
  const chunk = (choices: Json[], more: JsonObject = {}): JsonObject =>
    conform(call, schema, { id, object: "chat.completion.chunk", created, model, choices, ...more });
  const part = (delta: JsonObject, reason: Json = null): JsonObject =>
    chunk([{ index: 0, delta, finish_reason: reason }]);
  const [choice] = Array.isArray(whole["choices"]) ? whole["choices"].filter(isObject) : [];
  const message = isObject(choice?.["message"]) ? choice["message"] : {};
  yield part({ role: "assistant", content: "" });
  for (const text of textPieces(isText(message["content"]) ? message["content"] : "")) yield part({ content: text });
  const calls = Array.isArray(message["tool_calls"]) ? message["tool_calls"].filter(isObject) : [];
  for (const [index, tool] of calls.entries()) yield part({ tool_calls: [{ index, ...tool }] });
  yield part({}, choice?.["finish_reason"] ?? "stop");
  const options = call.body["stream_options"];
  if (isObject(options) && options["include_usage"] === true) yield chunk([], { usage });
  yield mark;
}
