/** The memories of a store in the API. */
import type { BetaManagedAgentsMemory, BetaManagedAgentsMemoryView } from "../../generated/types/2026-10-21.js";
import type { RequestOptions } from "../contract/index.js";
import { APIResponseError } from "../errors/errors.js";
import type { MemorySource } from "../worker/types.js";
import { MARKER_PATH } from "../sessions/memory-sync.js";
import { sha256Of } from "./folder.js";
import { RECORD_PATH } from "./record.js";

const PAGE_SIZE = { basic: 100, full: 20 };

/** What a list says of a memory. */
export type ListedMemory = Pick<BetaManagedAgentsMemory, "id" | "content_sha256" | "content">;

/** The memories of a store by the names of their files; not what has the name of a file that is kept beside them. */
export async function* listMemories(
  source: MemorySource,
  storeId: string,
  view: BetaManagedAgentsMemoryView,
  options: RequestOptions,
): AsyncGenerator<[name: string, memory: ListedMemory], void> {
  for await (const item of source.list(storeId, { view, limit: PAGE_SIZE[view] }, options)) {
    if (item.type !== "memory") continue;
    const name = item.path.replace(/^\/+/, "");
    if (name !== MARKER_PATH && name !== RECORD_PATH) yield [name, item];
  }
}

/** The text of a memory. Throws `APIResponseError` for one without, or with another than its hash says: it would come back as an edit. */
export function textOfMemory({ id, content, content_sha256: hash }: ListedMemory): string {
  if (typeof content === "string" && sha256Of(content) === hash) return content;
  throw new APIResponseError({
    expected: `the content of memory ${id} that its content_sha256 says`,
    received: typeof content === "string" ? "another one" : "none",
  });
}

/** Runs over all items, so many at once; none is begun after an abort. */
export async function forEachAtOnce<Item>(
  items: readonly Item[],
  most: number,
  signal: AbortSignal | null | undefined,
  run: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const drain = async () => {
    for (const item of queue) {
      if (signal?.aborted) return;
      await run(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, drain));
}
