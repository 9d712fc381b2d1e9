/** `maxResponseBytes`: what is read into memory has a bound, decompressed, and what flows has none. */
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { LimitError } from "../../src/index.js";
import { clientOf, drain, failure, PARAMS, REPLY, STREAM, TEXT } from "../support/calls.js";
import { json, sse } from "../support/fault-script.js";
import { faultServer } from "../support/fault-server.js";

const MB = 1024 * 1024;

test(
  "a small body that unpacks to a large one is refused, once, and its connection closed",
  { timeout: 60_000 },
  async () => {
    const body = gzipSync(JSON.stringify({ ...REPLY, text: " ".repeat(300 * MB) }), { level: 9 });
    expect(body.length).toBeLessThan(MB);
    const headers = { "content-type": "application/json", "content-encoding": "gzip" };
    await using server = await faultServer({ body, headers });
    const before = process.memoryUsage().arrayBuffers;
    const error = await failure(clientOf(server, { maxRetries: 2 }).messages.create(PARAMS));
    expect(error).toBeInstanceOf(LimitError);
    expect(error).toMatchObject({ limit: 256 * MB, option: "maxResponseBytes", attempts: 1 });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(600 * MB);
    expect(server.requests).toHaveLength(1);
    await server.quiet();
  },
);

test("the option of a call and of the client; what is not above it is read", async () => {
  const reply = JSON.stringify(REPLY);
  await using server = await faultServer(json(REPLY, { pieces: [20] }));
  for (const maxResponseBytes of [reply.length, Infinity]) {
    expect(await clientOf(server, { maxResponseBytes }).messages.create(PARAMS)).toEqual(REPLY);
  }
  const maxResponseBytes = reply.length - 1;
  for (const call of [
    () => clientOf(server).messages.create(PARAMS, { maxResponseBytes }),
    () => clientOf(server, { maxResponseBytes }).get("/v1/things"),
  ]) {
    expect(await failure(call())).toBeInstanceOf(LimitError);
  }
  const late = clientOf(server).messages.create(PARAMS, { maxResponseBytes: 10 });
  await late.asResponse();
  expect(await failure(late)).toBeInstanceOf(LimitError);
});

test("streams, results and downloads are not bounded by it", async () => {
  await using server = await faultServer(sse(TEXT));
  const client = clientOf(server, { maxResponseBytes: 10 });
  expect((await drain(client.messages.create(STREAM))).error).toBeUndefined();
  expect(await (await client.files.download("f")).text()).toBe(TEXT);
  expect(await (await client.messages.create(PARAMS).asResponse()).text()).toBe(TEXT);
});
