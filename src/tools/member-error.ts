/** What a call of a toolset fails with: texts that the API takes, and errors that are no answer for the model. */
import { ClaudeError } from "../errors/errors.js";
import { ToolError } from "./tool-error.js";
import type { ToolContent } from "./types.js";

/** The longest text of a field, in code points. */
export const LONGEST_TEXT = 4096;
/** What stands alone cannot be sent as UTF-8. */
const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;
const EMPTY = "The tool call failed with an empty error message.";

/** A text that can be sent. */
export const wellFormed = (text: string): string => text.replace(LONE_SURROGATE, "\uFFFD");

/** The first code points of a text. */
export function cutText(text: string, most: number = LONGEST_TEXT): string {
  if (text.length <= most) return text;
  let end = 0;
  let points = 0;
  for (const character of text) {
    if (points++ === most) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** A toolset is used in a way that it cannot be. It ends the run, and no model is told of it. */
export class ToolsetUsageError extends ClaudeError {
  static override readonly kind: string = "ToolsetUsageError";
}

/** Options that a toolset cannot have. */
export class ToolsetConfigError extends ToolsetUsageError {
  static override readonly kind: string = "ToolsetConfigError";
}

/** A call that is not of the toolset, or a hook that gives what it must not. */
export class ToolsetContractError extends ToolsetUsageError {
  static override readonly kind: string = "ToolsetContractError";
}

/** A call of a toolset that is closed. */
export class ToolsetClosedError extends ToolsetUsageError {
  static override readonly kind: string = "ToolsetClosedError";
}

/** The text blocks of an error: an error result takes nothing else, and none that is empty. */
export function errorBlocks({ content }: ToolError): { type: "text"; text: string }[] {
  const blocks = typeof content === "string" ? [{ type: "text" as const, text: content }] : content;
  return blocks.flatMap((block) =>
    block.type === "text" && block.text !== "" ? [{ ...block, text: wellFormed(block.text) }] : [],
  );
}

/** The same, each cut: an error can have a page in it. */
export const boundedBlocks = (error: ToolError): ReturnType<typeof errorBlocks> =>
  errorBlocks(error).map((block) => ({ ...block, text: cutText(block.text) }));

/** What a member has thrown, as a `ToolError`. */
export const asToolError = (error: unknown): ToolError =>
  (error as Partial<ToolError> | null)?.name === "ToolError" || error instanceof ToolError
    ? (error as ToolError)
    : new ToolError(cutText(wellFormed(`Error: ${error instanceof Error ? error.message : String(error)}`)));

/** The content of the result of a call that has failed: text that is not empty. */
export function memberErrorContent(error: unknown): ToolContent {
  const thrown = asToolError(error);
  const blocks = errorBlocks(thrown);
  if (blocks.length === 0) return EMPTY;
  return typeof thrown.content === "string" ? blocks[0]!.text : blocks;
}
