/** Which page a type is on. Pages go by the first word of a name, so that a type is found where its name says. */
import type { SchemaObject } from "../codegen/document.js";
import type { SiteView } from "./views.js";

/** More types than this are split by the next word; a word with fewer shares the page of its first letter. */
const MOST = 60;
const LEAST = 4;

const words = (name: string): string[] =>
  name.match(/[A-Z]{2,}(?=[A-Z][a-z])|[A-Z]{0,2}[a-z]+\d*|[A-Z]+\d*|\d+/g) ?? [name];

/** A union in an answer is published as `Known…` or `Unknown…`; readers want the union. */
const OPENED = /^(?:Unk|K)nown(?=[A-Z])/;

/** The type that a reader means by a name: without what opens a union. */
export function shownName(view: SiteView, name: string): string {
  const union = name.replace(OPENED, "");
  return union !== name && view.document.components?.schemas?.[union] ? union : name;
}

export interface TypePage {
  readonly name: string;
  readonly types: readonly string[];
}

/** How its types begin. */
export const typePageTitle = ({ name, types: [first = ""] }: TypePage): string =>
  `${first.slice(0, name.replaceAll("-", "").length)}…`;

export interface TypePages {
  readonly pages: readonly TypePage[];
  /** Where a type is, below the base of the site. */
  pathOf(name: string): string;
}

export function typePagesOf(view: SiteView): TypePages {
  const names = Object.keys(view.document.components?.schemas ?? {}).filter((name) => shownName(view, name) === name);
  const pages = split(names, 1)
    .map(([name, types]) => ({ name, types: [...types].sort((a, b) => a.localeCompare(b, "en")) }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
  const homes = new Map(pages.flatMap(({ name, types }) => types.map((type) => [type, name] as const)));
  return {
    pages,
    pathOf(name) {
      const shown = shownName(view, name);
      return `/${view.name}/types/${homes.get(shown) ?? ""}#${shown}`;
    },
  };
}

function split(names: readonly string[], depth: number): [string, string[]][] {
  const byKey = (keyOf: (name: string) => string, from: readonly string[]) => {
    const groups = new Map<string, string[]>();
    for (const name of from) groups.set(keyOf(name), [...(groups.get(keyOf(name)) ?? []), name]);
    return groups;
  };
  const key = (name: string) => words(name).slice(0, depth).join("-").toLowerCase();
  const rest: string[] = [];
  const pages = [...byKey(key, names)].flatMap(([name, types]): [string, string[]][] => {
    if (types.length > MOST && types.some((type) => words(type).length > depth)) return split(types, depth + 1);
    if (types.length >= LEAST) return [[name, types]];
    rest.push(...types);
    return [];
  });
  const letter = (name: string) =>
    [...words(name).slice(0, depth - 1), words(name)[depth - 1]?.[0] ?? ""].join("-").toLowerCase();
  return [...pages, ...byKey(letter, rest)];
}

/** The property schemas of an object, wherever an `allOf` puts them. */
export function propertiesOf(schema: SchemaObject, resolve: (one: SchemaObject) => SchemaObject) {
  const parts = [schema, ...(schema.allOf ?? []).map(resolve)];
  return {
    properties: Object.assign({}, ...parts.map((one) => one.properties ?? {})) as Record<string, SchemaObject>,
    required: new Set(parts.flatMap((one) => one.required ?? [])),
  };
}
