/** What the documents say of the parameters of an operation. */
import type { OpenApi, Operation } from "./document.js";

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly items?: Schema;
  readonly contentMediaType?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
}
interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly example?: unknown;
  readonly schema?: Schema;
}
export interface Parameters {
  /** Query parameters that a call cannot leave out, with the value that the document shows. */
  readonly required: readonly { readonly name: string; readonly example?: unknown }[];
  /** Headers that a call cannot leave out and that no credential or version is, with the value that the document shows. */
  readonly headers: Readonly<Record<string, string>>;
  /** Values that the document shows, by path parameter. */
  readonly path: Readonly<Record<string, unknown>>;
  /** Properties of a multipart body that are files. */
  readonly files: ReadonlySet<string>;
  /** The param that is the whole body. */
  readonly wrapped: string | undefined;
}

export function parametersOf(document: OpenApi, operation: Operation): Parameters {
  const deref = <T extends object>(node: T): T => {
    const { $ref } = node as { readonly $ref?: string };
    if ($ref === undefined) return node;
    return $ref
      .slice(2)
      .split("/")
      .reduce<unknown>((from, key) => (from as Record<string, unknown>)[key], document) as T;
  };
  const raw = document.paths[operation.path]![operation.method.toLowerCase()] as {
    readonly parameters?: readonly Parameter[];
    readonly requestBody?: {
      readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
      readonly "x-param"?: string;
    };
  };
  const shared = (document.paths[operation.path]!["parameters"] ?? []) as unknown as readonly Parameter[];
  const parameters = [...shared, ...(raw.parameters ?? [])].map(deref);
  const form = raw.requestBody?.content["multipart/form-data"]?.schema;
  const isFile = (schema: Schema): boolean => {
    const own = deref(schema);
    return own.items
      ? isFile(own.items)
      : own.format === "binary" || own.contentMediaType === "application/octet-stream";
  };
  return {
    wrapped: raw.requestBody?.["x-param"],
    required: parameters.filter((one) => one.in === "query" && one.required),
    headers: Object.fromEntries(
      parameters
        .filter((one) => one.in === "header" && one.required && one.example !== undefined)
        .map((one) => [one.name, String(one.example)]),
    ),
    path: Object.fromEntries(parameters.filter((one) => one.in === "path").map((one) => [one.name, one.example])),
    files: new Set(
      Object.entries((form && deref(form).properties) ?? {})
        .filter(([, one]) => isFile(one))
        .map(([name]) => name),
    ),
  };
}
