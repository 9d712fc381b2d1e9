/** Names that an official SDK offers beside those of our package. Pure. */
import type { OpenApiDocument } from "../codegen/document.js";
import type { Seen } from "./compare-document.js";
import type { SdkFacts } from "./facts.js";
import { type OurNames, normal } from "./our-names.js";
import type { ApiVersion } from "./versions.js";

export function compareNames(
  facts: SdkFacts,
  version: ApiVersion,
  document: OpenApiDocument,
  ours: OurNames,
  found: (seen: Seen) => void,
): void {
  const missing = (kind: string, place: string, theirs: unknown) =>
    found({ kind: `${kind} missing`, place, theirs, operation: "" });
  for (const { name } of facts.types)
    if (!ours.types[version].has(normal(typePath(name)))) missing("type name", `types#${name}`, name);
  compareExports(facts, version, ours, missing);
  for (const { kind, name, end } of facts.names) {
    if (kind === "static" && !ours.statics[version].has(name)) missing(kind, `src/${version}.ts`, name);
    if (kind === "environment" && !ours.environment.has(name)) missing(kind, "src", name);
    if (kind === "helper" && !ours.hasMethod(version, name)) missing(kind, "src", name);
    if (kind === "deprecated model" && endOf(document, name) !== end)
      missing(kind, "#/components/schemas/Model", { model: name, end });
  }
}

/** `beta/messages/messages#BetaMessage` → `Beta.Messages.BetaMessage`, in no particular spelling. */
function typePath(name: string): string {
  const [file, type] = name.split("#") as [string, string];
  const words = file.split("/");
  const isOwn = words.at(-1) === words.at(-2) || file === "shared" || file === "beta/beta";
  return [...(isOwn ? words.slice(0, -1) : words), type].join(".");
}

function compareExports(
  facts: SdkFacts,
  version: ApiVersion,
  ours: OurNames,
  missing: (kind: string, place: string, theirs: unknown) => void,
): void {
  for (const { subpath, values, types } of facts.exports) {
    const mine = ours.exports[version].get(subpath);
    if (!mine) missing("subpath", "generated/exports", subpath);
    else
      for (const name of [...values, ...types])
        if (!mine.has(name)) missing("export", `generated/exports#${subpath}`, name);
  }
}

/** The day on which a model ends, from a table of days by model that an extension of `Model` may hold. */
function endOf(document: OpenApiDocument, model: string): unknown {
  const tables = Object.entries(document.components?.schemas?.["Model"] ?? {}).filter(([key]) => key.startsWith("x-"));
  return tables
    .map(([, table]) => (table as Record<string, unknown> | undefined)?.[model])
    .find((end) => end !== undefined);
}
