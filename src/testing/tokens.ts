import { isObject, isText, type Json, type JsonObject } from "./json.js";

const PROMPT = ["system", "messages", "tools", "tool_choice", "prompt"] as const;
const PER_MESSAGE = 3;
const PER_MEDIA = 1_500;

/** Words, marks and runs of space: what the local API calls a token. */
export function tokensOf(text: string): string[] {
  return text.match(/\s*[\p{L}\p{N}_]{1,12}|\s*[^\s\p{L}\p{N}_]+|\s+/gu) ?? [];
}

/** Input tokens of a request: the same for a message and for its token count. */
export function countInput(body: JsonObject): number {
  const messages = Array.isArray(body["messages"]) ? body["messages"].length : 1;
  return PROMPT.reduce((sum, name) => sum + countTokens(body[name]), messages * PER_MESSAGE);
}

/** Tokens of a part of a request. */
export function countTokens(value: Json | undefined): number {
  if (isText(value)) return tokensOf(value).length;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + countTokens(item), 0);
  if (!isObject(value)) return 0;
  if (isObject(value["source"]) && value["source"]["type"] !== "text" && value["source"]["type"] !== "content")
    return PER_MEDIA;
  return Object.entries(value).reduce(
    (sum, [name, item]) => (name === "cache_control" ? sum : sum + countTokens(item)),
    0,
  );
}
