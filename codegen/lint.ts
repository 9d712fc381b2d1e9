/** Lints documents with Redocly in this process. */
import * as redocly from "@redocly/openapi-core";
import type { OpenApiDocument } from "./document.js";
import { keysPlugin } from "./keys.js";
import { FileResolver, type SpecSource } from "./load.js";
import { once, onceForAll, type SpecProblem, type ViewProblem } from "./problems.js";

/** Left to `check-examples.ts`, which validates against the closed schemas of each view and takes a quarter of the time. */
const SKIPPED = ["no-invalid-media-type-examples", "no-invalid-schema-examples", "no-invalid-parameter-examples"];

/** The house rules of `redocly.yaml` on the published documents, by view; warnings count as errors. */
export async function lintViews(
  source: SpecSource,
  documents: ReadonlyMap<string, OpenApiDocument>,
): Promise<SpecProblem[]> {
  source.config.skipRules(SKIPPED);
  // A published document says everything already.
  source.config.skipPreprocessors(["complete/source"]);
  const problems: ViewProblem[] = [];
  for (const [view, document] of documents)
    for (const problem of await lintWith(source, source.config, document)) problems.push({ ...problem, view });
  return onceForAll(problems, documents.size);
}

/** Whether the bundle is OpenAPI at all; what reads it further may rely on that. */
export async function lintStructure(source: SpecSource): Promise<SpecProblem[]> {
  const plugins = [...source.config.plugins, keysPlugin];
  const config = await redocly.createConfig({ rules: { struct: "error", "house/keys": "error" } }, { plugins });
  return once(await lintWith(source, config, source.document));
}

async function lintWith(source: SpecSource, config: redocly.Config, document: OpenApiDocument): Promise<SpecProblem[]> {
  const externalRefResolver = new FileResolver(config.resolve);
  const file = { source: new redocly.Source("openapi.json", ""), parsed: document };
  const found = await redocly.lintDocument({ document: file, config, externalRefResolver });
  return found.map(({ message, ruleId, location: [place] }) => ({
    where: source.locate(place?.pointer ?? "#/", document),
    message: `${message} (${ruleId})`,
  }));
}
