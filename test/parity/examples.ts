/** The calls that a document gives examples of, for every method: arguments, and what the API answers. */
import { readFileSync } from "node:fs";
import { callerName } from "../../codegen/names.js";
import type { Case } from "./cases.js";
import type { Version } from "./versions.js";

type Values = Record<string, unknown>;
interface Schema extends Values {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Record<string, Schema>;
  readonly items?: Schema;
  readonly format?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly "x-known-values"?: readonly unknown[];
}
interface Media {
  readonly schema: Schema;
  readonly examples: Record<string, { readonly value: unknown }>;
}
interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema: Schema;
  readonly example?: unknown;
  readonly "x-param"?: string;
}
interface RawOperation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Record<string, Media>; readonly "x-param"?: string };
  readonly responses: Record<string, { readonly content: Record<string, Media> }>;
  readonly "x-page"?: string;
  readonly "x-beta"?: false | readonly string[];
  readonly "x-result-url"?: string;
}
interface Document {
  readonly paths: Record<string, Record<string, RawOperation> & { readonly parameters?: readonly Parameter[] }>;
}

/** An operation with what it shares with its path. */
interface Found {
  readonly path: string;
  readonly method: string;
  readonly operation: RawOperation;
  readonly parameters: readonly Parameter[];
}

const METHODS = ["get", "post", "put", "patch", "delete"] as const;
/** Where a second page begins, for every style of paging. */
const CURSOR = "cursor_2";
/** Where results are that have an URL of their own. */
const RESULTS = "/v1/results_of_a_batch";

/** Every call of a document that has an example, by accessor, those of the beta namespace included. */
export function exampleCases(version: Version, stage: "stable" | "full"): Case[] {
  const name = stage === "stable" ? `${version}.stable` : version;
  const file = new URL(`../../generated/openapi/${name}.json`, import.meta.url);
  const text = readFileSync(file, "utf8");
  const whole = JSON.parse(text) as Document;
  const document = JSON.parse(text, (_, node: { $ref?: unknown } | undefined | null) =>
    String(node?.$ref).startsWith("#/components/examples/") ? at(whole, node!.$ref as string) : node,
  ) as Document;
  const resolve = <T extends { readonly $ref?: string }>(node: T): T =>
    node.$ref === undefined ? node : resolve(at(document, node.$ref) as T);
  const found = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method): Found => {
      const operation = item[method]!;
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolve);
      return { path, method, operation, parameters };
    }),
  );
  return found
    .filter(({ operation }) => stage === "stable" || operation["x-beta"] !== false)
    .flatMap((one) => casesOf(one, resolve, stage === "full" ? "beta." : "", found));
}

function casesOf(found: Found, resolve: (schema: Schema) => Schema, prefix: string, all: readonly Found[]): Case[] {
  const { operation, path } = found;
  const accessor = prefix + operation.operationId;
  const [form, media] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const bodies = Object.entries(media?.examples ?? { "no body": { value: {} } });
  const properties = media && form === "multipart/form-data" ? (resolve(media.schema).properties ?? {}) : {};
  const id = [...path.matchAll(/\{([^}]+)\}/g)].at(-1)?.[1];
  const given = (which: (parameter: Parameter) => boolean) =>
    Object.fromEntries(
      found.parameters
        .filter(
          (parameter) =>
            parameter.name !== id && (parameter.in !== "header" || parameter["x-param"]) && which(parameter),
        )
        .map((parameter) => [parameter["x-param"] ?? callerName(parameter.name), sample(parameter, resolve)]),
    );
  const first = found.parameters.filter(({ name }) => name === id).map((parameter) => sample(parameter, resolve));
  const inBody = new Set(Object.keys(media ? propertiesOf(media.schema, resolve) : {}));
  const variants = [
    ["what is required", given((parameter) => parameter.required === true || parameter.in === "path")],
    // A list is walked in one direction.
    ["every parameter", given(({ name, "x-param": alias }) => !inBody.has(alias ?? name) && name !== "before_id")],
  ] as const;
  return bodies.flatMap(([name, { value }]) =>
    variants.map(([variant, params]): Case => {
      const whole = operation.requestBody?.["x-param"];
      const fields = whole === undefined ? (value as Values) : { [whole]: value };
      const body = Object.fromEntries(
        Object.entries(fields).map(([key, part]) => [callerName(key), upload(properties[key], part)]),
      );
      const args = { ...params, ...body };
      const streams = (value as { stream?: boolean }).stream === true;
      return {
        accessor,
        name: `${name}, ${variant}`,
        args: [...first, ...(Object.keys(args).length > 0 ? [args] : [])],
        reply: replyOf(found, streams, all),
      };
    }),
  );
}

/** The schema behind a pointer of the document. */
function at(document: Document, pointer: string): unknown {
  const names = pointer.slice(2).split("/");
  return names.reduce<unknown>(
    (node, name) => (node as Values)[name.replaceAll("~1", "/").replaceAll("~0", "~")],
    document,
  );
}

function propertiesOf(schema: Schema, resolve: (schema: Schema) => Schema): Values {
  const { properties, allOf = [], oneOf = [], anyOf = [] } = resolve(schema) as Schema & Record<string, Schema[]>;
  return Object.assign({}, ...[...allOf, ...oneOf, ...anyOf].map((part) => propertiesOf(part, resolve)), properties);
}

/** A value of a parameter: its example, else one that its schema takes. Callers give beta values as a list. */
function sample({ example, schema, name, ...more }: Parameter, resolve: (schema: Schema) => Schema): unknown {
  if (more["x-param"] === "betas") return ["one-2026-01-01", "two-2026-01-01"];
  return example ?? valueOf(name, schema, resolve);
}

function valueOf(name: string, schema: Schema, resolve: (schema: Schema) => Schema): unknown {
  const own = resolve(schema);
  const [known] = own.examples ?? own["x-known-values"] ?? own.enum ?? [];
  if (own["const"] !== undefined) return own["const"];
  if (known !== undefined) return known;
  const member = [own["anyOf"], own["oneOf"], own["allOf"]]
    .flat()
    .find((part) => (part as Schema | undefined)?.type !== "null");
  if (member) return valueOf(name, member as Schema, resolve);
  const type = [own.type].flat().find((one) => one !== "null");
  if (type === "integer" || type === "number") return own["minimum"] ?? 2;
  if (type === "boolean") return true;
  if (type === "array") return ["one", "two"].map((text) => valueOf(text, own.items ?? {}, resolve));
  if (type === "object") {
    const parts = Object.entries(own.properties ?? {});
    return Object.fromEntries(parts.map(([key, part]) => [key, valueOf(key, part, resolve)]));
  }
  return own.format === "date-time" ? "2026-11-02T09:14:27Z" : own.format === "date" ? "2026-11-02" : `${name} & é`;
}

/** A file where the schema wants bytes, of which a document can only show the text; a list of files is a folder. */
function upload(schema: Schema | undefined, value: unknown): unknown {
  if (schema?.format === "binary") return new File([String(value)], "notes.txt", { type: "text/plain" });
  if (schema?.items?.format !== "binary") return value;
  return ["SKILL.md", "notes/rivers.md"].map((name) => new File([`${String(value)} ${name}`], `rivers/${name}`));
}

/** The answer to the nth request of a call: the example, of a list two pages, of a result in another place first where that is. */
function replyOf({ operation, path }: Found, streams: boolean, all: readonly Found[]): Case["reply"] {
  const { status, type, examples } = answerOf(operation, streams);
  const send = (body: string, as = type) =>
    new Response(body, { status, headers: { "content-type": as, "request-id": "req_021" } });
  const link = operation["x-result-url"];
  const [example] = examples as [Values];
  const page = operation["x-page"];
  if (link !== undefined) {
    const parent = all.find((one) => one.method === "get" && one.path === path.slice(0, path.lastIndexOf("/")))!;
    const whole = {
      ...(answerOf(parent.operation, false).examples[0] as Values),
      [link]: `https://api.anthropic.com${RESULTS}`,
    };
    const lines = examples.map((line) => `${JSON.stringify(line)}\n`).join("");
    return (sent) => (sent.path === RESULTS ? send(lines) : send(JSON.stringify(whole), "application/json"));
  }
  if (type === "text/event-stream") return () => send(eventsOf(examples));
  if (!type.endsWith("json")) return () => send(String(example));
  if (page === undefined) return () => send(JSON.stringify(example));
  return (_, nth) => send(JSON.stringify({ ...example, ...placeOf(page, example, nth === 0) }));
}

function answerOf({ responses }: RawOperation, streams: boolean) {
  const [status, { content }] = Object.entries(responses).find(([code]) => code.startsWith("2"))!;
  const types = Object.entries(content);
  const [type, media] = types.find(([name]) => (name === "text/event-stream") === streams) ?? types[0]!;
  const examples = Object.values(media.examples).map(({ value }) => value);
  return { status: Number(status), type, examples };
}

/** Fields of the first of two pages, or of the last. */
function placeOf(style: string, example: Values, first: boolean): Values {
  const more = "has_more" in example || style === "id" ? { has_more: first } : {};
  if (style === "id") return { ...more, first_id: "id_1", last_id: first ? CURSOR : "id_3" };
  return { ...more, next_page: first ? CURSOR : null };
}

/** Examples as events, each of its type; what ends the stream comes last. */
function eventsOf(examples: readonly unknown[]): string {
  const events = examples.map((event) => {
    const { type } = event as { readonly type?: string };
    return `${type ? `event: ${type}\n` : ""}data: ${JSON.stringify(event)}\n\n`;
  });
  return events.join("");
}
