/** MCP by the real client and server, in memory and over the standard input and output of a process; beside the official helpers. */
import * as official from "@anthropic-ai/sdk/helpers/beta/mcp";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { describe, expect, test } from "vitest";
import Claude from "../../src/2026-10-21.js";
import { APIUserAbortError } from "../../src/errors/errors.js";
import { deferred } from "../../src/message-stream/deferred.js";
import * as ours from "../../src/official/mcp.js";
import { prefixed, runRunnableTool } from "../../src/tools/index.js";
import { call, type Reply, replies, text } from "../support/replies.js";
import { everythingServer, PNG, type Seen } from "./everything-server.js";

const { mcpTools } = ours;
type Kit = typeof official;
const KITS = { official, ours: ours as unknown as Kit };

async function inMemory(seen?: Seen) {
  const [near, far] = InMemoryTransport.createLinkedPair();
  const [client, server] = [new Client({ name: "test", version: "1" }), everythingServer(seen)];
  await Promise.all([server.connect(far), client.connect(near)]);
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.close() });
}

async function overStdio() {
  const program = new URL("everything-server.ts", import.meta.url).pathname;
  const client = new Client({ name: "test", version: "1" });
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: ["--import", "tsx", program, "stdio"],
      stderr: "ignore",
    }),
  );
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.close() });
}

const CALLS: Reply = {
  content: [
    call("t1", "add", { a: 1, b: 2 }),
    call("t2", "add", { a: "x" }),
    ...["picture", "sound", "value", "document", "none"].map((name) => call(name, name)),
  ],
};

/** What a runner sends when the model calls everything. */
async function sent(kit: Kit, client: Client): Promise<object> {
  await using server = await replies([CALLS, { content: [text("Done.")] }]);
  const claude = new Claude({ apiKey: "k", baseURL: server.baseURL, maxRetries: 0 });
  const { tools } = await client.listTools();
  await claude.beta.messages.toolRunner({
    ...{ model: "m", max_tokens: 9, messages: [{ role: "user", content: "?" }] },
    tools: kit.mcpTools(tools, client as never, { cache_control: { type: "ephemeral" } }) as never,
  });
  return server.sent.map(({ body }) => body);
}

// @promise Tools: Tools, prompts and resources of an MCP server work in a runner, by the client of `@modelcontextprotocol/sdk` in
//   memory and over stdio, as the official helpers give them
test.each([
  ["in memory", inMemory],
  ["over stdio", overStdio],
] as const)("tools %s: the same requests as officially", async (_, connect) => {
  await using client = await connect();
  const theirs = await sent(official, client);
  expect(await sent(KITS.ours, client)).toEqual(theirs);
  expect(JSON.stringify(theirs)).toContain(PNG);
});

// @promise Tools: Tools, prompts and resources of an MCP server…
test.each(Object.entries(KITS))("prompts and resources: %s", async (_, kit) => {
  await using client = await inMemory();
  const { messages } = await client.getPrompt({ name: "ask", arguments: { about: "Ulm" } });
  expect(kit.mcpMessages(messages as never, { cache_control: { type: "ephemeral" } })).toMatchObject([
    { role: "user", content: [{ type: "text", text: "What about Ulm?", cache_control: { type: "ephemeral" } }] },
    { role: "assistant", content: [{ type: "image", source: { type: "base64", data: PNG, media_type: "image/png" } }] },
  ]);
  const read = async (uri: string) => (await client.readResource({ uri })) as never;
  expect(kit.mcpResourceToContent(await read("note://here/notes/a.txt"))).toMatchObject({
    ...{ type: "document", source: { type: "text", data: "notes", media_type: "text/plain" } },
  });
  expect(kit.mcpResourceToContent(await read("file:///docs/b.pdf"))).toMatchObject({
    ...{ type: "document", source: { type: "base64", data: "JVBERi0=", media_type: "application/pdf" } },
  });
  expect(kit.mcpResourceToContent(await read("file:///c.png"))).toMatchObject({ type: "image" });
  const json = await read("data://d");
  expect(() => kit.mcpResourceToContent(json)).toThrow(kit.UnsupportedMCPValueError);
  const file = kit.mcpResourceToFile(await read("file:///docs/b.pdf"));
  expect([file.name, file.type, await file.text()]).toEqual(["b.pdf", "application/pdf", "%PDF-"]);
});

describe("content", () => {
  const CONTENTS = [
    { type: "text", text: "hi" },
    { type: "image", data: "x", mimeType: "image/bmp" },
    { type: "audio", data: "x", mimeType: "audio/wav" },
    { type: "resource_link", uri: "a://b", name: "n" },
    { type: "song" },
    { type: "resource", resource: { uri: "a://b", text: "t" } },
    { type: "resource", resource: { uri: "a://b", mimeType: "text/x", blob: "w6Q=" } },
    { type: "resource", resource: { uri: "a://b", mimeType: "image/png", text: "t" } },
    { type: "resource", resource: { uri: "a://b", mimeType: "application/pdf", text: "t" } },
    { type: "resource", resource: { uri: "a://b", mimeType: "application/json", text: "t" } },
  ];
  const RESOURCES = [
    { contents: [] },
    { contents: [{ uri: "a", mimeType: "application/json", text: "" }] },
    {
      contents: [
        { uri: "a", mimeType: "application/json", text: "" },
        { uri: "b", text: "x" },
      ],
    },
  ];
  const told = (run: () => unknown) => {
    try {
      return JSON.stringify(run());
    } catch (error) {
      return `${(error as Error).name}: ${(error as Error).message}`;
    }
  };

  // @promise Tools: Tools, prompts and resources of an MCP server…
  test("of each kind, and what the API does not take: as officially", () => {
    for (const content of CONTENTS)
      expect(told(() => KITS.ours.mcpContent(content as never))).toBe(
        told(() => official.mcpContent(content as never)),
      );
    for (const result of RESOURCES)
      for (const name of ["mcpResourceToContent", "mcpResourceToFile"] as const)
        if (name === "mcpResourceToContent" || result.contents.length === 0)
          expect(told(() => KITS.ours[name](result))).toBe(told(() => KITS.official[name](result)));
  });

  test("a file of a resource whose URI is none, and a blob that is no base64", async () => {
    const file = (uri: string, more: object) => ours.mcpResourceToFile({ contents: [{ uri, ...more } as never] });
    expect(file("notes/a.txt", { text: "x" }).name).toBe("a.txt");
    expect(file("", { text: "x" }).name).toBe("file");
    expect(() => file("a://b", { blob: "?" })).toThrow(ours.UnsupportedMCPValueError);
  });
});

describe("calls", () => {
  // @promise Tools: A call of an MCP tool is given up with its runner, and tells how far it has come
  test("are given up with the runner", async () => {
    const [started, cancelled] = [deferred<void>(), deferred<void>()];
    await using client = await inMemory({ started: () => started.resolve(), cancelled: () => cancelled.resolve() });
    await using server = await replies([{ content: [call("t1", "slow")] }]);
    const claude = new Claude({ apiKey: "k", baseURL: server.baseURL });
    const controller = new AbortController();
    const { tools } = await client.listTools();
    const runner = claude.beta.messages.toolRunner(
      { model: "m", max_tokens: 9, messages: [{ role: "user", content: "?" }], tools: mcpTools(tools, client) },
      { signal: controller.signal },
    );
    const end = runner.runUntilDone().catch((error: unknown) => error);
    await started.promise;
    controller.abort();
    expect(await end).toBeInstanceOf(APIUserAbortError);
    await cancelled.promise;
  });

  // @promise Tools: A call of an MCP tool…
  test("tell how far they have come", async () => {
    await using client = await inMemory();
    const told: unknown[] = [];
    const { tools } = await client.listTools();
    const onProgress = (progress: object) => void told.push(progress);
    const slow = mcpTools(tools, client, {}, { onProgress, timeout: 10_000 }).find(({ name }) => name === "slow")!;
    expect(await slow.run({})).toEqual([text("done")]);
    expect(told).toMatchObject([1, 2].map((progress) => ({ progress, total: 2, message: `step ${progress}` })));
  });

  test("an error of the server reaches the model, also where the API does not take all of it", async () => {
    await using client = await inMemory();
    const { tools } = await client.listTools();
    const fail = mcpTools(tools, client).find(({ name }) => name === "fail")!;
    const { content, isError } = await runRunnableTool(fail, {}, { toolUse: {} } as never);
    expect([content, isError]).toEqual([[text("Out of order"), text("[audio]")], true]);
  });

  test("tools of two servers stand in one list", async () => {
    await using first = await inMemory();
    await using second = await inMemory();
    const { tools } = await first.listTools();
    const all = [...prefixed("a_", mcpTools(tools, first)), ...prefixed("b_", mcpTools(tools, second))];
    const add = all.find(({ name }) => name === "b_add")!;
    expect(await add.run({ a: 1, b: 2 })).toEqual([text("3")]);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });
});

test("nothing is marked for telemetry", () => {
  expect([ours.collectStainlessHelpers([], []), ours.stainlessHelperHeader([], [])]).toEqual([[], {}]);
});
