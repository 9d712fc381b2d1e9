/** Searching without `rg`. */
import { stat } from "node:fs/promises";
import { createContext, Script } from "node:vm";
import { errnoCode } from "../base/errno.js";
import { ToolError } from "../tools/tool-error.js";
import { openRegular } from "./files.js";
import { filesBelow, type FoundFile } from "./walk.js";

/** The longest that a search takes, in milliseconds. */
export const SEARCH_MS = 60_000;
/** The most characters of a result. */
export const MOST_OUTPUT = 102_400;
/** Files are looked at up to here, and lines up to so many characters. */
const MOST_BYTES = 10 * 1024 * 1024;
const LONGEST_LINE = 2_000;
/** How long one file may keep everything else waiting: an expression may take for ever. */
const FILE_MS = 1_000;

/** What is kept of a result. */
export const truncated = (text: string): string =>
  text.length > MOST_OUTPUT ? `${text.slice(0, MOST_OUTPUT)}\n[output truncated at ${MOST_OUTPUT} bytes]` : text;

/** Runs where it can be ended from outside. */
const SEARCH = new Script(`
  var found = [];
  lines.forEach((line, at) => {
    if (line.length <= ${LONGEST_LINE} && expression.test(line)) found.push(at);
  });
  found;`);

/** The lines that fit as `file:line:text`, up to 102,400 characters; empty for none. Throws `ToolError`. */
export async function searchFiles(pattern: string, path: string, signal?: AbortSignal | null): Promise<string> {
  const expression = expressionOf(pattern);
  const end = performance.now() + SEARCH_MS;
  let output = "";
  for await (const file of filesAt(path, signal)) {
    if (signal?.aborted) break;
    if (performance.now() > end) throw new ToolError(`grep: timed out after ${SEARCH_MS / 1000}s`);
    const lines = await linesOf(file.path);
    if (!lines) continue;
    for (const at of matchesIn(lines, expression)) output += `${output && "\n"}${file.path}:${at + 1}:${lines[at]}`;
    if (output.length > MOST_OUTPUT) break;
  }
  if (signal?.aborted) throw new ToolError("grep: aborted");
  return truncated(output);
}

function expressionOf(pattern: string): RegExp {
  try {
    return new RegExp(pattern);
  } catch (error) {
    throw new ToolError(`grep: invalid regex: ${(error as Error).message}`);
  }
}

async function* filesAt(path: string, signal?: AbortSignal | null): AsyncGenerator<Pick<FoundFile, "path">> {
  if ((await stat(path)).isFile()) yield { path };
  else yield* filesBelow(path, signal);
}

/** The lines of a file; undefined for one that is not text, too large, or closed to us. */
async function linesOf(path: string): Promise<string[] | undefined> {
  try {
    const file = await openRegular(path, "grep", path);
    try {
      if ((await file.stat()).size > MOST_BYTES) return undefined;
      const bytes = await file.readFile();
      if (bytes.includes(0)) return undefined;
      return bytes.toString("utf8").replace(/\n$/, "").split("\n");
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}

/** The places of the lines that fit. */
function matchesIn(lines: readonly string[], expression: RegExp): number[] {
  try {
    return SEARCH.runInContext(createContext({ lines, expression }), { timeout: FILE_MS }) as number[];
  } catch (error) {
    if (errnoCode(error) !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
    throw new ToolError("grep: the pattern takes too long: make it simpler");
  }
}
