/** Workers of an environment: the same work with both SDKs, leases, failures, and workers that are killed. */
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Official from "@anthropic-ai/sdk";
import { EnvironmentWorker as OfficialWorker } from "@anthropic-ai/sdk/helpers/beta/environments";
import { afterEach, describe, expect, test, vi } from "vitest";
import Claude from "../../src/2026-10-21.js";
import { ArgumentError, AuthenticationError } from "../../src/errors/errors.js";
import { tool } from "../../src/tools/index.js";
import { EnvironmentWorker, SessionMemoryError, SessionToolRunner, WorkPoller } from "../../src/worker/index.js";
import { sessionsTokenFromSecret } from "../../src/worker/secret.js";
import type { ServerResponse } from "node:http";
import { apiError, json, type Recorded } from "../support/server.js";
import { terminated, toolUse } from "../support/session-server.js";
import { type WorkServer, workServer } from "../support/work-server.js";

const KEY = { environmentId: "env_1", environmentKey: "env-key" };
const secretOf = (token: string) => Buffer.from(JSON.stringify({ sessions_token: token })).toString("base64url");
const clientOf = ({ baseURL }: { baseURL: string }, more: object = {}) =>
  new Claude({ apiKey: "parent-key", baseURL, maxRetries: 0, logLevel: "off", ...more }) as never;
const echo = (run: () => unknown = () => "done") =>
  tool({ name: "echo", description: "", inputSchema: { type: "object" }, run: async () => String(await run()) });
const withCall = [toolUse("c1", "echo")];
const ends = { after: (_: unknown, server: { add(event: object): void }) => server.add(terminated("t")) };

/** Runs a worker until an item was stopped so often. */
async function untilStopped(server: WorkServer, worker: { run(signal: AbortSignal): Promise<void> }, stops = 1) {
  const controller = new AbortController();
  const run = worker.run(controller.signal);
  await vi.waitFor(
    () => expect([...server.items.values()].reduce((sum, item) => sum + item.stops, 0)).toBe(stops),
    10_000,
  );
  controller.abort();
  await run;
}

describe("the same work with both SDKs", () => {
  const PROGRAMS: Record<string, Parameters<typeof workServer>[1]> = {
    "an item with a token of its own": { secret: secretOf("token") },
    "an item without one": {},
    "an item whose secret is none": { secret: "???" },
    "a session that has ended": { session: { status: "terminated" } },
    "an item that is no session": { type: "healthcheck" },
  };
  test.each(Object.keys(PROGRAMS))("%s", async (name) => {
    const seen = [];
    for (const isOurs of [true, false]) {
      await using server = await workServer(withCall, { ...ends, ...PROGRAMS[name] } as never);
      const options = { apiKey: "parent-key", baseURL: server.baseURL, maxRetries: 0, logLevel: "off" as const };
      const client = isOurs ? new Claude(options) : new Official(options);
      const Worker = (isOurs ? EnvironmentWorker : OfficialWorker) as typeof EnvironmentWorker;
      const worker = new Worker({
        ...KEY,
        client: client as never,
        tools: [echo()] as never,
        workerId: "w",
        maxIdleMs: 0,
      });
      await untilStopped(server, worker);
      const requests = server.requests
        .filter(({ url }) => !url.includes("work/poll") || url === server.requests[0]!.url)
        .map(({ method, url, headers, body }) => ({
          ...{ method, url: url.replace(/\?.*events.*$|\?(order|limit).*$/, ""), body: body.toString() },
          ...{ authorization: headers["authorization"], key: headers["x-api-key"], beta: headers["anthropic-beta"] },
          worker: headers["anthropic-worker-id"],
        }));
      const after = requests.findIndex(({ url }) => url.endsWith("/stop"));
      const sorted = [...new Set(requests.slice(0, after + 1).map((one) => JSON.stringify(one)))].sort();
      seen.push({
        requests: sorted,
        sent: server.sent,
        items: [...server.items].map(([id, { state, stops }]) => [id, state, stops]),
      });
    }
    expect(seen[0]!.requests.length).toBeGreaterThan(2);
    expect(seen[0]).toEqual(seen[1]);
  });
});

/** Answers what a worker asks for a skill: its version, and its archive. */
async function skillServer(folder: string, events: Parameters<typeof workServer>[0]): Promise<WorkServer> {
  await mkdir(join(folder, "notes"));
  await writeFile(join(folder, "notes/SKILL.md"), "Take notes.\n");
  execFileSync("tar", ["czf", "archive", "notes"], { cwd: folder });
  await rm(join(folder, "notes"), { recursive: true });
  const archive = await readFile(join(folder, "archive"));
  return workServer(events, {
    ...ends,
    session: { agent: { skills: [{ type: "custom", skill_id: "skill_1", version: "latest" }] } },
    before: ({ url }: Recorded, response: ServerResponse) => {
      const [path] = url.split("?");
      if (path === "/v1/skills/skill_1/versions/latest")
        json(response, 200, { id: "skillver_1", type: "skill_version", name: "notes", skill_id: "skill_1" });
      else if (path === "/v1/skills/skill_1/versions/skillver_1/content")
        response.writeHead(200, { "content-type": "application/gzip" }).end(archive);
      else return false;
      return true;
    },
  } as never);
}

// @promise Agents: A worker sets up the skills of a session for its tools, and removes them when it is over, as the official one does
test("the skills of a session are there for its tools, and gone after it, with both SDKs", async () => {
  const seen = [];
  for (const isOurs of [true, false]) {
    const folder = await realpath(await mkdtemp(join(tmpdir(), "worker-")));
    await using server = await skillServer(folder, [toolUse("c1", "read", { file_path: "skills/notes/SKILL.md" })]);
    const options = { apiKey: "parent-key", baseURL: server.baseURL, maxRetries: 0, logLevel: "off" as const };
    const client = isOurs ? new Claude(options) : new Official(options);
    const Worker = (isOurs ? EnvironmentWorker : OfficialWorker) as typeof EnvironmentWorker;
    await untilStopped(server, new Worker({ ...KEY, client: client as never, workdir: folder, maxIdleMs: 0 }));
    const asked = server.requests.filter(({ url }) => url.includes("/skills/"));
    seen.push({
      sent: server.sent,
      asked: asked.map(({ url, headers }) => [url.split("?")[0], headers["authorization"], headers["anthropic-beta"]]),
      left: (await readdir(folder, { recursive: true })).sort(),
    });
    await rm(folder, { recursive: true });
  }
  expect(seen[0]).toMatchObject({ sent: [{ content: [{ text: "Take notes.\n" }] }], left: ["archive", "skills"] });
  expect(seen[0]).toEqual(seen[1]);
});

test("the client makes workers, pollers and runners, with its options and its own credential or theirs", async () => {
  await using server = await workServer(withCall, { ...ends, items: ["work_1", "work_2"] } as never);
  const client = new Claude({ apiKey: "parent-key", baseURL: server.baseURL, maxRetries: 0 });
  const { work } = client.beta.environments;
  const poller = work.poller({ ...KEY, drain: true, autoStop: false, workerId: "w" });
  expect(poller).toBeInstanceOf(WorkPoller);
  const worker = work.worker({ environmentKey: "env-key", tools: [echo()] as never, maxIdleMs: 0 });
  expect(worker).toBeInstanceOf(EnvironmentWorker);
  for await (const { id, environment_id, data } of poller) {
    if (id === "work_1") await worker.handleItem({ workId: id, environmentId: environment_id, sessionId: data.id });
    else {
      const runner = client.beta.sessions.events.toolRunner(data.id, { tools: [echo()] as never, maxIdleMs: 1 });
      expect(runner).toBeInstanceOf(SessionToolRunner);
      for await (const _ of runner);
    }
  }
  expect(server.sent).toHaveLength(1);
  const by = (header: "authorization" | "x-api-key") => new Set(server.requests.map(({ headers }) => headers[header]));
  expect(by("authorization")).toEqual(new Set(["Bearer env-key", undefined]));
  expect(by("x-api-key")).toEqual(new Set([undefined, "parent-key"]));
});

describe("leases", () => {
  const working = (server: WorkServer, run: (signal: AbortSignal) => Promise<string>) =>
    new EnvironmentWorker({
      ...{ ...KEY, client: clientOf(server), maxIdleMs: 0 },
      tools: [
        tool({
          name: "echo",
          description: "",
          inputSchema: { type: "object" },
          run: (_, context) => run(context!.signal!),
        }),
      ] as never,
    });
  const untilAborted = (signal: AbortSignal) =>
    new Promise<string>((resolve) => signal.addEventListener("abort", () => resolve("after the end")));

  // @promise Agents: A worker holds its lease while it works; one that is lost ends the work unanswered and unstopped, one that is told to stop is stopped
  test("a lease that somebody else has: no answer and no stop", async () => {
    await using server = await workServer(withCall, { ttl: 2 });
    server.items.get("work_1")!.state = "active";
    server.items.get("work_1")!.until = Infinity;
    const worker = working(server, (signal) => {
      server.items.get("work_1")!.beat = "somebody else's";
      return untilAborted(signal);
    });
    await worker.handleItem({ workId: "work_1", environmentId: "env_1", sessionId: "sesn_1" }).catch(() => {});
    expect(server.sent).toEqual([]);
    expect(server.items.get("work_1")!.stops).toBe(0);
  });

  test("an item that is to stop: what was done is answered, and it is stopped", async () => {
    await using server = await workServer(withCall, { ttl: 2 });
    server.items.get("work_1")!.state = "active";
    server.items.get("work_1")!.until = Infinity;
    const worker = working(server, (signal) => {
      server.tell = { state: "stopping" };
      return untilAborted(signal);
    });
    await worker.handleItem({ workId: "work_1", environmentId: "env_1", sessionId: "sesn_1" });
    expect(server.sent).toMatchObject([{ content: [{ text: "after the end" }] }]);
    expect(server.items.get("work_1")).toMatchObject({ stops: 1, state: "stopped" });
  });

  test("heartbeats whose answers are lost have counted, and are not taken for a loss", async () => {
    let lost = 0;
    await using server = await workServer(withCall, {
      ttl: 4,
      ...ends,
      before: (request: Recorded, response: ServerResponse) => {
        const { searchParams, pathname } = new URL(request.url, "http://host");
        if (!pathname.endsWith("/heartbeat") || lost >= 2) return false;
        lost++;
        const item = server.items.get("work_1")!;
        expect(searchParams.get("expected_last_heartbeat")).toBeDefined();
        item.beat = `2026-10-21T00:00:0${lost}.000Z`;
        item.until = performance.now() + 4000;
        response.destroy();
        return true;
      },
    } as never);
    server.items.get("work_1")!.state = "active";
    server.items.get("work_1")!.until = Infinity;
    const beats = () => server.asked.filter((one) => one === "heartbeat").length;
    const worker = working(server, async () => {
      await vi.waitFor(() => expect(beats()).toBeGreaterThan(3), 10_000);
      return "done";
    });
    await worker.handleItem({ workId: "work_1", environmentId: "env_1", sessionId: "sesn_1" });
    expect(lost).toBe(2);
    expect(server.sent).toHaveLength(1);
    expect(server.items.get("work_1")!.stops).toBe(1);
  });

  test("a lease that no heartbeat reaches is lost when its time is over", async () => {
    await using server = await workServer(withCall, {
      ttl: 2,
      before: (request, response) => {
        if (!request.url.includes("/heartbeat") || server.asked.filter((one) => one === "heartbeat").length < 2)
          return false;
        response.destroy();
        return true;
      },
    });
    server.items.get("work_1")!.state = "active";
    server.items.get("work_1")!.until = Infinity;
    await working(server, untilAborted).handleItem({ workId: "work_1", environmentId: "env_1", sessionId: "sesn_1" });
    expect(server.sent).toEqual([]);
    expect(server.items.get("work_1")!.stops).toBe(0);
  });
});

describe("a worker", () => {
  afterEach(() => void vi.unstubAllEnvs());

  test("goes on after an item that fails, and ends with what a poll is refused", async () => {
    let polls = 0;
    await using server = await workServer(withCall, {
      items: ["work_1", "work_2"],
      before: (request, response) => {
        if (request.url.includes("work/poll") && ++polls > 2)
          json(response, 401, apiError("authentication_error", "no"));
        else if (request.url.endsWith("sessions/sesn_1")) json(response, 404, apiError("not_found_error", "gone"));
        else return false;
        return true;
      },
    });
    const worker = new EnvironmentWorker({ ...KEY, client: clientOf(server), tools: [] });
    await expect(worker.run()).rejects.toBeInstanceOf(AuthenticationError);
    expect([...server.items.values()].map(({ stops }) => stops)).toEqual([1, 1]);
  });

  test("says what it lacks", async () => {
    await using server = await workServer([]);
    const worker = new EnvironmentWorker({ client: clientOf(server) });
    await expect(worker.run()).rejects.toThrow(ArgumentError);
    await expect(worker.handleItem()).rejects.toThrow(/workId is required — pass it or set ANTHROPIC_WORK_ID/);
    vi.stubEnv("ANTHROPIC_WORK_ID", "work_1");
    vi.stubEnv("ANTHROPIC_ENVIRONMENT_ID", "env_1");
    vi.stubEnv("ANTHROPIC_SESSION_ID", "sesn_1");
    await expect(worker.handleItem()).rejects.toThrow(/environmentKey is required/);
    expect(server.requests).toEqual([]);
  });

  test("serves an item by the variables that it is given, with the default tools in its folder", async () => {
    const folder = await realpath(await mkdtemp(join(tmpdir(), "worker-")));
    await using server = await workServer(
      [toolUse("c1", "bash", { command: "pwd; env | grep -c ANTHROPIC_" })],
      ends as never,
    );
    server.items.get("work_1")!.state = "active";
    server.items.get("work_1")!.until = Infinity;
    vi.stubEnv("ANTHROPIC_WORK_ID", "work_1");
    vi.stubEnv("ANTHROPIC_ENVIRONMENT_ID", "env_1");
    vi.stubEnv("ANTHROPIC_SESSION_ID", "sesn_1");
    vi.stubEnv("ANTHROPIC_WORK_SECRET", secretOf("token"));
    await new EnvironmentWorker({ client: clientOf(server), workdir: folder }).handleItem();
    expect(server.sent).toMatchObject([{ content: [{ text: `${folder}\n0` }], is_error: true }]);
    expect(new Set(server.requests.map(({ headers }) => headers["authorization"]))).toEqual(new Set(["Bearer token"]));
    await rm(folder, { recursive: true });
  });

  test("does not serve a session without its memory, unless it is told to", async () => {
    const session = { resources: [{ type: "memory_store", memory_store_id: "memstore_1" }] };
    await using server = await workServer(withCall, { session, ...ends } as never);
    server.items.get("work_1")!.state = "active";
    server.items.get("work_1")!.until = Infinity;
    const item = { workId: "work_1", environmentId: "env_1", sessionId: "sesn_1" };
    const worker = (more: object) =>
      new EnvironmentWorker({ ...KEY, client: clientOf(server), tools: [echo()] as never, ...more });
    await expect(worker({}).handleItem(item)).rejects.toBeInstanceOf(SessionMemoryError);
    expect(server.sent).toEqual([]);
    server.items.get("work_1")!.state = "active";
    server.items.get("work_1")!.beat = null;
    await worker({ memorySyncIntervalMs: null }).handleItem(item);
    expect(server.sent).toHaveLength(1);
  });

  test("keeps the headers of its client, but no other credential, and asks its address", async () => {
    await using server = await workServer(withCall, ends as never);
    const headers = { "x-proxy": "p", Authorization: "Bearer other", "X-Api-Key": "other" };
    const client = clientOf(server, { apiKey: "parent", defaultHeaders: headers });
    await untilStopped(
      server,
      new EnvironmentWorker({
        ...KEY,
        client,
        tools: [echo()] as never,
        requestOptions: { headers: { "x-more": "m" } },
      }),
    );
    for (const { headers: sent } of server.requests) {
      expect(sent).toMatchObject({ "x-proxy": "p", "x-more": "m", authorization: "Bearer env-key" });
      expect(sent["x-api-key"]).toBeUndefined();
    }
  });
});

describe("a poller", () => {
  test("hands out what there is, stops each, and ends when it is to drain", async () => {
    await using server = await workServer([], { items: ["work_1", "work_2"] });
    const ids: string[] = [];
    for await (const { id } of new WorkPoller({
      ...KEY,
      client: clientOf(server),
      drain: true,
      blockMs: null,
      reclaimOlderThanMs: 5000,
    }))
      ids.push(id);
    expect(ids).toEqual(["work_1", "work_2"]);
    expect([...server.items.values()].map(({ state }) => state)).toEqual(["stopped", "stopped"]);
    expect(server.requests[0]!.url).toBe("/v1/environments/env_1/work/poll?reclaim_older_than_ms=5000");
  });

  test("polls that fail are made again, and an item that cannot be acknowledged is not handed out", async () => {
    let [failed, refused] = [false, false];
    await using server = await workServer([], {
      before: (request, response) => {
        if (request.url.includes("/poll") && !failed) failed = true;
        else if (request.url.includes("/ack") && !refused) refused = true;
        else return false;
        json(response, 503, apiError("api_error", "busy"));
        return true;
      },
      ttl: 1,
    });
    for await (const { id } of new WorkPoller({ ...KEY, client: clientOf(server) })) {
      expect(id).toBe("work_1");
      break;
    }
    expect(server.asked.slice(0, 4)).toEqual(["poll", "poll", "ack", "poll"]);
    expect(server.items.get("work_1")!.state).toBe("stopped");
  });

  test("is iterated once, and ends with the signal", async () => {
    await using server = await workServer([], { items: [] });
    const controller = new AbortController();
    const poller = new WorkPoller({ ...KEY, client: clientOf(server), signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    for await (const _ of poller) expect.unreachable();
    await expect(poller[Symbol.asyncIterator]().next()).rejects.toThrow(/iterated once/);
  });
});

test("tokens of secrets", () => {
  expect(sessionsTokenFromSecret(secretOf("tökén"))).toBe("tökén");
  const others = [
    null,
    undefined,
    "",
    "???",
    Buffer.from("[]").toString("base64"),
    secretOf(""),
    Buffer.from("null").toString("base64"),
  ];
  for (const secret of others) expect(sessionsTokenFromSecret(secret)).toBeNull();
});
