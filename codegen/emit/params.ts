/** Params types: what a caller passes besides the positional id and the options. */
import { type PropertySignatureStructure, type StatementStructures, StructureKind, Writers } from "ts-morph";
import { schemaName } from "../document.js";
import { callOf, type ClientOperation, type Param, allProperties, type VersionModel } from "../model.js";
import { paramTypeName, typeName } from "../names.js";
import { docsOf } from "./comment.js";
import { docLines, typeText } from "./declare.js";
import type { Helpers } from "./resources.js";
import type { Statement } from "./statements.js";

/** What the parts of one stage of a version need. */
export interface Context {
  readonly beta: boolean;
  readonly model: VersionModel;
  readonly helpers: Helpers;
  /** The types of the components. */
  readonly types: ReadonlyMap<string, Statement>;
}

type Property = Omit<PropertySignatureStructure, "kind">;

export const alias = (name: string, type: string | ReturnType<typeof Writers.objectType>, doc: string) =>
  ({ kind: StructureKind.TypeAlias, name, type, isExported: true, docs: [doc] }) satisfies StatementStructures;

export const isStreamed = ({ event, result, row }: ClientOperation) =>
  event !== undefined && result.kind === "json" && !row.on.startsWith("GET ");

/** The declarations of the params of an operation. */
export function paramsOf(operation: ClientOperation, context: Context): StatementStructures[] {
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

/** The body's own type and the shared params with the other ones: an interface that extends them, unless one is a union. */
function mainOf(name: string, operation: ClientOperation, context: Context, doc: string): StatementStructures {
  const { types, beta } = context;
  const params = paramsBeside(operation, context);
  const properties = params.filter(({ component }) => !component).map(propertyOf);
  const shared = params.flatMap(({ component }) => (component ? [typeName(paramTypeName(component), beta)] : []));
  const component = operation.body && schemaName(operation.body.schema);
  const base = component ? [typeName(component, beta)] : [];
  const isInterface = component !== undefined && types.get(typeName(component, beta))?.isInterface;
  const extended = [...base, ...shared];
  if (component && !isInterface) {
    const parts = [...extended, ...(properties.length > 0 ? [Writers.objectType({ properties })] : [])];
    const [first, second, ...rest] = parts;
    return alias(name, second ? Writers.intersectionType(first!, second, ...rest) : base[0]!, doc);
  }
  return {
    kind: StructureKind.Interface,
    ...{ name, isExported: true, docs: [doc], properties, extends: extended },
  };
}

/** The params that the body does not have already. */
function paramsBeside({ body, params }: ClientOperation, { model, beta }: Context): Param[] {
  const inBody = body ? allProperties(beta ? model.full : model.stable, body.schema) : {};
  return params.filter(({ name }) => !(name in inBody));
}

const propertyOf = ({ name, schema, required }: Param): Property => ({
  name: /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name),
  type: typeText(schema),
  hasQuestionToken: !required,
  docs: docsOf(docLines(schema)),
});
