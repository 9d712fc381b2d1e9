/** Says a document in the plainest words of OpenAPI, as `spec/extensions.md` says under "Plain". */
import type {
  RequestOrResponse,
  OpenApiDocument,
  ParameterObject as Parameter,
  SchemaObject as Schema,
} from "./document.js";
import { operationsIn, resolveRef as resolve, walkSchema, webhooksIn } from "./document.js";

/** The same API for generators that read little of JSON Schema. */
export function plain(document: OpenApiDocument): OpenApiDocument {
  const { parameters = {}, responses = {}, headers = {}, schemas = {} } = document.components ?? {};
  const operations = [...operationsIn(document), ...webhooksIn(document)];
  const asked = [
    ...Object.values(parameters as Record<string, Parameter>),
    ...operations.flatMap(({ operation, shared }) => [...shared, ...(operation.parameters ?? [])]),
  ];
  for (const parameter of asked) sendText(parameter, document);
  const bodies = [
    ...operations.flatMap(({ operation }) => [
      operation.requestBody ?? {},
      ...Object.values(operation.responses ?? {}),
    ]),
    ...Object.values(responses as Record<string, RequestOrResponse>),
  ];
  const roots = [
    ...Object.values(schemas),
    ...asked.map(({ schema }) => schema),
    ...Object.values(headers as Record<string, { schema?: Schema }>).map(({ schema }) => schema),
    ...bodies.flatMap(({ content = {} }) => Object.values(content).map(({ schema }) => schema)),
  ];
  for (const root of roots) if (root) walkSchema(root, "", nameType);
  return document;
}

/** A constant header is a default that may be left out of a call, and a list in a header is the text that is sent, its default, too. */
function sendText(parameter: Parameter, document: OpenApiDocument): void {
  const { schema } = parameter;
  if (schema === undefined) return;
  if (schema.const !== undefined) {
    const { const: value, ...rest } = schema;
    parameter.schema = { ...rest, enum: [value], default: value };
  } else if (parameter.in === "header" && schema.items && isFreeText(resolve(document, schema.items))) {
    const { default: usual } = schema;
    parameter.schema = usual === undefined ? schema.items : { type: "string", default: usual };
    if (Array.isArray(parameter.example)) parameter.example = parameter.example.join(",");
  }
}

const isFreeText = (schema: Schema): boolean =>
  schema.type === "string" && ["enum", "const", "pattern", "format", "maxLength"].every((key) => !(key in schema));

function nameType(schema: Schema): void {
  if (typeof schema.const === "boolean") excludeOther(schema, schema.const);
  if (schema.type !== undefined) return;
  const values = schema.const !== undefined ? [schema.const] : (schema.enum ?? []);
  const types = [...new Set(values.map(typeOf))];
  if (types.length > 0 && types.every((type) => type !== undefined))
    schema.type = types.length === 1 ? types[0]! : types;
}

/** A boolean that is constant is one that is not the other: Java's generator makes texts of its constant, Python's cannot merge it. */
function excludeOther(schema: Schema, value: boolean): void {
  delete schema.const;
  schema.type = "boolean";
  schema.not = { enum: [!value] };
}

function typeOf(value: unknown): string | undefined {
  if (value === null) return "null";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value === "string" || typeof value === "boolean" ? typeof value : undefined;
}
