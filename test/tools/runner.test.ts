import { afterEach, describe, expect, test } from "vitest";
import * as z from "zod";
import Claude from "../../src/2026-10-21.js";
import { APIUserAbortError, ArgumentError, type ClaudeError } from "../../src/errors/errors.js";
import { standardSchemaTool, tool, ToolError, ToolLoopError, ToolRunner, prefixed } from "../../src/tools/index.js";
import { zodTool } from "../../src/tools/zod.js";
import { call, type Reply, replies, type ReplyServer, text } from "../support/replies.js";

const PARAMS = { model: "m", max_tokens: 9, messages: [{ role: "user" as const, content: "?" }] };
const echo = zodTool({
  name: "echo",
  description: "Says it again",
  inputSchema: z.object({ word: z.string() }),
  run: ({ word }) => word,
});
const broken = tool({
  name: "broken",
  description: "Fails",
  inputSchema: { type: "object" },
  run: () => {
    throw new Error("boom");
  },
});
const asks = (...calls: Reply["content"]): Reply => ({ content: [text("Let me see."), ...calls] });
const DONE: Reply = { content: [text("Done.")] };

let server: ReplyServer | undefined;
afterEach(async () => server?.close());

async function client(list: Parameters<typeof replies>[0]): Promise<Claude> {
  server = await replies(list);
  return new Claude({ apiKey: "k", baseURL: server.baseURL, maxRetries: 0 });
}
type Message = { readonly role: string; readonly content: readonly Record<string, unknown>[] };
const sentMessages = (at: number) => server!.sent[at]!.body["messages"] as Message[];
const resultsOf = (at: number) => sentMessages(at).at(-1)!.content;

describe.each(["stable", "beta"] as const)("%s", (stage) => {
  const runnerOf = (claude: Claude, params: object, options?: object) =>
    (stage === "beta" ? claude.beta.messages : (claude.messages as unknown as Claude["beta"]["messages"])).toolRunner(
      { ...PARAMS, ...params } as never,
      options,
    );

  // @promise Tools: Calls of a turn run together, and their results go back in the model's order, errors among them
  test("calls of a turn run together, and are answered in their order", async () => {
    const order: string[] = [];
    let release = () => {};
    const second = new Promise<void>((resolve) => (release = resolve));
    const slow = tool({
      name: "slow",
      description: "",
      inputSchema: { type: "object" },
      run: async () => {
        await second;
        order.push("slow");
        return [{ type: "text", text: "late" }];
      },
    });
    const quick = tool({
      name: "quick",
      description: "",
      inputSchema: { type: "object" },
      run: () => {
        order.push("quick");
        release();
        return "soon";
      },
    });
    const claude = await client([
      asks(call("t1", "slow"), call("t2", "quick"), call("t3", "broken"), call("t4", "gone")),
      DONE,
    ]);
    const message = await runnerOf(claude, { tools: [slow, quick, broken] });
    expect(message.content).toEqual(DONE.content);
    expect(order).toEqual(["quick", "slow"]);
    expect(resultsOf(1)).toEqual([
      { type: "tool_result", tool_use_id: "t1", content: [{ type: "text", text: "late" }] },
      { type: "tool_result", tool_use_id: "t2", content: "soon" },
      { type: "tool_result", tool_use_id: "t3", content: "Error: boom", is_error: true },
      { type: "tool_result", tool_use_id: "t4", content: "Error: Tool 'gone' not found", is_error: true },
    ]);
    expect(sentMessages(1).map(({ role }) => role)).toEqual(["user", "assistant", "user"]);
  });

  // @promise Tools: Input that is not JSON or does not fit becomes an error result that the model can mend, and no call
  test("input that does not fit is an error result, and no call", async () => {
    const claude = await client([asks(call("t1", "echo", { word: 7 })), DONE]);
    await runnerOf(claude, { tools: [echo] });
    expect(resultsOf(1)).toMatchObject([
      { is_error: true, content: expect.stringMatching(/^Error: Validation issues:\n {2}- word: /) as string },
    ]);
  });

  test("only the definition of a tool is sent", async () => {
    const claude = await client([DONE]);
    await runnerOf(claude, { tools: [{ ...echo, secret: "state", cache_control: { type: "ephemeral" } }] });
    expect(server!.sent[0]!.body["tools"]).toEqual([
      {
        ...{ type: "custom", name: "echo", description: "Says it again", cache_control: { type: "ephemeral" } },
        input_schema: expect.objectContaining({ required: ["word"] }) as object,
      },
    ]);
    expect(server!.sent[0]!.body).not.toHaveProperty("max_iterations");
  });

  test("streams each turn when asked to, read or not", async () => {
    const claude = await client([asks(call("t1", "echo", { word: "a" })), DONE]);
    const texts: string[] = [];
    for await (const stream of runnerOf(claude, { tools: [echo], stream: true }) as unknown as AsyncIterable<
      ReturnType<Claude["messages"]["stream"]>
    >) {
      if (texts.length === 0) for await (const words of stream.textStream) texts.push(words);
    }
    expect(texts.join("")).toBe("Let me see.");
    expect(resultsOf(1)).toEqual([{ type: "tool_result", tool_use_id: "t1", content: "a" }]);
  });

  test("streamed input that is not JSON is told to the model", async () => {
    const claude = await client([asks(call("t1", "echo", '{"word": "a')), DONE]);
    await runnerOf(claude, { tools: [echo], stream: true });
    expect(resultsOf(1)).toMatchObject([
      { is_error: true, content: expect.stringMatching(/not valid JSON.+was not run/) as string },
    ]);
  });

  test("goes on after a pause, and stops at any other end", async () => {
    const claude = await client([
      { content: [text("a")], stop_reason: "pause_turn" },
      { content: [call("t", "echo")], stop_reason: "max_tokens" },
    ]);
    const message = await runnerOf(claude, { tools: [echo] });
    expect([message.stop_reason, server!.sent.length]).toEqual(["max_tokens", 2]);
    expect(sentMessages(1).at(-1)).toMatchObject({ role: "assistant" });
  });

  test("hooks are told of each call, with how long it took", async () => {
    const told: unknown[] = [];
    const claude = await client([asks(call("t1", "echo", { word: "a" }), call("t2", "broken")), DONE]);
    await runnerOf(
      claude,
      { tools: [echo, broken] },
      {
        onToolCall: ({ toolUse }: { toolUse: { id: string } }) => told.push(toolUse.id),
        onToolResult: ({
          toolUse,
          duration,
          isError,
        }: {
          toolUse: { id: string };
          duration: number;
          isError: boolean;
        }) => told.push([toolUse.id, isError, duration >= 0]),
      },
    );
    expect(told.slice(0, 2)).toEqual(["t1", "t2"]);
    expect(told.slice(2)).toEqual(
      expect.arrayContaining([
        ["t1", false, true],
        ["t2", true, true],
      ]),
    );
    expect(told).toHaveLength(4);
  });
});

const runner = (claude: Claude, params: object = {}, options?: object) =>
  claude.beta.messages.toolRunner({ ...PARAMS, tools: [echo], ...params }, options);
const FORMAT = { type: "json_schema", schema: {} };
const CALLS = () => asks(call("t", "echo", { word: "a" }));

describe("limits", () => {
  // @promise Tools: A loop ends by itself after 100 requests, with an error that has the last message when tools are still called
  test("a model that always calls ends in an error with the last message, after 100 requests", async () => {
    const claude = await client(CALLS);
    const failure = await runner(claude)
      .runUntilDone()
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ToolLoopError);
    expect((failure as ClaudeError).partial).toMatchObject({ stop_reason: "tool_use" });
    expect(server!.sent).toHaveLength(100);
  });

  test("a number of one's own ends the loop with the last message, after its calls", async () => {
    const claude = await client(CALLS);
    const loop = runner(claude, { max_iterations: 2 });
    expect(await loop).toMatchObject({ stop_reason: "tool_use" });
    expect(server!.sent).toHaveLength(2);
    expect(loop.params.messages.at(-1)).toMatchObject({ content: [{ type: "tool_result" }] });
  });

  test("Infinity sets none; 0 is refused", async () => {
    let left = 150;
    const claude = await client(() => (left-- > 0 ? CALLS() : DONE));
    await runner(claude, { max_iterations: Infinity });
    expect(server!.sent).toHaveLength(151);
    expect(() => runner(claude, { max_iterations: 0 })).toThrow(ArgumentError);
  });

  test.each([{ compaction: {} }, { thread: { type: "create" } }, { runToolsEagerly: true }])(
    "%j is refused",
    async (params) => {
      expect(() => runner(new Claude({ apiKey: "k" }), params)).toThrow(ArgumentError);
    },
  );

  test("both places of an output format are refused before anything is sent", async () => {
    const params = { output_format: FORMAT, output_config: { format: FORMAT } };
    await expect(runner(await client([]), params).runUntilDone()).rejects.toThrow(ArgumentError);
    expect(server!.sent).toEqual([]);
  });

  // @promise Tools: Ten thousand turns cost their history and nothing beside it: no copy per turn
  test("ten thousand turns send one growing history, never a copy", async () => {
    const histories = new Set<unknown>();
    let turns = 0;
    const messages = {
      create: async ({ messages: history }: { messages: unknown }) => {
        histories.add(history);
        return ++turns < 10_000
          ? { content: [call(`t${turns}`, "echo", { word: "a" })], stop_reason: "tool_use" }
          : { ...DONE, stop_reason: "end_turn" };
      },
      stream: () => undefined,
    };
    const loop = new ToolRunner(messages, { ...PARAMS, tools: [echo], max_iterations: Infinity });
    expect(await loop).toMatchObject(DONE);
    expect(histories.size).toBe(1);
    expect((loop.params as unknown as { messages: unknown[] }).messages).toHaveLength(2 * 10_000);
  });
});

describe("the caller's part", () => {
  test("messages that are pushed take the place of the reply", async () => {
    const claude = await client([CALLS(), DONE]);
    let first = true;
    const loop = runner(claude, { max_iterations: 2 });
    for await (const _ of loop) {
      if (first) loop.pushMessages({ role: "user", content: "Stop that." });
      first = false;
    }
    expect(sentMessages(1).map(({ content }) => content)).toEqual(["?", "Stop that."]);
  });

  test("params that are replaced hold for the next request; calls that they end with are answered", async () => {
    const claude = await client([CALLS(), DONE]);
    const loop = runner(claude, { max_iterations: 2 });
    let first = true;
    for await (const message of loop) {
      if (first) {
        loop.setMessagesParams((params) => ({
          ...params,
          max_tokens: 99,
          messages: [...params.messages, { role: "assistant", content: message.content }],
        }));
      }
      first = false;
    }
    expect(server!.sent[1]!.body["max_tokens"]).toBe(99);
    expect(resultsOf(1)).toMatchObject([{ tool_use_id: "t", content: "a" }]);
  });

  test("generateToolResponse runs each call once", async () => {
    let runs = 0;
    const counted = tool({ name: "echo", description: "", inputSchema: { type: "object" }, run: () => String(++runs) });
    const claude = await client([CALLS(), DONE]);
    const loop = runner(claude, { tools: [counted] });
    const seen: unknown[] = [];
    for await (const _ of loop) seen.push(await loop.generateToolResponse());
    expect(seen).toEqual([{ role: "user", content: [{ type: "tool_result", tool_use_id: "t", content: "1" }] }, null]);
    expect(runs).toBe(1);
  });

  test("tools are added and removed in a message after the results", async () => {
    const claude = await client([CALLS(), asks(call("u", "more")), asks(call("v", "echo", { word: "b" })), DONE]);
    const more = tool({ name: "more", description: "D", inputSchema: { type: "object" }, run: () => "more!" });
    const loop = runner(claude);
    let turn = 0;
    for await (const _ of loop) {
      turn++;
      if (turn === 1) loop.addTools(more);
      if (turn === 2) loop.removeTools("echo");
    }
    expect(sentMessages(1).slice(-2)).toMatchObject([
      { role: "user", content: [{ type: "tool_result" }] },
      {
        role: "system",
        content: [{ type: "tool_addition", tool: { type: "tool_definition", definition: { name: "more" } } }],
      },
    ]);
    expect(sentMessages(2).at(-1)).toEqual({
      role: "system",
      content: [{ type: "tool_removal", tool: { type: "tool_reference", name: "echo" } }],
    });
    expect(sentMessages(2).at(-2)!.content).toMatchObject([{ content: "more!" }]);
    expect(resultsOf(3)).toMatchObject([{ content: "Error: Tool 'echo' not found", is_error: true }]);
    expect(server!.sent.map(({ body }) => (body["tools"] as unknown[]).length)).toEqual([1, 1, 1, 1]);
    expect(() => loop.addTools({ type: "browser_toolset_20260801" })).toThrow(ArgumentError);
  });

  test("a compaction asks for a summary after the turn, and goes on with it", async () => {
    const summary = { content: [{ type: "compaction", content: "Before: …" }], stop_reason: "compaction" };
    const claude = await client([CALLS(), summary, DONE]);
    const loop = runner(claude, { stop_sequences: ["x"], tool_choice: { type: "any" } });
    let handed = 0;
    for await (const _ of loop) if (handed++ === 0) loop.compactBeforeNextTurn();
    expect(handed).toBe(3);
    expect(server!.sent[1]!.body).toMatchObject({ compaction: { type: "summarize" } });
    for (const name of ["stop_sequences", "tool_choice"]) expect(server!.sent[1]!.body).not.toHaveProperty(name);
    expect(sentMessages(1)).toHaveLength(3);
    expect(sentMessages(2)).toEqual([{ role: "assistant", content: summary.content }]);
    expect(server!.sent[2]!.body).not.toHaveProperty("compaction");
  });

  test("a compaction beside one that the API does is refused", async () => {
    const loop = runner(await client([CALLS(), DONE]), {
      context_management: { edits: [{ type: "compact_20260112" }] },
    });
    loop.compactBeforeNextTurn();
    await expect(loop.runUntilDone()).rejects.toThrow(ArgumentError);
  });

  test("what is sent was copied: a message that is changed later goes out as it was", async () => {
    const claude = await client([DONE]);
    const messages = [{ role: "user" as const, content: "as given" }];
    const loop = runner(claude, { messages });
    messages[0]!.content = "changed";
    await loop;
    expect(sentMessages(0)).toEqual([{ role: "user", content: "as given" }]);
  });
});

describe("the end", () => {
  // @promise Tools: `done()` settles however the loop ends: by itself, by a break, a failure or an abort
  test("done() settles after a break, with the last message", async () => {
    const loop = runner(await client([CALLS(), DONE]));
    for await (const _ of loop) break;
    expect(await loop.done()).toMatchObject({ stop_reason: "tool_use" });
    await expect(loop[Symbol.asyncIterator]().next()).rejects.toThrow(/consumed/);
  });

  test("after a failure it may be run again", async () => {
    const loop = runner(await client([400, DONE]));
    await expect(loop.runUntilDone()).rejects.toMatchObject({ status: 400 });
    await expect(loop.done()).rejects.toMatchObject({ status: 400 });
    expect(await loop).toMatchObject(DONE);
  });

  test("an abort reaches the tool, and the loop rejects once the tool has returned", async () => {
    const controller = new AbortController();
    let returned = false;
    const patient = tool({
      name: "echo",
      description: "",
      inputSchema: { type: "object" },
      run: (_, context) =>
        new Promise<string>((resolve) => {
          context!.signal!.addEventListener("abort", () => {
            returned = true;
            resolve("late");
          });
          controller.abort(new Error("enough"));
        }),
    });
    const loop = runner(await client(CALLS), { tools: [patient] }, { signal: controller.signal });
    const failure = await loop.runUntilDone().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(APIUserAbortError);
    expect((failure as Error).cause).toMatchObject({ message: "enough" });
    expect([returned, server!.sent.length]).toEqual([true, 1]);
  });
});

describe("tools", () => {
  test("a JSON Schema tool checks what it is given", async () => {
    const inputSchema = {
      type: "object",
      properties: { n: { type: "integer", minimum: 1 }, tags: { type: "array", items: { enum: ["a", "b"] } } },
      required: ["n"],
      additionalProperties: false,
    } as const;
    const { parse } = tool({ name: "n", description: "", inputSchema, run: () => "" });
    expect(parse({ n: 1, tags: ["a"] })).toEqual({ n: 1, tags: ["a"] });
    expect(() => parse({ n: 0.5, tags: ["c"], x: 1 })).toThrow(
      /3 issue\(s\):\n {2}- n: Expected integer, got number\n {2}- tags\.0: Expected "a" or "b"\n {2}- x: No such property/,
    );
    expect(() => parse({})).toThrow(/n: Required/);
    expect(() => parse("text")).toThrow(/Expected object, got string/);
  });

  test("a schema that is not of an object is refused", () => {
    const rest = { name: "n", description: "", run: () => "" };
    expect(() => zodTool({ ...rest, inputSchema: z.string() })).toThrow(
      'Zod schema for tool "n" must be an object, but got string',
    );
    expect(() => tool({ ...rest, inputSchema: { type: "array" } as never })).toThrow(
      "JSON schema for tool must be an object, but got array",
    );
    expect(() => standardSchemaTool({ ...rest, inputSchema: z.string() })).toThrow(
      'Schema for tool "n" must be an object, but got string',
    );
  });

  test("a ToolError says in blocks what went wrong", () => {
    const error = new ToolError([
      { type: "text", text: "one" },
      { type: "image", source: { type: "base64", media_type: "image/png", data: "" } },
    ]);
    expect([error.name, error.message]).toEqual(["ToolError", "one [image]"]);
  });

  test("a prefix keeps tools of several sources apart", async () => {
    const claude = await client([asks(call("t", "git_echo", { word: "a" })), DONE]);
    await runner(claude, { tools: [...prefixed("git_", [echo]), ...prefixed("web_", [echo])] });
    expect(resultsOf(1)).toMatchObject([{ content: "a" }]);
  });

  test("members of a toolset run one by one, and none after one that failed", async () => {
    const ran: string[] = [];
    const browser = {
      type: "browser_toolset_20260801" as const,
      run: async (_: unknown, { name }: { name: string }) => {
        ran.push(name);
        if (name === "zoom") throw new ToolError("No zoom.");
        return [{ type: "text" as const, text: name }];
      },
    };
    const member = (id: string, name: string) => ({ ...call(id, name), toolset_name: "browser" });
    const claude = await client([asks(member("a", "find"), member("b", "zoom"), member("c", "navigate")), DONE]);
    await runner(claude, { tools: [browser] });
    expect(ran).toEqual(["find", "zoom"]);
    expect(resultsOf(1)).toEqual([
      { type: "tool_result", tool_use_id: "a", content: [{ type: "text", text: "find" }], toolset_name: "browser" },
      { type: "tool_result", tool_use_id: "b", content: "No zoom.", is_error: true, toolset_name: "browser" },
      {
        ...{ type: "tool_result", tool_use_id: "c", is_error: true, toolset_name: "browser" },
        content: "Not executed: an earlier action in this turn failed.",
      },
    ]);
  });
});

describe("eagerly", () => {
  const eager = { stream: true, runToolsEagerly: true } as const;
  // @promise Tools: A call that starts early starts when the model has moved on from it, and never before the caller has seen it
  test("a call starts while the reply streams, unless it is held", async () => {
    const ran: string[] = [];
    const named = (name: string) =>
      tool({ name, description: "", inputSchema: { type: "object" }, run: () => (ran.push(name), name) });
    const claude = await client([asks(call("t1", "one"), call("t2", "two"), call("t3", "three")), DONE]);
    const loop = claude.beta.messages.toolRunner({ ...PARAMS, ...eager, tools: ["one", "two", "three"].map(named) });
    const seen: unknown[] = [];
    let turn = 0;
    for await (const stream of loop) {
      if (turn++ > 0) continue;
      stream.on("contentBlock", (block) => {
        if (block.type === "tool_use" && block.name === "two") loop.deferToolCall(block);
      });
      for await (const event of stream) {
        const { type, index } = event as { type: string; index?: number };
        seen.push([`${type} ${index ?? ""}`, ran.length]);
        await Promise.resolve();
      }
      expect(ran).toEqual(["one", "three"]);
      expect(loop.deferredToolCalls.map(({ id }) => id)).toEqual(["t2"]);
    }
    // Block 2 starts: the reader has that event before the call of block 1 starts.
    expect(seen).toContainEqual(["content_block_start 2", 0]);
    expect(ran).toEqual(["one", "three", "two"]);
    expect(resultsOf(1).map(({ content }) => content)).toEqual(["one", "two", "three"]);
  });

  test("the last call of a reply that was cut does not start", async () => {
    const ran: string[] = [];
    const one = tool({
      name: "one",
      description: "",
      inputSchema: { type: "object" },
      run: () => (ran.push("one"), ""),
    });
    const claude = await client([{ ...asks(call("t1", "one"), call("t2", "one")), stop_reason: "max_tokens" }]);
    await claude.beta.messages.toolRunner({ ...PARAMS, ...eager, tools: [one] });
    expect(ran).toEqual(["one"]);
  });
});
