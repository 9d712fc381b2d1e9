/** A worker with the package bundled into it, served by workerd at one compatibility date. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { build } from "esbuild";

const config = (date: string) => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "worker.js")],
      compatibilityDate = "${date}",
    )),
    (name = "internet", network = (allow = ["private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;

/** What a worker of `fixtures/` in `folder` answers. */
export async function workerd(
  folder: string,
  program: string,
  date: string,
  baseURL: string,
  worker: string = "exchange-worker.mjs",
): Promise<unknown> {
  await build({
    entryPoints: [join(folder, worker)],
    outfile: join(folder, "worker.js"),
    bundle: true,
    format: "esm",
    target: "es2022",
    conditions: ["workerd", "worker"],
    logLevel: "silent",
  });
  writeFileSync(join(folder, "workerd.capnp"), config(date));
  const child = spawn(program, ["serve", "--control-fd=3", "workerd.capnp"], {
    cwd: folder,
    env: {},
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  try {
    const address = await listening(child);
    const response = await fetch(`${address}/?base=${encodeURIComponent(baseURL)}`);
    const text = await response.text();
    return response.ok ? JSON.parse(text) : text;
  } finally {
    child.kill();
    if (child.exitCode === null) await once(child, "close");
  }
}

/** Where it listens, or an error with what it said instead. */
async function listening(child: ChildProcess): Promise<string> {
  const said: string[] = [];
  child.stderr!.on("data", (text) => said.push(String(text)));
  const events = createInterface({ input: child.stdio[3] as NodeJS.ReadableStream });
  for await (const line of events) {
    const { event, port } = JSON.parse(line) as { event: string; port?: number };
    if (event === "listen") return `http://127.0.0.1:${port}`;
  }
  throw new Error(`workerd did not listen:\n${said.join("")}`);
}
