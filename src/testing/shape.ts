import type { Document, Schema } from "./document.js";
import { isObject, isText, type Json, type JsonObject } from "./json.js";

/** How values are made where a schema leaves a choice. */
export interface Choice {
  /** Date for `format: date-time`. */
  readonly now: () => Date;
  /** Text for a free string; by default an empty one, or the schema's example. */
  readonly text?: () => string;
  /** Prefer a value over null, and optional properties over an empty object. */
  readonly full?: boolean;
}

const DEPTH = 24;

/** The schema behind references. */
export function resolve(document: Document, schema: Schema): Schema {
  return document.deref(schema);
}

/** Remembers what was read from a schema; documents do not change. */
function remember<T>(read: (document: Document, schema: Schema) => T): (document: Document, schema: Schema) => T {
  const known = new WeakMap<Schema, { readonly value: T }>();
  return (document, schema) => {
    const own = resolve(document, schema);
    const entry = known.get(own) ?? { value: read(document, own) };
    known.set(own, entry);
    return entry.value;
  };
}

/** Members of a union, nested unions included; undefined when the schema is none. */
export const members = remember((document, own): Schema[] | undefined =>
  (own.oneOf ?? own.anyOf)?.flatMap((member) => members(document, member) ?? [resolve(document, member)]),
);

/** Properties of an object schema, those of its `allOf` included. */
const allProperties = remember((document, own): Readonly<Record<string, Schema>> =>
  Object.assign({}, ...(own.allOf ?? []).map((part) => allProperties(document, part)), own.properties),
);

export const propertiesOf = (document: Document, schema: Schema | undefined): Readonly<Record<string, Schema>> =>
  schema ? allProperties(document, schema) : {};

/** Names that an object schema requires, those of its `allOf` included. */
export const requiredOf = remember((document, own): readonly string[] => [
  ...(own.allOf ?? []).flatMap((part) => requiredOf(document, part)),
  ...(own.required ?? []),
]);

/** The values that a schema allows when it allows only some: `const`, `enum`, or a union of those. */
const allowedValues = remember((document, own): Json[] | undefined => {
  if (own.const !== undefined) return [own.const];
  if (own.enum) return [...own.enum];
  const parts = (own.oneOf ?? own.anyOf)?.map(
    (part) => allowedValues(document, part) ?? (isNull(part) ? [null] : undefined),
  );
  return parts?.every((part) => part !== undefined) ? parts.flat() : undefined;
});

export const enumValuesOf = (document: Document, schema: Schema | undefined): Json[] | undefined =>
  schema && allowedValues(document, schema);

/** The texts that a schema lists, whether it takes others or not. */
export function knownValues(document: Document, schema: Schema): string[] {
  const parts = members(document, schema) ?? [resolve(document, schema)];
  return parts.flatMap((part) => part["x-known-values"] ?? part.enum ?? []).filter(isText);
}

const isNull = (schema: Schema): boolean => schema.type === "null" || schema.const === null;

/** Whether null is valid. */
export function isNullable(document: Document, schema: Schema): boolean {
  const own = resolve(document, schema);
  if (Array.isArray(own.type) && own.type.includes("null")) return true;
  return isNull(own) || (members(document, own)?.some(isNull) ?? false);
}

/** Whether a schema stands for bytes. */
export function isBinary(document: Document, schema: Schema): boolean {
  const own = resolve(document, schema);
  return (
    own.format === "binary" || own.contentEncoding === "binary" || own.contentMediaType === "application/octet-stream"
  );
}

/** Whether a schema stands for an object. */
export const isObjectSchema = (schema: Schema): boolean =>
  schema.type === "object" || schema.properties !== undefined || schema.allOf !== undefined;

/** The member of a union that a value belongs to: by the constants of its properties, else by its type. */
function memberOf(document: Document, options: readonly Schema[], value: Json): Schema | undefined {
  const fits = options.filter((option) => typeFits(option, value));
  if (!isObject(value)) return fits[0];
  const tagged = (option: Schema): number => {
    let score = 0;
    for (const [name, property] of Object.entries(propertiesOf(document, option))) {
      const values = enumValuesOf(document, property);
      if (!values || value[name] === undefined) continue;
      if (!values.includes(value[name])) return -1;
      score += 1;
    }
    return score;
  };
  return fits.map((option) => ({ option, score: tagged(option) })).sort((a, b) => b.score - a.score)[0]?.option;
}

function typeFits(schema: Schema, value: Json): boolean {
  const kind = Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
  const types = schema.type === undefined ? (isObjectSchema(schema) ? ["object"] : undefined) : [schema.type].flat();
  return types === undefined || types.some((type) => type === kind || (type === "integer" && kind === "number"));
}

/** `value` with every property that the schema requires and the value lacks, at any depth. */
export function complete(document: Document, schema: Schema, value: Json, choice: Choice, depth = 0): Json {
  if (depth > DEPTH) return value;
  const options = members(document, schema);
  const own = options ? memberOf(document, options, value) : resolve(document, schema);
  if (!own) return value;
  if (Array.isArray(value)) {
    const { items } = own;
    return items ? value.map((item) => complete(document, items, item, choice, depth + 1)) : value;
  }
  if (!isObject(value)) return value;
  const properties = propertiesOf(document, own);
  const required = new Set(requiredOf(document, own));
  const result: JsonObject = {};
  for (const name of new Set([...Object.keys(properties), ...required, ...Object.keys(value)])) {
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const item = Object.hasOwn(value, name) ? value[name] : undefined;
    if (item !== undefined) result[name] = property ? complete(document, property, item, choice, depth + 1) : item;
    else if (required.has(name)) result[name] = generate(document, property ?? {}, choice, depth + 1);
  }
  return result;
}

/** `value` without what its schema does not name, at any depth; maps, and objects that say that they are open, stay. */
export function visible(document: Document, schema: Schema, value: Json, depth = 0): Json {
  const options = members(document, schema);
  const own = options ? memberOf(document, options, value) : resolve(document, schema);
  if (!own || depth > DEPTH) return value;
  if (Array.isArray(value)) {
    const { items } = own;
    return items ? value.map((item) => visible(document, items, item, depth + 1)) : value;
  }
  const properties = propertiesOf(document, own);
  if (!isObject(value) || own.additionalProperties !== undefined || Object.keys(properties).length === 0) return value;
  const known = Object.entries(value).filter(([name]) => Object.hasOwn(properties, name));
  return Object.fromEntries(
    known.map(([name, item]) => [name, visible(document, properties[name] ?? {}, item, depth + 1)]),
  );
}

/** The smallest value that satisfies a schema. */
export function generate(document: Document, schema: Schema, choice: Choice, depth = 0): Json {
  const own = resolve(document, schema);
  if (own.default !== undefined) return structuredClone(own.default);
  if (isNull(own) || (!choice.full && isNullable(document, own))) return null;
  if (own.const !== undefined) return own.const;
  const first = own.enum?.[0] ?? own["x-known-values"]?.[0];
  if (first !== undefined) return first;
  if (depth > DEPTH) return null;
  const options = members(document, own);
  if (options) return generate(document, options.find((option) => !isNull(option)) ?? {}, choice, depth + 1);
  const type = [own.type ?? (isObjectSchema(own) ? "object" : [])].flat().find((name) => name !== "null");
  switch (type) {
    case "object":
      return generateObject(document, own, choice, depth);
    case "array": {
      const { items = {}, minItems = choice.full ? 1 : 0 } = own;
      return Array.from({ length: minItems }, () => generate(document, items, choice, depth + 1));
    }
    case "string":
      return generateText(own, choice);
    case "integer":
    case "number":
      return own.minimum ?? (own.exclusiveMinimum === undefined ? 0 : own.exclusiveMinimum + 1);
    case "boolean":
      return false;
    default:
      return type === undefined && choice.full ? (choice.text?.() ?? "") : type === undefined ? {} : null;
  }
}

function generateObject(document: Document, schema: Schema, choice: Choice, depth: number): Json {
  const properties = propertiesOf(document, schema);
  const required = requiredOf(document, schema);
  const names = required.length === 0 && choice.full ? Object.keys(properties) : required;
  return Object.fromEntries(names.map((name) => [name, generate(document, properties[name] ?? {}, choice, depth + 1)]));
}

function generateText(schema: Schema, choice: Choice): string {
  const example = schema.examples?.find(isText);
  switch (schema.format) {
    case "date-time":
      return choice.now().toISOString();
    case "date":
      return choice.now().toISOString().slice(0, 10);
    case "uri":
      return example ?? "https://example.com/";
    case "uuid":
      return example ?? "00000000-0000-4000-8000-000000000000";
    case "email":
      return example ?? "someone@example.com";
    default:
      return (example ?? choice.text?.() ?? "").padEnd(schema.minLength ?? 0, "x");
  }
}
