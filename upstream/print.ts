/** The list of what to do, by file of the spec. */
import type { Finding, Judged } from "./findings.js";
import { countsOf } from "./findings.js";
import { API_VERSIONS } from "./versions.js";

const words = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));

/** Where in its owner: `properties/name/items` → `name[]`. */
function inside({ pointer }: Finding): string {
  const keys = pointer.split("/").slice(pointer.startsWith("#/components") ? 4 : 5);
  return keys
    .filter((key) => key !== "properties")
    .map((key) => (key === "items" ? "[]" : `.${key.replaceAll("~1", "/")}`))
    .join("");
}

const isOwned = ({ pointer }: Finding) => pointer.startsWith("#/components") || /^#\/paths\/.+/.test(pointer);

function line(found: Finding): string {
  const { kind, file, owner, theirs, ours, views, sources } = found;
  const sides = [theirs !== undefined && `theirs ${words(theirs)}`, ours !== undefined && `ours ${words(ours)}`];
  const where = isOwned(found) ? `${owner}${inside(found)}` : owner;
  const at = file?.split(":")[1];
  const said = [`${at ? `${at} ` : ""}${where}: ${kind}`, ...sides.filter((side) => side !== false)].join(", ");
  return `- [ ] ${said} (${views.join(", ")}; ${sources.join(", ")})`;
}

/** Lines of the list, a heading for each file. */
export function listOf(open: readonly Finding[]): string[] {
  const files = new Map<string, Finding[]>();
  for (const found of open) files.set(fileOf(found), [...(files.get(fileOf(found)) ?? []), found]);
  return [...files].flatMap(([file, found]) => [`### ${file} (${found.length})`, ...found.map(line), ""]);
}

const fileOf = ({ file }: Finding) => (file ? `spec/${file.split(":")[0]}` : "beside the spec, or new");

/** How many of each kind, by version. */
export function totals({ open, meant, stale }: Judged): string[] {
  const lines = API_VERSIONS.map((version) => {
    const counts = Object.entries(countsOf(open, version)).sort(([, one], [, other]) => other - one);
    const sum = counts.reduce((all, [, count]) => all + count, 0);
    return `${version}: ${sum} open: ${counts.map(([kind, count]) => `${count} ${kind}`).join(", ")}`;
  });
  return [
    ...lines,
    `${meant.length} are meant`,
    ...stale.map((row) => `stale: ${row.kind} ${row.pointer ?? ""}: ${row.why}`),
  ];
}
