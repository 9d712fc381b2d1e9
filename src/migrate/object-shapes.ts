/** Object literals of a program, and whether they are the params of a call. */
import type { Node, ObjectLiteralElementLike, ObjectLiteralExpression, SourceFile } from "ts-morph";

import type { TsMorph } from "./specifiers.js";
import type { ParamChange } from "./version-changes.js";

/** Every object literal of a file. */
export const objectsOf = (file: SourceFile, { SyntaxKind }: TsMorph): ObjectLiteralExpression[] =>
  file.getDescendantsOfKind(SyntaxKind.ObjectLiteralExpression);

/** An expression without `as const`, `satisfies` and brackets around it. */
export function bareExpression(node: Node | undefined, morph: TsMorph): Node | undefined {
  const { Node: is } = morph;
  return is.isAsExpression(node) || is.isSatisfiesExpression(node) || is.isParenthesizedExpression(node)
    ? bareExpression(node.getExpression(), morph)
    : node;
}

/** The member of that name, in whatever quotes. */
export function memberOf(
  object: ObjectLiteralExpression,
  name: string,
  { Node: is }: TsMorph,
): ObjectLiteralElementLike | undefined {
  return object.getProperties().find((property) => {
    if (is.isSpreadAssignment(property)) return false;
    return (
      property
        .getNameNode()
        .getText()
        .replaceAll(/^["'`]|["'`]$/g, "")
        .toLowerCase() === name.toLowerCase()
    );
  });
}

/** The text that a member is, if it is written there. */
export function stringMember(object: ObjectLiteralExpression, name: string, morph: TsMorph): string | undefined {
  const member = memberOf(object, name, morph);
  const value = morph.Node.isPropertyAssignment(member) ? bareExpression(member.getInitializer(), morph) : undefined;
  return morph.Node.isStringLiteral(value) || morph.Node.isNoSubstitutionTemplateLiteral(value)
    ? value.getLiteralText()
    : undefined;
}

const PARAMS_TYPE = /(CreateParams|StreamParams|CountTokensParams)/;
/** Calls of other APIs that take params of the same names. */
const OTHERS = /\.(chat\.completions|responses|embeddings)\.\w+$/;

/** Whether an object is the params of such a call: by the call, by its type, or by what stands beside the param. */
export function isParams(object: ObjectLiteralExpression, { calls, beside }: ParamChange, morph: TsMorph): boolean {
  const { Node: is, SyntaxKind } = morph;
  const call = object.getFirstAncestorByKind(SyntaxKind.CallExpression);
  const callee =
    call
      ?.getExpression()
      .getText()
      .replaceAll(/[\s?!]/g, "") ?? "";
  if (OTHERS.test(callee)) return false;
  let outer = object.getParent();
  while (is.isAsExpression(outer) || is.isSatisfiesExpression(outer) || is.isParenthesizedExpression(outer)) {
    if (!is.isParenthesizedExpression(outer) && isParamsType(outer.getTypeNode(), beside)) return true;
    outer = outer.getParent();
  }
  if (outer === call && calls.some((one) => callee.endsWith(`.${one}`))) return true;
  if (is.isVariableDeclaration(outer) && isParamsType(outer.getTypeNode(), beside)) return true;
  return beside.some((name) => memberOf(object, name, morph) !== undefined);
}

const isParamsType = (type: Node | undefined, beside: readonly string[]): boolean =>
  beside.length > 0 && PARAMS_TYPE.test(type?.getText() ?? "");

/** Whether a name stands for the params of such a call, by its declaration in the same file. */
export function readsParams(name: Node, file: SourceFile, change: ParamChange, morph: TsMorph): boolean {
  const { Node: is, SyntaxKind } = morph;
  if (!is.isIdentifier(name)) return false;
  return [
    ...file.getDescendantsOfKind(SyntaxKind.VariableDeclaration),
    ...file.getDescendantsOfKind(SyntaxKind.Parameter),
  ].some((declaration) => {
    if (declaration.getName() !== name.getText()) return false;
    const value = bareExpression(declaration.getInitializer(), morph);
    const made = is.isObjectLiteralExpression(value) && isParams(value, change, morph);
    return made || isParamsType(declaration.getTypeNode(), change.beside);
  });
}
