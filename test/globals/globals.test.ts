/** What the client wants of its platform: a table, and each global deleted in turn. */
import { root, STAND_INS } from "../browser/bundles.js";
import { build } from "esbuild";
import ts from "typescript";
import { expect, test } from "vitest";
import { child } from "../support/child.js";
import { GLOBALS } from "./table.js";

/** Names of values that a module uses and does not declare, and `globalThis.name`. */
function freeNames(text: string): string[] {
  const used = new Set<string>();
  const bound = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      const { name, propertyName } = parent as { name?: ts.Node; propertyName?: ts.Node };
      const ofObject = ts.isPropertyAccessExpression(parent) && name === node;
      if (ofObject && parent.expression.getText() === "globalThis") used.add(`globalThis.${node.text}`);
      if (ofObject || propertyName === node || ts.isExportSpecifier(parent)) return;
      if (name !== node) used.add(node.text);
      else if (!ts.isPropertyAssignment(parent) && !ts.isClassElement(parent)) bound.add(node.text);
    }
    if (ts.isVariableDeclaration(node) && node.initializer?.getText() === "globalThis") {
      for (const { name, propertyName = name } of (node.name as ts.ObjectBindingPattern).elements)
        used.add(`globalThis.${propertyName.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("client.js", text, ts.ScriptTarget.ES2023, true));
  return [...used].filter((name) => !bound.has(name));
}

/** What ECMAScript 2022 has; `WeakRef` and `FinalizationRegistry` came late to Workers. */
const LANGUAGE = new Set([
  ...["Array", "ArrayBuffer", "Boolean", "DataView", "Date", "Error", "Function", "Infinity", "Int32Array", "JSON"],
  ...["Map", "Math", "NaN", "Number", "Object", "Promise", "RangeError", "Reflect", "RegExp", "Set", "String"],
  ...["Symbol", "TypeError", "Uint8Array", "WeakMap", "WeakSet", "decodeURIComponent", "encodeURIComponent"],
  ...["globalThis", "undefined"],
]);

// @promise Loading: Every global that the client uses is listed once, and where one is missing that a call can do without, all works
test("the client uses the globals of the table and no others", async () => {
  const { outputFiles } = await build({
    entryPoints: ["src/index.ts"],
    absWorkingDir: root,
    alias: STAND_INS,
    bundle: true,
    platform: "neutral",
    mainFields: ["module", "main"],
    format: "esm",
    write: false,
  });
  const names = freeNames(outputFiles[0]!.text).filter((name) => !LANGUAGE.has(name));
  expect(names.sort()).toEqual(Object.keys(GLOBALS).sort());
});

const PROGRAM = `
  const name = process.argv[2];
  const { log } = console;
  const encoder = new TextEncoder();
  // Node loads its own fetch, which wants the same globals, at its first use.
  await new Response(new Blob(["x"]).stream()).text();
  const [encode, headers, file] = [(text) => encoder.encode(text), (fields) => new Headers(fields), new File(["x"], "x.txt")];
  const EVENTS = [
    { type: "message_start", message: { id: "m", type: "message", role: "assistant", content: [], usage: {} } },
    { type: "content_block_start", index: 0, content_block: { type: "text", text: "" } },
    { type: "content_block_delta", index: 0, delta: { type: "text_delta", text: "Hello" } },
    { type: "content_block_stop", index: 0 },
    { type: "message_delta", delta: { stop_reason: "end_turn" }, usage: {} },
    { type: "message_stop" },
  ];
  const events = EVENTS.map((event) => "event: " + event.type + "\\ndata: " + JSON.stringify(event) + "\\n\\n").join("");
  const answer = async (url, { body }) => {
    const [status, type, text] = url.endsWith("/gone")
      ? [404, "application/json", '{"type":"error","error":{"type":"not_found_error","message":"gone"}}']
      : String(body).includes("stream")
        ? [200, "text/event-stream", events]
        : [200, "application/json", '{"id":"m"}'];
    const read = async function* () { yield encode(text); };
    return { ok: status === 200, status, url, headers: headers({ "content-type": type }), body: read(), text: async () => text };
  };
  delete globalThis[name];
  const { default: Claude } = await import("client");
  const client = new Claude({ apiKey: "key-of-the-test", fetch: answer, maxRetries: 0 });
  const params = { model: "m", max_tokens: 8, messages: [{ role: "user", content: "Hi" }] };
  const model = await client.models.retrieve("m");
  let text = "";
  for await (const event of await client.messages.create({ ...params, stream: true })) text += event.delta?.text ?? "";
  const message = await client.messages.stream(params).finalMessage();
  const uploaded = await client.files.upload({ file });
  const error = await client.models.retrieve("gone").catch((caught) => caught);
  log([name in globalThis, model.id, text, message.content[0].text, uploaded.id, error.constructor.name].join());
`.replace('import("client")', 'import("./client.mjs")');

const optional = Object.entries(GLOBALS)
  .filter(([, use]) => use === "optional")
  .map(([name]) => name.replace("globalThis.", ""));

// @promise Loading: Every global that the client uses…
test.each([...new Set(optional)])(
  "without %s it constructs, calls, streams, uploads and fails as with it",
  async (name) => {
    const { stdout, stderr } = await child(PROGRAM, name, 60_000);
    expect(stderr).toBe("");
    expect(stdout).toBe("false,m,Hello,Hello,m,NotFoundError\n");
  },
);

test("without fetch it says what to pass", async () => {
  const program = `
    import Claude from "client";
    delete globalThis.fetch;
    const error = await new Claude({ apiKey: "key" }).models.retrieve("m").catch((caught) => caught);
    console.log(error.constructor.name, error.message);
  `;
  const { stdout } = await child(program, "");
  expect(stdout).toBe("ArgumentError No `fetch`: pass the option `fetch`\n");
});

// @promise Loading: Every global that the client uses…
test.each(["TextDecoder", "AbortController"])("without %s a call says that it is missing, once", async (name) => {
  const program = `
    import Claude from "client";
    const name = process.argv[2];
    await new Response("x").text();
    const { log } = console;
    const answer = new Response('{"id":"m"}');
    const fetch = async (url, { signal }) => (signal.throwIfAborted(), answer);
    delete globalThis[name];
    const error = await new Claude({ apiKey: "key", fetch }).models.retrieve("m").catch((caught) => caught);
    log(error.attempts, error.constructor.name, error.message);
  `;
  const { stdout } = await child(program, name, 60_000);
  const what = name === "TextDecoder" ? "Reading the response" : "fetch";
  expect(stdout).toBe(`1 ClaudeError ${what} failed: ${name} is not defined\n`);
});
