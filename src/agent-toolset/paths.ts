/** Where a path really leads, and whether that is inside. */
import { lstat, readlink } from "node:fs/promises";
import { dirname, isAbsolute, join, parse, relative, resolve, sep } from "node:path";
import { errnoCode } from "../base/errno.js";
import { ClaudeError } from "../errors/errors.js";
import { ToolError } from "../tools/tool-error.js";
import type { Confines } from "./context.js";

const MOST_LINKS = 40;

/** Whether a path is a folder or in it, by their texts. */
export function isWithin(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** The same where the file system may not tell upper from lower case. */
export const isWithinAnyCase = (root: string, path: string): boolean =>
  isWithin(root.toLowerCase(), path.toLowerCase());

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file or directory",
  EACCES: "permission denied",
  EPERM: "permission denied",
  ENOTDIR: "not a directory",
  EISDIR: "is a directory",
  ELOOP: "too many levels of symbolic links",
  ENAMETOOLONG: "file name too long",
  ENOSPC: "no space left on device",
  EMFILE: "too many open files",
};

/** What the model is told of an error of the system: by its code, so that no path of the machine gets out. */
export function fsErrorMessage(error: unknown, file: string): string {
  const code = errnoCode(error);
  return `${file}: ${code === undefined ? "i/o error" : (REASONS[code] ?? `i/o error (${code})`)}`;
}

/**
 * An absolute path with every link in it resolved, also the last one and those that lead nowhere; what does not exist stays as it is.
 * Throws the error of the system, `ELOOP` after 40 links.
 */
export async function canonicalize(absolute: string): Promise<string> {
  let links = 0;
  let { root: done } = parse(absolute);
  const left = absolute.slice(done.length).split(sep);
  while (left.length > 0) {
    const name = left.shift()!;
    if (name === "" || name === ".") continue;
    if (name === "..") {
      done = dirname(done);
      continue;
    }
    const next = join(done, name);
    const target = await targetOf(next);
    if (target === undefined) {
      done = next;
      continue;
    }
    if (++links > MOST_LINKS) throw Object.assign(new Error("too many links"), { code: "ELOOP" });
    if (isAbsolute(target)) done = parse(target).root;
    left.unshift(...target.split(sep));
  }
  return done;
}

/** Where a link leads; undefined for what is none or does not exist. */
async function targetOf(path: string): Promise<string | undefined> {
  try {
    return (await lstat(path)).isSymbolicLink() ? await readlink(path) : undefined;
  } catch (error) {
    if (errnoCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** The first of some folders that a canonical path is in, its links resolved. */
export async function containingRoot(
  roots: readonly string[],
  target: string,
  contains: typeof isWithin = isWithin,
): Promise<string | undefined> {
  for (const root of roots) if (contains(await canonicalize(resolve(root)), target)) return root;
  return undefined;
}

/**
 * Where a path leads, relative to a folder, if that is in it or in one of the others. `..` counts by the text, as the caller sees it.
 * Throws `ClaudeError` for a path that leads elsewhere.
 */
export async function confineToRoot(
  root: string,
  path: string,
  { allowedRoots = [] }: { allowedRoots?: readonly string[] } = {},
): Promise<string> {
  if (path.includes("\0")) throw new ClaudeError(`path ${JSON.stringify(path)} holds a NUL`);
  const target = await canonicalize(resolve(root, path));
  if ((await containingRoot([root, ...allowedRoots], target)) !== undefined) return target;
  const others = allowedRoots.length > 0 ? " and its other permitted directories" : "";
  throw new ClaudeError(`path ${JSON.stringify(path)} is outside the session's working directory${others}`);
}

/** Where a path of the model leads. Throws `ToolError` for one that leads outside, and else the error of the system. */
export async function resolvePath({ workdir, allowedRoots = [] }: Confines, path: string): Promise<string> {
  try {
    return await confineToRoot(workdir, path, { allowedRoots });
  } catch (error) {
    if (error instanceof ClaudeError) throw new ToolError(error.message);
    if (errnoCode(error) === "ELOOP") throw new ToolError(`path ${fsErrorMessage(error, JSON.stringify(path))}`);
    throw error;
  }
}

/** The same, with all that goes wrong as what the model is told. */
export async function toolPath(confines: Confines, tool: string, path: string): Promise<string> {
  try {
    return await resolvePath(confines, path);
  } catch (error) {
    throw error instanceof ToolError ? error : new ToolError(`${tool}: ${fsErrorMessage(error, path)}`);
  }
}
