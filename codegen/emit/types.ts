/** The types files: every component schema once, aliases where a view or a version has the same thing. */
import type { Document } from "../document.js";
import { typeName } from "../names.js";
import { declare, type Declaration, named, type Overrides, shown } from "./declare.js";

/** Texts by name, with the names that each refers to. */
export type Parts = ReadonlyMap<string, { readonly text: string; readonly refs: readonly string[] }>;
export type Declarations = ReadonlyMap<string, Declaration>;

/** Where the declarations of a view are found, and how many are its own. */
export interface TypesFile {
  readonly path: string;
  readonly text: string;
  readonly counts: { readonly declared: number; readonly aliased: number; readonly shared: number };
}

/** @param beta Whether the names are those of the beta namespace. */
export const declarationsOf = (document: Document, beta: boolean, overrides: Overrides): Declarations =>
  new Map(
    Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => [
      name,
      declare(name, shown(typeName(name, beta), schema, overrides)),
    ]),
  );

/** What the types of a version are made from. */
export interface Declared {
  readonly version: string;
  readonly stable: Declarations;
  readonly full: Declarations;
}

/** Names that mean the same on both sides: the same text, and everything that they refer to means the same. */
export function same(left: Parts, right: Parts): Set<string> {
  const names = new Set([...left.keys()].filter((name) => left.get(name)!.text === right.get(name)?.text));
  for (let before = -1; before !== names.size;) {
    before = names.size;
    for (const name of names) if (!left.get(name)!.refs.every((ref) => names.has(ref))) names.delete(name);
  }
  return names;
}

/** Two files per version: `types/<version>.ts` for stable callers, `types/<version>.beta.ts`. Newest version first. */
export const emitTypes = (versions: readonly Declared[]): TypesFile[] =>
  versions.flatMap(({ version, stable, full }, at) => {
    const newest = at > 0 ? versions[0] : undefined;
    return [
      emitFile({ version, beta: false, own: stable, newest: newest && [newest.version, newest.stable] }),
      emitFile({ version, beta: true, own: full, stable, newest: newest && [newest.version, newest.full] }),
    ];
  });

interface Input {
  readonly version: string;
  readonly beta: boolean;
  readonly own: Declarations;
  readonly stable?: Declarations | undefined;
  /** The same view of the newest version. */
  readonly newest: readonly [version: string, Declarations] | undefined;
}

function emitFile({ version, beta, own, stable, newest }: Input): TypesFile {
  const nameOf = (component: string) => typeName(component, beta);
  const shared = newest ? same(own, newest[1]) : new Set<string>();
  const aliased = new Set([...(stable ? same(own, stable) : [])].filter((name) => !shared.has(name)));
  const declared = [...own.keys()].filter((name) => !shared.has(name) && !aliased.has(name));
  const used = new Set(declared.flatMap((name) => own.get(name)!.refs));
  const body: string[] = [];
  if (declared.some((name) => own.get(name)!.text.includes("Uploadable")))
    body.push('import type { Uploadable } from "../../src/contract.js";');
  const suffix = beta ? ".beta" : "";
  if (newest && shared.size > 0) {
    const from = `"./${newest[0]}${suffix}.js"`;
    const needed = [...shared].filter((name) => used.has(name)).map(nameOf);
    if (needed.length > 0) body.push(`import type { ${needed.join(", ")} } from ${from};`);
    body.push(`export type { ${[...shared].map(nameOf).join(", ")} } from ${from};`);
  }
  if (aliased.size > 0) {
    // A specifier costs a compiler half of what `export type BetaX = X` does, and there are hundreds.
    const renamed = (names: readonly string[]) =>
      `{ ${names.map((name) => (nameOf(name) === name ? name : `${name} as ${nameOf(name)}`)).join(", ")} }`;
    const needed = [...aliased].filter((name) => used.has(name));
    if (needed.length > 0) body.push(`import type ${renamed(needed)} from "./${version}.js";`);
    body.push(`export type ${renamed([...aliased])} from "./${version}.js";`);
  }
  const imports = body.join("\n");
  const declarations = declared.map((name) => named(own.get(name)!.text, nameOf));
  return {
    path: `types/${version}${suffix}.ts`,
    text: [imports, ...declarations].filter((part) => part !== "").join("\n\n") || "export {};",
    counts: { declared: declared.length, aliased: aliased.size, shared: shared.size },
  };
}
