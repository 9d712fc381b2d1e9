/** `types/<version>.ts`: all types of a version in one file, so that a compiler has no imports among them to keep. */
import { claudeText, type Input as NamesInput, namesOf, namespaceText } from "./names.js";
import { type Emitted, emitResources, type Helpers } from "./resources.js";
import { RUNTIME } from "./runtime.js";
import { type Declared, type Types, declaredTypes } from "./types.js";
import { renamed, wordsOf } from "./words.js";
import type { Output } from "./write.js";

export interface Input extends NamesInput {
  readonly declared: Declared;
}

export interface VersionFile {
  readonly version: string;
  readonly output: Output;
  readonly declared: Declared;
  readonly types: Types;
  readonly resources: Emitted;
  /** What the file calls a flat name. */
  readonly nameOf: (name: string) => string;
  /** Imports of what the file calls by these names, from it or, where they mean the same, from the newest version's. */
  readonly importsOf: (names: readonly string[], folder: string) => string[];
}

/** @param newest The newest version, when this is another: what means the same there is taken from there. */
export function emitVersion(input: Input, newest: VersionFile | undefined): VersionFile {
  const { model, declared, helpers } = input;
  const { version } = model;
  const types = declaredTypes(declared, newest?.declared);
  const names = namesOf(input);
  const resources = emitResources(model, helpers, declared, names.resources, newest?.resources);
  const shared = new Set([...types.shared, ...resources.shared]);
  const own = new Set([...types.texts.keys(), ...resources.texts.keys()]);
  const nameOf = (name: string) => types.aliases.get(name) ?? name;
  const qualified = (name: string) => {
    const local = nameOf(name);
    return newest && !own.has(local) ? `$Newest.${newest.nameOf(local)}` : `$Types.${local}`;
  };
  const isClass = (name: string) => names.resources.has(name);
  const importsOf = (locals: readonly string[], folder: string) => [
    ...importOf(
      locals.filter((name) => own.has(name)),
      `${folder}/${version}.js`,
    ),
    ...(newest
      ? importOf(
          specifiersOf(
            newest,
            locals.filter((name) => !own.has(name)),
          ),
          `${folder}/${newest.version}.js`,
        )
      : []),
  ];
  const declarations = [types.texts, resources.texts].map((texts) =>
    [...texts.values()].map((text) => renamed(text, types.aliases)).join("\n\n"),
  );
  const namespaces = [...names.resources]
    .filter(([name]) => own.has(name))
    .map(([name, members]) => namespaceText(name, members, { isClass, nameOf, qualified }));
  const parts = [
    ...declarations,
    namespaces.join("\n\n"),
    claudeText(names, version, helpers, { isClass, nameOf, qualified }),
  ];
  const words = wordsOf(parts.join("\n"));
  const used = [...shared].filter((name) => nameOf(name) === name && words.has(name));
  const imports = [
    ...runtimeOf(helpers, words, own),
    `import type * as $Types from "./${version}.js";`,
    ...(newest ? [`import type * as $Newest from "./${newest.version}.js";`] : []),
    ...importsOf(
      used.filter((name) => !isClass(name)),
      ".",
    ),
    ...(newest ? valueOf(used.filter(isClass), `./${newest.version}.js`) : []),
  ];
  return {
    ...{ version, declared, types, resources, nameOf, importsOf },
    output: { path: `types/${version}.ts`, text: [imports.join("\n"), ...parts].filter(Boolean).join("\n\n") },
  };
}

const importOf = (names: readonly string[], from: string) =>
  names.length > 0 ? [`import type { ${[...names].sort().join(", ")} } from "${from}";`] : [];

/** A class that is shown as one has to be imported as one. */
const valueOf = (names: readonly string[], from: string) =>
  names.length > 0 ? [`import { ${[...names].sort().join(", ")} } from "${from}";`] : [];

const specifiersOf = ({ nameOf }: VersionFile, names: readonly string[]) =>
  names.map((name) => (nameOf(name) === name ? name : `${nameOf(name)} as ${name}`));

function runtimeOf({ imports, namespace }: Helpers, words: ReadonlySet<string>, own: ReadonlySet<string>): string[] {
  const lists = new Map<string, string[]>();
  for (const [name, from] of Object.entries({ ...RUNTIME, ...imports }))
    if (words.has(name) && !own.has(name)) lists.set(from, [...(lists.get(from) ?? []), name]);
  const sorted = [...lists].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...sorted.flatMap(([from, names]) => importOf(names, `../../${from}`)),
    ...Object.entries(namespace.imports).map(([name, from]) => `import type * as ${name} from "../../${from}";`),
  ];
}
