/** How a release is published: `npm` as it is, before a registry of the tests. */
import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { json } from "../support/server.js";
import { registry, type Registry } from "./registry.js";

const root = new URL("../..", import.meta.url).pathname;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "publish-"));
  mkdirSync(join(folder, "release"));
  pack({ name: "claude", version: "0.2.0", publishConfig: { tag: "old" } });
  pack({ name: "claude", version: "1.0.0" });
  pack({ name: "claude-docs", version: "1.0.0" });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function pack(manifest: { name: string; version: string; publishConfig?: object }, text = "") {
  mkdirSync(join(folder, "package"), { recursive: true });
  writeFileSync(join(folder, "package/package.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "package/index.js"), text);
  const tarball = join(folder, "release", `${manifest.name}-${manifest.version}.tgz`);
  execFileSync("tar", ["-czf", tarball, "-C", folder, "package"]);
}

/** What it says, and whether it went well. */
async function publish(at: Registry): Promise<{ readonly code: number; readonly text: string }> {
  const program = [join(root, ".github/publish.ts"), join(folder, "release"), "--access", "public"];
  const env = { ...process.env, ...at.environment(folder) };
  try {
    const tsx = join(root, "node_modules/.bin/tsx");
    const { stdout } = await promisify(execFile)(tsx, program, { cwd: folder, env });
    return { code: 0, text: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, text: stdout + stderr };
  }
}

const versionsAt = ({ packages }: Registry) =>
  [...packages.values()].flatMap(({ name, versions }) => Object.keys(versions).map((version) => `${name}@${version}`));
const putsAt = ({ requests }: Registry) => requests.filter(({ method }) => method === "PUT").length;

test(
  "every tarball is published under its own tag, and the next time skipped with a line",
  { timeout: 60_000 },
  async () => {
    await using at = await registry();
    expect((await publish(at)).code).toBe(0);
    expect(versionsAt(at)).toEqual(["claude@0.2.0", "claude@1.0.0", "claude-docs@1.0.0"]);
    expect(at.packages.get("claude")!["dist-tags"]).toEqual({ old: "0.2.0", latest: "1.0.0" });
    expect(await publish(at)).toEqual({
      code: 0,
      text: ["claude@0.2.0", "claude@1.0.0", "claude-docs@1.0.0"].map((id) => `${id}: published already\n`).join(""),
    });
    expect(putsAt(at)).toBe(3);
  },
);

test("one that broke off is taken up where it was", async () => {
  let refusals = 0;
  await using at = await registry(({ method, url }, response) => {
    if (method !== "PUT" || url !== "/claude-docs" || refusals++ > 0) return false;
    json(response, 503, { error: "Not now" });
    return true;
  });
  const first = await publish(at);
  expect([first.code, versionsAt(at)]).toEqual([1, ["claude@0.2.0", "claude@1.0.0"]]);
  const second = await publish(at);
  expect([second.code, versionsAt(at).length]).toEqual([0, 3]);
  expect(second.text).toMatch(/^claude@0\.2\.0: published already\nclaude@1\.0\.0: published already\n/);
});

test(
  "a version that is there with other bytes stops it before anything is published",
  { timeout: 60_000 },
  async () => {
    await using at = await registry();
    await publish(at);
    pack({ name: "claude", version: "1.0.0" }, "other");
    pack({ name: "claude-docs", version: "1.0.1" });
    const { code, text } = await publish(at);
    expect([code, putsAt(at)]).toEqual([1, 3]);
    expect(text).toContain("claude@1.0.0 is published with other bytes: raise the version");
  },
);

test("a registry that does not answer is no registry without the package", async () => {
  await using at = await registry((_, response) => {
    json(response, 503, { error: "Not now" });
    return true;
  });
  const { code, text } = await publish(at);
  expect([code, putsAt(at)]).toEqual([1, 0]);
  expect(text).toMatch(/npm view claude@0\.2\.0 failed: .*E503/s);
});
