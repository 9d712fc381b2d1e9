/** Tools as they are sent, and what changes them on the way. */
import type { HistoryMessage, ToolChange } from "./state.js";
import type { Running } from "./types.js";

/** What a tool that runs on the client is sent with; the rest of a runnable tool stays here. */
export const TOOL_KEYS = [
  ...["input_schema", "name", "allowed_callers", "cache_control", "defer_loading", "description"],
  ...["eager_input_streaming", "input_examples", "strict", "type", "configs", "display_height_px", "display_width_px"],
  ...["display_number", "enable_zoom", "max_characters"],
] as readonly string[];

/** The definition of a tool that can be run; anything else as it is. */
export function definitionOf(tool: object): object {
  if (!("run" in tool)) return tool;
  const { toJSON } = tool as { toJSON?: () => object };
  if (typeof toJSON === "function") return toJSON.call(tool);
  // By name and not by what is own: a class may have its fields as getters.
  const fields = TOOL_KEYS.filter((key) => (tool as Record<string, unknown>)[key] !== undefined);
  return Object.fromEntries(fields.map((key) => [key, (tool as Record<string, unknown>)[key]]));
}

/** What the last change of a name left to run: null for nothing, undefined when nothing was changed. */
export function changedTool(changes: readonly ToolChange[], name: string): Running | null | undefined {
  const last = changes.findLast(
    (one) => ("removed" in one ? one.removed : (one.added as { name: string }).name) === name,
  );
  if (!last) return undefined;
  return "added" in last && "run" in last.added ? (last.added as Running) : null;
}

/** The message that tells the model of changes. */
export function changesMessage(changes: readonly ToolChange[]): HistoryMessage {
  const content = changes.map((change) =>
    "removed" in change
      ? { type: "tool_removal", tool: { type: "tool_reference", name: change.removed } }
      : { type: "tool_addition", tool: { type: "tool_definition", definition: definitionOf(change.added) } },
  );
  return { role: "system", content };
}
