/**
 * Publishes the tarballs of a folder, each once: what the registry has already, byte for byte, is skipped with a line, so that a
 * release that broke off can be run again. A version that is there with other bytes stops it before anything is published. It needs
 * nothing but Node, and goes with the tarballs.
 *
 *   node publish.ts <folder> [options of npm publish…]
 */
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

interface Tarball {
  readonly path: string;
  /** Name and version. */
  readonly id: string;
  readonly integrity: string;
}

const [folder = ".", ...options] = process.argv.slice(2);
const say = (text: string) => void process.stdout.write(`${text}\n`);

function tarballIn(path: string): Tarball {
  const packed = execFileSync("tar", ["-xzOf", path, "package/package.json"], { encoding: "utf8" });
  const { name, version } = JSON.parse(packed) as Readonly<Record<string, string>>;
  const integrity = `sha512-${createHash("sha512").update(readFileSync(path)).digest("base64")}`;
  return { path, id: `${name}@${version}`, integrity };
}

/** The sum of what the registry has; undefined where it has no such version, or no such package. */
function publishedSum({ id }: Tarball): string | undefined {
  const { status, stdout, stderr } = spawnSync("npm", ["view", id, "dist.integrity", "--json"], { encoding: "utf8" });
  if (status !== 0 && /\bE404\b/.test(stdout + stderr)) return undefined;
  if (status !== 0) throw new Error(`npm view ${id} failed: ${stderr.trim()}`);
  return stdout.trim() === "" ? undefined : (JSON.parse(stdout) as string);
}

const tarballs = readdirSync(folder)
  .filter((name) => name.endsWith(".tgz"))
  .sort()
  .map((name) => tarballIn(resolve(join(folder, name))));
if (tarballs.length === 0) throw new Error(`${folder} has no tarballs`);
const published = new Map(tarballs.map((one) => [one, publishedSum(one)]));
for (const [{ id, integrity }, sum] of published)
  if (sum !== undefined && sum !== integrity) throw new Error(`${id} is published with other bytes: raise the version`);
for (const [{ id, path }, sum] of published) {
  if (sum !== undefined) say(`${id}: published already`);
  else execFileSync("npm", ["publish", path, "--ignore-scripts", ...options], { stdio: "inherit" });
}
