/** The namespace `Claude`: every type under the name that users of the official SDK know, nested by resource. */
import { schemaName } from "../document.js";
import { type ClientOperation, type Resource, type VersionModel, flat } from "../model.js";
import { camel, interfaceName, typeName } from "../names.js";
import type { Overrides } from "./declare.js";
import type { SpecProblem } from "../problems.js";
import { isStreamed } from "./params.js";
import { showErrors } from "./error-classes.js";
import { type Helpers, helperTypes, pagesOf } from "./resources.js";
import type { VersionInput } from "./version.js";

/** What follows the official SDK where no rule leads. */
export interface Compat {
  /**
   * Official names by API version (`*`: all), and our type. An alias stands in the namespace that it begins with
   * (`Messages.Model`), else below the type that it begins with (`Tool.InputSchema`), else where its type does.
   */
  readonly names: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Types of properties that a schema cannot say. */
  readonly types: Overrides;
}

/** The flat type behind each visible name. A dotted name stands in a nested namespace. */
export type NamespaceMembers = Map<string, string>;

interface Space {
  readonly own: NamespaceMembers;
  /** The one around it. */
  readonly outer: Space | undefined;
  /** By visible name, with the interface of the resource. */
  readonly children: Map<string, { readonly type: string; readonly space: Space }>;
}

/** What the namespaces of a version show, in flat names. */
export interface Names {
  readonly root: NamespaceMembers;
  /** By the interface of the resource, which the namespace merges with. */
  readonly resources: ReadonlyMap<string, NamespaceMembers>;
  /** Rows of the table that make no difference to this version. */
  readonly idle: ReadonlySet<string>;
  /** Types that are shown under the name of a resource. */
  readonly hidden: readonly string[];
}

export function namesOf(input: VersionInput): Names {
  const { model, helpers } = input;
  const places: Places = new Map();
  const root = spaceOf(undefined, undefined, stageOf(input, false, places));
  root.children.set("Beta", { type: "Beta", space: spaceOf(undefined, root, stageOf(input, true, places)) });
  const idle = addAliases(root, input, knownNames(model, helpers), places);
  showErrors(root, input.errors);
  const resources = new Map<string, NamespaceMembers>();
  const hidden: string[] = [];
  const visit = ({ children }: Space): void => {
    for (const { type, space } of children.values()) {
      resources.set(type, shownBy(space, hidden));
      visit(space);
    }
  };
  visit(root);
  return { root: shownBy(root, hidden), resources, idle, hidden };
}

/** As the official namespaces do: a space shows its own names, those of its children, and the children themselves. */
function shownBy({ own, children }: Space, hidden: string[]): NamespaceMembers {
  const shown: NamespaceMembers = new Map(own);
  for (const { space } of children.values())
    for (const [name, type] of space.own) if (!shown.has(name)) shown.set(name, type);
  for (const [name, { type }] of children) {
    if (shown.has(name)) hidden.push(shown.get(name)!);
    shown.set(name, type);
  }
  return shown;
}

/** The type that a name means in a space. */
function meaningOf(name: string, { own, children }: Space): string | undefined {
  if (own.has(name)) return own.get(name);
  for (const { space } of children.values()) if (space.own.has(name)) return space.own.get(name);
  return children.get(name)?.type;
}

function knownNames(model: VersionModel, helpers: Helpers): Set<string> {
  const stages = [false, true].flatMap((beta) => {
    const operations = flat(beta ? model.betaResources : model.resources);
    return [
      ...Object.keys((beta ? model.full : model.stable).components?.schemas ?? {}).map((name) => typeName(name, beta)),
      ...operations.flatMap((operation) => variants(operation, model.paramsNames.get(operation))),
      ...pagesOf(operations).keys(),
      ...helperTypes(helpers, beta).map(({ flatName }) => flatName),
    ];
  });
  return new Set(stages);
}

/** Rows of the tables that make no difference to any version, and types that a resource hides. */
export function checkNames(
  inputs: readonly VersionInput[],
  compat: Compat,
  locate: (component: string) => string,
): SpecProblem[] {
  const found = inputs.map((input) => [input.model.version, namesOf(input)] as const);
  const idle = found.map(([version, names]) => [version, names.idle] as const);
  const hidden = found.flatMap(([, names]) => names.hidden);
  const isIdle = (version: string, name: string) =>
    idle.every(([of, names]) => (version !== "*" && version !== of) || names.has(name));
  const names = Object.entries(compat.names).flatMap(([version, aliases]) =>
    Object.keys(aliases).filter((name) => isIdle(version, name)),
  );
  const types = Object.keys(compat.types).filter((key) => {
    const [type = "", property = ""] = key.split(".");
    return !inputs.some(({ model }) => hasProperty(model, type, property));
  });
  const rows = [...names, ...types].map((row) => ({
    where: "codegen/compat.json",
    message: `${row} makes no difference to any version`,
  }));
  return [...hidden.map((type) => ({ where: locate(type), message: `${type} is a type and a resource` })), ...rows];
}

const hasProperty = ({ stable, full }: VersionModel, type: string, property: string) =>
  [false, true].some((beta) =>
    Object.entries((beta ? full : stable).components?.schemas ?? {}).some(
      ([name, schema]) => typeName(name, beta) === type && schema.properties?.[property],
    ),
  );

function variants(operation: ClientOperation, name: string | undefined): string[] {
  if (name === undefined) return [];
  return isStreamed(operation) ? [name, `${name}Base`, `${name}NonStreaming`, `${name}Streaming`] : [name];
}

/** Where each flat type name is shown. */
type Places = Map<string, { readonly space: Space; readonly shown: string }>;

/** The resource that a component belongs to: `messages/batches.yaml` → messages.batches, if there is one. */
function ownerOf(file: string, resources: readonly Resource[]): string {
  const keys = file
    .replace(/\.yaml$/, "")
    .split("/")
    .map(camel);
  let [owner, level]: [string[], readonly Resource[]] = [[], resources];
  for (const key of keys) {
    const found = level.find(({ path }) => path.at(-1) === key);
    if (!found) break;
    [owner, level] = [[...found.path], found.children];
  }
  return owner.join(".");
}

/** What the namespaces of a stage are made from. */
interface Stage extends VersionInput {
  readonly beta: boolean;
  readonly all: readonly Resource[];
  readonly places: Places;
  /** Components by the call path of the resource that owns them; bodies of requests are shown as params, those of lists as pages. */
  readonly owned: ReadonlyMap<string, readonly string[]>;
}

function stageOf(input: VersionInput, beta: boolean, places: Places): Stage {
  const { model, fileOf } = input;
  const all = beta ? model.betaResources : model.resources;
  const operations = flat(all);
  const hidden = new Set(
    operations.flatMap(({ body, result }) => [
      body && schemaName(body.schema),
      result.kind === "page" ? schemaName(result.schema) : undefined,
    ]),
  );
  const owned = new Map<string, string[]>();
  for (const component of Object.keys((beta ? model.full : model.stable).components?.schemas ?? {})) {
    if (hidden.has(component)) continue;
    const owner = ownerOf(fileOf(component) ?? "", all);
    if (!owned.has(owner)) owned.set(owner, []);
    owned.get(owner)!.push(component);
  }
  return { ...input, beta, all, places, owned };
}

function spaceOf(here: Resource | undefined, outer: Space | undefined, stage: Stage): Space {
  const { beta, helpers, places } = stage;
  const space: Space = { own: new Map(), outer, children: new Map() };
  const add = (shown: string, name: string) => {
    space.own.set(shown, name);
    places.set(name, { space, shown });
  };
  const id = here?.path.join(".") ?? "";
  for (const component of stage.owned.get(id) ?? []) add(typeName(component, beta), typeName(component, beta));
  for (const operation of here?.operations ?? []) {
    const names = variants(operation, stage.model.paramsNames.get(operation));
    for (const [at, shown] of variants(operation, operation.paramsName).entries()) {
      add(shown, names[at]!);
      if (at > 1) space.own.set(`${operation.paramsName}.${shown}`, names[at]!);
    }
  }
  for (const name of pagesOf(here?.operations ?? []).keys()) add(name, name);
  for (const { resource, name, flatName } of helperTypes(helpers, beta))
    if (resource === id) add(name.replaceAll("{Beta}", ""), flatName);
  for (const resource of here?.children ?? stage.all) {
    const type = `${beta ? "Beta" : ""}${interfaceName(resource.path)}`;
    space.children.set(interfaceName(resource.path.slice(-1)), { type, space: spaceOf(resource, space, stage) });
  }
  return space;
}

/** Gives the rows that change nothing that a namespace shows. */
function addAliases(root: Space, { compat, model }: VersionInput, known: Set<string>, places: Places): Set<string> {
  const idle = new Set<string>();
  for (const [row, type] of Object.entries({ ...compat.names["*"], ...compat.names[model.version] })) {
    const [space, keys] = descend(root, row.split("."));
    const [head, ...rest] = keys;
    const parent = rest.length > 0 && space === root ? places.get(head!) : undefined;
    const place = space === root ? (parent ?? places.get(type))?.space : space;
    const name = [parent?.shown ?? head!, ...rest].join(".");
    const seen = () => [place, place?.outer].map((one) => one && meaningOf(name, one)).join();
    const before = seen();
    if (known.has(type)) place?.own.set(name, type);
    if (seen() === before) idle.add(row);
  }
  return idle;
}

/** The namespace that the first keys name, and the keys that are left. */
function descend(space: Space, keys: readonly string[]): [Space, readonly string[]] {
  const child = keys.length > 1 ? space.children.get(keys[0]!) : undefined;
  return child ? descend(child.space, keys.slice(1)) : [space, keys];
}

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
