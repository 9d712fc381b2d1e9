/** Turns the documents of an API version into records: operations and the tree of resources. Pure. */
import type { Route } from "../src/contract.js";
import { type Body, type Document, type Parameter, type RawOperation, type Schema } from "./document.js";
import { operationsOf, resolve } from "./document.js";
import { callPath, paramsName } from "./names.js";

export type Result =
  | { readonly kind: "json"; readonly schema: Schema }
  | { readonly kind: "page"; readonly schema: Schema; readonly item: Schema }
  | { readonly kind: "lines"; readonly schema: Schema }
  | { readonly kind: "binary" };

export interface Operation {
  /** Call path without `beta`. */
  readonly accessor: readonly string[];
  readonly beta: boolean;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly row: Route;
  /** The last path parameter; it is positional. */
  readonly positional: string | undefined;
  /** Everything else that is not in the body, under the names that callers use. */
  readonly params: readonly Param[];
  readonly body: { readonly schema: Schema; readonly required: boolean } | undefined;
  readonly result: Result;
  /** Events of the stream, when the operation has one. */
  readonly event: Schema | undefined;
  /** Short name of the params interface; undefined when there are no params. */
  readonly paramsName: string | undefined;
  readonly errorCodes: readonly string[];
  /** Where it stands in the bundle. */
  readonly pointer: string;
}

export interface Param {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}

export interface Resource {
  readonly path: readonly string[];
  readonly operations: readonly Operation[];
  readonly children: readonly Resource[];
}

export interface VersionModel {
  readonly version: string;
  /** The documents as the types see them: cut and closed. */
  readonly stable: Document;
  readonly full: Document;
  readonly resources: readonly Resource[];
  readonly betaResources: readonly Resource[];
}

export function modelOf(version: string, stable: Document, full: Document): VersionModel {
  const twins = operationsOf(full).filter(({ operation }) => operation["x-beta"] !== false);
  const headerParams = headerParamsOf(full);
  const operation = (document: Document, beta: boolean) => (found: Found) =>
    operationOf({ document, beta, headerParams }, found);
  return {
    version,
    stable,
    full,
    resources: treeOf(operationsOf(stable).map(operation(stable, false))),
    betaResources: treeOf(twins.map(operation(full, true))),
  };
}

/** All operations below the resources, depth first. */
export const flat = (resources: readonly Resource[]): Operation[] =>
  resources.flatMap(({ operations, children }) => [...operations, ...flat(children)]);

export const flatResources = (resources: readonly Resource[]): Resource[] =>
  resources.flatMap((resource) => [resource, ...flatResources(resource.children)]);

function treeOf(operations: readonly Operation[], depth = 0): Resource[] {
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

interface Found {
  readonly path: string;
  readonly method: string;
  readonly operation: RawOperation;
  readonly shared: readonly Parameter[];
  readonly pointer: string;
}

interface Context {
  readonly document: Document;
  readonly beta: boolean;
  /** Every `x-param` of the version: names that travel as headers unless a row says otherwise. */
  readonly headerParams: ReadonlySet<string>;
}

function operationOf(context: Context, found: Found): Operation {
  const { document, beta } = context;
  const { operation, path } = found;
  const accessor = callPath(operation.operationId ?? "");
  const parameters = [...found.shared, ...(operation.parameters ?? [])].map((parameter) =>
    resolve(document, parameter),
  );
  const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]!);
  const positional = inPath.at(-1);
  const exposed = parameters.filter((parameter) =>
    parameter.in === "header"
      ? parameter["x-param"] !== undefined
      : parameter.in !== "cookie" && parameter.name !== positional,
  );
  const body = operation.requestBody && resolve(document, operation.requestBody);
  const [mediaName, media] = Object.entries(body?.content ?? {})[0] ?? [];
  const answer = answerOf(document, operation);
  const params = exposed.map((parameter) => ({
    name: callerName(parameter),
    required: parameter.required === true,
    schema: { description: parameter.description, deprecated: parameter.deprecated, ...parameter.schema } as Schema,
  }));
  return {
    accessor,
    beta,
    summary: operation.summary ?? "",
    description: operation.description ?? "",
    deprecated: operation.deprecated === true,
    row: rowOf(
      context,
      found,
      { parameters, bodySchema: media?.schema, isForm: mediaName === "multipart/form-data" },
      answer,
    ),
    positional,
    params,
    body: media?.schema && { schema: media.schema, required: body?.required === true },
    result: answer.result,
    event: answer.event?.schema,
    paramsName: params.length > 0 || media?.schema ? paramsName(accessor) : undefined,
    errorCodes: operation["x-error-codes"] ?? [],
    pointer: found.pointer,
  };
}

/** The name that a caller gives to a parameter: `x-param` of a header, a query name without the brackets of a list. */
const callerName = (parameter: Parameter) => parameter["x-param"] ?? parameter.name.replace(/\[\]$/, "");

interface Answer {
  readonly result: Result;
  readonly event: { readonly schema: Schema; readonly end: Route["end"] } | undefined;
}

const isJson = (media: string) => /^application\/json\b/.test(media);
const isLines = (media: string) => /jsonl|ndjson/.test(media);
const isEvents = (media: string) => media === "text/event-stream";

function answerOf(document: Document, operation: RawOperation): Answer {
  const [, ok] = Object.entries(operation.responses ?? {}).find(([status]) => status.startsWith("2")) ?? [];
  const content = Object.entries((ok && (resolve(document, ok) as Body).content) ?? {});
  const find = (matches: (media: string) => boolean) => content.find(([media]) => matches(media))?.[1];
  const json = find(isJson);
  const events = find(isEvents);
  const lines = find(isLines);
  const event = events?.schema && { schema: events.schema, end: events["x-stream-end"] };
  if (lines?.schema) return { result: { kind: "lines", schema: lines.schema }, event };
  if (json?.schema && operation["x-page"])
    return { result: { kind: "page", schema: json.schema, item: itemOf(document, json.schema) }, event };
  if (json?.schema || event) return { result: { kind: "json", schema: json?.schema ?? events!.schema! }, event };
  return { result: { kind: "binary" }, event };
}

/** What a page holds: the items of its property `data`. */
export const itemOf = (document: Document, page: Schema): Schema =>
  resolve(document, page).properties?.["data"]?.items ?? {};

interface Input {
  readonly parameters: readonly Parameter[];
  readonly bodySchema: Schema | undefined;
  readonly isForm: boolean;
}

function rowOf(context: Context, { path, method, operation }: Found, input: Input, answer: Answer): Route {
  const { document, beta, headerParams } = context;
  const queryNames = input.parameters.filter((parameter) => parameter.in === "query").map(callerName);
  const bodyNames = Object.keys(input.bodySchema ? propertiesOf(document, input.bodySchema) : {});
  const query = queryNames.filter((name) => (method !== "get" && method !== "delete" ? true : headerParams.has(name)));
  const body = bodyNames.filter((name) => headerParams.has(name));
  const betas = beta ? operation["x-beta"] || [] : [];
  return {
    on: `${method.toUpperCase()} ${path}` as Route["on"],
    ...(operation["x-page"] && { page: operation["x-page"] }),
    ...(betas.length > 0 && { betas }),
    ...(query.length > 0 && { query }),
    ...(body.length > 0 && { body }),
    ...(input.isForm && { form: true }),
    ...(answer.result.kind === "binary" && { binary: true }),
    ...(answer.result.kind === "lines" && { lines: operation["x-result-url"] ?? true }),
    ...(answer.event?.end && { end: answer.event.end }),
    ...(operation["x-max-request-bytes"] && { max: operation["x-max-request-bytes"] }),
  };
}

function headerParamsOf(document: Document): Set<string> {
  const parameters = operationsOf(document).flatMap(({ operation, shared }) => [
    ...shared,
    ...(operation.parameters ?? []),
  ]);
  const names = parameters.map((parameter) => resolve(document, parameter)["x-param"]);
  return new Set(names.filter((name) => name !== undefined));
}

/** Properties of an object schema, those of its `allOf` included. */
export function propertiesOf(document: Document, schema: Schema): Record<string, Schema> {
  const { properties, allOf } = resolve(document, schema);
  return Object.assign({}, ...(allOf ?? []).map((part) => propertiesOf(document, part)), properties);
}
