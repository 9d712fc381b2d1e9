/** Finding programs. */
import { constants } from "node:fs";
import { access, realpath, stat } from "node:fs/promises";
import { delimiter, isAbsolute, join } from "node:path";
import { canonicalize, isWithinAnyCase } from "./paths.js";

/** The first program of a name on `PATH` that is not in one of some folders, where the agent could have put it. */
export async function findExecutable(name: string, outside: readonly string[]): Promise<string | undefined> {
  const roots = await Promise.all(outside.map((root) => canonicalize(root)));
  for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    try {
      const path = await realpath(join(folder, name));
      if (roots.some((root) => isWithinAnyCase(root, path))) continue;
      await access(path, constants.X_OK);
      if ((await stat(path)).isFile()) return path;
    } catch {
      // Not there.
    }
  }
  return undefined;
}
