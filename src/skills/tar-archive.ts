/** Reading tar archives: ustar, and the longer names of GNU and pax. */
import { ArchiveError, type ArchiveBounds, memberKind, type ArchiveMember } from "./member.js";

const BLOCK = 512;
const SUM_AT = 148;
const SUM_BYTES = 8;
const SPACE = 32;
/** Types of members that hold what others are called. */
const [GNU_NAME, PAX, PAX_GLOBAL] = ["L", "x", "g"];
const FILE_TYPES = ["0", "\0", "7"];
const FOLDER_TYPE = "5";
const FOLDER_MODE = 0o040000;
const NEITHER = "This is neither a zip nor a tar archive";
const LONGEST_NAMES = 1024 * 1024;

/** The members of an archive; links and devices are left out. Throws `ArchiveError` for what is broken. */
export function* tarMembers(bytes: Buffer, bounds: ArchiveBounds): Generator<ArchiveMember, void> {
  let named: { name?: string; size?: number } = {};
  if (bytes.length < BLOCK) throw new ArchiveError(NEITHER);
  for (let at = 0; at + BLOCK <= bytes.length;) {
    const header = bytes.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) return;
    check(header);
    const type = header.toString("latin1", 156, 157);
    const size = type === PAX || type === GNU_NAME ? number(header, 124) : (named.size ?? number(header, 124));
    const start = at + BLOCK;
    if (start + size > bytes.length) throw new ArchiveError("The archive is broken: it ends too early");
    const content = bytes.subarray(start, start + size);
    at = start + Math.ceil(size / BLOCK) * BLOCK;
    if (type === GNU_NAME || type === PAX || type === PAX_GLOBAL) {
      if (size > LONGEST_NAMES) throw new ArchiveError("The archive is broken: a name is too long");
      if (type === GNU_NAME) named.name = content.toString("utf8").replace(/\0.*$/s, "");
      else if (type === PAX) named = { ...named, ...paxOf(content) };
      continue;
    }
    const name = named.name ?? nameOf(header);
    named = {};
    const isFolder = type === FOLDER_TYPE;
    if (!isFolder && !FILE_TYPES.includes(type)) continue;
    const kind = memberKind((number(header, 100, 8) & 0o7777) | (isFolder ? FOLDER_MODE : 0), name);
    if (!kind) continue;
    bounds.add(kind.isFolder ? 0 : size);
    yield { name, ...kind, content: kind.isFolder ? new Uint8Array() : content };
  }
}

/** A number in octal digits, or in bytes where the first one says so. */
function number(header: Buffer, at: number, length = 12): number {
  const field = header.subarray(at, at + length);
  const value =
    field[0]! & 0x80
      ? field.subarray(1).reduce((sum, byte) => sum * 256 + byte, field[0]! & 0x7f)
      : Number.parseInt(text(field).trim() || "0", 8);
  if (!Number.isSafeInteger(value)) throw new ArchiveError("The archive is broken: a number in it is none");
  return value;
}

const text = (field: Buffer) => field.toString("utf8").replace(/\0.*$/s, "");

function nameOf(header: Buffer): string {
  const [name, prefix] = [text(header.subarray(0, 100)), text(header.subarray(345, 500))];
  const isUstar = header.toString("latin1", 257, 262) === "ustar";
  return isUstar && prefix !== "" ? `${prefix}/${name}` : name;
}

function check(header: Buffer): void {
  const sum = header.reduce((all, byte, at) => all + (at >= SUM_AT && at < SUM_AT + SUM_BYTES ? SPACE : byte), 0);
  if (sum !== number(header, SUM_AT, SUM_BYTES)) throw new ArchiveError(NEITHER);
}

/** What lines of `length key=value` say of the next member. */
function paxOf(content: Buffer): { name?: string; size?: number } {
  const found: { name?: string; size?: number } = {};
  for (let at = 0; at < content.length;) {
    const space = content.indexOf(SPACE, at);
    const length = Number(content.toString("latin1", at, Math.max(space, at)));
    if (!Number.isInteger(length) || length <= 0 || space < 0) break;
    const line = content.toString("utf8", space + 1, at + length - 1);
    const [key, value] = [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)];
    if (key === "path") found.name = value;
    if (key === "size" && /^\d{1,15}$/.test(value)) found.size = Number(value);
    at += length;
  }
  return found;
}
