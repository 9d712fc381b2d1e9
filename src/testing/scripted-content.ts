import type { ValidCall } from "./call.js";
import type { JsonObject } from "./json.js";
import { signThought } from "./signature.js";
import { tokensOf } from "./tokens.js";

/** What a script says, as the blocks of an answer; undefined when it says nothing of them. */
export function scriptedContent(
  call: ValidCall,
): { content: JsonObject[]; stop: string; sequence: string | null; tokens: number } | undefined {
  const { content: whole, thinking, text, citations, tools } = call.script;
  if (whole === undefined && thinking === undefined && text === undefined && tools === undefined) return undefined;
  const content: JsonObject[] = structuredClone([...(whole ?? [])]);
  if (thinking !== undefined) content.push({ type: "thinking", thinking, signature: signThought(thinking) });
  if (text !== undefined) content.push({ type: "text", text, ...(citations && { citations: [...citations] }) });
  for (const { name, input = {}, id } of tools ?? [])
    content.push({ type: "tool_use", id: id ?? call.id("toolu_"), name, input });
  const asks = content.some(({ type }) => type === "tool_use");
  const tokens = content.reduce((sum, block) => sum + tokensOf(JSON.stringify(block)).length, 0);
  return { content, stop: asks ? "tool_use" : "end_turn", sequence: null, tokens };
}
