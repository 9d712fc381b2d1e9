/** A download is complete or an error, however often it breaks on its way. */
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import Claude, {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIResponseError,
  APIUserAbortError,
  ArgumentError,
  type ClientOptions,
  NotFoundError,
  type Progress,
  StreamTruncatedError,
} from "../../src/index.js";
import { saveTo } from "../../src/node/index.js";
import { download, type DownloadCall, type DownloadOptions } from "../../src/transfer.js";
import { failure } from "../support/calls.js";
import { SEED } from "../support/fault-script.js";
import { faultServer } from "../support/fault-server.js";
import { overFetch } from "../support/fetch.js";
import { observe, rejection } from "../support/observed.js";
import { bytes } from "../support/random.js";
import { ranges, type Turn } from "../support/ranges.js";
import { skipUnless } from "../support/skip.js";

const folder = mkdtempSync(join(tmpdir(), "downloads-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, "out.bin");
beforeEach(() => readdirSync(folder).forEach((name) => rmSync(join(folder, name))));

const content = bytes(300_000);
const other = bytes(300_000, 2);
const clientOf = ({ baseURL }: { baseURL: string }, options: ClientOptions = {}) =>
  new Claude({ apiKey: "k", baseURL, maxRetries: 0, ...overFetch, ...options });
const callOf =
  (server: { baseURL: string }, options: ClientOptions = {}): DownloadCall =>
  (request) =>
    clientOf(server, options).files.download("file_1", {}, request);
const sha = (value: Uint8Array) => createHash("sha256").update(value).digest("hex");
async function collect(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of source) parts.push(part);
  return Buffer.concat(parts);
}
/** The file, if it is there; nothing else may be. */
function saved(): Buffer | undefined {
  expect(readdirSync(folder).filter((name) => name !== "out.bin")).toEqual([]);
  return existsSync(path) ? readFileSync(path) : undefined;
}
const ways = {
  download: (call: DownloadCall | PromiseLike<Response>, options?: DownloadOptions) => collect(download(call, options)),
  saveTo: async (call: DownloadCall | PromiseLike<Response>, options?: DownloadOptions) => {
    const { size } = await saveTo(path, call, options);
    expect(size).toBe(statSync(path).size);
    return saved()!;
  },
};

describe("the Response of a download", () => {
  const readers = {
    arrayBuffer: (response: Response) => response.arrayBuffer(),
    blob: (response: Response) => response.blob(),
    body: (response: Response) => collect(response.body as unknown as AsyncIterable<Uint8Array>),
  };
  const manners = ["end", "fin", "reset"] as const;

  // @promise Uploads and downloads: A download that is shorter than announced is an error, however it is read
  describe.each(Object.entries(readers))("by %s", (_, read) => {
    test.each(manners.flatMap((how) => [true, false].map((close) => [how, close] as const)))(
      "is an error when it is shorter than announced (%s, connection: close %s)",
      async (how, close) => {
        await using server = await faultServer({
          body: content,
          headers: { "content-length": String(content.length), ...(close && { connection: "close" }) },
          fault: { at: "body", byte: 100_000, do: how },
        });
        const error = await failure((async () => read(await clientOf(server).files.download("f")))());
        expect(error).toBeInstanceOf(APIConnectionError);
        expect(error.attempts).toBe(1);
      },
    );

    test.each(["fin", "reset"] as const)("is an error when its chunks break (%s)", async (how) => {
      const fault = { at: "body", byte: 100_000, do: how } as const;
      await using server = await faultServer({ body: content, framing: "chunked", fault });
      const error = await failure((async () => read(await clientOf(server).files.download("f")))());
      expect(error).toBeInstanceOf(APIConnectionError);
    });

    test("is an error when a runtime does not notice that it is short", async () => {
      const headers = { "content-length": "11" };
      const { client } = observe(() => new Response("0123456789", { headers }));
      const error = await rejection((async () => read((await client.files.download("f")) as unknown as Response))());
      expect(error).toBeInstanceOf(StreamTruncatedError);
      expect(error).toMatchObject({ message: "The response ended after 10 of 11 bytes", attempts: 1 });
    });
  });
});

describe.each(Object.entries(ways))("%s", (name, read) => {
  const anew = name === "saveTo";

  test("of what does not break asks once, uncompressed", async () => {
    await using server = await faultServer(ranges([{ content }]));
    const seen: Progress[] = [];
    expect((await read(callOf(server), { onDownloadProgress: (at) => seen.push(at) })).equals(content)).toBe(true);
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]!.headers).toMatchObject({ "accept-encoding": "identity", "x-api-key": "k" });
    expect(server.requests[0]!.headers["range"]).toBeUndefined();
    expect(seen.at(-1)).toEqual({ loaded: content.length, total: content.length });
    expect(seen.every(({ loaded }, at) => at === 0 || loaded >= seen[at - 1]!.loaded)).toBe(true);
  });

  // @promise Uploads and downloads: A download that breaks is taken up where it broke, or begun again, and is one
  //   content as a whole or an error
  test.each<[string, Partial<Turn>]>([
    ["ETag", {}],
    ["Last-Modified", { etag: null, lastModified: "Wed, 21 Oct 2026 07:28:00 GMT" }],
    ["ETag, in chunks", { framing: "chunked" }],
  ])("takes up the rest after each break (%s)", async (_, more) => {
    const turn = { content, cut: 100_000, ...more };
    await using server = await faultServer(ranges([turn, turn, { ...turn, cut: 60_000 }, { content, ...more }]));
    const seen: Progress[] = [];
    expect((await read(callOf(server), { onDownloadProgress: (at) => seen.push(at) })).equals(content)).toBe(true);
    expect(server.requests.map(({ headers }) => headers["range"])).toEqual([
      undefined,
      "bytes=100000-",
      "bytes=200000-",
      "bytes=260000-",
    ]);
    expect(server.requests[1]!.headers["if-range"]).toMatch(more.lastModified ?? /^"/);
    expect(seen.every(({ loaded }, at) => at === 0 || loaded >= seen[at - 1]!.loaded)).toBe(true);
    expect(seen.at(-1)).toEqual({ loaded: content.length, total: content.length });
  });

  test("that broke behind its last byte is complete", async () => {
    const headers = { etag: '"a"', "retry-after-ms": "1" };
    const fault = { at: "body", byte: content.length, do: "fin" } as const;
    const range = { "content-range": `bytes */${content.length}` };
    await using server = await faultServer((_, nth) =>
      nth === 1 ? { body: content, framing: "chunked", headers, fault } : { status: 416, headers: range },
    );
    expect((await read(callOf(server))).equals(content)).toBe(true);
    expect(server.requests[1]!.headers["range"]).toBe(`bytes=${content.length}-`);
  });

  // @promise Uploads and downloads: A download that breaks is…
  test("of a server that knows no ranges begins again, and has every byte once", async () => {
    await using server = await faultServer(
      ranges([
        { content, cut: 200_000, ranges: false },
        { content, ranges: false },
      ]),
    );
    expect((await read(callOf(server))).equals(content)).toBe(true);
    expect(server.requests).toHaveLength(2);
  });

  // @promise Uploads and downloads: A download that breaks is…
  test("of a content that changed is the new one or an error, never both in one", async () => {
    await using server = await faultServer(ranges([{ content, cut: 200_000 }, { content: other }]));
    if (anew) return expect((await read(callOf(server))).equals(other)).toBe(true);
    expect(await failure(read(callOf(server)))).toBeInstanceOf(APIResponseError);
  });

  test("of a content that was emptied meanwhile", async () => {
    await using server = await faultServer(ranges([{ content, cut: 200_000 }, { content: new Uint8Array() }]));
    if (anew) return expect((await read(callOf(server))).length).toBe(0);
    expect(await failure(read(callOf(server)))).toBeInstanceOf(APIResponseError);
  });

  test.each<[string, Partial<Turn>]>([
    ["no ETag", { etag: null }],
    ["a weak ETag", { etag: 'W/"a"' }],
    ["a date of this second", { etag: null, lastModified: new Date(Date.now() + 60_000).toUTCString() }],
    ["a compressed body", { headers: { "content-encoding": "identity" } }],
  ])("with %s takes up nothing", async (_, more) => {
    await using server = await faultServer(
      ranges([
        { content, cut: 200_000, ...more },
        { content, ...more },
      ]),
    );
    if (anew) expect((await read(callOf(server))).equals(content)).toBe(true);
    else expect(await failure(read(callOf(server)))).toBeInstanceOf(APIConnectionError);
    expect(server.requests.map(({ headers }) => headers["range"])).toEqual(anew ? [undefined, undefined] : [undefined]);
  });

  // @promise Uploads and downloads: A download that breaks is…
  test.each<[string, Turn, RegExp]>([
    ["from another position", { content, headers: { "content-range": "bytes 5-299999/300000" } }, /bytes from 5/],
    ["without saying which", { content, headers: { "content-range": "" } }, /something else/],
    ["of another length", { content, headers: { "content-range": "bytes 100000-299999/300001" } }, /another/],
    ["of another ETag", { content, headers: { etag: '"other"' } }, /another/],
    ["with another status", { content, status: 204 }, /received 204/],
  ])("refuses a rest %s", async (_, turn, message) => {
    await using server = await faultServer(ranges([{ content, cut: 100_000 }, turn]));
    const error = await failure(read(callOf(server)));
    expect(error).toBeInstanceOf(APIResponseError);
    expect(error.message).toMatch(message);
  });

  // @promise Uploads and downloads: It gives up when it gets no further
  test("that never gets further gives up, and counts anew after progress", async () => {
    await using stuck = await faultServer(
      ranges([
        { content, cut: 100_000 },
        { content, cut: 0 },
      ]),
    );
    expect(await failure(read(callOf(stuck), { maxResumes: 3 }))).toBeInstanceOf(APIConnectionError);
    expect(stuck.requests).toHaveLength(4);
    const slow = Array.from({ length: 9 }, () => ({ content, cut: 30_000 }));
    await using server = await faultServer(ranges([...slow, { content }]));
    expect((await read(callOf(server), { maxResumes: 1 })).equals(content)).toBe(true);
  });

  // @promise Uploads and downloads: It gives up when it gets…
  test("that starts over again and again, and never gets further, gives up", async () => {
    await using server = await faultServer(ranges([{ content, cut: 100_000, ranges: false }]));
    expect(await failure(read(callOf(server), { maxResumes: 3 }))).toBeInstanceOf(APIConnectionError);
    expect(server.requests).toHaveLength(4);
  });

  test("of a promise is read once, and checked", async () => {
    await using whole = await faultServer(ranges([{ content }]));
    expect((await read(clientOf(whole).files.download("f"))).equals(content)).toBe(true);
    await using server = await faultServer(ranges([{ content, cut: 100_000 }]));
    expect(await failure(read(clientOf(server).files.download("f")))).toBeInstanceOf(APIConnectionError);
    expect(server.requests).toHaveLength(1);
  });

  test("of a plain fetch is checked as well", async () => {
    await using server = await faultServer(ranges([{ content, cut: 100_000 }, { content }]));
    const call: DownloadCall = ({ headers }) => fetch(server.baseURL, { headers: headers as Record<string, string> });
    const wait = { maxResumes: 1 };
    expect((await read(call, wait)).equals(content)).toBe(true);
    const short = async () =>
      new Response("0123456789", { headers: { "content-length": "11", "retry-after-ms": "1" } });
    expect(await failure(read(short, { maxResumes: 0 }))).toBeInstanceOf(StreamTruncatedError);
    const long = async () => new Response("0123456789", { headers: { "content-length": "9" } });
    expect(await failure(read(long))).toBeInstanceOf(APIResponseError);
  });

  test("knows the size from the caller where the response does not tell it", async () => {
    // Node's fetch takes a connection that breaks for the end of the body when the answer announced a close.
    await using server = await faultServer(
      ranges([{ content, cut: 100_000, framing: "chunked", headers: { connection: "close" } }, { content }]),
    );
    expect((await read(callOf(server), { size: content.length })).equals(content)).toBe(true);
    await using wrong = await faultServer(ranges([{ content }]));
    const error = await failure(read(callOf(wrong), { size: content.length - 1 }));
    expect(error.message).toMatch(/Expected 299999 bytes, received 300000/);
  });

  test("passes on what the call throws", async () => {
    await using server = await faultServer(ranges([{ content, status: 404 }]));
    expect(await failure(read(callOf(server)))).toBeInstanceOf(NotFoundError);
    expect(server.requests).toHaveLength(1);
  });

  test("resumes when a clock of the client runs out", async () => {
    await using server = await faultServer(ranges([{ content, cut: 100_000, how: "stall" }, { content }]));
    expect((await read(callOf(server, { idleTimeout: 100 }))).equals(content)).toBe(true);
    expect(server.requests).toHaveLength(2);
    await using stalled = await faultServer(ranges([{ content, cut: 100_000, how: "stall" }]));
    const error = await failure(read(callOf(stalled, { idleTimeout: 50 }), { maxResumes: 0 }));
    expect(error).toBeInstanceOf(APIConnectionTimeoutError);
  });

  // @promise Uploads and downloads: `saveTo` gives a file its…
  test.each(["before", "while it waits for bytes", "while it waits to resume"])("aborted %s", async (when) => {
    const turn: Turn = { content, cut: 100_000, how: when.endsWith("bytes") ? "stall" : "fin" };
    await using server = await faultServer(ranges([{ ...turn, headers: { "retry-after-ms": "30000" } }]));
    const controller = new AbortController();
    if (when === "before") controller.abort("enough");
    const onDownloadProgress = ({ loaded }: Progress) => {
      if (loaded === 100_000) setTimeout(() => controller.abort("enough"), 50);
    };
    const { signal } = controller;
    const error = await failure(read(callOf(server), { signal, onDownloadProgress }));
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error.cause).toBe("enough");
    expect(saved()).toBeUndefined();
    if (when === "before") expect(server.requests).toHaveLength(0);
  });

  // @promise Uploads and downloads: A download that breaks is…
  test(`whatever breaks, it is one content as a whole, or an error (seed ${SEED})`, { timeout: 60_000 }, async () => {
    const small = [bytes(997, 3), bytes(997, 4), bytes(500, 5)];
    const turn = fc.record({
      content: fc.constantFrom(small[0]!, small[0]!, small[0]!, small[1]!, small[2]!),
      cut: fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.constant(Infinity)),
      ranges: fc.boolean(),
      framing: fc.constantFrom("length" as const, "chunked" as const),
      etag: fc.constantFrom(undefined, undefined, null),
    });
    let whole = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { minLength: 1, maxLength: 5 }), async (plan) => {
        beforeEachRun();
        await using server = await faultServer(ranges([...plan, { ...plan.at(-1)!, cut: Infinity }]));
        const result = await read(callOf(server)).catch((error: unknown) => error as Error);
        if (result instanceof Error) {
          expect(anew ? [] : [APIConnectionError.name, APIResponseError.name, StreamTruncatedError.name]).toContain(
            result.name,
          );
          expect(saved()).toBeUndefined();
        } else {
          whole++;
          expect(small.map(sha)).toContain(sha(result));
        }
      }),
      { seed: SEED, numRuns: 60 },
    );
    expect(whole).toBeGreaterThan(20);
  });
});

function beforeEachRun(): void {
  rmSync(path, { force: true });
}

describe("saveTo", () => {
  // @promise Uploads and downloads: `saveTo` gives a file its name when all bytes are there; a failure or an abort
  //   leaves the one that was there, and nothing beside it
  test("replaces a file only when all of the new one is there", async () => {
    writeFileSync(path, "old");
    await using broken = await faultServer(ranges([{ content, cut: 100_000 }]));
    await failure(saveTo(path, callOf(broken), { maxResumes: 0 }));
    expect(saved()?.toString()).toBe("old");
    await using server = await faultServer(ranges([{ content }]));
    await saveTo(pathToFileURL(path), callOf(server));
    expect(saved()?.equals(content)).toBe(true);
  });

  // @promise Uploads and downloads: `saveTo` gives a file its…
  test("replaces none when told so: before it asks, and when another is faster", async () => {
    await using server = await faultServer(ranges([{ content }]));
    const onDownloadProgress = () => writeFileSync(path, "old");
    const late = await failure(saveTo(path, callOf(server), { overwrite: false, onDownloadProgress }));
    expect(late).toBeInstanceOf(ArgumentError);
    expect(saved()?.toString()).toBe("old");
    const early = await failure(saveTo(path, callOf(server), { overwrite: false }));
    expect(early).toBeInstanceOf(ArgumentError);
    expect(server.requests).toHaveLength(1);
    rmSync(path);
    await saveTo(path, callOf(server), { overwrite: false });
    expect(saved()?.equals(content)).toBe(true);
  });

  test("lets go of a response that it does not save", async () => {
    await using server = await faultServer(ranges([{ content, cut: 100_000, how: "stall" }]));
    writeFileSync(path, "old");
    await failure(saveTo(path, clientOf(server).files.download("f"), { overwrite: false }));
    await server.quiet();
  });

  test("sets the mode", skipUnless(process.platform !== "win32", "Windows has no such permissions"), async () => {
    await using server = await faultServer(ranges([{ content }]));
    await saveTo(path, callOf(server), { mode: 0o600 });
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test("passes on what the file system throws, before anything is sent", async () => {
    await using server = await faultServer(ranges([{ content }]));
    await expect(saveTo(join(folder, "none", "out.bin"), callOf(server))).rejects.toMatchObject({ code: "ENOENT" });
    expect(server.requests).toHaveLength(0);
  });

  test("a call that fails while the file is refused is not reported as one that nobody looks at", async () => {
    await using server = await faultServer(ranges([{ content, status: 404 }]));
    await expect(saveTo(join(folder, "none", "out.bin"), clientOf(server).files.download("f"))).rejects.toMatchObject({
      code: "ENOENT",
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
});

test("leaving the loop of download() closes the connection", async () => {
  await using server = await faultServer(ranges([{ content, cut: 100_000, how: "stall" }]));
  for await (const _ of download(callOf(server))) break;
  await server.quiet();
});
