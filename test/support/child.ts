/** Programs that use the client in a process of their own. */
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { overFetchModule } from "./fetch.js";

let modules: ReturnType<typeof bundled> | undefined;
const source = (name: string) => new URL(`../../src/${name}`, import.meta.url).pathname;

/** The entries as modules of JavaScript. */
async function bundled() {
  const { outputFiles } = await build({
    entryPoints: {
      client: source("index.ts"),
      node: source("node/index.ts"),
      transfer: source("transfer.ts"),
      batches: source("batches/index.ts"),
      memories: source("memory-stores/index.ts"),
    },
    bundle: true,
    splitting: true,
    outdir: ".",
    outExtension: { ".js": ".mjs" },
    platform: "node",
    format: "esm",
    write: false,
  });
  return outputFiles.map(({ path, contents }) => ({ name: basename(path), contents }));
}

export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a module that imports from "client", "client/node", "client/transfer", "client/batches" and "client/memories", until it ends by itself; `limit` milliseconds at most. `before` is a
 * line of sh that runs first, to set limits of the process.
 */
export async function child(program: string, argument: string, limit = 20_000, before?: string): Promise<Ended> {
  modules ??= bundled();
  const folder = await mkdtemp(join(tmpdir(), "faults-"));
  try {
    for (const { name, contents } of await modules) await writeFile(join(folder, name), contents);
    const file = join(folder, "program.mjs");
    if (overFetchModule) await writeFile(join(folder, "over.mjs"), overFetchModule);
    const imports = {
      '"client"': overFetchModule ? '"./over.mjs"' : '"./client.mjs"',
      '"client/node"': '"./node.mjs"',
      '"client/transfer"': '"./transfer.mjs"',
      '"client/batches"': '"./batches.mjs"',
      '"client/memories"': '"./memories.mjs"',
    };
    const linked = Object.entries(imports).reduce(
      (text, [from, to]) => text.replaceAll(`from ${from}`, `from ${to}`),
      program,
    );
    await writeFile(file, linked);
    const env = { PATH: process.env["PATH"] };
    const [command, ...rest] = before
      ? ["sh", "-c", `${before}; exec "$0" "$@"`, process.execPath]
      : [process.execPath];
    const run = spawn(command!, [...rest, file, argument], { env, stdio: ["ignore", "pipe", "pipe"], timeout: limit });
    const out: string[] = [];
    const err: string[] = [];
    run.stdout.on("data", (text) => out.push(String(text)));
    run.stderr.on("data", (text) => err.push(String(text)));
    return await new Promise((resolve, reject) => {
      run.once("error", reject);
      run.once("close", (code, signal) => resolve({ code, signal, stdout: out.join(""), stderr: err.join("") }));
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
