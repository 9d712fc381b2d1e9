/** What archives have in common. */
import { ClaudeError } from "../errors/errors.js";

/** A file or a folder of an archive; what is neither is not told of. */
export interface ArchiveMember {
  readonly name: string;
  readonly isFolder: boolean;
  readonly isExecutable: boolean;
  /** Nothing for a folder. */
  readonly content: Uint8Array;
}

/** An archive that is not read: broken, dangerous, or larger than a skill can be. */
export class ArchiveError extends ClaudeError {
  static override readonly kind: string = "ArchiveError";
}

/** Bytes of an archive, and of all that is in it. */
export const MOST_ARCHIVE_BYTES: number = 100 * 1024 * 1024;
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_MEMBERS = 10_000;

/** Counts members and bytes before they are unpacked. Throws `ArchiveError` beyond the bounds. */
export class ArchiveBounds {
  #members = 0;
  #bytes = 0;

  add(bytes: number): void {
    this.#bytes += bytes;
    if (++this.#members > MOST_MEMBERS) throw new ArchiveError(`The archive has more than ${MOST_MEMBERS} members`);
    if (!(this.#bytes <= MOST_BYTES)) throw new ArchiveError(`The archive unpacks to more than ${MOST_BYTES} bytes`);
  }

  /** Bytes that are still allowed. */
  get left(): number {
    return MOST_BYTES - this.#bytes;
  }
}

const FILE_TYPES = 0o170000;
const REGULAR = 0o100000;
const FOLDER = 0o040000;
const ANY_EXECUTE = 0o111;

/** What the mode of a member says; undefined for links and devices. */
export function memberKind(mode: number, name: string): Pick<ArchiveMember, "isFolder" | "isExecutable"> | undefined {
  const type = mode & FILE_TYPES;
  if (type !== 0 && type !== REGULAR && type !== FOLDER) return undefined;
  return { isFolder: type === FOLDER || name.endsWith("/"), isExecutable: (mode & ANY_EXECUTE) !== 0 };
}
