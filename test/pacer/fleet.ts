/** Processes that share a limit over Redis. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

export interface Fleet {
  readonly processes: number;
  /** In each process. */
  readonly workers: number;
  readonly seconds: number;
}

/** Runs a fleet until it ends by itself; gives the exit codes, and the longest stall of a process in milliseconds. */
export async function runFleet(baseURL: string, redis: string, { processes, workers, seconds }: Fleet) {
  const folder = await mkdtemp(join(tmpdir(), "fleet-"));
  try {
    const program = join(folder, "worker.cjs");
    const entry = new URL("worker.ts", import.meta.url).pathname;
    await build({
      entryPoints: [entry],
      outfile: program,
      bundle: true,
      platform: "node",
      format: "cjs",
      logLevel: "error",
    });
    const args = [baseURL, redis, String(workers), String(seconds)];
    const fleet = Array.from({ length: processes }, () => fork(program, args, { execArgv: [], timeout: 30_000 }));
    const ended = fleet.map((one) => once(one, "close").then(([code]) => code as number | null));
    const stalls: number[] = [];
    for (const one of fleet) one.on("message", (told) => void (typeof told === "number" && stalls.push(told)));
    // They begin together, when the last of them is connected.
    await Promise.all(fleet.map((one, at) => Promise.race([once(one, "message"), ended[at]])));
    for (const one of fleet) if (one.connected) one.send("go");
    return { codes: await Promise.all(ended), stall: Math.max(...stalls) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
