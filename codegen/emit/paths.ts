/** `paths/<version>.ts`: openapi-typescript's `paths` over the declared types, for its typed client. */
import { transformPathsObject } from "openapi-typescript";
import { Project } from "ts-morph";
import ts from "typescript";
import type { OpenApiDocument, ParameterObject, RequestOrResponse } from "../document.js";
import { operationsIn, resolveRef } from "../document.js";
import { typeName } from "../names.js";
import { context, printNode } from "./declare.js";
import { importLines } from "./imports.js";
import { specifierOf } from "./runtime.js";
import { memberStatements, type Statement, written } from "./statements.js";
import type { VersionFile } from "./version.js";

/** @param newest The document of the newest version, when this is another: paths that mean the same there refer to it. */
export function emitPaths(
  file: VersionFile,
  full: OpenApiDocument,
  newest: readonly [version: string, OpenApiDocument] | undefined,
): string {
  const { version, nameOf, shared, has } = file;
  const others = newest ? pathsOf(newest[1]) : new Map<string, Statement>();
  const used = new Set<string>();
  const rows = [...pathsOf(full)].map(([path, member]) => {
    const names = member.occurrences.map(({ name }) => name);
    if (others.get(path)?.text === member.text && names.every((name) => shared.has(name) || !has(name)))
      return `${JSON.stringify(path)}: Newest[${JSON.stringify(path)}];`;
    for (const name of names) used.add(name);
    return written(member, nameOf);
  });
  return [
    ...importLines([
      ...(used.has("Uploadable") ? [{ name: "Uploadable", from: specifierOf("contract", 1) }] : []),
      ...[...used].filter(has).map((name) => file.importOf(nameOf(name), "../types")),
    ]),
    ...(newest ? [`import type { Answer, paths as Newest } from "./${newest[0]}.js";`] : []),
    "",
    `/** Every path of API version ${version}, beta included, as openapi-fetch wants it. */`,
    `export interface paths {\n${rows.join("\n")}\n}`,
    ...(newest ? [] : ["", ANSWER]),
  ].join("\n");
}

const ANSWER = `/** Nearly every answer. */
export interface Answer<T, Media extends string = "application/json"> {
  headers: { [name: string]: unknown };
  content: { [media in Media]: T };
}`;

const known = new WeakMap<OpenApiDocument, Map<string, Statement>>();

function pathsOf(document: OpenApiDocument): Map<string, Statement> {
  const found = known.get(document);
  if (found) return found;
  const type = transformPathsObject(inline(document).paths as never, context() as never);
  const short = ts.transform(type, [shorten]).transformed[0] as ts.TypeLiteralNode;
  const node = ts.factory.createInterfaceDeclaration(undefined, "paths", undefined, undefined, short.members);
  const file = new Project({ useInMemoryFileSystem: true }).createSourceFile("paths.ts", printNode(node));
  const members = memberStatements(file, (component) => typeName(component, true));
  known.set(document, members);
  return members;
}

const PARTS = new Set(["query", "header", "path", "cookie", "requestBody", "parameters"]);
const METHODS = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** Without the members that are never there, without comments, and with one name for what nearly all answers are. */
const shorten: ts.TransformerFactory<ts.Node> = (transformation) => {
  const visit = (node: ts.Node): ts.Node | undefined => {
    ts.setSyntheticLeadingComments(node, undefined);
    const inner = ts.visitEachChild(node, visit, transformation);
    if (ts.isPropertySignature(inner) && isNothing(inner)) return undefined;
    return ts.isTypeLiteralNode(inner) ? (answerOf(inner) ?? inner) : inner;
  };
  return (root) => visit(root)!;
};

function isNothing({ name, type, questionToken }: ts.PropertySignature): boolean {
  const text = ts.isIdentifier(name) ? name.text : "";
  if (!type || !(PARTS.has(text) || METHODS.has(text))) return false;
  if (type.kind === ts.SyntaxKind.NeverKeyword) return questionToken !== undefined && text !== "parameters";
  return text === "parameters" && ts.isTypeLiteralNode(type) && type.members.length === 0;
}

/** `Answer<T>` of `{ headers: {…}; content: { "application/json": T } }`. */
function answerOf({ members }: ts.TypeLiteralNode): ts.TypeNode | undefined {
  const [headers, content, ...more] = members.map((member) => (member as ts.PropertySignature).type);
  if (!headers || !content || more.length > 0 || nameIn(members[0]!) !== "headers" || nameIn(members[1]!) !== "content")
    return undefined;
  const [media, ...others] = ts.isTypeLiteralNode(content) ? content.members : [];
  const type = media && (media as ts.PropertySignature).type;
  if (!type || others.length > 0 || !isPlain(type)) return undefined;
  const name = (media.name as ts.StringLiteral).text;
  const literal = ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(name));
  return ts.factory.createTypeReferenceNode("Answer", name === "application/json" ? [type] : [type, literal]);
}

const nameIn = ({ name }: ts.TypeElement) => (name && ts.isIdentifier(name) ? name.text : undefined);

/** A name, a keyword, or a list of such. */
const isPlain = (type: ts.TypeNode): boolean =>
  ts.isArrayTypeNode(type)
    ? isPlain(type.elementType)
    : ts.isIndexedAccessTypeNode(type) || ts.isTypeReferenceNode(type) || ts.isToken(type);

/** A copy whose operations hold their parameters, bodies and answers themselves, and have no id of their own. */
function inline(document: OpenApiDocument): OpenApiDocument {
  const result = structuredClone(document);
  for (const { operation } of operationsIn(result)) {
    delete operation.operationId;
    operation.parameters = operation.parameters
      ?.map((parameter) => resolveRef<ParameterObject>(document, parameter))
      // The client that the paths are for sends it by itself.
      .filter(({ name }) => name !== "anthropic-version");
    if (operation.requestBody) operation.requestBody = resolveRef<RequestOrResponse>(document, operation.requestBody);
    for (const [status, response] of Object.entries(operation.responses ?? {}))
      operation.responses![status] = withoutHeaders(resolveRef<RequestOrResponse>(document, response));
  }
  return result;
}

const withoutHeaders = ({ description, content }: RequestOrResponse): RequestOrResponse => ({
  ...(description && { description }),
  ...(content && { content }),
});
