/** The namespace `Claude`: every type under the name that users of the official SDK know, nested by resource. */
import { schemaName } from "../document.js";
import { type ClientOperation, type Resource, type VersionModel, flat } from "../model.js";
import { camel, interfaceName, typeName } from "../names.js";
import type { Overrides } from "./declare.js";
import type { SpecProblem } from "../problems.js";
import { isStreamed } from "./params.js";
import { pathOf } from "./error-classes.js";
import { type Helpers, helperTypes, pagesOf } from "./resources.js";
import type { VersionInput } from "./version.js";

/** What follows the official SDK where no rule leads. */
export interface Compat {
  /**
   * Official names by API version (`*`: all), and our type. An alias stands in the namespace that it begins with
   * (`Messages.Model`), else below the type that it begins with (`Tool.InputSchema`), else where its type does. A row with a
   * star (`*Error` of `*ErrorObject`) is one for every official name that fits, and stands where that is declared.
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
  /** Rows of the table that make a difference to this version. */
  readonly used: ReadonlySet<string>;
  /** Types that are shown under the name of a resource. */
  readonly hidden: readonly string[];
}

export function namesOf(input: VersionInput): Names {
  const { model, helpers, declared = [], errors = [] } = input;
  const places: Places = new Map();
  const root = spaceOf(undefined, undefined, stageOf(input, false, places));
  root.children.set("Beta", { type: "Beta", space: spaceOf(undefined, root, stageOf(input, true, places)) });
  const known = knownNames(model, helpers);
  const rows = rowsOf(input);
  const used = new Set<string>();
  for (const { file, name } of declared) {
    const { own } = spaceAt(root, pathOf(file));
    if (own.has(name)) continue;
    const { row, type } = known.has(name) ? { row: "", type: name } : (starred(name, rows, known) ?? {});
    if (type) own.set(name, type);
    if (row) used.add(row);
  }
  addAliases(
    root,
    rows.filter(({ type }) => known.has(type)),
    places,
    used,
  );
  for (const { file, class: name } of errors) spaceAt(root, pathOf(file)).own.set(name, name);
  const resources = new Map<string, NamespaceMembers>();
  const hidden: string[] = [];
  const visit = ({ children }: Space): void => {
    for (const { type, space } of children.values()) {
      resources.set(type, shownBy(space, hidden));
      visit(space);
    }
  };
  visit(root);
  return { root: shownBy(root, hidden), resources, used, hidden };
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
  const found = inputs.map(namesOf);
  const hidden = found.flatMap((names) => names.hidden);
  const names = Object.entries(compat.names).flatMap(([section, rows]) =>
    Object.keys(rows).filter((row) => !found.some(({ used }) => used.has(`${section} ${row}`))),
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

/** A row of the table of names for a version. */
interface Alias {
  readonly row: string;
  readonly name: string;
  readonly type: string;
}

const rowsOf = ({ compat, model }: VersionInput): Alias[] =>
  ["*", model.version].flatMap((section) =>
    Object.entries(compat.names[section] ?? {}).map(([name, type]) => ({ row: `${section} ${name}`, name, type })),
  );

/** What a row with a star makes of an official name, if that is a type. */
function starred(official: string, rows: readonly Alias[], known: ReadonlySet<string>) {
  const fitting = rows.flatMap(({ row, name, type }) => {
    const [start = "", end] = name.split("*");
    if (end === undefined || !official.startsWith(start) || !official.endsWith(end)) return [];
    return [{ row, type: type.replace("*", official.slice(start.length, official.length - end.length)) }];
  });
  return fitting.find(({ type }) => known.has(type));
}

/** Adds to `used` the rows that change what a namespace shows. */
function addAliases(root: Space, aliases: readonly Alias[], places: Places, used: Set<string>): void {
  for (const { row, name: path, type } of aliases) {
    const [space, keys] = descend(root, path.split("."));
    const [head, ...rest] = keys;
    const parent = rest.length > 0 && space === root ? places.get(head!) : undefined;
    const place = space === root ? (parent ?? places.get(type))?.space : space;
    const name = [parent?.shown ?? head!, ...rest].join(".");
    const seen = () => [place, place?.outer].map((one) => one && meaningOf(name, one)).join();
    const before = seen();
    place?.own.set(name, type);
    if (seen() !== before) used.add(row);
  }
}

/** The namespace of an official file, or the innermost one around it that there is. */
function spaceAt(space: Space, [first, ...rest]: readonly string[]): Space {
  const name = first && [...space.children.keys()].find((key) => key.toLowerCase() === first);
  return name ? spaceAt(space.children.get(name)!.space, rest) : space;
}

/** The namespace that the first keys name, and the keys that are left. */
function descend(space: Space, keys: readonly string[]): [Space, readonly string[]] {
  const child = keys.length > 1 ? space.children.get(keys[0]!) : undefined;
  return child ? descend(child.space, keys.slice(1)) : [space, keys];
}
