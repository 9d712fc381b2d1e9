/** `deprecated-models.ts`: the models that end, for the warning of the client. */
import type { OpenApiDocument } from "../document.js";

export function emitDeprecatedModels(documents: readonly OpenApiDocument[]): string {
  const ends = documents.map(({ components }) => components?.schemas?.["Model"]?.["x-end-of-life"]);
  const table = Object.assign({}, ...ends) as Readonly<Record<string, string>>;
  return [
    "/** The day on which each deprecated model was announced to stop working. */",
    `export const deprecatedModels: Readonly<Record<string, string>> = ${JSON.stringify(table, null, 2)};`,
  ].join("\n");
}
