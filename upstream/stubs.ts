/** The YAML of what is new, in the form of the spec, with marks where a person writes. */
import { Document, isMap, isScalar, visit } from "yaml";
import type { DocumentFacts, DocumentOperation, Fragment, SdkFacts, SdkOperation } from "./facts.js";
import type { View } from "./ours.js";
import type { Places } from "./places.js";
import type { At } from "./shape.js";
import { type Schemas, WRITE, componentName, schemasOf } from "./stub-schemas.js";
import type { ApiVersion } from "./versions.js";

type Section = Record<string, Record<string, unknown>>;
/** Sections of each file below `spec/`. */
type Files = Map<string, Section>;

const kebab = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase();
const pascal = (name: string) => name.replace(/(^|[_-])(\w)/g, (_, __, letter: string) => letter.toUpperCase());
const singular = (name: string) => name.replace(/ies$/, "y").replace(/([^s])s$/, "$1");

/**
 * The text of each file, by name; what there is already is not in it.
 * @param isNew Whether our types lack a type of the SDK.
 */
export function stubsOf(
  sdk: SdkFacts,
  facts: DocumentFacts,
  view: View,
  places: Places,
  isNew: (type: string) => boolean,
): Map<string, string> {
  const known = new Set(view.operations.map((one) => `beta.${one.id}`));
  const files: Files = new Map();
  const refTo = (name: string) => {
    const component = componentName(name);
    const file = view.document.components?.schemas?.[component] && places.locate(`#/components/schemas/${component}`);
    if (file) return `${file.split(":")[0]}#/schemas/${component}`;
    return isNew(name) ? undefined : `${WRITE}#/schemas/${component}`;
  };
  const schemas = schemasOf(sdk, facts, refTo);
  const documented = new Map(
    facts.operations.filter((one) => one.beta).map((one) => [`${one.method} ${one.route}`, one]),
  );
  for (const operation of sdk.operations.filter((one) => one.accessor.startsWith("beta.") && !known.has(one.accessor)))
    addOperation(files, schemas, operation, documented.get(`${operation.method} ${operation.route}`), view.version);
  addTypes(schemas, sdk, isNew);
  addErrors(files, sdk, view);
  for (const [name, schema] of schemas.written) add(files, fileOf(name), "schemas", componentName(name), schema);
  return new Map([...files].sort().map(([file, sections]) => [file, textOf(file, sections)]));
}

const SECTIONS = ["paths", "error-codes", "schemas", "examples"];

/** In the house form: lists of plain values and the content of a body on one line. */
function textOf(file: string, sections: Section): string {
  const ordered = Object.fromEntries(SECTIONS.filter((key) => sections[key]).map((key) => [key, sections[key]]));
  const document = new Document(shortened(file, ordered));
  visit(document, {
    Seq: (_, list) => void (list.flow = list.items.every(isScalar)),
    Pair: (_, { key, value }) => {
      if (isScalar(key) && key.value === "content" && isMap(value)) value.flow = true;
    },
  });
  return document.toString({ lineWidth: 118 });
}

function add(files: Files, file: string, section: string, key: string, value: unknown): void {
  const sections = files.get(file) ?? {};
  sections[section] = { ...sections[section], [key]: value };
  files.set(file, sections);
}

/** `beta/organization/workspaces/workspaces#X` → `organization/workspaces.yaml`. */
function fileOf(name: string): string {
  const words = name
    .split("#")[0]!
    .replace(/^beta\//, "")
    .split("/");
  const isOwn = words.length > 1 && words.at(-1) === words.at(-2);
  const path = (isOwn ? words.slice(0, -1) : words).join("/");
  return /^(shared|beta)$/.test(path) ? "shared/values.yaml" : `${path}.yaml`;
}

function addOperation(
  files: Files,
  schemas: Schemas,
  operation: SdkOperation,
  documented: DocumentOperation | undefined,
  version: ApiVersion,
): void {
  const words = operation.accessor.split(".").slice(1);
  const file = `${words.slice(0, -1).map(kebab).join("/")}.yaml`;
  const item = itemOf(operation.route);
  const refer = ($ref: string) => ({ content: { "application/json": { schema: { $ref } } } });
  const answer = answerOf(files, schemas, operation, documented, file);
  const body = operation.body && bodyOf(files, schemas, operation, documented, file);
  const written = {
    operationId: words.join("."),
    summary: WRITE,
    description: WRITE,
    tags: [kebab(words.at(-2)!)],
    "x-stage": "beta",
    "x-since": version,
    ...(operation.betas && { "x-beta": operation.betas }),
    ...(operation.page && { "x-page": "cursor" }),
    ...(operation.codes && { "x-error-codes": operation.codes }),
    ...parametersOf(schemas, operation, documented),
    ...(body && { requestBody: refer(body) }),
    responses: { "200": { description: WRITE, ...(answer && refer(answer)) } },
  };
  const there = (files.get(file)?.["paths"]?.[item] ?? {}) as Record<string, unknown>;
  add(files, file, "paths", item, { ...there, [operation.method.toLowerCase()]: written });
  add(files, "openapi.yaml", "paths", operation.route, { $ref: `${file}#/paths/${item}` });
}

/** `/v1/things` → `things`, `/v1/things/{thing_id}` → `thing`, `/v1/staff/{staff_id}` → `staff-by-id`. */
function itemOf(route: string): string {
  const [before, last] = route.split("/").slice(-2) as [string, string];
  const name = last.replace(/^\{(.*?)(_id)?\}$/, "$1").replaceAll("_", "-");
  return last.startsWith("{") && name === before.replaceAll("_", "-") ? `${name}-by-id` : name;
}

/** Pages and path parameters follow from the rest; so do headers. */
function parametersOf(
  schemas: Schemas,
  { params, query = [] }: SdkOperation,
  documented: DocumentOperation | undefined,
) {
  const found = params === undefined ? undefined : schemas.theirs.resolve(params, params);
  const properties = (found?.schema["properties"] ?? {}) as Record<string, Fragment>;
  const own = query.filter((name) => !/^(page|limit)$/.test(name));
  const parameters = own.map((name) => {
    const same = documented?.parameters.find((one) => one.in === "query" && one.name.replace(/\[\]$/, "") === name);
    const pair = same && { schema: same.schema, place: name };
    const isRequired = (found?.schema["required"] as string[] | undefined)?.includes(name);
    const schema = schemas.schemaOf({ schema: properties[name] ?? {}, place: found?.place ?? "" }, pair);
    return { name: same?.name ?? name, in: "query", ...(isRequired && { required: true }), description: WRITE, schema };
  });
  return parameters.length > 0 && { parameters };
}

const pairOf = (content: Readonly<Record<string, Fragment>> | undefined): At | undefined => {
  const [schema] = Object.values(content ?? {});
  return schema && { schema, place: "" };
};

function answerOf(
  files: Files,
  schemas: Schemas,
  { accessor, result, page }: SdkOperation,
  documented: DocumentOperation | undefined,
  file: string,
): string | undefined {
  const name = result?.["$ref"];
  if (typeof name !== "string") return undefined;
  const pair = pairOf(documented?.content);
  const $ref = schemas.need(name, page && pair ? itemsOf(schemas, pair) : pair);
  const component = page ? `${componentName(name)}List` : componentName(name);
  add(files, file, "examples", `${component}.${kebab(accessor.split(".").at(-2)!)}`, { value: WRITE });
  if (!page) return $ref;
  const next = {
    description: "Token for `page` of the next request; null on the last page.",
    type: ["string", "null"],
  };
  add(files, file, "schemas", component, {
    description: WRITE,
    type: "object",
    properties: { data: { description: "The items.", type: "array", items: { $ref } }, next_page: next },
    required: ["data", "next_page"],
  });
  return `#/schemas/${component}`;
}

function itemsOf(schemas: Schemas, pair: At): At | undefined {
  const data = (schemas.document.resolve(String(pair.schema["$ref"]), "")?.schema["properties"] ?? {}) as Record<
    string,
    Fragment
  >;
  const items = data["data"]?.["items"] as Fragment | undefined;
  return items && { schema: items, place: "" };
}

/** The params that are left when those of the path, the query and the headers are taken out. */
function bodyOf(
  files: Files,
  schemas: Schemas,
  { accessor, params, path = [], query = [], header = [] }: SdkOperation,
  documented: DocumentOperation | undefined,
  file: string,
): string {
  const words = accessor.split(".");
  const component = `${pascal(singular(words.at(-2)!))}${pascal(words.at(-1)!)}Request`;
  const found = schemas.theirs.resolve(params!, params!)!;
  const taken = new Set([...path, ...query, ...header]);
  const keep = Object.entries((found.schema["properties"] ?? {}) as Record<string, Fragment>).filter(
    ([name]) => !taken.has(name),
  );
  const left = { ...found.schema, properties: Object.fromEntries(keep) };
  const schema = schemas.schemaOf({ schema: left, place: found.place }, pairOf(documented?.body?.content));
  add(files, file, "schemas", component, { description: WRITE, ...schema });
  add(files, file, "examples", `${component}.${kebab(words.at(-1)!)}`, { value: WRITE });
  return `#/schemas/${component}`;
}

/** Types that no new operation leads to, but something that changed. */
function addTypes(schemas: Schemas, sdk: SdkFacts, isNew: (type: string) => boolean): void {
  const isOwn = (name: string) => !/(Params|PageCursor|Page|ErrorDetails|EventData)$/.test(name) && !name.includes(".");
  for (const { name } of sdk.types) if (name.startsWith("beta/") && isOwn(name) && isNew(name)) schemas.need(name);
}

const STATUS: Readonly<Record<string, number>> = {
  BadRequestError: 400,
  AuthenticationError: 401,
  PaymentRequiredError: 402,
  PermissionDeniedError: 403,
  NotFoundError: 404,
  ConflictError: 409,
  PreconditionFailedError: 412,
  ContentTooLargeError: 413,
  UnprocessableEntityError: 422,
  RateLimitError: 429,
  InternalServerError: 500,
  ServiceUnavailableError: 503,
};

/** A row of the table of error codes, and the details that go with it. */
function addErrors(files: Files, sdk: SdkFacts, view: View): void {
  const known = JSON.stringify(view.document.components?.schemas?.["ErrorDetails"] ?? {});
  for (const error of sdk.errors) {
    const details = `${componentName(error.class)}Details`;
    if (known.includes(`/${details}"`)) continue;
    const type = sdk.types.find((one) => one.name.endsWith(`#${error.class}Details`));
    add(files, "shared/errors.yaml", "error-codes", error.code, { status: STATUS[error.extends] ?? WRITE, details });
    add(files, "shared/error-details.yaml", "schemas", details, { description: WRITE, ...type?.schema });
  }
}

/** References from the file in which they stand. */
function shortened(file: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => shortened(file, one));
  if (value === null || typeof value !== "object") return value;
  const up = "../".repeat(file.split("/").length - 1);
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      key === "$ref" && typeof one === "string" && !one.startsWith("#") ? `${up}${one}` : shortened(file, one),
    ]),
  );
}
