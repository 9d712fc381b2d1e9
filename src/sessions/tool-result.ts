/** The event that answers a call. */
import type {
  BetaManagedAgentsUserCustomToolResultEventParams,
  BetaManagedAgentsUserToolResultEventParams,
} from "../../generated/types/2026-10-21.js";
import type { RunnableToolOutcome, ToolContent } from "../tools/types.js";
import type { DispatchedToolUseEvent } from "./tool-calls.js";

export type DispatchedToolResultParams =
  BetaManagedAgentsUserToolResultEventParams | BetaManagedAgentsUserCustomToolResultEventParams;
type Block = NonNullable<DispatchedToolResultParams["content"]>[number];

/** What a tool has given, as the session takes it. */
export function resultEvent(
  { id, type }: DispatchedToolUseEvent,
  { content, isError }: RunnableToolOutcome,
): DispatchedToolResultParams {
  const said = { is_error: isError, content: blocksOf(content) };
  return type === "agent.tool_use"
    ? { type: "user.tool_result", tool_use_id: id, ...said }
    : { type: "user.custom_tool_result", custom_tool_use_id: id, ...said };
}

const text = (words: string): Block => ({ type: "text", text: words });

function blocksOf(content: ToolContent | undefined): Block[] {
  const blocks = typeof content === "string" ? [text(content)] : (content ?? []).map(blockOf);
  const said = blocks.filter((block) => block.type !== "text" || block.text !== "");
  return said.length > 0 ? said : [text("(no output)")];
}

function blockOf(block: Exclude<ToolContent, string>[number]): Block {
  switch (block.type) {
    case "text":
      return text(block.text);
    case "image":
    case "document":
      return block as unknown as Block;
    case "search_result": {
      const { type, title, source, content, citations } = block;
      return { type, title, source, content, citations: { enabled: citations?.enabled ?? false } } as Block;
    }
    default:
      return text(JSON.stringify(block));
  }
}
