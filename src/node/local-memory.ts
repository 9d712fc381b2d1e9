/** The memory of a model as files of this machine. */
import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { lstat, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { errnoCode } from "../base/errno.js";
import type {
  BetaMemoryTool20250818CreateCommand,
  BetaMemoryTool20250818DeleteCommand,
  BetaMemoryTool20250818InsertCommand,
  BetaMemoryTool20250818RenameCommand,
  BetaMemoryTool20250818StrReplaceCommand,
  BetaMemoryTool20250818ViewCommand,
} from "../../generated/types/2026-10-21.js";
import type { MemoryToolHandlers } from "../memory/memory-tool.js";
import { linksFollowed, type MemoryPath, memoryPath } from "./memory-paths.js";

export { betaMemoryTool, type MemoryToolHandlers } from "../memory/memory-tool.js";

const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;
const MOST_LINES = 999_999;
const LEVELS = 2;
const CONTEXT = 2;
const SIZES = ["B", "K", "M", "G"];

/**
 * Carries out the commands of the memory tool in a folder: `<basePath>/memories`, for which the model says `/memories`. Nothing outside
 * of it can be read or written, by `..` or by links. Files are for their owner alone; an edit replaces the whole file at once.
 * What fails is an `Error` with a message for the model.
 */
export class BetaLocalFilesystemMemoryTool implements MemoryToolHandlers {
  readonly #root: string;

  /** The folder has to exist; `init` makes it. */
  constructor(basePath: string = "./memory") {
    this.#root = join(basePath, "memories");
  }

  /** Makes the folder, unless it is there. */
  static async init(basePath: string = "./memory"): Promise<BetaLocalFilesystemMemoryTool> {
    await mkdir(join(basePath, "memories"), { recursive: true, mode: FOLDER_MODE });
    return new BetaLocalFilesystemMemoryTool(basePath);
  }

  /** A file with the numbers of its lines, or a folder with what is in it. */
  async view({ path, view_range: range }: BetaMemoryTool20250818ViewCommand): Promise<string> {
    const place = await memoryPath(path, this.#root);
    const found = await known(place, lstat(place.real), "does not exist. Please provide a valid path.");
    if (found.isDirectory()) return this.#list(place, found.size);
    if (!found.isFile()) throw new Error(`Unsupported file type for ${path}`);
    const lines = (await read(place)).split("\n");
    if (lines.length > MOST_LINES)
      throw new Error(
        `File ${path} has too many lines (${lines.length}). Maximum is ${MOST_LINES.toLocaleString("en-US")} lines.`,
      );
    const [from, to] = range?.length === 2 ? [Math.max(1, range[0]!), range[1]!] : [1, -1];
    return `Here's the content of ${path} with line numbers:\n${numbered(lines, from, to === -1 ? lines.length : to)}`;
  }

  async create({ path, file_text: text }: BetaMemoryTool20250818CreateCommand): Promise<string> {
    const place = await memoryPath(path, this.#root);
    await makeFolderOf(place);
    await write(place, place.real, text, { [EXISTS]: `File ${path} already exists` });
    return `File created successfully at: ${path}`;
  }

  /** Replaces a text that stands in the file once; it may be of several lines. */
  async str_replace(command: BetaMemoryTool20250818StrReplaceCommand): Promise<string> {
    const { path, old_str: old, new_str: text } = command;
    const place = await memoryPath(path, this.#root);
    const content = await fileContent(place);
    const places = occurrences(content, old);
    const lineOf = (at: number) => content.slice(0, at).split("\n").length;
    if (places.length === 0)
      throw new Error(`No replacement was performed, old_str \`${old}\` did not appear verbatim in ${path}.`);
    if (places.length > 1)
      throw new Error(
        `No replacement was performed. Multiple occurrences of old_str \`${old}\` in lines: ${places.map(lineOf).join(", ")}. Please ensure it is unique`,
      );
    const [at] = places as [number];
    const changed = content.slice(0, at) + text + content.slice(at + old.length);
    await replaceFile(place, changed);
    const line = lineOf(at);
    const snippet = numbered(
      changed.split("\n"),
      Math.max(1, line - CONTEXT),
      line + text.split("\n").length - 1 + CONTEXT,
    );
    return `The memory file has been edited. Here is the snippet showing the change (with line numbers):\n${snippet}`;
  }

  /** Adds lines below a line; below line 0 is at the top. */
  async insert({ path, insert_line: line, insert_text: text }: BetaMemoryTool20250818InsertCommand): Promise<string> {
    const place = await memoryPath(path, this.#root);
    const lines = (await fileContent(place)).split("\n");
    if (!Number.isInteger(line) || line < 0 || line > lines.length)
      throw new Error(
        `Invalid \`insert_line\` parameter: ${line}. It should be within the range of lines of the file: [0, ${lines.length}]`,
      );
    await replaceFile(place, lines.toSpliced(line, 0, text.replace(/\n$/, "")).join("\n"));
    return `The file ${path} has been edited.`;
  }

  async delete({ path }: BetaMemoryTool20250818DeleteCommand): Promise<string> {
    const place = await memoryPath(path, this.#root);
    if (place.isTop) throw new Error("Cannot delete the /memories directory itself");
    // The path itself, so that of a link it is the link that goes.
    await known(place, rm(place.path, { recursive: true }), "does not exist");
    return `Successfully deleted ${path}`;
  }

  async rename({ old_path: from, new_path: to }: BetaMemoryTool20250818RenameCommand): Promise<string> {
    const [old, target] = [await memoryPath(from, this.#root), await memoryPath(to, this.#root)];
    if (old.isTop) throw new Error("Cannot rename the /memories directory itself");
    await known(old, lstat(old.path), "does not exist");
    if (await isThere(target.path)) throw new Error(`The destination ${to} already exists`);
    if (target.real.startsWith(`${old.real}/`)) throw new Error(`Cannot rename ${from} to ${to}, a path inside it`);
    await makeFolderOf(target);
    await known(old, rename(old.path, target.real), "does not exist");
    return `Successfully renamed ${from} to ${to}`;
  }

  async #list({ named, real }: MemoryPath, size: number): Promise<string> {
    const lines = [`${sized(size)}\t${named}`];
    const add = async (folder: string, shown: string, level: number): Promise<void> => {
      for (const name of (await readdir(folder)).toSorted()) {
        if (name.startsWith(".") || name === "node_modules") continue;
        // What leads out of the memory, or is gone meanwhile, is not there.
        const target = await linksFollowed(join(folder, name), this.#root).catch(() => undefined);
        const found = target === undefined ? undefined : await stat(target).catch(() => undefined);
        if (!found || !(found.isFile() || found.isDirectory())) continue;
        lines.push(`${sized(found.size)}\t${shown}/${name}${found.isDirectory() ? "/" : ""}`);
        if (found.isDirectory() && level < LEVELS) await add(join(folder, name), `${shown}/${name}`, level + 1);
      }
    };
    await add(real, named, 1);
    const what = `Here're the files and directories up to ${LEVELS} levels deep in ${named}, excluding hidden items and node_modules:`;
    return [what, ...lines].join("\n");
  }
}

const EXISTS = "EEXIST";
const ABSENT = "ENOENT";

/** What an operation gives; when there is nothing at the path, an error that says so in these words. */
const known = <T>(place: MemoryPath, work: Promise<T>, absent: string): Promise<T> =>
  work.catch((error: unknown) => {
    throw errnoCode(error) === ABSENT ? new Error(`The path ${place.named} ${absent}`) : failure(place, error);
  });

/** An error of the file system, as the model may see it: with its own name for the path. */
const failure = ({ named }: MemoryPath, error: unknown) =>
  new Error(`${named}: the file system refused (${errnoCode(error) ?? "unknown"})`, { cause: error });

async function makeFolderOf(place: MemoryPath): Promise<void> {
  try {
    await mkdir(dirname(place.real), { recursive: true, mode: FOLDER_MODE });
  } catch (error) {
    throw failure(place, error);
  }
}

const isThere = (path: string) =>
  lstat(path).then(
    () => true,
    () => false,
  );

async function read(place: MemoryPath): Promise<string> {
  // No link, which may have come meanwhile, and no waiting for a pipe.
  const file = await known(
    place,
    open(place.real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK),
    "no longer exists (may have been deleted or renamed concurrently).",
  );
  try {
    return await file.readFile("utf8");
  } finally {
    await file.close();
  }
}

async function fileContent(place: MemoryPath): Promise<string> {
  const found = await known(place, stat(place.real), "does not exist. Please provide a valid path.");
  if (!found.isFile()) throw new Error(`The path ${place.named} is not a file.`);
  return read(place);
}

/** Writes a new file, on the disk when this resolves; `messages` are by code of the file system. */
async function write(
  place: MemoryPath,
  path: string,
  text: string,
  messages: Record<string, string> = {},
): Promise<void> {
  const file = await open(path, "wx", FILE_MODE).catch((error: unknown) => {
    const message = messages[errnoCode(error) ?? ""];
    throw message === undefined ? failure(place, error) : new Error(message);
  });
  try {
    await file.writeFile(text, "utf8");
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Puts a new file in the place of one, so that nobody ever reads a half of it. */
async function replaceFile(place: MemoryPath, text: string): Promise<void> {
  const next = join(dirname(place.real), `.tmp-${randomUUID()}`);
  try {
    await write(place, next, text);
    await rename(next, place.real);
  } catch (error) {
    await rm(next, { force: true });
    throw errnoCode(error) === undefined ? error : failure(place, error);
  }
}

/** Where a text begins in another, also where two of them overlap; of nothing nowhere. */
function occurrences(content: string, text: string): number[] {
  const found: number[] = [];
  if (text === "") return found;
  for (let at = content.indexOf(text); at >= 0; at = content.indexOf(text, at + 1)) found.push(at);
  return found;
}

/** Lines from one to another, numbered from 1. */
const numbered = (lines: readonly string[], from: number, to: number): string =>
  lines
    .slice(from - 1, to)
    .map((line, at) => `${String(at + from).padStart(String(MOST_LINES).length)}\t${line}`)
    .join("\n");

function sized(bytes: number): string {
  const step = bytes === 0 ? 0 : Math.min(Math.floor(Math.log(bytes) / Math.log(1024)), SIZES.length - 1);
  const size = bytes / 1024 ** step;
  return `${size % 1 === 0 ? size : size.toFixed(1)}${SIZES[step]}`;
}
