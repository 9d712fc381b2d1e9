/** Paths of a memory: names below `/memories`, and the files that they are. */
import { lstat, realpath } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { errnoCode } from "../base/errno.js";

const TOP = "/memories";
const NOTHING_THERE: ReadonlySet<string | undefined> = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG"]);

/** A path that the model has named, and where it leads. */
export interface MemoryPath {
  /** As the model says it. */
  readonly named: string;
  /** In the folder of the memory, links not followed. */
  readonly path: string;
  /** With all links followed, as far as it exists. */
  readonly real: string;
  readonly isTop: boolean;
}

const isBelow = (path: string, folder: string) => path === folder || path.startsWith(folder + sep);

/** The place that a path leads to. Rejects for one that is not below `/memories`, as it is written or by a link. */
export async function memoryPath(named: string, root: string): Promise<MemoryPath> {
  if ((named !== TOP && !named.startsWith(`${TOP}/`)) || named.includes("\0"))
    throw new Error(`Path must start with ${TOP}, got: ${named}`);
  const folder = resolve(root);
  const path = resolve(join(folder, named.slice(TOP.length)));
  if (!isBelow(path, folder)) throw new Error(`Path ${named} would escape ${TOP} directory`);
  return { named, path, real: await linksFollowed(path, folder), isTop: path === folder };
}

/** The real path of what exists of a path. Rejects for a link that leads out, also one that leads to nothing yet. */
export async function linksFollowed(path: string, root: string): Promise<string> {
  const folder = await realpath(root);
  for (let current = path; ; current = dirname(current)) {
    const real = await realpath(current).catch(async (error: unknown) => {
      if (!NOTHING_THERE.has(errnoCode(error))) throw escaping(error);
      // A link whose target is missing: what is written through it would be made there.
      if (
        await lstat(current).then(
          (found) => found.isSymbolicLink(),
          () => false,
        )
      )
        throw escaping();
      return undefined;
    });
    if (real === undefined) continue;
    if (!isBelow(real, folder)) throw escaping();
    return join(real, relative(current, path));
  }
}

const escaping = (cause?: unknown) => new Error(`Path would escape ${TOP} directory via symlink`, { cause });
