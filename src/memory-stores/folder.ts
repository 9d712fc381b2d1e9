/** A folder on disk with a file for each memory. Links in it are neither followed nor listed, and nothing outside of it is touched. */
import { createHash } from "node:crypto";
import { type BigIntStats, constants } from "node:fs";
import { lstat, mkdir, open, readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { atomicWriteFile, DIR_CREATE_MODE } from "../agent-toolset/files.js";
import { canonicalize } from "../agent-toolset/paths.js";
import { errnoCode } from "../base/errno.js";
import { ClaudeError } from "../errors/errors.js";

/** Ten times what the API takes: of a larger file nothing is read. */
const MOST_BYTES = 1024 * 1024;
const MOST_ENTRIES = 50_000;
const DEEPEST = 40;
/** File systems tell times coarsely: a file this young may change again without one that shows. */
const YOUNG_NS = 2_000_000_000n;
/** Files that are being written, as `atomicWriteFile` calls them. */
const UNFINISHED = /^\..*\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;

/** A file that cannot hold a memory, or a name that cannot be one. */
export class UnusableFileError extends ClaudeError {
  static override readonly kind: string = "UnusableFileError";
}

/** Whether an error is about one file of a folder. */
export const isFileProblem = (error: unknown): boolean =>
  error instanceof UnusableFileError || errnoCode(error) !== undefined;

/** The SHA-256 of a text or bytes, as the API writes it. */
export const sha256Of = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

interface Hashed {
  readonly stats: Pick<BigIntStats, "mtimeNs" | "ctimeNs" | "size" | "ino">;
  readonly sha: string;
}

export class MemoryFolder {
  /** As it was asked for. */
  readonly root: string;
  /** With every link resolved, when nothing was there yet. */
  readonly path: string;
  readonly #hashed = new Map<string, Hashed>();

  private constructor(root: string, path: string) {
    this.root = root;
    this.path = path;
  }

  /** Makes nothing. */
  static async at(root: string): Promise<MemoryFolder> {
    return new MemoryFolder(root, await canonicalize(root));
  }

  /** Makes the folder, for the owner alone. */
  async make(): Promise<void> {
    await mkdir(this.path, { recursive: true, mode: DIR_CREATE_MODE });
  }

  /** Whether there is anything at its path. Throws `UnusableFileError` for anything but a folder, links included. */
  async exists(): Promise<boolean> {
    const stats = await statsOf(this.path);
    if (stats && (!stats.isDirectory() || (await canonicalize(this.path)) !== this.path))
      throw new UnusableFileError(`${this.root} is a link, or no folder`);
    return stats !== undefined;
  }

  /** The hash of each file by its name, which has `/` between its parts. Throws for more than 50,000 entries: a list with gaps would look like deletions. */
  async hashes(): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    if (!(await this.exists())) return found;
    for await (const name of this.#names()) {
      const sha = await this.#hashOf(name);
      if (sha !== undefined) found.set(name, sha);
    }
    return found;
  }

  /** The hash of a file; undefined where there is none. Throws `UnusableFileError` for what is no file, or is not in the folder. */
  async hash(name: string): Promise<string | undefined> {
    const stats = await statsOf(await this.#place(name));
    if (stats && !stats.isFile()) throw new UnusableFileError(`${name} is no regular file`);
    return stats && (await this.#hashOf(name));
  }

  /** The text of a file; undefined where there is none. Throws `UnusableFileError` for what is not text in UTF-8, or larger. */
  async read(name: string, mostBytes: number = MOST_BYTES): Promise<string | undefined> {
    const bytes = await bytesOf(await this.#place(name), name, mostBytes);
    try {
      return bytes && new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      throw new UnusableFileError(`${name} is not text in UTF-8`);
    }
  }

  /** Replaces a file at once, with the folders that it is in. Throws `ENOENT` where the folder itself is gone: only `make` makes that. */
  async write(name: string, text: string): Promise<void> {
    const path = await this.#place(name);
    await lstat(this.path);
    let folder = this.path;
    for (const part of name.split("/").slice(0, -1)) {
      folder = join(folder, part);
      await mkdir(folder, { mode: DIR_CREATE_MODE }).catch((error: unknown) => {
        if (errnoCode(error) !== "EEXIST") throw error;
      });
    }
    await atomicWriteFile(path, text);
  }

  /** Removes a file; one that is gone already is no error. */
  async remove(name: string): Promise<void> {
    await rm(await this.#place(name), { force: true });
  }

  /** The path of a name. Throws `UnusableFileError` for one that leads out, as it is written or by a link that it goes through. */
  async #place(name: string): Promise<string> {
    const parts = name.split("/");
    const isBad = parts.some((part) => part === "" || part === "." || part === ".." || /[\\\0]/.test(part));
    const path = join(this.path, ...parts);
    if (isBad || (await canonicalize(dirname(path))) !== dirname(path))
      throw new UnusableFileError(`${JSON.stringify(name)} leads out of the folder of its memory store`);
    return path;
  }

  /** The names of the regular files. */
  async *#names(): AsyncGenerator<string, void> {
    const folders = [""];
    let entries = 0;
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      const found = await readdir(join(this.path, folder), { withFileTypes: true }).catch(ifThere([]));
      entries += found.length;
      if (entries > MOST_ENTRIES) throw new UnusableFileError(`${this.root} has more than ${MOST_ENTRIES} entries`);
      for (const entry of found) {
        const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
        if (entry.isFile() && !UNFINISHED.test(entry.name)) yield name;
        else if (entry.isDirectory() && name.split("/").length < DEEPEST) folders.push(name);
      }
    }
  }

  async #hashOf(name: string): Promise<string | undefined> {
    const path = join(this.path, name);
    const stats = await statsOf(path);
    if (!stats?.isFile()) return undefined;
    const known = this.#hashed.get(name);
    if (known && isSame(known.stats, stats)) return known.sha;
    const started = BigInt(Date.now()) * 1_000_000n;
    const bytes = await bytesOf(path, name).catch(
      // Of what cannot be read only this is known: that it is there, and was changed.
      ifThere(undefined, () => `${stats.size} bytes at ${stats.mtimeNs}`),
    );
    if (bytes === undefined) return undefined;
    const sha = sha256Of(bytes);
    if (stats.mtimeNs < started - YOUNG_NS && stats.ctimeNs < started - YOUNG_NS)
      this.#hashed.set(name, { stats, sha });
    return sha;
  }
}

const isSame = (a: Hashed["stats"], b: Hashed["stats"]) =>
  a.mtimeNs === b.mtimeNs && a.ctimeNs === b.ctimeNs && a.size === b.size && a.ino === b.ino;

/** What stands for something that went away since it was seen, or that a link has taken the place of; for what cannot be read for another reason something else may. */
const ifThere =
  <Value>(otherwise: Value, unreadable?: () => Value) =>
  (error: unknown): Value => {
    if (["ENOENT", "ENOTDIR", "ELOOP"].includes(errnoCode(error) ?? "")) return otherwise;
    if (!unreadable) throw error;
    return unreadable();
  };

/** Of a path itself, links not followed; undefined where there is nothing. */
const statsOf = (path: string): Promise<BigIntStats | undefined> =>
  lstat(path, { bigint: true }).catch((error: unknown) => {
    if (errnoCode(error) === "ENOENT" || errnoCode(error) === "ENOTDIR") return undefined;
    throw error;
  });

/** The bytes of a regular file; undefined where there is none. */
async function bytesOf(path: string, name: string, most: number = MOST_BYTES): Promise<Uint8Array | undefined> {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  const file = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch((error: unknown) => {
    if (errnoCode(error) === "ENOENT") return undefined;
    throw error;
  });
  if (!file) return undefined;
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw new UnusableFileError(`${name} is no regular file`);
    if (stats.size > most) throw new UnusableFileError(`${name} has ${stats.size} bytes, more than a memory can`);
    const bytes = Buffer.alloc(stats.size + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(bytes, length, bytes.length - length);
      if (bytesRead === 0) return bytes.subarray(0, length);
      length += bytesRead;
      if (length === bytes.length) throw new UnusableFileError(`${name} grows while it is read`);
    }
  } finally {
    await file.close();
  }
}
