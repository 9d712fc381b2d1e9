import { operationNames } from "../../generated/operation-names.js";
import type { OpenApi, Paths } from "./document.js";
import { nearestName } from "./edit-distance.js";
import { ANY } from "./script.js";

/** The names of the operations that are served. */
export function servedNames(documents: readonly OpenApi[] | undefined): readonly string[] {
  if (!documents) return operationNames;
  return documents.flatMap(({ paths }) =>
    Object.values(paths as Paths).flatMap((item) =>
      Object.values(item).flatMap((operation) => ("operationId" in operation ? [String(operation.operationId)] : [])),
    ),
  );
}

/** @throws TypeError for a name that no operation has, with the one that is most like it. */
export function demandKnown(operation: string, names: readonly string[]): void {
  if (operation === ANY || names.includes(operation)) return;
  const near = nearestName(operation, names);
  throw new TypeError(`no operation is called '${operation}'${near === undefined ? "" : `: did you mean '${near}'?`}`);
}
