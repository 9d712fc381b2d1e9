/** Which files of a folder the compiler is content with, in one pass over all of them. */
import { mkdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { root } from "./installed.js";

/** What the compiler says of each file, by the file's path from the folder; nothing for those that are right. */
export function compiled(folder: string, files: readonly string[]): Map<string, readonly string[]> {
  const program = ts.createProgram(
    files.map((file) => join(folder, file)),
    {
      strict: true,
      allowJs: true,
      checkJs: true,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      jsx: ts.JsxEmit.Preserve,
      types: ["node"],
      typeRoots: [join(root, "node_modules/@types")],
    },
  );
  return new Map(
    files.map((file) => {
      const source = program.getSourceFile(join(folder, file));
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      const lines = found.map(({ start = 0, messageText }) => {
        const line = source!.getLineAndCharacterOfPosition(start).line + 1;
        return `${line}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
      });
      return [file, lines] as const;
    }),
  );
}

/** Puts the official package of a version that is installed here into a consumer's folder. */
export function linkOfficial(folder: string, alias: "anthropic-sdk-2023" | "@anthropic-ai/sdk"): void {
  const path = join(folder, "node_modules/@anthropic-ai/sdk");
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(join(root, "node_modules", alias), path);
}
