/** Programs that load the package, from folders with a lock file of their own: nobody else has to install them. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "../package/installed.js";

/** A file of the tools that `make loading-tools` installs; throws when they are not there. */
export function tool(path: string, folder = "tools"): string {
  const file = join(root, "test/loading", folder, "node_modules", path);
  if (existsSync(file)) return file;
  throw new Error(`${path} is missing: run \`make loading-tools\``);
}

/** Runs a program of Node and gives what it printed, on both channels. */
export function node(cwd: string, ...args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`node ${args.join(" ")}\n${stdout}\n${stderr}`, { cause: error });
  }
}
