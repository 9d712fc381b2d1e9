/** Files of the machine. The only place that needs Node, Deno or Bun; loaded without an import, so that any bundler can pass. */
import { ClaudeError } from "../errors/errors.js";
import { WorkloadIdentityError } from "./errors.js";
import type { StoredTokens, TokenStore } from "./store.js";

const MOST_BYTES = 1024 * 1024;
const CHUNK_BYTES = 16 * 1024;

/** Warns of what is unusual and no reason to fail. */
export type Warn = (message: string) => void;

/** Joins parts of a path. */
export function joinPath(...parts: string[]): string {
  return globalThis.process.getBuiltinModule("node:path").join(...parts);
}

/** Text of a file of at most 1 MiB; undefined when there is none. `check` sees the open file before it is read. */
export async function readText(
  path: string,
  check?: (about: { mode: number; uid: number }) => void,
): Promise<string | undefined> {
  const { open } = globalThis.process.getBuiltinModule("node:fs/promises");
  const failed = (cause: unknown) =>
    new ClaudeError(`${path} could not be read: ${(cause as { code?: string }).code ?? "?"}`, { cause });
  const file = await open(path, "r").catch((error: unknown) => {
    if ((error as { code?: string }).code === "ENOENT") return undefined;
    throw failed(error);
  });
  if (!file) return undefined;
  try {
    check?.(await file.stat());
    const decoder = new TextDecoder();
    const parts: string[] = [];
    const chunk = new Uint8Array(CHUNK_BYTES);
    for (let length = 0; ;) {
      const { bytesRead } = await file.read(chunk, 0, chunk.length).catch((error: unknown) => {
        throw failed(error);
      });
      if (bytesRead === 0) return parts.join("") + decoder.decode();
      length += bytesRead;
      if (length > MOST_BYTES) throw new ClaudeError(`${path} has more than ${MOST_BYTES} bytes`);
      parts.push(decoder.decode(chunk.subarray(0, bytesRead), { stream: true }));
    }
  } finally {
    await file.close();
  }
}

/** Replaces a file at once: readers see the old text or the new one, for the owner only, and it outlasts a crash. */
export async function writeText(path: string, text: string): Promise<void> {
  const { mkdir, open, rename, unlink } = globalThis.process.getBuiltinModule("node:fs/promises");
  const folder = globalThis.process.getBuiltinModule("node:path").dirname(path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const beside = `${path}.${globalThis.process.pid}.${crypto.randomUUID()}.tmp`;
  try {
    const file = await open(beside, "wx", 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await unlink(beside).catch(() => {});
    throw error;
  }
  // The rename, too, has to reach the disk; not every system can sync a folder.
  const entry = await open(folder, "r").catch(() => undefined);
  await entry?.sync().catch(() => {});
  await entry?.close();
}

/** What refuses a file that the group or others can read or write, and warns of one of another user; on POSIX systems. */
export function ownersOnly(path: string, warn: Warn): (about: { mode: number; uid: number }) => void {
  return ({ mode, uid }) => {
    if (globalThis.process.platform === "win32") return;
    const open = mode & 0o022 ? "written" : mode & 0o044 ? "read" : undefined;
    if (open) {
      const octal = (mode & 0o777).toString(8);
      throw new WorkloadIdentityError(
        `The credentials file at ${path} can be ${open} by others (mode ${octal}): run \`chmod 600 ${path}\``,
      );
    }
    const own = globalThis.process.getuid?.();
    if (own !== undefined && uid !== own) {
      warn(`The credentials file at ${path} belongs to user ${uid}, this process to ${own}: is that meant?`);
    }
  };
}

/** The tokens of a file that is for its owner only. */
export function fileStore(path: string, warn: Warn): TokenStore {
  return {
    name: path,
    async read() {
      const text = await readText(path, ownersOnly(path, warn));
      return text === undefined ? undefined : (parseObject(text, path) as StoredTokens);
    },
    write: (tokens) => writeText(path, JSON.stringify(tokens, null, 2)),
  };
}

/** A JSON object; an error that does not quote it, for it may hold secrets. */
export function parseObject(text: string, path: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ClaudeError(`${path} is not a JSON object`);
  }
  return value;
}
