/** Brings an official source onto this machine by the ordinary clients: npm and Go. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

const CACHE = new URL("../node_modules/.cache/upstream/", import.meta.url).pathname;

export interface Fetched {
  readonly version: string;
  readonly folder: string;
}

function run(program: string, args: readonly string[], cwd?: string): string {
  return execFileSync(program, args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** @param version A version, or `latest`. */
export function fetchSdk(version: string): Fetched {
  const kept = join(CACHE, `sdk-${version}`);
  if (existsSync(kept)) return { version, folder: kept };
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, "new-"));
  try {
    const [packed] = JSON.parse(
      run("npm", ["pack", `@anthropic-ai/sdk@${version}`, "--json", "--ignore-scripts", "--pack-destination", folder]),
    ) as { filename: string; version: string }[];
    run("tar", ["xzf", packed!.filename.replace(/^@/, "").replace("/", "-")], folder);
    const target = join(CACHE, `sdk-${packed!.version}`);
    if (!existsSync(target)) renameSync(join(folder, "package"), target);
    return { version: packed!.version, folder: target };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Why the Go module cannot be fetched here; undefined when it can. */
export function withoutGo(): string | undefined {
  try {
    run("go", ["version"]);
    return undefined;
  } catch {
    return "Go is not installed";
  }
}

/** @param module Its path. @param version A version, or `latest`. */
export function fetchDocument(module: string, version: string): Fetched {
  const { Version, Dir } = JSON.parse(run("go", ["mod", "download", "-json", `${module}@${version}`])) as {
    Version: string;
    Dir: string;
  };
  return { version: Version, folder: Dir };
}
