/** What a JSON Schema is here, and what of one the API has no words for. */

/** A JSON Schema, as far as it is looked into. */
// oxlint-disable-next-line no-explicit-any -- the type has its official name and meaning: keywords by name
export type JSONSchema = Record<string, any>;

/** Where a schema may stand: `true` allows anything, `false` nothing. */
export type Subschema = JSONSchema | boolean;

/** The keywords of a schema; of `false` those that nothing fits. */
export const keywordsOf = (schema: Subschema): JSONSchema =>
  schema === true ? {} : schema === false ? { not: {} } : schema;

/** The members of a union or an intersection. */
export const UNIONS = ["anyOf", "oneOf", "allOf"] as const;

const isPrimitive = (value: unknown) => value === null || typeof value !== "object";

/** Whether values are listed one by one, in a way that the API takes. */
export const isListed = (schema: JSONSchema, keyword: "enum" | "const"): boolean => {
  const value: unknown = schema[keyword];
  if (keyword === "const") return value !== undefined && isPrimitive(value);
  return Array.isArray(value) && value.length > 0 && value.every(isPrimitive);
};

/**
 * How a schema is put to the API. `any` has no schema there: the value travels as JSON text. A `record`, an object with keys
 * that the schema does not name, travels as a list of its entries. `mixed` types with parts of their own are a union.
 */
export type Form = "reference" | "any" | "mixed" | "record" | "plain";

export function formOf(schema: JSONSchema): Form {
  if (schema["$ref"] !== undefined) return "reference";
  const types = typeOf(schema);
  const isUnion = UNIONS.some((keyword) => Array.isArray(schema[keyword]));
  if (isUnion || isListed(schema, "enum") || isListed(schema, "const")) return "plain";
  if (types === undefined) return "any";
  if (Array.isArray(types)) return types.some((type) => type === "object" || type === "array") ? "mixed" : "plain";
  return types === "object" && isRecord(schema) ? "record" : "plain";
}

/** The type of a schema, also where only its other keywords say it. */
export function typeOf(schema: JSONSchema): string | readonly string[] | undefined {
  const { type } = schema;
  if (type !== undefined) return type as string;
  if (schema["properties"] !== undefined) return "object";
  return schema["items"] !== undefined || schema["prefixItems"] !== undefined ? "array" : undefined;
}

/** Keys that are open, with values that are described. Keys of a list are properties. */
function isRecord({ properties, additionalProperties, propertyNames }: JSONSchema): boolean {
  if (Object.keys((properties as object | undefined) ?? {}).length > 0) return false;
  return !!additionalProperties && !listedNames(propertyNames);
}

/** The names that a schema of property names lists. */
export function listedNames(propertyNames: unknown): string[] | undefined {
  const names = (propertyNames as JSONSchema | undefined)?.["enum"] as unknown;
  return Array.isArray(names) && names.every((name) => typeof name === "string") ? names : undefined;
}

/** The properties of an object: those that it names, else those whose names it lists. */
export function namedProperties({
  properties,
  propertyNames,
  additionalProperties,
}: JSONSchema): Record<string, Subschema> {
  const names = properties ? undefined : listedNames(propertyNames);
  if (!names || !additionalProperties) return (properties as Record<string, Subschema> | undefined) ?? {};
  return Object.fromEntries(names.map((name) => [name, additionalProperties as Subschema]));
}
