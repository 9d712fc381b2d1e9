/** Workers that serve sessions with memory stores: the same session with both SDKs, and what becomes of a memory when a session ends badly. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import Official from "@anthropic-ai/sdk";
import { EnvironmentWorker as OfficialWorker } from "@anthropic-ai/sdk/helpers/beta/environments";
import { describe, expect, test } from "vitest";
import Claude from "../../src/2026-10-21.js";
import { ArgumentError } from "../../src/errors/errors.js";
import { EnvironmentWorker, SessionMemoryError } from "../../src/worker/index.js";
import { memoryStore } from "../support/memory-store.js";
import { memoryWork, SECRET } from "../support/memory-work.js";
import { toolUse } from "../support/session-server.js";

const ITEM = { workId: "work_1", environmentId: "env_1", sessionId: "sesn_1", workSecret: SECRET };

/** The same, with an item that is claimed already. */
async function environment(...args: Parameters<typeof memoryWork>) {
  const server = await memoryWork(...args);
  Object.assign(server.items.get("work_1")!, { state: "active", until: Infinity });
  return server;
}
const workerOf = (isOurs: boolean, { baseURL }: { baseURL: string }, options: object = {}): EnvironmentWorker => {
  const about = { apiKey: "parent-key", baseURL, maxRetries: 0, logLevel: "off" as const };
  const client = isOurs ? new Claude(about) : new Official(about);
  return new ((isOurs ? EnvironmentWorker : OfficialWorker) as typeof EnvironmentWorker)({
    ...{ client: client as never, maxIdleMs: 0 },
    ...options,
  });
};

describe("a session with a memory store", () => {
  test.each(["read_write", "read_only"])("is served alike by both SDKs: %s", async (access) => {
    const seen = [];
    for (const isOurs of [true, false]) {
      await using mounted = await memoryStore({ "a.md": "one\n", "b.md": "two\n" });
      const { root } = mounted;
      const events = [
        toolUse("c1", "read", { file_path: join(root, "a.md") }),
        toolUse("c2", "edit", { file_path: join(root, "a.md"), old_string: "one", new_string: "1" }),
        toolUse("c3", "write", { file_path: join(root, "new/c.md"), content: "three" }),
        toolUse("c4", "bash", { command: `rm ${root}/b.md; ls ${root}` }),
        toolUse("c5", "read", { file_path: "/etc/passwd" }),
      ];
      const { resources } = mounted.session({ access });
      await using server = await environment(mounted, events, { session: { resources } });
      await workerOf(isOurs, server, { workdir: mounted.above }).handleItem(ITEM);
      const asked = server.requests.filter(({ url }) => url.includes("memory_stores"));
      seen.push({
        sent: JSON.parse(JSON.stringify(server.sent).replaceAll(mounted.above, "")) as unknown,
        remote: await mounted.remote(),
        left: await readdir(join(mounted.above, "mnt")),
        asked: asked.map(({ method, url }) => `${method} ${url.replace(/mem(store)?_\w+/g, "")}`).sort(),
        tokens: [...new Set(asked.map(({ headers }) => headers["authorization"]))],
      });
    }
    expect(seen[0]!.remote).toEqual(
      access === "read_write" ? { "a.md": "1\n", "new/c.md": "three" } : { "a.md": "one\n", "b.md": "two\n" },
    );
    expect(seen[0]!.tokens).toEqual(["Bearer token"]);
    expect(seen[0]).toEqual(seen[1]);
  });

  test("is refused without a token of its own, and served without its memory when that is asked for", async () => {
    for (const isOurs of [true, false]) {
      await using mounted = await memoryStore({ a: "a" });
      await using server = await environment(mounted, [toolUse("c1", "bash", { command: "echo hi" })]);
      const options = { workdir: mounted.above, environmentKey: "env-key" };
      const item = { ...ITEM, workSecret: undefined as never };
      const run = workerOf(isOurs, server, options).handleItem(item);
      await expect(run).rejects.toMatchObject({ message: expect.stringMatching(/memorySyncIntervalMs/) as string });
      if (isOurs) await expect(run).rejects.toBeInstanceOf(SessionMemoryError);
      expect([server.sent, server.items.get("work_1")!.stops]).toEqual([[], 1]);
      Object.assign(server.items.get("work_1")!, { state: "active", beat: null });
      await workerOf(isOurs, server, { ...options, memorySyncIntervalMs: null }).handleItem(item);
      expect(server.sent).toHaveLength(1);
      expect(mounted.asked()).toEqual([]);
    }
  });

  test("an interval that is too short is refused before anything is asked for", async () => {
    await using mounted = await memoryStore({});
    await using server = await environment(mounted, []);
    const worker = workerOf(true, server, {
      memorySyncIntervalMs: 1000,
      environmentId: "env_1",
      environmentKey: "key",
    });
    await expect(worker.handleItem(ITEM)).rejects.toThrow(ArgumentError);
    await expect(worker.run()).rejects.toThrow(/memorySyncIntervalMs has to be at least 5000/);
    expect(server.requests).toEqual([]);
  });

  test("what was written is saved when the session is cut off, and nothing is deleted", async () => {
    await using mounted = await memoryStore({ a: "a", b: "b" });
    const controller = new AbortController();
    const command = `cd ${mounted.root}; echo edited > a; rm b`;
    await using server = await environment(mounted, [toolUse("c1", "bash", { command })], {
      after: () => controller.abort(),
    });
    await workerOf(true, server, { workdir: mounted.above }).handleItem({ ...ITEM, signal: controller.signal });
    expect(await mounted.remote()).toEqual({ a: "edited\n", b: "b" });
    expect(await readdir(join(mounted.above, "mnt"))).toEqual([]);
    expect(server.items.get("work_1")!.stops).toBe(1);
  });

  test("what cannot be saved is kept beside", async () => {
    await using mounted = await memoryStore({ a: "a" });
    const command = `echo edited > ${mounted.root}/a`;
    await using server = await environment(mounted, [toolUse("c1", "bash", { command })], {
      before: ({ method, url }, response) => {
        if (method !== "POST" || !url.includes("/memories")) return false;
        response.destroy();
        return true;
      },
    });
    await workerOf(true, server, { workdir: mounted.above }).handleItem(ITEM);
    const [kept] = await readdir(join(mounted.above, "mnt"));
    expect(await readFile(join(mounted.above, "mnt", kept!, "a"), "utf8")).toBe("edited\n");
    expect(await mounted.remote()).toEqual({ a: "a" });
  });

  test("tools that cannot be made leave no folder", async () => {
    await using mounted = await memoryStore({ a: "a" });
    await using server = await environment(mounted, []);
    const tools = () => {
      throw new RangeError("no tools");
    };
    await expect(workerOf(true, server, { workdir: mounted.above, tools }).handleItem(ITEM)).rejects.toThrow(
      "no tools",
    );
    expect(await readdir(join(mounted.above, "mnt"))).toEqual([]);
  });
});
