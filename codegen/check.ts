/** House rules that redocly cannot express. Every refusal names the file and the line. Pure. */
import type { Body, Document, Parameter, RawOperation, Schema } from "./document.js";
import { operationsOf, resolve, schemaName, walkSchema, webhooksOf } from "./document.js";
import { checkFiles } from "./check-files.js";
import type { Source } from "./load.js";
import { flat, flatResources, type VersionModel } from "./model.js";
import { callPath, collisions, interfaceName, paramTypeName, type Problem, refuseCallPath, typeName } from "./names.js";
import { answered } from "./open.js";
import { pagesOf, RUNTIME } from "./emit/resources.js";

/** The keywords of a schema that the generator understands. */
const KEYWORDS = new Set([
  ...["$ref", "type", "format", "title", "description", "deprecated", "default", "const", "enum", "examples"],
  ...["properties", "required", "additionalProperties", "unevaluatedProperties", "propertyNames"],
  ...["minProperties", "maxProperties"],
  ...["items", "prefixItems", "minItems", "maxItems", "uniqueItems", "oneOf", "anyOf", "allOf", "not", "discriminator"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ...["minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType", "contentSchema"],
]);
const MARKS = ["x-stage", "x-since", "x-until"];
const EXTENSIONS: Record<"schema" | "operation" | "parameter" | "media", readonly string[]> = {
  schema: [...MARKS, "x-optional", "x-beta", "x-known-values", "x-known-forms"],
  operation: [
    ...[...MARKS, "x-beta", "x-page", "x-page-items", "x-sunset"],
    ...["x-max-request-bytes", "x-error-codes", "x-result-url"],
  ],
  parameter: [...MARKS, "x-param"],
  media: [...MARKS, "x-stream-end"],
};

/** Rules on the source as it is written, marks and all. */
export function checkSource(source: Source): Problem[] {
  const { document } = source;
  const problems: Problem[] = [];
  const refuse = (pointer: string, message: string, draft = false) =>
    void problems.push({ where: source.locate(pointer), message, ...(draft && { draft }) });
  const schema = (root: Schema, pointer: string) =>
    walkSchema(root, pointer, (node, at) => checkSchema(document, node, at, refuse));

  problems.push(...checkFiles(source));
  for (const [name, root] of Object.entries(document.components?.schemas ?? {})) {
    const pointer = `#/components/schemas/${name}`;
    if (root.description === undefined) refuse(pointer, `schema ${name} has no description`, true);
    schema(root, pointer);
  }
  for (const [name, parameter] of Object.entries(
    (document.components?.["parameters"] ?? {}) as Record<string, Parameter>,
  ))
    checkParameter(parameter, `#/components/parameters/${name}`);
  for (const { operation, shared, pointer } of operationsOf(document)) {
    checkOperation(document, operation, pointer, source, refuse);
    for (const [at, parameter] of [...shared, ...(operation.parameters ?? [])].entries())
      if (parameter.$ref === undefined) checkParameter(parameter, `${pointer}/parameters/${at}`);
  }
  for (const { path, operation, pointer } of webhooksOf(document)) {
    unknownKeys(operation, MARKS).forEach((key) => refuse(pointer, `webhook ${path} has an unknown key ${key}`));
    const body = operation.requestBody && resolve(document, operation.requestBody);
    if (body) checkBody(body, `${pointer}/requestBody`, `webhook ${path}`, refuse);
  }
  return problems;

  function checkParameter(parameter: Parameter, pointer: string): void {
    unknownKeys(parameter, EXTENSIONS.parameter).forEach((key) =>
      refuse(pointer, `parameter ${parameter.name} has an unknown key ${key}`),
    );
    if (parameter.description === undefined) refuse(pointer, `parameter ${parameter.name} has no description`, true);
    if (parameter.schema) schema(parameter.schema, `${pointer}/schema`);
  }
}

type Refuse = (pointer: string, message: string, draft?: boolean) => void;

const unknownKeys = (node: object, known: readonly string[]) =>
  Object.keys(node).filter((key) => key.startsWith("x-") && !known.includes(key));

function checkSchema(document: Document, schema: Schema, pointer: string, refuse: Refuse): void {
  for (const key of Object.keys(schema))
    if (!KEYWORDS.has(key) && !EXTENSIONS.schema.includes(key)) refuse(pointer, `unknown keyword ${key}`);
  const properties = schema.properties ?? {};
  for (const name of schema.properties ? (schema.required ?? []) : [])
    if (!(name in properties)) refuse(pointer, `required names ${name}, which is not a property`);
  for (const [name, property] of Object.entries(properties)) {
    const described = property.description ?? (property.$ref && resolve(document, property).description);
    if (described === undefined) refuse(`${pointer}/properties/${name}`, `property ${name} has no description`, true);
    if (property["x-optional"] !== undefined && !schema.required?.includes(name))
      refuse(`${pointer}/properties/${name}`, `x-optional on ${name}, which is not required`);
  }
  for (const mark of ["x-since", "x-until"])
    if (mark in schema && !isVersion(schema[mark])) refuse(pointer, `${mark} must be a version, or one by stage`);
  if ("x-stage" in schema && !["beta", "stable"].includes(schema["x-stage"] as string))
    refuse(pointer, "x-stage must be beta or stable");
}

/** An API version, or one each for `stable` and `beta` callers. */
function isVersion(mark: unknown): boolean {
  if (mark === null || typeof mark !== "object") return typeof mark === "string";
  return Object.entries(mark).every(([stage, version]) => /^(stable|beta)$/.test(stage) && typeof version === "string");
}

function checkOperation(
  document: Document,
  operation: RawOperation,
  pointer: string,
  source: Source,
  refuse: Refuse,
): void {
  const id = operation.operationId ?? pointer;
  unknownKeys(operation, EXTENSIONS.operation).forEach((key) =>
    refuse(pointer, `operation ${id} has an unknown key ${key}`),
  );
  const reason = refuseCallPath(callPath(operation.operationId ?? ""));
  if (reason) refuse(pointer, `operationId ${operation.operationId ?? ""} ${reason}`);
  if (operation.summary === undefined || operation.description === undefined)
    refuse(pointer, `operation ${id} has no ${operation.summary === undefined ? "summary" : "description"}`, true);
  for (const code of operation["x-error-codes"] ?? [])
    if (!(code in source.errorCodes))
      refuse(`${pointer}/x-error-codes`, `error code ${code} is not in the table error-codes`);
  if (operation["x-sunset"] !== undefined && !(operation.deprecated && /^\d{4}-\d\d-\d\d$/.test(operation["x-sunset"])))
    refuse(pointer, `operation ${id} has an x-sunset that is no date, or is not deprecated`);
  if (operation["x-page-items"] !== undefined && !operation["x-page"])
    refuse(pointer, `operation ${id} has x-page-items without x-page`);
  const body = operation.requestBody && resolve(document, operation.requestBody);
  if (body) checkBody(body, `${pointer}/requestBody`, `request of ${id}`, refuse);
  for (const [status, response] of Object.entries(operation.responses ?? {}))
    checkBody(
      resolve(document, response),
      `${pointer}/responses/${status}`,
      `${status} answer of ${id}`,
      refuse,
      status.startsWith("2"),
    );
}

function checkBody(body: Body, pointer: string, what: string, refuse: Refuse, needsExample = true): void {
  for (const [name, media] of Object.entries(body.content ?? {})) {
    const at = `${pointer}/content/${name.replaceAll("/", "~1")}`;
    unknownKeys(media, EXTENSIONS.media).forEach((key) => refuse(at, `${what} has an unknown key ${key}`));
    if (media["x-stream-end"] && !isStreamEnd(media["x-stream-end"]))
      refuse(at, `the x-stream-end of the ${what} is none of type, property, data, never`);
    if (schemaName(media.schema) === undefined) refuse(at, `the ${what} (${name}) is not a named schema`);
    const isBytes = name === "application/octet-stream";
    if (needsExample && !isBytes && media.example === undefined && Object.keys(media.examples ?? {}).length === 0)
      refuse(at, `the ${what} (${name}) has no example`);
  }
}

const isStreamEnd = (end: object) =>
  Object.keys(end).length === 1 &&
  Object.entries(end).every(([key, value]) =>
    key === "never" ? value === true : ["type", "property", "data"].includes(key) && typeof value === "string",
  );

/** Rules on what a version offers: names that clash, lists without a page style, unions that cannot be opened. */
export function checkModel(source: Source, model: VersionModel): Problem[] {
  const problems: Problem[] = [];
  const refuse: Refuse = (pointer, message) => void problems.push({ where: source.locate(pointer), message });
  for (const document of [model.stable, model.full]) {
    const names = answered(document);
    for (const [name, root] of Object.entries(document.components?.schemas ?? {}))
      walkSchema(root, `#/components/schemas/${name}`, (schema, at) => {
        for (const member of schema.discriminator ? (schema.oneOf ?? schema.anyOf ?? []) : [])
          if (names.has(name) && resolve(document, member).discriminator)
            refuse(at, `a member of this union is a union with a discriminator; write its members out`);
        dangling(document, schema, at, refuse);
      });
  }
  for (const operation of [...flat(model.resources), ...flat(model.betaResources)]) {
    const name = operation.accessor.join(".");
    if (operation.accessor.at(-1) === "list" && !operation.row.page)
      refuse(operation.pointer, `${name} is a list without x-page`);
    if (operation.result.kind === "page" && !operation.result.item.$ref)
      refuse(operation.pointer, `the items of the page of ${name} are not a named schema`);
  }
  return [...problems, ...nameProblems(source, model)];
}

function dangling(document: Document, schema: Schema, pointer: string, refuse: Refuse): void {
  for (const [value, ref] of Object.entries(schema.discriminator?.mapping ?? {})) {
    const target = document.components?.schemas?.[schemaName({ $ref: ref }) ?? ""];
    if (!target) refuse(pointer, `discriminator value ${value} means ${ref}, which this view does not have`);
  }
}

function nameProblems(source: Source, model: VersionModel): Problem[] {
  const names: [string, string][] = Object.keys(RUNTIME).map((name) => [name, "the runtime"]);
  names.push(["Beta", "the beta namespace"], ["Resources", "the client"]);
  const add = (name: string, pointer: string) => void names.push([name, source.locate(pointer)]);
  for (const name of Object.keys(model.stable.components?.schemas ?? {})) add(name, `#/components/schemas/${name}`);
  for (const name of Object.keys(model.full.components?.schemas ?? {}))
    add(typeName(name, true), `#/components/schemas/${name}`);
  for (const component of Object.keys(model.full.components?.["parameters"] ?? {}))
    for (const beta of [false, true])
      add(typeName(paramTypeName(component), beta), `#/components/parameters/${component}`);
  for (const [operation, name] of model.paramsNames) add(name, operation.pointer);
  const pages = new Map<string, string>();
  for (const [prefix, resources] of [
    ["", model.resources],
    ["Beta", model.betaResources],
  ] as const) {
    for (const { path, operations, children } of flatResources(resources)) {
      const pointer = (operations[0] ?? flat(children)[0])?.pointer ?? "";
      add(`${prefix}${interfaceName(path)}`, pointer);
      for (const name of pagesOf(operations).keys()) pages.set(name, pointer);
      for (const { accessor, pointer: at } of operations)
        if (children.some((child) => child.path.at(-1) === accessor.at(-1)))
          names.push([accessor.join("."), source.locate(at)], [accessor.join("."), source.locate(at)]);
    }
  }
  for (const [name, pointer] of pages) add(name, pointer);
  return collisions(names);
}
