/** Params types: what a caller passes besides the positional id and the options. */
import { type PropertySignatureStructure, type StatementStructures, StructureKind, Writers } from "ts-morph";
import { type Schema, schemaName } from "../document.js";
import { callOf, type Operation, propertiesOf, type VersionModel } from "../model.js";
import { typeName } from "../names.js";
import { docsOf } from "./comment.js";
import { docLines } from "./declare.js";
import type { Helpers } from "./resources.js";
import type { Declarations } from "./types.js";

/** What the parts of one stage of a version need. */
export interface Context {
  readonly beta: boolean;
  readonly model: VersionModel;
  readonly helpers: Helpers;
  readonly declarations: Declarations;
  readonly text: (schema: Schema) => string;
}

type Property = Omit<PropertySignatureStructure, "kind">;

export const alias = (name: string, type: string | ReturnType<typeof Writers.objectType>, doc: string) =>
  ({ kind: StructureKind.TypeAlias, name, type, isExported: true, docs: [doc] }) satisfies StatementStructures;

export const isStreamed = ({ event, result, row }: Operation) =>
  event !== undefined && result.kind === "json" && !row.on.startsWith("GET ");

/** The declarations of the params of an operation. */
export function paramsOf(operation: Operation, context: Context): StatementStructures[] {
  const name = context.model.paramsNames.get(operation);
  if (name === undefined) return [];
  const doc = `Params of \`client.${callOf(operation)}\`.`;
  if (!isStreamed(operation)) return [mainOf(name, operation, context, doc)];
  const variant = (suffix: string, how: string, stream: string, isOptional: boolean): StatementStructures => ({
    kind: StructureKind.Interface,
    name: `${name}${suffix}`,
    isExported: true,
    extends: [`${name}Base`],
    docs: [`The same, for an answer ${how}.`],
    properties: [{ name: "stream", type: stream, hasQuestionToken: isOptional }],
  });
  return [
    mainOf(`${name}Base`, operation, context, doc),
    variant("NonStreaming", "in one piece", "false", true),
    variant("Streaming", "as a stream of events", "true", false),
    alias(name, `${name}NonStreaming | ${name}Streaming`, doc),
  ];
}

/** The body's own type with the other params: an interface that extends it, unless it is a union. */
function mainOf(name: string, operation: Operation, context: Context, doc: string): StatementStructures {
  const { declarations, beta } = context;
  const properties = propertiesFrom(operation, context);
  const component = operation.body && schemaName(operation.body.schema);
  const base = component && typeName(component, beta);
  const isInterface = component !== undefined && declarations.get(component)?.text.includes("export interface ");
  if (base && !isInterface) {
    const type = properties.length > 0 ? Writers.intersectionType(base, Writers.objectType({ properties })) : base;
    return alias(name, type, doc);
  }
  return {
    kind: StructureKind.Interface,
    ...{ name, isExported: true, docs: [doc], properties, extends: base ? [base] : [] },
  };
}

function propertiesFrom({ body, params }: Operation, { model, beta, text }: Context): Property[] {
  const inBody = body ? propertiesOf(beta ? model.full : model.stable, body.schema) : {};
  return params
    .filter((param) => !(param.name in inBody))
    .map((param) => ({
      name: /^[A-Za-z_$][\w$]*$/.test(param.name) ? param.name : JSON.stringify(param.name),
      type: text(param.schema),
      hasQuestionToken: !param.required,
      docs: docsOf(docLines(param.schema)),
    }));
}
