/**
 * One build as two packages of one name, for those who put it in place of the official one: the line that speaks API version
 * 2026-10-21, and the one that speaks 2023-06-01. They differ in `package.json`.
 *
 *   tsx codegen/lines.ts <folder for the tarballs>
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { PACKAGES } from "./emit/exports.js";
import { NEWEST } from "./emit/versioned.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

export type Line = keyof typeof PACKAGES;
export const LINES = Object.keys(PACKAGES) as Line[];

/** A `package.json`, as far as it is looked at. */
export interface Manifest {
  readonly version: string;
  readonly exports: object;
  readonly typesVersions: { readonly "*": Readonly<Record<string, readonly string[]>> };
  readonly [key: string]: unknown;
}

/** The manifest of a line, made from that of the newest: its version, and where `.` and the official subpaths lead. */
export function manifestOf(newest: Manifest, line: Line): Manifest {
  const version = versionOf(newest.version, line);
  if (line === NEWEST) return { ...newest, version };
  const { main, module, types, exports, typesVersions } = newest;
  const leading = retargeted({ main, module, types, exports, typesVersions }, line) as Manifest;
  const { "*": paths } = leading.typesVersions;
  // Where only folders are looked at, the main entry of the source would come before it.
  const index = [`./dist/types/names/${line}/index.d.ts`];
  return {
    ...newest,
    ...leading,
    version,
    typesVersions: { "*": { index, ...paths } },
    publishConfig: { tag: `api-${line}` },
  };
}

/** Major and minor are those of the official line; the patch counts the builds and is the same in all lines. */
function versionOf(version: string, line: Line): string {
  const [major, minor] = PACKAGES[line].split(".");
  return `${major}.${minor}.${version.split(".")[2]}`;
}

/** The same tree leading to a line, but for the entries that name another. */
function retargeted(node: unknown, line: Line): unknown {
  if (typeof node === "string")
    return node
      .replace(`/names/${NEWEST}/`, `/names/${line}/`)
      .replace(/^(\.\/dist\/(?:esm|cjs|types\/src)\/)index\./, `$1${line}.`);
  if (Array.isArray(node)) return node.map((entry) => retargeted(entry, line));
  const named = (key: string) => new RegExp(`^(\\./)?${NEWEST}\\b`).test(key);
  return Object.fromEntries(
    Object.entries(node as object).map(([key, value]) => [key, named(key) ? value : retargeted(value, line)]),
  );
}

/** Packs a line of what is built into a folder; the path of the tarball. */
export function pack(line: Line, into: string): string {
  const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Manifest & { files: string[] };
  const stage = mkdtempSync(join(tmpdir(), "line-"));
  try {
    const files = manifest.files.filter((name) => !name.startsWith("!"));
    for (const name of [...files, "README.md", "LICENSE"])
      cpSync(join(ROOT, name), join(stage, name), { recursive: true });
    writeFileSync(join(stage, "package.json"), `${JSON.stringify(manifestOf(manifest, line), null, 2)}\n`);
    const args = ["pack", "--ignore-scripts", "--json", "--pack-destination", resolve(into), stage];
    const printed = execFileSync("npm", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    const [{ filename }] = JSON.parse(printed) as [{ filename: string }];
    return join(resolve(into), filename);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const line of LINES) console.log(pack(line, process.argv[2] ?? "."));
