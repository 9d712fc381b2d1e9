/** Where a program names the official package. */
import type * as tsMorph from "ts-morph";
import type { Node, SourceFile, ts } from "ts-morph";

/** The optional peer, once it is loaded. */
export type TsMorph = typeof tsMorph;

/** The package that programs move away from. */
export const OFFICIAL = "@anthropic-ai/sdk";
const NAMES_IT = /(?:^|\/)@anthropic-ai\/sdk(?:\/|$)/;
const IMPORTS_IT = /^@anthropic-ai\/sdk(?:\/|$)/;
/** Functions whose first argument names a module. */
const TAKES_A_MODULE = /^(import|require|require\.resolve|import\.meta\.resolve|(jest|vi|vitest|mock|td)\.\w+)$/;

/** A text that names the official package. */
export interface Specifier {
  /** What stands between the quotes. */
  readonly text: string;
  /** Where that begins, in characters. */
  readonly start: number;
  readonly line: number;
  /** Whether a module is loaded or declared by it; otherwise it may mean anything. */
  readonly loads: boolean;
}

/** All of them, in the order of the file; comments are left out, but not types in JSDoc. */
export function specifiersOf(file: SourceFile, morph: TsMorph): Specifier[] {
  const references = file.compilerNode.typeReferenceDirectives.filter(({ fileName }) => IMPORTS_IT.test(fileName));
  const paths = file.compilerNode.referencedFiles.filter(({ fileName }) => NAMES_IT.test(fileName));
  const at = (reference: ts.FileReference, loads: boolean): Specifier => ({
    text: reference.fileName,
    start: reference.pos,
    line: file.getLineAndColumnAtPos(reference.pos).line,
    loads,
  });
  const literals = file
    .getDescendants()
    .filter((node) => morph.Node.isStringLiteral(node) || morph.Node.isNoSubstitutionTemplateLiteral(node))
    .filter((node) => NAMES_IT.test(node.getLiteralText()))
    .map((node) => ({
      text: node.getLiteralText(),
      start: node.getStart() + 1,
      line: node.getStartLineNumber(),
      loads: IMPORTS_IT.test(node.getLiteralText()) && loadsModule(node, morph),
    }));
  return [...references.map((one) => at(one, true)), ...paths.map((one) => at(one, false)), ...literals];
}

function loadsModule(node: Node, { Node: is, SyntaxKind }: TsMorph): boolean {
  const parent = node.getParent();
  if (parent === undefined) return false;
  if (is.isLiteralTypeNode(parent)) return is.isImportTypeNode(parent.getParent());
  if (is.isCallExpression(parent)) {
    return parent.getArguments()[0] === node && TAKES_A_MODULE.test(parent.getExpression().getText());
  }
  return (
    is.isImportDeclaration(parent) ||
    is.isExportDeclaration(parent) ||
    is.isExternalModuleReference(parent) ||
    is.isModuleDeclaration(parent) ||
    parent.getKind() === SyntaxKind.JSDocImportTag
  );
}
