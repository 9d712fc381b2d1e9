/** `error-codes.ts`: the values of `error.details.error_code` with their status and the type of their details. */
import type { ErrorCode } from "../load.js";
import { typeName } from "../names.js";
import { type ErrorClass, errorDeclarations } from "./error-classes.js";
import { type Import, importLines } from "./imports.js";
import { specifierOf } from "./runtime.js";
import type { VersionFile } from "./version.js";

/** `files`: newest first. */
export function emitErrors(
  codes: Readonly<Record<string, ErrorCode>>,
  files: readonly VersionFile[],
  classes: readonly ErrorClass[],
): string {
  const imports = classes.map((row): Import => ({ name: row.extends, from: specifierOf("errors", 0) }));
  const details = (code: string, component: string | undefined) => {
    for (const { version, has, nameOf } of files)
      for (const beta of [false, true]) {
        if (component === undefined || !has(typeName(component, beta))) continue;
        const name = nameOf(typeName(component, beta));
        imports.push({ name, from: `./types/${version}.js` });
        return name;
      }
    return `{ error_code: ${JSON.stringify(code)} }`;
  };
  const rows = Object.entries(codes).map(
    ([code, row]) => `  ${code}: { status: ${row.status}; details: ${details(code, row.details)} };`,
  );
  return [
    ...importLines(imports),
    "",
    "/** What is known of each error code: the HTTP status that it comes with, and its `error.details`. */",
    `export interface ErrorCodes {\n${rows.join("\n")}\n}`,
    "",
    "/** A value of `error.details.error_code` that is known today; the API may answer with others. */",
    "export type ErrorCode = keyof ErrorCodes;",
    ...errorDeclarations(codes, classes),
  ].join("\n");
}
