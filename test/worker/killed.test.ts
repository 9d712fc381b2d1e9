/** Workers that are killed while they work: whoever comes next does what is left, and nothing twice. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { seeded } from "../support/random.js";
import { terminated, toolUse } from "../support/session-server.js";
import { workServer } from "../support/work-server.js";
import { sourceOf, workerProcess } from "../support/worker-process.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "killed-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A tool that writes down when it begins and ends. */
const WORK = `
  import { appendFileSync } from "node:fs";
  import { tool } from ${JSON.stringify(sourceOf("tools/index.ts"))};
  const work = tool({
    name: "work", description: "", inputSchema: { type: "object" },
    run: async ({ ms }, { toolUse }) => {
      appendFileSync(path, "begin " + toolUse.id + "\\n");
      await new Promise((resolve) => setTimeout(resolve, ms));
      appendFileSync(path, "end " + toolUse.id + "\\n");
      return toolUse.id;
    },
  });
`;

// @promise Agents: Workers that are killed while they work leave their item to the next one, which answers what is left: no call is lost or answered twice
test("workers are killed one after the other, and each call is answered once", async () => {
  const random = seeded(11);
  const calls = 6;
  await using server = await workServer([toolUse("c0", "work", { ms: 200 })], {
    ttl: 3,
    after: (event, session) => {
      const nth = Number(String(event["tool_use_id"]).slice(1)) + 1;
      session.add(nth < calls ? toolUse(`c${nth}`, "work", { ms: 100 + Math.floor(random() * 400) }) : terminated("t"));
    },
  });
  const log = join(folder, "log");
  await writeFile(log, "");
  const lines = async () => (await readFile(log, "utf8")).split("\n").filter((line) => line !== "");
  await using worker = await workerProcess("tools: [work]", WORK);
  for (const begun of [1, 3, 5]) {
    worker.start(server.baseURL, log);
    await vi.waitFor(
      async () =>
        expect((await lines()).filter((line) => line.startsWith("begin")).length).toBeGreaterThanOrEqual(begun),
      { timeout: 30_000, interval: 20 },
    );
    await worker.kill();
  }
  worker.start(server.baseURL, log);
  await vi.waitFor(() => expect(server.items.get("work_1")!.state).toBe("stopped"), { timeout: 30_000, interval: 50 });
  await worker.kill();
  expect(server.sent.map((event) => event["tool_use_id"])).toEqual(["c0", "c1", "c2", "c3", "c4", "c5"]);
  // A call that was cut off was run again, and only such a one.
  const cut = (await lines()).filter((line) => line.startsWith("begin")).length - calls;
  expect(cut).toBeGreaterThan(0);
  expect(cut).toBeLessThanOrEqual(3);
}, 120_000);
