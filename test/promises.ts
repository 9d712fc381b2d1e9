/** The titles of a test file, read from its source. */
import ts from "typescript";

const GROUPS = new Set(["describe"]);
const TESTS = new Set(["test", "it"]);

/** `describe`, `describe.each(rows)`, `test.skipIf(condition)`: the name that such a call begins with. */
function calledName(expression: ts.Expression): string | undefined {
  if (ts.isIdentifier(expression)) return expression.text;
  if (ts.isPropertyAccessExpression(expression)) return calledName(expression.expression);
  return ts.isCallExpression(expression) ? calledName(expression.expression) : undefined;
}

/** A title as it stands in the source, `%s` and `${…}` included. */
const titleOf = (node: ts.Expression | undefined): string | undefined =>
  node &&
  (ts.isStringLiteralLike(node) ? node.text : ts.isTemplateExpression(node) ? node.getText().slice(1, -1) : undefined);

/** Every test of a source as `group > test`. */
export function testTitles(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node, groups: readonly string[]): void => {
    const name = ts.isCallExpression(node) ? calledName(node.expression) : undefined;
    const title = ts.isCallExpression(node) ? titleOf(node.arguments[0]) : undefined;
    if (name !== undefined && title !== undefined && TESTS.has(name)) found.push([...groups, title].join(" > "));
    const within = name !== undefined && title !== undefined && GROUPS.has(name) ? [...groups, title] : groups;
    ts.forEachChild(node, (child) => visit(child, within));
  };
  visit(ts.createSourceFile("test.ts", text, ts.ScriptTarget.ES2023, true), []);
  return found;
}
