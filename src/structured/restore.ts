/** From a value in the shape that the API was given to the value that the schema describes. */
import {
  formOf,
  isListed,
  type JSONSchema,
  keywordsOf,
  namedProperties,
  type Subschema,
  typeOf,
} from "./json-schema.js";
import { alternatives } from "./transform.js";

/**
 * Turns back what `transformJSONSchema` asked for: lists of entries into objects, JSON as text into its value. A value that is
 * as the schema has it stays so. Objects and arrays of the value may be changed in place.
 */
export const restore = (schema: JSONSchema, value: unknown): unknown => restored(schema, value, schema);

function restored(given: Subschema, value: unknown, root: JSONSchema): unknown {
  const schema = keywordsOf(given);
  switch (formOf(schema)) {
    case "reference":
      return referenced(schema, value, root);
    case "any":
      return typeof value === "string" ? parsedText(value) : value;
    case "mixed":
      return chosen(alternatives(schema), value, root);
    case "record":
      return entriesTo(value, schema["additionalProperties"] as Subschema, root);
    case "plain":
      return plain(schema, value, root);
  }
}

/** The definition that a reference names; a schema that holds itself is followed as far as the value goes. */
function referenced({ $ref }: JSONSchema, value: unknown, root: JSONSchema): unknown {
  const name = /^#\/\$defs\/([^/]+)$/.exec(String($ref))?.[1];
  if (name === undefined) return $ref === "#" ? restored(root, value, root) : value;
  const definition = (root["$defs"] as Record<string, Subschema> | undefined)?.[decodeURIComponent(name)];
  return definition === undefined ? value : restored(definition, value, root);
}

function parsedText(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function plain(schema: JSONSchema, value: unknown, root: JSONSchema): unknown {
  const union = (schema["anyOf"] ?? schema["oneOf"]) as Subschema[] | undefined;
  if (Array.isArray(union)) return chosen(union, value, root);
  const { allOf } = schema;
  if (Array.isArray(allOf)) return (allOf as Subschema[]).reduce((inner, one) => restored(one, inner, root), value);
  if (Array.isArray(value)) return items(schema, value, root);
  if (isObject(value)) {
    for (const [name, property] of Object.entries(namedProperties(schema)))
      if (Object.hasOwn(value, name)) set(value, name, restored(property, value[name], root));
  }
  return value;
}

function items({ items: rest, prefixItems }: JSONSchema, value: unknown[], root: JSONSchema): unknown[] {
  const first = (prefixItems as Subschema[] | undefined) ?? [];
  for (const [at, item] of value.entries()) {
    const schema = (first[at] ?? rest) as Subschema | undefined;
    if (schema !== undefined) value[at] = restored(schema, item, root);
  }
  return value;
}

function entriesTo(value: unknown, schema: Subschema, root: JSONSchema): unknown {
  const inner = (one: unknown) => restored(schema, one, root);
  if (isEntries(value)) return Object.fromEntries(value.map((entry) => [entry.key, inner(entry.value)]));
  if (!isObject(value)) return value;
  for (const name of Object.keys(value)) set(value, name, inner(value[name]));
  return value;
}

/** By the first member of a union that the value can be of. */
function chosen(members: readonly Subschema[], value: unknown, root: JSONSchema): unknown {
  const member = members.find((one) => fits(one, value, root));
  return member === undefined ? value : restored(member, value, root);
}

/** Whether a value, as it travels, can be of a schema: by its type, its literals and its keys. */
function fits(given: Subschema, value: unknown, root: JSONSchema): boolean {
  const schema = keywordsOf(given);
  switch (formOf(schema)) {
    case "reference": {
      const name = String(schema["$ref"]).split("/").at(-1)!;
      const definition = (root["$defs"] as Record<string, Subschema> | undefined)?.[name];
      return definition === undefined || fits(definition, value, root);
    }
    case "any":
      return true;
    case "mixed":
      return alternatives(schema).some((one) => fits(one, value, root));
    case "record":
      return isEntries(value) || isObject(value);
    case "plain":
      return fitsPlain(schema, value, root);
  }
}

function fitsPlain(schema: JSONSchema, value: unknown, root: JSONSchema): boolean {
  if (isListed(schema, "const")) return value === schema["const"];
  if (isListed(schema, "enum")) return (schema["enum"] as unknown[]).includes(value);
  const union = (schema["anyOf"] ?? schema["oneOf"]) as Subschema[] | undefined;
  if (Array.isArray(union)) return union.some((one) => fits(one, value, root));
  const types = [typeOf(schema) ?? []].flat();
  if (types.length > 0 && !types.some((type) => isOfType(type, value))) return false;
  if (!isObject(value)) return true;
  const required = (schema["required"] as string[] | undefined) ?? [];
  const properties = namedProperties(schema);
  return (
    required.every((name) => Object.hasOwn(value, name)) &&
    Object.entries(properties).every(([name, one]) => !Object.hasOwn(value, name) || fits(one, value[name], root))
  );
}

/** Whether a value is of a type of JSON Schema. */
export function isOfType(type: string, value: unknown): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  return type === "integer" ? Number.isInteger(value) : typeof value === type;
}

interface Entry {
  readonly key: string;
  readonly value: unknown;
}

const isEntries = (value: unknown): value is Entry[] =>
  Array.isArray(value) &&
  value.every((entry) => isObject(entry) && typeof entry["key"] === "string" && Object.hasOwn(entry, "value"));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Also of a property that is called `__proto__`. */
function set(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}
