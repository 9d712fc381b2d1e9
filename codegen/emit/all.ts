/** The whole of `generated/` from the models, as texts. */
import type { SpecSource } from "../load.js";
import type { VersionModel } from "../model.js";
import { emitCoverage, README } from "./docs.js";
import { emitDeprecatedModels } from "./deprecated-models.js";
import { emitErrorTable, errorClassesOf } from "./error-classes.js";
import { emitErrors } from "./errors.js";
import { emitExports, type Upstream } from "./exports.js";
import type { Compat } from "./names.js";
import { emitOperationNames } from "./operation-names.js";
import { emitPaths } from "./paths.js";
import type { Helpers } from "./resources.js";
import { emitRoutes, emitRows, rowTexts } from "./routes.js";
import { emitVersion, type VersionFile } from "./version.js";
import { versionedModules } from "./versioned.js";
import type { Output } from "./write.js";

export { checkNames } from "./names.js";

/** Hand-written data that the emitters weave in. */
export interface WovenData {
  readonly helpers: Helpers;
  readonly compat: Compat;
  /** Accessors of the official SDKs. */
  readonly official: readonly string[];
  /** What the official packages export; without it there is no table of exports. */
  readonly upstream?: Upstream;
}

/** `models`: newest first. */
export function emitCode(
  source: SpecSource,
  models: readonly VersionModel[],
  { helpers, compat, official, upstream }: WovenData,
): Output[] {
  const fileOf = (component: string) => source.fileOf("schemas", component);
  const files: VersionFile[] = [];
  const outputs: Output[] = [];
  const rows = rowTexts(models);
  const classes = errorClassesOf(source.errorCodes, upstream?.errors ?? []);
  for (const model of models) {
    const { version, full } = model;
    const errors = files[0] ? [] : classes;
    const declared = upstream?.declared[version];
    const file = emitVersion({ model, helpers, compat, fileOf, errors, declared }, files[0]);
    const newest = files[0] && ([files[0].version, models[0]!.full] as const);
    files.push(file);
    outputs.push(file.output, { path: `paths/${version}.ts`, text: emitPaths(file, full, newest) });
  }
  return [
    ...outputs,
    { path: "rows.ts", text: emitRows(rows) },
    { path: "routes.ts", text: emitRoutes(rows) },
    { path: "deprecated-models.ts", text: emitDeprecatedModels(models.map(({ full }) => full)) },
    { path: "operation-names.ts", text: emitOperationNames(models.map(({ full }) => full)) },
    { path: "error-codes.ts", text: emitErrors(source.errorCodes, files, classes) },
    ...(upstream ? [{ path: "error-classes.ts", text: emitErrorTable(source.errorCodes, classes) }] : []),
    ...(upstream ? files.map((file) => emitExports(file, upstream, classes)) : []),
    ...(upstream ? files.slice(1).flatMap(({ version }) => versionedModules(version, upstream.modules)) : []),
    { path: "coverage.md", text: emitCoverage(models, official) },
    { path: "README.md", text: README },
  ];
}
