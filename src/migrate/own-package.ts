/** What this package says of itself: its version, and which imports it answers to. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The package that a program moves to. */
export interface OwnPackage {
  readonly version: string;
  /** Whether `import "claude-openapi/…"` finds something. */
  readonly provides: (specifier: string) => boolean;
}

/** The package that this file belongs to, by the `exports` of its package.json. */
export function ownPackage(): OwnPackage {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  const manifest = join(folder, "package.json");
  const { resolve } = createRequire(manifest);
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  return {
    version,
    provides(specifier) {
      try {
        return existsSync(resolve(specifier));
      } catch {
        return false;
      }
    },
  };
}
