/** Reading zip archives. The directory at the end is what counts. */
import { crc32, inflateRawSync } from "node:zlib";
import { ArchiveError, type ArchiveBounds, memberKind, type ArchiveMember } from "./member.js";

const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const [STORED, DEFLATED] = [0, 8];
const ENCRYPTED = 1;
const UNIX = 3;

/** Whether bytes begin as a zip archive does. */
export const isZip = (bytes: Buffer): boolean =>
  bytes.length >= 4 && (bytes.readUInt32LE(0) === LOCAL || bytes.readUInt32LE(0) === END);

/** The members of an archive. Throws `ArchiveError` for what is broken, encrypted, or packed in an unusual way. */
export function* zipMembers(bytes: Buffer, bounds: ArchiveBounds): Generator<ArchiveMember, void> {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  for (let nth = 0; nth < count; nth++) {
    if (at + ENTRY_BYTES > end || bytes.readUInt32LE(at) !== ENTRY) throw broken("its directory");
    const lengths = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [number, number, number];
    const next = at + ENTRY_BYTES + lengths[0] + lengths[1] + lengths[2];
    if (next > end) throw broken("its directory");
    const name = bytes.toString("utf8", at + ENTRY_BYTES, at + ENTRY_BYTES + lengths[0]).replaceAll("\\", "/");
    const isUnix = bytes.readUInt8(at + 5) === UNIX;
    const kind = memberKind(isUnix ? bytes.readUInt16LE(at + 40) : 0, name);
    if (kind) {
      bounds.add(kind.isFolder ? 0 : bytes.readUInt32LE(at + 24));
      yield { name, ...kind, content: kind.isFolder ? new Uint8Array() : contentOf(bytes, at, name) };
    }
    at = next;
  }
}

const broken = (what: string) => new ArchiveError(`The archive is broken: ${what}`);

/** Where the record at the end begins. */
function endOf(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_BYTES - LONGEST_COMMENT);
  for (let at = bytes.length - END_BYTES; at >= first; at--) {
    // A comment may hold such a record, too: the real one is as long as it says.
    if (bytes.readUInt32LE(at) === END && at + END_BYTES + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  }
  throw broken("it has no end");
}

/** What an entry of the directory stands for. */
function contentOf(bytes: Buffer, at: number, name: string): Uint8Array {
  const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)];
  const [sum, packed, size, local] = [16, 20, 24, 42].map((field) => bytes.readUInt32LE(at + field)) as [
    number,
    number,
    number,
    number,
  ];
  if (flags & ENCRYPTED) throw new ArchiveError(`${shown(name)} is encrypted`);
  if (local + LOCAL_BYTES > bytes.length || bytes.readUInt32LE(local) !== LOCAL) throw broken(shown(name));
  const start = local + LOCAL_BYTES + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  if (start + packed > bytes.length) throw broken(shown(name));
  const content = unpacked(bytes.subarray(start, start + packed), method, size, name);
  if (content.length !== size || crc32(content) !== sum) throw broken(`${shown(name)} is not what its checksum says`);
  return content;
}

function unpacked(bytes: Buffer, method: number, size: number, name: string): Buffer {
  if (method === STORED) return bytes;
  if (method !== DEFLATED) throw new ArchiveError(`${shown(name)} is packed by method ${method}, which is not read`);
  try {
    // No more than it says that it has, whatever it has.
    return inflateRawSync(bytes, { maxOutputLength: Math.max(size, 1) });
  } catch (cause) {
    throw new ArchiveError(`The archive is broken: ${shown(name)}`, { cause });
  }
}

/** A name in a message. */
const shown = (name: string) => JSON.stringify(name.slice(0, 200));
