/** A reply as the next turn's input. */
import { ArgumentError } from "../errors/errors.js";
import type { Typed, WithContent } from "./blocks.js";

/** A reply in the history of a conversation. */
export interface AssistantTurn<Block> {
  role: "assistant";
  content: Block[];
}

/** Blocks that the API refuses in a history: text without a word, and thinking that was cut before its signature. */
function isRefused(block: Typed): boolean {
  const { type, text, signature } = block as Typed & { readonly text?: unknown; readonly signature?: unknown };
  if (type === "text") return typeof text === "string" && text.trim() === "";
  return type === "thinking" && !signature;
}

/**
 * A reply as the message of a history: its blocks as they are, without what the API gives and does not take back, that is
 * empty text and thinking without a signature. Throws `ArgumentError` for a reply that has nothing else, such as a refusal before
 * the first word: leave its turn out.
 */
export function toParam<Block extends Typed>({ content }: WithContent<Block>): AssistantTurn<Block> {
  const kept = content.filter((block) => !isRefused(block));
  if (kept.length === 0)
    throw new ArgumentError("The reply has no content that can be sent back: leave it out of the history");
  return { role: "assistant", content: kept };
}
