/** Asking for a summary of a conversation, and going on with it. */
import type { HistoryMessage, Params, ModelReply } from "./state.js";

/** The params of a request for a summary: those of a turn, without what would shape or stop the summary. */
export function compactionParams(params: Params, compaction: object): object {
  const {
    stop_sequences: _,
    context_management: __,
    output_format: ___,
    output_config: config,
    tool_choice: choice,
    ...rest
  } = params as Params & { stop_sequences?: unknown; tool_choice?: { type?: unknown } };
  const { format: ____, ...others } = config ?? {};
  const forces = choice?.type === "any" || choice?.type === "tool";
  return {
    ...rest,
    ...(Object.keys(others).length > 0 && { output_config: others }),
    ...(choice && !forces && { tool_choice: choice }),
    compaction,
  };
}

/** The history from a summary on; undefined when the reply has none. */
export function withoutCompacted(
  { content }: ModelReply,
  added: readonly HistoryMessage[],
): HistoryMessage[] | undefined {
  const isSummary = (block: object) => {
    const { type, content: text } = block as { type?: unknown; content?: unknown };
    return type === "compaction" && text != null;
  };
  return content.some(isSummary) ? [{ role: "assistant", content }, ...added] : undefined;
}
