/** The files of a folder that a person wrote. */
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Folders of other people's files, and of files that a tool wrote. */
const FOREIGN = new Set([
  ...["node_modules", "bower_components", "vendor", "dist", "build", "out", "coverage"],
  ...[".git", ".next", ".nuxt", ".output", ".svelte-kit", ".turbo", ".vercel", ".cache", ".yarn", ".pnpm-store"],
]);
const SOURCE = /\.[cm]?[jt]sx?$/;

/** The sources and the package.json files below a folder, as paths; no link is followed. */
export function* sourceFiles(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!FOREIGN.has(entry.name)) yield* sourceFiles(path);
    } else if (entry.isFile() && (SOURCE.test(entry.name) || entry.name === "package.json")) yield path;
  }
}
