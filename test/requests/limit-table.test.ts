/** Every limit on the bytes of a request, at the limit and one byte above it. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { routes20230601, routes20261021 } from "../../generated/routes.js";
import { type Row, rowsOf } from "../../src/request/row-list.js";
import type { RouteTree } from "../../src/contract/index.js";
import { http } from "../../src/http/http.js";
import Claude, { type ClientOptions, LimitError, type Uploadable } from "../../src/index.js";
import Claude2023 from "../../src/2023-06-01.js";
import { fileFromPath } from "../../src/node/index.js";
import { PLATFORM_LIMITS } from "../../src/transfer.js";
import { failure } from "../support/calls.js";

const MB = 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), "limits-"));
afterAll(() => rmSync(folder, { recursive: true }));

const limited = (tree: RouteTree): Row[] => rowsOf(tree).filter(({ route }) => route.max !== undefined);

const VERSIONS = [
  ["2026-10-21", Claude, limited(routes20261021)],
  ["2023-06-01", Claude2023, limited(routes20230601)],
] as const;
const ROWS = VERSIONS.flatMap(([version, Class, rows]) =>
  rows.map(({ accessor, route }) => [`${version} ${accessor}`, route.max! / MB, { Class, accessor, route }] as const),
);

/** A client whose requests end here: what would have been sent, and its size. */
function stub(Class: typeof Claude | typeof Claude2023 = Claude, options: ClientOptions = {}) {
  const sent: { size: number; headers: Headers }[] = [];
  const fetch = async (_: unknown, { body, headers }: RequestInit = {}) => {
    const known = new Headers(headers);
    const length = known.get("content-length");
    let size = typeof body === "string" ? Buffer.byteLength(body) : Number(length);
    if (body instanceof Blob) size = body.size;
    if (body instanceof ReadableStream && length === null) {
      for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) size += chunk.byteLength;
    }
    sent.push({ size, headers: known });
    return Response.json({});
  };
  const client = new Class({ apiKey: "k", maxRetries: 0, ...options, fetch }) as Claude;
  return { client, sent };
}

type Method = (...args: unknown[]) => Promise<unknown>;
/** A call of a row with these params besides its path parameters. */
function call(client: object, { accessor, route }: Row, params: object): Promise<unknown> {
  const path = accessor.split(".");
  const owner = path.slice(0, -1).reduce((at, name) => (at as Record<string, object>)[name]!, client);
  const ids = route.names;
  const others = Object.fromEntries(ids.slice(0, -1).map((name) => [name, "id"]));
  const method = (owner as Record<string, Method>)[path.at(-1)!]!;
  return method.call(owner, ...ids.slice(-1).map(() => "id"), { ...others, ...params });
}

/** Text is made once for each limit; what is left to a size is put beside it. */
const fillers = new Map<number, string>();
function body(size: number, limit: number): object {
  const filler = fillers.get(limit) ?? Buffer.alloc(limit - 1000, "x").toString("latin1");
  fillers.clear();
  fillers.set(limit, filler);
  const rest = size - filler.length - JSON.stringify({ pad: "", rest: "" }).length;
  return { pad: filler, rest: "y".repeat(rest) };
}

/** A file of that size of which nothing exists. */
const unreal = (size: number): Uploadable =>
  ({
    name: "data.bin",
    type: "",
    size,
    slice: () => unreal(0),
    arrayBuffer: async () => new ArrayBuffer(0),
    stream: () => new ReadableStream(),
  }) as unknown as Uploadable;
const chunk = new Uint8Array(MB);
/** The same, as something that does not know its size. */
const unsized = (size: number): Uploadable =>
  Object.assign(
    (async function* () {
      for (let left = size; left > 0; left -= MB) yield left < MB ? chunk.subarray(0, left) : chunk;
    })(),
    { path: "data.bin" },
  );
/** Bytes of a form around its file. */
async function around(): Promise<number> {
  const { client, sent } = stub();
  await client.files.upload({ file: unsized(1000) });
  return sent[0]!.size - 1000;
}

const EXPECTED = ["32 messages.create", "32 messages.countTokens", "256 messages.batches.create", "500 files.upload"];

// @promise Limits: Every operation with a limit, in both API versions: at the limit nothing is refused, one byte above
//   it nothing is sent
test("the table has rows, and the limits that the API documents", () => {
  expect(ROWS.length).toBeGreaterThan(30);
  const found = ROWS.map(([name, mb]) => `${mb} ${name.split(" ")[1]}`);
  for (const name of EXPECTED) expect(found).toContain(name);
  expect(new Set(ROWS.map(([, mb]) => mb))).toEqual(new Set([32, 256, 500]));
});

describe("at the limit nothing is refused, one byte above it nothing is sent", () => {
  const json = ROWS.filter(([, , { route }]) => !route.form);
  // Neighbours have the same limit, so that its text is made once.
  // @promise Limits: Every operation with a limit…
  test.each(json.toSorted(([, a], [, b]) => a - b))("%s: %d MB", { timeout: 60_000 }, async (_, __, row) => {
    const max = row.route.max!;
    const { client, sent } = stub(row.Class);
    await call(client, row, body(max, max));
    expect(sent.map(({ size }) => size)).toEqual([max]);
    const error = await failure(call(client, row, body(max + 1, max)));
    expect(error).toBeInstanceOf(LimitError);
    expect(error).toMatchObject({ limit: max, size: max + 1, largest: "pad", attempts: 0 });
    expect(error.message).toContain(`(${max + 1} bytes), the limit is ${max / MB}.0 MB; the largest part is pad with`);
    expect(error["option"]).toBeUndefined();
    expect(sent).toHaveLength(1);
  });

  const forms = ROWS.filter(([, , { route }]) => route.form);
  // @promise Limits: Every operation with a limit…
  test.each(forms)("%s: %d MB, of a file with a size", async (_, __, row) => {
    const max = row.route.max!;
    const { client, sent } = stub(row.Class);
    await call(client, row, { file: unreal(max) });
    expect(sent.map(({ headers }) => headers.get("content-length"))).toEqual([String(max + (await around()))]);
    const error = await failure(call(client, row, { file: unreal(max + 1) }));
    expect(error).toBeInstanceOf(LimitError);
    expect(error).toMatchObject({ limit: max, size: max + 1, largest: "file", attempts: 0 });
    expect(sent).toHaveLength(1);
  });

  // @promise Limits: Every operation with a limit…
  test.each(forms)("%s: %d MB, of a file on disk", async (_, __, row) => {
    const max = row.route.max!;
    const path = join(folder, "data.bin");
    writeFileSync(path, "");
    const { client, sent } = stub(row.Class);
    // It has holes instead of bytes.
    truncateSync(path, max);
    await call(client, row, { file: await fileFromPath(path) });
    truncateSync(path, max + 1);
    const error = await failure(call(client, row, { file: await fileFromPath(path) }));
    expect(error).toMatchObject({ name: "LimitError", limit: max, size: max + 1, largest: "file", attempts: 0 });
    expect(sent.map(({ headers }) => headers.get("content-length"))).toEqual([String(max + (await around()))]);
  });

  // @promise Limits: What does not know its size is stopped on its way when it is too large
  test.each(forms)("%s: %d MB, of a file that does not know its size, which is stopped", async (_, __, row) => {
    const max = row.route.max!;
    const { client, sent } = stub(row.Class);
    await call(client, row, { file: unsized(max) });
    expect(sent.map((one) => one.size)).toEqual([max + (await around())]);
    const error = await failure(call(client, row, { note: "small", file: unsized(max + 1) }));
    expect(error).toBeInstanceOf(LimitError);
    expect(error).toMatchObject({ limit: max, largest: "file" });
    expect(sent).toHaveLength(1);
  });
});

// @promise Limits: A request above its limit…
test("the largest of several files is named, whether or not it is the one that is too much", async () => {
  const { client } = stub();
  const files = { file: unreal(400 * MB), other: unreal(101 * MB) };
  expect(await failure(client.files.upload(files as never))).toMatchObject({ largest: "file" });
  const mixed = { file: new File(["x"], "x"), large: unsized(450 * MB), last: unsized(60 * MB) };
  expect(await failure(client.files.upload(mixed as never))).toMatchObject({ largest: "large" });
});

// @promise Limits: `maxRequestBytes` lowers the limit for a client or a call, to what a platform takes, for whatever is
//   sent
describe("maxRequestBytes", () => {
  const params = (size: number, limit: number) => body(size, limit) as never;

  test.each(Object.entries(PLATFORM_LIMITS))("of %s: %d bytes pass, one more does not", async (_, limit) => {
    const { client, sent } = stub(Claude, { maxRequestBytes: limit });
    await client.messages.create(params(limit, limit));
    expect(sent.map(({ size }) => size)).toEqual([limit]);
    const error = await failure(client.messages.create(params(limit + 1, limit)));
    expect(error).toMatchObject({ limit, size: limit + 1, largest: "pad", option: "maxRequestBytes", attempts: 0 });
    expect(error.message).toContain(`the limit of maxRequestBytes is ${limit / MB}.0 MB`);
    expect(sent).toHaveLength(1);
  });

  test("the lower one counts, a call may set its own, and a copy of the client keeps it", async () => {
    const { client, sent } = stub(Claude, { maxRequestBytes: 5000 });
    const create = (to: Claude, size: number, options = {}) => to.messages.create(params(size, 4500), options);
    await create(client, 5000);
    expect(await failure(create(client.withOptions({ timeout: 1000 }), 5001))).toMatchObject({ limit: 5000 });
    expect(await failure(create(client, 4001, { maxRequestBytes: 4000 }))).toMatchObject({ limit: 4000 });
    await create(client, 6000, { maxRequestBytes: 6000 });
    expect(sent.map(({ size }) => size)).toEqual([5000, 6000]);
    const high = stub(Claude, { maxRequestBytes: 64 * MB }).client;
    const error = await failure(high.messages.create(params(32 * MB + 1, 32 * MB)));
    expect(error).toMatchObject({ limit: 32 * MB, option: undefined });
  });

  test("holds for calls that the API does not limit, for forms, and for the escape hatches", async () => {
    const { client, sent } = stub(Claude, { maxRequestBytes: 5000 });
    const about = { limit: 5000, option: "maxRequestBytes" };
    const value = params(5001, 5000);
    const exact = params(5000, 5000);
    const raw = (one: object) => client.post("/v1/anything", { body: one });
    await raw(exact);
    expect(await failure(raw(value))).toMatchObject({ ...about, largest: "pad" });
    await client.post("/v1/anything", { body: new Blob([chunk.subarray(0, 5000)]).stream() });
    expect(await failure(client.post("/v1/anything", { body: unsized(5001) }))).toMatchObject(about);
    await client.userProfiles.create(exact);
    expect(await failure(client.userProfiles.create(value))).toMatchObject(about);
    expect(await failure(client.files.upload({ file: unreal(5000) }))).toMatchObject({ ...about, largest: "file" });
    const post = (one: object) => http(client).POST("/v1/messages", { body: one as never });
    await post(exact);
    expect(await failure(post(value))).toMatchObject({ ...about, largest: "pad" });
    expect(sent.map(({ size }) => size)).toEqual([5000, 5000, 5000, 5000]);
  });
});
