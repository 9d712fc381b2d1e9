/** `exports/<version>.json`: every subpath of the official package with its names, and where ours come from. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type ErrorClass, pathOf } from "./error-classes.js";
import type { NamespaceMembers } from "./names.js";
import type { VersionFile } from "./version.js";
import { moduleOf, NEWEST, VERSIONED } from "./versioned.js";
import type { Output } from "./write.js";

/** What a subpath of an official package exports. */
interface Exported {
  readonly subpath: string;
  readonly values: readonly string[];
  readonly types: readonly string[];
}

/** Written by hand: where names come from that no resource has. */
interface Table {
  /** The module by subpath. */
  readonly modules: Readonly<Record<string, string>>;
  /** The module of a name that modules of resources export and no resource has. */
  readonly names: Readonly<Record<string, string>>;
  /** What brings them, with subpaths, and with names behind `#` or behind a subpath and `#`. */
  readonly later: Readonly<Record<string, readonly string[]>>;
}

/** A type, and the file that declares it, as `pathOf` takes it. */
export interface Declared {
  readonly file: string;
  readonly name: string;
}

/** What is known of the official packages. */
export interface Upstream {
  /** By API version. */
  readonly declared: Readonly<Record<string, readonly Declared[]>>;
  /** By API version. */
  readonly exports: Readonly<Record<string, readonly Exported[]>>;
  readonly errors: readonly ErrorClass[];
  readonly table: Table;
  /** Modules of official names that are written for the newest API version. */
  readonly modules: readonly Output[];
}

/** The official package of each API version. */
export const PACKAGES = { "2026-10-21": "1.14.0", "2023-06-01": "0.137.0" };

export async function upstreamOf(root: string): Promise<Upstream> {
  const facts = async <Row>(version: keyof typeof PACKAGES, kind: string) => {
    const text = await readFile(join(root, `upstream/facts/sdk-${PACKAGES[version]}/${kind}.jsonl`), "utf8");
    const lines = text.split("\n").filter((line) => line !== "");
    return lines.map((line) => JSON.parse(line) as Row);
  };
  const [declared, exports]: [Record<string, Declared[]>, Record<string, Exported[]>] = [{}, {}];
  for (const version of Object.keys(PACKAGES) as (keyof typeof PACKAGES)[]) {
    const types = await facts<{ readonly name: string }>(version, "types");
    declared[version] = types.map(({ name }) => ({ file: name.split("#")[0]!, name: name.split("#")[1]! }));
    exports[version] = await facts(version, "exports");
  }
  const versioned = (await readdir(join(root, VERSIONED))).sort();
  return {
    ...{ declared, exports },
    modules: await Promise.all(
      versioned.map(async (path) => ({ path, text: await readFile(join(root, VERSIONED, path), "utf8") })),
    ),
    // A file that has a class of that name itself imports the one of the status as `ErrorsRateLimitError`.
    errors: (await facts<ErrorClass>(NEWEST, "errors")).map((row) => ({
      ...row,
      extends: row.extends.replace(/^Errors/, ""),
    })),
    table: JSON.parse(await readFile(join(root, "codegen/exports.json"), "utf8")) as Table,
  };
}

/** A row of the table. Names are as in an export clause: `MessagesBatches as Batches`; a value of `Claude` is a path below it. */
export interface ExportRow {
  readonly subpath: string;
  /** By module, or `Claude`. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** By module; the classes among the values are here as well. */
  readonly types: Readonly<Record<string, readonly string[]>>;
  /** Names that are not there yet, by what brings them. */
  readonly later?: Readonly<Record<string, readonly string[]>>;
}

/** Throws for a name that has neither a source nor an entry in the table, and for an entry that no name needs. */
export function emitExports(file: VersionFile, { exports, table }: Upstream, classes: readonly ErrorClass[]): Output {
  const find = finder(file, classes);
  const entries = entriesOf(table);
  const [lost, stale, rows]: [string[], string[], ExportRow[]] = [[], [], []];
  const used = new Set<string>();
  for (const row of exports[file.version] ?? []) {
    const [values, types, later]: Lists[] = [{}, {}, {}];
    for (const name of new Set([...row.values, ...row.types])) {
      const isValue = row.values.includes(name);
      const entry = entries.find(({ matches }) => matches(row.subpath, name));
      const named = row.subpath.startsWith("./resources") ? table.names[name] : undefined;
      const template = table.modules[row.subpath] ?? named;
      const module = template && moduleOf(template, file.version);
      const found = !module ? find(row.subpath, name) : { module, name, path: undefined };
      const isThere = found && (!isValue || module || found.path);
      if (entry) used.add(entry.text);
      if (entry && isThere && !module) stale.push(`${entry.text} (${row.subpath}#${name})`);
      if (entry) put(later!, entry.reason, name);
      else if (!isThere && row.subpath.startsWith("./resources")) put(later!, UNSPECIFIED, name);
      else if (!isThere) lost.push(`${row.subpath}#${name}`);
      else {
        if (isValue) put(values!, module ?? "Claude", found.path ?? name);
        if (!isValue || !module) put(types!, found.module, found.name === name ? name : `${found.name} as ${name}`);
      }
    }
    rows.push({
      subpath: row.subpath,
      values: values!,
      types: types!,
      ...(Object.keys(later!).length > 0 && { later }),
    });
  }
  if (file.version === NEWEST) stale.push(...entries.filter(({ text }) => !used.has(text)).map(({ text }) => text));
  if (lost.length > 0) throw new Error(`${file.version}: codegen/exports.json has no source of ${lost.join(" ")}`);
  if (stale.length > 0) throw new Error(`${file.version}: codegen/exports.json need not have ${stale.join(" ")}`);
  return { path: `exports/${file.version}.json`, text: `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]` };
}

type Lists = Record<string, string[]>;

const put = (lists: Lists, key: string, name: string) => void (lists[key] ??= []).push(name);

/** Why a name of a resource is not there that no entry of the table explains. */
const UNSPECIFIED = "the spec, which does not have them yet";

/** The entries of the table: a subpath, all below one, a name everywhere, or a name of a subpath. */
const entriesOf = ({ later }: Table) =>
  Object.entries(later).flatMap(([reason, texts]) =>
    texts.map((text) => {
      const [subpath = "", name] = text.split("#");
      const isIn = (given: string) =>
        subpath.endsWith("*") ? given.startsWith(subpath.slice(0, -1)) : subpath === "" || given === subpath;
      const matches = (given: string, asked: string) => isIn(given) && (name === undefined || name === asked);
      return { reason, text, matches };
    }),
  );

interface Found {
  readonly module: string;
  /** What the module calls it. */
  readonly name: string;
  /** Where a value is below `Claude`. */
  readonly path: string | undefined;
}

/** Finds the name that a module of resources exports, in the namespace of its resource. */
function finder({ names, placeOf }: VersionFile, classes: readonly ErrorClass[]) {
  const codes = new Set(classes.map((row) => row.class));
  const paths = pathsOf(names.root, names.resources);
  const byPath = new Map([...paths].map(([type, path]) => [path.replaceAll(".", "/").toLowerCase(), type]));
  return (subpath: string, name: string): Found | undefined => {
    if (!subpath.startsWith("./resources")) return undefined;
    const path = pathOf(subpath.slice("./resources".length).replace(/^\//, "") || "index");
    const above = path.map((_, at) => byPath.get(path.slice(0, path.length - at).join("/")));
    const spaces = [...above.map((type) => (type === undefined ? undefined : names.resources.get(type))), names.root];
    const own = above[0]?.toLowerCase().endsWith(name.toLowerCase()) && paths.get(above[0])?.split(".").at(-1) === name;
    const flat = own ? above[0]! : (spaces.find((space) => space?.has(name))?.get(name) ?? name);
    if (codes.has(flat)) return { module: "generated/error-codes", name: flat, path: flat };
    const [of, local] = placeOf(flat) ?? [];
    return of && local ? { module: `generated/types/${of}`, name: local, path: paths.get(flat) } : undefined;
  };

  function pathsOf(root: NamespaceMembers, resources: ReadonlyMap<string, NamespaceMembers>): Map<string, string> {
    const found = new Map<string, string>();
    const visit = (members: NamespaceMembers, above: string): void => {
      for (const [shown, type] of members) {
        if (!resources.has(type) || found.has(type)) continue;
        found.set(type, `${above}${shown}`);
        visit(resources.get(type)!, `${above}${shown}.`);
      }
    };
    visit(root, "");
    return found;
  }
}
