/**
 * Checks the statements of `statements.ts` with the compiler and says which do not hold, less the meant
 * differences. `npx tsx test/parity/compare.ts` prints them; `types.test.ts` asserts that there are none.
 */
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { differences } from "./differences.js";
import { statements } from "./statements.js";
import { type Version, versions } from "./versions.js";

export interface Comparison {
  /** Statements made. */
  readonly statements: number;
  /** `<version> <name>: <what>`, then the compiler's reason, for each statement that does not hold and is not meant. */
  readonly failures: string[];
  /** Entries of `differences.ts` that nothing needs any more. */
  readonly stale: string[];
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  types: [],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

/** A program over modules that exist in memory only. */
function programOf(modules: ReadonlyMap<string, string>): ts.Program {
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => modules.has(file) || fileExists(file);
  host.readFile = (file) => modules.get(file) ?? readFile(file);
  host.getSourceFile = (file, ...rest) => {
    const text = modules.get(file);
    return text === undefined ? getSourceFile(file, ...rest) : ts.createSourceFile(file, text, ts.ScriptTarget.ES2023);
  };
  return ts.createProgram([...modules.keys()], options, host);
}

/** `Beta.Messages.X: is taken …` → the words in front of the colon. */
const subject = (label: string) => label.slice(0, label.indexOf(":"));

function excuse(version: Version, label: string): number {
  return differences.findIndex(
    (row) =>
      (row.version === undefined || row.version === version) &&
      (typeof row.of === "string" ? row.of === subject(label) : row.of.test(subject(label))) &&
      (row.what === undefined || label.endsWith(row.what)),
  );
}

/** The compiler's chain of reasons; its first line repeats the whole types, its last says what is wrong. */
function reason(message: string | ts.DiagnosticMessageChain): string {
  const lines = ts.flattenDiagnosticMessageText(message, "\n").split("\n");
  const shown = lines.length > 7 ? [...lines.slice(0, 3), "…", ...lines.slice(-3)] : lines;
  return shown.map((line) => `    ${line.length > 240 ? `${line.slice(0, 240)}…` : line}`).join("\n");
}

export function compareTypes(): Comparison {
  const modules = new Map(
    (Object.keys(versions) as Version[]).map((version) => [
      fileURLToPath(new URL(`${version}.ts`, import.meta.url)),
      statements(version),
    ]),
  );
  const program = programOf(modules);
  const used = new Set<number>();
  const failures: string[] = [];
  let count = 0;
  for (const [file, text] of modules) {
    const version = basename(file, ".ts") as Version;
    const source = program.getSourceFile(file)!;
    const lines = text.split("\n");
    count += lines.filter((line) => line.includes("; // ")).length;
    const said = new Set<string>();
    for (const found of [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]) {
      const line = lines[source.getLineAndCharacterOfPosition(found.start ?? 0).line] ?? "";
      const label = line.split("; // ")[1] ?? line;
      // A name that does not exist fails all its statements; once says it.
      const missing = [2694, 2724, 2339].includes(found.code);
      const key = missing ? `${subject(label)}: is missing` : label;
      const at = excuse(version, key);
      if (at >= 0) used.add(at);
      else if (!said.has(key)) failures.push(`${version} ${key}\n${reason(found.messageText)}`);
      said.add(key);
    }
  }
  const stale = differences
    .filter((_, at) => !used.has(at))
    .map((row) => `${row.version ?? "both"} ${row.of}: ${row.why}`);
  return { statements: count, failures, stale };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { statements: count, failures, stale } = compareTypes();
  for (const failure of failures) console.log(failure);
  for (const row of stale) console.log(`stale difference: ${row}`);
  console.log(`${count} statements, ${failures.length} do not hold, ${stale.length} stale differences`);
  process.exitCode = failures.length + stale.length > 0 ? 1 : 0;
}
