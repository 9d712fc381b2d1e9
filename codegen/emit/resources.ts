/** Params types and the interfaces of the operations: the typed surface of a client, written by name. */
import { type MethodDeclarationStructure, type OptionalKind, type StatementStructures, StructureKind } from "ts-morph";
import { type SchemaObject, schemaName } from "../document.js";
import { flatResources, type ClientOperation, type Resource, type VersionModel } from "../model.js";
import { camel, interfaceName, pageName, typeName } from "../names.js";
import { docsOf } from "./comment.js";
import { typeText } from "./declare.js";
import { methodDocs, resourceDocs } from "./editor.js";
import type { Module } from "./runtime.js";
import { alias, type Context, isStreamed, paramsOf } from "./params.js";

/** Methods and types that are written by hand and only announced here. `{Beta}` stands for the prefix of the namespace. */
export interface Helpers {
  /** The module of each type that is imported. */
  readonly imports: Readonly<Record<string, Module>>;
  /** Resources of the beta namespace that have such methods and no operation. */
  readonly rowless?: readonly string[];
  readonly methods: readonly HelperMethod[];
  readonly types: readonly {
    readonly resource: string;
    /** Where the type is; absent: in both namespaces. */
    readonly stage?: "stable" | "beta";
    readonly doc: string;
    readonly name: string;
    readonly type: string;
  }[];
  /** NamespaceMembers of the root namespace, e.g. `type RequestOptions = Contract.RequestOptions`. */
  readonly namespace: { readonly imports: Readonly<Record<string, Module>>; readonly members: readonly string[] };
}

export interface HelperMethod {
  readonly resource: string;
  /** The type of the spec that it is about: it is where that is. Absent: everywhere. */
  readonly needs?: string;
  readonly doc: string;
  readonly name: string;
  /** As in `Params extends MessageStreamParams`. */
  readonly typeParameters?: readonly string[];
  /** Name and type of each parameter; `?` ends the name of an optional one. */
  readonly parameters: readonly (readonly [name: string, type: string])[];
  readonly returns: string;
}

export const PAGES = {
  id: "Page",
  cursor: "PageCursor",
  both: "BidirectionalPageCursor",
  report: "ReportPageCursor",
} as const;

/** Names of the page types of a resource, with the class and the item of each. */
export function pagesOf(operations: readonly ClientOperation[]) {
  const pages = new Map<string, { readonly pageClass: string; readonly item: string }>();
  for (const { result, row, beta } of operations) {
    if (result.kind !== "page" || !row.page) continue;
    const component = schemaName(result.item);
    if (component === undefined) continue;
    const item = typeName(component, beta);
    pages.set(pageName(item, PAGES[row.page]), { pageClass: PAGES[row.page], item });
  }
  return pages;
}

/** Params types, page types and interfaces of the operations of one stage. */
export function resourceStatements(context: Context): StatementStructures[] {
  const { beta, model } = context;
  const tree = beta ? model.betaResources : model.resources;
  const docs = resourceDocs(tree, beta ? model.full : model.stable);
  const resources = flatResources(tree);
  // A page that several resources have stands once, at the first.
  const pages = new Map(
    [...resources]
      .reverse()
      .flatMap((resource) => [...pagesOf(resource.operations).keys()].map((page) => [page, resource])),
  );
  return resources.flatMap((resource) => resourceOf(resource, context, docs, (page) => pages.get(page) === resource));
}

const BETA =
  "What takes part in a beta: resources that only callers with a beta value have, and the beta shapes of the others.";

/** What a client and its beta namespace offer. */
export const rootStatements = ({ resources, betaResources, full, stable }: VersionModel): StatementStructures[] => [
  {
    ...{ ...CLASS, name: "Beta", docs: [BETA] },
    properties: propertiesOf(betaResources, "Beta", resourceDocs(betaResources, full)),
  },
  {
    ...{ kind: StructureKind.Interface as const, isExported: true },
    ...{ name: "Resources", docs: ["What a client offers."] },
    properties: [
      ...propertiesOf(resources, "", resourceDocs(resources, stable)),
      { name: "beta", type: "Beta", docs: [BETA] },
    ],
  },
];

/** Types of a stage that are written by hand, under their names in it. */
export const helperTypes = ({ types }: Helpers, beta: boolean) =>
  types
    .filter(({ stage }) => stage !== (beta ? "stable" : "beta"))
    .map((type) => ({ ...type, flatName: fill(type.name, beta), type: fill(type.type, beta) }));

const fill = (text: string, beta: boolean) => text.replaceAll("{Beta}", beta ? "Beta" : "");

/** A resource is a class at run time, made from its rows. */
const CLASS = { kind: StructureKind.Class, isExported: true, hasDeclareKeyword: true, extends: "APIResource" } as const;

function resourceOf(
  resource: Resource,
  context: Context,
  docs: ReadonlyMap<Resource, string[]>,
  declaresPage: (name: string) => boolean,
): StatementStructures[] {
  const { beta, helpers } = context;
  const prefix = beta ? "Beta" : "";
  const id = resource.path.join(".");
  const pages = [...pagesOf(resource.operations)]
    .filter(([name]) => declaresPage(name))
    .map(([name, { pageClass, item }]) => alias(name, `${pageClass}<${item}>`, `A page of \`${item}\`.`));
  const types = helperTypes(helpers, beta)
    .filter((type) => type.resource === id)
    .map(({ flatName, type, doc }) => alias(flatName, type, doc));
  return [
    ...resource.operations.flatMap((operation) => paramsOf(operation, context)),
    ...types,
    ...pages,
    {
      ...CLASS,
      name: `${prefix}${interfaceName(resource.path)}`,
      docs:
        docs.get(resource)!.length > 0
          ? docs.get(resource)!
          : [`Operations of \`client.${beta ? "beta." : ""}${id}\`.`],
      properties: propertiesOf(resource.children, prefix, docs),
      methods: [
        ...resource.operations.flatMap((operation) => methodsOf(operation, context)),
        ...helpers.methods
          .filter(({ resource: of, needs }) => of === id && (needs === undefined || context.types.has(needs)))
          .map((method) => helperOf(method, beta)),
      ],
    },
  ];
}

type Method = OptionalKind<MethodDeclarationStructure>;

const helperOf = (helper: HelperMethod, beta: boolean): Method => ({
  ...{ name: helper.name, docs: docsOf([helper.doc]), returnType: fill(helper.returns, beta) },
  typeParameters: (helper.typeParameters ?? []).map((parameter) => fill(parameter, beta)),
  parameters: helper.parameters.map(([parameter, type]) => ({
    name: parameter.replace("?", ""),
    hasQuestionToken: parameter.endsWith("?"),
    type: fill(type, beta),
  })),
});

function methodsOf(operation: ClientOperation, context: Context): Method[] {
  const { accessor, positional, params, body } = operation;
  const name = context.model.paramsNames.get(operation);
  const required = params.some((param) => param.required) || body?.required === true;
  const event = operation.event && typeText(operation.event);
  const docs = methodDocs(operation);
  const method = (paramsType: string | undefined, returnType: string): Method => ({
    ...{ name: accessor.at(-1)!, docs, returnType },
    parameters: [
      ...(positional ? [{ name: camel(positional).replace(/Id$/, "ID"), type: "string" }] : []),
      ...(paramsType
        ? [{ name: "params", type: required ? paramsType : `${paramsType} | null`, hasQuestionToken: !required }]
        : []),
      { name: "options", type: "RequestOptions", hasQuestionToken: true },
    ],
  });
  if (!isStreamed(operation))
    return [
      method(name, event && operation.row.on.startsWith("GET ") ? `Call<Stream<${event}>>` : resultOf(operation)),
    ];
  const whole = typeText((operation.result as { schema: SchemaObject }).schema);
  return [
    method(`${name!}NonStreaming`, `Call<${whole}>`),
    method(`${name!}Streaming`, `Call<Stream<${event!}>>`),
    method(`${name!}Base`, `Call<Stream<${event!}> | ${whole}>`),
  ];
}

function resultOf({ result, row, beta }: ClientOperation): string {
  if (result.kind === "binary") return "Call<Response>";
  if (result.kind === "lines") return `Call<JSONLDecoder<${typeText(result.schema)}>>`;
  if (result.kind === "json") return `Call<${typeText(result.schema)}>`;
  const item = typeText(result.item);
  const component = schemaName(result.item);
  const page = component ? pageName(typeName(component, beta), PAGES[row.page!]) : `${PAGES[row.page!]}<${item}>`;
  return `PagePromise<${page}, ${item}>`;
}

/** Resources as properties, each with its docs: an editor shows those of the property alone. */
const propertiesOf = (resources: readonly Resource[], prefix: string, docs: ReadonlyMap<Resource, string[]>) =>
  resources.map((resource) => ({
    name: resource.path.at(-1)!,
    type: `${prefix}${interfaceName(resource.path)}`,
    docs: docs.get(resource)!,
  }));
