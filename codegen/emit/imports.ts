/** The imports of generated files. */
import type { Helpers } from "./resources.js";
import { type Module, RUNTIME, specifierOf } from "./runtime.js";
import type { VersionFile } from "./version.js";

const importOf = (names: readonly string[], from: string) =>
  names.length > 0 ? [`import type { ${[...names].sort().join(", ")} } from "${from}";`] : [];

/** A class that is shown as one has to be imported as one. */
export const classImports = (names: readonly string[], from: string) =>
  names.length > 0 ? [`import { ${[...names].sort().join(", ")} } from "${from}";`] : [];

interface Where {
  readonly version: string;
  readonly isOwn: (name: string) => boolean;
  readonly folder: string;
  readonly newest: VersionFile | undefined;
}

export function importsOf(wanted: Iterable<string>, { version, isOwn, folder, newest }: Where): string[] {
  const names = [...new Set(wanted)];
  const foreign = names.filter((name) => !isOwn(name));
  const specifiers = foreign.map((name) =>
    newest?.nameOf(name) === name ? name : `${newest?.nameOf(name)} as ${name}`,
  );
  return [
    ...importOf(names.filter(isOwn), `${folder}/${version}.js`),
    ...(newest ? importOf(specifiers, `${folder}/${newest.version}.js`) : []),
  ];
}

/** Of what a file of types uses of the runtime. */
export function runtimeImports(
  { imports, namespace }: Helpers,
  used: ReadonlySet<string>,
  isOwn: (name: string) => boolean,
): string[] {
  const lists = new Map<string, string[]>();
  for (const [name, module] of Object.entries({ ...RUNTIME, ...imports })) {
    if (!used.has(name) || isOwn(name)) continue;
    const from = specifierOf(module, 1);
    lists.set(from, [...(lists.get(from) ?? []), name]);
  }
  const whole = Object.entries(namespace.imports) as [string, Module][];
  return [
    ...[...lists].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([from, names]) => importOf(names, from)),
    ...whole.map(([name, module]) => `import type * as ${name} from "${specifierOf(module, 1)}";`),
  ];
}
