/** Tells the published documents, and their releases, apart; the given document stays as it is. */
import type { OpenApiDocument } from "../document.js";

const GUIDE = "https://unpkg.com/claude-openapi/docs/document.md";

/** @param view Name of the view, e.g. `2026-10-21.stable`. @param release Version of the package, e.g. `1.2.3`. */
export function tellApart(document: OpenApiDocument, view: string, release: string): OpenApiDocument {
  const [version, stage] = view.split(".");
  const callers =
    stage === "stable"
      ? "This one has what callers without beta values may rely on."
      : "This one has everything, beta features included.";
  const { title, version: _, ...rest } = document.info as OpenApiDocument["info"] & { description?: string };
  const info = {
    title: `${title} ${version}, ${stage === "stable" ? "stable" : "with beta features"}`,
    version: version!,
    "x-release": release,
    ...rest,
    description: `${(rest.description ?? "").trimEnd()}\n\n${callers}\n`,
  };
  const { openapi, info: _info, ...others } = document;
  return {
    openapi,
    info,
    externalDocs: { description: "How to use the documents", url: GUIDE },
    ...others,
  } as OpenApiDocument;
}
