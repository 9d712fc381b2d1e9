/** Opening and replacing files whose paths were checked. */
import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, mkdir, open, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { errnoCode } from "../base/errno.js";
import { ToolError } from "../tools/tool-error.js";
import { fsErrorMessage } from "./paths.js";

/** Modes of what is made: for the owner alone. */
export const DIR_CREATE_MODE = 0o700;
export const FILE_CREATE_MODE = 0o600;

/**
 * A regular file, opened to be read. A link that has taken its place is not followed, and nothing that blocks is opened. Throws `ToolError`; `tool` and
 * `shown` are what its message says.
 */
export async function openRegular(path: string, tool: string, shown: string): Promise<FileHandle> {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  const file = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch((error: unknown) => {
    // A socket cannot be opened at all.
    if (errnoCode(error) === "ENXIO") throw new ToolError(`${tool}: ${shown} is not a regular file`);
    throw new ToolError(`${tool}: ${fsErrorMessage(error, shown)}`);
  });
  try {
    if ((await file.stat()).isFile()) return file;
  } catch (error) {
    await file.close();
    throw error;
  }
  await file.close();
  throw new ToolError(`${tool}: ${shown} is not a regular file`);
}

/**
 * Replaces a file at once: readers see the old text or the new one. Its folders are made for the owner alone, and so is a new file; an existing
 * one keeps its mode. Throws the error of the system.
 */
export async function atomicWriteFile(path: string, content: string | Uint8Array): Promise<void> {
  const there = await stat(path).catch((error: unknown) => {
    if (errnoCode(error) === "ENOENT") return undefined;
    throw error;
  });
  if (there?.isDirectory()) throw Object.assign(new Error("is a directory"), { code: "EISDIR" });
  await mkdir(dirname(path), { recursive: true, mode: DIR_CREATE_MODE });
  const beside = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomUUID()}.tmp`);
  const file = await open(beside, "wx", FILE_CREATE_MODE);
  try {
    try {
      await file.writeFile(content);
      if (there) await file.chmod(there.mode & 0o7777);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await unlink(beside).catch(() => {});
    throw error;
  }
}
