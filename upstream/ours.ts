/** Our published documents, as the comparison sees them. */
import { readFileSync } from "node:fs";
import {
  type OpenApiDocument,
  type ParameterObject as Parameter,
  type RawOperation,
  operationsIn,
  resolveRef as resolve,
  webhooksIn,
} from "../codegen/document.js";
import { isMoved } from "../codegen/publish/shared.js";
import type { Fragment } from "./facts.js";
import type { At, Dialect } from "./shape.js";
import type { ApiVersion } from "./versions.js";

export interface OurParameter {
  /** As it travels. */
  readonly name: string;
  readonly in: string;
  /** As callers write it; undefined when the client sends it by itself. */
  readonly param: string | undefined;
  readonly required: boolean;
  readonly at: At;
}

export interface OurOperation {
  readonly id: string;
  readonly method: string;
  readonly route: string;
  readonly place: string;
  readonly raw: RawOperation;
  readonly parameters: readonly OurParameter[];
  /** Body and answer by media type. */
  readonly body: ReadonlyMap<string, At>;
  readonly isBodyRequired: boolean;
  /** The param that is the body. */
  readonly requestParam: string | undefined;
  readonly content: ReadonlyMap<string, At>;
  readonly statuses: readonly string[];
}

/** What the callers of one stage of an API version see. */
export interface View {
  /** `2026-10-21` or `2026-10-21.stable`. */
  readonly name: string;
  readonly version: ApiVersion;
  readonly beta: boolean;
  readonly document: OpenApiDocument;
  readonly dialect: Dialect;
  readonly operations: readonly OurOperation[];
  /** The body of a webhook. */
  readonly webhook: At | undefined;
}

export function readDocuments(version: ApiVersion): readonly OpenApiDocument[] {
  const read = (name: string) =>
    JSON.parse(readFileSync(new URL(`../generated/openapi/${name}.json`, import.meta.url), "utf8")) as OpenApiDocument;
  return [read(`${version}.stable`), read(version)];
}

/** @param documents The stable one, then the full one. */
export const viewsOf = (version: ApiVersion, documents = readDocuments(version)): readonly View[] =>
  documents.map((document, at) => viewOf(version, at === 1, document));

function viewOf(version: ApiVersion, beta: boolean, document: OpenApiDocument): View {
  const dialect: Dialect = {
    resolve: ($ref) => ({ schema: target(document, $ref) as Fragment, place: $ref }),
  };
  const operations = operationsIn(document)
    .filter(({ operation }) => !beta || operation["x-beta"] !== false)
    .map(({ path, method, operation, shared, pointer }) => {
      const body = operation.requestBody && resolve(document, operation.requestBody);
      const [, ok] = Object.entries(operation.responses ?? {}).find(([status]) => status.startsWith("2")) ?? [];
      return {
        id: operation.operationId ?? "",
        method: method.toUpperCase(),
        route: path,
        place: pointer,
        raw: operation,
        parameters: [...shared, ...(operation.parameters ?? [])].map((one) => parameterOf(document, one, pointer)),
        body: contentOf(body?.content, `${pointer}/requestBody`),
        isBodyRequired: body?.required === true,
        requestParam: body?.["x-param"],
        content: contentOf(ok && resolve(document, ok).content, `${pointer}/responses/200`),
        statuses: Object.keys(operation.responses ?? {}),
      };
    });
  const hook = webhooksIn(document).find(({ path }) => path === "event");
  const body = hook && contentOf(hook.operation.requestBody?.content, `${hook.pointer}/requestBody`);
  return {
    name: beta ? version : `${version}.stable`,
    ...{ version, beta, document, dialect, operations },
    webhook: body && [...body.values()][0],
  };
}

function target(document: OpenApiDocument, $ref: string): unknown {
  const keys = $ref
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  return keys.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document);
}

function parameterOf(document: OpenApiDocument, written: Parameter, pointer: string): OurParameter {
  const { $ref } = written as { $ref?: string };
  const { name, in: place, required = false, schema, ...rest } = resolve(document, written);
  const at = `${$ref !== undefined && !isMoved($ref) ? $ref : `${pointer}/parameters/${name}`}/schema`;
  return {
    name,
    in: place,
    param: rest["x-param"] ?? (place === "header" ? undefined : name),
    required,
    at: { schema: (schema ?? {}) as Fragment, place: at },
  };
}

const contentOf = (content: Record<string, { schema?: unknown }> = {}, place: string): Map<string, At> =>
  new Map(
    Object.entries(content).map(([media, { schema }]) => [
      media,
      { schema: (schema ?? {}) as Fragment, place: `${place}/content/${media.replaceAll("/", "~1")}/schema` },
    ]),
  );
