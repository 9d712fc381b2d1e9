/** The published documents as a table of operations, with what their examples say. */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

interface NamedExample {
  readonly $ref?: string;
  readonly value?: unknown;
}
interface Media {
  readonly schema?: unknown;
  readonly examples?: Record<string, NamedExample>;
}
interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly example?: unknown;
  readonly schema?: { readonly examples?: readonly unknown[] };
}
interface RawOperation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Record<string, Media> };
  readonly responses: Record<string, { readonly content?: Record<string, Media> }>;
  readonly "x-beta"?: false | readonly unknown[];
}
export interface OpenApi {
  readonly paths: Record<string, Record<string, RawOperation | readonly Parameter[]>>;
  readonly components: { readonly examples?: Record<string, NamedExample> };
}

export interface Example {
  readonly name: string;
  readonly value: unknown;
}
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly pathParams: readonly string[];
  /** Examples of the request body; one without a value when there is no body. */
  readonly requests: readonly Example[];
  /** Media type of the request body. */
  readonly sends: string | undefined;
  /** By media type of the successful reply. */
  readonly replies: readonly {
    readonly type: string;
    readonly pointer: string;
    readonly examples: readonly Example[];
  }[];
  readonly hasBetaTwin: boolean;
  /** Beta values that it is called with. */
  readonly betas: readonly string[];
}

export const read = (name: string): OpenApi =>
  JSON.parse(readFileSync(new URL(`../../generated/openapi/${name}.json`, import.meta.url), "utf8")) as OpenApi;

const METHODS = ["get", "post", "put", "patch", "delete"];
const escape = (part: string) => encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));

function examplesOf({ components }: OpenApi, media: Media | undefined): Example[] {
  return Object.entries(media?.examples ?? {}).map(([name, { $ref, value }]) => ({
    name,
    value: $ref === undefined ? value : components.examples![$ref.split("/").at(-1)!]!.value,
  }));
}

export function operationsOf(document: OpenApi): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => {
      const operation = item[method] as RawOperation;
      const [sends, body] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
      const requests = examplesOf(document, body);
      const status = Object.keys(operation.responses).find((code) => code.startsWith("2"))!;
      return {
        id: operation.operationId,
        method: method.toUpperCase(),
        path,
        pathParams: [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!),
        requests: requests.length > 0 ? requests : [{ name: "no body", value: undefined }],
        sends,
        replies: Object.entries(operation.responses[status]?.content ?? {}).map(([type, media]) => ({
          type,
          pointer: ["paths", path, method, "responses", status, "content", type, "schema"].map(escape).join("/"),
          examples: examplesOf(document, media),
        })),
        hasBetaTwin: operation["x-beta"] !== false,
        betas: (operation["x-beta"] || []) as readonly string[],
      };
    }),
  );
}

/** Says what is wrong with a value against the schema at a pointer of the document; undefined when nothing is. */
export function validatorOf(document: OpenApi): (pointer: string, value: unknown) => string | undefined {
  const ajv = new Ajv2020({ strict: false, discriminator: false, validateFormats: true });
  addFormats.default(ajv);
  ajv.addSchema(document, "document");
  return (pointer, value) => {
    const validate = ajv.compile({ $ref: `document#/${pointer}` });
    if (validate(value)) return undefined;
    return (validate.errors ?? [])
      .slice(0, 5)
      .map((error) => `${error.instancePath} ${error.message}`)
      .join("; ");
  };
}
