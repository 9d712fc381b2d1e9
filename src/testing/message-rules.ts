/** What the API refuses in a conversation beyond the shape of the request, with its own statuses and messages. */
import type { ValidCall } from "./call.js";
import { isObject, isText, type Json, type JsonObject } from "./json.js";
import { collectionAt } from "./places.js";
import { badRequest, notFound } from "./problem.js";
import { endOf } from "./seeds.js";
import { findRow } from "./store.js";
import { countInput } from "./tokens.js";

/** A conversation, taken apart. */
interface Conversation {
  readonly body: JsonObject;
  readonly messages: readonly JsonObject[];
  readonly tools: readonly JsonObject[];
  readonly choice: JsonObject;
  readonly thinking: JsonObject;
  /** What is known of the model; undefined where any is taken. */
  readonly model: JsonObject | undefined;
}

/** What is wrong, or undefined. */
type Rule = (asked: Conversation) => string | undefined;

const MARKS = 4;
const DOCS = "https://docs.claude.com/en/docs/build-with-claude/extended-thinking";

const RULES: readonly Rule[] = [
  ({ body, model }) => {
    const [asked, most] = [Number(body["max_tokens"]), Number(model?.["max_tokens"])];
    return asked > most
      ? `max_tokens: ${asked} > ${most}, which is the maximum allowed number of output tokens for ${String(body["model"])}`
      : undefined;
  },
  ({ body, model }) => {
    const most = Number(model?.["max_input_tokens"]);
    const tokens = most > 0 ? countInput(body) : 0;
    return tokens > most ? `prompt is too long: ${tokens} tokens > ${most} maximum` : undefined;
  },
  ({ messages }) => first(messages, emptyContent),
  ({ messages }) => first(messages, blankText),
  ({ messages }) => first(messages, (message, at) => unanswered(message, messages[at + 1], at)),
  ({ messages }) => first(messages, (message, at) => unasked(message, messages[at - 1], at)),
  ({ messages }) => {
    const ids = messages.flatMap((message) => idsOf(message, "tool_use", "id"));
    return new Set(ids).size < ids.length ? "messages: `tool_use` ids must be unique" : undefined;
  },
  ({ messages }) => {
    const last = messages.at(-1);
    const text = last?.["role"] === "assistant" ? tailOf(last) : undefined;
    return text !== undefined && /\s$/.test(text)
      ? "messages: final assistant content cannot end with trailing whitespace"
      : undefined;
  },
  ({ tools }) => {
    const names = tools.map(({ name }) => name).filter(isText);
    return new Set(names).size < names.length ? "tools: Tool names must be unique." : undefined;
  },
  ({ tools, choice }) =>
    tools.length === 0 && (choice["type"] === "any" || choice["type"] === "tool")
      ? "tool_choice: tool_choice may only be specified while providing tools"
      : undefined,
  ({ tools, choice: { type, name = "" } }) =>
    type === "tool" && !tools.some((tool) => tool["name"] === name)
      ? `tool_choice.name: Tool '${String(name)}' not found in provided tools`
      : undefined,
  ({ body, thinking }) =>
    thinking["type"] === "enabled" && Number(thinking["budget_tokens"]) >= Number(body["max_tokens"])
      ? `\`max_tokens\` must be greater than \`thinking.budget_tokens\`. Please consult our documentation at ${DOCS}#max-tokens-and-context-window-size`
      : undefined,
  ({ choice, thinking }) =>
    isThinking(thinking) && (choice["type"] === "any" || choice["type"] === "tool")
      ? "Thinking may not be enabled when tool_choice forces tool use."
      : undefined,
  ({ body, thinking }) =>
    isThinking(thinking) && typeof body["temperature"] === "number" && body["temperature"] !== 1
      ? `\`temperature\` may only be set to 1 when thinking is enabled. Please consult our documentation at ${DOCS}`
      : undefined,
  ({ body, thinking }) =>
    isThinking(thinking) && typeof body["top_k"] === "number"
      ? `\`top_k\` must be unset when thinking is enabled. Please consult our documentation at ${DOCS}`
      : undefined,
  ({ body, thinking }) =>
    isThinking(thinking) && typeof body["top_p"] === "number" && body["top_p"] < 0.95
      ? `\`top_p\` must be greater than or equal to 0.95 or unset when thinking is enabled. Please consult our documentation at ${DOCS}`
      : undefined,
  ({ body }) => {
    const marks = countMarks(body["tools"]) + countMarks(body["system"]) + countMarks(body["messages"]);
    return marks > MARKS
      ? `A maximum of ${MARKS} blocks with cache_control may be provided. Found ${marks}.`
      : undefined;
  },
  ({ body }) => {
    const stops = Array.isArray(body["stop_sequences"]) ? body["stop_sequences"] : [];
    return stops.some((stop) => isText(stop) && stop.trim() === "")
      ? "stop_sequences: each stop sequence must contain non-whitespace"
      : undefined;
  },
];

/**
 * Holds a conversation to the rules.
 * @throws Problem 400 for one that is broken, 404 for a model that is unknown or retired.
 */
export function checkConversation(call: ValidCall): void {
  const { body } = call;
  const asked: Conversation = {
    body,
    messages: objectsOf(body["messages"]),
    tools: objectsOf(body["tools"]),
    choice: isObject(body["tool_choice"]) ? body["tool_choice"] : {},
    thinking: isObject(body["thinking"]) ? body["thinking"] : {},
    model: askedModel(call),
  };
  for (const rule of RULES) {
    const wrong = rule(asked);
    if (wrong !== undefined) throw badRequest(wrong);
  }
}

/** The model that is asked. @throws Problem 404 when there is none of that name. */
export function askedModel(call: ValidCall): JsonObject | undefined {
  const name = String(call.body["model"] ?? "");
  if (!call.document.find("GET", "/v1/models/{model_id}")) return undefined;
  const row = findRow(collectionAt(call, "/v1/models", {}), name);
  const isRetired = endOf(call.document, row?.id ?? name) <= call.clock.now();
  if ((!row || isRetired) && !call.anyModel) throw notFound(`model: ${name}`);
  return row?.value;
}

const objectsOf = (value: Json | undefined): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);
const blocksOf = (message: JsonObject | undefined): JsonObject[] => objectsOf(message?.["content"]);
const isThinking = ({ type }: JsonObject): boolean => type === "enabled" || type === "adaptive";

function first<T>(items: readonly T[], rule: (item: T, at: number) => string | undefined): string | undefined {
  for (const [at, item] of items.entries()) {
    const wrong = rule(item, at);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function emptyContent({ role, content }: JsonObject, at: number): string | undefined {
  if (role !== "user" || (content !== "" && !(Array.isArray(content) && content.length === 0))) return undefined;
  return `messages.${at}: user messages must have non-empty content`;
}

function blankText(message: JsonObject): string | undefined {
  const isBlank = blocksOf(message).some(({ type, text }) => type === "text" && isText(text) && text.trim() === "");
  return isBlank ? "messages: text content blocks must contain non-whitespace text" : undefined;
}

/** The ids that blocks of a type have or name. */
const idsOf = (message: JsonObject | undefined, type: string, property: string): string[] =>
  blocksOf(message).flatMap((block) => (block["type"] === type ? [String(block[property])] : []));

function unanswered(message: JsonObject, next: JsonObject | undefined, at: number): string | undefined {
  if (message["role"] !== "assistant") return undefined;
  const results = new Set(idsOf(next, "tool_result", "tool_use_id"));
  const missing = idsOf(message, "tool_use", "id").filter((id) => !results.has(id));
  if (missing.length === 0) return undefined;
  return (
    `messages.${at}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${missing.join(", ")}. ` +
    "Each `tool_use` block must have a corresponding `tool_result` block in the next message."
  );
}

function unasked(message: JsonObject, before: JsonObject | undefined, at: number): string | undefined {
  const known = new Set(idsOf(before, "tool_use", "id"));
  const block = blocksOf(message).findIndex(
    ({ type, tool_use_id: id }) => type === "tool_result" && !known.has(String(id)),
  );
  if (block < 0) return undefined;
  return (
    `messages.${at}.content.${block}: unexpected \`tool_use_id\` found in \`tool_result\` blocks: ` +
    `${String(blocksOf(message)[block]?.["tool_use_id"])}. ` +
    "Each `tool_result` block must have a corresponding `tool_use` block in the previous message."
  );
}

/** The text that a message ends with. */
function tailOf({ content }: JsonObject): string | undefined {
  if (isText(content)) return content;
  const last = objectsOf(content).at(-1);
  return last?.["type"] === "text" && isText(last["text"]) ? last["text"] : undefined;
}

/** Marks of the prompt cache, at any depth of blocks; what a caller's schema or input calls so is none. */
function countMarks(value: Json | undefined): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + countMarks(item), 0);
  if (!isObject(value)) return 0;
  return (isObject(value["cache_control"]) ? 1 : 0) + countMarks(value["content"]);
}
