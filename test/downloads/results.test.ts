/** Results of a batch are all there, or it is an error, also where the connection does not tell. */
import { describe, expect, test } from "vitest";
import Claude, { APIConnectionError, APIUserAbortError, StreamTruncatedError } from "../../src/index.js";
import { createLocalApi } from "../../src/testing/index.js";
import { clientOf, drain } from "../support/calls.js";
import { json, type Script } from "../support/fault-script.js";
import { faultServer } from "../support/fault-server.js";
import { OVER_NODE_FETCH, overFetch } from "../support/fetch.js";

const lines = Array.from({ length: 5 }, (_, at) => ({ custom_id: `${at}`, result: { type: "succeeded" } }));
const body = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
const counts = { processing: 0, succeeded: 2, errored: 1, canceled: 1, expired: 1 };

const batch = (results: Script, request_counts: unknown = counts) =>
  faultServer(({ path, headers }) =>
    path === "/results"
      ? { headers: { "request-id": "req_1" }, ...results }
      : json({ id: "b", results_url: `http://${headers["host"]}/results`, request_counts }),
  );

/** The start of the body, up to the nth line's end. */
const upTo = (count: number) => body.split("\n").slice(0, count).join("\n").length + 1;

// @promise Uploads and downloads: Results with fewer lines than the batch counts are an error after the lines that
//   arrived, also where the connection does not tell
describe("results that end early", () => {
  // To nodeFetch it is a lost connection.
  const ANNOUNCED = "a break after an announced close";
  // Each of these looks complete to Node's own fetch.
  const quiet: Record<string, Script> = {
    [ANNOUNCED]: {
      framing: "chunked",
      headers: { connection: "close" },
      fault: { at: "body", byte: upTo(3), do: "reset" },
    },
    "a break of a body without framing": { framing: "close", fault: { at: "body", byte: upTo(3), do: "fin" } },
    "a server that stops": { framing: "chunked", fault: { at: "body", byte: upTo(3), do: "end" } },
  };

  test.each(Object.entries(quiet))("by %s", async (name, script) => {
    await using server = await batch({ body, ...script });
    const results = await clientOf(server).messages.batches.results("b");
    const { values, error } = await drain<unknown>(results);
    expect(values).toEqual(lines.slice(0, 3));
    if (OVER_NODE_FETCH && name === ANNOUNCED) expect(error).toBeInstanceOf(APIConnectionError);
    else {
      expect(error).toBeInstanceOf(StreamTruncatedError);
      expect(error?.message).toMatch(/ended after 3 of 5 lines/);
    }
    expect(error?.attempts).toBe(1);
    // As with every failure, once more.
    expect((await drain<unknown>(results)).error).toBe(error);
  });

  test("before the first line", async () => {
    await using server = await batch({ body: "" });
    expect((await drain(clientOf(server).messages.batches.results("b"))).error).toBeInstanceOf(StreamTruncatedError);
  });

  test("of the beta namespace, and of the other API version", async () => {
    await using server = await batch({ body: body.slice(0, upTo(4)) });
    const { error } = await drain<unknown>(clientOf(server).beta.messages.batches.results("b"));
    expect(error).toBeInstanceOf(StreamTruncatedError);
    const { default: Claude2023 } = await import("../../src/2023-06-01.js");
    const older = new Claude2023({ apiKey: "k", baseURL: server.baseURL, ...overFetch });
    expect((await drain<unknown>(older.messages.batches.results("b"))).error).toBeInstanceOf(StreamTruncatedError);
  });
});

// @promise Uploads and downloads: Without counts a break between two lines is an error where the connection tells, and a warning
//   says that it may not
describe("results without counts that break between two lines", () => {
  const warned = () => {
    const lines: unknown[] = [];
    const write = (...line: unknown[]) => void lines.push(...line);
    return { lines, logger: { error: write, warn: write, info: write, debug: write } };
  };

  test.each(
    (["length", "chunked"] as const).flatMap((framing) => (["fin", "reset"] as const).map((how) => ({ framing, how }))),
  )("$framing, $how: an error", async ({ framing, how }) => {
    await using server = await batch({ body, framing, fault: { at: "body", byte: upTo(3), do: how } }, null);
    const { values, error } = await drain<unknown>(clientOf(server).messages.batches.results("b"));
    expect(values).toEqual(lines.slice(0, 3));
    expect(error).toBeInstanceOf(APIConnectionError);
  });

  test.each<[string, Script]>([
    ["a server that stops", { framing: "chunked", fault: { at: "body", byte: upTo(3), do: "end" } }],
    ["a body without framing", { framing: "close", fault: { at: "body", byte: upTo(3), do: "fin" } }],
  ])("%s: a warning", async (_name, script) => {
    for (const [counted, warnings] of [
      [null, 1],
      ["many", 1],
      [counts, 0],
    ] as const) {
      const { lines: said, logger } = warned();
      await using server = await batch({ body, ...script }, counted);
      const { error } = await drain<unknown>(clientOf(server, { logger }).messages.batches.results("b"));
      expect(error === undefined).toBe(warnings === 1);
      expect(said).toHaveLength(warnings);
      if (warnings) expect(String(said)).toContain("no counts");
    }
  });
});

describe("results that are not short", () => {
  // @promise Uploads and downloads: Results with fewer lines…
  test.each<[string, unknown]>([
    ["as many as counted", counts],
    ["more than counted", { ...counts, succeeded: 1 }],
    ["what is still processing has no line", { ...counts, processing: 7 }],
    ["no counts", {}],
    ["null", null],
    ["something else", "many"],
    ["counts that are no numbers", { succeeded: "x", errored: null }],
    ["a count that is new", { succeeded: 4, refused: 1 }],
  ])("%s", async (_, request_counts) => {
    await using server = await batch({ body }, request_counts);
    expect(await drain<unknown>(clientOf(server).messages.batches.results("b"))).toEqual({
      values: lines,
      error: undefined,
    });
  });

  test("a break in the loop and an abort are what they were", async () => {
    await using server = await batch({ body });
    for await (const _ of await clientOf(server).messages.batches.results("b")) break;
    const results = await clientOf(server).messages.batches.results("b");
    results.controller.abort();
    expect((await drain<unknown>(results)).error).toBeInstanceOf(APIUserAbortError);
  });
});

test("the counts of the local API are those of its lines, whatever became of the requests", async () => {
  const api = createLocalApi();
  const client = new Claude({ apiKey: "local", fetch: api.fetch, maxRetries: 0 });
  const params = { model: "claude-opus-5-5", max_tokens: 16, messages: [{ role: "user" as const, content: "Hi" }] };
  const requests = [
    { custom_id: "good", params },
    { custom_id: "bad", params: { ...params, max_tokens: -1 } },
  ];
  const outcomes = async (meanwhile: (id: string) => unknown) => {
    const { id } = await client.messages.batches.create({ requests });
    await meanwhile(id);
    let batch = await client.messages.batches.retrieve(id);
    while (batch.processing_status !== "ended") batch = await client.messages.batches.retrieve(id);
    const { values, error } = await drain(client.messages.batches.results(id));
    expect(error).toBeUndefined();
    const { processing, ...done } = batch.request_counts;
    expect([processing, Object.values(done).reduce((sum, count) => sum + count)]).toEqual([0, values.length]);
    return values.map(({ result }) => result.type).toSorted();
  };
  expect(await outcomes(() => {})).toEqual(["errored", "succeeded"]);
  expect(await outcomes((id) => client.messages.batches.cancel(id))).toEqual(["canceled", "canceled"]);
  expect(await outcomes(() => api.clock.advance(25 * 3_600_000))).toEqual(["expired", "expired"]);
  // Those that it has from the examples of the document.
  for await (const { id, results_url } of client.messages.batches.list()) {
    if (results_url) expect((await drain(client.messages.batches.results(id))).error).toBeUndefined();
  }
});
