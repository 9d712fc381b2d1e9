/** The tool `read`. */
import type { FileHandle } from "node:fs/promises";
import { ToolError } from "../tools/tool-error.js";
import type { BetaRunnableTool } from "../tools/types.js";
import { type AgentToolContext, fileLimit } from "./context.js";
import { agentTool } from "./define.js";
import { openRegular } from "./files.js";
import { fsErrorMessage, toolPath } from "./paths.js";

interface Input {
  readonly file_path: string;
  readonly view_range?: readonly number[];
}

/** Reads a file as text, or some of its lines. */
export function betaReadTool(context: AgentToolContext): BetaRunnableTool {
  return agentTool<Input>({
    name: "read",
    description: "Reads a text file in UTF-8. Relative paths are in the working directory.",
    properties: {
      file_path: { type: "string", description: "The file" },
      view_range: {
        type: "array",
        items: { type: "integer" },
        description: "[first line, last line], from 1; a last line of 0 or less is the end",
      },
    },
    required: ["file_path"],
    run: async ({ file_path: path, view_range: range }) => {
      if (path === "") throw new ToolError("read: file_path is required");
      if (range && range.length !== 2) throw new ToolError("read: view_range must be [start_line, end_line]");
      const file = await openRegular(await toolPath(context, "read", path), "read", path);
      try {
        return range ? await readLines(file, path, range, fileLimit(context)) : await readWhole(file, path, context);
      } catch (error) {
        if (error instanceof ToolError) throw error;
        throw new ToolError(`read: ${fsErrorMessage(error, path)}`);
      } finally {
        await file.close();
      }
    },
  });
}

async function readWhole(file: FileHandle, path: string, context: AgentToolContext): Promise<string> {
  const { size } = await file.stat();
  const limit = fileLimit(context);
  if (size > limit)
    throw new ToolError(
      `read: ${path} is ${size} bytes, exceeds ${limit}-byte limit. Use the view_range parameter to read part of it`,
    );
  return (await readUpTo(file, limit, path)).toString("utf8");
}

/** The bytes of a file, which may grow while it is read, or say that it has none (as those of `/proc` do). */
async function readUpTo(file: FileHandle, limit: number, path: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of file.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > limit) throw new ToolError(`read: ${path} exceeds ${limit}-byte limit`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const NEWLINE = 10;

/** Some lines of a file of any size. */
async function readLines(file: FileHandle, path: string, range: readonly number[], limit: number): Promise<string> {
  const first = Math.max(range[0]!, 1);
  const last = range[1]! <= 0 ? Infinity : range[1]!;
  const parts: Buffer[] = [];
  let [line, length] = [1, 0];
  const add = (bytes: Buffer) => {
    length += bytes.length;
    if (length > limit)
      throw new ToolError(
        line === first
          ? `read: line ${line} of ${path} alone exceeds the ${limit}-byte limit`
          : `read: view_range [${range.join(", ")}] of ${path} exceeds the ${limit}-byte limit. Narrow the range`,
      );
    parts.push(bytes);
  };
  reading: for await (const chunk of file.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
    for (let start = 0; start < chunk.length;) {
      if (line > last) break reading;
      const at = chunk.indexOf(NEWLINE, start);
      const end = at < 0 ? chunk.length : at + 1;
      if (line >= first) add(chunk.subarray(start, end));
      if (at >= 0) line++;
      start = end;
    }
  }
  const text = Buffer.concat(parts).toString("utf8");
  return line > last ? text.replace(/\n$/, "") : text;
}
