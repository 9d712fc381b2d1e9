/** What an official source says, as plain data: names, numbers and places. A fact is a line of a file in `facts/`. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A JSON Schema fragment. In the facts of an SDK a `$ref` is the name of a type, or `file#name` of another file. */
export type Fragment = { readonly [key: string]: unknown };

export interface SdkOperation {
  readonly accessor: string;
  readonly method: string;
  readonly route: string;
  /** How many path parameters are positional. */
  readonly positional: number;
  /** `file#name` of the type of its params. */
  readonly params?: string;
  /** The params may be left out. */
  readonly optional?: true;
  /** Params that travel in the path, the query and the headers; all others are the body. */
  readonly path?: readonly string[];
  readonly query?: readonly string[];
  readonly header?: readonly string[];
  /** Beta values that a call sends by itself. */
  readonly betas?: readonly string[];
  readonly body?: "json" | "multipart";
  /** The param that is the body, where the others travel elsewhere. */
  readonly payload?: string;
  /** The name of the page class. */
  readonly page?: string;
  readonly result?: Fragment;
  /** What the stream is made of. */
  readonly event?: Fragment;
  readonly stream?: "sse" | "jsonl";
  readonly binary?: true;
  readonly codes?: readonly string[];
}

export interface SdkType {
  /** `file#name`. */
  readonly name: string;
  readonly schema: Fragment;
}

export interface SdkError {
  readonly code: string;
  readonly class: string;
  readonly extends: string;
  readonly file: string;
}

export interface SdkExport {
  readonly subpath: string;
  readonly values: readonly string[];
  readonly types: readonly string[];
}

export interface SdkName {
  readonly kind: "static" | "environment" | "deprecated model" | "beta" | "webhook event" | "helper";
  readonly name: string;
  /** The day on which a deprecated model ends. */
  readonly end?: string;
}

export interface SdkFacts {
  readonly operations: readonly SdkOperation[];
  readonly types: readonly SdkType[];
  readonly errors: readonly SdkError[];
  readonly exports: readonly SdkExport[];
  readonly names: readonly SdkName[];
}

export interface DocumentParameter {
  readonly name: string;
  readonly in: string;
  readonly required?: true;
  readonly schema: Fragment;
}

export interface DocumentOperation {
  readonly method: string;
  readonly route: string;
  /** The twin that beta callers get. */
  readonly beta: boolean;
  readonly parameters: readonly DocumentParameter[];
  readonly body?: { readonly required?: true; readonly content: Readonly<Record<string, Fragment>> };
  readonly content: Readonly<Record<string, Fragment>>;
  readonly statuses: readonly string[];
  /** Statuses with error codes of their own, by which an operation says more than the blanket list. */
  readonly codes?: Readonly<Record<string, readonly string[]>>;
}

export interface DocumentFacts {
  readonly operations: readonly DocumentOperation[];
  readonly schemas: readonly { readonly name: string; readonly schema: Fragment }[];
  readonly webhooks: readonly { readonly name: string; readonly schema: Fragment }[];
}

const SDK = ["operations", "types", "errors", "exports", "names"] as const;
const DOCUMENT = ["operations", "schemas", "webhooks"] as const;
const kindsOf = (source: string): readonly string[] => (source.startsWith("sdk-") ? SDK : DOCUMENT);

export const FACTS = new URL("facts/", import.meta.url).pathname;

/** The files of a source, by name below `facts/`: a line a fact, sorted. */
export function filesOf(source: string, facts: SdkFacts | DocumentFacts): Map<string, string> {
  const lines = (rows: readonly unknown[]) =>
    rows
      .map((row) => `${JSON.stringify(row)}\n`)
      .sort()
      .join("");
  return new Map(
    Object.entries(facts).map(([kind, rows]) => [`${source}/${kind}.jsonl`, lines(rows as readonly unknown[])]),
  );
}

/** @param all The facts of each source, by `sdk-1.14.0` or `document-v2.15.0`; those of others are removed. */
export function writeFacts(all: ReadonlyMap<string, SdkFacts | DocumentFacts>): void {
  rmSync(FACTS, { recursive: true, force: true });
  for (const [source, facts] of all) {
    mkdirSync(join(FACTS, source), { recursive: true });
    for (const [file, text] of filesOf(source, facts)) writeFileSync(join(FACTS, file), text);
  }
}

/** Names of the files whose committed content is not what the facts give. */
export const outdated = (source: string, facts: SdkFacts | DocumentFacts): string[] =>
  [...filesOf(source, facts)]
    .filter(([file, text]) => !existsSync(join(FACTS, file)) || readFileSync(join(FACTS, file), "utf8") !== text)
    .map(([file]) => file);

function read(source: string): unknown {
  const rows = (kind: string) =>
    readFileSync(join(FACTS, source, `${kind}.jsonl`), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as unknown);
  return Object.fromEntries(kindsOf(source).map((kind) => [kind, rows(kind)]));
}

export const readSdkFacts = (version: string): SdkFacts => read(`sdk-${version}`) as SdkFacts;
export const readDocumentFacts = (version: string): DocumentFacts => read(`document-${version}`) as DocumentFacts;
