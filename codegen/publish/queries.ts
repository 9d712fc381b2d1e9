/** Publishes parameters as what a URL or a header can say: no null, and none but the values that are known. */
import {
  operationsIn,
  resolveRef,
  schemaName,
  type OpenApiDocument,
  type ParameterObject,
  type SchemaObject,
} from "../document.js";
import { answered } from "../open.js";

/** Takes the closed document, because a value that only a request carries stays closed. */
export function sayable(document: OpenApiDocument): OpenApiDocument {
  const opened = answered(document);
  const shared = Object.values((document.components?.["parameters"] ?? {}) as Record<string, ParameterObject>);
  const own = operationsIn(document).flatMap(({ operation, shared: all }) => [...all, ...(operation.parameters ?? [])]);
  for (const parameter of new Set([...shared, ...own]))
    if (parameter.schema) parameter.schema = sayableSchema(document, parameter.schema, opened);
  return document;
}

/** @param opened Components that answers carry, too: a parameter has the values of one of them by itself. */
function sayableSchema(document: OpenApiDocument, schema: SchemaObject, opened: ReadonlySet<string>): SchemaObject {
  const { $ref, ...beside } = schema;
  if ($ref !== undefined) {
    const { description: _, ...target } = resolveRef(document, { $ref } as SchemaObject);
    return target.enum && opened.has(schemaName(schema)!) ? { ...target, ...beside } : schema;
  }
  const result: SchemaObject = { ...schema };
  if (Array.isArray(schema.type)) {
    const types = schema.type.filter((type) => type !== "null");
    result.type = types.length === 1 ? types[0]! : types;
  }
  if (schema.enum) result.enum = schema.enum.filter((value) => value !== null);
  if (schema.items) result.items = sayableSchema(document, schema.items, opened);
  for (const key of ["oneOf", "anyOf"] as const) {
    const members = schema[key]?.filter((member) => member.type !== "null");
    if (members === undefined) continue;
    delete result[key];
    const all = members.map((member) => sayableSchema(document, member, opened));
    if (all.length > 1) result[key] = all;
    else Object.assign(result, { ...all[0], ...result });
  }
  return result;
}
