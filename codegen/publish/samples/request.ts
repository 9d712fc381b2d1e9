/** The request that an operation's own examples make: what its code samples send. */
import {
  type operationsIn,
  resolveRef,
  type MediaType,
  type OpenApiDocument,
  type ParameterObject,
  type RequestOrResponse,
  type SchemaObject,
} from "../../document.js";

export interface SampleRequest {
  readonly method: string;
  /** With the ids of the examples in it, and the query that a call cannot leave out. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Header and variable of the credential; undefined where there is none. */
  readonly credential: { readonly header: string; readonly prefix: string; readonly variable: string } | undefined;
  /** Values by the name of the parameter: of the path, and of the query. */
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** The param that is the whole body. */
  readonly bodyParam: string | undefined;
  /** Properties of the body that are files; undefined where the body is JSON. */
  readonly files: ReadonlySet<string> | undefined;
  /** The answer is bytes. */
  readonly isBinary: boolean;
  readonly isPage: boolean;
  readonly isStream: boolean;
}

type Operation = ReturnType<typeof operationsIn>[number];

const KEY = { header: "x-api-key", prefix: "", variable: "ANTHROPIC_API_KEY" };
const TOKEN = { header: "authorization", prefix: "Bearer ", variable: "ANTHROPIC_AUTH_TOKEN" };

export function requestOf(document: OpenApiDocument, { method, path, operation, shared }: Operation): SampleRequest {
  const parameters = [...shared, ...(operation.parameters ?? [])].map((node) =>
    resolveRef<ParameterObject>(document, node),
  );
  const valuesOf = (place: ParameterObject["in"]) =>
    Object.fromEntries(
      parameters
        .filter((one) => one.in === place && (one.required === true || isNeeded(one)))
        .map((one) => [one.name, valueOf(document, one)])
        .filter(([, value]) => value !== undefined),
    ) as Record<string, unknown>;
  const [ids, query] = [valuesOf("path"), valuesOf("query")];
  const filled = path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(ids[name] ?? name)));
  const search = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one) => `${name}=${encodeURIComponent(String(one))}`),
  );
  const request = operation.requestBody && resolveRef<RequestOrResponse>(document, operation.requestBody);
  const [type, media] = Object.entries(request?.content ?? {})[0] ?? [];
  const body = media && shortestOf(document, media);
  const success = Object.entries(operation.responses ?? {}).find(([status]) => status.startsWith("2"))?.[1];
  const types = Object.keys((success && resolveRef<RequestOrResponse>(document, success).content) ?? {});
  const [scheme] = (operation.security ?? document.security ?? []).flatMap((one) => Object.keys(one));
  const schemes = (document.components?.["securitySchemes"] ?? {}) as Record<string, { readonly type: string }>;
  return {
    method: method.toUpperCase(),
    url: `https://api.anthropic.com${filled}${search.length > 0 ? `?${search.join("&")}` : ""}`,
    headers: {
      ...(valuesOf("header") as Record<string, string>),
      ...(type === "application/json" && body !== undefined && { "content-type": type }),
    },
    credential: scheme === undefined ? undefined : schemes[scheme]?.type === "http" ? TOKEN : KEY,
    ...{ path: ids, query, body, bodyParam: request?.["x-param"] },
    files: type?.startsWith("multipart/") ? filesOf(document, media!.schema ?? {}) : undefined,
    isBinary: types.length > 0 && !types.some((one) => /json|event-stream/.test(one)),
    isPage: operation["x-page"] !== undefined,
    isStream: types.length > 0 && types.every((one) => /event-stream|jsonl/.test(one)),
  };
}

/** Required where a caller without it is refused, and needed wherever it has a default. */
const isNeeded = ({ name, schema }: ParameterObject): boolean =>
  name === "anthropic-beta" && schema?.default !== undefined;

/** What the document shows, or what the API takes by itself. */
function valueOf(document: OpenApiDocument, { example, schema = {} }: ParameterObject): unknown {
  if (example !== undefined) return example;
  const { default: usual, enum: values, examples } = resolveRef(document, schema);
  return schema.default ?? usual ?? values?.[0] ?? (examples as unknown[] | undefined)?.[0];
}

function shortestOf(document: OpenApiDocument, media: MediaType): unknown {
  const all = Object.values(media.examples ?? {}).map((one) => resolveRef(document, one).value);
  return all.sort((one, other) => JSON.stringify(one).length - JSON.stringify(other).length)[0] ?? media.example;
}

function filesOf(document: OpenApiDocument, schema: SchemaObject): ReadonlySet<string> {
  const isFile = (node: SchemaObject): boolean => {
    const own = resolveRef(document, node);
    return own.items ? isFile(own.items) : own.format === "binary" || own["contentMediaType"] !== undefined;
  };
  const properties = Object.entries(resolveRef(document, schema).properties ?? {});
  return new Set(properties.filter(([, property]) => isFile(property)).map(([name]) => name));
}
