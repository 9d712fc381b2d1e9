/** The credential chain of the installed package: loaded when it is needed, absent from bundles. */
import { execFile } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { build, type BuildOptions } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createLocalApi, type Listening } from "../../src/testing/index.js";
import { install, type Installed } from "./installed.js";

const ORGANIZATION = "6a1b0c9e-4a43-4f6c-9d3e-1f0a5b7c8d9e";
let installed: Installed;
let server: Listening;
let home: string;

beforeAll(async () => {
  installed = install();
  server = await createLocalApi().listen();
  home = join(installed.folder, "profiles");
  const profile = {
    authentication: {
      type: "oidc_federation",
      federation_rule_id: "fdrl_1",
      identity_token: { source: "file", path: join(home, "jwt") },
    },
    organization_id: ORGANIZATION,
    base_url: server.url,
  };
  mkdirSync(join(home, "configs"), { recursive: true });
  writeFileSync(join(home, "jwt"), "header.claims.signature");
  for (const name of ["default", "work"]) writeFileSync(join(home, `configs/${name}.json`), JSON.stringify(profile));
});
afterAll(async () => {
  await server?.close();
  installed?.remove();
});

/** Runs a program of the consumer, without any credential but those of `environment`. */
async function run(file: string, code: string, environment: Record<string, string> = {}) {
  const program = join(installed.folder, file);
  writeFileSync(program, code);
  const env = { PATH: process.env["PATH"]!, ANTHROPIC_CONFIG_DIR: home, ...environment };
  const { stdout } = await promisify(execFile)(process.execPath, [program], { cwd: installed.folder, env });
  return stdout;
}
const list = `client.models.list({ limit: 1 }).then(({ data }) => console.log(data.length), (error) => console.log(error.name, error.code ?? error.message))`;

describe("finds the default profile", () => {
  // @promise Auth: What reads files is loaded…
  test("by import", async () => {
    const code = `import Claude from "claude-openapi"; const client = new Claude(); ${list}`;
    expect(await run("found.mjs", code)).toBe("1\n");
  });

  // @promise Auth: What reads files is loaded…
  test("by require", async () => {
    const code = `const Claude = require("claude-openapi"); const client = new Claude(); ${list}`;
    expect(await run("found.cjs", code)).toBe("1\n");
  });

  test("by require, of the subpath", async () => {
    const code = `const { fromProfile, WorkloadIdentityError, loadConfig } = require("claude-openapi/credentials");
      const Claude = require("claude-openapi");
      const assert = require("node:assert");
      assert.equal(typeof loadConfig, "function");
      assert.ok(new WorkloadIdentityError("x") instanceof Claude.ClaudeError);
      const client = new Claude({ credentials: fromProfile("work") }); ${list}`;
    expect(await run("named.cjs", code)).toBe("1\n");
  });

  // @promise Auth: What reads files is loaded…
  test.each<[string, BuildOptions]>([
    ["one ES module", { format: "esm", outfile: "bundle/one.mjs" }],
    ["one CommonJS module", { format: "cjs", outfile: "bundle/one.cjs" }],
    ["several modules", { format: "esm", splitting: true, outdir: "bundle/many", outExtension: { ".js": ".mjs" } }],
  ])("in a bundle for Node of %s", async (_, options) => {
    const code = `import Claude from "claude-openapi"; const client = new Claude(); ${list}`;
    const result = await build({
      stdin: { contents: code, resolveDir: installed.folder },
      absWorkingDir: installed.folder,
      bundle: true,
      platform: "node",
      metafile: true,
      logLevel: "silent",
      ...options,
    });
    expect(result.warnings).toEqual([]);
    const entry = options.outfile ?? "bundle/many/stdin.mjs";
    expect(await run("start.mjs", `import "./${entry}"`)).toBe("1\n");
  });
});

// @promise Auth: What reads files is loaded when a client has no credential, and not before, by `import`, by `require`
//   and from a bundle for Node
test("what reads files is loaded when a client has no credential, and not before", async () => {
  const chunks = join(installed.package, "dist/esm/chunks");
  const hidden = readdirSync(chunks).filter((file) =>
    readFileSync(join(chunks, file), "utf8").includes("active_config"),
  );
  expect(hidden).toHaveLength(1);
  const [file] = hidden as [string];
  renameSync(join(chunks, file), join(chunks, `${file}.hidden`));
  try {
    const code = `import Claude from "claude-openapi"; const client = new Claude(); await ${list}`;
    const given = { ANTHROPIC_API_KEY: "key", ANTHROPIC_BASE_URL: server.url };
    expect(await run("key.mjs", code, given)).toBe("1\n");
    const provider = code.replace("new Claude()", "new Claude({ credentials: async () => ({ token: 't' }) })");
    expect(await run("provider.mjs", provider, { ANTHROPIC_BASE_URL: server.url })).toBe("1\n");
    expect(await run("none.mjs", code)).toMatch(/function failed|ERR_MODULE_NOT_FOUND/);
  } finally {
    renameSync(join(chunks, `${file}.hidden`), join(chunks, file));
  }
});

// @promise Auth: No bundle for a browser, a worker or an edge runtime holds it
describe("no bundle holds it", () => {
  test.each<[string, BuildOptions]>([
    ["a browser", { platform: "browser" }],
    ["a worker", { platform: "browser", conditions: ["worker", "workerd"] }],
    ["an edge runtime", { platform: "neutral", conditions: ["edge-light", "worker"] }],
    ["anything else", { platform: "neutral" }],
  ])("for %s", async (_, options) => {
    const result = await build({
      stdin: { contents: `export { default } from "claude-openapi";`, resolveDir: installed.folder },
      bundle: true,
      format: "esm",
      write: false,
      metafile: true,
      logLevel: "silent",
      ...options,
    });
    expect(result.warnings).toEqual([]);
    const text = result.outputFiles![0]!.text;
    expect(text).not.toMatch(/active_config|getBuiltinModule|jwt-bearer|refresh_token|node:/);
    writeFileSync(join(installed.folder, "web.mjs"), text);
    const code = `import Claude from "./web.mjs"; const client = new Claude({ dangerouslyAllowBrowser: true }); ${list}`;
    expect(await run("web-none.mjs", code)).toMatch(/^ArgumentError No credential: .*ANTHROPIC_API_KEY/);
    const given = code.replace("new Claude({", "new Claude({ credentials: async () => ({ token: 't' }),");
    expect(await run("web-given.mjs", given, { ANTHROPIC_BASE_URL: server.url })).toBe("1\n");
  });

  test("and the subpath needs no shim where there are no files", async () => {
    const code = `import { fromFederation, loadConfig } from "claude-openapi/credentials";
      const fetch = async () => new Response('{"access_token":"t","expires_in":60}');
      const token = fromFederation({ identityToken: () => "jwt", federationRuleId: "f", organizationId: "o", fetch })();
      export const done = Promise.all([token, loadConfig("p")]);`;
    const result = await build({
      stdin: { contents: code, resolveDir: installed.folder },
      bundle: true,
      platform: "browser",
      format: "iife",
      globalName: "bundle",
      write: false,
      logLevel: "silent",
    });
    expect(result.warnings).toEqual([]);
    const names = ["globalThis", "process", "Buffer", "require", "module", "global", "__dirname"];
    // eslint-disable-next-line typescript/no-implied-eval -- the bundle runs as a script would
    const start = new Function(...names, `${result.outputFiles[0]!.text}; return bundle.done;`) as (
      scope: object,
    ) => Promise<unknown>;
    expect(await start({})).toMatchObject([{ token: "t" }, null]);
  });
});
