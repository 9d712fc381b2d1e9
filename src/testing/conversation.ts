import { conform, type ValidCall } from "./call.js";
import type { Schema } from "./document.js";
import { isObject, isText, type Json, type JsonObject } from "./json.js";
import { inputUsage } from "./prompt-cache.js";
import { scriptedContent } from "./scripted-content.js";
import { generate } from "./shape.js";
import { signThought } from "./signature.js";
import { tokensOf } from "./tokens.js";

/** A reply to a conversation: what a script says, or else made of the request, the same each time. */
export function composeMessage(call: ValidCall): JsonObject {
  const { body, script } = call;
  const { content, stop, sequence, tokens } = scriptedContent(call) ?? improvise(call);
  return conform(call, call.operation.json?.schema, {
    id: call.id("msg_"),
    type: "message",
    role: "assistant",
    model: body["model"] ?? "",
    content,
    stop_reason: script.stopReason ?? stop,
    stop_sequence: sequence,
    usage: { ...inputUsage(call), output_tokens: tokens, service_tier: "standard", ...script.usage },
  });
}

interface Said extends Spent {
  readonly content: JsonObject[];
}

/** What is answered without a script: thoughts, words, and a tool where one is demanded or named. */
function improvise(call: ValidCall): Said {
  const { body } = call;
  const tool = chooseTool(body);
  const limit = Number(body["max_tokens"] ?? Infinity);
  const spent: Spent = { tokens: 0, stop: "end_turn", sequence: null };
  const content: JsonObject[] = [];
  const thought = think(body, tool);
  if (thought !== undefined) {
    const thinking = cut(thought.text, limit - 1, spent, []);
    content.push({ type: "thinking", thinking: thought.shown ? thinking : "", signature: signThought(thinking) });
  }
  const text = tool ? `Let me use ${String(tool["name"])} for that.` : answer(call);
  const forced = isObject(body["tool_choice"]) && ["any", "tool"].includes(String(body["tool_choice"]["type"]));
  if (spent.stop === "end_turn" && !(tool && forced)) {
    const said = cut(text, limit - spent.tokens, spent, texts(body["stop_sequences"]));
    if (said !== "") content.push({ type: "text", text: said });
  }
  if (tool && spent.stop === "end_turn") addToolUse(call, tool, content, limit, spent);
  return { content, ...spent };
}

/** A reply to a prompt, for operations that continue a text. */
export function composeCompletion(call: ValidCall): JsonObject {
  const { body } = call;
  const spent = { tokens: 0, stop: "stop_sequence", sequence: null as string | null };
  const said = question(
    String(body["prompt"] ?? "")
      .replace(/\s*Assistant:\s*$/, "")
      .split(/Human:\s*/)
      .at(-1) ?? "",
  );
  const completion = cut(
    ` ${said}`,
    Number(body["max_tokens_to_sample"] ?? Infinity),
    spent,
    texts(body["stop_sequences"]),
  );
  const { model = "" } = body;
  return conform(call, call.operation.json?.schema, {
    id: call.id("compl_"),
    type: "completion",
    completion,
    stop_reason: spent.stop,
    model,
  });
}

/** What an answer took, and why it ended. */
export interface Spent {
  tokens: number;
  stop: string;
  sequence: string | null;
}

/** Cuts a text at the first stop sequence and at the token limit, and keeps the account. */
function cut(text: string, limit: number, spent: Spent, stops: readonly string[]): string {
  const found = stops
    .map((stop) => ({ stop, at: stop === "" ? -1 : text.indexOf(stop) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0];
  const tokens = tokensOf(found ? text.slice(0, found.at) : text);
  const kept = tokens.slice(0, Math.max(0, limit));
  spent.tokens += kept.length;
  if (kept.length < tokens.length) spent.stop = "max_tokens";
  else if (found) Object.assign(spent, { stop: "stop_sequence", sequence: found.stop });
  return kept.join("");
}

const texts = (value: Json | undefined): string[] => (Array.isArray(value) ? value.filter(isText) : []);

function lastMessage(body: JsonObject): JsonObject | undefined {
  const messages = Array.isArray(body["messages"]) ? body["messages"].filter(isObject) : [];
  return messages.findLast((message) => message["role"] === "user") ?? messages.at(-1);
}

const blocksOf = (message: JsonObject | undefined): JsonObject[] =>
  Array.isArray(message?.["content"]) ? message["content"].filter(isObject) : [];

function lastText(body: JsonObject): string {
  const message = lastMessage(body);
  if (isText(message?.["content"])) return message["content"];
  return String(blocksOf(message).findLast((block) => block["type"] === "text")?.["text"] ?? "");
}

const toolResult = (body: JsonObject): JsonObject | undefined =>
  blocksOf(lastMessage(body)).findLast((block) => block["type"] === "tool_result");

/** The tool to call: the one that is demanded, or one whose name the user writes. */
function chooseTool(body: JsonObject): JsonObject | undefined {
  const tools = Array.isArray(body["tools"]) ? body["tools"].filter(isObject) : [];
  const custom = tools.filter((tool) => isObject(tool["input_schema"]));
  const choice = isObject(body["tool_choice"]) ? body["tool_choice"] : {};
  switch (choice["type"]) {
    case "none":
      return undefined;
    case "any":
      return custom[0];
    case "tool":
      return custom.find((tool) => tool["name"] === choice["name"]);
    default: {
      const words = new Set(toolResult(body) ? [] : lastText(body).match(/[\w-]+/g));
      return custom.find((tool) => words.has(String(tool["name"])));
    }
  }
}

function addToolUse(call: ValidCall, tool: JsonObject, content: JsonObject[], limit: number, spent: Spent): void {
  const input = made(call, tool["input_schema"] as Schema, lastText(call.body));
  const cost = tokensOf(JSON.stringify(input)).length + 1;
  if (spent.tokens + cost > limit) {
    spent.tokens = limit;
    spent.stop = "max_tokens";
    return;
  }
  spent.tokens += cost;
  spent.stop = "tool_use";
  content.push({ type: "tool_use", id: call.id("toolu_"), name: String(tool["name"]), input });
}

/** A value of a schema that the caller wrote; free strings are names and quotations from the text. */
function made(call: ValidCall, schema: Schema, text: string): Json {
  const words = text.match(/"[^"]+"|(?<=[\p{L}\p{N},;:]\s+)\p{Lu}[\p{L}\p{N}]+/gu) ?? [];
  let at = 0;
  const next = (): string => (words[at++] ?? "example").replaceAll('"', "");
  const deref = <T extends object>(node: T): T => {
    const ref = (node as Schema).$ref;
    const found = ref
      ?.replace(/^#\//, "")
      .split("/")
      .reduce<unknown>((from, key) => (isObject(from) ? from[key] : undefined), schema);
    return isObject(found) ? (found as T) : node;
  };
  return generate({ ...call.document, deref }, schema, {
    now: () => new Date(call.clock.now()),
    text: next,
    full: true,
  });
}

function think(body: JsonObject, tool: JsonObject | undefined): { text: string; shown: boolean } | undefined {
  const config = isObject(body["thinking"]) ? body["thinking"] : {};
  if (config["type"] !== "enabled" && config["type"] !== "adaptive") return undefined;
  const plan = tool ? `The tool ${String(tool["name"])} can help here.` : "I can answer this directly.";
  return { text: `The user says: "${shorten(lastText(body))}" ${plan}`, shown: config["display"] !== "omitted" };
}

function answer(call: ValidCall): string {
  const { body } = call;
  const config = isObject(body["output_config"]) ? body["output_config"] : {};
  const format = isObject(config["format"])
    ? config["format"]
    : isObject(body["output_format"])
      ? body["output_format"]
      : {};
  if (isObject(format["schema"])) return JSON.stringify(made(call, format["schema"] as Schema, lastText(body)));
  const result = toolResult(body);
  if (result) return `Thank you. The tool says: ${shorten(resultText(result))}. That is all I need.`;
  return question(lastText(body));
}

function resultText(block: JsonObject): string {
  if (isText(block["content"])) return block["content"];
  return blocksOf(block)
    .map((part) => String(part["text"] ?? part["type"]))
    .join(" ");
}

function question(text: string): string {
  const words = text.trim().split(/\s+/).filter(Boolean).length;
  if (words === 0) return "Hello from the local API. There was no text in your message, so there is none to repeat.";
  return `Hello from the local API. You wrote: "${shorten(text)}" (${words} ${words === 1 ? "word" : "words"}). No model was asked, and nothing left this machine.`;
}

const shorten = (text: string): string => (text.length > 400 ? `${text.slice(0, 400)}…` : text).trim();
