/** The namespaces of a file of types as text: the names that are shown, and those that stand below them. Pure. */
import type { Names, NamespaceMembers } from "./names.js";
import type { Helpers } from "./resources.js";

/** What the file of a version calls its flat names. */
export interface Locals {
  /** Whether it is the class of a resource. */
  readonly isClass: (name: string) => boolean;
  readonly nameOf: (name: string) => string;
  /** The same where a namespace may have a name of its own for it. */
  readonly qualified: (name: string) => string;
}

/**
 * Nobody sees it, but a compiler then knows at once that the namespace holds a value. It would look for one behind every
 * name, and go through all declarations of the file for that: a second of every type-check.
 */
const VALUE = "enum $ {}";

/** The namespace `Claude`, of which only types exist. */
export const claudeText = ({ root }: Names, version: string, { namespace: { members } }: Helpers, locals: Locals) =>
  [
    `declare module "../../src/${version}.js" {`,
    ...namespace("namespace Claude", [
      VALUE,
      ...members.map((member) => `export ${member};`),
      ...membersOf(root, locals),
    ]),
    "}",
  ].join("\n");

/** The namespace of a resource. */
export const namespaceText = (name: string, members: NamespaceMembers, locals: Locals) =>
  namespace(`export declare namespace ${name}`, [VALUE, ...membersOf(members, locals)]).join("\n");

const namespace = (head: string, members: readonly string[]) => [`${head} {`, ...members, "}"];

/** A name is the type of the file itself; one that has names below it has to be an alias, which may merge with them. */
function split(members: NamespaceMembers) {
  const nested = new Map<string, NamespaceMembers>();
  for (const [name, type] of members) {
    const [first, ...rest] = name.split(".");
    if (rest.length > 0) nested.set(first!, (nested.get(first!) ?? new Map()).set(rest.join("."), type));
  }
  return { plain: [...members].filter(([name]) => !name.includes(".") && !nested.has(name)), nested };
}

/** The flat names that the file of a namespace has to know. */
export function namesIn(members: NamespaceMembers): string[] {
  const { plain, nested } = split(members);
  return [...plain.map(([, type]) => type), ...[...nested.values()].flatMap(namesIn)];
}

function membersOf(members: NamespaceMembers, locals: Locals): string[] {
  const { plain, nested } = split(members);
  const exported = (keyword: string, classes: boolean) => {
    const chosen = plain.filter(([, type]) => locals.isClass(type) === classes);
    const specifiers = chosen.map(([name, type]) => {
      const local = locals.nameOf(type);
      return name === local ? name : `${local} as ${name}`;
    });
    return specifiers.length > 0 ? [`${keyword} { ${specifiers.join(", ")} };`] : [];
  };
  return [
    ...exported("export", true),
    ...exported("export type", false),
    ...[...nested].flatMap(([name, inner]) => {
      const type = members.get(name);
      return [
        ...(type ? [`export type ${name} = ${locals.qualified(type)};`] : []),
        ...namespace(`export namespace ${name}`, membersOf(inner, locals)),
      ];
    }),
  ];
}
