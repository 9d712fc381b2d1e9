/** The namespace `Claude`: every type under the name that users of the official SDK know, nested by resource. */
import { schemaName } from "../document.js";
import { type Operation, type Resource, type VersionModel, flat } from "../model.js";
import { camel, interfaceName, typeName } from "../names.js";
import { paramsNames } from "./params.js";
import { type Helpers, pagesOf } from "./resources.js";

/**
 * Official names that follow no rule, by API version (`*`: all), and our type. An alias stands in the namespace that it
 * begins with (`Messages.Model`), else where its own first name stands (`Tool.InputSchema`), else where its type does.
 */
export type Compat = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A member of a namespace: visible name and type. A dotted name becomes a nested namespace. */
type Members = Map<string, { readonly type: string }>;

interface Space {
  readonly own: Members;
  readonly children: Map<string, { readonly type: string; readonly space: Space }>;
}

interface Input {
  readonly model: VersionModel;
  readonly helpers: Helpers;
  readonly compat: Compat;
  /** The source file of a component. */
  readonly fileOf: (component: string) => string | undefined;
}

export function emitNames(input: Input): string {
  const { model, helpers } = input;
  const known = knownNames(input);
  const places: Places = new Map();
  const root = spaceOf(undefined, stageOf(input, false, known, places));
  const beta = spaceOf(undefined, stageOf(input, true, known, places));
  root.children.set("Beta", { type: "Resources.Beta", space: beta });
  addAliases(root, input, known, places);
  const imports = [
    `import type * as Types from "../types/${model.version}.js";`,
    `import type * as BetaTypes from "../types/${model.version}.beta.js";`,
    `import type * as Resources from "../resources/${model.version}.js";`,
    ...Object.entries(helpers.namespace.imports).map(
      ([name, from]) => `import type * as ${name} from "../../${from}";`,
    ),
  ];
  return [
    ...imports,
    "",
    ...moduleOf(
      model.version,
      helpers.namespace.members.map((member) => `${member};`),
    ),
    "",
    ...moduleOf(model.version, membersOf(root)),
  ]
    .map((line) => (line.length > 120 ? line.replace(/^( *)(type \w+ =) /, "$1$2\n$1  ") : line))
    .join("\n");
}

const moduleOf = (version: string, members: readonly string[]) => [
  `declare module "../../src/${version}.js" {`,
  ...indent(["namespace Claude {", ...indent(members), "}"]),
  "}",
];

const indent = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

/** Where each type name is declared, as a qualifier. */
function knownNames({ model, helpers }: Input): Map<string, string> {
  const known = new Map<string, string>();
  for (const name of Object.keys(model.full.components?.schemas ?? {})) known.set(typeName(name, true), "BetaTypes");
  for (const name of Object.keys(model.stable.components?.schemas ?? {})) known.set(name, "Types");
  for (const [beta, resources] of [
    [false, model.resources],
    [true, model.betaResources],
  ] as const) {
    const operations = flat(resources);
    for (const [operation, name] of paramsNames(operations))
      for (const one of variants(operation, name)) known.set(one, "Resources");
    for (const name of pagesOf(operations).keys()) known.set(name, "Resources");
    for (const { name } of helpers.types) known.set(name.replaceAll("{Beta}", beta ? "Beta" : ""), "Resources");
  }
  return known;
}

const isStreamed = ({ event, result, row }: Operation) => event && result.kind === "json" && !row.on.startsWith("GET ");
const variants = (operation: Operation, name: string) =>
  isStreamed(operation) ? [name, `${name}Base`, `${name}NonStreaming`, `${name}Streaming`] : [name];

/** Where each flat type name is shown. */
type Places = Map<string, { readonly own: Members; readonly shown: string }>;

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
interface Stage extends Input {
  readonly beta: boolean;
  readonly all: readonly Resource[];
  readonly known: ReadonlyMap<string, string>;
  readonly places: Places;
  readonly flatNames: ReadonlyMap<Operation, string>;
  /** Components by the call path of the resource that owns them; bodies of requests are shown as params. */
  readonly owned: ReadonlyMap<string, readonly string[]>;
}

function stageOf(input: Input, beta: boolean, known: ReadonlyMap<string, string>, places: Places): Stage {
  const { model, fileOf } = input;
  const all = beta ? model.betaResources : model.resources;
  const operations = flat(all);
  const bodies = new Set(operations.map(({ body }) => body && schemaName(body.schema)));
  const owned = new Map<string, string[]>();
  for (const component of Object.keys((beta ? model.full : model.stable).components?.schemas ?? {})) {
    if (bodies.has(component)) continue;
    const owner = ownerOf(fileOf(component) ?? "", all);
    if (!owned.has(owner)) owned.set(owner, []);
    owned.get(owner)!.push(component);
  }
  return { ...input, beta, all, known, places, owned, flatNames: paramsNames(operations) };
}

function spaceOf(here: Resource | undefined, stage: Stage): Space {
  const { beta, helpers, known, places } = stage;
  const own: Members = new Map();
  const add = (shown: string, name: string) => {
    own.set(shown, { type: `${known.get(name) ?? "Types"}.${name}` });
    places.set(name, { own, shown });
  };
  const id = here?.path.join(".") ?? "";
  for (const component of stage.owned.get(id) ?? []) add(typeName(component, beta), typeName(component, beta));
  for (const operation of here?.operations ?? []) {
    const name = stage.flatNames.get(operation);
    if (name === undefined) continue;
    for (const [at, shown] of variants(operation, operation.paramsName!).entries())
      add(shown, variants(operation, name)[at]!);
  }
  for (const name of pagesOf(here?.operations ?? []).keys()) add(name, name);
  for (const { resource, name } of helpers.types)
    if (here && resource === id) add(name.replaceAll("{Beta}", ""), name.replaceAll("{Beta}", beta ? "Beta" : ""));
  const children = (here?.children ?? stage.all).map((resource) => {
    const shown = interfaceName(resource.path.slice(-1));
    const type = `Resources.${beta ? "Beta" : ""}${interfaceName(resource.path)}`;
    return [shown, { type, space: spaceOf(resource, stage) }] as const;
  });
  return { own, children: new Map(children) };
}

function addAliases(root: Space, { compat, model }: Input, known: Map<string, string>, places: Places): void {
  for (const [name, type] of Object.entries({ ...compat["*"], ...compat[model.version] })) {
    const qualifier = known.get(type);
    if (qualifier === undefined) continue;
    const [space, keys] = descend(root, name.split("."));
    const [head, ...rest] = keys;
    const place = space === root ? (places.get(head!) ?? places.get(type)) : space;
    const shown = space === root ? (places.get(head!)?.shown ?? head!) : head!;
    place?.own.set([shown, ...rest].join("."), { type: `${qualifier}.${type}` });
  }
}

/** The namespace that the first keys name, and the keys that are left. */
function descend(space: Space, keys: readonly string[]): [Space, readonly string[]] {
  const child = keys.length > 1 ? space.children.get(keys[0]!) : undefined;
  return child ? descend(child.space, keys.slice(1)) : [space, keys];
}

/** As the official namespaces do: a space shows its own names, those of its children, and the children themselves. */
function membersOf({ own, children }: Space): string[] {
  const shown: Members = new Map(own);
  for (const [name, { type, space }] of children) {
    if (!shown.has(name)) shown.set(name, { type });
    for (const [inner, member] of space.own) if (!shown.has(inner)) shown.set(inner, member);
  }
  return [
    ...declarationsOf(shown),
    ...[...children].flatMap(([name, { space }]) => [`namespace ${name} {`, ...indent(membersOf(space)), "}"]),
  ];
}

function declarationsOf(members: Members): string[] {
  const lines: string[] = [];
  const nested = new Map<string, Members>();
  for (const [name, member] of members) {
    const [first, ...rest] = name.split(".");
    if (rest.length > 0) nested.set(first!, (nested.get(first!) ?? new Map()).set(rest.join("."), member));
    else lines.push(`type ${name} = ${member.type};`);
  }
  return [
    ...lines,
    ...[...nested].flatMap(([name, inner]) => [`namespace ${name} {`, ...indent(declarationsOf(inner)), "}"]),
  ];
}
