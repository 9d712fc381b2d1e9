/** What a folder becomes when its programs move from the official package to this one. Nothing is written here. */
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import type { Project, SourceFile } from "ts-morph";

import { majorOf, planManifest, rangeOf } from "./manifest.js";
import type { OwnPackage } from "./own-package.js";
import { sourceFiles } from "./source-files.js";
import { OFFICIAL, specifiersOf, type TsMorph } from "./specifiers.js";
import type { TextEdit } from "./text-edits.js";
import { VERSION_CHANGES } from "./version-changes.js";
import { versionFindings } from "./version-findings.js";

/** The API versions that a program can be moved to. */
export const TARGET_VERSIONS = ["2023-06-01", "2026-10-21"] as const;
export type TargetVersion = (typeof TARGET_VERSIONS)[number];

/** A file with something to change. */
export interface FileChange {
  /** From the folder, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

/**
 * Something to know about a line. `left`: an import that this package does not answer to; `unread`: a file that was not
 * understood; `version`: the API version changes this; `mention`: the name in a place where it may mean anything.
 */
export interface MigrationNote {
  readonly kind: "left" | "unread" | "version" | "mention";
  readonly path: string;
  readonly line: number;
  readonly text: string;
  /** Whether the program does not work until this is dealt with. */
  readonly problem: boolean;
}

/** What would be done, and what a person has to do. */
export interface Migration {
  readonly changes: readonly FileChange[];
  readonly notes: readonly MigrationNote[];
}

export interface MigrationOptions {
  /** Default: 2023-06-01 for a program that depends on 0.x of the official package, else 2026-10-21. */
  readonly api?: TargetVersion | undefined;
  readonly own: OwnPackage;
  readonly morph: TsMorph;
}

/** What a package.json says of the programs below it. */
interface Scope {
  readonly manifest: string | undefined;
  readonly from: TargetVersion | undefined;
}

/** Reads a folder, which is given without links in its path. */
export function planMigration(folder: string, options: MigrationOptions): Migration {
  const { morph, own, api } = options;
  const project = new morph.Project({ useInMemoryFileSystem: true, compilerOptions: { allowJs: true } });
  const changes: FileChange[] = [];
  const notes: MigrationNote[] = [];
  const manifests: string[] = [];
  const partly = new Set<string | undefined>();
  for (const path of sourceFiles(folder)) {
    if (basename(path) === "package.json") {
      manifests.push(path);
      continue;
    }
    const shown = relative(folder, path).split(sep).join("/");
    const bytes = readFileSync(path);
    if (!bytes.includes(OFFICIAL)) continue;
    const text = bytes.toString();
    // Positions are those of the text without its byte order mark.
    const body = text.replace(/^\uFEFF/, "");
    const shift = text.length - body.length;
    const scope = scopeOf(dirname(path));
    const to = api ?? scope.from ?? "2026-10-21";
    const file = Buffer.from(text).equals(bytes) ? parse(project, shown, body, morph) : "it is not UTF-8";
    if (typeof file === "string") {
      notes.push({ kind: "unread", path: shown, line: 1, text: `left as it is: ${file}`, problem: true });
      partly.add(scope.manifest);
      continue;
    }
    const read = readFile(file, shown, to, own, morph);
    const edits = read.edits.map((edit) => ({ ...edit, start: edit.start + shift, end: edit.end + shift }));
    if (edits.length > 0) changes.push({ path: shown, text, edits });
    notes.push(...read.notes);
    if (read.notes.some(({ kind }) => kind === "left")) partly.add(scope.manifest);
    if (scope.from !== "2026-10-21") notes.push(...versionNotes(file, shown, to, morph));
    project.removeSourceFile(file);
  }
  for (const path of manifests) {
    const shown = relative(folder, path).split(sep).join("/");
    const text = readFileSync(path, "utf8");
    if (!text.includes(OFFICIAL)) continue;
    const plan = planManifest(text, own.version, partly.has(path), morph);
    if (plan.edits.length > 0) changes.push({ path: shown, text, edits: plan.edits });
    notes.push(...plan.notes.map((note) => ({ kind: "mention" as const, path: shown, problem: false, ...note })));
  }
  return { changes, notes };
}

/** The file, or why it was not understood. */
function parse(project: Project, path: string, text: string, { ts }: TsMorph): SourceFile | string {
  const { diagnostics = [] } = ts.transpileModule(text, {
    // Nothing can be made from a file of declarations.
    fileName: path.replace(/\.d(\.[cm]?ts)$/, "$1"),
    reportDiagnostics: true,
    compilerOptions: { allowJs: true, jsx: ts.JsxEmit.Preserve, target: ts.ScriptTarget.ESNext },
  });
  const [first] = diagnostics;
  if (first === undefined) return project.createSourceFile(path, text, { overwrite: true });
  const line = text.slice(0, first.start ?? 0).split("\n").length;
  return `line ${line} does not parse: ${ts.flattenDiagnosticMessageText(first.messageText, " ")}`;
}

function readFile(
  file: SourceFile,
  path: string,
  to: TargetVersion,
  own: OwnPackage,
  morph: TsMorph,
): { edits: TextEdit[]; notes: MigrationNote[] } {
  const edits: TextEdit[] = [];
  const notes: MigrationNote[] = [];
  for (const { text, start, line, loads } of specifiersOf(file, morph)) {
    const ours = importFor(text, to);
    if (!loads) {
      const says = `"${text}" is no import: see whether it should be "claude-openapi" there`;
      notes.push({ kind: "mention", path, line, text: says, problem: false });
    } else if (own.provides(ours)) {
      edits.push({ start, end: start + text.length, text: ours });
    } else {
      const says = `"${text}" stays: claude-openapi ${own.version} has no "${ours}"`;
      notes.push({ kind: "left", path, line, text: says, problem: true });
    }
  }
  return { edits, notes };
}

/** Our name for an import of the official package. */
export function importFor(official: string, api: TargetVersion): string {
  const subpath = official.slice(OFFICIAL.length).replace(/^\/(index(\.m?js)?)?$/, "");
  return `claude-openapi${api === "2023-06-01" ? "/2023-06-01" : ""}${subpath}`;
}

const versionNotes = (file: SourceFile, path: string, to: TargetVersion, morph: TsMorph): MigrationNote[] =>
  versionFindings(file, VERSION_CHANGES, morph).map(({ line, change }) => ({
    kind: "version",
    path,
    line,
    text: `${change.what}. ${change.remedy}`,
    problem: to === "2026-10-21",
  }));

/** The nearest package.json that depends on the official package; one above the folder is read, too. */
function scopeOf(folder: string): Scope {
  const manifest = join(folder, "package.json");
  const range = existsSync(manifest) ? rangeOf(readFileSync(manifest, "utf8")) : undefined;
  if (range !== undefined) {
    const major = majorOf(range) ?? installedMajor(folder);
    const from = major === undefined ? undefined : major === 0 ? "2023-06-01" : "2026-10-21";
    return { manifest, from };
  }
  return dirname(folder) === folder ? { manifest: undefined, from: undefined } : scopeOf(dirname(folder));
}

/** Of what is installed, where the range is a tag or belongs to a catalog. */
function installedMajor(folder: string): number | undefined {
  const manifest = join(folder, "node_modules", OFFICIAL, "package.json");
  if (!existsSync(manifest)) return undefined;
  return majorOf((JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version);
}
