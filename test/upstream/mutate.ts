/** Facts of our document that can be taken out of it, by kind, with the row that each has to become. */
import type { OpenApiDocument, RawOperation, SchemaObject as Schema } from "../../codegen/document.js";
import { METHODS, escape, resolveRef as resolve } from "../../codegen/document.js";
import type { Finding } from "../../upstream/findings.js";

export interface Mutation {
  readonly kind: string;
  readonly pointer: string;
  readonly theirs?: unknown;
  apply(document: OpenApiDocument): void;
}

type Found = Omit<Mutation, "apply">;

/** What stands at a pointer; undefined when the document does not have it. */
function at(document: OpenApiDocument, pointer: string): Record<string, unknown> | undefined {
  const keys = pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  return keys.reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document) as
    Record<string, unknown> | undefined;
}

const KEYWORDS = ["maxLength", "minLength", "maximum", "minimum", "pattern", "format", "default", "maxItems"];

/** @param before What differs already: a fact that only we have is none of the sources'. */
export function mutations(documents: readonly OpenApiDocument[], before: readonly Finding[]): Map<string, Mutation[]> {
  const full = documents[1]!;
  const differing = new Set(before.map(({ kind, pointer }) => `${kind.split(" ").slice(0, -1).join(" ")} ${pointer}`));
  const absent = before.filter(({ kind }) => kind === "operation extra").map(({ owner }) => owner);
  const found = new Map<string, Mutation[]>();
  const add = (one: Found, node: string, change: (target: Record<string, unknown>) => void) => {
    // What is missing of a list of things says nothing about the others.
    if (
      !/^(operation|status|parameter) /.test(one.kind) &&
      differing.has(`${one.kind.replace(/ missing$/, "")} ${one.pointer}`)
    )
      return;
    const apply = (document: OpenApiDocument) => {
      const target = at(document, node);
      if (target) change(target);
    };
    found.set(one.kind, [...(found.get(one.kind) ?? []), { ...one, apply }]);
  };
  const operations = Object.entries(full.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method] && !absent.includes((item[method] as RawOperation).operationId!)).map(
      (method) => ({ path, method, raw: item[method] as RawOperation, place: `#/paths/${escape(path)}/${method}` }),
    ),
  );
  for (const { path, method, raw, place } of operations) {
    for (const status of Object.keys(raw.responses ?? {}).filter((one) => /^(400|401|403|429|500)$/.test(one)))
      add(
        { kind: "status missing", pointer: `${place}/responses`, theirs: { status } },
        `${place}/responses`,
        (node) => {
          delete node[status];
        },
      );
    for (const { name, in: where } of (raw.parameters ?? []).filter((one) => one.in === "query"))
      add(
        {
          kind: "parameter missing",
          pointer: `${place}/parameters`,
          theirs: { in: where, name: name.replace("[]", "") },
        },
        place,
        (node) => {
          node["parameters"] = (node["parameters"] as { name?: string }[]).filter((one) => one.name !== name);
        },
      );
    add(
      { kind: "operation missing", pointer: "#/paths", theirs: `${method.toUpperCase()} ${path}` },
      `#/paths/${escape(path)}`,
      (item) => {
        delete item[method];
      },
    );
    for (const code of raw["x-error-codes"] ?? [])
      add({ kind: "error code missing", pointer: place, theirs: code }, place, (node) => {
        node["x-error-codes"] = (node["x-error-codes"] as string[]).filter((one) => one !== code);
      });
  }
  for (const name of reached(
    full,
    operations.map(({ raw }) => raw),
  ))
    schemas(full, name, add);
  return found;
}

/** Components that the requests and the answers of the operations are made of. */
function reached(document: OpenApiDocument, operations: readonly RawOperation[]): Set<string> {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== "object") return;
    for (const [key, value] of Object.entries(node)) {
      if (key === "x-known-forms" || key === "discriminator") continue;
      const name = key === "$ref" ? /^#\/components\/schemas\/(.*)/.exec(String(value))?.[1] : undefined;
      if (name === undefined) visit(value);
      else if (!names.has(name)) {
        names.add(name);
        visit(document.components!.schemas![name]);
      }
    }
  };
  for (const { requestBody, responses } of operations) {
    const [, ok] = Object.entries(responses ?? {}).find(([status]) => status.startsWith("2")) ?? [];
    visit(requestBody && resolve(document, requestBody).content);
    visit(ok?.content);
  }
  return names;
}

type Add = (one: Found, node: string, change: (target: Record<string, unknown>) => void) => void;

/** Facts of the plain objects among the components: a property, what is required, its bounds and values. */
function schemas(document: OpenApiDocument, name: string, add: Add): void {
  const place = `#/components/schemas/${escape(name)}`;
  const { type, properties = {}, required = [], oneOf, anyOf, allOf } = document.components!.schemas![name]!;
  // What is unknown today is nobody's fact.
  if (type !== "object" || (oneOf ?? anyOf ?? allOf) || name.startsWith("Unknown")) return;
  for (const [key, schema] of Object.entries(properties)) {
    const pointer = `${place}/properties/${escape(key)}`;
    if (schema.const !== undefined || key.endsWith("[]")) continue;
    add({ kind: "property missing", pointer }, place, (node) => {
      delete (node["properties"] as Record<string, unknown>)[key];
      node["required"] = ((node["required"] ?? []) as string[]).filter((one) => one !== key);
    });
    if (required.includes(key))
      add({ kind: "required missing", pointer }, place, (node) => {
        node["required"] = (node["required"] as string[]).filter((one) => one !== key);
      });
    facts(schema, pointer, add);
  }
}

function facts(schema: Schema, pointer: string, add: Add): void {
  if (schema.$ref !== undefined) return;
  for (const keyword of KEYWORDS)
    if (schema[keyword] !== undefined)
      add({ kind: `${keyword} missing`, pointer }, pointer, (node) => {
        delete node[keyword];
      });
  if (Array.isArray(schema.type) && schema.type.includes("null") && schema.type.length === 2 && !schema.enum)
    add({ kind: "nullable missing", pointer }, pointer, (node) => {
      node["type"] = (node["type"] as string[]).find((one) => one !== "null");
    });
  const list = schema.enum ? "enum" : "x-known-values";
  const values = (schema[list] ?? []) as unknown[];
  // The values of a base that stands for its forms are those of the forms.
  const isBase = pointer.startsWith("#/components/schemas/ErrorDetails/");
  if (values.length > 2 && !isBase)
    for (const value of values.filter((one) => one !== null))
      add({ kind: "value missing", pointer, theirs: value }, pointer, (node) => {
        node[list] = (node[list] as unknown[]).filter((one) => one !== value);
      });
}
