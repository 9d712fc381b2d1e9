/** Running a program of `programs/` in a tree, against a local API of its own. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createLocalApi } from "../../src/testing/index.js";

const TIMEOUT_MS = 60_000;

/** A request as far as it has to be the same. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly version: string | undefined;
  readonly betas: readonly string[];
  readonly body: unknown;
}

export interface Ran {
  /** What each step gave. */
  readonly outcome: Readonly<Record<string, unknown>>;
  readonly sent: readonly Sent[];
}

/** Runs a program to its end. Throws with all that it printed when it fails. */
export async function run(tree: string, program: string): Promise<Ran> {
  // What others wrote names models that have been retired since.
  const api = createLocalApi({ anyModel: true });
  const server = await api.listen();
  try {
    const printed = await node(tree, fileOf(tree, program), {
      ANTHROPIC_BASE_URL: server.url,
      ANTHROPIC_API_KEY: "sk-ant-local",
    });
    const last = printed.trim().split("\n").at(-1) ?? "";
    return {
      outcome: JSON.parse(last.replaceAll(server.url, "https://local")) as Ran["outcome"],
      sent: api.requests.map(({ method, path, headers, body }) => ({
        method,
        path,
        version: headers["anthropic-version"],
        betas: (headers["anthropic-beta"] ?? "").split(/,\s*/).filter(Boolean).sort(),
        body,
      })),
    };
  } finally {
    await server.close();
  }
}

function fileOf(tree: string, program: string): string {
  const file = join(tree, "programs", program);
  return [".mjs", ".cjs"].map((ending) => file + ending).find(existsSync)!;
}

/** What a program prints; it has no credentials but those that it is given. */
export function node(tree: string, file: string, env: Readonly<Record<string, string>>): Promise<string> {
  const { PATH = "", HOME = "" } = process.env;
  const options = {
    cwd: tree,
    timeout: TIMEOUT_MS,
    maxBuffer: 64 * 1024 * 1024,
    env: { PATH, HOME, ANTHROPIC_CONFIG_DIR: "/nonexistent", ...env },
  };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ["--no-warnings", file], options, (error, stdout, stderr) => {
      if (error) reject(new Error(`${file}\n${error.message}\n${stdout}\n${stderr}`));
      else resolve(stdout);
    });
  });
}
