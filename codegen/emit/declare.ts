/** Schemas as TypeScript: openapi-typescript makes the types, this file makes them named, documented declarations. */
import { transformSchemaObject, tsLiteral } from "openapi-typescript";
import ts from "typescript";
import type { SchemaObject } from "../document.js";
import { callerName } from "../names.js";
import { comment, commentBody } from "./comment.js";

const f = ts.factory;
const printer = ts.createPrinter({ removeComments: false });
const file = ts.createSourceFile("types.ts", "", ts.ScriptTarget.ES2022, false, ts.ScriptKind.TS);
const ANNOTATIONS = new Set(["title", "description", "deprecated", "default", "examples"]);
/** Says of a schema which type it has; never in a document. */
const TYPE = "typescript";

/** Types that stand in for those of a property, by `Type.property`, each with its reason. */
export type Overrides = Readonly<Record<string, { readonly type: string; readonly why: string }>>;

const cache = new Map<string, string>();

/** The exported interface or alias of a schema; components are referred to as openapi-typescript does. Equal ones are made once. */
export function declare(name: string, schema: SchemaObject): string {
  const key = `${name}${JSON.stringify(schema)}`;
  const known = cache.get(key) ?? declaration(name, schema);
  cache.set(key, known);
  return known;
}

function declaration(name: string, schema: SchemaObject): string {
  const type = isEmpty(schema) ? f.createTypeLiteralNode([]) : typeNode(schema);
  const modifiers = [f.createModifier(ts.SyntaxKind.ExportKeyword)];
  const members = membersOf(type);
  const node = members
    ? f.createInterfaceDeclaration(modifiers, name, undefined, undefined, members)
    : f.createTypeAliasDeclaration(modifiers, name, undefined, type);
  return `${comment(docLines(schema))}${printNode(node)}`;
}

/** The schema as callers see it: overrides, which only `declare` understands, and lists of a form without brackets. */
export function shown(name: string, schema: SchemaObject, overrides: Overrides): SchemaObject {
  if (!schema.properties) return schema;
  const properties = Object.entries(schema.properties).map(([property, value]) => {
    const type = overrides[`${name}.${property}`]?.type;
    return [callerName(property), type ? { ...value, [TYPE]: type } : value];
  });
  return {
    ...schema,
    properties: Object.fromEntries(properties),
    ...(schema.required && { required: schema.required.map(callerName) }),
  };
}

/** An object of which nothing is known takes anything that is not a value of its own: `interface X {}`. */
const isEmpty = (schema: SchemaObject) =>
  schema.type === "object" && Object.keys(schema).every((key) => key === "type" || ANNOTATIONS.has(key));

/** The type of a schema where it stands, without a declaration. */
export const typeText = (schema: SchemaObject): string => printNode(typeNode(schema));

export const printNode = (node: ts.Node) => printer.printNode(ts.EmitHint.Unspecified, node, file);

function typeNode(schema: SchemaObject): ts.TypeNode {
  const docs: [ts.Node, SchemaObject][] = [];
  const type = transformSchemaObject(schema as never, { path: "#", ctx: context(docs) } as never);
  for (const [property, described] of docs) {
    ts.setSyntheticLeadingComments(property, undefined);
    const text = commentBody(docLines(described));
    if (text) ts.addSyntheticLeadingComment(property, ts.SyntaxKind.MultiLineCommentTrivia, text, true);
  }
  return type;
}

/** The context that openapi-typescript's transforms expect; `docs` collects each property with its schema. */
export const context = (docs: [ts.Node, SchemaObject][] = []) => ({
  ...{
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    defaultNonNullable: false,
    immutable: false,
  },
  ...{ discriminators: { objects: {}, refsHandled: [] }, emptyObjectsUnknown: true, enum: false, enumValues: false },
  ...{ excludeDeprecated: false, exportType: false, pathParamsAsTypes: false, propertiesRequiredByDefault: false },
  ...{ injectFooter: [], silent: true, resolve: () => undefined, transform: typeOf },
  transformProperty(property: ts.PropertySignature, schema: SchemaObject) {
    docs.push([property, schema]);
    return property;
  },
});

/** Types that openapi-typescript has no word for: overrides, strings with known values, and files to upload. */
function typeOf(schema: SchemaObject): ts.TypeNode | undefined {
  if (typeof schema[TYPE] === "string") return f.createTypeReferenceNode(schema[TYPE]);
  if (schema.type !== "string") return undefined;
  if (schema.format === "binary") return f.createTypeReferenceNode("Uploadable");
  const values = schema["x-known-values"];
  if (values === undefined) return undefined;
  const any = f.createIntersectionTypeNode([
    f.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    f.createTypeLiteralNode([]),
  ]);
  return f.createUnionTypeNode([...values.map((value) => tsLiteral(value)), f.createParenthesizedType(any)]);
}

/** Members of what can be an interface: an object, or an object with an index signature that admits every property. */
function membersOf(type: ts.TypeNode): readonly ts.TypeElement[] | undefined {
  if (ts.isTypeLiteralNode(type)) return type.members;
  if (!ts.isIntersectionTypeNode(type) || !type.types.every(ts.isTypeLiteralNode)) return undefined;
  const members = type.types.flatMap((part) => [...(part as ts.TypeLiteralNode).members]);
  const isOpen = (member: ts.TypeElement) =>
    !ts.isIndexSignatureDeclaration(member) || member.type.kind === ts.SyntaxKind.UnknownKeyword;
  return members.every(isOpen) ? members : undefined;
}

/** Description, constraints and tags of a schema, a line each. */
export function docLines(schema: SchemaObject): string[] {
  // The type of a constant says that already.
  const said = schema.description === `Always \`${String(schema["const"])}\`.`;
  const lines = (said ? "" : (schema.description ?? ""))
    .trim()
    .split("\n")
    .map((line) => line.trim());
  const limits = [
    ...["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "minLength", "maxLength", "minItems", "maxItems"],
    ...["pattern", "format"],
  ].filter((key) => schema[key] !== undefined);
  const words = limits.map(
    (key) => `${key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} ${String(schema[key])}`,
  );
  if (words.length > 0) lines.push(`(${words.join(", ")})`);
  if (schema.default !== undefined && schema.default !== null) lines.push(`@default ${JSON.stringify(schema.default)}`);
  if (schema.deprecated) lines.push("@deprecated");
  return lines.filter((line, at) => line !== "" || (at > 0 && at < lines.length - 1));
}
