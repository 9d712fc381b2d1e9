/** House rules on the source as it is written, marks and all, that Redocly cannot express. Pure. */
import type { OpenApiDocument, ParameterObject, RawOperation, RequestOrResponse, SchemaObject } from "./document.js";
import { DATA, escape, operationsIn, resolveRef, schemaName, walkSchema, webhooksIn } from "./document.js";
import type { SpecSource } from "./load.js";
import { callPath, refuseCallPath } from "./names.js";
import { once, type SpecProblem } from "./problems.js";

/** The keywords of a schema that the generator understands. */
const KEYWORDS = new Set([
  ...["$ref", "type", "format", "title", "description", "deprecated", "default", "const", "enum", "examples"],
  ...["properties", "required", "additionalProperties", "unevaluatedProperties", "propertyNames"],
  ...["minProperties", "maxProperties"],
  ...["items", "prefixItems", "minItems", "maxItems", "uniqueItems", "oneOf", "anyOf", "allOf", "not", "discriminator"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ...["minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType", "contentSchema"],
]);

type Refuse = (pointer: string, message: string) => void;

/** Relies on a bundle that is OpenAPI. */
export function checkSource(source: SpecSource): SpecProblem[] {
  const { document } = source;
  const problems: SpecProblem[] = [...orphans(source), ...unwritten(source), ...checkErrorCodes(source)];
  const refuse: Refuse = (pointer, message) => void problems.push({ where: source.locate(pointer), message });
  checkReferences(document, refuse);
  // What follows looks behind references.
  if (problems.length > 0) return once(problems);
  const { schemas = {}, parameters = {} } = document.components ?? {};
  for (const [name, root] of Object.entries(schemas as Record<string, SchemaObject>)) {
    const pointer = `#/components/schemas/${name}`;
    if (root.description === undefined) refuse(pointer, `schema ${name} has no description`);
    walkSchema(root, pointer, (node, at) => checkSchema(document, node, at, refuse));
  }
  for (const [name, parameter] of Object.entries(parameters as Record<string, ParameterObject>))
    checkParameter(document, parameter, `#/components/parameters/${name}`, refuse);
  for (const { operation, shared, pointer } of operationsIn(document)) {
    checkOperation(source, operation, pointer, refuse);
    for (const [at, parameter] of [...shared, ...(operation.parameters ?? [])].entries())
      if (parameter.$ref === undefined) checkParameter(document, parameter, `${pointer}/parameters/${at}`, refuse);
  }
  for (const { path, operation, pointer } of webhooksIn(document)) {
    const body = operation.requestBody && resolveRef(document, operation.requestBody);
    if (body) checkBody(body, `${pointer}/requestBody`, `webhook ${path}`, refuse);
  }
  return once(problems);
}

/** Schemas in the files that nothing refers to: the bundle drops them and nobody would lint them. */
function orphans({ files, document, locateNode }: SpecSource): SpecProblem[] {
  return [...files.values()].flatMap(({ parsed }) => {
    const { schemas } = (parsed ?? {}) as { schemas?: object };
    if (schemas === null || typeof schemas !== "object") return [];
    return Object.keys(schemas)
      .filter((name) => !document.components?.schemas?.[name])
      .map((name) => ({ where: locateNode(schemas, name), message: `nothing refers to the schema ${name}` }));
  });
}

/** Marks that `make upstream ARGS=--stubs` leaves where a person has to write. */
function unwritten({ files, lineIn }: SpecSource): SpecProblem[] {
  return [...files.values()].flatMap(({ source }) =>
    [...source.getLines().entries()]
      .filter(([, line]) => line.includes("<write>"))
      .map(([at]) => ({ where: lineIn(source, at + 1), message: "<write> is left of a stub: write it" })),
  );
}

function checkErrorCodes({ errorCodes, locateNode }: SpecSource): SpecProblem[] {
  const isRow = ({ status, details }: SpecSource["errorCodes"][string]) =>
    Number.isInteger(status) && (details === undefined || typeof details === "string");
  return Object.entries(errorCodes)
    .filter(([, row]) => row === null || typeof row !== "object" || !isRow(row))
    .map(([code]) => ({
      where: locateNode(errorCodes, code),
      message: `error code ${code} has no status, or details that are not the name of a schema`,
    }));
}

/** Every reference leads to a component that the bundle has, and none in a circle of nothing but references. */
function checkReferences(document: OpenApiDocument, refuse: Refuse): void {
  const isLost = ($ref: string, seen: readonly string[]): boolean => {
    const [, kind, name] = /^#\/components\/(\w+)\/([^/]+)$/.exec($ref) ?? [];
    const target = document.components?.[kind ?? ""]?.[name ?? ""] as { $ref?: string } | undefined;
    if (target === undefined || seen.includes($ref)) return true;
    return target.$ref !== undefined && isLost(target.$ref, [...seen, $ref]);
  };
  const visit = (node: unknown, pointer: string): void => {
    if (node === null || typeof node !== "object") return;
    const { $ref } = node as { $ref?: unknown };
    if (typeof $ref === "string" && isLost($ref, [])) refuse(pointer, `${$ref} leads to no component`);
    for (const [key, child] of Object.entries(node)) if (!DATA.has(key)) visit(child, `${pointer}/${escape(key)}`);
  };
  visit(document, "#");
}

function checkSchema(document: OpenApiDocument, schema: SchemaObject, pointer: string, refuse: Refuse): void {
  for (const key of Object.keys(schema))
    if (!KEYWORDS.has(key) && !key.startsWith("x-")) refuse(pointer, `unknown keyword ${key}`);
  if (schema.pattern !== undefined && !isPattern(schema.pattern)) refuse(pointer, `${schema.pattern} is no pattern`);
  const properties = schema.properties ?? {};
  for (const name of schema.properties ? (schema.required ?? []) : [])
    if (!(name in properties)) refuse(pointer, `required names ${name}, which is not a property`);
  for (const [name, property] of Object.entries(properties)) {
    const at = `${pointer}/properties/${escape(name)}`;
    const described = property.description ?? (property.$ref && resolveRef(document, property).description);
    if (described === undefined) refuse(at, `property ${name} has no description`);
    if (property["x-optional"] !== undefined && !schema.required?.includes(name))
      refuse(at, `x-optional on ${name}, which is not required`);
  }
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, "u") instanceof RegExp;
  } catch {
    return false;
  }
}

function checkParameter(document: OpenApiDocument, parameter: ParameterObject, pointer: string, refuse: Refuse): void {
  if (parameter.description === undefined) refuse(pointer, `parameter ${parameter.name} has no description`);
  if (parameter.schema)
    walkSchema(parameter.schema, `${pointer}/schema`, (node, at) => checkSchema(document, node, at, refuse));
}

function checkOperation(source: SpecSource, operation: RawOperation, pointer: string, refuse: Refuse): void {
  const { document, errorCodes } = source;
  const id = operation.operationId ?? pointer;
  const reason = refuseCallPath(callPath(operation.operationId ?? ""));
  if (reason) refuse(pointer, `operationId ${operation.operationId ?? ""} ${reason}`);
  for (const key of ["summary", "description"] as const)
    if (operation[key] === undefined) refuse(pointer, `operation ${id} has no ${key}`);
  for (const code of operation["x-error-codes"] ?? [])
    if (!(code in errorCodes)) refuse(`${pointer}/x-error-codes`, `error code ${code} is not in the table error-codes`);
  if (operation["x-sunset"] !== undefined && !operation.deprecated)
    refuse(pointer, `operation ${id} has an x-sunset, and is not deprecated`);
  if (operation["x-page-items"] !== undefined && !operation["x-page"])
    refuse(pointer, `operation ${id} has x-page-items without x-page`);
  const body = operation.requestBody && resolveRef(document, operation.requestBody);
  if (body) checkBody(body, `${pointer}/requestBody`, `request of ${id}`, refuse);
  for (const [status, response] of Object.entries(operation.responses ?? {})) {
    const at = `${pointer}/responses/${status}`;
    checkBody(resolveRef(document, response), at, `${status} answer of ${id}`, refuse, status.startsWith("2"));
  }
}

function checkBody(body: RequestOrResponse, pointer: string, what: string, refuse: Refuse, needsExample = true): void {
  for (const [name, media] of Object.entries(body.content ?? {})) {
    const at = `${pointer}/content/${escape(name)}`;
    if (schemaName(media.schema) === undefined) refuse(at, `the ${what} (${name}) is not a named schema`);
    const isBytes = name === "application/octet-stream";
    if (needsExample && !isBytes && media.example === undefined && Object.keys(media.examples ?? {}).length === 0)
      refuse(at, `the ${what} (${name}) has no example`);
  }
}
