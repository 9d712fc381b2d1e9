/** What a tool throws to say in its own words what went wrong. */
import type { ToolContent } from "./types.js";

/** Thrown by a tool, `content` becomes its result, with `is_error: true`. */
export class ToolError extends Error {
  override readonly name: string = "ToolError";
  readonly content: ToolContent;

  constructor(content: ToolContent) {
    super(textOf(content));
    this.content = content;
  }
}

const textOf = (content: ToolContent): string =>
  typeof content === "string"
    ? content
    : content.map((block) => (block.type === "text" ? block.text : `[${block.type}]`)).join(" ");

/** The content of the result for what a tool has thrown. */
export function toolErrorContent(error: unknown): ToolContent {
  // Not `instanceof`: the error may come from another copy of this package.
  const { name, content, message } = (error ?? {}) as Partial<ToolError>;
  if (name === "ToolError" && content !== undefined) return content;
  return `Error: ${message || String(error)}`;
}
