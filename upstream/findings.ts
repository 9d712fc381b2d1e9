/** Everything in which our documents differ from the official sources, less what is meant. Pure. */
import { type Seen, compareDocument } from "./compare-document.js";
import { compareNames } from "./compare-names.js";
import { compareSdk } from "./compare-sdk.js";
import type { DocumentFacts, SdkFacts } from "./facts.js";
import { type Meant, meant } from "./meant.js";
import type { OurNames } from "./our-names.js";
import type { View } from "./ours.js";
import type { Places } from "./places.js";
import type { ApiVersion } from "./versions.js";

export type SourceName = "document" | "sdk";

export interface Finding {
  /** What, and `missing` (they have it), `extra` (we do) or `differs`. */
  readonly kind: string;
  /** File and line below `spec/`; undefined when it is not the spec's. */
  readonly file?: string;
  /** The schema, parameter or operation of our document. */
  readonly owner: string;
  /** Place in our document. Parameters stand by their name, not by their index. */
  readonly pointer: string;
  readonly theirs?: unknown;
  readonly ours?: unknown;
  /** Views of our documents that have it. */
  readonly views: readonly string[];
  readonly sources: readonly SourceName[];
  /** Where it was met first, by each source. */
  readonly operations: readonly string[];
}

export interface Compared {
  readonly version: ApiVersion;
  readonly views: readonly View[];
  readonly sdk: SdkFacts;
  readonly document: DocumentFacts | undefined;
}

interface Row extends Seen {
  readonly view: string;
  readonly source: SourceName;
}

/** @param names Absent: only the documents are compared. */
export function findingsOf(compared: readonly Compared[], places: Places, names?: OurNames): Finding[] {
  const rows = compared.flatMap((one) => rowsOf(one, names));
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(identity(row), [...(groups.get(identity(row)) ?? []), row]);
  return [...groups.values()].map((group) => findingOf(group, places)).sort(inOrder);
}

function rowsOf({ version, views, sdk, document }: Compared, names: OurNames | undefined): Row[] {
  const rows: Row[] = [];
  for (const view of views) {
    const add = (source: SourceName) => (seen: Seen) => void rows.push({ ...seen, view: view.name, source });
    if (document) compareDocument(document, view, add("document"));
    compareSdk(sdk, view, add("sdk"));
    if (names && view.beta) compareNames(sdk, version, view.document, names, add("sdk"));
  }
  return rows;
}

/** The same thing met twice: how a source names a type does not matter, what a bound is does. */
function identity({ kind, place, theirs, ours }: Row): string {
  if (/^(property|required|nullable|type|map) /.test(kind)) return `${kind} ${place}`;
  const { in: where, name } = (theirs ?? ours ?? {}) as { in?: string; name?: string };
  if (kind.startsWith("parameter ")) return `${kind} ${place} ${where} ${name?.toLowerCase().replace("[]", "")}`;
  return JSON.stringify([kind, place, theirs, kind === "operation extra" ? undefined : ours]);
}

function findingOf(group: readonly Row[], places: Places): Finding {
  const [first] = group as [Row, ...Row[]];
  const file = places.locate(first.place);
  const all = <T>(of: (row: Row) => T) => [...new Set(group.map(of))].sort();
  return {
    kind: first.kind,
    ...(file !== undefined && { file }),
    owner: ownerOf(first),
    pointer: first.place,
    ...(first.theirs !== undefined && { theirs: first.theirs }),
    ...(first.ours !== undefined && { ours: first.ours }),
    views: all((row) => row.view),
    sources: all((row) => row.source),
    operations: all((row) => row.operation.replace(/^beta\./, "")).filter((one) => one !== ""),
  };
}

function ownerOf({ place, operation }: Row): string {
  const [, kind, section, name] = place.split("/");
  if (kind !== "components" && section !== undefined && place.startsWith("#/paths"))
    return operation.replace(/^beta\./, "");
  return kind === "components" ? name!.replace(/^(Known|Unknown)/, "") : place;
}

const inOrder = (one: Finding, other: Finding) => (key(one) < key(other) ? -1 : 1);
const key = ({ file = "~", pointer, kind, theirs }: Finding) => {
  const [name, line = "0"] = file.split(":");
  return [name, line.padStart(5, "0"), pointer, kind, JSON.stringify(theirs)].join(" ");
};

export interface Judged {
  readonly open: readonly Finding[];
  readonly meant: readonly Finding[];
  /** Rows of the table that nothing needs any more. */
  readonly stale: readonly Meant[];
}

const fits = (pattern: RegExp | undefined, value: unknown) =>
  pattern === undefined ||
  (value !== undefined && pattern.test(typeof value === "string" ? value : JSON.stringify(value)));

export function judge(findings: readonly Finding[], table: readonly Meant[] = meant): Judged {
  const used = new Set<Meant>();
  const isMeant = (found: Finding) => {
    const row = table.find(
      (one) =>
        one.kind.test(found.kind) &&
        fits(one.pointer, found.pointer) &&
        fits(one.theirs, found.theirs) &&
        fits(one.ours, found.ours) &&
        (one.version === undefined || found.views.every((view) => view.startsWith(one.version!))) &&
        (one.source === undefined || found.sources.every((source) => source === one.source)),
    );
    if (row) used.add(row);
    return row !== undefined;
  };
  const open = findings.filter((found) => !isMeant(found));
  return {
    open,
    meant: findings.filter((found) => !open.includes(found)),
    stale: table.filter((row) => !used.has(row)),
  };
}

/** How many findings of each kind a version has. */
export function countsOf(findings: readonly Finding[], version: ApiVersion): Record<string, number> {
  const kinds = findings
    .filter((one) => one.views.some((view) => view.startsWith(version)))
    .map((one) => one.kind)
    .sort();
  const counts: Record<string, number> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** Findings that were none before. */
export function since(findings: readonly Finding[], before: readonly Finding[]): Finding[] {
  const nameOf = ({ kind, pointer, theirs, ours }: Finding) => JSON.stringify([kind, pointer, theirs, ours]);
  const known = new Set(before.map(nameOf));
  return findings.filter((found) => !known.has(nameOf(found)));
}
