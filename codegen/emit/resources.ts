/** Params types and the interfaces of the operations: the typed surface of a client, written by name. */
import { type MethodSignatureStructure, type OptionalKind, Project, StructureKind } from "ts-morph";
import type { StatementStructures } from "ts-morph";
import { type Schema, schemaName } from "../document.js";
import { flat, flatResources, type Operation, type Resource, type VersionModel } from "../model.js";
import { camel, interfaceName, pageName, typeName } from "../names.js";
import { named, typeText } from "./declare.js";
import { alias, type Context, docsOf, isStreamed, paramsNames, paramsOf } from "./params.js";
import { declarationsOf } from "./types.js";

/** Methods and types that are written by hand and only announced here. `{Beta}` stands for the prefix of the namespace. */
export interface Helpers {
  /** File below the root by the types imported from it. */
  readonly imports: Readonly<Record<string, string>>;
  readonly methods: readonly HelperMethod[];
  readonly types: readonly {
    readonly resource: string;
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

export const RUNTIME: Readonly<Record<string, string>> = {
  Call: "src/call.js",
  JSONLDecoder: "src/lines.js",
  ...{ BidirectionalPageCursor: "src/pages.js", Page: "src/pages.js", PageCursor: "src/pages.js" },
  ...{ PagePromise: "src/pages.js", ReportPageCursor: "src/pages.js" },
  ...{ RequestOptions: "src/contract.js", Stream: "src/stream.js", Uploadable: "src/contract.js" },
};

/** Names of the page types of a resource, with the class and the item of each. */
export function pagesOf(operations: readonly Operation[]) {
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

export function emitResources(model: VersionModel, helpers: Helpers): string {
  const statements = [
    ...stageOf(model, false, helpers),
    ...stageOf(model, true, helpers),
    rootOf("Beta", "What `client.beta` offers.", model.betaResources, "Beta"),
    rootOf("Resources", "What a client offers.", model.resources, "", [{ name: "beta", type: "Beta" }]),
  ];
  const project = new Project({
    useInMemoryFileSystem: true,
    manipulationSettings: { indentationText: "  " as never },
  });
  const text = project.createSourceFile("resources.ts", { statements }).getFullText();
  return `${importsOf(model, helpers, text)}\n\n${text}`;
}

function importsOf(model: VersionModel, helpers: Helpers, text: string): string {
  const words = new Set(text.replace(/\/\*[\s\S]*?\*\//g, "").match(/[A-Za-z_$][\w$]*/g));
  const own = new Set([...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map((match) => match[1]!));
  const lines = new Map<string, string[]>();
  const add = (name: string, from: string) => {
    if (words.has(name) && !own.has(name)) lines.set(from, [...(lines.get(from) ?? []), name]);
  };
  for (const [name, from] of Object.entries({ ...RUNTIME, ...helpers.imports })) add(name, `../../${from}`);
  for (const name of Object.keys(model.stable.components?.schemas ?? {})) add(name, `../types/${model.version}.js`);
  for (const name of Object.keys(model.full.components?.schemas ?? {}))
    add(typeName(name, true), `../types/${model.version}.beta.js`);
  const sorted = [...lines].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([from, names]) => `import type { ${names.sort().join(", ")} } from "${from}";`).join("\n");
}

function stageOf(model: VersionModel, beta: boolean, helpers: Helpers): StatementStructures[] {
  const resources = beta ? model.betaResources : model.resources;
  const document = beta ? model.full : model.stable;
  const context: Context = {
    ...{ beta, model, helpers },
    names: paramsNames(flat(resources)),
    declarations: declarationsOf(document),
    text: (schema) => named(typeText(schema).text, (component) => typeName(component, beta)),
  };
  return flatResources(resources).flatMap((resource) => resourceOf(resource, context));
}

function resourceOf(resource: Resource, context: Context): StatementStructures[] {
  const { beta, helpers } = context;
  const prefix = beta ? "Beta" : "";
  const id = resource.path.join(".");
  const mine = <T extends { readonly resource: string }>(list: readonly T[]) =>
    list.filter((item) => item.resource === id);
  const fill = (text: string) => text.replaceAll("{Beta}", prefix);
  const pages = [...pagesOf(resource.operations)].map(([name, { pageClass, item }]) =>
    alias(name, `${pageClass}<${item}>`, `A page of \`${item}\`.`),
  );
  const types = mine(helpers.types).map(({ name, type, doc }) => alias(fill(name), fill(type), doc));
  return [
    ...resource.operations.flatMap((operation) => paramsOf(operation, context)),
    ...types,
    ...pages,
    {
      kind: StructureKind.Interface,
      name: `${prefix}${interfaceName(resource.path)}`,
      isExported: true,
      docs: [`Operations of \`client.${beta ? "beta." : ""}${id}\`.`],
      properties: resource.children.map(({ path }) => ({
        name: path.at(-1)!,
        type: `${prefix}${interfaceName(path)}`,
      })),
      methods: [
        ...resource.operations.flatMap((operation) => methodsOf(operation, context)),
        ...mine(helpers.methods).map((method) => helperOf(method, fill)),
      ],
    },
  ];
}

const helperOf = (method: HelperMethod, fill: (text: string) => string): OptionalKind<MethodSignatureStructure> => ({
  name: method.name,
  docs: [method.doc],
  returnType: fill(method.returns),
  parameters: method.parameters.map(([name, type]) => ({
    name: name.replace("?", ""),
    hasQuestionToken: name.endsWith("?"),
    type: fill(type),
  })),
});

function methodsOf(operation: Operation, context: Context): OptionalKind<MethodSignatureStructure>[] {
  const { accessor, positional, params, body } = operation;
  const name = context.names.get(operation);
  const required = params.some((param) => param.required) || body?.required === true;
  const event = operation.event && context.text(operation.event);
  const signature = (paramsType: string | undefined, returnType: string, docs: string[]) => ({
    name: accessor.at(-1)!,
    docs,
    returnType,
    parameters: [
      ...(positional ? [{ name: camel(positional).replace(/Id$/, "ID"), type: "string" }] : []),
      ...(paramsType
        ? [{ name: "params", type: required ? paramsType : `${paramsType} | null`, hasQuestionToken: !required }]
        : []),
      { name: "options", type: "RequestOptions", hasQuestionToken: true },
    ],
  });
  const docs = docsOf(methodDoc(operation));
  if (!isStreamed(operation)) {
    const result =
      event && operation.row.on.startsWith("GET ") ? `Call<Stream<${event}>>` : resultOf(operation, context);
    return [signature(name, result, docs)];
  }
  const whole = context.text((operation.result as { schema: Schema }).schema);
  return [
    signature(`${name!}NonStreaming`, `Call<${whole}>`, docs),
    signature(`${name!}Streaming`, `Call<Stream<${event!}>>`, docs),
    signature(`${name!}Base`, `Call<Stream<${event!}> | ${whole}>`, docs),
  ];
}

function resultOf({ result, row, beta }: Operation, { text }: Context): string {
  if (result.kind === "binary") return "Call<Response>";
  if (result.kind === "lines") return `Call<JSONLDecoder<${text(result.schema)}>>`;
  if (result.kind === "json") return `Call<${text(result.schema)}>`;
  const item = text(result.item);
  const component = schemaName(result.item);
  const page = component ? pageName(typeName(component, beta), PAGES[row.page!]) : `${PAGES[row.page!]}<${item}>`;
  return `PagePromise<${page}, ${item}>`;
}

function methodDoc(operation: Operation): string[] {
  const { summary, description, row, errorCodes, deprecated } = operation;
  const limit = row.max ? ` Takes at most ${(row.max / 2 ** 20).toLocaleString("en")} MiB.` : "";
  return [
    `${summary.replace(/\.$/, "")}.`,
    ...(description ? ["", ...description.trim().split("\n")] : []),
    ...["", `\`${row.on}\`.${limit}`],
    ...(errorCodes.length > 0
      ? [`@throws {APIError} with \`errorCode\` ${errorCodes.map((code) => `\`${code}\``).join(", ")}`]
      : []),
    ...(deprecated ? ["@deprecated"] : []),
  ];
}

function rootOf(
  name: string,
  doc: string,
  resources: readonly Resource[],
  prefix: string,
  more: { name: string; type: string }[] = [],
): StatementStructures {
  const properties = resources.map(({ path }) => ({ name: path[0]!, type: `${prefix}${interfaceName(path)}` }));
  return { kind: StructureKind.Interface, name, isExported: true, docs: [doc], properties: [...properties, ...more] };
}
