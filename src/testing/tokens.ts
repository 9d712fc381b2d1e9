import { isObject, isText, type Json, type JsonObject } from "./json.js";

const PROMPT = ["system", "messages", "tools", "tool_choice", "prompt"] as const;
const PER_MESSAGE = 3;
const PER_MEDIA = 1_500;

/** Words, marks and runs of space: what the local API calls a token. */
const TOKEN = /\s*[\p{L}\p{N}_]{1,12}|\s*[^\s\p{L}\p{N}_]+|\s+/gu;

export const tokensOf = (text: string): string[] => text.match(TOKEN) ?? [];

/** How many tokens a text has; without a list of them, which of a large text takes many times its bytes. */
function tokensIn(text: string): number {
  let count = 0;
  TOKEN.lastIndex = 0;
  while (TOKEN.test(text)) count++;
  return count;
}

/** Input tokens of a request: the same for a message and for its token count. */
export function countInput(body: JsonObject): number {
  const messages = Array.isArray(body["messages"]) ? body["messages"].length : 1;
  return PROMPT.reduce((sum, name) => sum + countTokens(body[name]), messages * PER_MESSAGE);
}

/** Tokens of a part of a request. */
export function countTokens(value: Json | undefined): number {
  if (isText(value)) return tokensIn(value);
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + countTokens(item), 0);
  if (!isObject(value)) return 0;
  if (isObject(value["source"]) && value["source"]["type"] !== "text" && value["source"]["type"] !== "content")
    return PER_MEDIA;
  return Object.entries(value).reduce(
    (sum, [name, item]) => (name === "cache_control" ? sum : sum + countTokens(item)),
    0,
  );
}
