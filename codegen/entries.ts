/**
 * Writes the entries of the official subpaths into a build, from the tables in `generated/exports`: in each format a module
 * that takes its names from the others, and its declarations, which stand once.
 *
 *   tsx codegen/entries.ts dist
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import type { ExportRow } from "./emit/exports.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const VERSIONS = ["2026-10-21", "2023-06-01"];
/** From how many names on it pays to take them from another entry. */
const WORTHWHILE = 4;
/** From how many names on it pays to make an entry for what two others share. */
const SHARED = 45;

/** The rows of an API version. */
async function rowsOf(version: string): Promise<ExportRow[]> {
  return JSON.parse(await readFile(join(ROOT, `generated/exports/${version}.json`), "utf8")) as ExportRow[];
}

/** Paths below the build, with their texts. */
type Files = Map<string, string>;

/** The declarations of an entry: its name below `types`, and its names, each with the module that it comes from. */
interface Declared {
  readonly target: string;
  readonly names: ReadonlySet<string>;
}

/** Whether a subpath has an entry to write: something of it is there, or it is empty officially. */
const isThere = ({ subpath, values, types, later }: ExportRow) =>
  subpath !== "." && (!later || Object.keys(values).length + Object.keys(types).length > 0);

/** The modules of the subpaths of a version. */
function modulesOf(version: string, rows: readonly ExportRow[]): Files {
  const files: Files = new Map();
  for (const row of rows) {
    const path = pathOf(version, row);
    files.set(`esm/${path}.js`, esModuleOf(row, version, `esm/${path}`));
    files.set(`cjs/${path}.cjs`, commonOf(row, version, `cjs/${path}`));
    for (const [folder, ending] of Object.entries({ esm: ".d.ts", cjs: ".d.cts" }))
      files.set(
        `${folder}/${path}${ending}`,
        `export * from "${relative(`${folder}/${path}`, `types/${path}`)}.js";\n`,
      );
  }
  return new Map([...files, ...indexOf(version)]);
}

const pathOf = (version: string, { subpath }: ExportRow) => `names/${version}/${subpath.slice(2)}`;

/** `index` is the main entry by another name. */
function indexOf(version: string): Files {
  const path = `names/${version}/index`;
  const main = (folder: string) => relative(`${folder}/${path}`, `${folder}/${version}`);
  const types = (from: string) => `export * from "${from}";\nexport { Claude as default } from "${from}";\n`;
  return new Map([
    [`esm/${path}.js`, `export * from "${main("esm")}.js";\nexport { default } from "${main("esm")}.js";\n`],
    [`cjs/${path}.cjs`, `module.exports = require("${main("cjs")}.cjs");\n`],
    [`esm/${path}.d.ts`, types(`${main("esm")}.js`)],
    [`cjs/${path}.d.cts`, types(`${main("cjs")}.cjs`)],
    [`types/${path}.d.ts`, types(`${relative(`types/${path}`, `types/src/${version}`)}.js`)],
  ]);
}

function relative(from: string, to: string): string {
  // Of the folders: a module may be called as the folder is that the other one is in.
  const path = posix.join(posix.relative(posix.dirname(from), posix.dirname(to)), posix.basename(to));
  return path.startsWith(".") ? path : `./${path}`;
}

/** What a specifier is called outside: `Batches` of `Messages.Batches` and of `MessagesBatches as Batches`. */
const nameOf = (specifier: string) => specifier.split(/ as |\./).at(-1)!;

/** The module of a build that a module of the source is in. */
const builtOf = (module: string) => module.replace(/^(src|generated)\//, "");

/** What pairs of entries have in common, as declarations of their own, where none is a part of the other and it pays. */
function sharedBy(all: readonly Declared[]): Declared[] {
  const large = all.filter(({ names }) => names.size >= SHARED);
  const shared = new Map<string, ReadonlySet<string>>();
  for (const [at, one] of large.entries()) {
    for (const other of large.slice(at + 1)) {
      const common = new Set([...one.names].filter((name) => other.names.has(name)));
      if (common.size < SHARED || common.size === one.names.size || common.size === other.names.size) continue;
      shared.set([...common].sort().join(), common);
    }
  }
  return [...shared.values()].map((names, at) => ({ target: `types/names/shared/${at}`, names }));
}

/** The declarations of all entries. One takes names from others whose names are all among its own. */
function declarationsOf(all: readonly Declared[]): Files {
  const files: Files = new Map();
  const done: Declared[] = [];
  for (const entry of all.toSorted((a, b) => a.names.size - b.names.size)) {
    const left = new Set(entry.names);
    const lines: string[] = [];
    for (const other of done.toReversed()) {
      const gained = [...other.names].filter((name) => left.has(name));
      if (gained.length < WORTHWHILE || ![...other.names].every((name) => entry.names.has(name))) continue;
      lines.push(`export * from "${relative(entry.target, other.target)}.js";`);
      for (const name of gained) left.delete(name);
    }
    const clauses = new Map<string, string[]>();
    for (const name of left) {
      const from = name.slice(0, name.indexOf(" {"));
      clauses.set(from, [...(clauses.get(from) ?? []), name]);
    }
    for (const [from, names] of clauses) {
      const [keyword, module] = from.split(":") as [string, string];
      const specifiers = names.map((name) => name.slice(from.length + 2)).join(",");
      lines.push(`${keyword} {${specifiers}} from "${relative(entry.target, `types/${module}`)}.js";`);
    }
    files.set(`${entry.target}.d.ts`, `${lines.length > 0 ? lines.join("\n") : "export {};"}\n`);
    done.push(entry);
  }
  return files;
}

/** The names of a row as `keyword:module {specifier`. */
function declaredBy(version: string, row: ExportRow): Declared {
  const classes = new Set((row.values["Claude"] ?? []).map(nameOf));
  const names = new Set<string>();
  for (const [module, specifiers] of Object.entries(row.values))
    if (module !== "Claude") for (const name of specifiers) names.add(`export:${module} {${name}`);
  for (const [module, specifiers] of Object.entries(row.types))
    for (const name of specifiers)
      names.add(`${classes.has(nameOf(name)) ? "export" : "export type"}:${module} {${name}`);
  return { target: `types/${pathOf(version, row)}`, names };
}

function esModuleOf({ values }: ExportRow, version: string, path: string): string {
  const lines = Object.entries(values).flatMap(([module, names]) => {
    const from = (file: string) => `"${relative(path, `esm/${file}`)}.js"`;
    if (module !== "Claude") return [`export { ${names.join(", ")} } from ${from(builtOf(module))};`];
    return [
      `import { Claude } from ${from(version)};`,
      ...names.map((name) => `export const ${nameOf(name)} = Claude.${name};`),
    ];
  });
  return lines.length > 0 ? `${lines.join("\n")}\n` : "export {};\n";
}

function commonOf({ values }: ExportRow, version: string, path: string): string {
  const lines = Object.entries(values).flatMap(([module, names], at) => {
    const file = relative(path, `cjs/${module === "Claude" ? version : builtOf(module)}`);
    const { from, rest } =
      module === "Claude" ? { from: "Claude", rest: "{ Claude }" } : { from: `m${at}`, rest: `m${at}` };
    return [
      `const ${rest} = require("${file}.cjs");`,
      ...names.map((name) => `exports.${nameOf(name)} = ${from}.${name};`),
    ];
  });
  return ['Object.defineProperty(exports, "__esModule", { value: true });', ...lines, ""].join("\n");
}

async function main(dist: string): Promise<void> {
  const tables = await Promise.all(
    VERSIONS.map(async (version) => [version, (await rowsOf(version)).filter(isThere)] as const),
  );
  const declared = tables.flatMap(([version, rows]) => rows.map((row) => declaredBy(version, row)));
  const files = new Map([
    ...declarationsOf([...declared, ...sharedBy(declared)]),
    ...tables.flatMap(([version, rows]) => [...modulesOf(version, rows)]),
  ]);
  for (const [path, text] of files) {
    await mkdir(dirname(join(dist, path)), { recursive: true });
    await writeFile(join(dist, path), text);
  }
}

await main(process.argv[2]!);
