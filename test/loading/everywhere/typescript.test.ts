/** The declarations of the packed package under every resolution of TypeScript 5.9 and 7, a process per setting. */
import { copyFileSync, mkdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { install, type Installed, root } from "../../package/installed.js";
import { tool } from "../tools.js";
import { check, compile, importsAll, type Setting } from "../typescript.js";

/** The modules that a resolution goes with, by the format of the consumer. */
const MODULES: Readonly<Record<string, Readonly<Record<Setting["format"], string>>>> = {
  node10: { esm: "es2022", cjs: "commonjs" },
  node16: { esm: "node16", cjs: "node16" },
  node18: { esm: "node18", cjs: "node18" },
  nodenext: { esm: "nodenext", cjs: "nodenext" },
  bundler: { esm: "esnext", cjs: "preserve" },
};
const COMPILERS = [
  {
    version: "5.9",
    tsc: () => join(root, "node_modules/typescript/bin/tsc"),
    resolutions: ["node10", "node16", "node18", "nodenext", "bundler"],
  },
  {
    version: "7",
    tsc: () => tool("typescript-7/bin/tsc", "bundlers"),
    resolutions: ["node16", "node18", "nodenext", "bundler"],
  },
];
/** What the subpaths of its name name in their types: peers of the package. */
const PEERS = ["@opentelemetry/api", "zod"];
/** Subpaths whose types name what Node has. */
const OF_NODE = ["./node"];

/** Each resolution from both formats, with and without the DOM, with all strict flags and with none. */
const settingsOf = (resolutions: readonly string[]) =>
  resolutions.flatMap((name) =>
    (["esm", "cjs"] as const).flatMap((format) =>
      [true, false].flatMap((dom) =>
        [true, false].map((strict): Setting => {
          const resolution = name === "node18" ? "node16" : name;
          return { module: MODULES[name]![format], resolution, format, dom, strict };
        }),
      ),
    ),
  );

let installed: Installed;
beforeAll(() => {
  installed = install();
  for (const peer of PEERS) {
    const path = join(installed.folder, "node_modules", peer);
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(join(root, "node_modules", peer), path);
  }
  copyFileSync(new URL("../fixtures/formats.mts", import.meta.url), join(installed.folder, "formats.mts"));
});
afterAll(() => installed?.remove());

// @promise Loading: Every resolution of TypeScript 5.9 and 7 finds the types, from both formats, without `skipLibCheck` and with every strict flag
describe.each(COMPILERS)("TypeScript $version", ({ tsc, resolutions }) => {
  const settings = settingsOf(resolutions);
  test.each(settings)("$module, $resolution, from $format, DOM $dom, strict $strict", (setting) => {
    const all = importsAll(installed.folder, setting.format);
    // A type is the same in both formats.
    const formats = setting.module === "nodenext" && setting.format === "esm" ? ["formats.mts"] : [];
    expect(check(installed.folder, tsc(), setting, [all, ...formats])).toBe("");
  });

  test.each(settings.filter(({ format, dom, strict }) => format === "esm" && dom && strict))(
    "$module, $resolution, where there are no types of Node",
    (setting) => {
      const all = importsAll(installed.folder, setting.format, OF_NODE);
      expect(compile(installed.folder, tsc(), setting, [all], [])).toBe("");
    },
  );
});
