/** The runner of tools of a session: the same programs as with the official SDK, and what goes wrong. */
import Official from "@anthropic-ai/sdk";
import { SessionToolRunner as OfficialRunner } from "@anthropic-ai/sdk/helpers/beta/environments";
import { ToolError as OfficialToolError } from "@anthropic-ai/sdk/lib/tools/ToolError";
import { describe, expect, test, vi } from "vitest";
import Claude from "../../src/2026-10-21.js";
import { NotFoundError } from "../../src/errors/errors.js";
import { SessionToolRunner } from "../../src/worker/index.js";
import { deferred } from "../../src/message-stream/deferred.js";
import { ToolError, tool } from "../../src/tools/index.js";
import { seeded } from "../support/random.js";
import { apiError, json } from "../support/server.js";
import {
  idle,
  type SessionEvent,
  sessionServer,
  type SessionServer,
  terminated,
  toolUse,
} from "../support/session-server.js";

const object = { type: "object" } as const;
const closed: string[] = [];
const toolsOf = (Failure: new (text: string) => Error) => [
  tool({ name: "echo", description: "", inputSchema: object, run: (input) => (input as { say?: string }).say ?? "" }),
  tool({
    name: "blocks",
    description: "",
    inputSchema: object,
    run: () => [
      { type: "text", text: "words" },
      { type: "image", source: { type: "base64", media_type: "image/png", data: "AA==" } },
      { type: "search_result", title: "t", source: "s", content: [{ type: "text", text: "x" }] },
      { type: "tool_reference", tool_name: "n" },
    ],
  }),
  tool({
    name: "fail",
    description: "",
    inputSchema: object,
    run: (input) => {
      if ((input as { how?: string }).how === "tool") throw new Failure("in its words");
      throw new Error("boom");
    },
    close: () => void closed.push("fail"),
  }),
];

interface Program {
  readonly before: readonly SessionEvent[];
  /** Events that come once what stands before them was sent or the stream is open. */
  readonly then?: (event: Record<string, unknown>, server: SessionServer) => void;
  readonly live?: readonly SessionEvent[];
  readonly maxIdleMs?: number;
}

const custom = (id: string, name: string, input: object = {}): SessionEvent => ({
  ...toolUse(id, name, input),
  type: "agent.custom_tool_use",
});
const confirmed = (id: string, of: string, result: string): SessionEvent => ({
  ...{ id, type: "user.tool_confirmation", tool_use_id: of, result },
});
const ask = { evaluated_permission: "ask" };

const PROGRAMS: Record<string, Program> = {
  "open calls of before, answered ones left alone": {
    before: [
      toolUse("c1", "echo", { say: "old" }),
      { id: "r1", type: "user.tool_result", tool_use_id: "c1" },
      toolUse("c2", "echo", { say: "two" }),
      custom("c3", "echo", { say: "three" }),
      idle("i1", "requires_action"),
    ],
    then: (event, server) => {
      if (event["custom_tool_use_id"] === "c3") server.add(terminated("t"));
    },
  },
  "calls that come, their kinds of content, and errors": {
    before: [],
    live: [
      toolUse("c1", "echo"),
      toolUse("c2", "blocks"),
      toolUse("c3", "fail"),
      custom("c4", "fail", { how: "tool" }),
      { ...toolUse("c5", "echo"), type: "agent.mcp_tool_use" },
      toolUse("c6", "unknown"),
      terminated("t"),
    ].slice(0, 6),
    then: (event, server) => {
      if (event["custom_tool_use_id"] === "c4") setTimeout(() => server.add(terminated("t")), 100);
    },
  },
  confirmations: {
    before: [
      toolUse("c1", "echo", { say: "yes" }, ask),
      toolUse("c2", "echo", { say: "no" }, ask),
      toolUse("c3", "echo", { say: "denied" }, { evaluated_permission: "deny" }),
      toolUse("c4", "echo", { say: "odd" }, { evaluated_permission: "sometimes" }),
      toolUse("c5", "echo", { say: "plain" }, { evaluated_permission: "allow" }),
    ],
    live: [confirmed("f2", "c2", "deny"), confirmed("f4", "c4", "perhaps"), confirmed("f1", "c1", "allow")],
    then: (event, server) => {
      if (event["tool_use_id"] === "c1") setTimeout(() => server.add(terminated("t")), 100);
    },
  },
  "a thread that has ended": {
    before: [
      toolUse("c1", "echo", {}, { session_thread_id: "th" }),
      toolUse("c2", "echo", { say: "other" }, { session_thread_id: "main" }),
      { id: "e1", type: "session.thread_status_terminated", session_thread_id: "th" },
    ],
    then: (_, server) => server.add(terminated("t")),
  },
  "an idle session": {
    before: [toolUse("c1", "echo", { say: "a" })],
    maxIdleMs: 100,
    then: (_, server) => server.add(idle("i1")),
  },
};

async function run(make: "ours" | "official", program: Program) {
  let isLive = false;
  await using server = await sessionServer(program.before, { ...(program.then && { after: program.then }) });
  const options = { apiKey: "k", baseURL: server.baseURL, maxRetries: 0 };
  const client = make === "ours" ? (new Claude(options) as unknown as Official) : new Official(options);
  const Runner = (make === "ours" ? SessionToolRunner : OfficialRunner) as typeof OfficialRunner;
  const runner = new Runner("sesn_1", {
    client,
    tools: toolsOf(make === "ours" ? ToolError : OfficialToolError) as never,
    maxIdleMs: program.maxIdleMs ?? 0,
  });
  const calls: unknown[] = [];
  const live = setInterval(() => {
    const isRead = server.requests.some(({ method, url }) => method === "GET" && !url.includes("/stream"));
    if (isLive || server.open === 0 || !isRead || (program.before.length > 0 && server.sent.length === 0)) return;
    isLive = true;
    for (const event of program.live ?? []) server.add(event);
  }, 50);
  for await (const call of runner) calls.push(JSON.parse(JSON.stringify(call)));
  clearInterval(live);
  return { calls, sent: server.sent, aborted: runner.signal.aborted };
}

describe("the same session with both SDKs", () => {
  test.each(Object.keys(PROGRAMS))("%s", async (name) => {
    const [ours, theirs] = [await run("ours", PROGRAMS[name]!), await run("official", PROGRAMS[name]!)];
    expect(ours.sent.length).toBeGreaterThan(0);
    expect(ours).toEqual(theirs);
  });
});

const runnerOf = (server: SessionServer, tools = toolsOf(ToolError), more: object = {}) =>
  new SessionToolRunner("sesn_1", { client: quiet(server) as never, tools: tools as never, maxIdleMs: 0, ...more });

describe("what goes wrong", () => {
  // @promise Agents: A runner of tools that the API refuses ends with the error, after closing its tools; it never ends as if all were well
  test("a session that is not there is an error, and tools are closed", async () => {
    closed.length = 0;
    await using server = await sessionServer([], {
      before: (request, response) => {
        if (request.url.includes("/stream")) json(response, 404, apiError("not_found_error", "gone"));
        return request.url.includes("/stream");
      },
    });
    const drive = async () => {
      for await (const _ of runnerOf(server));
    };
    await expect(drive()).rejects.toBeInstanceOf(NotFoundError);
    expect(closed).toEqual(["fail"]);
  });

  // @promise Agents: Over lost streams, refused and lost answers, each call of a session is answered exactly once
  test("streams that are lost and answers whose fate is unknown: each call is answered once", async () => {
    const one = async (seed: number) => {
      const random = seeded(seed * 31 + 7);
      const chance = (share: number) => random() < share;
      let runs = 0;
      const echo = tool({ name: "echo", description: "", inputSchema: object, run: () => `run ${++runs}` });
      await using server: SessionServer = await sessionServer([toolUse("c0", "echo")], {
        before: (request, response) => {
          const isPost = request.method === "POST";
          if (request.url.includes("/stream") && chance(0.2)) json(response, 503, apiError("api_error", "busy"));
          else if (!isPost) return false;
          else if (chance(0.2)) response.destroy();
          else if (chance(0.25)) {
            // It is stored, and nobody is told so but by the events.
            const [event] = (JSON.parse(request.body.toString()) as { events: SessionEvent[] }).events;
            stored(event!);
            response.destroy();
          } else return false;
          return true;
        },
        after: (event) => next(event["tool_use_id"] as string),
      });
      const stored = (event: SessionEvent) => {
        server.sent.push(event);
        server.add({ ...event, id: `stored-${String(event["tool_use_id"])}` });
        next(event["tool_use_id"] as string);
      };
      const next = (answered: string) => {
        const nth = Number(answered.slice(1)) + 1;
        if (chance(0.2)) server.cut();
        server.add(nth < 3 ? toolUse(`c${nth}`, "echo") : terminated("t"));
      };
      for await (const _ of runnerOf(server, [echo]));
      expect([seed, server.sent.map((event) => event["tool_use_id"])]).toEqual([seed, ["c0", "c1", "c2"]]);
      expect(runs).toBe(3);
    };
    await Promise.all(Array.from({ length: 16 }, (_, seed) => one(seed)));
  }, 60_000);

  test("an abort reaches the call that runs, which is not answered; another runner takes it up", async () => {
    await using server = await sessionServer([toolUse("c1", "slow")]);
    const started = deferred<void>();
    const waits = (patient: boolean) =>
      tool({
        name: "slow",
        description: "",
        inputSchema: object,
        run: async (_, context) => {
          if (!patient) return "done";
          started.resolve();
          await new Promise((_resolve, reject) =>
            context!.signal!.addEventListener("abort", () => reject(new Error("stopped"))),
          );
          return "never";
        },
      });
    const first = runnerOf(server, [waits(true)]);
    const calls: object[] = [];
    const drive = (async () => {
      for await (const call of first) calls.push(call);
    })();
    await started.promise;
    first.abort();
    await drive;
    expect(calls).toMatchObject([{ isError: true, posted: false }]);
    expect(server.sent).toEqual([]);
    for await (const call of runnerOf(server, [waits(false)])) {
      expect(call).toMatchObject({ posted: true, isError: false });
      break;
    }
    expect(server.sent).toHaveLength(1);
    await vi.waitFor(() => expect(server.open).toBe(0));
  });

  test("a call that ends well after the abort is answered all the same: its work is done", async () => {
    await using server = await sessionServer([toolUse("c1", "work")]);
    const work = tool({
      name: "work",
      description: "",
      inputSchema: object,
      run: (_, context) =>
        new Promise<string>((resolve) => {
          context!.signal!.addEventListener("abort", () => setImmediate(() => resolve("finished")));
          runner.abort();
        }),
    });
    const runner = runnerOf(server, [work]);
    for await (const call of runner) expect(call).toMatchObject({ posted: true, isError: false });
    expect(server.sent).toMatchObject([{ tool_use_id: "c1", content: [{ type: "text", text: "finished" }] }]);
  });

  test("an answer that the API refuses is told of, and the next call goes on", async () => {
    let refused = false;
    await using server = await sessionServer([toolUse("c1", "echo"), toolUse("c2", "echo")], {
      before: (request, response) => {
        if (request.method !== "POST" || refused) return false;
        refused = true;
        json(response, 400, apiError("invalid_request_error", "no"));
        return true;
      },
      after: () => server.add(terminated("t")),
    });
    const posted: boolean[] = [];
    for await (const call of runnerOf(server, toolsOf(ToolError), { client: quiet(server) })) posted.push(call.posted);
    expect(posted).toEqual([false, true]);
  });

  test("is iterated once, ends with the caller's signal, and waits on what is to be confirmed before it is idle", async () => {
    await using server = await sessionServer([toolUse("c1", "echo", {}, ask), idle("i1")], {
      after: (_, session) => session.add(idle("i2")),
    });
    const controller = new AbortController();
    const runner = runnerOf(server, toolsOf(ToolError), { maxIdleMs: 60, signal: controller.signal });
    const confirm = setTimeout(() => server.add(confirmed("f1", "c1", "allow")), 200);
    const calls: unknown[] = [];
    for await (const call of runner) calls.push(call.confirmation);
    clearTimeout(confirm);
    expect(calls).toEqual(["allow"]);
    await expect(runner[Symbol.asyncIterator]().next()).rejects.toThrow(/iterated once/);
    controller.abort();
    for await (const _ of runnerOf(server, [], { signal: controller.signal })) expect.unreachable();
  });
});

const quiet = ({ baseURL }: SessionServer) => new Claude({ apiKey: "k", baseURL, maxRetries: 0, logLevel: "off" });
