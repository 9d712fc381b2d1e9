/** The settings in which a version of TypeScript resolves and checks the package. */
import { mkdirSync, copyFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { install, type Installed, root } from "../package/installed.js";
import { check, compile, importsAll, type Setting } from "./typescript.js";

/** The modules that a resolution goes with, by the format of the consumer. */
const MODULES: Readonly<Record<string, Readonly<Record<Setting["format"], string>>>> = {
  node10: { esm: "es2022", cjs: "commonjs" },
  node16: { esm: "node16", cjs: "node16" },
  node18: { esm: "node18", cjs: "node18" },
  nodenext: { esm: "nodenext", cjs: "nodenext" },
  bundler: { esm: "esnext", cjs: "preserve" },
};

/** What the subpaths of its name name in their types: peers of the package. */
const PEERS = ["@opentelemetry/api", "zod"];

/** Subpaths whose types name what Node has. */
const OF_NODE = ["./node"];

/** Tests of every setting: each resolution from both formats, with and without the DOM, with all strict flags and with none. */
export function compileEverywhere(tsc: () => string, resolutions: readonly string[]): void {
  let installed: Installed;
  beforeAll(() => {
    installed = install();
    for (const peer of PEERS) {
      const path = join(installed.folder, "node_modules", peer);
      mkdirSync(dirname(path), { recursive: true });
      symlinkSync(join(root, "node_modules", peer), path);
    }
    copyFileSync(join(root, "test/loading/fixtures/formats.mts"), join(installed.folder, "formats.mts"));
  });
  afterAll(() => installed?.remove());

  const settings = resolutions.flatMap((name) =>
    (["esm", "cjs"] as const).flatMap((format) =>
      [true, false].flatMap((dom) =>
        [true, false].map((strict): Setting => {
          const resolution = name === "node18" ? "node16" : name;
          return { module: MODULES[name]![format], resolution, format, dom, strict };
        }),
      ),
    ),
  );
  test.each(settings)("$module, $resolution, from $format, DOM $dom, strict $strict", (setting) => {
    const all = setting.strict || setting.format === "esm" ? [importsAll(installed.folder, setting.format)] : [];
    const formats = setting.module === "nodenext" && setting.format === "esm" ? ["formats.mts"] : [];
    expect(check(installed.folder, tsc(), setting, [...all, ...formats])).toBe("");
  });

  test.each(settings.filter(({ format, dom, strict }) => format === "esm" && dom && strict))(
    "$module, $resolution, where there are no types of Node",
    (setting) => {
      const all = importsAll(installed.folder, setting.format, OF_NODE);
      expect(compile(installed.folder, tsc(), setting, [all], [])).toBe("");
    },
  );
}
