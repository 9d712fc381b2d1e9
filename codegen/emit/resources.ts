/** Params types and the interfaces of the operations: the typed surface of a client, written by name. */
import { type MethodDeclarationStructure, type OptionalKind, Project, StructureKind } from "ts-morph";
import type { StatementStructures } from "ts-morph";
import { type Schema, schemaName } from "../document.js";
import { flatResources, type ClientOperation, type Resource, type VersionModel } from "../model.js";
import { camel, interfaceName, pageName, typeName } from "../names.js";
import { docsOf } from "./comment.js";
import { named, typeText } from "./declare.js";
import type { Members } from "./names.js";
import { alias, type Context, isStreamed, paramsOf } from "./params.js";
import { type Declarations, type Declared, type Parts, same } from "./types.js";
import { wordsOf } from "./words.js";

/** Methods and types that are written by hand and only announced here. `{Beta}` stands for the prefix of the namespace. */
export interface Helpers {
  /** File below the root by the types imported from it. */
  readonly imports: Readonly<Record<string, string>>;
  readonly methods: readonly HelperMethod[];
  readonly types: readonly {
    readonly resource: string;
    /** Where the type is; absent: in both namespaces. */
    readonly stage?: "stable" | "beta";
    readonly doc: string;
    readonly name: string;
    readonly type: string;
  }[];
  /** Members of the root namespace, e.g. `type RequestOptions = Contract.RequestOptions`. */
  readonly namespace: { readonly imports: Readonly<Record<string, string>>; readonly members: readonly string[] };
}

export interface HelperMethod {
  readonly resource: string;
  readonly doc: string;
  readonly name: string;
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

/** The declarations of a version by name, and the same with the types that they refer to. */
export interface Emitted {
  /** What the version declares itself. */
  readonly texts: ReadonlyMap<string, string>;
  readonly parts: Parts;
  /** Names that mean the same in the newest version. */
  readonly shared: ReadonlySet<string>;
}

/**
 * @param names What the namespaces of the resources show.
 * @param newest The newest version, when this is another: what means the same there is taken from there.
 */
export function emitResources(
  model: VersionModel,
  helpers: Helpers,
  declared: Declared,
  names: ReadonlyMap<string, Members>,
  newest: Emitted | undefined,
): Emitted {
  const statements = [
    ...stageOf(model, false, helpers, declared),
    ...stageOf(model, true, helpers, declared),
    { ...CLASS, name: "Beta", docs: ["What `client.beta` offers."], properties: topOf(model.betaResources, "Beta") },
    {
      ...{ kind: StructureKind.Interface as const, isExported: true },
      ...{ name: "Resources", docs: ["What a client offers."] },
      properties: [...topOf(model.resources, ""), { name: "beta", type: "Beta" }],
    },
  ];
  const project = new Project({ useInMemoryFileSystem: true });
  const texts = new Map(
    project
      .createSourceFile("resources.ts", { statements })
      .getStatements()
      .map((statement) => [nameOf(statement.getText()), statement.getText(true)]),
  );
  const types = [partsOf(declared.stable, false), partsOf(declared.full, true)].flatMap((parts) => [...parts]);
  const known = new Set([...texts.keys(), ...types.map(([name]) => name)]);
  const own = [...texts].map(([name, text]) => {
    const shown = [...(names.get(name) ?? [])];
    const refs = [...wordsOf(text)].filter((word) => known.has(word));
    return [
      name,
      { text: `${text}${JSON.stringify(shown)}`, refs: [...refs, ...shown.map(([, type]) => type)] },
    ] as const;
  });
  const parts: Parts = new Map([...types, ...own]);
  const shared = new Set(newest ? [...same(parts, newest.parts)].filter((name) => texts.has(name)) : []);
  for (const name of shared) texts.delete(name);
  return { texts, parts, shared };
}

const nameOf = (statement: string) => /^export (?:interface|type|declare class) (\w+)/m.exec(statement)![1]!;

/** Declarations under the names of a stage. */
function partsOf(declarations: Declarations, beta: boolean): Parts {
  const shown = (component: string) => typeName(component, beta);
  return new Map(
    [...declarations].map(([name, { text, refs }]) => [
      shown(name),
      { text: named(text, shown), refs: refs.map(shown) },
    ]),
  );
}

function stageOf(model: VersionModel, beta: boolean, helpers: Helpers, declared: Declared): StatementStructures[] {
  const context: Context = {
    ...{ beta, model, helpers },
    declarations: beta ? declared.full : declared.stable,
    text: (schema) => named(typeText(schema).text, (component) => typeName(component, beta)),
  };
  const resources = flatResources(beta ? model.betaResources : model.resources);
  // A page that several resources have stands once, at the first.
  const pages = new Map(
    [...resources]
      .reverse()
      .flatMap((resource) => [...pagesOf(resource.operations).keys()].map((page) => [page, resource])),
  );
  return resources.flatMap((resource) => resourceOf(resource, context, (page) => pages.get(page) === resource));
}

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
      docs: [`Operations of \`client.${beta ? "beta." : ""}${id}\`.`],
      properties: resource.children.map(({ path }) => ({
        name: path.at(-1)!,
        type: `${prefix}${interfaceName(path)}`,
      })),
      methods: [
        ...resource.operations.flatMap((operation) => methodsOf(operation, context)),
        ...helpers.methods.filter((method) => method.resource === id).map((method) => helperOf(method, beta)),
      ],
    },
  ];
}

type Method = OptionalKind<MethodDeclarationStructure>;

const helperOf = ({ name, parameters, returns, doc }: HelperMethod, beta: boolean): Method => ({
  ...{ name, docs: [doc], returnType: fill(returns, beta) },
  parameters: parameters.map(([parameter, type]) => ({
    name: parameter.replace("?", ""),
    hasQuestionToken: parameter.endsWith("?"),
    type: fill(type, beta),
  })),
});

function methodsOf(operation: ClientOperation, context: Context): Method[] {
  const { accessor, positional, params, body } = operation;
  const name = context.model.paramsNames.get(operation);
  const required = params.some((param) => param.required) || body?.required === true;
  const event = operation.event && context.text(operation.event);
  const docs = docsOf(methodDoc(operation));
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
      method(
        name,
        event && operation.row.on.startsWith("GET ") ? `Call<Stream<${event}>>` : resultOf(operation, context),
      ),
    ];
  const whole = context.text((operation.result as { schema: Schema }).schema);
  return [
    method(`${name!}NonStreaming`, `Call<${whole}>`),
    method(`${name!}Streaming`, `Call<Stream<${event!}>>`),
    method(`${name!}Base`, `Call<Stream<${event!}> | ${whole}>`),
  ];
}

function resultOf({ result, row, beta }: ClientOperation, { text }: Context): string {
  if (result.kind === "binary") return "Call<Response>";
  if (result.kind === "lines") return `Call<JSONLDecoder<${text(result.schema)}>>`;
  if (result.kind === "json") return `Call<${text(result.schema)}>`;
  const item = text(result.item);
  const component = schemaName(result.item);
  const page = component ? pageName(typeName(component, beta), PAGES[row.page!]) : `${PAGES[row.page!]}<${item}>`;
  return `PagePromise<${page}, ${item}>`;
}

function methodDoc(operation: ClientOperation): string[] {
  const { summary, description, row, errorCodes, deprecated, sunset } = operation;
  const limit = row.max ? ` Takes at most ${(row.max / 2 ** 20).toLocaleString("en")} MiB.` : "";
  const open = row.open ? " Sends no credential." : "";
  return [
    `${summary.replace(/\.$/, "")}.`,
    ...(description ? ["", ...description.trim().split("\n")] : []),
    ...["", `\`${row.on}\`.${limit}${open}`],
    ...(errorCodes.length > 0
      ? [`@throws {APIError} with \`errorCode\` ${errorCodes.map((code) => `\`${code}\``).join(", ")}`]
      : []),
    ...(deprecated ? [`@deprecated${sunset ? ` Announced to stop working on ${sunset}.` : ""}`] : []),
  ];
}

const topOf = (resources: readonly Resource[], prefix: string) =>
  resources.map(({ path }) => ({ name: path[0]!, type: `${prefix}${interfaceName(path)}` }));
