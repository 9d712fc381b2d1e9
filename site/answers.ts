/** What comes back from an operation: the success, the events of a stream, the errors. */
import {
  type MediaType,
  type RequestOrResponse,
  resolveRef,
  type SchemaObject,
  schemaName,
} from "../codegen/document.js";
import { errorClasses } from "../generated/error-classes.js";
import { block, code, codeGroup, escapeHtml, fence, link, proseHtml, table } from "./html.js";
import { membersOf, rowsHtml, type Shown, twinOf, typeHtml } from "./schema.js";
import type { DocumentedOperation } from "./views.js";

const isStreamed = (type: string): boolean => /event-stream/.test(type);

type Response = RequestOrResponse & { readonly headers?: Record<string, { readonly description?: string }> };

function responsesOf({ view }: Shown, { operation }: DocumentedOperation): (readonly [string, Response])[] {
  return Object.entries(operation.responses ?? {}).map(([status, one]) => [
    status,
    resolveRef<RequestOrResponse>(view.document, one) as Response,
  ]);
}

/** What a success says, and its examples. */
export function answersOf(shown: Shown, one: DocumentedOperation): string[] {
  return responsesOf(shown, one)
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([status, response]) => [
      "## Answer",
      block("p", "", `${code(status)} ${proseHtml(response.description ?? "")}`),
      ...Object.entries(response.content ?? {})
        .filter(([type]) => !isStreamed(type))
        .flatMap(([type, media]) => mediaOf(shown, type, media)),
      headersOf(shown, response),
    ])
    .filter(Boolean);
}

function mediaOf(shown: Shown, type: string, { schema = {}, examples = {} }: MediaType): string[] {
  const values = Object.entries(examples).map(
    ([name, one]) => [name, resolveRef(shown.view.document, one).value] as const,
  );
  const rows = rowsHtml(shown, schema, { id: "answer", named: 0, twin: twinOf(shown, schemaName(schema)) });
  return [
    block("p", "", `${code(type)}: ${typeHtml(shown, schema)}`),
    rows && block("div", 'class="rows"', rows),
    values.length === 0
      ? ""
      : codeGroup(values.map(([name, value]) => fence("json", JSON.stringify(value, null, 2), name))),
  ];
}

function headersOf({ view }: Shown, { headers = {} }: Response): string {
  const rows = Object.entries(headers).map(([name, header]) => [
    code(name),
    proseHtml(resolveRef<{ $ref?: string; description?: string }>(view.document, header).description ?? ""),
  ]);
  if (rows.length === 0) return "";
  return `::: details ${rows.length} headers\n${table(["Header", ""], rows)}\n:::`;
}

/** The events of a stream, each with its type, and how the stream ends. */
export function eventsOf(shown: Shown, one: DocumentedOperation): string {
  const streams = responsesOf(shown, one).flatMap(([, { content = {} }]) =>
    Object.entries(content).filter(([type]) => isStreamed(type)),
  );
  const [type, media] = streams[0] ?? [];
  if (!media?.schema) return "";
  const schema = resolveRef(shown.view.document, media.schema);
  const forms = (schema["x-known-forms"] ?? []) as SchemaObject[];
  const rows = [...membersOf(shown, schema), ...forms].map((member) => {
    const known = resolveRef(shown.view.document, member);
    const value = known.properties?.["type"]?.const;
    return [
      value === undefined ? "" : code(String(value)),
      typeHtml(shown, member),
      proseHtml(known.description ?? ""),
    ];
  });
  const examples = Object.entries(media.examples ?? {}).map(([name, example]) =>
    fence("json", JSON.stringify(resolveRef(shown.view.document, example).value, null, 2), name),
  );
  return [
    "## Events",
    block(
      "p",
      "",
      `${code(type!)}: the data of each event is the JSON of one ${typeHtml(shown, media.schema)}. ${endOf(media)}`,
    ),
    rows.length > 0 && table(["Event", "Type", ""], rows),
    examples.length > 0 && codeGroup(examples),
  ]
    .filter(Boolean)
    .join("\n\n");
}

function endOf({ "x-stream-end": end }: MediaType): string {
  if (end === undefined) return "";
  if ("never" in end) return "The stream is open until one side hangs up.";
  if ("type" in end) return `It is whole at ${code(String(end.type))}; one that closes before it has lost something.`;
  if ("property" in end) return `It is whole once ${code(String(end.property))} is not null.`;
  if ("data" in end) return `It is whole at the data ${code(String(end.data))}.`;
  return "";
}

const STATUS_OF_CODE = new Map(
  Object.entries(errorClasses).flatMap(([status, codes]) =>
    codes.split(" ").map((one) => [one.replace("+", ""), status] as const),
  ),
);

/** What goes wrong: statuses, then the codes that say why. */
export function errorsOf(shown: Shown, one: DocumentedOperation): string {
  const statuses = responsesOf(shown, one)
    .filter(([status]) => /^[45]/.test(status))
    .map(([status, { description = "" }]) => [code(status), proseHtml(description)]);
  const details = detailsByCode(shown);
  const codes = (one.operation["x-error-codes"] ?? [])
    .map((name): readonly [string, string, string] => [
      STATUS_OF_CODE.get(name) ?? "",
      name,
      details.get(name)?.description ?? "",
    ])
    .sort(([a], [b]) => a.localeCompare(b, "en"));
  return [
    "## Errors",
    table(["Status", "When"], statuses),
    codes.length > 0 && "### Codes",
    codes.length > 0 &&
      block("p", "", `${code("error.details.error_code")} says which of these it is; others may come.`),
    codes.length > 0 &&
      table(
        ["Status", "Code", "When"],
        codes.map(([status, name, text]) => [
          code(status),
          details.has(name) ? link(shown.types.pathOf(details.get(name)!.name), code(name)) : escapeHtml(name),
          proseHtml(text),
        ]),
      ),
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** The types of `error.details`, by their code. */
function detailsByCode({ view }: Shown): Map<string, { readonly name: string; readonly description: string }> {
  const schemas = view.document.components?.schemas ?? {};
  return new Map(
    Object.entries(schemas).flatMap(([name, { properties, description = "" }]) => {
      const value = properties?.["error_code"]?.const;
      return typeof value === "string" ? [[value, { name, description }] as const] : [];
    }),
  );
}
