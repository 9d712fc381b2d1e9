/** Programs that use the client in a process of their own. */
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

let client: Promise<string> | undefined;
const entry = new URL("../../src/index.ts", import.meta.url).pathname;

/** The client as one module of JavaScript. */
async function bundled(): Promise<string> {
  const result = await build({ entryPoints: [entry], bundle: true, platform: "node", format: "esm", write: false });
  return result.outputFiles[0]!.text;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a module that imports from "client", until it ends by itself; `limit` milliseconds at most. */
export async function child(program: string, argument: string, limit = 20_000): Promise<Ended> {
  client ??= bundled();
  const folder = await mkdtemp(join(tmpdir(), "faults-"));
  try {
    await writeFile(join(folder, "client.mjs"), await client);
    const file = join(folder, "program.mjs");
    await writeFile(file, program.replaceAll('from "client"', 'from "./client.mjs"'));
    const env = { PATH: process.env["PATH"] };
    const run = spawn(process.execPath, [file, argument], { env, stdio: ["ignore", "pipe", "pipe"], timeout: limit });
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
