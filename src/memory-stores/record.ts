/** What a worker leaves in the folder of a memory store, so that whoever comes after it knows what was changed since. */
import { randomUUID } from "node:crypto";
import { isRecord } from "../base/properties.js";
import { MARKER_PATH } from "../sessions/memory-sync.js";
import { isFileProblem, type MemoryFolder } from "./folder.js";

/** The file that says how far the folder and its store are alike. It is no memory either. */
export const RECORD_PATH = `${MARKER_PATH}.json`;
const VERSION = 1;
const MOST_RECORD_BYTES = 64 * 1024 * 1024;

/** What `MARKER_PATH` holds. */
export const markerOf = (storeId: string): string => `version ${VERSION}\n${storeId}`;

/** A worker of its own, as far as the folder knows. */
export const newOwner = (): string => randomUUID();

export interface MemoryRecord {
  readonly version: typeof VERSION;
  readonly session: string;
  /** Who works with the folder. */
  readonly owner: string;
  /** The hash of each memory by its name when both sides were last alike. */
  readonly baseline: Readonly<Record<string, string>>;
  /** Hashes of what was sent without an answer so far. */
  readonly sent: Readonly<Record<string, string>>;
}

const isHashes = (value: unknown): value is Record<string, string> =>
  isRecord(value) && Object.values(value).every((hash) => typeof hash === "string");

/** The record of a folder; undefined where there is none that can be read. */
export async function readRecord(folder: MemoryFolder): Promise<MemoryRecord | undefined> {
  try {
    const value: unknown = JSON.parse((await folder.read(RECORD_PATH, MOST_RECORD_BYTES)) ?? "null");
    if (!isRecord(value) || value["version"] !== VERSION) return undefined;
    const { session, owner, baseline, sent } = value;
    const isWhole = typeof session === "string" && typeof owner === "string" && isHashes(baseline) && isHashes(sent);
    return isWhole ? { version: VERSION, session, owner, baseline, sent } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || isFileProblem(error)) return undefined;
    throw error;
  }
}

export const writeRecord = (folder: MemoryFolder, record: Omit<MemoryRecord, "version">): Promise<void> =>
  folder.write(RECORD_PATH, JSON.stringify({ version: VERSION, ...record }));
