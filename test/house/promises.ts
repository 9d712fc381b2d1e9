/** Reads the titles of test files from their source, and the promises that name them from `docs/promises.md`. */
import ts from "typescript";

const GROUPS = new Set(["describe"]);
const TESTS = new Set(["test", "it"]);

/** `describe`, `describe.each(rows)`, `test.skipIf(condition)`: the name that such a call begins with. */
function calledName(expression: ts.Expression): string | undefined {
  if (ts.isIdentifier(expression)) return expression.text;
  if (ts.isPropertyAccessExpression(expression)) return calledName(expression.expression);
  return ts.isCallExpression(expression) ? calledName(expression.expression) : undefined;
}

/** A title as it stands in the source, `%s` and `${…}` included, without backticks: it stands between some in the page. */
const titleOf = (node: ts.Expression | undefined): string | undefined =>
  node &&
  (ts.isStringLiteralLike(node) ? node.text : ts.isTemplateExpression(node) ? node.getText().slice(1, -1) : undefined);

/** Every test of a source as `group > test`. */
export function testTitles(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node, groups: readonly string[]): void => {
    const name = ts.isCallExpression(node) ? calledName(node.expression) : undefined;
    const title = ts.isCallExpression(node) ? titleOf(node.arguments[0]) : undefined;
    if (name !== undefined && title !== undefined && TESTS.has(name))
      found.push([...groups, title].join(" > ").replaceAll("`", ""));
    const within = name !== undefined && title !== undefined && GROUPS.has(name) ? [...groups, title] : groups;
    ts.forEachChild(node, (child) => visit(child, within));
  };
  visit(ts.createSourceFile("test.ts", text, ts.ScriptTarget.ES2023, true), []);
  return found;
}

/** One row of `docs/promises.md`. */
export interface Promised {
  readonly section: string;
  readonly promise: string;
  readonly tests: readonly { readonly title: string; readonly file: string }[];
}

/** The rows of all tables: what is promised, and links to tests whose text is the title. */
export function promisesIn(markdown: string): Promised[] {
  const found: Promised[] = [];
  let section = "";
  for (const line of markdown.split("\n")) {
    section = /^## (.*)$/.exec(line)?.[1] ?? section;
    const [, promise, tests] = /^\| (.*?) +\| (.*)\|$/.exec(line) ?? [];
    if (promise === undefined || tests === undefined || promise === "Promise" || /^-+$/.test(promise)) continue;
    const links = [...tests.matchAll(/\[`([^`]+)`\]\(([^)]+)\)/g)];
    found.push({ section, promise, tests: links.map(([, title = "", file = ""]) => ({ title, file })) });
  }
  return found;
}
