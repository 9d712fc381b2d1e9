/** The packed package, loaded by what loads most programs. `everywhere.test.ts` has the rest. */
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { install, type Installed, root } from "../package/installed.js";
import { node, tool } from "./tools.js";
import { check } from "./typescript.js";

const fixture = (name: string) => new URL(`fixtures/${name}`, import.meta.url).pathname;
let installed: Installed;
beforeAll(() => {
  installed = install();
  for (const name of ["call.test.js", "call.mjs"]) copyFileSync(fixture(name), join(installed.folder, name));
});
afterAll(() => installed?.remove());

// @promise Loading: It is loaded by `import`…
test.each(["node", "jsdom"])("Jest in a CommonJS project, %s", (name) => {
  const environment = name === "node" ? name : tool("jest-environment-jsdom");
  const flags = ["--rootDir", installed.folder, "--env", environment, "--watchman=false", "--ci"];
  node(installed.folder, tool("jest/bin/jest.js"), ...flags);
});

// @promise Loading: It is loaded by `import`…
test("require where Node cannot load ES modules by it", () => {
  copyFileSync(join(root, "test/package/fixtures/run.cjs"), join(installed.folder, "run.cjs"));
  expect(node(installed.folder, "--no-experimental-require-module", "run.cjs")).toBe("require ok\n");
});

describe("both formats in one process", () => {
  test("recognise each other's errors", () => {
    const program = `
      import Esm, { APIError } from "claude-openapi";
      import { createRequire } from "node:module";
      const Cjs = createRequire(import.meta.url)("claude-openapi");
      const fetch = async () => new Response('{"type":"error","error":{"type":"not_found_error","message":"gone"}}', {
        status: 404, headers: { "content-type": "application/json" } });
      const caught = (Class) => new Class({ apiKey: "key", fetch }).models.retrieve("m").catch((error) => error);
      const [esm, cjs] = [await caught(Esm), await caught(Cjs)];
      console.log(Cjs.NotFoundError === Esm.NotFoundError, Cjs.NotFoundError.isInstance(esm), APIError.isInstance(cjs),
        Cjs.RateLimitError.isInstance(esm));
    `;
    writeFileSync(join(installed.folder, "both.mjs"), program);
    expect(node(installed.folder, "both.mjs")).toBe("false true true false\n");
  });
});

// @promise Loading: It is loaded by `import`…
test.each(["esm", "cjs"] as const)("TypeScript 5.9 under nodenext and node10, from %s", (format) => {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const setting = { format, dom: false, strict: true };
  expect(check(installed.folder, tsc, { ...setting, module: "nodenext", resolution: "nodenext" })).toBe("");
  // `verbatimModuleSyntax` refuses every import in a CommonJS file, whatever is imported.
  expect(check(installed.folder, tsc, { ...setting, strict: false, module: "commonjs", resolution: "node10" })).toBe(
    "",
  );
});

test.each([
  ["esm", "import"],
  ["cjs", "require"],
] as const)("esbuild, %s", async (format, condition) => {
  const result = await build({
    entryPoints: [join(installed.folder, "call.mjs")],
    bundle: true,
    platform: "neutral",
    conditions: [condition],
    format,
    write: false,
    logLevel: "silent",
  });
  expect(result.warnings).toEqual([]);
  const program = join(installed.folder, format === "esm" ? "bundle.mjs" : "bundle.cjs");
  writeFileSync(program, result.outputFiles[0]!.text);
  expect(node(installed.folder, program)).toBe("m\n");
});

// @promise Loading: It is loaded by `import`…
test("Metro with the preset of bare React Native", () => {
  const preset = JSON.stringify(tool("@react-native/babel-preset"));
  writeFileSync(join(installed.folder, "babel.config.js"), `module.exports = { presets: [${preset}] };`);
  copyFileSync(fixture("call.mjs"), join(installed.folder, "app.js"));
  const out = join(installed.folder, "bundle.js");
  node(installed.folder, new URL("tools/metro.cjs", import.meta.url).pathname, installed.folder, "app.js", out);
  expect(node(installed.folder, out)).toBe("m\n");
});
