/** Members of unions by name, and the types that a schema takes. */
import { type OpenApiDocument, resolveRef, schemaName, type SchemaObject } from "../document.js";

const typeOf = (value: unknown) => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);

/** The types that a schema takes, unions and references laid open; undefined where it takes any. */
export function typesTaken(from: OpenApiDocument, node: SchemaObject, depth = 0): string[] | undefined {
  const schema = resolveRef(from, node);
  if (schema.type !== undefined) return [schema.type].flat();
  if ("const" in schema) return [typeOf(schema.const)];
  if (schema.enum) return [...new Set(schema.enum.map(typeOf))];
  const members = schema.oneOf ?? schema.anyOf;
  // A union that holds itself is of no type of its own.
  if (!members || depth > 20) return undefined;
  const types = members.map((member) => typesTaken(from, member, depth + 1));
  return types.includes(undefined) ? undefined : [...new Set(types.flatMap((one) => one!))];
}

export const isUnion = ({ oneOf, anyOf }: SchemaObject): boolean => (oneOf ?? anyOf) !== undefined;

/** Members of a union by the value that tells them apart, else by their component or what they are; unions in it are laid open. */
export function unionMembers(from: OpenApiDocument, node: SchemaObject): Map<string, SchemaObject> {
  const schema = resolveRef(from, node);
  if (!isUnion(schema)) return new Map([[nameOf(node), node]]);
  const values = new Map(Object.entries(schema.discriminator?.mapping ?? {}).map(([value, ref]) => [ref, value]));
  const members = new Map<string, SchemaObject>();
  const add = (name: string, member: SchemaObject): void => {
    if (members.has(name)) add(`${name}'`, member);
    else members.set(name, member);
  };
  for (const member of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) {
    const value = values.get(member.$ref ?? "");
    if (value === undefined && isUnion(resolveRef(from, member)))
      for (const [name, inner] of unionMembers(from, member)) add(name, inner);
    else add(value ?? nameOf(member), member);
  }
  return members;
}

/** Schemas of a list by the name of their component, else by their place. */
export const sideways = (schemas: readonly SchemaObject[]): Map<string, SchemaObject> =>
  new Map(schemas.map((schema, at) => [schemaName(schema) ?? String(at), schema]));

function nameOf(schema: SchemaObject): string {
  const types = [schema.type ?? []].flat().join(" or ");
  return schemaName(schema) ?? ("const" in schema ? String(schema.const) : types || "anything");
}
