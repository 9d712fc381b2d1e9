/**
 * The promises, read from the marks above the tests that hold them:
 *
 *     // @promise Streams: A line and an event have a bound, which can be set
 *
 * above a test or a group. What several hold is written at one and named by its beginning at the others:
 * `// @promise Streams: A line and an event…`.
 */
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";

/** The sections of the page in their order, some with a line of introduction. */
export const SECTIONS: Readonly<Record<string, string>> = {
  Loading: "`make runtimes` repeats the core of these tests under the Node versions that the `Makefile` pins.",
  Requests: "",
  Time: "",
  Retries: "",
  Streams: "",
  Messages: "",
  Aborts: "",
  Pages: "",
  Limits: "",
  "Uploads and downloads": "`make soak` sends 400 MB where `make test` sends 128.",
  Batches: "`make soak` runs a million requests where `make test` runs 60,000.",
  "Rate limits": "The tests over Redis need `redis-server`; without one they are skipped and say so.",
  Errors: "",
  "Response metadata": "",
  Secrets: "",
  "Seeing inside": "",
  Auth: "",
  Platforms: "",
  Webhooks: "",
  "Structured output": "",
  Tools: "",
  Agents: "",
  "The reference": "`make docs-test` builds it and reads it in Chromium.",
  "The local API":
    "`make local-clients` runs other people's clients against it, and `make soak` 1,000 bodies of 32 MB where `make test` sends 6.",
};

const TESTS = new Set(["test", "it"]);
/** What keeps a test from running, or others from running beside it. */
const NOT_RUN = new Set(["skip", "todo", "only"]);

/** A test, or a group with tests. */
interface Holder {
  /** With the groups that it is in, as it stands in the source, without backticks: it stands between some in the page. */
  readonly title: string;
  readonly start: number;
  readonly tests: number;
  /** `skip`, `todo` or `only`, of itself or of a group around it. */
  readonly notRun: string | undefined;
}

/** `describe`, `describe.each(rows)`, `test.skipIf(condition)`: the names of such a call, `test` and `skipIf`. */
function calledNames(expression: ts.Expression): string[] {
  if (ts.isIdentifier(expression)) return [expression.text];
  if (ts.isPropertyAccessExpression(expression)) return [...calledNames(expression.expression), expression.name.text];
  return ts.isCallExpression(expression) ? calledNames(expression.expression) : [];
}

const titleOf = (node: ts.Expression | undefined): string | undefined =>
  node &&
  (ts.isStringLiteralLike(node) ? node.text : ts.isTemplateExpression(node) ? node.getText().slice(1, -1) : undefined);

/** Tests and groups of a source, in its order. */
function holdersIn(source: ts.SourceFile): Holder[] {
  const found: (Holder & { tests: number })[] = [];
  const visit = (node: ts.Node, groups: typeof found): void => {
    const [name = "", ...more] = ts.isCallExpression(node) ? calledNames(node.expression) : [];
    const title = ts.isCallExpression(node) ? titleOf(node.arguments[0]) : undefined;
    let within = groups;
    if (title !== undefined && (name === "describe" || TESTS.has(name))) {
      const around = groups.at(-1);
      const whole = [...(around ? [around.title] : []), title.replaceAll("`", "")].join(" > ");
      const notRun = more.find((one) => NOT_RUN.has(one)) ?? around?.notRun;
      const holder = { title: whole, start: node.getStart(), tests: 0, notRun };
      found.push(holder);
      if (name === "describe") within = [...groups, holder];
      else for (const one of [...groups, holder]) one.tests++;
    }
    ts.forEachChild(node, (child) => visit(child, within));
  };
  visit(source, []);
  return found;
}

/** A mark as it was read. */
export interface Mark {
  readonly section: string;
  /** The promise, or with `isReference` how it begins. */
  readonly text: string;
  readonly isReference: boolean;
  readonly file: string;
  readonly line: number;
  /** What the mark stands above; none when it stands above nothing. */
  readonly holder: Holder | undefined;
}

/** `// @promise Section: text`, and lines that go on with it, which are further in. */
const MARK = /^[ \t]*\/\/ @promise ([^:\n]+): (.+(?:\n[ \t]*\/\/ {2,}.+)*)\n/gm;

export function marksIn(file: string, text: string): Mark[] {
  if (!text.includes("@promise")) return [];
  const holders = holdersIn(ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true));
  return [...text.matchAll(MARK)].map((match) => {
    const [mark, section = "", words = ""] = match;
    const end = match.index + mark.length;
    const next = holders.find(({ start }) => start >= end);
    const holder = next && !/\n\s*\n/.test(text.slice(end, next.start)) ? next : undefined;
    const sentence = words.replaceAll(/\n[ \t]*\/\/ +/g, " ");
    const line = text.slice(0, match.index).split("\n").length;
    const isReference = sentence.endsWith("…");
    return { section, text: sentence.replace(/…$/, ""), isReference, file, line, holder };
  });
}

export interface Promised {
  readonly section: string;
  readonly promise: string;
  readonly tests: readonly { readonly title: string; readonly file: string }[];
}

/** The promises of all marks by section, and what is wrong with the marks. */
export function promisesOf(marks: readonly Mark[]): { promises: Promised[]; problems: string[] } {
  const problems: string[] = [];
  const promises: (Promised & { tests: Mark[] | Promised["tests"] })[] = [];
  const isMeant = (mark: Mark) => (one: Mark) =>
    one.section === mark.section && (mark.isReference ? one.text.startsWith(mark.text) : one.text === mark.text);
  const written = marks.filter(({ isReference }) => !isReference);
  for (const mark of marks) {
    const say = (what: string) => problems.push(`${mark.file}:${mark.line} "${mark.text}" ${what}`);
    if (!(mark.section in SECTIONS)) say(`is in no section: ${mark.section}`);
    if (!mark.holder) say("stands above no test");
    else if (mark.holder.tests === 0) say("stands above a group without tests");
    else if (mark.holder.notRun) say(`stands above a test with ${mark.holder.notRun}`);
    const meant = written.filter(isMeant(mark)).length;
    if (meant === 0) say("is the beginning of no promise");
    else if (meant > 1) say(mark.isReference ? "is the beginning of several promises" : "is promised twice");
  }
  for (const section of Object.keys(SECTIONS)) {
    const own = written.filter((mark) => mark.section === section);
    if (own.length === 0) problems.push(`${section}: nothing is promised`);
    for (const mark of own) {
      const others = marks.filter((one) => one.isReference && isMeant(one)(mark));
      const tests = [mark, ...others].flatMap(({ holder, file }) => (holder ? [{ title: holder.title, file }] : []));
      promises.push({ section, promise: mark.text, tests });
    }
  }
  return { promises, problems };
}

/** The files with tests, as paths of the repository in order. */
export function readMarks(files: readonly string[], root: URL): Mark[] {
  return files.toSorted().flatMap((file) => marksIn(file, readFileSync(new URL(file, root), "utf8")));
}

const INTRODUCTION = `# What you can rely on, and the test that holds it

Each row is a promise and the tests that fail when it is broken, which \`make test\` and \`make package-test\` run. A link is the
title of a test, or of a group whose tests all hold it, with the groups that it is in before it, and leads to its file; \`%s\`, \`%j\`
and \`\${…}\` stand for the rows of a table there. The page is made by \`make promises\` from the marks above the tests.
`;

/** The text of the page, which stands at `page`, a path of the repository. */
export function pageOf(promises: readonly Promised[], page: string): string {
  const cell = (text: string) => text.replaceAll("|", "\\|");
  const link = ({ title, file }: Promised["tests"][number]) =>
    `[\`${cell(title)}\`](${posix.relative(posix.dirname(page), file)})`;
  const sections = Object.entries(SECTIONS).map(([section, introduction]) => {
    const rows = promises
      .filter((one) => one.section === section)
      .map(({ promise, tests }) => `| ${cell(promise)} | ${tests.map(link).join(" ")} |\n`);
    const table = `| Promise | Test |\n| --- | --- |\n${rows.join("")}`;
    return `\n## ${section}\n\n${introduction && `${introduction}\n\n`}${table}`;
  });
  return INTRODUCTION + sections.join("");
}
