/** A Redis of one test: in a folder of its own, on a socket of its own, without persistence. */
import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { refusingURL } from "./fault-server.js";

/** Why tests that need a Redis are skipped, if they are: it is a program of the system, not a package of npm. */
export const NO_REDIS: string | undefined =
  spawnSync("redis-server", ["--version"]).status === 0
    ? undefined
    : "redis-server is not installed (apt-get install redis-server)";

export interface RedisServer extends AsyncDisposable {
  /** Where it listens on 127.0.0.1, if it was asked to. */
  readonly url: string | undefined;
  /** Path of its socket. */
  readonly path: string;
  stop(): Promise<void>;
}

export async function redisServer({ tcp = false } = {}): Promise<RedisServer> {
  const port = tcp ? Number(new URL(await refusingURL()).port) : 0;
  const url = tcp ? `redis://127.0.0.1:${port}` : undefined;
  const folder = await mkdtemp(join(tmpdir(), "redis-"));
  const path = join(folder, "socket");
  const settings = {
    bind: "127.0.0.1",
    port: String(port),
    unixsocket: path,
    save: "",
    appendonly: "no",
    dir: folder,
    daemonize: "no",
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
  const run = spawn("redis-server", flags, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<void>((resolve) => run.once("close", () => resolve()));
  const stop = async () => {
    run.kill("SIGKILL");
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  for await (const line of createInterface({ input: run.stdout })) {
    if (/ready to accept connections/i.test(line)) {
      run.stdout.resume();
      return { path, url, stop, [Symbol.asyncDispose]: stop };
    }
  }
  await stop();
  throw new Error("redis-server did not start");
}
