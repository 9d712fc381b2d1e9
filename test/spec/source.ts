/** The source as its files say it, before anything is added, and the operations of the published documents. */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { KindTable } from "../../spec/kinds.js";

const SPEC = fileURLToPath(new URL("../../spec", import.meta.url));
const METHODS = ["get", "put", "post", "delete", "patch"];

/** The texts of all files, by path below `spec/`. */
export const files: ReadonlyMap<string, string> = new Map(
  readdirSync(SPEC, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml") && file !== "redocly.yaml")
    .map((file) => [file.replaceAll("\\", "/"), readFileSync(join(SPEC, file), "utf8")]),
);

const parsed = new Map<string, Record<string, Record<string, never>>>();
export const read = (file: string) => {
  const known = parsed.get(file) ?? parse(files.get(file)!);
  parsed.set(file, known);
  return known as Record<string, Record<string, never>>;
};

export interface SourceOperation {
  readonly file: string;
  readonly path: string;
  readonly method: string;
  readonly operation: {
    readonly operationId: string;
    readonly parameters?: readonly { readonly $ref?: string }[];
    readonly "x-without"?: { readonly parameters?: string[]; readonly headers?: string[]; readonly reason: string };
  };
}

/** The operations as they are written. */
export const operations: readonly SourceOperation[] = Object.entries(read("openapi.yaml")["paths"]!).flatMap(
  ([path, { $ref }]) => {
    const [file, pointer] = ($ref as string).split("#/paths/");
    const item = read(posix.normalize(file!))["paths"]![pointer!]! as Record<string, SourceOperation["operation"]>;
    return METHODS.filter((method) => item[method]).map((method) => ({
      ...{ file: file!, path, method, operation: item[method]! },
    }));
  },
);

/** The table of what follows, whole. */
export const table = {
  ...read("shared/kinds.yaml"),
  codes: read("shared/errors.yaml")["error-codes"],
  credentials: read("shared/credentials.yaml"),
  ids: read("shared/ids.yaml"),
} as unknown as KindTable;

interface Published {
  readonly operationId: string;
  readonly parameters?: readonly PublishedParameter[];
  readonly responses: Readonly<Record<string, { readonly headers?: object }>>;
}
interface PublishedParameter {
  readonly $ref?: string;
  readonly name: string;
}

/** The operations of a published document, with the names of their parameters in order. */
export function publishedOperations(view: string) {
  const { paths, components } = JSON.parse(
    readFileSync(join(SPEC, "../generated/openapi", `${view}.json`), "utf8"),
  ) as {
    readonly paths: Record<string, Record<string, Published> & { readonly parameters?: readonly PublishedParameter[] }>;
    readonly components: { readonly parameters: Record<string, PublishedParameter> };
  };
  const nameOf = ({ $ref, name }: PublishedParameter) =>
    $ref === undefined ? name : components.parameters[$ref.slice($ref.lastIndexOf("/") + 1)]!.name;
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => {
      const operation = item[method]!;
      return { path, operation, names: [...(operation.parameters ?? []), ...(item.parameters ?? [])].map(nameOf) };
    }),
  );
}
