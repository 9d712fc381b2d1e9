/** What an editor shows where a reader of code puts the pointer: asked of the language service that editors run. */
import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = new URL("../..", import.meta.url).pathname;
const PROGRAM = `${root}test/types/editor-program.ts`;

/** A program in memory; \`/*name*\\/\` stands before what is asked for. */
const TEXT = `
import Claude from "../../src/index.js";
import Claude2023 from "../../src/2023-06-01.js";
const client = new /*constructor*/Claude();
const legacy = new Claude2023();
client./*messages*/messages./*create*/create({ model: "m", max_tokens: 1, messages: [] });
client.messages./*batches*/batches./*list*/list();
client./*files*/files./*upload*/upload;
client./*beta*/beta./*agents*/agents./*versions*/versions;
client./*organization*/organization;
client.messages./*stream*/stream({ model: "m", max_tokens: 1, messages: [] })./*on*/on("text", () => {});
client./*withOptions*/withOptions({ /*timeout*/timeout: 5, /*maxRetries*/maxRetries: 1, /*openTelemetry*/openTelemetry: {} });
type A = Claude./*MessageParam*/MessageParam;
type B = Claude./*Message*/Message;
type C = Claude.Messages./*TextBlockParam*/TextBlockParam;
type D = Claude./*ToolUnion*/ToolUnion;
legacy./*completions*/completions./*complete*/create({ model: "m", prompt: "", max_tokens_to_sample: 1 });
`;

const places = new Map([...TEXT.matchAll(/\/\*(\w+)\*\//g)].map((match) => [match[1]!, match.index + match[0].length]));

const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile) as { config: object };
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const service = ts.createLanguageService({
  getCompilationSettings: () => ({ ...options, noEmit: true }),
  getScriptFileNames: () => [PROGRAM],
  getScriptVersion: () => "1",
  getScriptSnapshot: (file) =>
    file === PROGRAM || ts.sys.fileExists(file)
      ? ts.ScriptSnapshot.fromString(file === PROGRAM ? TEXT : readFileSync(file, "utf8"))
      : undefined,
  getCurrentDirectory: () => root,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (file) => file === PROGRAM || ts.sys.fileExists(file),
  readFile: ts.sys.readFile,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
});

/** The text of a hover, and its tags. */
function hover(name: string) {
  const info = service.getQuickInfoAtPosition(PROGRAM, places.get(name)!);
  const tags = (info?.tags ?? []).map(({ name: tag, text }) => [tag, ts.displayPartsToString(text)] as const);
  return { text: ts.displayPartsToString(info?.documentation), tags: new Map(tags) };
}

test("the program is right", () => {
  expect(service.getSemanticDiagnostics(PROGRAM).map(({ messageText }) => messageText)).toEqual([]);
});

// @promise Loading: An editor explains every resource, method and option, with an example of the call, and strikes deprecated ones
//   through
test.each([...places.keys()])("a hover on %s says what it is", (name) => {
  const { text } = hover(name);
  expect(text).toMatch(/^[A-Z`].{3,}/);
});

describe("a method", () => {
  // @promise Loading: An editor explains…
  test("has an example that can be copied", () => {
    const { tags } = hover("create");
    expect(tags.get("example")).toMatch(/^const result = await client\.messages\.create\(\{\n  model: "[^"]+",\n/);
    expect(hover("list").tags.get("example")).toBe(
      "for await (const item of client.messages.batches.list()) console.log(item);",
    );
  });

  test("names a few of its error codes, and the type of all", () => {
    const thrown = hover("create").tags.get("throws")!;
    expect(thrown.match(/`\w+`/g)).toHaveLength(5);
    expect(thrown).toMatch(/ or \d+ more of `ErrorCode`$/);
  });
});

test("the constructor says what its options are for", () => {
  const { text, tags } = hover("constructor");
  for (const option of ["apiKey", "baseURL", "timeout", "maxRetries", "middleware"]) expect(text).toContain(option);
  expect(tags.get("example")).toContain("new Claude({");
});

// @promise Loading: An editor explains…
test("what is deprecated is struck through", () => {
  const struck = service
    .getSuggestionDiagnostics(PROGRAM)
    .filter(({ reportsDeprecated }) => reportsDeprecated)
    .map(({ start }) => start);
  expect(struck).toContain(places.get("complete"));
  expect(struck).not.toContain(places.get("create"));
});

describe.each(["Claude", "Claude2023"])("everything of %s", (name) => {
  const { checker, type } = typeOf(name);

  /** Resources and their methods, with what says nothing of itself. */
  const silent = (of: ts.Type, at: string): string[] =>
    of.getProperties().flatMap((property) => {
      if (property.name.startsWith("_")) return [];
      const own = checker.getTypeOfSymbol(property);
      const path = `${at}.${property.name}`;
      const isResource = own.getProperty("_client") !== undefined;
      const text = ts.displayPartsToString(property.getDocumentationComment(checker));
      const isMethod = own.getCallSignatures().length > 0;
      return [...((isResource || isMethod) && text === "" ? [path] : []), ...(isResource ? silent(own, path) : [])];
    });

  test("has a text: every resource and every method", () => {
    const resources = type.getProperties().filter((one) => checker.getTypeOfSymbol(one).getProperty("_client"));
    expect(resources.length).toBeGreaterThan(8);
    expect(resources.flatMap((one) => silent(checker.getTypeOfSymbol(one), one.name))).toEqual([]);
  });
});

test("every event of a message stream has a text", () => {
  const program = service.getProgram()!;
  const file = program.getSourceFile(`${root}src/message-stream/message-events.ts`)!;
  const declared = file.statements
    .filter(ts.isInterfaceDeclaration)
    .find((one) => one.name.text === "MessageStreamEvents")!;
  const events = declared.members.map((one) => program.getTypeChecker().getSymbolAtLocation(one.name!)!);
  const silent = events.filter((one) => one.getDocumentationComment(program.getTypeChecker()).length === 0);
  expect(events.length).toBeGreaterThan(10);
  expect(silent.map((one) => one.name)).toEqual([]);
});

test("types of the namespaces say what they are", () => {
  const checker = service.getProgram()!.getTypeChecker();
  const file = service.getProgram()!.getSourceFile(`${root}generated/types/2026-10-21.ts`)!;
  const declared = file.statements.filter((one) => ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one));
  // A param that several operations share is an interface of it alone, which only other interfaces name.
  const isParam = (one: (typeof declared)[number]) => ts.isInterfaceDeclaration(one) && one.members.length === 1;
  const silent = declared.filter(
    (one) => !isParam(one) && checker.getSymbolAtLocation(one.name)!.getDocumentationComment(checker).length === 0,
  );
  expect(declared.length).toBeGreaterThan(1000);
  expect(silent.map((one) => one.name.text)).toEqual([]);
});

/** The type of the client that the program makes of a class. */
function typeOf(name: string) {
  const program = service.getProgram()!;
  const checker = program.getTypeChecker();
  const variable = program
    .getSourceFile(PROGRAM)!
    .statements.filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .find(({ initializer }) => ts.isNewExpression(initializer!) && initializer.expression.getText() === name)!;
  return { checker, type: checker.getTypeAtLocation(variable) };
}
