/** The guides in `docs/`, as a reader would follow them: examples type-checked and run against the installed package. */
import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { build, transform } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createLocalApi, type Listening } from "../../src/testing/index.js";
import { install, type Installed, root } from "./installed.js";

interface Guide {
  readonly name: string;
  /** What its example needs besides the package. */
  readonly packages: readonly string[];
  /** What its example has to print. */
  readonly printed: RegExp;
}

const GUIDES: Guide[] = [
  { name: "webhooks", packages: [], printed: /^idle: sesn_1\n204\nno_match\n400\n$/ },
  {
    name: "opentelemetry",
    packages: ["@opentelemetry/api", "@opentelemetry/sdk-trace-base"],
    printed: /^message_stop\nchat claude-haiku-4-5 \[ 'end_turn' \] \d+\n$/,
  },
];
/** What a program that does not ask for them must not reach. */
const OWN_FILES = /\/(webhooks|webhook-signature)\b|opentelemetry\b/;

let installed: Installed;
let server: Listening;
beforeAll(async () => {
  installed = install();
  expect(() => installed.run("node", "--input-type=module", "-e", 'import "claude-openapi/opentelemetry"')).toThrow(
    /Cannot find package '@opentelemetry\/api'/,
  );
  for (const name of ["@types/node", ...GUIDES.flatMap(({ packages }) => packages)]) {
    const link = join(installed.folder, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, "node_modules", name), link);
  }
  server = await createLocalApi().listen();
});
afterAll(async () => {
  await server?.close();
  installed?.remove();
});

describe.each(GUIDES)("docs/$name.md", ({ name, printed }) => {
  const code = () => /```ts\n([^]*?)```/.exec(readFileSync(join(root, `docs/${name}.md`), "utf8"))![1]!;

  test("its example passes the type-check", () => {
    const file = join(installed.folder, `${name}.mts`);
    writeFileSync(file, code());
    const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022", "--types", "node"];
    expect(installed.run(join(root, "node_modules/.bin/tsc"), ...options, "--skipLibCheck", file)).toBe("");
  });

  test("its example runs", async () => {
    const program = join(installed.folder, `${name}.mjs`);
    writeFileSync(program, (await transform(code(), { loader: "ts", target: "es2022" })).code);
    const { stdout } = await promisify(execFile)(process.execPath, [program], {
      cwd: installed.folder,
      env: { ...process.env, ANTHROPIC_API_KEY: "local-key", ANTHROPIC_BASE_URL: server.url },
    });
    expect(stdout).toMatch(printed);
  });

  test("bundles for a browser, and is in no bundle that does not ask for it", async () => {
    const inputs = async (contents: string) => {
      const { metafile, warnings } = await build({
        stdin: { contents, resolveDir: installed.folder },
        bundle: true,
        platform: "browser",
        format: "esm",
        write: false,
        metafile: true,
        logLevel: "silent",
      });
      expect(warnings).toEqual([]);
      return Object.keys(metafile.inputs);
    };
    const own = new RegExp(`claude-openapi/dist/src/${name}\\.js$`);
    expect((await inputs(`export * from "claude-openapi/${name}";`)).filter((file) => own.test(file))).toHaveLength(1);
    expect((await inputs('export * from "claude-openapi";')).filter((file) => OWN_FILES.test(file))).toEqual([]);
  });
});

test("the main entry declares nothing of them", () => {
  const file = join(installed.folder, "main.mts");
  writeFileSync(file, 'import Claude from "claude-openapi";\nnew Claude();\n');
  const options = ["--noEmit", "--module", "nodenext", "--target", "es2022", "--types", "node", "--listFiles"];
  const files = installed.run(join(root, "node_modules/.bin/tsc"), ...options, "--skipLibCheck", file).split("\n");
  expect(files.filter((one) => one.includes("claude-openapi/dist/")).length).toBeGreaterThan(10);
  expect(files.filter((one) => OWN_FILES.test(one))).toEqual([]);
});
