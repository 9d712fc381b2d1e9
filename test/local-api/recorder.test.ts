/** Recording and replaying: the real API is another local one. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import Claude from "../../src/index.js";
import { run } from "../../src/cli.js";
import { createLocalApi, recorder, type JsonObject, type Listening, type LocalApi } from "../../src/testing/index.js";
import type { RecordedExchange } from "../../src/testing/cassette.js";

const KEY = "sk-ant-api03-very-secret";
const ask = (content: string, more: object = {}) => ({
  model: "claude-sonnet-5-5",
  max_tokens: 60,
  messages: [{ role: "user" as const, content }],
  ...more,
});

let folder: string;
let cassette: string;
let api: LocalApi;
let server: Listening;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "claude-openapi-"));
  cassette = join(folder, "cassettes/one.json");
  api = createLocalApi();
  server = await api.listen();
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const connect = (fetch: typeof globalThis.fetch, baseURL = server.url) =>
  new Claude({ apiKey: KEY, baseURL, fetch, maxRetries: 0 });
const record = () => recorder({ cassette, mode: "record" });
const replay = (more: object = {}) => recorder({ cassette, mode: "replay", ...more });
const exchanges = async () =>
  (JSON.parse(await readFile(cassette, "utf8")) as { exchanges: RecordedExchange[] }).exchanges;

async function texts(claude: Claude, content: string): Promise<string> {
  let text = "";
  for await (const event of await claude.messages.create({ ...ask(content), stream: true }))
    if (event.type === "content_block_delta" && event.delta.type === "text_delta") text += event.delta.text;
  return text;
}

describe("as fetch", () => {
  // @promise The local API: A recorder replays messages, streams, errors, lists and files without a server
  test("replays what it recorded, without a server: messages, streams, errors, lists, files", async () => {
    const everything = async (claude: Claude) => {
      const message = await claude.messages.create(ask("Name a river"));
      const streamed = await texts(claude, "Name a lake");
      const error = await claude.models
        .retrieve("none")
        .catch((reason: unknown) => reason as InstanceType<typeof Claude.APIError>);
      const models: string[] = [];
      for await (const { id } of claude.models.list({ limit: 5 })) models.push(id);
      const file = await claude.files.upload({ file: new File([new Uint8Array([0, 255, 1])], "a.bin") });
      const bytes = new Uint8Array(await (await claude.files.download(file.id)).arrayBuffer());
      return {
        message,
        streamed,
        error: [(error as { status: number }).status, (error as Error).message],
        models,
        file,
        bytes: [...bytes],
      };
    };
    const seen = await everything(connect(record()));
    await server.close();
    const again = await everything(connect(replay()));
    expect(again).toEqual(seen);
    expect(seen.bytes).toEqual([0, 255, 1]);
    server = await api.listen();
  });

  // @promise The local API: A cassette holds no credential and no id of the account
  test("holds no credential and no id of the account, in a file that people read", async () => {
    const claude = connect(record());
    await claude.messages.create(ask(`My key is ${KEY}, hm`));
    await claude.models.list();
    const text = await readFile(cassette, "utf8");
    for (const secret of [KEY, "very-secret", "wrkspc_local", "00000000-0000-4000-8000-000000000000", "x-api-key"])
      expect(text).not.toContain(secret);
    expect(text).toMatch(/^\{\n {2}"format": "claude-openapi cassette 1",\n {2}"exchanges": \[\n/);
    expect((await exchanges())[0]?.request).toEqual({
      method: "POST",
      path: "/v1/messages",
      body: ask("My key is sk-ant-left-out, hm"),
    });
    expect(text).toContain("Hello from the local API");
    // It is the same request for who has another key.
    const other = new Claude({ apiKey: "sk-ant-other", baseURL: server.url, fetch: replay(), maxRetries: 0 });
    expect((await other.messages.create(ask("My key is sk-ant-other, hm"))).stop_reason).toBe("end_turn");
  });

  test("records the events of a stream one by one, with their pauses, and replays them so or at once", async () => {
    const slow = createLocalApi({ eventDelay: 15 });
    const upstream = await slow.listen();
    const recording = recorder({ cassette, mode: "record", upstream: upstream.url });
    const text = await texts(connect(recording, "http://nowhere.test"), "Name a river");
    await recording.saved();
    await upstream.close();
    const [exchange] = await exchanges();
    const events = exchange?.response.events ?? [];
    expect(events.map(({ event }) => event).slice(0, 3)).toEqual(["message_start", "content_block_start", "ping"]);
    expect(events[1]?.data).toMatchObject({ type: "content_block_start", index: 0 });
    const paused = events.reduce((sum, { after }) => sum + after, 0);
    expect(paused).toBeGreaterThan(15 * (events.length - 2));
    const timed = async (timing: boolean) => {
      const started = performance.now();
      expect(await texts(connect(replay({ timing })), "Name a river")).toBe(text);
      return performance.now() - started;
    };
    expect(await timed(true)).toBeGreaterThan(paused * 0.8);
    await timed(false);
  });

  test("replays each of several same requests in its turn, and the last one from then on", async () => {
    const claude = connect(record());
    for (const text of ["one", "two"]) {
      api.respond("messages.create", { text });
      await claude.messages.create(ask("Next"));
    }
    const again = connect(replay());
    const said = async () => ((await again.messages.create(ask("Next"))).content[0] as { text: string }).text;
    expect([await said(), await said(), await said()]).toEqual(["one", "two", "two"]);
  });

  test("a request is the same whatever the order of its keys and its query", async () => {
    const send = (fetch: typeof globalThis.fetch, path: string, body?: string) =>
      fetch(`${server.url}${path}`, {
        method: body === undefined ? "GET" : "POST",
        headers: { "x-api-key": KEY, "anthropic-version": "2026-10-21" },
        ...(body !== undefined && { body }),
      });
    const first = record() as typeof fetch;
    await (await send(first, "/v1/models?limit=1&after_id=claude-sonnet-5-5")).text();
    await (await send(first, "/v1/messages/count_tokens", '{"model":"claude-sonnet-5-5","messages":[]}')).text();
    const second = replay() as typeof fetch;
    expect((await send(second, "/v1/models?after_id=claude-sonnet-5-5&limit=1")).status).toBe(200);
    expect(
      (await send(second, "/v1/messages/count_tokens", '{"messages":[],"model":"claude-sonnet-5-5"}')).status,
    ).toBe(400);
  });

  // @promise The local API: A request that nobody recorded is a 404 that says what comes nearest
  test("a miss says what comes nearest, and is not tried again", async () => {
    await connect(record()).messages.create(ask("Name a river"));
    const claude = new Claude({ apiKey: KEY, baseURL: server.url, fetch: replay(), maxRetries: 5 });
    const messageOf = (call: Promise<unknown>) =>
      call.then(
        () => "none",
        (error: Error) => error.message,
      );
    expect(await messageOf(claude.messages.create(ask("Name a lake")))).toContain(
      "one.json has no POST /v1/messages with this body: the nearest differs at messages.0.content",
    );
    expect(await messageOf(claude.models.retrieve("x"))).toContain("has no GET /v1/models/x; it has POST /v1/messages");
  });

  test("auto records what is not there, and only that", async () => {
    const auto = () => connect(recorder({ cassette }));
    await auto().messages.create(ask("One"));
    const claude = auto();
    await claude.messages.create(ask("One"));
    await claude.messages.create(ask("Two"));
    expect(api.requests.map(({ body }) => ((body as JsonObject)["messages"] as JsonObject[])[0]!["content"])).toEqual([
      "One",
      "Two",
    ]);
    expect(await exchanges()).toHaveLength(2);
  });

  test("a reply that breaks breaks again, after what had come", async () => {
    api.respond("messages.create", { fault: "cut", after: 3 });
    const events = async (fetch: typeof globalThis.fetch) => {
      const seen: string[] = [];
      const read = async () => {
        for await (const { type } of await connect(fetch).messages.create({ ...ask("Hi"), stream: true }))
          seen.push(type);
      };
      await expect(read()).rejects.toThrow();
      return seen;
    };
    const first = await events(record());
    expect((await exchanges())[0]?.response.broken).toBe(true);
    expect(await events(replay())).toEqual(first);
  });

  test("a file that is none is refused by name", async () => {
    cassette = join(folder, "odd.json");
    await writeFile(cassette, "{}");
    await expect(replay()(`${server.url}/v1/models`)).rejects.toThrow(/odd\.json is no cassette/);
    cassette = join(folder, "none.json");
    await expect(replay()(`${server.url}/v1/models`)).rejects.toThrow(/ENOENT/);
  });
});

describe("serve", () => {
  async function serving(args: readonly string[], use: (url: string) => Promise<void>) {
    let [output, stop, found] = ["", (): void => {}, (_url: string): void => {}];
    const stopped = new Promise<void>((resolve) => (stop = resolve));
    const started = new Promise<string>((resolve) => (found = resolve));
    const code = run(["serve", "--port", "0", ...args], {
      write(text) {
        output += text;
        const at = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
        if (at !== undefined) found(at);
      },
      stopped: () => stopped,
    });
    await use(await started);
    stop();
    expect(await code).toBe(0);
    return output;
  }

  // @promise The local API: `serve --record` and `serve --replay` do that for any program
  test("records what an upstream says, and replays it to any program", async () => {
    const use = async (url: string) => {
      const claude = connect(fetch, url);
      expect((await claude.messages.create(ask("Hi"))).content[0]).toMatchObject({
        text: expect.stringContaining("Hi"),
      });
      expect(await texts(claude, "Ho")).toContain("Ho");
      expect(await (await fetch(`${url}/_local/health`)).json()).toMatchObject({ status: "ok" });
    };
    const output = await serving(["--record", cassette, "--upstream", server.url], use);
    expect(output).toMatch(/POST\s+\/v1\/messages\s+200/);
    expect(api.requests.map(({ path }) => path)).toEqual(["/v1/messages", "/v1/messages"]);
    expect(api.requests[0]?.headers["host"]).toBe(new URL(server.url).host);
    expect(await readFile(cassette, "utf8")).not.toContain(KEY);
    await server.close();
    await serving(["--replay", cassette, "--delay", "0"], use);
    server = await api.listen();
  });

  test("writes what is under way when it is stopped, and answers without a body", async () => {
    const slow = createLocalApi({ eventDelay: 60_000 });
    slow.respond("models.list", () => Promise.resolve(new Response(null, { status: 204 })));
    const upstream = await slow.listen();
    try {
      await serving(["--record", cassette, "--upstream", upstream.url], async (url) => {
        const headers = { "x-api-key": KEY, "anthropic-version": "2026-10-21" };
        expect((await fetch(`${url}/v1/models`, { headers })).status).toBe(204);
        const body = JSON.stringify(ask("Hi", { stream: true }));
        const { body: stream } = await fetch(`${url}/v1/messages`, { method: "POST", headers, body });
        await stream!.getReader().read();
      });
    } finally {
      await upstream.close();
    }
    expect((await exchanges()).map(({ response }) => response.status)).toEqual([204, 200]);
  });

  test("refuses flags that do not go together", async () => {
    const refuse = async (...args: string[]) => {
      let output = "";
      const code = await run(["serve", ...args], {
        write: (text) => void (output += text),
        stopped: () => Promise.resolve(),
      });
      return [code, output.split("\n")[0]];
    };
    expect(await refuse("--record", "a", "--replay", "b")).toEqual([2, "--record and --replay do not go together"]);
    expect(await refuse("--upstream", "http://a")).toEqual([2, "--upstream is for --record"]);
    expect(await refuse("--record", "a", "--upstream", "nowhere")).toEqual([2, "--upstream nowhere is no URL"]);
  });
});
