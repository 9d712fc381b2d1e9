/** The tarball that would be published, installed into an empty folder without a network. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Line, pack as packLine } from "../../codegen/lines.js";

export const root = new URL("../..", import.meta.url).pathname;

export interface Installed {
  readonly tarball: string;
  /** Tarballs of its dependencies. */
  readonly dependencies: readonly string[];
  /** The consumer's folder; `node_modules` is below it. */
  readonly folder: string;
  /** The package inside it. */
  readonly package: string;
  /** Runs a program of the consumer and gives its output. */
  run(command: string, ...args: string[]): string;
  remove(): void;
}

/** Runtime dependencies as they are installed here. */
const DEPENDENCIES = ["openapi-fetch", "openapi-typescript-helpers"];

function pack(folder: string, into: string): string {
  const printed = execFileSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", into, folder], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [{ filename }] = JSON.parse(printed) as [{ filename: string }];
  return join(into, filename.replace(/^@/, "").replace("/", "-"));
}

/** @param line One of the version lines that are published under the name; absent: the package as it stands here. */
export function install(line?: Line): Installed {
  if (!existsSync(join(root, "dist/esm/index.js")))
    throw new Error("dist/ is missing: run `make package-test`, which builds it");
  const folder = mkdtempSync(join(tmpdir(), "claude-openapi-"));
  // The one that is published is given by the check of a release; otherwise one like it is made.
  const given = line ? packLine(line, folder) : process.env["TARBALL"];
  const tarball = given ?? pack(root, folder);
  // The dependencies come as tarballs too, so that the install asks no registry.
  const dependencies = DEPENDENCIES.map((name) => pack(join(root, "node_modules", name), folder));
  const tarballs = [tarball, ...dependencies];
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true }));
  const run = (command: string, ...args: string[]): string => {
    try {
      return execFileSync(command, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      throw new Error(`${command} ${args.join(" ")}\n${stdout}\n${stderr}`, { cause: error });
    }
  };
  run("npm", "install", "--offline", "--omit=peer", "--ignore-scripts", "--no-audit", "--no-fund", ...tarballs);
  return {
    tarball,
    dependencies,
    folder,
    package: join(folder, "node_modules/claude-openapi"),
    run,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Bytes of all files below a folder. */
export function bytesOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
