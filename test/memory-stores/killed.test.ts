/** A worker that is killed while an agent writes into its memory, and the one that comes after it. */
import { access, readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { filesOf, memoryStore } from "../support/memory-store.js";
import { memoryWork } from "../support/memory-work.js";
import { toolUse } from "../support/session-server.js";
import { workerProcess } from "../support/worker-process.js";

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
  await using worker = await workerProcess("workdir: path");
  worker.start(server.baseURL, above);
  await vi.waitFor(() => access(join(above, "again")), { timeout: 30_000, interval: 20 });
  await worker.kill();
  expect(await filesOf(root)).toEqual({ kept: "kept", a: "one\n", b: "two\n" });
  expect(await mounted.remote()).toEqual({ kept: "kept" });
  worker.start(server.baseURL, above);
  await vi.waitFor(() => expect(server.items.get("work_1")!.state).toBe("stopped"), { timeout: 30_000, interval: 50 });
  await worker.kill();
  expect(server.sent.map((event) => event["tool_use_id"])).toEqual(["c1", "c2"]);
  expect(await mounted.remote()).toEqual({ kept: "kept", a: "one\n", b: "two\n" });
  expect(await readdir(join(above, "mnt"))).toEqual([]);
});
