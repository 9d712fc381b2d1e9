/** What the package exports as code, bundled for places that are not Node. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { build, type BuildOptions } from "esbuild";

export const root = new URL("../..", import.meta.url).pathname;

/** Subpaths that are for Node, and what of Node they use. */
const NODE_ONLY = new Map([
  ["./testing", "serves over node:http and reads documents from disk"],
  ["./node", "reads and writes files with node:fs"],
  ["./agent-toolset", "runs a shell and reads and writes files"],
  ["./skills", "writes the files of an archive"],
]);

/** What package.json gives to these places; the package tests take it from there. */
export const STAND_INS: Readonly<Record<string, string>> = {
  "#runtime": "./src/credentials/none.ts",
  "#telemetry": "./src/opentelemetry/none.ts",
  "#agent-toolset": "./src/skills/no-machine.ts",
  "#platform-credentials": "./src/platforms/no-credentials.ts",
};

/** Bundlers ask for these conditions; `neutral` knows nothing of Node and nothing of browsers. */
export const TARGETS: Readonly<Record<string, BuildOptions>> = {
  browser: { platform: "browser" },
  worker: { platform: "neutral", mainFields: ["module", "main"], conditions: ["worker", "browser"] },
  workerd: { platform: "neutral", mainFields: ["module", "main"], conditions: ["workerd", "worker"] },
};

/** Source file by subpath, of every export that is code and not for Node alone. */
export function entries(): Record<string, string> {
  const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { exports: Record<string, unknown> };
  const found: Record<string, string> = {};
  for (const [subpath, target] of Object.entries(manifest.exports)) {
    // The names of the official package are re-exports, which the package suite builds.
    if (typeof target === "string" || NODE_ONLY.has(subpath) || subpath.includes("*")) continue;
    const { import: module } = target as { import: { default: string } };
    const name = module.default.replace(/^\.\/dist\/esm\/(.*)\.js$/, "$1.ts");
    found[subpath] = [`src/${name}`, `generated/${name}`].find((file) => existsSync(root + file))!;
  }
  return found;
}

/** Bundles one module; the text, and what the bundle still imports. */
export async function bundled(entryPoint: string, options: BuildOptions): Promise<{ text: string; imports: string[] }> {
  const result = await build({
    entryPoints: [entryPoint],
    absWorkingDir: root,
    bundle: true,
    format: "esm",
    write: false,
    metafile: true,
    logLevel: "silent",
    alias: STAND_INS,
    ...options,
  });
  const imports = Object.values(result.metafile!.outputs).flatMap((output) => output.imports.map(({ path }) => path));
  return { text: result.outputFiles![0]!.text, imports };
}

const RULES = {
  categories: { correctness: "off" },
  plugins: [],
  env: { es2024: true, worker: true },
  rules: { "no-undef": "error" },
};

interface Finding {
  readonly filename: string;
  readonly labels: readonly [{ readonly span: { readonly offset: number; readonly length: number } }];
}

/**
 * Names that scripts take from their surroundings although neither the language nor a worker has them, e.g. `process`.
 * `globalThis.process` is no such name, and one that the same line asks for by `typeof` first is guarded.
 */
export function foreignNames(scripts: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), "bundles-"));
  try {
    writeFileSync(join(folder, "rules.json"), JSON.stringify(RULES));
    for (const [name, text] of Object.entries(scripts)) writeFileSync(join(folder, `${name}.js`), text);
    const lint = [join(root, "node_modules/oxlint/bin/oxlint"), "--config", "rules.json", "--format", "json", "."];
    const { stdout } = spawnSync(process.execPath, lint, { cwd: folder, encoding: "utf8" });
    const { diagnostics, number_of_files } = JSON.parse(stdout) as { diagnostics: Finding[]; number_of_files: number };
    if (number_of_files !== Object.keys(scripts).length) throw new Error(`${number_of_files} files were looked at`);
    const found = diagnostics.flatMap(({ filename, labels: [{ span }] }) => {
      const script = basename(filename, ".js");
      const bytes = Buffer.from(scripts[script]!);
      const name = bytes.subarray(span.offset, span.offset + span.length).toString();
      const line = bytes.subarray(0, span.offset).toString().split("\n").at(-1)!;
      return line.includes(`typeof ${name} `) ? [] : [`${script}: ${name}`];
    });
    return [...new Set(found)].sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
