/** Every subpath of the official package, in every spelling and both formats, with the names of the table and no others. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ExportRow } from "../../codegen/emit/exports.js";
import { link } from "./examples.js";
import { install, type Installed, root } from "./installed.js";

const SDK = { "2026-10-21": "1.14.0", "2023-06-01": "0.137.0" };
/** What begins the subpaths of a version, in the package and in the line of it that has that version at the top. */
const PLACES = [
  ["2026-10-21", "", undefined],
  ["2023-06-01", "/2023-06-01", undefined],
  ["2023-06-01", "", "2023-06-01"],
] as const;
type Version = keyof typeof SDK;

const rowsOf = (version: Version) =>
  JSON.parse(readFileSync(join(root, `generated/exports/${version}.json`), "utf8")) as ExportRow[];
const shown = (specifiers: Readonly<Record<string, readonly string[]>> = {}) =>
  Object.values(specifiers).flatMap((names) => names.map((name) => name.split(/ as |\./).at(-1)!));
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();
const isThere = (row: ExportRow) => !row.later || shown(row.values).length + shown(row.types).length > 0;
const rowsThere = (version: Version) => rowsOf(version).filter((row) => row.subpath !== "." && isThere(row));
const spellings = (subpath: string, place: string) =>
  ["", ".js", ".mjs"].map((ending) => `claude-openapi${place}${subpath.slice(1)}${ending}`);

let installed: Installed;

describe.each(PLACES)("%s at claude-openapi%s, line %s", (version, place, line) => {
  beforeAll(() => {
    installed = install(line);
    // An optional peer, of which two subpaths are made.
    link(installed, ["zod"]);
  });
  afterAll(() => installed?.remove());

  test.each(["import", "require"])("the main entry by %s is that of the version", (how) => {
    const load = (name: string) => (how === "import" ? `await import("${name}")` : `require("${name}")`);
    const program = `const [a, b] = [${load(`claude-openapi${place}`)}, ${load(`claude-openapi/${version}`)}];
      console.log(a.Claude === b.Claude && Object.keys(a).join() === Object.keys(b).join(), a.Claude.name);`;
    const file = `main.${how === "import" ? "mjs" : "cjs"}`;
    writeFileSync(join(installed.folder, file), program);
    expect(installed.run("node", file).trim()).toBe("true Claude");
  });

  test("the table has the names of the official package", () => {
    const lines = readFileSync(join(root, `upstream/facts/sdk-${SDK[version]}/exports.jsonl`), "utf8")
      .trim()
      .split("\n");
    const official = lines.map((line) => JSON.parse(line) as { subpath: string; values: string[]; types: string[] });
    const table = rowsOf(version).map(({ subpath, values, types, later }) => [
      subpath,
      sorted([...shown(values), ...shown(types), ...shown(later)]),
    ]);
    expect(table).toEqual(official.map(({ subpath, values, types }) => [subpath, sorted([...values, ...types])]));
  });

  test.each(["import", "require"])("values by %s, whatever the spelling", (how) => {
    const rows = rowsThere(version);
    const asked = rows.flatMap(({ subpath }) => spellings(subpath, place));
    const list = `const found = {}; for (const name of ${JSON.stringify(asked)})`;
    const keys = `found[name] = Object.keys(module).filter((key) => key !== "module.exports").sort();`;
    const program =
      how === "import"
        ? `${list} { const module = await import(name); ${keys} } console.log(JSON.stringify(found));`
        : `${list} { const module = require(name); ${keys} } console.log(JSON.stringify(found));`;
    const file = `values.${how === "import" ? "mjs" : "cjs"}`;
    writeFileSync(join(installed.folder, file), program);
    const found = JSON.parse(installed.run("node", file)) as Record<string, string[]>;
    for (const row of rows)
      for (const name of spellings(row.subpath, place))
        expect([name, found[name]]).toEqual([name, sorted(shown(row.values))]);
  });

  test("the classes are those of the client", () => {
    const paths = rowsThere(version).flatMap(({ subpath, values }) =>
      (values["Claude"] ?? []).map((path) => [subpath, path]),
    );
    const program = [
      `import { Claude } from "claude-openapi/${version}";`,
      `for (const [subpath, path] of ${JSON.stringify(paths)}) {`,
      `  const names = path.split(".");`,
      `  const module = await import("claude-openapi${place}" + subpath.slice(1));`,
      `  const type = names.reduce((inner, name) => inner[name], Claude);`,
      `  if (typeof type !== "function" || module[names.at(-1)] !== type) console.log(subpath, path);`,
      `}`,
    ].join("\n");
    writeFileSync(join(installed.folder, "classes.mjs"), program);
    expect(paths.length).toBeGreaterThan(100);
    expect(installed.run("node", "classes.mjs")).toBe("");
  });

  test.each(["mts", "cts"])("names for the compiler in a .%s file, whatever the spelling", (ending) => {
    const rows = rowsThere(version);
    const asked = rows.flatMap(({ subpath }) => spellings(subpath, place));
    const { find, errors } = compiled(ending, asked);
    expect(errors).toEqual([]);
    for (const row of rows) {
      const wanted = sorted([...shown(row.values), ...shown(row.types)]);
      for (const name of spellings(row.subpath, place)) expect([name, find(name)]).toEqual([name, wanted]);
    }
  });

  test("what the table has for later is not there yet", () => {
    const rows = rowsOf(version).filter(({ later }) => later);
    const { find } = compiled("mts", [
      `claude-openapi/${version}`,
      ...rows.map((row) => spellings(row.subpath, place)[0]!),
    ]);
    const main = new Set(find(`claude-openapi/${version}`));
    for (const row of rows) {
      const there = row.subpath === "." ? main : new Set([...main, ...find(spellings(row.subpath, place)[0]!)]);
      expect([row.subpath, shown(row.later).filter((name) => there.has(name))]).toEqual([row.subpath, []]);
    }
  });
});

/** What the compiler finds in each of these modules, and the names that lead nowhere. */
function compiled(ending: string, asked: readonly string[]) {
  const file = join(installed.folder, `names.${ending}`);
  writeFileSync(file, asked.map((name, at) => `import type * as m${at} from "${name}";`).join("\n"));
  const options: ts.CompilerOptions = {
    ...{ module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, strict: true },
    ...{ target: ts.ScriptTarget.ES2023, noEmit: true, types: [], skipLibCheck: true },
  };
  const program = ts.createProgram([file], options);
  const checker = program.getTypeChecker();
  const errors: string[] = [];
  const found = new Map<string, string[]>();
  for (const statement of program.getSourceFile(file)!.statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    const { text } = statement.moduleSpecifier as ts.StringLiteral;
    const symbol = checker.getSymbolAtLocation(statement.moduleSpecifier);
    const exported = symbol ? checker.getExportsOfModule(symbol) : [];
    for (const one of exported)
      if (one.flags & ts.SymbolFlags.Alias && checker.getAliasedSymbol(one).getName() === "unknown")
        errors.push(`${text}#${one.getName()}`);
    found.set(text, sorted(exported.map((one) => one.getName())));
  }
  return { errors, find: (name: string) => found.get(name) ?? [] };
}
