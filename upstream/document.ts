/** The OpenAPI document that the official Go module carries for its mock server → facts. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { DocumentFacts, DocumentOperation, DocumentParameter, Fragment } from "./facts.js";

interface RawParameter {
  name: string;
  in: string;
  required?: boolean;
  schema: Fragment;
}
type Content = Record<string, { schema?: Fragment }>;
interface RawOperation {
  parameters?: RawParameter[];
  requestBody?: { required?: boolean; content: Content };
  responses?: Record<string, { content?: Content }>;
}
interface RawDocument {
  paths: Record<string, Record<string, RawOperation>>;
  webhooks?: Record<string, Record<string, RawOperation>>;
  components: { schemas: Record<string, Fragment> };
}

/** @param folder Where the module was unpacked. */
export function readDocument(folder: string): DocumentFacts {
  const file = readFileSync(join(folder, "scripts/mock-spec.json.gz"));
  const document = JSON.parse(gunzipSync(file).toString("utf8")) as RawDocument;
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => operationOf(document, path, method, operation)),
  );
  const webhooks = Object.entries(document.webhooks ?? {}).map(([name, item]) => ({
    name,
    schema: Object.values(contentOf(item["post"]?.requestBody?.content))[0] ?? {},
  }));
  return { operations, schemas: reached(document, [operations, webhooks]), webhooks };
}

function operationOf(document: RawDocument, path: string, method: string, raw: RawOperation): DocumentOperation {
  const [route, mark] = path.split("?") as [string, string | undefined];
  const responses = Object.entries(raw.responses ?? {});
  const [, ok] = responses.find(([status]) => status.startsWith("2")) ?? [];
  const coded = responses
    .map(([status, { content }]) => [status, codesIn(document, content).sort()] as const)
    .filter(([, list]) => list.length > 0);
  return {
    method: method.toUpperCase(),
    route,
    beta: mark !== undefined,
    parameters: (raw.parameters ?? []).map(parameterOf),
    ...(raw.requestBody && {
      body: {
        ...(raw.requestBody.required && { required: true as const }),
        content: contentOf(raw.requestBody.content),
      },
    }),
    content: contentOf(ok?.content),
    statuses: responses.map(([status]) => status).sort(),
    ...(coded.length > 0 && { codes: Object.fromEntries(coded) }),
  };
}

const parameterOf = ({ name, in: place, required, schema }: RawParameter): DocumentParameter => ({
  name,
  in: place,
  ...(required && { required }),
  schema: factsOf(schema),
});

const contentOf = (content: Content = {}): Record<string, Fragment> =>
  Object.fromEntries(Object.entries(content).map(([media, { schema }]) => [media, factsOf(schema ?? {})]));

const FACTS = new Set(
  `$ref type format const enum default pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum
  multipleOf minItems maxItems uniqueItems minProperties maxProperties required properties items additionalProperties
  anyOf oneOf allOf deprecated`.split(/\s+/),
);
/** Keys whose value is a name or a number, not a schema. */
const PLAIN = new Set(["$ref", "type", "format", "const", "enum", "default", "pattern", "required", "deprecated"]);

/** A schema without its words. */
function factsOf(schema: Fragment): Fragment {
  const kept = Object.entries(schema).filter(([key, value]) => FACTS.has(key) && !isSentence(value));
  return Object.fromEntries(kept.map(([key, value]) => [key, PLAIN.has(key) ? plain(key, value) : inner(key, value)]));
}

const isSentence = (value: unknown) => typeof value === "string" && / /.test(value);

function plain(key: string, value: unknown): unknown {
  if (key === "$ref") return String(value).split("/").at(-1);
  return key === "required" ? [...(value as string[])].sort() : value;
}

function inner(key: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => factsOf(one as Fragment));
  if (value === null || typeof value !== "object") return value;
  if (key !== "properties") return factsOf(value as Fragment);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, factsOf(one as Fragment)]));
}

/** Schemas that the facts refer to, and those that they refer to. */
function reached(document: RawDocument, roots: unknown): { name: string; schema: Fragment }[] {
  const found = new Map<string, Fragment>();
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== "object") return;
    for (const [key, one] of Object.entries(value)) {
      if (key !== "$ref" || typeof one !== "string") visit(one);
      else if (!found.has(one)) {
        found.set(one, factsOf(document.components.schemas[one]!));
        visit(found.get(one));
      }
    }
  };
  visit(roots);
  return [...found].map(([name, schema]) => ({ name, schema }));
}

/** Values of `error_code` that the body of an error response may have. */
function codesIn(document: RawDocument, content: Content = {}): string[] {
  const found = new Set<string>();
  const visit = (value: unknown, key: string): void => {
    if (value === null || typeof value !== "object") return;
    const { const: code, $ref } = value as { const?: string; $ref?: string };
    if (key === "error_code" && code !== undefined) found.add(code);
    if (key === "details" || $ref !== undefined) {
      if ($ref) return visit(document.components.schemas[$ref.split("/").at(-1)!], "details");
    }
    for (const [name, one] of Object.entries(value)) visit(one, Array.isArray(value) ? key : name);
  };
  for (const { schema } of Object.values(content)) {
    const error = (schema?.["properties"] as Record<string, Fragment> | undefined)?.["error"];
    visit((error?.["properties"] as Record<string, Fragment> | undefined)?.["details"], "details");
  }
  return [...found];
}
