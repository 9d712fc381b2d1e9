/** The context of whoever made a call is that of all that the call runs of his: calls share connections, and no contexts. */
import { AsyncLocalStorage } from "node:async_hooks";
import { afterAll, describe, expect, test } from "vitest";
import type { ClientOptions, RequestOptions } from "../../src/index.js";
import { fileFromPath, nodeFetch } from "../../src/node/index.js";
import { download } from "../../src/transfer.js";
import { clientOf, drain, GOOD, PARAMS, STREAM, TEXT } from "../support/calls.js";
import { apiError, json, type Script, sse } from "../support/fault-script.js";
import { faultServer, type FaultServer } from "../support/fault-server.js";

const storage = new AsyncLocalStorage<number>();
const CALLS = 10;
const over = nodeFetch({ proxy: false, connections: 3 });
afterAll(() => over.close());
const keep = { keep: true } as const;
const FILE = "x".repeat(60_000);

/** Each call meets a failure first, so that its second attempt begins in a timer. */
function scripted(): Promise<FaultServer> {
  const seen = new Set<string>();
  return faultServer(({ path, headers }): Script => {
    const call = headers["x-call"]!;
    if (!seen.has(call) && seen.add(call)) return { ...apiError(503, "api_error", { "retry-after-ms": "1" }), ...keep };
    if (path.endsWith("/content")) return { body: FILE, pieces: [20_000], ...keep };
    if (path.startsWith("/v1/models")) return json({ data: [{ id: "a" }], has_more: false }, keep);
    if (path.startsWith("/v1/files")) return json({ id: "f" }, keep);
    return headers["x-kind"] === "stream" ? sse(TEXT, { pieces: [300], ...keep }) : { ...GOOD, ...keep };
  });
}

type Told = (where: string) => void;
type Work = (client: ReturnType<typeof clientOf>, told: Told, options: RequestOptions) => Promise<unknown>;

const KINDS: Record<string, { readonly work: Work; readonly places: readonly string[] }> = {
  "a call": {
    work: async (client, told, options) => {
      await client.messages.create(PARAMS, options);
      told("behind");
    },
    places: ["behind"],
  },
  "a stream": {
    work: async (client, told, options) => {
      for await (const _ of await client.messages.create(STREAM, options)) told("iteration");
    },
    places: ["iteration"],
  },
  "a message stream": {
    work: async (client, told, options) => {
      const stream = client.messages.stream(PARAMS, options);
      for (const event of [
        "connect",
        "streamEvent",
        "text",
        "inputJson",
        "contentBlock",
        "message",
        "finalMessage",
        "end",
      ])
        stream.on(event as "end", () => told(event));
      for await (const _ of stream) told("iteration");
      told(typeof (await stream.finalText()));
    },
    places: [
      "connect",
      "streamEvent",
      "text",
      "inputJson",
      "contentBlock",
      "message",
      "finalMessage",
      "end",
      "iteration",
    ],
  },
  "a list": {
    work: async (client, told, options) => {
      for await (const _ of client.models.list({}, options)) told("iteration");
    },
    places: ["iteration"],
  },
  "an upload": {
    work: (client, told, options) => {
      const file = new File([FILE], "a.txt");
      return client.files.upload({ file }, { ...options, onUploadProgress: () => told("progress") });
    },
    places: ["progress"],
  },
  "an upload from disk": {
    work: async (client, told, options) => {
      const file = await fileFromPath(new URL(import.meta.url));
      await client.files.upload({ file }, { ...options, onUploadProgress: () => told("progress") });
    },
    places: ["progress"],
  },
  "a download": {
    work: async (client, told, options) => {
      const call = ({ headers, ...more }: RequestOptions) =>
        client.files.download("f", {}, { ...more, headers: { ...headers, ...options.headers } as never });
      for await (const _ of download(call, { onDownloadProgress: () => told("progress") })) told("iteration");
      await (
        await client.files.download("f", {}, { ...options, onDownloadProgress: () => told("own progress") })
      ).text();
    },
    places: ["progress", "iteration", "own progress"],
  },
};

// @promise Seeing inside: The context of a call (`AsyncLocalStorage`) is kept in middleware, in functions that give a key or a
//   token, in progress, listeners and iteration, in every attempt
describe.each<[string, ClientOptions]>([
  ["fetch", {}],
  ["nodeFetch", { fetch: over }],
])("over %s", (_name, options) => {
  test.each(Object.entries(KINDS))("%s", async (kind, { work, places }) => {
    await using server = await scripted();
    const wrong: string[] = [];
    const came = new Set<string>();
    /** Notes where another context than that of the call was met. */
    const toldOf =
      (call: number): Told =>
      (where) => {
        came.add(where);
        if (storage.getStore() !== call) wrong.push(`${where} of ${call} in ${storage.getStore()}`);
      };
    const keys: (number | undefined)[] = [];
    const client = clientOf(server, {
      ...options,
      maxRetries: 2,
      apiKey: async () => (keys.push(storage.getStore()), `key-${storage.getStore()}`),
      middleware: [
        async (request, next) => {
          toldOf(Number(request.headers.get("x-call")))("middleware");
          const response = await next(request);
          toldOf(Number(request.headers.get("x-call")))("middleware, behind");
          return response;
        },
      ],
    });
    const header = kind.includes("stream") ? { "x-kind": "stream" } : {};
    await Promise.all(
      Array.from({ length: CALLS }, (_, call) =>
        storage.run(call, () => work(client, toldOf(call), { headers: { ...header, "x-call": String(call) } })),
      ),
    );
    expect(wrong).toEqual([]);
    expect([...came]).toEqual(expect.arrayContaining([...places, "middleware", "middleware, behind"]));
    expect(new Set(keys)).toEqual(new Set(Array.from({ length: CALLS }, (_, call) => call)));
    for (const { headers } of server.requests) expect(headers["x-api-key"]).toBe(`key-${headers["x-call"]}`);
  });

  test("a stream that another context reads is read in that", async () => {
    await using server = await faultServer(sse(TEXT, { pieces: [100] }));
    const stream = await storage.run(1, async () => clientOf(server, options).messages.create(STREAM));
    const seen = new Set<number | undefined>();
    await storage.run(2, async () => {
      for await (const _ of stream) seen.add(storage.getStore());
    });
    expect([...seen]).toEqual([2]);
    expect((await drain(stream)).error).toBeDefined();
  });
});
