/** Programs that load the package, from folders with a lock file of their own: nobody else has to install them. */
import { execFile, execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../package/installed.js";

/** The folders of tools, and the target that installs what is in them. */
const TARGETS = { tools: "loading-tools", bundlers: "everywhere", runtimes: "everywhere" } as const;

/** A file of the tools of a folder; throws when they are not installed. */
export function tool(path: string, folder: keyof typeof TARGETS = "tools"): string {
  const file = join(root, "test/loading", folder, "node_modules", path);
  if (existsSync(file)) return file;
  throw new Error(`${path} is missing: run \`make ${TARGETS[folder]}\``);
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

const execute = promisify(execFile);

/** Runs a program beside a server of this process and gives what it printed; `env` is added to a path and nothing else. */
export async function run(cwd: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { PATH, HOME } = process.env;
  try {
    return (await execute(command, args, { cwd, env: { PATH, HOME, ...env }, timeout: 600_000, maxBuffer: 2 ** 26 }))
      .stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(" ")}\n${stdout}\n${stderr}`, { cause: error });
  }
}
