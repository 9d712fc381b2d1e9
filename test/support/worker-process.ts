/** A worker in a process of its own, which can be killed. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

/** A file of the source, as a program imports it. */
export const sourceOf = (name: string): string => new URL(`../../src/${name}`, import.meta.url).pathname;

export interface WorkerProcess extends AsyncDisposable {
  /** Starts a worker of the environment `env_1`, in place of one that has ended. */
  start(baseURL: string, path: string): void;
  /** Resolves when its process has ended. */
  kill(): Promise<void>;
}

/** Bundles a worker with these options, which may name `path` and what the program has before. */
export async function workerProcess(options: string, before = ""): Promise<WorkerProcess> {
  const folder = await mkdtemp(join(tmpdir(), "worker-process-"));
  const program = join(folder, "worker.mjs");
  const contents = `
    import Claude from ${JSON.stringify(sourceOf("index.ts"))};
    import { EnvironmentWorker } from ${JSON.stringify(sourceOf("worker/index.ts"))};
    const [baseURL, path] = process.argv.slice(2);
    ${before}
    const client = new Claude({ apiKey: "k", baseURL, maxRetries: 0 });
    await new EnvironmentWorker({ client, environmentId: "env_1", environmentKey: "key", ${options} }).run();
  `;
  const alias = { "#runtime": sourceOf("credentials/load.ts"), "#agent-toolset": sourceOf("skills/machine.ts") };
  await build({
    ...{ stdin: { resolveDir: folder, contents }, bundle: true, platform: "node", format: "esm", outfile: program },
    ...{ alias, external: ["#platform-credentials"] },
  });
  let worker: ChildProcess | undefined;
  const kill = async () => {
    if (!worker || worker.exitCode !== null || worker.signalCode !== null) return;
    const ended = once(worker, "exit");
    worker.kill("SIGKILL");
    await ended;
  };
  return {
    start: (...args) => void (worker = spawn(process.execPath, [program, ...args], { stdio: "inherit" })),
    kill,
    async [Symbol.asyncDispose]() {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
