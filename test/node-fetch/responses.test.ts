/** An answer reads as it does from Node's own `fetch`, whatever its bytes, framing, coding and status. */
import { createServer, type Socket } from "node:net";
import type { AddressInfo } from "node:net";
import zlib from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nodeFetch } from "../../src/node/index.js";
import { SEED } from "../support/fault-script.js";
import { type Reading, sides } from "./sides.js";

/** The next answer, byte for byte; two requests are made for each. */
let answer: Buffer;
let pieces: readonly number[];
const server = createServer((socket) => {
  socket.setNoDelay(true).on("error", () => {});
  socket.on("data", (bytes) => void (bytes.includes("\r\n\r\n") && write(socket)));
});
let url: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => void server.close());

async function write(socket: Socket): Promise<void> {
  // The first line in one: of one that comes in pieces Node's own fetch gives the last.
  const line = answer.indexOf("\n") + 1;
  socket.write(answer.subarray(0, line));
  for (let at = line, nth = 0; at < answer.length; nth++) {
    const size = Math.max(1, pieces[nth % pieces.length]!);
    socket.write(answer.subarray(at, at + size));
    at += size;
    await new Promise((resolve) => setImmediate(resolve));
  }
  socket.end();
}

interface Answer {
  readonly status: number;
  readonly reason: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array;
  readonly framing: "length" | "chunked" | "close";
  readonly chunk: number;
}

const head = ({ status, reason, headers }: Omit<Answer, "body">, more: string[]) =>
  Buffer.from(
    [`HTTP/1.1 ${status} ${reason}`, ...headers.map(([name, value]) => `${name}: ${value}`), ...more, "", ""].join(
      "\r\n",
    ),
    "latin1",
  );

function encoded({ body, ...one }: Answer): Buffer {
  if (one.framing === "length") return Buffer.concat([head(one, [`content-length: ${body.length}`]), body]);
  if (one.framing === "close") return Buffer.concat([head(one, ["connection: close"]), body]);
  const parts = [head(one, ["transfer-encoding: chunked"])];
  for (let at = 0; at < body.length; at += one.chunk) {
    const part = body.subarray(at, at + one.chunk);
    parts.push(Buffer.from(`${part.length.toString(16)}\r\n`), Buffer.from(part), Buffer.from("\r\n"));
  }
  return Buffer.concat([...parts, Buffer.from("0\r\nx-trailer: ignored\r\n\r\n")]);
}

const CODINGS: Record<string, (body: Uint8Array) => Uint8Array> = {
  gzip: zlib.gzipSync,
  "x-gzip": zlib.gzipSync,
  GZIP: zlib.gzipSync,
  deflate: zlib.deflateSync,
  br: zlib.brotliCompressSync,
  "gzip, br": (body) => zlib.brotliCompressSync(zlib.gzipSync(body)),
  "deflate,gzip": (body) => zlib.gzipSync(zlib.deflateSync(body)),
  identity: (body) => body,
  unknown: (body) => body,
  "": (body) => body,
};
const raw: (body: Uint8Array) => Uint8Array = zlib.deflateRawSync;

const READINGS: readonly Reading[] = ["text", "json", "arrayBuffer", "blob", "stream", "clone"];
const token = fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}$/);
const value = fc.stringMatching(/^[!-~\xa0-\xff]([ -~\xa0-\xff]{0,20}[!-~\xa0-\xff])?$/);
const name = token.map((text) => `X-${text}`);
const header = fc.tuple(fc.oneof(name, fc.constantFrom("Set-Cookie", "Content-Type", "Vary")), value);
const content = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.json().map((text) => Buffer.from(text)),
  fc.string({ unit: "grapheme" }).map((text) => Buffer.from(`\uFEFF${text}`)),
  fc
    .tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 4000 }))
    .map(([unit, times]) => Buffer.concat(Array(times).fill(unit))),
);
const any = fc.record({
  status: fc.constantFrom(200, 200, 200, 201, 204, 205, 206, 304, 400, 404, 429, 500, 529, 599),
  reason: fc.constantFrom("", "OK", "Too  Many", "so it is"),
  headers: fc.array(header, { maxLength: 6 }),
  body: content,
  coding: fc.constantFrom(...Object.keys(CODINGS)),
  framing: fc.constantFrom("length", "length", "chunked", "close"),
  chunk: fc.integer({ min: 1, max: 5000 }),
  sizes: fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 4 }),
  reading: fc.constantFrom(...READINGS),
});

test("any bytes, framing, coding, status, headers and way of reading", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(any, async ({ coding, sizes, reading, ...one }) => {
      const bodiless = [204, 205, 304].includes(one.status);
      const body = bodiless ? Buffer.alloc(0) : CODINGS[coding]!(one.body);
      const headers = coding ? [...one.headers, ["Content-Encoding", coding] as const] : one.headers;
      answer = encoded({ ...one, headers, body, framing: bodiless ? "length" : one.framing });
      pieces = sizes;
      const [ours, theirs] = await sides(url, () => ({}), reading);
      expect(ours).toEqual(theirs);
    }),
    { numRuns: 150, seed: SEED },
  );
});

const plain = (more: Partial<Answer> = {}): Answer => ({
  ...{ status: 200, reason: "OK", headers: [], body: Buffer.from("Hello"), framing: "length", chunk: 3 },
  ...more,
});
const answers = (more: Partial<Answer>, sizes = [1e6]) => ([answer, pieces] = [encoded(plain(more)), sizes]);

test("deflate without a header of zlib", async () => {
  answers({ headers: [["content-encoding", "deflate"]], body: raw(Buffer.from("Hello")) });
  const [ours, theirs] = await sides(url);
  expect(ours).toEqual(theirs);
  expect(ours).toMatchObject({ body: "Hello" });
});

test.each(["gzip", "br", "deflate"])("an empty body that says %s is empty", async (coding) => {
  for (const framing of ["length", "chunked", "close"] as const) {
    answers({ headers: [["content-encoding", coding]], body: Buffer.alloc(0), framing });
    expect((await sides(url))[0]).toMatchObject({ status: 200, body: "" });
  }
});

test("zstd is asked for and read where Node has it", async () => {
  const { zstdCompressSync } = zlib as unknown as { zstdCompressSync?: (body: Uint8Array) => Buffer };
  answers({
    headers: [["content-encoding", "zstd"]],
    body: zstdCompressSync ? zstdCompressSync(Buffer.from("Hello")) : Buffer.from("Hello"),
  });
  // Where Node has it not, the body is as it came.
  expect((await sides(url))[0]).toMatchObject({ body: "Hello" });
});

test("a coded body that ends too early is an error, which Node's own fetch takes for the end", async () => {
  const whole = zlib.gzipSync(Buffer.from("Hello ".repeat(1000)));
  answers({ headers: [["content-encoding", "gzip"]], body: whole.subarray(0, whole.length - 9) });
  const [ours, theirs] = await sides(url);
  expect(ours).toMatchObject({ status: 200, error: { name: "TypeError", message: "terminated", code: "Z_BUF_ERROR" } });
  expect(theirs).not.toHaveProperty("error");
});

test.each(["gzip", "br", "deflate"])("a body that is not %s is an error", async (coding) => {
  answers({ headers: [["content-encoding", coding]], body: Buffer.from("<html>not coded</html>") });
  const [ours, theirs] = await sides(url);
  expect(ours).toMatchObject({ error: { name: "TypeError", message: "terminated" } });
  expect(ours.error?.name).toBe(theirs.error?.name);
});

test("a form", async () => {
  const body = Buffer.from('--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--b--\r\n');
  answers({ headers: [["content-type", "multipart/form-data; boundary=b"]], body });
  const [ours, theirs] = await sides(url, () => ({}), "formData");
  expect(ours).toEqual(theirs);
  expect(ours).toMatchObject({ body: [["a", "1"]] });
});

test("HEAD has no body, whatever its headers say", async () => {
  answers({ headers: [["content-encoding", "gzip"]], body: Buffer.alloc(0) });
  const [ours, theirs] = await sides(url, () => ({ method: "HEAD" }), "stream");
  expect(ours).toEqual(theirs);
  expect(ours).toMatchObject({ bodiless: true, body: null });
});

describe("it is a Response", () => {
  const own = nodeFetch({ proxy: false });
  const get = async (): Promise<Response> => (answers({ headers: [["A", "1"]] }), own(url));

  test("and its headers are Headers, which cannot be changed", async () => {
    const response = await get();
    const { headers } = response;
    expect([response instanceof Response, headers instanceof Headers]).toEqual([true, true]);
    expect([String(response), String(headers)]).toEqual(["[object Response]", "[object Headers]"]);
    for (const change of ["set", "append", "delete"] as const)
      expect(() => headers[change]("a", "b")).toThrow(TypeError);
    expect(() => headers.get("no name")).toThrow(TypeError);
    expect([headers.has("a"), headers.has("b"), headers.get("b")]).toEqual([true, false, null]);
    expect([...new Headers(headers)]).toEqual([...headers]);
    expect([...headers.keys()]).toEqual(["a", "content-length"]);
    expect([...headers.values()]).toEqual(["1", "5"]);
    const told: string[] = [];
    headers.forEach((one, key, all) => told.push(key, one, String(all === headers)));
    expect(told).toEqual(["a", "1", "true", "content-length", "5", "true"]);
    expect(await response.text()).toBe("Hello");
  });

  test("a body is read once, in whatever way", async () => {
    const again = async (first: (response: Response) => unknown) => {
      const response = await get();
      await first(response);
      expect(() => response.clone()).toThrow(TypeError);
      return Promise.all([response.text(), response.json(), response.blob()].map((one) => one.catch(String)));
    };
    const refused = Array(3).fill("TypeError: Body is unusable: Body has already been read");
    expect(await again((response) => response.text())).toEqual(refused);
    expect(await again((response) => response.body!.cancel())).toEqual(refused);
    expect(await again((response) => response.body!.getReader().read())).toEqual(refused);
    expect(await again((response) => response.body!.getReader())).toEqual(refused);
    const response = await get();
    await response.arrayBuffer();
    expect(await response.body!.getReader().read()).toEqual({ done: true, value: undefined });
  });

  test("its stream can be taken first, and the rest of the methods used then", async () => {
    const response = await get();
    expect([response.body === response.body, response.bodyUsed]).toEqual([true, false]);
    expect(await response.text()).toBe("Hello");
    expect(await new Response((await get()).body).text()).toBe("Hello");
  });

  test("Node's own fetch is not loaded for it", async () => {
    const { child } = await import("../support/child.js");
    const program = `
      import { nodeFetch } from "client/node";
      const loaded = () => !Object.getOwnPropertyDescriptor(globalThis, "Response").get;
      const before = loaded();
      const init = { method: "POST", body: "{}", headers: { a: "b" }, signal: new AbortController().signal };
      const response = await nodeFetch({ proxy: false })(process.argv[2], init);
      const type = response.headers.get("a");
      console.log(await response.text(), type, loaded() === before, response instanceof Response);`;
    answers({ headers: [["A", "1"]] });
    expect(await child(program, url)).toMatchObject({ stdout: "Hello 1 true true\n", stderr: "" });
  });
});
