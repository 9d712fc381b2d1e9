/** Turns the documents of an API version into records: operations and the tree of resources. Pure. */
import type { Route } from "../src/contract/index.js";
import { HEADER_PARAMS } from "../src/request/header-params.js";
import {
  type RequestOrResponse,
  type OpenApiDocument,
  type ParameterObject,
  type RawOperation,
  type SchemaObject,
} from "./document.js";
import { operationsIn, resolveRef } from "./document.js";
import { callerName, callPath, paramsName } from "./names.js";
import { paramsNamesOf } from "./params-names.js";
import { requestOf, type SampleRequest } from "./publish/samples/request.js";

export type Result =
  | { readonly kind: "json"; readonly schema: SchemaObject }
  | { readonly kind: "page"; readonly schema: SchemaObject; readonly item: SchemaObject }
  | { readonly kind: "lines"; readonly schema: SchemaObject }
  | { readonly kind: "binary" };

export interface ClientOperation {
  /** Call path without `beta`. */
  readonly accessor: readonly string[];
  readonly beta: boolean;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  /** The day on which it was announced to stop working. */
  readonly sunset: string | undefined;
  /** The official SDKs have it. */
  readonly official: boolean;
  readonly row: Route;
  /** The last path parameter; it is positional. */
  readonly positional: string | undefined;
  /** Everything else that is not in the body, under the names that callers use. */
  readonly params: readonly Param[];
  readonly body: { readonly schema: SchemaObject; readonly required: boolean } | undefined;
  readonly result: Result;
  /** Events of the stream, when the operation has one. */
  readonly event: SchemaObject | undefined;
  /** Name of the params interface within its resource; undefined when there are no params. */
  readonly paramsName: string | undefined;
  readonly errorCodes: readonly string[];
  /** Its tag. */
  readonly tag: string | undefined;
  /** What its examples send. */
  readonly sample: SampleRequest;
  /** Where it stands in the bundle. */
  readonly pointer: string;
}

export interface Param {
  readonly name: string;
  readonly required: boolean;
  readonly schema: SchemaObject;
  /** The component that describes it, where the spec does so once for several operations. */
  readonly component?: string | undefined;
}

export interface Resource {
  readonly path: readonly string[];
  readonly operations: readonly ClientOperation[];
  readonly children: readonly Resource[];
}

export interface VersionModel {
  readonly version: string;
  /** The documents as the types see them: cut and closed. */
  readonly stable: OpenApiDocument;
  readonly full: OpenApiDocument;
  readonly resources: readonly Resource[];
  readonly betaResources: readonly Resource[];
  /** Names of the params interfaces among all types. */
  readonly paramsNames: ReadonlyMap<ClientOperation, string>;
}

/** `official`: accessors of the official SDKs; `rowless`: beta resources that have methods written by hand alone. */
export function modelOf(
  version: string,
  { stable, full }: { readonly stable: OpenApiDocument; readonly full: OpenApiDocument },
  official: readonly string[],
  rowless: readonly string[] = [],
): VersionModel {
  const twins = operationsIn(full).filter(({ operation }) => operation["x-beta"] !== false);
  const operation = (document: OpenApiDocument, beta: boolean) => (found: Found) =>
    operationOf({ document, beta, official }, found);
  const operations = operationsIn(stable).map(operation(stable, false));
  const betaOperations = twins.map(operation(full, true));
  return {
    ...{ version, stable, full },
    resources: treeOf(operations),
    betaResources: [...treeOf(betaOperations), ...rowless.map(emptyResource)],
    paramsNames: new Map([...paramsNamesOf(operations, official), ...paramsNamesOf(betaOperations, official)]),
  };
}

/** As callers write it, without the client. */
export const callOf = ({ accessor, beta }: Pick<ClientOperation, "accessor" | "beta">) =>
  [...(beta ? ["beta"] : []), ...accessor].join(".");

/** All operations below the resources, depth first. */
export const flat = (resources: readonly Resource[]): ClientOperation[] =>
  resources.flatMap(({ operations, children }) => [...operations, ...flat(children)]);

export const flatResources = (resources: readonly Resource[]): Resource[] =>
  resources.flatMap((resource) => [resource, ...flatResources(resource.children)]);

const emptyResource = (name: string): Resource => ({ path: [name], operations: [], children: [] });

function treeOf(operations: readonly ClientOperation[], depth = 0): Resource[] {
  const names = [
    ...new Set(
      operations.filter(({ accessor }) => accessor.length > depth + 1).map(({ accessor }) => accessor[depth]!),
    ),
  ];
  return names.map((name) => {
    const inside = operations.filter(({ accessor }) => accessor[depth] === name && accessor.length > depth + 1);
    return {
      path: inside[0]!.accessor.slice(0, depth + 1),
      operations: inside.filter(({ accessor }) => accessor.length === depth + 2),
      children: treeOf(inside, depth + 1),
    };
  });
}

type Found = ReturnType<typeof operationsIn>[number];

interface Context {
  readonly document: OpenApiDocument;
  readonly beta: boolean;
  readonly official: readonly string[];
}

function operationOf(context: Context, found: Found): ClientOperation {
  const { document, beta } = context;
  const { operation, path } = found;
  const accessor = callPath(operation.operationId ?? "");
  const written = [...found.shared, ...(operation.parameters ?? [])];
  const parameters = written.map((parameter) => resolveRef(document, parameter));
  const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]!);
  const positional = inPath.at(-1);
  const body = operation.requestBody && resolveRef(document, operation.requestBody);
  const [mediaName, media] = Object.entries(body?.content ?? {})[0] ?? [];
  const answer = answerOf(document, operation);
  const payload = body?.["x-param"];
  const params: Param[] = written
    .map((parameter) => paramOf(document, parameter))
    .filter((param) => param !== undefined)
    .filter((param) => !(param.inPath && param.name === positional));
  if (payload !== undefined && media?.schema) {
    params.unshift({ name: payload, required: body?.required === true, schema: media.schema });
  }
  return {
    accessor,
    beta,
    summary: operation.summary ?? "",
    description: operation.description ?? "",
    deprecated: operation.deprecated === true,
    sunset: operation["x-sunset"],
    official: context.official.includes(callOf({ accessor, beta })),
    row: rowOf(
      context,
      found,
      {
        parameters,
        bodySchema: media?.schema,
        payload,
        form: mediaName === "multipart/form-data" && formOf(document, media?.schema),
        isBare: params.length === 0 && !media?.schema,
      },
      answer,
    ),
    positional,
    params,
    body:
      payload === undefined && media?.schema ? { schema: media.schema, required: body?.required === true } : undefined,
    result: answer.result,
    event: answer.event?.schema,
    paramsName: params.length > 0 || media?.schema ? paramsName(accessor) : undefined,
    errorCodes: operation["x-error-codes"] ?? [],
    tag: operation.tags?.[0],
    sample: requestOf(document, found),
    pointer: found.pointer,
  };
}

const paramName = (parameter: ParameterObject) => parameter["x-param"] ?? callerName(parameter.name);

/** What a caller passes for a parameter, unless the client sends it by itself. */
export function paramOf(
  document: OpenApiDocument,
  written: ParameterObject,
): (Param & { readonly inPath: boolean }) | undefined {
  const parameter = resolveRef(document, written);
  if (parameter.in === "cookie" || (parameter.in === "header" && parameter["x-param"] === undefined)) return undefined;
  return {
    name: paramName(parameter),
    required: parameter.required === true,
    schema: {
      description: parameter.description,
      deprecated: parameter.deprecated,
      ...parameter.schema,
    } as SchemaObject,
    component: Object.keys(written).length === 1 ? written.$ref?.split("/").at(-1) : undefined,
    inPath: parameter.in === "path",
  };
}

interface Answer {
  readonly result: Result;
  readonly event: { readonly schema: SchemaObject; readonly end: Route["end"] } | undefined;
}

const isJson = (media: string) => /^application\/json\b/.test(media);
const isLines = (media: string) => /jsonl|ndjson/.test(media);
const isEvents = (media: string) => media === "text/event-stream";

function answerOf(document: OpenApiDocument, operation: RawOperation): Answer {
  const [, ok] = Object.entries(operation.responses ?? {}).find(([status]) => status.startsWith("2")) ?? [];
  const content = Object.entries((ok && (resolveRef(document, ok) as RequestOrResponse).content) ?? {});
  const find = (matches: (media: string) => boolean) => content.find(([media]) => matches(media))?.[1];
  const json = find(isJson);
  const events = find(isEvents);
  const lines = find(isLines);
  const event = events?.schema && { schema: events.schema, end: events["x-stream-end"] };
  if (lines?.schema) return { result: { kind: "lines", schema: lines.schema }, event };
  const whole = json?.schema && unasked(document, json.schema);
  if (whole && operation["x-page"])
    return { result: { kind: "page", schema: whole, item: itemOf(document, whole, operation["x-page-items"]) }, event };
  if (whole || event) return { result: { kind: "json", schema: whole ?? events!.schema! }, event };
  return { result: { kind: "binary" }, event };
}

/** What an answer is when no beta value asks for another shape. */
function unasked(document: OpenApiDocument, schema: SchemaObject): SchemaObject {
  const members = resolveRef(document, schema).anyOf ?? [];
  const rest = members.filter((member) => resolveRef(document, member)["x-beta"] === undefined);
  return rest.length === 1 && rest.length < members.length ? rest[0]! : schema;
}

/** What a page holds: the items of its property `data`, unless another one is named. */
const itemOf = (document: OpenApiDocument, page: SchemaObject, property = "data"): SchemaObject =>
  resolveRef(document, page).properties?.[property]?.items ?? {};

/** A list of files is a folder: their names keep their paths. */
function formOf(document: OpenApiDocument, schema: SchemaObject = {}): Route["form"] {
  const isFolder = ({ items }: SchemaObject) => items !== undefined && resolveRef(document, items).format === "binary";
  return Object.values(allProperties(document, schema)).some(isFolder) ? "paths" : true;
}

interface Input {
  readonly parameters: readonly ParameterObject[];
  readonly bodySchema: SchemaObject | undefined;
  /** The param that is the body. */
  readonly payload: string | undefined;
  readonly form: Route["form"] | false;
  /** A caller passes no params. */
  readonly isBare: boolean;
}

function rowOf(context: Context, { path, method, operation }: Found, input: Input, answer: Answer): Route {
  const { document, beta } = context;
  const headerOf = new Map<string, string>(Object.entries(HEADER_PARAMS));
  const queryNames = input.parameters.filter((parameter) => parameter.in === "query").map(paramName);
  const bodyNames = Object.keys(input.bodySchema ? allProperties(document, input.bodySchema) : {});
  const sends = method !== "get" && method !== "delete";
  const query = queryNames.filter((name) => sends || headerOf.has(name));
  const body = bodyNames.filter((name) => headerOf.has(name));
  const headers = input.parameters
    .filter((parameter) => parameter.in === "header" && parameter["x-param"] !== undefined)
    .map((parameter) => [parameter["x-param"]!, parameter.name.toLowerCase()] as const)
    .filter(([name, header]) => headerOf.get(name) !== header);
  const betas = beta ? operation["x-beta"] || [] : [];
  return {
    on: `${method.toUpperCase()} ${path}` as Route["on"],
    ...(operation["x-page"] && { page: operation["x-page"] }),
    ...(operation["x-page-items"] && { items: operation["x-page-items"] }),
    ...(operation.security?.length === 0 && { open: true }),
    ...(betas.length > 0 && { betas }),
    ...(query.length > 0 && { query }),
    ...(body.length > 0 && { body }),
    ...(sends && !operation.requestBody && !input.isBare && { body: false as const }),
    ...(input.payload !== undefined && { payload: input.payload }),
    ...(headers.length > 0 && { headers: Object.fromEntries(headers) }),
    ...(input.form && { form: input.form }),
    ...(answer.result.kind === "binary" && { binary: true }),
    ...(answer.result.kind === "lines" && { lines: operation["x-result-url"] ?? true }),
    ...(answer.event?.end && { end: answer.event.end }),
    ...(input.isBare && !operation["x-page"] && { bare: true }),
    ...(operation["x-max-request-bytes"] && { max: operation["x-max-request-bytes"] }),
  };
}

/** Properties of an object schema, those of its `allOf` and of the members of a union included. */
export function allProperties(document: OpenApiDocument, schema: SchemaObject): Record<string, SchemaObject> {
  const { properties, allOf = [], oneOf = [], anyOf = [] } = resolveRef(document, schema);
  return Object.assign({}, ...[...allOf, ...oneOf, ...anyOf].map((part) => allProperties(document, part)), properties);
}
