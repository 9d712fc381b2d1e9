/** A class for each error code: its declaration, and the table that the client makes it from. */
import type { ErrorCode } from "../load.js";
import { pascal } from "../names.js";

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

/** What the client makes of a code: the words that are abbreviations in capitals. `src/errors/code-classes.ts` does the same. */
const nameOf = (code: string) =>
  `${pascal(code.replace(/(?<![a-z])(api|arn|cmek|gcp|rbac)(?![a-z])/g, (word) => word.toUpperCase()))}Error`;

/** The classes of the codes that the spec has; a code that no official class stands for has none. */
export function errorClassesOf(codes: Codes, official: readonly ErrorClass[]): readonly ErrorClass[] {
  for (const row of official)
    if (row.class.replace(/^Beta/, "") !== nameOf(row.code))
      throw new Error(`${row.class} is not what the client makes of ${row.code}, ${nameOf(row.code)}`);
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

/** `error-classes.ts`: the codes by status; one that is of the beta namespace has a plus before it. */
export function emitErrorTable(codes: Codes, classes: readonly ErrorClass[]): string {
  const byStatus = new Map<number, string[]>();
  for (const { code, class: name } of classes) {
    const { status } = codes[code]!;
    byStatus.set(status, [...(byStatus.get(status) ?? []), name.startsWith("Beta") ? `+${code}` : code]);
  }
  const rows = [...byStatus]
    .sort(([a], [b]) => a - b)
    .map(([status, all]) => `  ${status}: "${all.sort().join(" ")}",`);
  return [
    "/** Error codes that have a class, by status; one that is of the beta namespace has a plus before it. */",
    `export const errorClasses: Readonly<Record<number, string>> = {\n${rows.join("\n")}\n};`,
  ].join("\n");
}
