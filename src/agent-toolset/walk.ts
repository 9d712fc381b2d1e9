/** The files below a folder. */
import type { Dirent } from "node:fs";
import { opendir } from "node:fs/promises";
import { join } from "node:path";

const MOST_ENTRIES = 50_000;
const DEEPEST = 40;
/** Folders that nobody means who looks for files. */
const PASSED = new Set([".git", "node_modules"]);

/** A file below a folder. */
export interface FoundFile {
  /** Below the folder, with `/` between its parts. */
  readonly name: string;
  readonly path: string;
}

/**
 * The regular files below a folder, folder by folder; no link is followed, what cannot be read is passed over, and so are `.git` and `node_modules`. Ends after
 * 50,000 entries, and looks 40 folders deep.
 */
export async function* filesBelow(folder: string, signal?: AbortSignal | null): AsyncGenerator<FoundFile, void> {
  const folders: { readonly path: string; readonly name: string; readonly depth: number }[] = [
    { path: folder, name: "", depth: 0 },
  ];
  let seen = 0;
  for (let next = folders.shift(); next; next = folders.shift()) {
    if (signal?.aborted) return;
    for (const entry of await entriesOf(next.path, MOST_ENTRIES - seen)) {
      seen++;
      const path = join(next.path, entry.name);
      const name = next.name === "" ? entry.name : `${next.name}/${entry.name}`;
      if (entry.isFile()) yield { name, path };
      else if (entry.isDirectory() && next.depth < DEEPEST && !PASSED.has(entry.name))
        folders.push({ path, name, depth: next.depth + 1 });
    }
    if (seen >= MOST_ENTRIES) return;
  }
}

/** So many entries of a folder, sorted by name. */
async function entriesOf(path: string, most: number): Promise<Dirent[]> {
  const entries: Dirent[] = [];
  try {
    for await (const entry of await opendir(path)) {
      if (entries.length >= most) break;
      entries.push(entry);
    }
  } catch {
    // It is gone, or closed to us.
  }
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
