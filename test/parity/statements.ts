/**
 * What the types of a version must keep, as TypeScript statements: one line per claim, its label at the end. They are
 * read from the declarations of the official package and checked by `compare.ts`; nothing is written to disk.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { type Accessor, type Version, versions } from "./versions.js";

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const accessors = JSON.parse(readFileSync(here("accessors.json"), "utf8")) as Accessor[];

/** Resources whose types are compared: the first words of the accessors. */
const resources = new Set(accessors.map((row) => row.accessor.replace(/^beta\./, "").split(".")[0]!));

/** The files of the official package whose types belong to those resources, or to all of them. */
function belongs(file: string): boolean {
  const resource = /\/resources\/(?:beta\/)?([\w-]+)/.exec(file)?.[1];
  return (
    /\/(client|core\/pagination)\.d\.m?ts$/.test(file) ||
    resource === "shared" ||
    /\/resources\/beta\/beta\.d\.m?ts$/.test(file) ||
    (resource !== undefined && resources.has(resource))
  );
}

/** Names of interfaces and type aliases under the client's namespace, by path: `Message`, `Beta.Messages.BetaMessage`. */
function typeNames(packageName: string): string[] {
  const root = here("entry.ts");
  const options: ts.CompilerOptions = { module: ts.ModuleKind.NodeNext, types: [], skipLibCheck: true };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (file) => file === root || fileExists(file);
  host.getSourceFile = (file, ...rest) =>
    file === root
      ? ts.createSourceFile(file, `export { Anthropic } from "${packageName}";`, ts.ScriptTarget.ES2023)
      : getSourceFile(file, ...rest);
  const program = ts.createProgram([root], options, host);
  const checker = program.getTypeChecker();
  const resolve = (symbol: ts.Symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

  const found: string[] = [];
  const walk = (namespace: ts.Symbol, prefix: string): void => {
    for (const exported of checker.getExportsOfModule(namespace)) {
      const symbol = resolve(exported);
      const file = symbol.declarations?.[0]?.getSourceFile().fileName;
      if (!file || !belongs(file)) continue;
      const name = prefix + exported.getName();
      const isType = symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias);
      // What a class is, the value says: instances are nominal, and the wire suite compares their behaviour.
      const isPage = symbol.declarations?.some(
        (node) => ts.isTypeAliasDeclaration(node) && /Page(Cursor)?</.test(node.getText()),
      );
      const generic = symbol.declarations?.some(
        (node) => (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) && node.typeParameters?.length,
      );
      if (isType && !(symbol.flags & ts.SymbolFlags.Class) && !isPage && !generic) found.push(name);
      if (symbol.flags & ts.SymbolFlags.Module) walk(symbol, `${name}.`);
    }
  };
  const source = program.getSourceFile(root)!;
  walk(resolve(checker.getExportsOfModule(checker.getSymbolAtLocation(source)!)[0]!), "");
  return [...new Set(found)].sort();
}

/** The statements about a pair of types; a line each, its label at the end. */
function pair(label: string, theirs: string, ours: string): string[] {
  const line = (code: string, what: string) => `${code}; // ${label}: ${what}`;
  return [
    line(`known<${ours}>()`, "is known and not any"),
    line(`(value: ${theirs}): ${ours} => value`, "takes the official value"),
    line(`(value: ${ours}): ${theirs} => value`, "is taken for the official value"),
    line(`(value: Full<${theirs}>): Full<${ours}> => value`, "has no property of its own"),
    line(`(value: Full<${ours}>): Full<${theirs}> => value`, "has every property of the official type"),
  ];
}

const member = (client: string, accessor: string) =>
  accessor.split(".").reduce((type, name) => `${type}["${name}"]`, client);

/** The statements about a method: its arguments, then its result by kind. */
function method(row: Accessor): string[] {
  const theirs = member("Anthropic", row.accessor);
  const ours = member("Claude", row.accessor);
  const args = row.paramsType ? row.positional + 1 : row.positional;
  const lines: string[] = [];
  for (let at = 0; at < args; at++) {
    lines.push(...pair(`${row.accessor} argument ${at}`, `Parameters<${theirs}>[${at}]`, `Parameters<${ours}>[${at}]`));
  }
  const result = (form: string, type: (client: string) => string) =>
    lines.push(...pair(`${row.accessor} ${form}`, type(theirs), type(ours)));
  if (row.stream === "sse" && row.method === "GET") {
    result("event", (of) => `Item<Awaited<ReturnType<${of}>>>`);
  } else if (row.stream === "sse") {
    result("result", (of) => `Exclude<Awaited<ReturnType<${of}>>, AsyncIterable<unknown>>`);
    result("event", (of) => `Item<Extract<Awaited<ReturnType<${of}>>, AsyncIterable<unknown>>>`);
  } else if (row.stream === "jsonl") {
    result("line", (of) => `Item<Awaited<ReturnType<${of}>>>`);
  } else if (row.page) {
    result("item", (of) => `Item<ReturnType<${of}>>`);
    result("page data", (of) => `Awaited<ReturnType<${of}>>["data"]`);
  } else {
    result("result", (of) => `Awaited<ReturnType<${of}>>`);
  }
  return lines;
}

/** The statements of a version, as the text of a module that lies in this folder. */
export function statements(version: Version): string {
  const packageName = versions[version];
  return [
    `import type Anthropic from "${packageName}";`,
    `import type Claude from "../../src/${version}.js";`,
    `import { type Full, type Item, known } from "./type-tools.js";`,
    ...typeNames(packageName).flatMap((name) => pair(name, `Anthropic.${name}`, `Claude.${name}`)),
    ...accessors.filter((row) => row.versions.includes(version)).flatMap(method),
  ].join("\n");
}
