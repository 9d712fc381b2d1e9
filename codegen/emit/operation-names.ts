/** `operation-names.ts`: the operationIds of every document, for what is told operations by name. */
import type { OpenApiDocument } from "../document.js";

export function emitOperationNames(documents: readonly OpenApiDocument[]): string {
  const names = documents.flatMap(({ paths }) =>
    Object.values(paths ?? {}).flatMap((item) =>
      Object.values(item).flatMap((operation) => {
        const { operationId } = (operation ?? {}) as { readonly operationId?: unknown };
        return typeof operationId === "string" ? [operationId] : [];
      }),
    ),
  );
  const list = [...new Set(names)].sort();
  return [
    "/** Every operationId, of any API version. */",
    `export const operationNames = ${JSON.stringify(list, null, 2)} as const;`,
    "/** The name of an operation. */",
    "export type OperationName = (typeof operationNames)[number];",
  ].join("\n");
}
