/** The tools `write` and `edit`. */
import { stat } from "node:fs/promises";
import { ToolError } from "../tools/tool-error.js";
import type { BetaRunnableTool } from "../tools/types.js";
import { type AgentToolContext, fileLimit } from "./context.js";
import { agentTool } from "./define.js";
import { atomicWriteFile, openRegular } from "./files.js";
import { containingRoot, fsErrorMessage, isWithinAnyCase, toolPath } from "./paths.js";

interface Writing {
  readonly file_path: string;
  readonly content: string;
}

/** Writes a file, with the folders that it is in. */
export function betaWriteTool(context: AgentToolContext): BetaRunnableTool {
  return agentTool<Writing>({
    name: "write",
    description: "Writes a text file in UTF-8, in place of what is there. Relative paths are in the working directory.",
    properties: { file_path: { type: "string", description: "The file" }, content: { type: "string" } },
    required: ["file_path", "content"],
    run: async ({ file_path: path, content }) => {
      if (path === "") throw new ToolError("write: file_path is required");
      await replace(context, "write", path, content);
      return `wrote ${Buffer.byteLength(content)} bytes to ${path}`;
    },
  });
}

interface Editing {
  readonly file_path: string;
  readonly old_string: string;
  readonly new_string: string;
  readonly replace_all?: boolean;
}

/** Replaces text in a file, as it stands: once, or wherever it is. */
export function betaEditTool(context: AgentToolContext): BetaRunnableTool {
  return agentTool<Editing>({
    name: "edit",
    description:
      "Replaces old_string by new_string in a text file. It has to be there exactly once, unless replace_all.",
    properties: {
      file_path: { type: "string", description: "The file" },
      old_string: { type: "string" },
      new_string: { type: "string" },
      replace_all: { type: "boolean" },
    },
    required: ["file_path", "old_string", "new_string"],
    run: async ({ file_path: path, old_string: old, new_string: next, replace_all: all }) => {
      if (path === "") throw new ToolError("edit: file_path is required");
      if (old === "") throw new ToolError("edit: old_string is required");
      const text = await textOf(context, path);
      const count = text.split(old).length - 1;
      if (count === 0) throw new ToolError(`edit: old_string not found in ${path}`);
      if (count > 1 && !all) throw new ToolError(`edit: old_string appears ${count} times in ${path} (must be unique)`);
      await replace(context, "edit", path, text.split(old).join(next));
      return `edited ${path} (${count} replacement(s))`;
    },
  });
}

async function textOf(context: AgentToolContext, path: string): Promise<string> {
  const file = await openRegular(await toolPath(context, "edit", path), "edit", path);
  try {
    const { size } = await file.stat();
    const limit = fileLimit(context);
    if (size > limit) throw new ToolError(`edit: ${path} is ${size} bytes, exceeds ${limit}-byte limit`);
    const bytes = await file.readFile();
    // Bytes that are no UTF-8 would be lost when the file is written.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof ToolError) throw error;
    if (error instanceof TypeError) throw new ToolError(`edit: ${path} is not text in UTF-8`);
    throw new ToolError(`edit: ${fsErrorMessage(error, path)}`);
  } finally {
    await file.close();
  }
}

async function replace(context: AgentToolContext, tool: string, path: string, content: string): Promise<void> {
  const target = await toolPath(context, tool, path);
  try {
    const readOnly = await containingRoot(context.readOnlyRoots ?? [], target, isWithinAnyCase);
    if (readOnly !== undefined) throw new ToolError(`${tool}: ${path} is inside read-only directory ${readOnly}`);
    const there = await stat(target).catch(() => undefined);
    if (there?.isDirectory()) throw new ToolError(`${tool}: ${path}: is a directory`);
    if (there && !there.isFile()) throw new ToolError(`${tool}: ${path} is not a regular file`);
    await atomicWriteFile(target, content);
  } catch (error) {
    if (error instanceof ToolError) throw error;
    throw new ToolError(`${tool}: ${fsErrorMessage(error, path)}`);
  }
}
