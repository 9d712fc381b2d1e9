/** The examples of a page, written as programs of one who has installed the package. */
import { execFile } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { transform } from "esbuild";
import { type Installed, root } from "./installed.js";

/** A block of code and the heading that it stands below. */
export interface Example {
  readonly under: string;
  readonly code: string;
}

const HEADING_OR_BLOCK = /^#+ (?<heading>.+)$|^ *```(?<language>\w*)[^\n]*\n(?<code>[^]*?)^ *```$/gm;
const PROGRAM = /^([cm]?[jt]sx?|javascript|typescript)$/;

/** Every program on a page, whichever of its names the language has. */
export function examplesIn(markdown: string): Example[] {
  const found: Example[] = [];
  let under = "";
  for (const { groups } of markdown.matchAll(HEADING_OR_BLOCK)) {
    if (groups!["heading"] !== undefined) under = groups!["heading"];
    else if (PROGRAM.test(groups!["language"]!)) found.push({ under, code: groups!["code"]! });
  }
  return found;
}

/** Packages that are imported and come neither with Node nor with ours. */
export function packagesOf(code: string): string[] {
  const specifiers = [...code.matchAll(/^(?:import|} from)\b[^"]*"([^"]+)"/gm)].map(([, name]) => name!);
  const others = specifiers.filter((name) => !/^(node:|\.|claude-openapi(\/|$))/.test(name));
  return others.map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)![0]);
}

/** Puts packages that are installed here beside the one that is tested. */
export function link({ folder }: Installed, packages: Iterable<string>): void {
  for (const name of new Set(packages)) {
    const path = join(folder, "node_modules", name);
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(join(root, "node_modules", name), path);
  }
}

const STRICT = ["--strict", "--noUncheckedIndexedAccess", "--verbatimModuleSyntax", "--isolatedModules"];
const OPTIONS = ["--noEmit", ...STRICT, "--skipLibCheck", "--module", "nodenext", "--target", "es2022"];

/** What TypeScript says of files in the consumer's folder: nothing if they are right. */
export const typecheck = (installed: Installed, ...files: string[]): string =>
  installed.run(join(root, "node_modules/.bin/tsc"), ...OPTIONS, "--types", "node", ...files);

/** Runs an example in a folder below the consumer's, in exactly this environment, and gives what it prints. */
export async function runExample(folder: string, code: string, env: NodeJS.ProcessEnv): Promise<string> {
  const program = join(folder, "example.mjs");
  writeFileSync(program, (await transform(code, { loader: "ts", target: "es2022" })).code);
  return (await promisify(execFile)(process.execPath, [program], { cwd: folder, env })).stdout;
}
