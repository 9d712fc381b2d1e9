/** Uploads and downloads of any size take constant memory: each in a process of its own, whose RSS is watched. */
import { createHash } from "node:crypto";
import { createReadStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { child } from "../support/child.js";
import { sink } from "../support/upload-sink.js";

const MB = 1024 * 1024;
/** The long version: `TRANSFER_FULL=1`. */
const FULL = process.env["TRANSFER_FULL"] === "1";
const SIZE = (FULL ? 400 : 128) * MB;
/** What a process may grow by: less than what either version transfers. */
const GROWTH_MB = 64;

const folder = mkdtempSync(join(tmpdir(), "memory-"));
const path = join(folder, "large.bin");
let sha256: string;

beforeAll(async () => {
  const hash = createHash("sha256");
  const file = await open(path, "w");
  const block = Buffer.alloc(MB, "abcdefg");
  for (let at = 0; at < SIZE; at += MB) {
    block.writeDoubleLE(at);
    hash.update(block);
    await file.write(block);
  }
  await file.close();
  sha256 = hash.digest("hex");
});
afterAll(() => rmSync(folder, { recursive: true }));

const PROGRAM = `
  import Claude from "client";
  import { fileFromPath, saveTo } from "client/node";
  import { createReadStream, openAsBlob } from "node:fs";
  const { baseURL, path, kind, out } = JSON.parse(process.argv[2]);
  const client = new Claude({ apiKey: "k", baseURL });
  async function* chunks() { for await (const chunk of createReadStream(path)) yield chunk; }
  const sources = {
    path: () => fileFromPath(path),
    stream: () => createReadStream(path),
    blob: () => openAsBlob(path),
    file: async () => new File([await openAsBlob(path)], "large.bin"),
    response: () => fetch(baseURL + "/large.bin"),
    iterable: () => Object.assign(chunks(), { path: "large.bin" }),
  };
  const seen = [];
  const heard = (progress) => seen.push(progress);
  const work = {
    upload: async (source) => client.files.upload({ file: await source() }, { onUploadProgress: heard }),
    plain: async (source) => client.files.upload({ file: await source() }),
    save: () => saveTo(out, (options) => client.files.download("f", {}, options), { onDownloadProgress: heard }),
    read: async () => {
      const { body } = await client.files.download("f", {}, { onDownloadProgress: heard });
      for await (const _ of body);
    },
    results: async () => {
      let loaded = 0;
      for await (const _ of await client.messages.batches.results("b")) loaded++;
      seen.push({ loaded });
    },
  };
  const [what, source] = kind.split(" ");
  await client.files.upload({ file: new File(["warm"], "warm") });
  await saveTo(out, (options) => client.files.download("warm", {}, options));
  const before = process.memoryUsage.rss();
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 5);
  await work[what](sources[source]);
  clearInterval(timer);
  const growing = seen.every(({ loaded }, at) => at === 0 || loaded >= seen[at - 1].loaded);
  console.log(JSON.stringify({ growth: (most - before) / ${MB}, steps: seen.length, growing, last: seen.at(-1) }));`;

interface Measured {
  readonly growth: number;
  readonly steps: number;
  readonly growing: boolean;
  readonly last?: { readonly loaded: number; readonly total?: number };
}

/** Measured again when it is too much: when garbage is collected is not ours, and what keeps a body keeps it every time. */
async function measure(kind: string, baseURL: string): Promise<Measured> {
  const measured = await once(kind, baseURL);
  return measured.growth < GROWTH_MB ? measured : once(kind, baseURL);
}

async function once(kind: string, baseURL: string): Promise<Measured> {
  const argument = JSON.stringify({ baseURL, path, kind, out: join(folder, "saved.bin") });
  const { stdout, stderr } = await child(PROGRAM, argument, 120_000);
  if (!stdout) throw new Error(stderr);
  const measured = JSON.parse(stdout) as Measured;
  if (FULL) console.log(kind, Math.round(measured.growth), "MB");
  return measured;
}

const serveFile = () =>
  sink(undefined, ({ url }, response) => {
    if (url?.includes("warm")) return void response.end("warm");
    response.writeHead(200, { "content-length": statSync(path).size, "content-type": "application/octet-stream" });
    createReadStream(path).pipe(response);
  });

// @promise Uploads and downloads: An upload of any size and from any source, a download and results run in constant
//   memory; files arrive with the SHA-256 that they left with
test.each(["path", "stream", "blob", "file", "response", "iterable"])(
  "an upload of a %s",
  { timeout: 180_000 },
  async (source) => {
    await using server = await serveFile();
    const { growth, steps, growing, last } = await measure(`upload ${source}`, server.baseURL);
    const arrived = server.uploads[1]!;
    expect(arrived).toMatchObject({ complete: true, sha256 });
    expect(growth).toBeLessThan(GROWTH_MB);
    expect({ growing, loaded: last?.loaded }).toEqual({ growing: true, loaded: arrived.received });
    expect(steps).toBeGreaterThan(100);
    // What has a size says it, to the server and to the caller.
    const sized = ["path", "blob", "file"].includes(source);
    expect([last?.total, arrived.announced]).toEqual(
      sized ? [arrived.received, arrived.received] : [undefined, undefined],
    );
  },
);

// @promise Uploads and downloads: An upload of any size and…
test.each(["path", "blob"])("an upload of a %s that nobody watches", { timeout: 180_000 }, async (source) => {
  await using server = await serveFile();
  const { growth } = await measure(`plain ${source}`, server.baseURL);
  expect(server.uploads[1]).toMatchObject({ complete: true, sha256, announced: server.uploads[1]!.received });
  expect(growth).toBeLessThan(GROWTH_MB);
});

// @promise Uploads and downloads: An upload of any size and…
test.each(["read", "save"])("a download: %s", { timeout: 180_000 }, async (kind) => {
  await using server = await serveFile();
  const { growth, growing, last } = await measure(kind, server.baseURL);
  expect({ growing, last }).toEqual({ growing: true, last: { loaded: SIZE, total: SIZE } });
  expect(growth).toBeLessThan(GROWTH_MB);
  if (kind === "save") {
    const hash = createHash("sha256");
    for await (const chunk of createReadStream(join(folder, "saved.bin"))) hash.update(chunk as Buffer);
    expect(hash.digest("hex")).toBe(sha256);
  }
});

// @promise Uploads and downloads: An upload of any size and…
test("200,000 lines of results", { timeout: 180_000 }, async () => {
  const count = 200_000;
  const line = `${JSON.stringify({ custom_id: "a", result: { type: "succeeded", message: { text: "word ".repeat(120) } } })}\n`;
  const lines = function* () {
    const block = line.repeat(100);
    for (let at = 0; at < count; at += 100) yield block;
  };
  await using server = await sink(undefined, ({ url, headers }, response) => {
    if (url?.includes("warm")) response.end("warm");
    else if (url?.endsWith("/results")) Readable.from(lines()).pipe(response);
    else {
      const results_url = `http://${headers.host}/v1/messages/batches/b/results`;
      const request_counts = { processing: 0, succeeded: count, errored: 0, canceled: 0, expired: 0 };
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ id: "b", results_url, request_counts }));
    }
  });
  const { growth, last } = await measure("results", server.baseURL);
  expect(line.length * count).toBeGreaterThan(GROWTH_MB * 2 * MB * 0.9);
  expect(last).toEqual({ loaded: count });
  expect(growth).toBeLessThan(GROWTH_MB);
});
