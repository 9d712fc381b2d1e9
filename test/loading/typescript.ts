/** Type-checks a consumer of the installed package by one setting of the compiler. */
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../package/installed.js";
import { node } from "./tools.js";

/** Every flag that makes the compiler stricter, all at once. */
export const STRICT = {
  strict: true,
  exactOptionalPropertyTypes: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  noUncheckedIndexedAccess: true,
  noUncheckedSideEffectImports: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  allowUnreachableCode: false,
  allowUnusedLabels: false,
};

export interface Setting {
  readonly module: string;
  readonly resolution: string;
  /** What the consumer is written as. */
  readonly format: "esm" | "cjs";
  readonly dom: boolean;
  /** All flags of `STRICT`, or none. */
  readonly strict: boolean;
}

/** A consumer in CommonJS imports by `import … = require(…)` where the syntax is verbatim, else as an ES module does. */
const consumer = (format: Setting["format"], strict: boolean) =>
  format === "cjs" && strict
    ? { from: "test/loading/fixtures/required.cts", to: "required.cts" }
    : { from: "test/package/fixtures/consumer.ts", to: format === "esm" ? "consumer.mts" : "consumer.cts" };

/** What the compiler says of a consumer and `files` beside it; empty when it is content. */
export function check(folder: string, tsc: string, setting: Setting, files: readonly string[] = []): string {
  const { from, to } = consumer(setting.format, setting.strict);
  copyFileSync(join(root, from), join(folder, to));
  return compile(folder, tsc, setting, [to, ...files], ["node"]);
}

/** The same for any files, and with these types of the platform. */
export function compile(
  folder: string,
  tsc: string,
  { module, resolution, dom, strict }: Setting,
  files: readonly string[],
  types: readonly string[],
): string {
  const compilerOptions = {
    target: "es2022",
    lib: dom ? ["es2022", "dom", "dom.iterable"] : ["es2022"],
    types,
    typeRoots: [join(root, "node_modules/@types")],
    ...(strict ? STRICT : { strict: false }),
    esModuleInterop: true,
    skipLibCheck: false,
    noEmit: true,
    module,
    moduleResolution: resolution,
  };
  const config = join(folder, "tsconfig.json");
  writeFileSync(config, JSON.stringify({ compilerOptions, files }));
  return node(folder, tsc, "-p", config);
}

/** Writes a module that imports every subpath of the installed package that is its own, but for some, and gives its name. */
export function importsAll(folder: string, format: Setting["format"], but: readonly string[] = []): string {
  const { exports } = JSON.parse(readFileSync(join(folder, "node_modules/claude-openapi/package.json"), "utf8")) as {
    exports: Record<string, unknown>;
  };
  const subpaths = Object.keys(exports).filter((subpath) => !/\*|\.json$/.test(subpath) && !but.includes(subpath));
  const names = subpaths.map((subpath, index) => [`part${index}`, `claude-openapi${subpath.slice(1)}`] as const);
  const lines = names.map(([name, from]) =>
    format === "esm" ? `import * as ${name} from "${from}";` : `import ${name} = require("${from}");`,
  );
  const all = `[${names.map(([name]) => name).join(", ")}]`;
  const file = format === "esm" ? "all.mts" : "all.cts";
  const last =
    format === "esm" ? `export const all: readonly object[] = ${all};` : `export = ${all} as readonly object[];`;
  writeFileSync(join(folder, file), [...lines, last, ""].join("\n"));
  return file;
}
