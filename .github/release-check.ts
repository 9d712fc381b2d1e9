/**
 * All of a release but to publish it: both lines and the site packed, their manifests, versions and changelogs held to what a release
 * needs, the tarballs tested and published to a registry of this machine, the documents beside them, and the sums of it all in
 * `SHA256SUMS`. What it leaves is what is published. Every problem is said, at the end.
 *
 *   tsx .github/release-check.ts <folder> [version]
 */
import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { LINES, type Manifest, pack } from "../codegen/lines.js";
import { registry } from "../test/package/registry.js";

const [folder = "release", release] = process.argv.slice(2);
const root = new URL("..", import.meta.url).pathname;
const problems: string[] = [];
const refuse = (wrong: boolean, problem: string) => void (wrong && problems.push(problem));
const say = (text: string) => void process.stdout.write(`${text}\n`);
const run = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  execFileSync(command, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ...env } });

const NAMES = ["name", "version", "description", "license", "keywords", "engines", "exports", "types", "files"];

/** What a registry and its readers ask of a manifest. Provenance is refused without the place of the source. */
function checkManifest(manifest: Manifest, file: string, names: readonly string[] = NAMES): void {
  for (const name of names) refuse(manifest[name] === undefined, `${file}: package.json has no ${name}`);
  for (const name of ["repository", "homepage", "bugs"]) {
    if (release) refuse(manifest[name] === undefined, `${file}: package.json has no ${name}`);
    else if (manifest[name] === undefined) say(`${file}: no ${name} yet, which a release needs`);
  }
  const { preinstall, install, postinstall } = (manifest["scripts"] ?? {}) as Record<string, string>;
  refuse(Boolean(preinstall ?? install ?? postinstall), `${file}: an install script`);
}

/** Version and changelogs, which have to name the release. */
function checkVersions({ version }: Manifest): void {
  const source = readFileSync(join(root, "src/base/version.ts"), "utf8");
  refuse(!source.includes(`"${version}"`), `src/base/version.ts is not ${version}`);
  const changelog = readFileSync(join(root, "CHANGELOG.md"), "utf8");
  refuse(!changelog.includes(`## [${release ?? "Unreleased"}]`), `CHANGELOG.md has no ${release ?? "Unreleased"}`);
  if (release) refuse(release !== version, `the version is ${version}, not ${release}`);
}

/** A part of the check that fails is a problem like others: the rest is looked at all the same. */
async function part(name: string, check: () => void | Promise<void>): Promise<void> {
  try {
    await check();
  } catch (error) {
    problems.push(`${name}: ${error instanceof Error ? error.message.trim() : String(error)}`);
  }
}

/** A tarball as it comes from the registry: it installs beside its dependency, loads in both formats and speaks its API version. */
function checkTarball(tarball: string, line: string): void {
  const consumer = mkdtempSync(join(tmpdir(), "release-"));
  const inside = (command: string, args: readonly string[]) =>
    execFileSync(command, args, { cwd: consumer, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  const program = (load: string) => `
    ${load}
    const fetch = async (_, { headers }) => (console.log(headers.get("anthropic-version")), new Response("{}"));
    new Claude({ apiKey: "key", fetch, maxRetries: 0 }).models.retrieve("m").catch(() => {});`;
  try {
    writeFileSync(join(consumer, "package.json"), '{ "private": true }');
    const dependencies = ["openapi-fetch", "openapi-typescript-helpers"].map((name) =>
      join(root, "node_modules", name),
    );
    inside("npm", [
      "install",
      "--offline",
      "--omit=peer",
      "--ignore-scripts",
      "--install-links",
      "--no-audit",
      "--no-fund",
      tarball,
      ...dependencies,
    ]);
    const said = [
      inside("node", ["--input-type=module", "-e", program('import Claude from "claude-openapi";')]),
      inside("node", ["--input-type=commonjs", "-e", program('const Claude = require("claude-openapi");')]),
    ];
    for (const version of said)
      refuse(version.trim() !== line, `${basename(tarball)} speaks ${version.trim()}, not ${line}`);
  } finally {
    rmSync(consumer, { recursive: true, force: true });
  }
}

/** The reference and the guides, which `serve` finds in a package of their own. */
function packSite({ version }: Manifest): void {
  const site = join(root, "site");
  const manifest = JSON.parse(readFileSync(join(site, "package.json"), "utf8")) as Manifest;
  refuse(manifest.version !== version, `site/package.json: the version is ${manifest.version}, not ${version}`);
  refuse(!existsSync(join(site, "dist/index.html")), "site/dist has no start page: make docs builds it");
  run("npm", ["pack", "./site", "--ignore-scripts", "--silent", "--pack-destination", folder]);
  checkManifest(manifest, `${manifest.name}-${manifest.version}.tgz`, [
    "name",
    "version",
    "description",
    "license",
    "files",
  ]);
}

/** Publishes what was packed to a registry of this machine, twice: everything arrives under its tag, and once. */
async function checkPublishing(): Promise<void> {
  const cache = mkdtempSync(join(tmpdir(), "release-"));
  await using at = await registry();
  const env = { ...process.env, ...at.environment(cache) };
  const publish = () =>
    promisify(execFile)(
      process.execPath,
      [...process.execArgv, join(folder, "publish.ts"), folder, "--access", "public"],
      { env },
    );
  try {
    await publish();
    const { stdout } = await publish();
    const tarballs = readdirSync(folder).filter((file) => file.endsWith(".tgz"));
    refuse(stdout.split("published already").length - 1 !== tarballs.length, `published twice: ${stdout}`);
    for (const { name, "dist-tags": tags } of at.packages.values()) say(`${name}: ${JSON.stringify(tags)}`);
    const { latest, ...others } = at.packages.get("claude-openapi")?.["dist-tags"] ?? {};
    refuse(latest !== newest.version, `the newest would be ${latest}, not ${newest.version}`);
    refuse(
      Object.keys(others).length !== LINES.length - 1,
      `the other lines would have the tags ${Object.keys(others).join()}`,
    );
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

const newest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
await part("versions", () => checkVersions(newest));
await part("the site", () => packSite(newest));
for (const line of LINES)
  await part(line, () => {
    const tarball = pack(line, folder);
    const packed = execFileSync("tar", ["-xzOf", tarball, "package/package.json"], { encoding: "utf8" });
    checkManifest(JSON.parse(packed) as Manifest, basename(tarball));
    checkTarball(tarball, line);
    if (line === LINES[0])
      run("node_modules/.bin/vitest", ["run", "--project", "package", "test/package/package.test.ts"], {
        TARBALL: tarball,
      });
  });
for (const view of LINES.flatMap((line) => [line, `${line}.stable`]))
  for (const ending of ["json", "yaml"])
    refuse(
      !existsSync(join(folder, `claude-openapi-${view}.${ending}`)),
      `${folder} has no document ${view}.${ending}`,
    );
copyFileSync(join(root, ".github/publish.ts"), join(folder, "publish.ts"));
await part("publishing", checkPublishing);
const files = readdirSync(folder)
  .filter((file) => file !== "SHA256SUMS")
  .sort();
const sum = (file: string) =>
  createHash("sha256")
    .update(readFileSync(join(folder, file)))
    .digest("hex");
writeFileSync(join(folder, "SHA256SUMS"), files.map((file) => `${sum(file)}  ${file}\n`).join(""));
for (const problem of problems) say(problem);
say(`${files.length} files in ${folder}, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
