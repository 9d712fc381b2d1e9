/** Prompts and answers in the shapes of the GenAI conventions. Recorded on demand only, and bounded. */
import type { Attributes } from "@opentelemetry/api";
import { field, text } from "../errors/base-errors.js";

interface Part {
  readonly type: string;
  readonly [name: string]: unknown;
}

/** Prompt, system prompt and tools of a request. */
export function promptAttributes(body: unknown, max: number): Attributes {
  const prompt = text(body, "prompt");
  const given = field(body, "messages") ?? (prompt === null ? [] : [{ role: "user", content: prompt }]);
  const messages = list(given).map((message) => ({ role: field(message, "role"), parts: partsOf(message) }));
  const system = field(body, "system");
  const tools = list(field(body, "tools")).map((tool) => ({
    type: "function",
    name: text(tool, "name") ?? text(field(tool, "function"), "name"),
  }));
  return {
    ...bounded("gen_ai.input.messages", messages, max),
    ...bounded("gen_ai.system_instructions", system === undefined ? [] : partsOf({ content: system }), max),
    ...bounded("gen_ai.tool.definitions", tools, max),
  };
}

/** The answer of a model: a message, a chat completion or a text completion. */
export function answerContent(answer: unknown, max: number): Attributes {
  const completion = text(answer, "completion");
  const choices = field(answer, "choices");
  const given = Array.isArray(choices)
    ? choices.map((choice) => [field(choice, "message"), field(choice, "finish_reason")])
    : [[completion === null ? answer : { content: completion }, field(answer, "stop_reason")]];
  const messages = given
    .map(([message, reason]) => ({ role: "assistant", parts: partsOf(message), finish_reason: reason ?? "" }))
    .filter(({ parts }) => parts.length > 0);
  return bounded("gen_ai.output.messages", messages, max);
}

function partsOf(message: unknown): Part[] {
  const content = field(message, "content");
  const blocks = typeof content === "string" ? [{ type: "text", text: content }] : list(content);
  const calls = list(field(message, "tool_calls")).map((call) => ({
    type: "tool_call",
    id: field(call, "id"),
    name: field(field(call, "function"), "name"),
    arguments: field(field(call, "function"), "arguments"),
  }));
  return [...blocks.map(partOf), ...calls];
}

/** Blocks that the conventions have no shape for stay as they are, which they allow. */
function partOf(block: unknown): Part {
  const { type, ...rest } = (typeof block === "object" && block !== null ? block : {}) as Record<string, unknown>;
  if (type === "text") return { type, content: rest["text"] };
  if (type === "thinking") return { type: "reasoning", content: rest["thinking"] };
  if (type === "tool_use") return { type: "tool_call", id: rest["id"], name: rest["name"], arguments: rest["input"] };
  if (type === "tool_result") {
    return { type: "tool_call_response", id: rest["tool_use_id"], response: rest["content"] };
  }
  return { ...rest, type: String(type) };
}

/** A list as JSON of at most `max` bytes: its texts are cut as short as that takes, the longest first. */
function bounded(name: string, values: readonly unknown[], max: number): Attributes {
  if (values.length === 0) return {};
  const bytes = (json: string) => new TextEncoder().encode(json).length;
  for (let longest = max; longest >= 1; longest = Math.floor(longest / 2)) {
    const json = JSON.stringify(values, (_, value: unknown) =>
      typeof value === "string" && value.length > longest ? `${value.slice(0, longest)}…` : value,
    );
    if (json.length <= max && bytes(json) <= max) return { [name]: json };
  }
  return {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
