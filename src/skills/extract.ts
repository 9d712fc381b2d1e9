/** Unpacking the archive of a skill. */
import { mkdir, mkdtemp, readdir, rename, rm, writeFile, chmod, lstat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { errnoCode } from "../base/errno.js";
import { ArchiveError, ArchiveBounds, type ArchiveMember, MOST_ARCHIVE_BYTES } from "./member.js";
import { tarMembers } from "./tar-archive.js";
import { isZip, zipMembers } from "./zip-archive.js";

const LONGEST_NAME = 1024;
const DEEPEST = 40;
const FOLDER_MODE = 0o700;
const [FILE_MODE, PROGRAM_MODE] = [0o644, 0o755];

/**
 * Unpacks a download of a skill (zip, tar, tar.gz) into a folder, which is made. Links and devices are left out, owners and modes are not kept but for
 * whether a file can be run, and a folder around everything is taken away. Throws `ArchiveError`, and then leaves nothing behind:
 * for a name that leads out, for two members of one name, for more than 100 MiB packed, 256 MiB unpacked or 10,000 members, and for what is broken.
 */
export async function extractSkillArchive(response: Response, dest: string): Promise<void> {
  const members = placed(membersOf(await bytesOf(response)));
  await mkdir(dirname(dest), { recursive: true, mode: FOLDER_MODE });
  const staging = await mkdtemp(join(dirname(dest), `.${basename(dest)}-`));
  try {
    for (const { path, isFolder, isExecutable, content } of members) {
      const target = join(staging, ...path);
      await mkdir(isFolder ? target : dirname(target), { recursive: true, mode: FOLDER_MODE });
      if (isFolder) continue;
      await writeFile(target, content, { flag: "wx" });
      await chmod(target, isExecutable ? PROGRAM_MODE : FILE_MODE);
    }
    await promote(staging, dest);
  } catch (error) {
    const code = errnoCode(error);
    if (code === undefined) throw error;
    throw new ArchiveError(`The archive cannot be unpacked: ${code}`, { cause: error });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Puts what was unpacked where it belongs. */
async function promote(staging: string, dest: string): Promise<void> {
  const there = await lstat(dest).catch(() => undefined);
  if (!there) return rename(staging, dest);
  if (!there.isDirectory()) throw new ArchiveError(`${basename(dest)} is there already, and no folder`);
  for (const name of await readdir(staging)) await rename(join(staging, name), join(dest, name));
}

/** The body, up to the bound. */
async function bytesOf(response: Response): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > MOST_ARCHIVE_BYTES) throw new ArchiveError(`The archive has more than ${MOST_ARCHIVE_BYTES} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function membersOf(bytes: Buffer): ArchiveMember[] {
  const bounds = new ArchiveBounds();
  if (isZip(bytes)) return [...zipMembers(bytes, bounds)];
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return [...tarMembers(isPacked ? gunzipped(bytes, bounds.left) : bytes, bounds)];
}

function gunzipped(bytes: Buffer, most: number): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: most });
  } catch (cause) {
    const isLarge = errnoCode(cause) === "ERR_BUFFER_TOO_LARGE";
    throw new ArchiveError(isLarge ? `The archive unpacks to more than ${most} bytes` : "The archive is broken", {
      cause,
    });
  }
}

/** A member with the parts of its path. */
type Placed = ArchiveMember & { readonly path: readonly string[] };

/** Members by their paths, without the folder that is around all of them. */
function placed(members: readonly ArchiveMember[]): Placed[] {
  const all = members.map((member) => ({ ...member, path: pathOf(member.name) })).filter(({ path }) => path.length > 0);
  const [top] = all[0]?.path ?? [];
  const isWrapped = all.every(({ path, isFolder }) => path[0] === top && (path.length > 1 || isFolder));
  const found = isWrapped ? all.map((one) => ({ ...one, path: one.path.slice(1) })) : all;
  const names = new Set<string>();
  for (const { path, isFolder } of found) {
    // Some file systems do not tell upper from lower case.
    const name = path.join("/").normalize("NFC").toLowerCase();
    if (!isFolder && names.size === names.add(name).size)
      throw new ArchiveError(`${JSON.stringify(path.join("/"))} is there twice`);
  }
  return found.filter(({ path }) => path.length > 0);
}

/** The parts of a name. Throws `ArchiveError` for one that leads out. */
function pathOf(name: string): string[] {
  const parts = name.split("/");
  const isBad = name.includes("\0") || name.startsWith("/") || /^[a-z]:/i.test(name) || parts.includes("..");
  if (isBad) throw new ArchiveError(`refusing to extract unsafe archive member: ${name.slice(0, 200)}`);
  const path = parts.filter((part) => part !== "" && part !== ".");
  if (Buffer.byteLength(name) > LONGEST_NAME || path.length > DEEPEST)
    throw new ArchiveError("A name in the archive is too long");
  return path;
}
