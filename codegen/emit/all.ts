/** The whole of `generated/` from the models, as texts. */
import { open } from "../open.js";
import type { Source } from "../load.js";
import type { VersionModel } from "../model.js";
import { emitCoverage, emitReadme } from "./docs.js";
import { emitErrors } from "./errors.js";
import { type Compat, emitNames } from "./names.js";
import { emitPaths } from "./paths.js";
import { emitResources, type Helpers } from "./resources.js";
import { emitRoutes } from "./routes.js";
import { emitTypes } from "./types.js";
import type { Output } from "./write.js";

/** Hand-written data that the emitters weave in. */
export interface Extras {
  readonly helpers: Helpers;
  readonly compat: Compat;
  /** Accessors of the official SDKs. */
  readonly official: readonly string[];
}

/** The published documents: cut, and opened. */
export const emitDocuments = (models: readonly VersionModel[]): Output[] =>
  models.flatMap(({ version, stable, full }) => [
    { path: `openapi/${version}.json`, text: JSON.stringify(open(full), null, 2) },
    { path: `openapi/${version}.stable.json`, text: JSON.stringify(open(stable), null, 2) },
  ]);

/** `models`: newest first. */
export function emitCode(
  source: Source,
  models: readonly VersionModel[],
  { helpers, compat, official }: Extras,
): Output[] {
  const types = emitTypes(models);
  const fileOf = (component: string) => source.fileOf("schemas", component);
  return [
    ...types,
    ...models.flatMap((model) => [
      { path: `resources/${model.version}.ts`, text: emitResources(model, helpers) },
      { path: `names/${model.version}.ts`, text: emitNames({ model, helpers, compat, fileOf }) },
      { path: `paths/${model.version}.ts`, text: emitPaths(model) },
    ]),
    { path: "routes.ts", text: emitRoutes(models) },
    { path: "error-codes.ts", text: emitErrors(source.errorCodes, models) },
    { path: "coverage.md", text: emitCoverage(models, official) },
    { path: "README.md", text: emitReadme(types) },
  ];
}
