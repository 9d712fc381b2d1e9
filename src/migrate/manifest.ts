/** The dependency in a package.json. */
import type { ts } from "ts-morph";

import { OFFICIAL, type TsMorph } from "./specifiers.js";
import type { TextEdit } from "./text-edits.js";

const OURS = "claude-openapi";
const SECTIONS = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"];
/** Where the name stands for rules about it, which only a person can judge. */
const RULES = ["overrides", "resolutions", "pnpm", "peerDependenciesMeta", "bundledDependencies", "bundleDependencies"];

/** Something in a package.json that was left for a person. */
export interface ManifestNote {
  readonly line: number;
  readonly text: string;
}

/** What a package.json becomes. */
export interface ManifestPlan {
  readonly edits: readonly TextEdit[];
  readonly notes: readonly ManifestNote[];
}

/** The range of the official package that a package.json asks for; undefined when it does not, or is no JSON. */
export function rangeOf(manifest: string): string | undefined {
  try {
    const sections = JSON.parse(manifest) as Record<string, Record<string, unknown> | undefined>;
    const found = SECTIONS.map((section) => sections[section]?.[OFFICIAL]).find((range) => typeof range === "string");
    return found as string | undefined;
  } catch {
    return undefined;
  }
}

/** The major version that a range begins with; undefined for a tag, a workspace, an address and the like. */
export function majorOf(range: string): number | undefined {
  const digits = /^(?:npm:@?[^@]+@|workspace:)?\s*[\^~>=v<]*\s*(\d+)/.exec(range)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/**
 * Puts our package in place of the official one, or beside it (`keep`) where some imports stay with that. An exact version
 * stays exact.
 */
export function planManifest(text: string, version: string, keep: boolean, morph: TsMorph): ManifestPlan {
  const { ts } = morph;
  const file = ts.parseJsonText("package.json", text);
  const root = file.statements[0]?.expression;
  const edits: TextEdit[] = [];
  const notes: ManifestNote[] = [];
  if (root === undefined || !ts.isObjectLiteralExpression(root)) return { edits, notes };
  const note = (node: ts.Node, says: string): void => {
    notes.push({ line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1, text: says });
  };
  for (const section of root.properties) {
    if (!ts.isPropertyAssignment(section) || !ts.isStringLiteral(section.name)) continue;
    const { name, initializer } = section;
    if (RULES.includes(name.text) && initializer.getText(file).includes(`"${OFFICIAL}"`)) {
      note(name, `${name.text} has rules for ${OFFICIAL}: decide whether ${OURS} needs them`);
    }
    if (!SECTIONS.includes(name.text) || !ts.isObjectLiteralExpression(initializer)) continue;
    const rows = initializer.properties.filter(ts.isPropertyAssignment);
    const row = rows.find((one) => ts.isStringLiteral(one.name) && one.name.text === OFFICIAL);
    if (row === undefined || !ts.isStringLiteral(row.initializer)) continue;
    if (rows.some((one) => ts.isStringLiteral(one.name) && one.name.text === OURS)) {
      if (!keep) note(row, `${OURS} is a dependency already: remove ${OFFICIAL}`);
      continue;
    }
    const exact = /^\d+\.\d+\.\d+/.test(row.initializer.text);
    const [start, end] = [row.getStart(file), row.getEnd()];
    const gap = text.slice(row.name.getEnd(), row.initializer.getStart(file));
    const ours = `"${OURS}"${gap}"${exact ? "" : "^"}${version}"`;
    if (keep) edits.push({ start: end, end, text: `,${indentBefore(text, start)}${ours}` });
    else edits.push({ start, end, text: ours });
  }
  return { edits, notes };
}

/** The end of the line before and the indentation, or a space where rows share a line. */
const indentBefore = (text: string, start: number): string => /\r?\n[ \t]*$/.exec(text.slice(0, start))?.[0] ?? " ";
