/** An official SDK's package → facts. */
import type { SdkFacts } from "../facts.js";
import { errorsOf } from "./errors.js";
import { deprecatedModelsOf, environmentOf, exportsOf, staticsOf, valuesOf } from "./names.js";
import { methodsOf } from "./operations.js";
import { openPackage } from "./package.js";
import { typesOf } from "./types.js";

/** @param folder Where the package was unpacked. */
export function readSdk(folder: string): SdkFacts {
  const source = openPackage(folder);
  const errors = errorsOf(source);
  const types = typesOf(source);
  const { operations, helpers } = methodsOf(source, new Map(errors.map((error) => [error.class, error.code])));
  return {
    operations,
    types,
    errors,
    exports: exportsOf(source, folder),
    names: [
      ...staticsOf(source),
      ...environmentOf(folder),
      ...deprecatedModelsOf(source),
      ...valuesOf(types),
      ...helpers.map((name) => ({ kind: "helper" as const, name })),
    ],
  };
}
