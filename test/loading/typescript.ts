/** Type-checks a consumer of the installed package by one setting of the compiler. */
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../package/installed.js";
import { node } from "./tools.js";

/** Every flag that makes the compiler stricter, all at once. */
export const STRICT = {
  strict: true,
  exactOptionalPropertyTypes: true,
  isolatedModules: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
};

export interface Setting {
  readonly module: string;
  readonly resolution: string;
  /** What the consumer is written as. */
  readonly format: "esm" | "cjs";
  readonly dom: boolean;
  readonly strict: boolean;
}

/** What the compiler says of the consumer; empty when it is content. */
export function check(folder: string, tsc: string, { module, resolution, format, dom, strict }: Setting): string {
  const file = format === "esm" ? "consumer.mts" : "consumer.cts";
  copyFileSync(join(root, "test/package/fixtures/consumer.ts"), join(folder, file));
  const compilerOptions = {
    target: "es2022",
    lib: dom ? ["es2022", "dom", "dom.iterable"] : ["es2022"],
    types: dom ? [] : ["node"],
    typeRoots: [join(root, "node_modules/@types")],
    ...(strict ? { ...STRICT, verbatimModuleSyntax: format === "esm" } : { strict: false }),
    esModuleInterop: true,
    skipLibCheck: false,
    noEmit: true,
    module,
    moduleResolution: resolution,
  };
  const config = join(folder, "tsconfig.json");
  writeFileSync(config, JSON.stringify({ compilerOptions, files: [file] }));
  return node(folder, tsc, "-p", config);
}
