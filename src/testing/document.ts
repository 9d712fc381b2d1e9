import type { Json, JsonObject } from "./json.js";
import { EFFECTS, type Effect } from "./effects-table.js";
import { operationKindOf, type Kind } from "./kinds.js";

/** The part of JSON Schema that the local API looks at by itself; the validator sees all of it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: Json;
  readonly enum?: readonly Json[];
  readonly default?: Json;
  readonly examples?: readonly Json[];
  readonly format?: string;
  readonly contentEncoding?: string;
  readonly contentMediaType?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: unknown;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly discriminator?: { readonly propertyName: string };
  readonly "x-known-values"?: readonly string[];
  readonly "x-end-of-life"?: Readonly<Record<string, string>>;
  readonly "x-beta"?: readonly string[];
}

interface Ref {
  readonly $ref?: string;
}

/** How a caller knows that a stream is complete. */
export interface EndOfStream {
  readonly type?: string;
  readonly property?: string;
  readonly data?: string;
  readonly never?: boolean;
}

export interface Media extends Ref {
  readonly schema?: Schema;
  readonly itemSchema?: Schema;
  readonly example?: Json;
  readonly examples?: Readonly<Record<string, Ref & { readonly value?: Json }>>;
  readonly "x-stream-end"?: EndOfStream;
}

export interface Parameter extends Ref {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly schema?: Schema;
  readonly example?: Json;
}

type Security = readonly Readonly<Record<string, unknown>>[];

interface Components {
  readonly securitySchemes?: Readonly<Record<string, { readonly type: string }>>;
}

interface Content extends Ref {
  readonly required?: boolean;
  readonly content?: Readonly<Record<string, Media>>;
  readonly headers?: Readonly<Record<string, unknown>>;
}

interface RawOperation {
  readonly operationId?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses?: Readonly<Record<string, Content>>;
  readonly security?: Security;
  readonly "x-page"?: string;
  readonly "x-page-items"?: string;
  readonly "x-max-request-bytes"?: number;
  readonly "x-result-url"?: string;
  readonly "x-beta"?: readonly string[] | false;
  readonly "x-effect"?: Effect;
  readonly "x-error-codes"?: readonly string[];
}

/** An OpenAPI 3.1 document. */
export interface OpenApi {
  readonly openapi: string;
  /** `info.version` is the API version. */
  readonly info: {
    readonly title?: string;
    readonly version: string;
    readonly description?: string;
    readonly license?: object;
  };
  readonly servers?: readonly object[];
  readonly security?: readonly object[];
  readonly paths: object;
  readonly components?: object;
}

export type Paths = Readonly<Record<string, PathItem>>;
type Method = (typeof METHODS)[number];
export type PathItem = Readonly<Partial<Record<Method, RawOperation>>> & { readonly parameters?: readonly Parameter[] };

export interface DocumentOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly kind: Kind;
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly schema: Schema; readonly form: boolean; readonly required: boolean };
  readonly status: number;
  readonly json?: Media;
  /** Schemas of a JSON reply that beta values select in place of that of `json`. */
  readonly shapes: Readonly<Record<string, Schema>>;
  readonly stream?: Media;
  /** A success reply that is neither JSON nor an event stream. */
  readonly raw?: Media & { readonly type: string };
  /** Names of the headers that a success reply documents, in lower case. */
  readonly headers: readonly string[];
  /** Schema of the error body by status, or `default`. */
  readonly errors: Readonly<Record<string, Schema | undefined>>;
  readonly errorCodes: readonly string[];
  /** Credentials that it takes: none, a bearer token, or that and an API key. */
  readonly credential: "none" | "bearer" | "any";
  readonly needsVersion: boolean;
  readonly page?: string;
  /** The property of a page that holds the items. */
  readonly items: string;
  readonly maxBytes?: number;
  readonly resultUrl?: string;
  /** Beta values of which it needs one, where it is not there without. */
  readonly betas: readonly string[];
  /** What it does to the resource in its path. */
  readonly effect?: Effect;
}

export interface Document {
  /** The document as it is written. */
  readonly root: OpenApi;
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly operations: readonly DocumentOperation[];
  find(method: string, path: string): DocumentOperation | undefined;
  deref<T extends object>(node: T): T;
}

const METHODS = ["get", "post", "put", "patch", "delete"] as const;
/** Reads an OpenAPI document into a flat list of operations. */
export function createDocument(root: OpenApi): Document {
  const deref = <T extends object>(node: T): T => {
    let current: T & Ref = node;
    for (let hops = 0; current.$ref !== undefined && hops < 32; hops++)
      current = pointer(root, current.$ref) as T & Ref;
    return current;
  };
  const find = (method: string, path: string): DocumentOperation | undefined => byPlace.get(`${method} ${path}`);
  const operations: DocumentOperation[] = [];
  const byPlace = new Map<string, DocumentOperation>();
  const paths = root.paths as Paths;
  for (const [path, item] of Object.entries(paths)) {
    for (const method of METHODS) {
      const raw = item[method];
      if (raw) operations.push(readOperation(root, deref, path, method, raw, item.parameters ?? []));
    }
  }
  for (const operation of operations) byPlace.set(`${operation.method} ${operation.path}`, operation);
  // A literal segment wins over a parameter at the same place.
  operations.sort((a, b) => (rank(a.path) < rank(b.path) ? -1 : 1));
  const { schemas = {} } = (root.components ?? {}) as { readonly schemas?: Document["schemas"] };
  return { root, schemas, operations, find, deref };
}

const rank = (path: string): string => path.replace(/\{[^/]+\}/g, "~");

function pointer(root: unknown, ref: string): object {
  let node = root;
  for (const part of ref.replace(/^#\//, "").split("/")) {
    const key = decodeURIComponent(part).replace(/~1/g, "/").replace(/~0/g, "~");
    node = (node as Readonly<Record<string, unknown>> | undefined)?.[key];
  }
  if (typeof node !== "object" || node === null) throw new Error(`The document has no ${ref}`);
  return node;
}

function readOperation(
  root: OpenApi,
  deref: Document["deref"],
  path: string,
  method: string,
  raw: RawOperation,
  shared: readonly Parameter[],
): DocumentOperation {
  const parameters = [...shared, ...(raw.parameters ?? [])].map(deref);
  const responses = Object.entries(raw.responses ?? {}).map(([status, reply]) => [status, deref(reply)] as const);
  const [status = "200", success = {}] = responses.find(([code]) => code.startsWith("2")) ?? [];
  const media = Object.entries(success.content ?? {}).map(([type, entry]) => ({ ...deref(entry), type }));
  const whole = media.find((entry) => /\bjson$/.test(entry.type));
  const stream = media.find((entry) => entry.type === "text/event-stream");
  const rest = media.find((entry) => entry !== whole && entry !== stream);
  const { shapes, json } = shapesOf(deref, whole);
  const page = raw["x-page"];
  const resultUrl = raw["x-result-url"];
  const maxBytes = raw["x-max-request-bytes"];
  const effect = raw["x-effect"] ?? EFFECTS[raw.operationId ?? ""];
  const body = bodyOf(raw.requestBody && deref(raw.requestBody));
  const security = (raw.security ?? root.security) as Security | undefined;
  return {
    id: raw.operationId ?? `${method} ${path}`,
    method: method.toUpperCase(),
    path,
    credential: credentialOf(security, (root.components as Components | undefined)?.securitySchemes),
    needsVersion: parameters.some((one) => one.name.toLowerCase() === "anthropic-version" && one.required),
    items: raw["x-page-items"] ?? "data",
    kind: operationKindOf(root.paths as Paths, path, method, {
      page,
      resultUrl,
      raw: rest !== undefined && whole === undefined,
    }),
    parameters: parameters.filter((parameter, at) => !overridden(parameters, parameter, at)),
    status: Number(status) || 200,
    shapes,
    headers: Object.keys(success.headers ?? {}).map((name) => name.toLowerCase()),
    errors: Object.fromEntries(
      responses
        .filter(([code]) => !code.startsWith("2"))
        .map(([code, reply]) => [code, reply.content?.["application/json"]?.schema]),
    ),
    errorCodes: raw["x-error-codes"] ?? [],
    betas: raw["x-beta"] || [],
    ...(effect && { effect }),
    ...(body && { body }),
    ...(json && { json }),
    ...(stream && { stream }),
    ...(rest && { raw: rest }),
    ...(page !== undefined && { page }),
    ...(resultUrl !== undefined && { resultUrl }),
    ...(maxBytes !== undefined && { maxBytes }),
  };
}

/** A reply whose shape depends on beta values: what it is without them, and the others by value. */
function shapesOf(deref: Document["deref"], json: Media | undefined): Pick<DocumentOperation, "shapes" | "json"> {
  const members = json?.schema ? (deref(json.schema).anyOf ?? []) : [];
  const valuesOf = (member: Schema): readonly string[] => deref(member)["x-beta"] ?? [];
  const [plain] = members.filter((member) => valuesOf(member).length === 0);
  const shapes = Object.fromEntries(
    members.flatMap((member) => valuesOf(member).map((beta) => [beta, member] as const)),
  );
  const isOne = plain === undefined || Object.keys(shapes).length === 0;
  return { shapes, ...(json && { json: isOne ? json : { ...json, schema: plain } }) };
}

function overridden(all: readonly Parameter[], parameter: Parameter, at: number): boolean {
  return all.some((other, index) => index > at && other.name === parameter.name && other.in === parameter.in);
}

function bodyOf(body: Content | undefined): DocumentOperation["body"] {
  const [type, media] = Object.entries(body?.content ?? {})[0] ?? [];
  if (!body || type === undefined || !media?.schema) return undefined;
  return { schema: media.schema, form: type === "multipart/form-data", required: body.required ?? false };
}

function credentialOf(
  security: Security | undefined,
  schemes: Components["securitySchemes"] = {},
): DocumentOperation["credential"] {
  if (security?.length === 0) return "none";
  const names = security?.flatMap((one) => Object.keys(one)) ?? [];
  return names.length > 0 && names.every((name) => schemes[name]?.type === "http") ? "bearer" : "any";
}

/** The path without its last segment. */
export const parentOf = (path: string): string => path.slice(0, path.lastIndexOf("/"));

/** Examples of a media type, in the document's order. */
export function examplesOf(document: Document, media: Media | undefined): Json[] {
  if (!media) return [];
  const named = Object.values(media.examples ?? {}).map((example) => document.deref(example).value);
  return [media.example, ...named].filter((value) => value !== undefined);
}

/** The first example that is an object. */
export function exampleOf(document: Document, media: Media | undefined): JsonObject | undefined {
  const found = examplesOf(document, media).find(
    (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  );
  return found === undefined ? undefined : (structuredClone(found) as JsonObject);
}

/** `path` with its parameters filled in. */
export function fillPath(path: string, params: Readonly<Record<string, string>>): string {
  return path.replace(/\{([^/}]+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
}
