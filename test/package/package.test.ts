import { spawn } from "node:child_process";
import { copyFileSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bytesOf, install, type Installed, root } from "./installed.js";

const fixture = (name: string) => new URL(`fixtures/${name}`, import.meta.url).pathname;
const bin = (name: string) => join(root, "node_modules/.bin", name);
const budgets = JSON.parse(readFileSync(join(root, "test/bench/budgets.json"), "utf8")) as { installedBytes: number };

let installed: Installed;
beforeAll(() => {
  installed = install();
  for (const name of readdirSync(fixture(""))) copyFileSync(fixture(name), join(installed.folder, name));
});
afterAll(() => installed?.remove());

// @promise Loading: It is loaded by `import` and by `require`, and its types resolve in every mode
test("runs by import", () => expect(installed.run("node", "run.mjs")).toBe("import ok\n"));

// @promise Loading: It is loaded by `import`…
test("runs by require, which gives the class", () => {
  expect(installed.run("node", "--no-warnings", "run.cjs")).toBe("require ok\n");
});

// @promise Loading: It installs one runtime dependency…
test("prints no warning when it is imported", () => {
  expect(installed.run("node", "--throw-deprecation", "--input-type=module", "-e", 'import "claude-openapi"')).toBe("");
});

test("holds what is published and nothing else", () => {
  const files = readdirSync(installed.package, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(installed.package.length + 1));
  const wanted =
    /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|docs\/([\w-]+\.md|redocly\.yaml|pictures\/\w+\.svg)|dist\/.*(\.d\.c?ts|\.c?js|\.json))$/;
  expect(files.filter((file) => !wanted.test(file))).toEqual([]);
  for (const target of exported(JSON.parse(readFileSync(join(installed.package, "package.json"), "utf8")).exports)) {
    const [begin, end] = target.replace("./", "").split("*") as [string, string | undefined];
    const isThere = (file: string) =>
      end === undefined ? file === begin : file.startsWith(begin) && file.endsWith(end);
    expect(files.some(isThere), `exports has ${target}`).toBe(true);
  }
});

test("the links of the README lead to files of the package", () => {
  const text = readFileSync(join(installed.package, "README.md"), "utf8");
  const links = [...text.matchAll(/\]\((?!\w+:|#)([^)#]+)/g)].map(([, path]) => path!);
  expect(links.length).toBeGreaterThan(15);
  expect(links.filter((path) => !existsSync(join(installed.package, path)))).toEqual([]);
});

function exported(node: unknown): string[] {
  return typeof node === "string" ? [node] : Object.values(node as object).flatMap(exported);
}

// @promise Loading: It installs one runtime dependency…
test("installs in no more than its budget, dependencies included", () => {
  expect(bytesOf(join(installed.folder, "node_modules"))).toBeLessThanOrEqual(budgets.installedBytes);
});

test("publint finds nothing", () => {
  const printed = installed.run(bin("publint"), "run", "--strict", "--pack", "false", installed.package);
  expect(printed).toContain("All good!");
});

test("are-the-types-wrong finds nothing", () => {
  const flags = ["--format", "ascii", "--no-color", "--no-emoji"];
  const printed = installed.run(bin("attw"), installed.tarball, ...flags);
  expect(printed).toContain("No problems found");
  expect(printed).toContain("node16 (from CJS): OK (CJS)");
});

describe("bundles for a browser without shims", () => {
  test.each(["", "/2023-06-01", "/core", "/http", "/pacer", "/pacer/redis", "/credentials", "/transfer", "/batches"])(
    "claude-openapi%s",
    async (subpath) => {
      const result = await build({
        stdin: { contents: `export * from "claude-openapi${subpath}";`, resolveDir: installed.folder },
        bundle: true,
        platform: "browser",
        format: "esm",
        write: false,
        metafile: true,
        logLevel: "silent",
      });
      expect(result.warnings).toEqual([]);
      expect(Object.keys(result.metafile.inputs).filter((file) => /\/testing\/|node:/.test(file))).toEqual([]);
    },
  );

  test("and runs where there is no process, Buffer or require", async () => {
    const result = await build({
      stdin: {
        contents: `import Claude from "claude-openapi";
          const fetch = async () => new Response('{"id":"m"}', { headers: { "content-type": "application/json" } });
          export const done = new Claude({ apiKey: "key", fetch }).models.retrieve("m");`,
        resolveDir: installed.folder,
      },
      bundle: true,
      platform: "browser",
      format: "iife",
      globalName: "bundle",
      write: false,
    });
    const names = ["process", "Buffer", "require", "module", "global", "__dirname"];
    // eslint-disable-next-line typescript/no-implied-eval -- the bundle runs as a script would
    const run = new Function(...names, `${result.outputFiles[0]!.text}; return bundle.done;`) as () => Promise<{
      id: string;
    }>;
    expect((await run()).id).toBe("m");
  });
});

describe("the command line", () => {
  const HEADERS = { "x-api-key": "key", "anthropic-version": "2026-10-21" };
  const command = () => join(installed.folder, "node_modules/.bin/claude-openapi");

  test("serves the local API with nothing else installed", async () => {
    const child = spawn(command(), ["serve", "--port", "0"], {
      cwd: installed.folder,
      stdio: ["ignore", "pipe", "inherit"],
    });
    try {
      let url: string | undefined;
      for await (const line of createInterface({ input: child.stdout })) {
        url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
        if (url) break;
      }
      const response = await fetch(`${url}/v1/models`, { headers: HEADERS });
      expect(response.status).toBe(200);
      // Also what is validated, by what is bundled.
      const wrong = await fetch(`${url}/v1/messages`, { method: "POST", headers: HEADERS, body: "{}" });
      expect([wrong.status, await wrong.text()]).toEqual([400, expect.stringContaining("Field required")]);
    } finally {
      child.kill();
    }
  });

  test.each([
    "import { createLocalApi } from 'claude-openapi/testing';",
    "const { createLocalApi } = require('claude-openapi/testing');",
  ])("so do programs: %s", (load) => {
    const program = `${load}
        const headers = ${JSON.stringify(HEADERS)};
        createLocalApi().fetch("http://local/v1/models", { headers }).then(({ status }) => console.log(status));`;
    const type = load.startsWith("import") ? "--input-type=module" : "--input-type=commonjs";
    expect(installed.run("node", type, "-e", program)).toBe("200\n");
  });

  test("hands on the licences of what is bundled", () => {
    const text = readFileSync(join(installed.package, "dist/libraries/testing.cjs"), "utf8");
    const notices = text.slice(0, text.indexOf("*/"));
    for (const name of [
      "@hono/node-server",
      "ajv",
      "ajv-formats",
      "fast-deep-equal",
      "fast-uri",
      "json-schema-traverse",
    ])
      expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+$`, "m"));
    expect(notices.match(/copyright \(c\)/gi)!.length).toBeGreaterThanOrEqual(6);
  });
});
