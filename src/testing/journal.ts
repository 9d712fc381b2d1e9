import type { Json } from "./json.js";
import { sizeInMemory } from "./memory-limit.js";

/** One request as it was received and answered. */
export interface RequestEntry {
  /** The `request-id` of the reply. */
  readonly id: string;
  /** operationId; undefined when the document has no such route. */
  operation: string | undefined;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** Request headers, the credential included. */
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed body, as far as it was read; undefined when there was none, or when it was given up to save memory. */
  body: Json | undefined;
  /** Status of the reply. */
  status: number;
  /** The caller went away before the end of the reply. */
  disconnected: boolean;
}

/** The requests that arrived last, oldest first. */
export interface Journal {
  readonly entries: readonly RequestEntry[];
  add(entry: RequestEntry): void;
  /** Keeps the body of an entry, which came in so many bytes; the oldest entries are forgotten when all take too much. */
  keep(entry: RequestEntry, body: Json | undefined, bytes: number): void;
  clear(): void;
}

const COUNT = 1_000;
/** How much an entry takes besides what it was sent with, about. */
const ENTRY = 1_000;

const headOf = ({ path, headers }: RequestEntry): number => ENTRY + path.length + sizeInMemory(headers);

/** Remembers requests, at most `most` bytes of them, and less where there is less room. */
export function createJournal(most: number, room: () => number = () => most): Journal {
  const entries: RequestEntry[] = [];
  const weights = new WeakMap<RequestEntry, number>();
  let total = 0;
  const weightOf = (entry: RequestEntry): number => weights.get(entry) ?? 0;
  const shrink = (): void => {
    const bytes = Math.min(most, room());
    while (entries.length > COUNT || (total > bytes && entries.length > 1)) {
      const oldest = entries.shift();
      if (!oldest) return;
      total -= weightOf(oldest);
      weights.delete(oldest);
    }
  };
  return {
    entries,
    add(entry) {
      const weight = headOf(entry);
      entries.push(entry);
      weights.set(entry, weight);
      total += weight;
      shrink();
    },
    keep(entry, body, size) {
      if (!weights.has(entry) || size > Math.min(most, room())) return;
      entry.body = body;
      const weight = headOf(entry) + Math.max(size, sizeInMemory(body));
      total += weight - weightOf(entry);
      weights.set(entry, weight);
      shrink();
    },
    clear() {
      for (const entry of entries.splice(0)) weights.delete(entry);
      total = 0;
    },
  };
}
