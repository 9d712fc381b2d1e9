/** Params types: what a caller passes besides the positional id and the options. */
import {
  type InterfaceDeclarationStructure,
  type OptionalKind,
  type StatementStructures,
  StructureKind,
} from "ts-morph";
import { type Schema, schemaName } from "../document.js";
import { type Operation, propertiesOf, type VersionModel } from "../model.js";
import { pascal, typeName } from "../names.js";
import { docLines, wrap } from "./declare.js";
import type { Helpers } from "./resources.js";
import type { Declarations } from "./types.js";

/** What the parts of one stage of a version need. */
export interface Context {
  readonly beta: boolean;
  readonly model: VersionModel;
  readonly helpers: Helpers;
  readonly names: ReadonlyMap<Operation, string>;
  readonly declarations: Declarations;
  readonly text: (schema: Schema) => string;
}

/** The flat name of a params type: short, with the whole path when two resources would share it. */
export function paramsNames(operations: readonly Operation[]): Map<Operation, string> {
  const withParams = operations.filter((operation) => operation.paramsName !== undefined);
  const counts = new Map<string, number>();
  for (const { paramsName } of withParams) counts.set(paramsName!, (counts.get(paramsName!) ?? 0) + 1);
  const full = ({ accessor }: Operation) => `${accessor.map(pascal).join("")}Params`;
  return new Map(
    withParams.map((operation) => {
      const short = operation.paramsName!;
      return [operation, `${operation.beta ? "Beta" : ""}${counts.get(short)! > 1 ? full(operation) : short}`];
    }),
  );
}

export const docsOf = (lines: readonly string[]): string[] =>
  lines.length > 0
    ? [lines.flatMap((line) => (line === "" ? [""] : wrap(line.replaceAll("*/", "*\\/")))).join("\n")]
    : [];

export const alias = (name: string, type: string, doc: string): StatementStructures => ({
  ...{ kind: StructureKind.TypeAlias, name, type, isExported: true, docs: [doc] },
});

export const isStreamed = ({ event, result, row }: Operation) =>
  event !== undefined && result.kind === "json" && !row.on.startsWith("GET ");

export function paramsOf(
  operation: Operation,
  { names, declarations, model, beta, text }: Context,
): StatementStructures[] {
  const name = names.get(operation);
  if (name === undefined) return [];
  const inBody = operation.body ? propertiesOf(beta ? model.full : model.stable, operation.body.schema) : {};
  const properties = operation.params
    .filter((param) => !(param.name in inBody))
    .map((param) => ({
      name: /^[\w$]+$/.test(param.name) ? param.name : JSON.stringify(param.name),
      type: text(param.schema),
      hasQuestionToken: !param.required,
      docs: docsOf(docLines(param.schema)),
    }));
  const component = operation.body && schemaName(operation.body.schema);
  const isInterface = component !== undefined && declarations.get(component)?.text.includes("export interface ");
  const base = component && typeName(component, beta);
  const streamed = isStreamed(operation);
  const declared: OptionalKind<InterfaceDeclarationStructure> = {
    name: streamed ? `${name}Base` : name,
    isExported: true,
    docs: [`Params of \`client.${callOf(operation)}\`.`],
    ...(isInterface && { extends: [base!] }),
    properties,
  };
  const main: StatementStructures =
    base && !isInterface
      ? alias(
          declared.name,
          `${base} & { ${properties.map((p) => `${p.name}${p.hasQuestionToken ? "?" : ""}: ${p.type}`).join("; ")} }`,
          declared.docs![0] as string,
        )
      : { kind: StructureKind.Interface, ...declared };
  if (!streamed) return [main];
  const variant = (suffix: string, doc: string, stream: string, optional: boolean): StatementStructures => ({
    kind: StructureKind.Interface,
    ...{ name: `${name}${suffix}`, isExported: true, extends: [`${name}Base`], docs: [doc] },
    properties: [{ name: "stream", type: stream, hasQuestionToken: optional }],
  });
  return [
    main,
    variant("NonStreaming", "The same, for an answer in one piece.", "false", true),
    variant("Streaming", "The same, for an answer as a stream of events.", "true", false),
    alias(name, `${name}NonStreaming | ${name}Streaming`, `Params of \`client.${callOf(operation)}\`.`),
  ];
}

export const callOf = ({ accessor, beta }: Operation) => `${beta ? "beta." : ""}${accessor.join(".")}`;
