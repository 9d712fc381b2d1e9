/** The changelog of the documents: an entry per release, made from what changed in every version of the API. */
import { operationsIn, type OpenApiDocument } from "../document.js";
import { type Change, releaseOf } from "./changes.js";

export const INTRODUCTION = `# Changelog of the documents

What each release changed in the published OpenAPI documents, and what that does to a program: *major* may break one that is
generated from them, *minor* adds, *patch* is words. Made by \`make diff RELEASE=<version>\`; the package has its own
[changelog](CHANGELOG.md).
`;

/** One version of the API: what changed in it, or null where the document is published for the first time. */
export interface Section {
  /** Name of the document, e.g. `2026-10-21`. */
  readonly name: string;
  readonly document: OpenApiDocument;
  readonly changes: readonly Change[] | null;
}

const headingOf = (release: string) => `## ${release}`;

/** @param release Version of the package. */
export function entryOf(release: string, sections: readonly Section[]): string {
  const all = sections.flatMap(({ changes }) => changes ?? []);
  const first = sections.every(({ changes }) => changes === null);
  const summary = first ? "The first release." : `Release of the documents: **${releaseOf(all)}**.`;
  return [headingOf(release), summary, ...sections.map(sectionOf)].join("\n\n") + "\n";
}

function sectionOf({ name, document, changes }: Section): string {
  if (changes === null) {
    const schemas = Object.keys(document.components?.schemas ?? {}).length;
    return `### ${name}\n\n${operationsIn(document).length} operations, ${schemas} schemas.`;
  }
  if (changes.length === 0) return `### ${name}\n\nNothing changed.`;
  const groups = (["major", "minor", "patch"] as const).map((release) =>
    changes.filter((change) => change.release === release),
  );
  const lists = groups
    .filter((group) => group.length > 0)
    .map((group) => [`${group[0]!.release}:`, "", ...group.map(lineOf)].join("\n"));
  return [`### ${name}`, ...lists].join("\n\n");
}

const lineOf = ({ where, what }: Change) => `- \`${where}\` ${what.replaceAll(/([*_<>`[\]\\])/g, "\\$1")}`;

/** Puts an entry first, in place of the one of the same release. */
export function withEntry(changelog: string, release: string, entry: string): string {
  const entries = entriesOf(changelog).filter((one) => !one.startsWith(`${headingOf(release)}\n`));
  return [INTRODUCTION, entry, ...entries].join("\n");
}

/** What a page of releases takes: GitHub refuses more than 125,000 characters. */
const MOST = 120_000;

/** The entry of a release, in whole lines as far as a page of releases takes it. @throws Error when there is none. */
export function entryIn(changelog: string, release: string): string {
  const entry = entriesOf(changelog).find((one) => one.startsWith(`${headingOf(release)}\n`));
  if (entry === undefined)
    throw new Error(`the changelog of the documents has no ${release}: run make diff RELEASE=${release}`);
  if (entry.length <= MOST) return entry;
  return `${entry.slice(0, entry.lastIndexOf("\n", MOST))}\n\nThe rest is in CHANGELOG-document.md.\n`;
}

const entriesOf = (changelog: string): string[] =>
  changelog
    .split(/^(?=## )/m)
    .filter((part) => part.startsWith("## "))
    .map((part) => `${part.trimEnd()}\n`);
