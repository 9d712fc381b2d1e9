/** Lints documents with Redocly in this process. */
import * as redocly from "@redocly/openapi-core";
import type { OpenApiDocument } from "./document.js";
import { keysRule } from "./keys.js";
import { FileResolver, type SpecSource } from "./load.js";
import { referenceRule, sourceRule } from "./rules.js";
import { once, onceForAll, type SpecProblem, type ViewProblem } from "./problems.js";

/** Left to `check-examples.ts`, which validates against the closed schemas of each view and takes a quarter of the time. */
const SKIPPED = ["no-invalid-media-type-examples", "no-invalid-schema-examples"];

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

/** Of the bundle: whether it is OpenAPI at all, and only then what relies on that. */
const SOURCE = [
  ["struct", "no-unresolved-refs", "house/keys", "house/references"],
  ["no-required-schema-properties-undefined", "operation-description", "operation-summary", "house/source"],
];

/** The source by the rules of the first list that finds something. */
export async function lintSource(source: SpecSource): Promise<SpecProblem[]> {
  const rules = {
    "house/keys": keysRule,
    "house/references": referenceRule,
    "house/source": sourceRule(source.errorCodes),
  };
  const plugins = [...source.config.plugins, { id: "house", rules: { oas3: rules } }];
  for (const names of SOURCE) {
    const config = await redocly.createConfig(
      { rules: Object.fromEntries(names.map((name) => [name, "error"])) },
      { plugins },
    );
    const problems = await lintWith(source, config, source.document);
    if (problems.length > 0) return once(problems);
  }
  return [];
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
