/** A class for each error code: its declaration, and the table that the client makes it from. */
import { codeOf } from "../../src/contract/error-code.js";
import type { ErrorCode } from "../load.js";

/** The class of a code, under its official name, that of its status, and the official file that exports it: `organization/invites`. */
export interface ErrorClass {
  readonly code: string;
  readonly class: string;
  readonly extends: string;
  readonly file: string;
}

type Codes = Readonly<Record<string, ErrorCode>>;

/** `organization/api-keys` → `["organization", "apikeys"]`; the file of a folder is the folder's, `shared` is the root's. */
export function pathOf(file: string): readonly string[] {
  const words = file
    .replaceAll("-", "")
    .toLowerCase()
    .split("/")
    .filter((word) => !["index", "shared", "toplevel"].includes(word));
  return words.at(-1) === words.at(-2) ? words.slice(0, -1) : words;
}

/** The classes of the codes that the spec has; a code that no official class stands for has none. */
export function errorClassesOf(codes: Codes, official: readonly ErrorClass[]): readonly ErrorClass[] {
  for (const row of official)
    if (codeOf(row.class) !== row.code)
      throw new Error(`The client takes ${row.class} for ${codeOf(row.class)}, and it is ${row.code}`);
  return official.filter(({ code }) => Object.hasOwn(codes, code));
}

/** What the classes look like. */
export const errorDeclarations = (codes: Codes, classes: readonly ErrorClass[]): string[] =>
  classes.flatMap(({ code, class: name, extends: base }) => [
    "",
    `/** ${codes[code]!.status}, with the error code \`${code}\`. */`,
    `export declare class ${name} extends ${base} {`,
    `  readonly errorCode: "${code}";`,
    `  readonly details: ErrorCodes["${code}"]["details"] & Record<string, unknown>;`,
    "}",
  ]);

/** `error-classes.ts`: the classes by status. */
export function emitErrorTable(codes: Codes, classes: readonly ErrorClass[]): string {
  const byStatus = new Map<number, string[]>();
  for (const { code, class: name } of classes) {
    const { status } = codes[code]!;
    byStatus.set(status, [...(byStatus.get(status) ?? []), name.replace(/Error$/, "")]);
  }
  const rows = [...byStatus]
    .sort(([a], [b]) => a - b)
    .map(([status, all]) => `  ${status}: "${all.sort().join(" ")}",`);
  return [
    "/** The classes of error codes by status, without the `Error` at their end. */",
    `export const errorClasses: Readonly<Record<number, string>> = {\n${rows.join("\n")}\n};`,
  ].join("\n");
}
