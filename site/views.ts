/** The four documents as the site shows them: where they are, how they are called, and what is in each. */
import { readFileSync } from "node:fs";
import { type OpenApiDocument, operationsIn, type RawOperation, webhooksIn } from "../codegen/document.js";
import { versions } from "../spec/views.js";

export type DocumentedOperation = ReturnType<typeof operationsIn>[number] & {
  readonly operation: RawOperation & {
    readonly operationId: string;
    readonly "x-codeSamples"?: readonly { readonly lang: string; readonly source: string }[];
  };
  readonly id: string;
  readonly tag: string;
};

export interface Tag {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly operations: readonly DocumentedOperation[];
}

/** A published document, and the part of the site that shows it. */
export interface SiteView {
  /** `2026-10-21`, or `2026-10-21.stable`: the name of the document, and the first part of the path. */
  readonly name: string;
  readonly version: string;
  readonly isStable: boolean;
  readonly document: OpenApiDocument;
  /** Groups of tags, in the order in which a reader meets them. */
  readonly groups: readonly { readonly name: string; readonly tags: readonly Tag[] }[];
  readonly operations: readonly DocumentedOperation[];
  /** What the API sends by itself, to an endpoint of the caller. */
  readonly webhook: DocumentedOperation | undefined;
}

interface Tagged {
  readonly tags: readonly { name: string; description?: string; "x-displayName"?: string }[];
  readonly "x-tagGroups": readonly { readonly name: string; readonly tags: readonly string[] }[];
}

/** Newest version first, with everything before what is stable: the first is where a reader starts. */
export const viewNames: readonly string[] = [...versions].reverse().flatMap((one) => [one, `${one}.stable`]);

export function viewOf(name: string): SiteView {
  const file = new URL(`../generated/openapi/${name}.json`, import.meta.url);
  const document = JSON.parse(readFileSync(file, "utf8")) as OpenApiDocument & Tagged;
  const operations = operationsIn(document).map(documented);
  const [webhook] = webhooksIn(document).map(documented);
  const tagOf = (tag: string): Tag => {
    const found = (document as Tagged).tags.find((one) => one.name === tag);
    return {
      name: tag,
      title: found?.["x-displayName"] ?? tag,
      description: found?.description ?? "",
      operations: operations.filter((one) => one.tag === tag),
    };
  };
  return {
    name,
    version: document.info.version,
    isStable: name.endsWith(".stable"),
    document,
    operations,
    webhook,
    groups: document["x-tagGroups"]
      .map(({ name: title, tags }) => ({
        name: title,
        tags: tags.map(tagOf).filter((one) => one.operations.length > 0),
      }))
      .filter(({ tags }) => tags.length > 0),
  };
}

const documented = (one: ReturnType<typeof operationsIn>[number]): DocumentedOperation => ({
  ...one,
  operation: one.operation as DocumentedOperation["operation"],
  id: one.operation.operationId ?? "",
  tag: one.operation.tags?.[0] ?? "",
});

/** Where an operation is, below the base of the site. */
export const operationPath = (view: SiteView, { tag, id }: { tag: string; id: string }): string =>
  `/${view.name}/${tag}/${id}`;

/** How the client calls it: what has no stable form is below `beta`. */
export const callOf = (stable: SiteView, id: string): string =>
  stable.operations.some((one) => one.id === id) ? id : `beta.${id}`;
