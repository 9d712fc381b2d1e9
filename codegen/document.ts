/** The parts of an OpenAPI 3.1 document that the generator reads, and small questions about them. */
import type { StreamEnd } from "../src/contract/index.js";

export interface SchemaObject {
  $ref?: string;
  type?: string | string[];
  format?: string;
  pattern?: string;
  title?: string;
  description?: string;
  deprecated?: boolean;
  default?: unknown;
  const?: unknown;
  enum?: unknown[];
  properties?: Record<string, SchemaObject>;
  required?: string[];
  additionalProperties?: SchemaObject | boolean;
  items?: SchemaObject;
  oneOf?: SchemaObject[];
  anyOf?: SchemaObject[];
  allOf?: SchemaObject[];
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  "x-known-values"?: string[];
  [key: string]: unknown;
}

export interface ParameterObject {
  $ref?: string;
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  deprecated?: boolean;
  description?: string;
  schema?: SchemaObject;
  example?: unknown;
  "x-param"?: string;
}

export interface Example {
  $ref?: string;
  value?: unknown;
}

export interface MediaType {
  schema?: SchemaObject;
  example?: unknown;
  examples?: Record<string, Example>;
  "x-stream-end"?: StreamEnd;
}

export interface RequestOrResponse {
  $ref?: string;
  description?: string;
  required?: boolean;
  content?: Record<string, MediaType>;
  "x-param"?: string;
}

export interface RawOperation {
  operationId?: string;
  summary?: string;
  description?: string;
  deprecated?: boolean;
  tags?: string[];
  parameters?: ParameterObject[];
  requestBody?: RequestOrResponse;
  responses?: Record<string, RequestOrResponse>;
  "x-beta"?: false | string[];
  security?: Record<string, string[]>[];
  "x-page"?: "id" | "cursor" | "both" | "report";
  "x-page-items"?: string;
  "x-sunset"?: string;
  "x-max-request-bytes"?: number;
  "x-error-codes"?: string[];
  "x-result-url"?: string;
}

type Items = Record<string, Record<string, unknown>>;

export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string };
  security?: Record<string, string[]>[];
  tags?: { name: string; description?: string }[];
  paths: Items;
  webhooks?: Items;
  components?: Record<string, Record<string, unknown>> & { schemas?: Record<string, SchemaObject> };
}

export const METHODS = ["get", "post", "put", "patch", "delete"] as const;
export type Method = (typeof METHODS)[number];

/** Keys whose values are data of the API, never part of the description of it. */
export const DATA = new Set(["example", "default", "const", "enum", "value"]);

export const escape = (key: string) => key.replaceAll("~", "~0").replaceAll("/", "~1");

function within(document: OpenApiDocument, section: "paths" | "webhooks") {
  return Object.entries(document[section] ?? {}).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({
      path,
      method,
      operation: item[method] as RawOperation,
      shared: (item["parameters"] ?? []) as ParameterObject[],
      pointer: `#/${section}/${escape(path)}/${method}`,
    })),
  );
}

/** Every operation, in the order of the document. */
export const operationsIn = (document: OpenApiDocument) => within(document, "paths");

/** What the API sends by itself: operations that the caller serves. */
export const webhooksIn = (document: OpenApiDocument) => within(document, "webhooks");

/** The target of a reference, with the keys that stand beside the reference laid over it. */
export function resolveRef<T extends { $ref?: string }>(document: OpenApiDocument, node: T): T {
  if (node.$ref === undefined) return node;
  const { $ref, ...beside } = node;
  const [, , kind, name] = $ref.split("/");
  const target = document.components?.[kind ?? ""]?.[name ?? ""] as T | undefined;
  if (target === undefined) throw new Error(`${$ref} is not in the document`);
  return { ...resolveRef(document, target), ...beside } as T;
}

/** The name of the component schema that a reference means. */
export const schemaName = (schema: SchemaObject | undefined): string | undefined =>
  schema?.$ref?.startsWith("#/components/schemas/") ? schema.$ref.slice("#/components/schemas/".length) : undefined;

const LISTS = ["oneOf", "anyOf", "allOf", "prefixItems", "x-known-forms"];
const SINGLES = [
  "items",
  "additionalProperties",
  "unevaluatedProperties",
  "propertyNames",
  "not",
  "contains",
  "contentSchema",
];

type Visit = (schema: SchemaObject, pointer: string) => void;

/** Calls `visit` for a schema and every schema inside it, references not followed. */
export function walkSchema(schema: SchemaObject, pointer: string, visit: Visit): void {
  visit(schema, pointer);
  for (const name in schema.properties)
    walkInto(schema.properties[name], `${pointer}/properties/${escape(name)}`, visit);
  for (const key of LISTS)
    for (const [at, child] of ((schema[key] as unknown[] | undefined) ?? []).entries())
      walkInto(child, `${pointer}/${key}/${at}`, visit);
  for (const key of SINGLES) walkInto(schema[key], `${pointer}/${key}`, visit);
}

function walkInto(child: unknown, pointer: string, visit: Visit): void {
  if (child !== null && typeof child === "object") walkSchema(child as SchemaObject, pointer, visit);
}
