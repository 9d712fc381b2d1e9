/**
 * The software of `package.json`, twice: as it is, on the official SDK, and in a copy of the folder where an npm `overrides`
 * has put both lines of this package below it. Nothing of it is a dependency of the repository: `make dependents` installs it.
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Line, LINES, pack } from "../../codegen/lines.js";

const SDK = "@anthropic-ai/sdk";
/** The folder with the official SDK. */
export const official = new URL(".", import.meta.url).pathname;

export interface Tree {
  readonly folder: string;
  remove(): void;
}

/** A folder of the same software on the official SDK, elsewhere. */
export function onOfficial(): Tree {
  const folder = mkdtempSync(join(tmpdir(), "dependents-official-"));
  execFileSync("cp", ["-al", join(official, "node_modules"), folder]);
  cpSync(join(official, "package.json"), join(folder, "package.json"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A folder of the same software on both lines of the package as it is built. */
export function onOurs(): Tree {
  if (!existsSync(join(official, "node_modules")))
    throw new Error("run `make dependents`, which installs the software");
  const folder = mkdtempSync(join(tmpdir(), "dependents-"));
  const tarballs = Object.fromEntries(LINES.map((line) => [line, `file:${pack(line, folder)}`])) as Record<
    Line,
    string
  >;
  // Linked, not copied: what npm replaces it writes anew.
  execFileSync("cp", ["-al", join(official, "node_modules"), folder]);
  for (const name of [".npmrc", "programs"]) cpSync(join(official, name), join(folder, name), { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest(tarballs), null, 2));
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify(unlocked(folder), null, 2));
  execFileSync("npm", ["install", "--prefer-offline"], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What a user writes: each line in place of the official one that it stands for. */
function manifest(tarballs: Readonly<Record<Line, string>>): object {
  const own = JSON.parse(readFileSync(join(official, "package.json"), "utf8")) as { dependencies: object };
  return {
    ...own,
    dependencies: { ...own.dependencies, [SDK]: tarballs["2023-06-01"] },
    overrides: { [`${SDK}@0.x`]: tarballs["2023-06-01"], [`${SDK}@1.x`]: tarballs["2026-10-21"] },
  };
}

/** The lock file without the official SDK: npm keeps what is locked, whatever `overrides` say. */
function unlocked(folder: string): object {
  const lock = JSON.parse(readFileSync(join(official, "package-lock.json"), "utf8")) as { packages: object };
  const isOfficial = (path: string) => path.endsWith(`/${SDK}`) || path.includes(`/${SDK}/`);
  for (const path of Object.keys(lock.packages).filter(isOfficial))
    rmSync(join(folder, path), { recursive: true, force: true });
  rmSync(join(folder, "node_modules/.package-lock.json"));
  const packages = Object.fromEntries(Object.entries(lock.packages).filter(([path]) => !isOfficial(path)));
  return { ...lock, packages };
}
