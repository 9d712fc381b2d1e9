import { createReadStream, mkdtempSync, openAsBlob, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { ArgumentError, LimitError } from "../../src/errors/errors.js";
import type { Progress } from "../../src/contract/index.js";
import { encodeForm } from "../../src/request/multipart.js";
import { fileOf as toFile } from "../../src/request/uploads.js";
import { createClient, observe, rejection } from "../support/observed.js";
import { bytes } from "../support/random.js";
import { json, serve, type TestServer } from "../support/server.js";

const folder = mkdtempSync(join(tmpdir(), "uploads-"));
const path = join(folder, "data.bin");
const data = bytes(200_000);
writeFileSync(path, data);
afterAll(() => rmSync(folder, { recursive: true }));

const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function running(answer: (attempt: number) => [number, object, object?] = () => [200, {}]) {
  const server = await serve((_, response, attempt) => json(response, ...answer(attempt)));
  servers.push(server);
  return { server, client: createClient({ baseURL: server.baseURL }) };
}

/** The parts of a form that arrived, read by the runtime's own parser. */
async function formOf(server: TestServer, index = 0): Promise<FormData> {
  const { headers, body } = server.requests[index]!;
  return new Response(new Uint8Array(body), { headers: { "content-type": headers["content-type"]! } }).formData();
}

async function* chunks(...parts: (string | Uint8Array)[]) {
  yield* parts;
}

describe("a file", () => {
  test.each([
    ["File", () => new File([data], "data.bin", { type: "x/y" }), "data.bin", "x/y"],
    ["Blob", () => new Blob([data], { type: "x/y" }), "file", "x/y"],
    ["blob of a file on disk", () => openAsBlob(path), "file", "application/octet-stream"],
    ["fs.ReadStream", () => createReadStream(path), "data.bin", "application/octet-stream"],
    ["async iterable", () => chunks(data.subarray(0, 9), data.subarray(9)), "file", "application/octet-stream"],
    ["toFile", () => toFile(data, "named.bin", { type: "a/b" }), "named.bin", "a/b"],
  ])("can be a %s", async (_, make, name, type) => {
    const { server, client } = await running();
    await client.files.upload({ file: await make(), purpose: "test" });
    const form = await formOf(server);
    const file = form.get("file") as File;
    expect([file.name, file.type]).toEqual([name, type]);
    expect(Buffer.compare(Buffer.from(await file.arrayBuffer()), Buffer.from(data))).toBe(0);
    expect(form.get("purpose")).toBe("test");
  });

  test("can be a Response, with its type and the name in its URL", async () => {
    const source = await serve((_, response) => void response.writeHead(200, { "content-type": "x/y" }).end("hello"));
    servers.push(source);
    const { server, client } = await running();
    await client.files.upload({ file: await fetch(`${source.baseURL}/folder/a.txt?q=1`) });
    const file = (await formOf(server)).get("file") as File;
    expect([file.name, file.type, await file.text()]).toEqual(["a.txt", "x/y", "hello"]);
  });

  test.each([
    [null, /null/],
    [new Uint8Array(1), /Uint8Array.*toFile/],
    [new ArrayBuffer(1), /ArrayBuffer.*toFile/],
    [Promise.resolve(), /await it first/],
    [() => {}, /function/],
  ])("cannot be %s, and the error says what to do", async (file, message) => {
    const { client, sent } = observe();
    const error = await rejection(client.files.upload({ file }));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error.message).toMatch(message);
    expect(sent).toEqual([]);
  });
});

describe("a form", () => {
  test("flattens with brackets and quotes names", async () => {
    const { server, client } = await running();
    const file = new File(["x"], 'a"b\r\nc.txt');
    await client.files.upload({ list: ["a", 1], nested: { key: true }, 'odd"\r\nname': "v", none: undefined, file });
    const form = await formOf(server);
    expect(form.getAll("list[]")).toEqual(["a", "1"]);
    expect(form.get("nested[key]")).toBe("true");
    expect([...form.keys()].length).toBe(5);
    expect(server.requests[0]!.body.toString()).toContain('filename="a%22b%0D%0Ac.txt"');
  });

  test("keeps folders in names only where the row says so", () => {
    const source = { path: "some/folder/SKILL.md", async *[Symbol.asyncIterator]() {} };
    const nameIn = async (keep: boolean) => new Response(await encodeForm({ f: source }, keep).open()).text();
    return Promise.all([
      expect(nameIn(false)).resolves.toContain('filename="SKILL.md"'),
      expect(nameIn(true)).resolves.toContain('filename="some/folder/SKILL.md"'),
    ]);
  });

  test("is the same bytes at every attempt, and its length is known", async () => {
    const { server, client } = await running((attempt) =>
      attempt < 3 ? [503, {}, { "retry-after-ms": "1" }] : [200, {}],
    );
    await client.files.upload({ file: new File([data], "d.bin") }, { onUploadProgress: () => {} });
    expect(server.requests.length).toBe(3);
    expect(new Set(server.requests.map(({ body }) => body.toString("base64"))).size).toBe(1);
    expect(server.requests[0]!.headers["content-length"]).toBe(String(server.requests[0]!.body.length));
  });

  test("of a body that can be read once is not retried", async () => {
    const { server, client } = await running(() => [503, {}, { "retry-after-ms": "1" }]);
    await expect(client.files.upload({ file: createReadStream(path) })).rejects.toMatchObject({ attempts: 1 });
    expect(server.requests.length).toBe(1);
  });

  // @promise Uploads and downloads: Progress grows to the whole, and starts again with each attempt
  test("tells its progress, up to the whole", async () => {
    const { server, client } = await running();
    const seen: Progress[] = [];
    await client.files.upload({ file: await openAsBlob(path) }, { onUploadProgress: (at: Progress) => seen.push(at) });
    const whole = server.requests[0]!.body.length;
    expect(seen.at(-1)).toEqual({ loaded: whole, total: whole });
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.every(({ loaded }, at) => at === 0 || loaded > seen[at - 1]!.loaded)).toBe(true);
  });

  test("that is too large is refused before it is sent, where the size is known", async () => {
    const { client, sent } = observe();
    const error = await rejection(client.files.upload({ file: new Blob([new Uint8Array(1_000_001)]) }));
    expect(error).toBeInstanceOf(LimitError);
    expect(error).toMatchObject({ limit: 1_000_000, largest: "file" });
    expect(sent).toEqual([]);
  });

  test("that turns out too large is stopped on the way", async () => {
    const { client } = await running();
    const endless = async function* () {
      for (;;) yield new Uint8Array(65_536);
    };
    const error = await rejection(client.files.upload({ file: endless() }));
    expect(error).toBeInstanceOf(LimitError);
    expect(error["size"]).toBeLessThan(1_100_000);
  });

  test("of any size takes constant memory", async () => {
    let most = 0;
    const size = 64 << 20;
    const source = async function* () {
      const chunk = new Uint8Array(1 << 16);
      for (let sent = 0; sent < size; sent += chunk.length) {
        most = Math.max(most, process.memoryUsage().arrayBuffers);
        yield chunk;
      }
    };
    const before = process.memoryUsage().arrayBuffers;
    const form = encodeForm({ file: source() }, false).open() as ReadableStream<Uint8Array>;
    let read = 0;
    const reader = form.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) read += next.value.length;
    expect(read).toBeGreaterThan(size);
    expect(most - before).toBeLessThan(16 << 20);
  });
});

describe("toFile", () => {
  test.each([
    ["text", "hello"],
    ["bytes", new TextEncoder().encode("hello")],
    ["a buffer", new TextEncoder().encode("hello").buffer],
    ["a Blob", new Blob(["hel", "lo"])],
    ["an async iterable", chunks("hel", new TextEncoder().encode("lo"))],
    ["a promise", Promise.resolve("hello")],
  ])("takes %s", async (_, value) => {
    const file = await toFile(value as string, "a.txt", { type: "text/plain" });
    expect([file.name, file.type, await file.text()]).toEqual(["a.txt", "text/plain", "hello"]);
  });

  test("keeps a File as it is, and the type of a Blob", async () => {
    const file = new File(["x"], "x.txt");
    expect(await toFile(file)).toBe(file);
    expect((await toFile(new Blob(["x"], { type: "a/b" }), "n")).type).toBe("a/b");
    expect((await toFile(createReadStream(path))).name).toBe("data.bin");
  });

  test.each([1, null, {}, undefined])("refuses %j", async (value) => {
    await expect(toFile(value as never)).rejects.toBeInstanceOf(ArgumentError);
  });
});
