/** The names that our package offers, as the compiler sees them. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { ExportRow } from "../codegen/emit/exports.js";
import { type ApiVersion, API_VERSIONS } from "./versions.js";

const ROOT = new URL("..", import.meta.url).pathname;

export interface OurNames {
  /** Names by subpath, those that come later included: `generated/exports`, which the tests of the package hold it to. */
  readonly exports: Readonly<Record<ApiVersion, ReadonlyMap<string, ReadonlySet<string>>>>;
  /** Types in the namespace of the client, as `normal` writes their paths. */
  readonly types: Readonly<Record<ApiVersion, ReadonlySet<string>>>;
  readonly statics: Readonly<Record<ApiVersion, ReadonlySet<string>>>;
  /** Whether a client has a method, by accessor. */
  hasMethod(version: ApiVersion, accessor: string): boolean;
  /** Variables of the environment that the source names. */
  readonly environment: ReadonlySet<string>;
}

/** A path of names in one spelling: files and namespaces write the same words differently. */
export const normal = (path: string) => path.replace(/[^A-Za-z0-9]/g, "").toLowerCase();

/** What a specifier is called outside: `Batches` of `Messages.Batches` and of `MessagesBatches as Batches`. */
const nameOf = (specifier: string) => specifier.split(/ as |\./).at(-1)!;

function exportsOf(version: ApiVersion): Map<string, Set<string>> {
  const rows = JSON.parse(readFileSync(join(ROOT, `generated/exports/${version}.json`), "utf8")) as ExportRow[];
  const namesOf = ({ values, types, later = {} }: ExportRow) =>
    [values, types, later].flatMap((lists) => Object.values(lists).flat().map(nameOf));
  return new Map(rows.map((row) => [row.subpath, new Set(namesOf(row))]));
}

export function ourNames(): OurNames {
  const config = ts.readConfigFile(join(ROOT, "tsconfig.json"), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  const entryOf = (version: ApiVersion) => join(ROOT, `src/${version}.ts`);
  const program = ts.createProgram(API_VERSIONS.map(entryOf), options);
  const checker = program.getTypeChecker();
  const target = (symbol: ts.Symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const moduleOf = (file: string) => checker.getSymbolAtLocation(program.getSourceFile(file)!);
  const membersOf = (symbol: ts.Symbol | undefined) => (symbol ? checker.getExportsOfModule(symbol) : []);
  const client = (version: ApiVersion) =>
    target(membersOf(moduleOf(entryOf(version))).find((one) => one.getName() === "default")!);

  const typesOf = (version: ApiVersion) => {
    const found = new Set<string>();
    const walk = (namespace: ts.Symbol, path: string): void => {
      for (const one of membersOf(namespace)) {
        const [symbol, name] = [target(one), `${path}.${one.getName()}`];
        found.add(normal(name));
        if (symbol.flags & ts.SymbolFlags.Module) walk(symbol, name);
      }
    };
    walk(client(version), "");
    return found;
  };
  const staticsOf = (version: ApiVersion) => {
    const symbol = client(version);
    const type = checker.getTypeOfSymbolAtLocation(symbol, symbol.valueDeclaration!);
    return new Set(type.getProperties().map((one) => one.getName()));
  };
  const byVersion = <T>(of: (version: ApiVersion) => T) =>
    Object.fromEntries(API_VERSIONS.map((version) => [version, of(version)])) as Record<ApiVersion, T>;
  return {
    exports: byVersion(exportsOf),
    types: byVersion(typesOf),
    statics: byVersion(staticsOf),
    hasMethod(version, accessor) {
      let type: ts.Type | undefined = checker.getDeclaredTypeOfSymbol(client(version));
      for (const name of accessor.split(".")) {
        const property: ts.Symbol | undefined = type?.getProperty(name);
        type = property && checker.getTypeOfSymbol(property);
      }
      return type !== undefined;
    },
    environment: environmentOf(join(ROOT, "src")),
  };
}

function environmentOf(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const text = files.map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
  return new Set([...text.matchAll(/\bANTHROPIC_[A-Z0-9_]+\b/g)].map((match) => match[0]));
}
