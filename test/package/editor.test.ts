/** What an editor shows to one who has installed the package: `tsserver` over its declarations, without the sources. */
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Editor, marksIn, openEditor } from "./editor.js";
import { install, type Installed } from "./installed.js";

const TEXT = `
import /*Claude*/Claude, { /*RateLimitError*/RateLimitError } from "claude-openapi";
import Legacy from "claude-openapi/2023-06-01";
import type { /*resources*/MessageParam } from "claude-openapi/resources/messages";
import { /*pacer*/createPacer } from "claude-openapi/pacer";
const client = new /*constructor*/Claude({ /*apiKey*/apiKey: "key", /*timeout*/timeout: 5, /*logLevel*/logLevel: "warn" });
client./*messages*/messages./*create*/create({ /*model*/model: "m", max_tokens: 1, messages: [] }, { /*signal*/signal: null! });
client.messages./*batches*/batches./*list*/list();
client./*beta*/beta./*agents*/agents;
client.messages./*stream*/stream({ model: "m", max_tokens: 1, messages: [] })./*on*/on("text", () => {});
export type All = [Claude./*alias*/MessageParam, Claude.Messages./*nested*/TextBlockParam, Claude.Beta./*betaType*/BetaMessage];
const legacy = new Legacy();
legacy./*completions*/completions./*deprecated*/create({ model: "m", prompt: "", max_tokens_to_sample: 1 });
export const answer = async () => (await client.messages.create({ model: "m", max_tokens: 1, messages: [] }))./*answer*/usage;
export { RateLimitError, createPacer, type MessageParam };
`;

let installed: Installed;
let file: string;
let marks: ReturnType<typeof marksIn>;
let editor: Editor;
beforeAll(() => {
  installed = install();
  file = join(installed.folder, "program.ts");
  marks = marksIn(file, TEXT);
  editor = openEditor(file, TEXT);
});
afterAll(() => {
  editor?.[Symbol.dispose]();
  installed?.remove();
});

const hover = (name: string) => editor.hover(marks.get(name)!);

// @promise Loading: An editor explains…
test("a hover on whatever a program names says what it is", async () => {
  const silent = [];
  for (const name of marks.keys()) {
    const { documentation } = await hover(name);
    if (!/^[A-Z`\d].{3,}/.test(documentation)) silent.push(name);
  }
  expect(marks.size).toBeGreaterThan(20);
  expect(silent).toEqual([]);
});

// @promise Loading: An editor explains…
test("a method has its example, and a few of its error codes", async () => {
  const { tags } = await hover("create");
  const textOf = (name: string) => tags.find((one) => one.name === name)?.text;
  expect(textOf("example")).toMatch(/^const result = await client\.messages\.create\(\{\n/);
  expect(textOf("throws")).toMatch(/ or \d+ more of `ErrorCode`$/);
});

// @promise Loading: An editor explains…
test("what is deprecated is struck through, and nothing else, and the program has no errors", async () => {
  interface Diagnostic {
    readonly start: { readonly line: number };
    readonly reportsDeprecated?: boolean;
    readonly text: string;
  }
  const suggestions = await editor.ask<Diagnostic[]>("suggestionDiagnosticsSync", { file });
  expect(suggestions.filter((one) => one.reportsDeprecated).map(({ start }) => start.line)).toEqual([
    marks.get("deprecated")!.line,
  ]);
  const errors = await editor.ask<Diagnostic[]>("semanticDiagnosticsSync", { file });
  expect(errors.map(({ text }) => text)).toEqual([]);
});
