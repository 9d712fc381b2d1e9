/** The whole of `generated/` from the models, as texts. */
import { open } from "../open.js";
import { plain } from "../plain.js";
import type { Source } from "../load.js";
import type { VersionModel } from "../model.js";
import { emitCoverage, emitReadme } from "./docs.js";
import { emitErrors } from "./errors.js";
import { type Compat, emitNames } from "./names.js";
import { emitPaths } from "./paths.js";
import { type Emitted, emitResources, type Helpers } from "./resources.js";
import { emitRoutes } from "./routes.js";
import { declarationsOf, emitTypes } from "./types.js";
import type { Output } from "./write.js";

export { checkCompat } from "./names.js";

/** Hand-written data that the emitters weave in. */
export interface Extras {
  readonly helpers: Helpers;
  readonly compat: Compat;
  /** Accessors of the official SDKs. */
  readonly official: readonly string[];
}

/** The published documents: cut, opened, and in plain words. */
export const emitDocuments = (models: readonly VersionModel[]): Output[] =>
  models.flatMap(({ version, stable, full }) => [
    { path: `openapi/${version}.json`, text: JSON.stringify(plain(open(full)), null, 2) },
    { path: `openapi/${version}.stable.json`, text: JSON.stringify(plain(open(stable)), null, 2) },
  ]);

/** One after the other, so that each can be formatted while the next is made. `models`: newest first. */
export function* emitCode(
  source: Source,
  models: readonly VersionModel[],
  { helpers, compat, official }: Extras,
): Generator<Output> {
  const declared = models.map(({ version, stable, full }) => ({
    version,
    stable: declarationsOf(stable, false, compat.types),
    full: declarationsOf(full, true, compat.types),
  }));
  const types = emitTypes(declared);
  const fileOf = (component: string) => source.fileOf("schemas", component);
  yield* types;
  let newest: Emitted | undefined;
  for (const [at, model] of models.entries()) {
    const resources = emitResources(model, helpers, declared[at]!, newest);
    newest ??= resources;
    yield { path: `paths/${model.version}.ts`, text: emitPaths(model) };
    yield { path: `names/${model.version}.ts`, text: emitNames({ model, helpers, compat, fileOf }) };
    yield { path: `resources/${model.version}.ts`, text: resources.text };
  }
  yield { path: "routes.ts", text: emitRoutes(models) };
  yield { path: "error-codes.ts", text: emitErrors(source.errorCodes, models) };
  yield { path: "coverage.md", text: emitCoverage(models, official) };
  yield { path: "README.md", text: emitReadme(types) };
}
