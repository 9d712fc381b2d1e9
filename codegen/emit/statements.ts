/** Source files by their statements, and where in each a name stands: read once from the syntax tree, written under other names. */
import { type SourceFile, ts } from "ts-morph";

/** A name in a text: that of a declaration, or of a component as openapi-typescript refers to it. */
interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

export interface Statement {
  /** Its own name. */
  readonly name: string;
  readonly isInterface: boolean;
  readonly text: string;
  /** In the order of the text; the first is its own name. */
  readonly occurrences: readonly Occurrence[];
}

/** @param flatName The name of a component's declaration. */
export function statementsOf(file: SourceFile, flatName: (component: string) => string): Map<string, Statement> {
  const source = file.compilerNode;
  const found = new Map<string, Statement>();
  for (const node of source.statements)
    if (isNamed(node)) found.set(node.name.text, statementOf(node, node.name.text, source, flatName));
  return found;
}

type Named = (ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.ClassDeclaration) & {
  readonly name: ts.Identifier;
};

const isNamed = (node: ts.Node): node is Named =>
  ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node);

/** The members of the only interface of a file, by name. */
export function memberStatements(file: SourceFile, flatName: (component: string) => string): Map<string, Statement> {
  const [declared] = file.compilerNode.statements as unknown as [ts.InterfaceDeclaration];
  return new Map(
    declared.members.map((member) => {
      const { text } = member.name as ts.StringLiteral;
      return [text, statementOf(member, text, file.compilerNode, flatName)];
    }),
  );
}

function statementOf(
  node: ts.Node,
  name: string,
  source: ts.SourceFile,
  flatName: (component: string) => string,
): Statement {
  const from = node.getStart(source, true);
  const occurrences: Occurrence[] = [];
  const add = (at: ts.Node, as: string) =>
    void occurrences.push({ start: at.getStart(source) - from, end: at.end - from, name: as });
  const visit = (at: ts.Node): void => {
    const component = ts.isIndexedAccessTypeNode(at) && componentOf(at);
    if (component) return add(at, flatName(component));
    if (ts.isTypeReferenceNode(at) && ts.isIdentifier(at.typeName)) add(at.typeName, at.typeName.text);
    if (ts.isExpressionWithTypeArguments(at) && ts.isIdentifier(at.expression)) add(at.expression, at.expression.text);
    if (at === node && isNamed(at)) add(at.name, name);
    ts.forEachChild(at, visit);
  };
  visit(node);
  return { name, isInterface: ts.isInterfaceDeclaration(node), text: source.text.slice(from, node.end), occurrences };
}

/** `X` of `components["schemas"]["X"]`. */
function componentOf({ objectType, indexType }: ts.IndexedAccessTypeNode): string | undefined {
  if (!ts.isIndexedAccessTypeNode(objectType) || !ts.isTypeReferenceNode(objectType.objectType)) return undefined;
  const isRef = (objectType.objectType.typeName as ts.Identifier).text === "components";
  return isRef && ts.isLiteralTypeNode(indexType) ? (indexType.literal as ts.StringLiteral).text : undefined;
}

/** The statement with each name as `nameOf` has it. */
export function written({ text, occurrences }: Statement, nameOf: (name: string, at: number) => string): string {
  let [result, from] = ["", 0];
  for (const [at, { start, end, name }] of occurrences.entries()) {
    result += text.slice(from, start) + nameOf(name, at);
    from = end;
  }
  return result + text.slice(from);
}
