/** The imports of generated files. Pure. */
import type { Helpers } from "./resources.js";
import { RUNTIME, specifierOf } from "./runtime.js";

/** A name that a file takes from another one; `Book as Volume` where it calls it otherwise. */
export interface Import {
  readonly from: string;
  readonly name: string;
  /** It is shown as the class that it is, so its value is imported, too. */
  readonly isClass?: boolean;
}

/** A line for the types of each file and one for its classes, in the order in which they are first wanted. */
export function importLines(wanted: readonly Import[]): string[] {
  const lists = new Map<string, Set<string>>();
  for (const { from, name, isClass } of wanted) {
    const line = `import${isClass ? "" : " type"} {} from "${from}";`;
    lists.set(line, (lists.get(line) ?? new Set()).add(name));
  }
  return [...lists].map(([line, names]) => line.replace("{}", () => `{ ${[...names].sort().join(", ")} }`));
}

/** What a file of types uses of the runtime. */
export const runtimeImports = ({ imports }: Helpers, isUsed: (name: string) => boolean): Import[] =>
  Object.entries({ ...RUNTIME, ...imports })
    .filter(([name]) => isUsed(name))
    .map(([name, module]) => ({ name, from: specifierOf(module, 1) }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
