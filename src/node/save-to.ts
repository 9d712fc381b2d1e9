/** A download to a file: all of it, or nothing. */
import { type FileHandle, link, open, realpath, rename, rm, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { errnoCode } from "../base/errno.js";
import { ArgumentError } from "../errors/errors.js";
import { tell } from "../base/progress.js";
import type { DownloadCall, DownloadOptions } from "../transfer/download.js";

/** How a download is saved. */
export interface SaveOptions extends DownloadOptions {
  /** Replace a file that is there. Default true. */
  readonly overwrite?: boolean | undefined;
  /** Permissions of the file, less the umask. Default: those of the file that is replaced, else 0o666. */
  readonly mode?: number | undefined;
}

/** A file that was saved. */
export interface SavedFile {
  readonly path: string;
  /** Its size in bytes. */
  readonly size: number;
}

/**
 * Saves a download: `saveTo("out.csv", (options) => client.files.download(id, {}, options))`. The bytes go to a temporary
 * file beside the path, which takes its name when all of them are there and on disk; after a failure or an abort it is
 * gone, and what a killed process left of one is removed by the next download to that path. A link is followed. After a
 * break the rest is asked for with `Range` and `If-Range`, and the download starts over when the server sends everything
 * again. A promise instead of a function is saved without resuming. Throws `ArgumentError` when the file exists and may
 * not be replaced, or is no file, what `download()` throws, and what the file system throws.
 */
export async function saveTo(
  path: string | URL,
  call: DownloadCall | PromiseLike<Response>,
  options: SaveOptions = {},
): Promise<SavedFile> {
  const { overwrite = true } = options;
  const asked = typeof path === "string" ? path : fileURLToPath(path);
  let handle: FileHandle | undefined;
  let part: string | undefined;
  // A call that fails while the file is opened is not one that nobody looks at.
  const response = typeof call === "function" ? undefined : Promise.resolve(call);
  response?.catch(() => {});
  try {
    // Only a file can be replaced, not the link to it.
    const target = await realpath(asked).catch(() => asked);
    const before = await stat(target).catch(() => undefined);
    if (before && !overwrite) throw refused(asked);
    if (before && !before.isFile()) throw new ArgumentError(`${asked} is there and is no file`);
    const { partOf, removeLeftParts } = await import("./part-files.js");
    await removeLeftParts(target);
    const name = (part = partOf(target));
    const kept = options.mode === undefined && before ? before.mode & 0o7777 : undefined;
    handle = await open(name, "wx", kept ?? options.mode);
    // Less the umask so far.
    if (kept !== undefined) await handle.chmod(kept);
    const size = await write(handle, response ?? call, options);
    await handle.sync();
    await handle.close();
    handle = undefined;
    if (overwrite) await rename(name, target);
    else await link(name, target).catch((error: unknown) => Promise.reject(isTaken(error) ? refused(asked) : error));
    return { path: asked, size };
  } catch (error) {
    // A response that nobody has read would keep its connection.
    response?.then(({ body }) => body?.cancel()).catch(() => {});
    throw error;
  } finally {
    await handle?.close();
    if (part) await rm(part, { force: true });
  }
}

/** Writes pieces where they belong; returns how many bytes there are. */
async function write(
  handle: FileHandle,
  call: DownloadCall | PromiseLike<Response>,
  options: DownloadOptions,
): Promise<number> {
  const { pieces } = await import("../transfer/download.js");
  let loaded = 0;
  for await (const { at, bytes, total } of pieces(call, options, true)) {
    if (at < loaded) await handle.truncate(at);
    for (let done = 0; done < bytes.byteLength;) {
      done += (await handle.write(bytes, done, bytes.byteLength - done, at + done)).bytesWritten;
    }
    loaded = at + bytes.byteLength;
    tell(options.onDownloadProgress, { loaded, total });
  }
  return loaded;
}

const isTaken = (error: unknown): boolean => errnoCode(error) === "EEXIST";
const refused = (path: string): ArgumentError => new ArgumentError(`${path} exists; \`overwrite: true\` replaces it`);
