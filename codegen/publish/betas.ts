/** Says at each operation which beta value it needs, where `x-beta` says so. */
import { operationsIn, resolveRef, type OpenApiDocument, type ParameterObject } from "../document.js";

const HEADER = "anthropic-beta";

/**
 * @param stable The view of callers without beta values. An operation that it has, too, works without the value; the API refuses
 * everybody without it at the others, whatever its own document says of the header.
 */
export function nameBetas(document: OpenApiDocument, stable: OpenApiDocument): OpenApiDocument {
  const known = new Set(operationsIn(stable).map(({ method, path }) => `${method} ${path}`));
  for (const { method, path, operation } of operationsIn(document)) {
    const values = operation["x-beta"];
    if (!Array.isArray(values) || values.length === 0) continue;
    const isNeeded = !known.has(`${method} ${path}`);
    const value = values.join(",");
    const header = `\`${HEADER}: ${value}\``;
    const text = isNeeded ? `In beta: send ${header}.` : `Its beta features need ${header}.`;
    operation.description = `${(operation.description ?? "").trimEnd()} ${text}`;
    operation.parameters = operation.parameters!.map((node) =>
      resolveRef(document, node).name === HEADER ? parameterOf(document, node, value, isNeeded) : node,
    );
  }
  return document;
}

/** One component for each value: the parameter with that value as its example, and as its default where it is needed. */
function parameterOf(
  document: OpenApiDocument,
  node: ParameterObject,
  value: string,
  isNeeded: boolean,
): ParameterObject {
  const name = `${HEADER}-${value.replaceAll(",", "-")}${isNeeded ? "" : "-optional"}`;
  const parameters = document.components!["parameters"] as Record<string, ParameterObject>;
  const parameter = structuredClone(resolveRef(document, node));
  parameters[name] ??= {
    ...parameter,
    ...(isNeeded && { required: true }),
    schema: { ...parameter.schema, ...(isNeeded && { default: value }) },
    example: value,
  };
  return { $ref: `#/components/parameters/${name}` } as ParameterObject;
}
