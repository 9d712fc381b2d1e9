/** A worker that is killed while an agent writes into its memory, and the one that comes after it. */
import { type ChildProcess, spawn } from "node:child_process";
import { access, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { filesOf, memoryStore } from "../support/memory-store.js";
import { memoryWork } from "../support/memory-work.js";
import { toolUse } from "../support/session-server.js";

let folder = "";
let program = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "killed-memory-"));
  program = join(folder, "worker.mjs");
  const source = (name: string) => new URL(`../../src/${name}`, import.meta.url).pathname;
  const contents = `
    import Claude from ${JSON.stringify(source("index.ts"))};
    import { EnvironmentWorker } from ${JSON.stringify(source("worker/index.ts"))};
    const [baseURL, workdir] = process.argv.slice(2);
    const client = new Claude({ apiKey: "k", baseURL, maxRetries: 0 });
    await new EnvironmentWorker({ client, environmentId: "env_1", environmentKey: "key", workdir }).run();
  `;
  const alias = { "#runtime": source("credentials/load.ts"), "#agent-toolset": source("skills/machine.ts") };
  await build({
    ...{ stdin: { resolveDir: folder, contents }, bundle: true, platform: "node", format: "esm", outfile: program },
    ...{ alias, external: ["#platform-credentials"] },
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

// @promise Agents: What an agent has written into its memory outlives…
test("the next worker sends what the killed one had not, and goes on", { timeout: 60_000 }, async () => {
  await using mounted = await memoryStore({ kept: "kept" });
  const { root, above } = mounted;
  // Waits when it is run first.
  const second = `echo two > ${root}/b; test -e ${above}/again || { touch ${above}/again; sleep 2; }`;
  await using server = await memoryWork(
    mounted,
    [toolUse("c1", "bash", { command: `echo one > ${root}/a` }), toolUse("c2", "bash", { command: second })],
    { ttl: 3 },
  );
  let worker: ChildProcess | undefined;
  const start = () => (worker = spawn(process.execPath, [program, server.baseURL, above], { stdio: "inherit" }));
  try {
    start();
    await vi.waitFor(() => access(join(above, "again")), { timeout: 30_000, interval: 20 });
    worker!.kill("SIGKILL");
    await new Promise((resolve) => worker!.once("exit", resolve));
    expect(await filesOf(root)).toEqual({ kept: "kept", a: "one\n", b: "two\n" });
    expect(await mounted.remote()).toEqual({ kept: "kept" });
    start();
    await vi.waitFor(() => expect(server.items.get("work_1")!.state).toBe("stopped"), {
      timeout: 30_000,
      interval: 50,
    });
  } finally {
    worker?.kill("SIGKILL");
  }
  expect(server.sent.map((event) => event["tool_use_id"])).toEqual(["c1", "c2"]);
  expect(await mounted.remote()).toEqual({ kept: "kept", a: "one\n", b: "two\n" });
  expect(await readdir(join(above, "mnt"))).toEqual([]);
});
