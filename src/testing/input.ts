import type { Document, DocumentOperation, Parameter } from "./document.js";
import { isObject, type Json, type JsonObject } from "./json.js";
import { Problem, badRequest } from "./problem.js";
import { isBinary, propertiesOf } from "./shape.js";
import { typesOf, type Checker } from "./validation.js";

/** A request, read and validated against its operation. */
export interface Input {
  readonly query: JsonObject;
  readonly body: JsonObject;
  /** Binary parts of a multipart body. */
  readonly files: Readonly<Record<string, readonly File[]>>;
}

/** Bytes of a body where the document says nothing of it. */
export const LARGEST = 32 * 1024 * 1024;
/** Bytes beyond the limit that are read and thrown away so that the sender can hear the answer. */
const DRAIN = 64 * 1024 * 1024;

const overLimit = (limit: number): Problem => new Problem(413, `Request exceeds the maximum size of ${limit} bytes`);

/**
 * Reads a body of at most `limit` bytes.
 * @throws Problem 413, or what `refuse` makes, above the limit, with no more than `limit` bytes held.
 */
export async function readBytes(request: Request, limit: number, refuse = overLimit): Promise<Uint8Array<ArrayBuffer>> {
  const declared = Number(request.headers.get("content-length") ?? 0);
  const tooLarge = (size: number): boolean => size > limit || declared > limit;
  let bytes = new Uint8Array(tooLarge(0) ? 0 : declared);
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    const start = size;
    size += chunk.byteLength;
    if (size > limit + DRAIN) break;
    if (tooLarge(size)) continue;
    if (size > bytes.byteLength) {
      const grown = new Uint8Array(Math.max(size, bytes.byteLength * 2));
      grown.set(bytes.subarray(0, start));
      bytes = grown;
    }
    bytes.set(chunk, start);
  }
  if (tooLarge(size)) throw refuse(limit);
  return bytes.subarray(0, size);
}

/** Where many clients write nothing for null: the first page. */
const CURSORS = new Set(["page", "after_id", "before_id"]);

/**
 * Validates parameters and body; `keep` gets the body before it is validated.
 * @throws Problem 400 that names the field.
 */
export async function readInput(
  document: Document,
  operation: DocumentOperation,
  request: Request,
  bytes: Uint8Array<ArrayBuffer>,
  params: Readonly<Record<string, string>>,
  check: Checker,
  keep: (body: JsonObject) => void,
): Promise<Input> {
  const raw = parseQuery(new URL(request.url).searchParams);
  const query: JsonObject = {};
  for (const parameter of operation.parameters) {
    // Chooses the document, so it has been looked at before.
    if (parameter.name.toLowerCase() === "anthropic-version") continue;
    const name = parameter.name.replace(/\[\]$/, "");
    const source =
      parameter.in === "path" ? params[name] : parameter.in === "query" ? raw[name] : headerOf(request, parameter);
    const isAbsent = source === undefined || (source === "" && CURSORS.has(name));
    const value = isAbsent ? undefined : cast(document, parameter, source);
    if (value === undefined && parameter.required) throw badRequest(`${name}: Field required`);
    const fault = value === undefined ? undefined : check(parameter.schema ?? {})(value, name);
    if (fault !== undefined) throw badRequest(fault);
    if (value !== undefined && parameter.in === "query") query[name] = value;
    else if (parameter.in === "query" && parameter.schema)
      setDefault(query, name, document.deref(parameter.schema).default);
  }
  const { body, files } = operation.body
    ? await readBody(document, operation.body, request, bytes)
    : { body: {}, files: {} };
  if (operation.body) keep(body);
  const fault =
    operation.body && (bytes.length > 0 || operation.body.required) ? check(operation.body.schema)(body) : undefined;
  if (fault !== undefined) throw badRequest(fault);
  return { query, body, files };
}

function setDefault(query: JsonObject, name: string, value: Json | undefined): void {
  if (value !== undefined) query[name] = value;
}

function headerOf(request: Request, parameter: Parameter): Json | undefined {
  return parameter.in === "header" ? (request.headers.get(parameter.name) ?? undefined) : undefined;
}

/** `a=1`, `ids[]=a&ids[]=b`, `created_at[gte]=…` (the whole name is kept as well, for documents that list it so). */
export function parseQuery(search: URLSearchParams): JsonObject {
  const query: JsonObject = Object.create(null) as JsonObject;
  for (const [key, value] of search) {
    const [, name = key, inner] = /^([^[\]]+)\[([^[\]]*)\]$/.exec(key) ?? [];
    if (inner === undefined) query[key] = Object.hasOwn(query, key) ? [query[key] ?? null, value].flat() : value;
    else if (inner === "") query[name] = [...(Array.isArray(query[name]) ? query[name] : []), value];
    else {
      query[key] = value;
      const old = query[name];
      query[name] = { ...(isObject(old) ? old : {}), [inner]: value };
    }
  }
  return query;
}

function cast(document: Document, parameter: Parameter, value: Json): Json {
  const types = typesOf(document, parameter.schema ?? {});
  if (types.includes("array") && !types.includes("string")) {
    const items = document.deref(parameter.schema ?? {}).items ?? {};
    const list =
      typeof value !== "string" ? [value].flat() : parameter.in === "header" ? value.split(/\s*,\s*/) : [value];
    return list.map((item) => castText(typesOf(document, items), item));
  }
  return castText(types, value);
}

function castText(types: readonly string[], value: Json): Json {
  if (typeof value !== "string" || types.includes("string")) return value;
  if ((types.includes("integer") || types.includes("number")) && /^-?\d+(\.\d+)?$/.test(value)) return Number(value);
  if (types.includes("boolean") && (value === "true" || value === "false")) return value === "true";
  return value;
}

type Body = NonNullable<DocumentOperation["body"]>;

async function readBody(
  document: Document,
  spec: Body,
  request: Request,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ body: JsonObject; files: Record<string, File[]> }> {
  if (bytes.length === 0) {
    if (spec.required) throw badRequest("body: Field required");
    return { body: {}, files: {} };
  }
  return spec.form ? readForm(document, spec, request, bytes) : { body: readJson(bytes), files: {} };
}

/** Levels of a body; more are refused, before anything recursive reads them. */
const DEEPEST = 500;
const [QUOTE, ESCAPE, OPEN, CLOSE] = [0x22, 0x5c, new Set([0x5b, 0x7b]), new Set([0x5d, 0x7d])] as const;

const HALF = /(?<!\\)(?:\\\\)*\\ud[89a-f]/i;

/** Where the text ends that begins with the quote at a place. */
function endOfText(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(QUOTE, start + 1); at !== -1; at = bytes.indexOf(QUOTE, at + 1)) {
    let escapes = 0;
    while (bytes[at - 1 - escapes] === ESCAPE) escapes += 1;
    if (escapes % 2 === 0) return at;
  }
  return bytes.length;
}

/** How deep the brackets of a JSON text are nested, strings aside. */
function depthOf(bytes: Uint8Array): number {
  let [depth, deepest] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === QUOTE) at = endOfText(bytes, at);
    else if (OPEN.has(byte)) deepest = Math.max(deepest, ++depth);
    else if (CLOSE.has(byte)) depth -= 1;
  }
  return deepest;
}

function readJson(bytes: Uint8Array): JsonObject {
  if (depthOf(bytes) > DEEPEST) throw badRequest(`body: Input is nested more than ${DEEPEST} levels deep`);
  let [text, value]: [string, unknown] = ["", undefined];
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    value = JSON.parse(text);
  } catch {
    throw badRequest("The request body is not valid JSON");
  }
  // Half a character is written as an escape, and only that is.
  if (HALF.test(text) && HALF.test(JSON.stringify(value)))
    throw badRequest("The request body is not valid JSON: it has half of a surrogate pair");
  if (!isObject(value)) throw badRequest("body: Input should be a valid object");
  return value;
}

async function readForm(
  document: Document,
  spec: Body,
  request: Request,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ body: JsonObject; files: Record<string, File[]> }> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("multipart/form-data")) throw badRequest("content-type: Input should be 'multipart/form-data'");
  // As a stream, because bytes would be copied once more.
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
  const form = await new Response(stream, { headers: { "content-type": type } }).formData().catch(() => {
    throw badRequest("The request body is not valid multipart/form-data");
  });
  const properties = propertiesOf(document, spec.schema);
  const body: JsonObject = {};
  const files: Record<string, File[]> = {};
  for (const [key, value] of form) {
    const name = Object.hasOwn(properties, key) ? key : key.replace(/\[\]$/, "");
    const schema = properties[name] ?? {};
    const own = document.deref(schema);
    const item = own.items ?? own;
    if (typeof value !== "string") (files[name] ??= []).push(value);
    else if (isBinary(document, item)) throw badRequest(`${name}: Expected a file with a filename`);
    // The bytes stay out of the value that is validated.
    const cell = typeof value === "string" ? castText(typesOf(document, item), value) : value.name;
    const old = body[name];
    body[name] = own.items ? [...(Array.isArray(old) ? old : []), cell] : cell;
  }
  return { body, files };
}
