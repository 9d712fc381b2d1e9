/** The types files: every component schema once, aliases where a view or a version has the same thing. */
import type { Document } from "../document.js";
import type { VersionModel } from "../model.js";
import { typeName } from "../names.js";
import { declare, type Declaration, named } from "./declare.js";

export type Declarations = ReadonlyMap<string, Declaration>;

/** Where the declarations of a view are found, and how many are its own. */
export interface TypesFile {
  readonly path: string;
  readonly text: string;
  readonly counts: { readonly declared: number; readonly aliased: number; readonly shared: number };
}

export const declarationsOf = (document: Document): Declarations =>
  new Map(Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => [name, declare(name, schema)]));

/** Names that mean the same on both sides: the same text, and everything that they refer to means the same. */
export function same(left: Declarations, right: Declarations): Set<string> {
  const names = new Set([...left.keys()].filter((name) => left.get(name)!.text === right.get(name)?.text));
  for (let before = -1; before !== names.size;) {
    before = names.size;
    for (const name of names) if (!left.get(name)!.refs.every((ref) => names.has(ref))) names.delete(name);
  }
  return names;
}

/** Two files per version: `types/<version>.ts` for stable callers, `types/<version>.beta.ts`. `models`: newest first. */
export function emitTypes(models: readonly VersionModel[]): TypesFile[] {
  const newest = models[0]!;
  const newestStable = declarationsOf(newest.stable);
  const newestFull = declarationsOf(newest.full);
  return models.flatMap((model) => {
    const stable = declarationsOf(model.stable);
    const full = declarationsOf(model.full);
    const isNewest = model === newest;
    return [
      emitFile({
        version: model.version,
        beta: false,
        own: stable,
        newest: isNewest ? undefined : [newest.version, newestStable],
      }),
      emitFile({
        ...{ version: model.version, beta: true, own: full, stable },
        newest: isNewest ? undefined : [newest.version, newestFull],
      }),
    ];
  });
}

interface Input {
  readonly version: string;
  readonly beta: boolean;
  readonly own: Declarations;
  readonly stable?: Declarations;
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
  if (aliased.size > 0) body.push(`import type { ${[...aliased].join(", ")} } from "./${version}.js";`);
  const imports = body.join("\n");
  const aliases = [...aliased].map((name) => `export type ${nameOf(name)} = ${name};`).join("\n");
  const declarations = declared.map((name) => named(own.get(name)!.text, nameOf));
  return {
    path: `types/${version}${suffix}.ts`,
    text: [imports, aliases, ...declarations].filter((part) => part !== "").join("\n\n") || "export {};",
    counts: { declared: declared.length, aliased: aliased.size, shared: shared.size },
  };
}
