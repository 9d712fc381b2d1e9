/** The code samples of every operation: they parse, and those in TypeScript pass the type-check against the client. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { versions } from "../../spec/views.js";
import { operationsIn } from "../../codegen/document.js";
import { skipUnless } from "../support/skip.js";
import { readPublished, views } from "./published.js";

interface Sample {
  readonly lang: string;
  readonly source: string;
}
const samplesOf = (view: string, lang: string) =>
  operationsIn(readPublished(view)).map(({ operation }) => {
    const samples = (operation as { readonly "x-codeSamples"?: readonly Sample[] })["x-codeSamples"] ?? [];
    return { id: operation.operationId!, source: samples.find((one) => one.lang === lang)?.source };
  });

test.each(views)("every operation of %s has one in each language", (view) => {
  for (const lang of ["TypeScript", "Shell", "Python"])
    expect(samplesOf(view, lang).filter(({ source }) => !source)).toEqual([]);
});

test.each(views)("those of %s for the shell parse, and have no place left to fill", (view) => {
  const sources = samplesOf(view, "Shell").map(({ source }) => source!);
  const { status, stderr } = spawnSync("bash", ["-n"], { input: sources.join("\n"), encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
  expect(sources.filter((source) => /'https:[^']*[{}]/.test(source))).toEqual([]);
});

const hasPython = spawnSync("python3", ["--version"]).status === 0;
describe("in Python", skipUnless(hasPython, "no python3"), () => {
  test.each(views)("those of %s parse", (view) => {
    const program = "import ast, json, sys\nfor source in json.load(sys.stdin): ast.parse(source)";
    const input = JSON.stringify(samplesOf(view, "Python").map(({ source }) => source));
    const { status, stderr } = spawnSync("python3", ["-c", program], { input, encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
  });
});

test("those in TypeScript pass the type-check", () => {
  const root = new URL("../..", import.meta.url).pathname;
  const folder = mkdtempSync(join(root, "test/documents/.samples-"));
  try {
    const files = versions.flatMap((version) =>
      samplesOf(version, "TypeScript").map(({ id, source }) => {
        const file = join(folder, `${version}.${id}.ts`);
        writeFileSync(
          file,
          source!.replace(
            /"claude-openapi(\/[\d-]+)?"/,
            (_, path = "") => `"../../../src/${path === "" ? "index" : path.slice(1)}.js"`,
          ),
        );
        return file;
      }),
    );
    const program = ts.createProgram(files, {
      ...{ strict: true, noEmit: true, skipLibCheck: true },
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: ["lib.es2023.d.ts", "lib.esnext.disposable.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
      types: ["node"],
    });
    const wrong = files.flatMap((file) =>
      program
        .getSemanticDiagnostics(program.getSourceFile(file))
        .map(
          ({ messageText }) => `${file.slice(folder.length + 1)}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
        ),
    );
    expect(wrong).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
