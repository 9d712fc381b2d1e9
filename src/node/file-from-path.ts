/** A file on disk as something to upload. */
import { type FileHandle, open, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { fileURLToPath } from "node:url";
import { ArgumentError, ClaudeError } from "../errors/errors.js";

/** What a file on disk is sent as. */
export interface FileOnDiskOptions {
  /** Its name; for a skill with its folders. Default: the last part of the path. */
  readonly name?: string | undefined;
  /** Its media type. Default: by the ending of the name, for the types that the API reads; else `application/octet-stream`. */
  readonly type?: string | undefined;
}

/** A file on disk; a `Blob` by its shape, for the calls of a client. */
export interface FileOnDisk extends Blob {
  readonly name: string;
  /** The path that it is read from. */
  readonly path: string;
}

/** A file that is not what it was when the upload was prepared. */
export class FileChangedError extends ClaudeError {
  static override readonly kind: string = "FileChangedError";
}

const CHUNK_BYTES = 64 * 1024;
const TYPES: Readonly<Record<string, string>> = {
  ".pdf": "application/pdf",
  ".txt": "text/plain",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".png": "image/png",
  ".gif": "image/gif",
  ".webp": "image/webp",
};

/** What a file was when it was first looked at. */
interface Version {
  readonly size: number;
  readonly mtimeMs: number;
}

/**
 * A file to upload, read in constant memory when it is sent, and again from its start by every attempt:
 * `client.files.upload({ file: await fileFromPath("report.pdf") })`. Throws `ArgumentError` when there is no such file;
 * an upload of a file that changed meanwhile fails with `FileChangedError` and is never taken for complete.
 */
export async function fileFromPath(path: string | URL, options: FileOnDiskOptions = {}): Promise<FileOnDisk> {
  const from = typeof path === "string" ? path : fileURLToPath(path);
  const found = await stat(from).catch((cause: unknown) => {
    throw new ArgumentError(`${from} cannot be read: ${codeOf(cause)}`, { cause });
  });
  if (!found.isFile()) throw new ArgumentError(`${from} is not a file`);
  const name = options.name ?? basename(from);
  const type = options.type ?? TYPES[extname(name).toLowerCase()] ?? "application/octet-stream";
  return part({ path: from, name, type, version: { size: found.size, mtimeMs: found.mtimeMs } }, 0, found.size);
}

interface About {
  readonly path: string;
  readonly name: string;
  readonly type: string;
  readonly version: Version;
}

function part(about: About, start: number, end: number): FileOnDisk {
  const { name, path, type } = about;
  const stream = () => read(about, start, end);
  const whole = () => new Response(stream());
  const place = (at: number) => Math.min(Math.max(at < 0 ? end + at : start + at, start), end);
  return {
    name,
    path,
    type,
    size: end - start,
    stream,
    arrayBuffer: () => whole().arrayBuffer(),
    bytes: async () => new Uint8Array(await whole().arrayBuffer()),
    text: () => whole().text(),
    slice(first = 0, last = end - start, as = "") {
      const at = place(first);
      return part({ ...about, type: as }, at, Math.max(at, place(last)));
    },
  };
}

/** The bytes of a file as it was; opened when they are asked for, and closed behind the last of them. */
function read({ path, name, version }: About, start: number, end: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  let handle: FileHandle | undefined;
  let at = start;
  const close = async () => {
    const open = handle;
    handle = undefined;
    await open?.close();
  };
  const check = async (file: FileHandle) => {
    const { size, mtimeMs } = await file.stat();
    if (size !== version.size) throw changed(name, `had ${version.size} bytes and has ${size}`);
    if (mtimeMs !== version.mtimeMs) throw changed(name, "was written to");
  };
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        try {
          if (!handle) await check((handle = await open(path)));
          const bytes = new Uint8Array(Math.min(CHUNK_BYTES, end - at));
          const { bytesRead } = await handle.read(bytes, 0, bytes.byteLength, at);
          if (bytesRead === 0 && at < end) throw changed(name, `ends after ${at} of ${version.size} bytes`);
          at += bytesRead;
          // Before the last bytes are handed on: with them the file would count as sent.
          if (at >= end) await check(handle);
          if (bytesRead > 0) controller.enqueue(bytesRead < bytes.byteLength ? bytes.subarray(0, bytesRead) : bytes);
          if (at < end) return;
          await close();
          controller.close();
        } catch (cause) {
          await close();
          throw cause instanceof ClaudeError
            ? cause
            : new ClaudeError(`${path} cannot be read: ${codeOf(cause)}`, { cause });
        }
      },
      cancel: close,
    },
    { highWaterMark: 0 },
  );
}

function changed(name: string, how: string): FileChangedError {
  return new FileChangedError(`${name} changed since the upload was prepared: it ${how}`);
}

function codeOf(cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException;
  return code ?? message;
}
