/** Whoever reads the stack of an error finds the line that made the call. */
import { expect, test } from "vitest";
import type Claude from "../../src/index.js";
import { BEGUN, clientOf, PARAMS, settled, STREAM } from "../support/calls.js";
import { apiError, json, sse } from "../support/fault-script.js";
import { faultServer } from "../support/fault-server.js";

const file = () => new File(["x"], "x.txt");
const drained = async (source: AsyncIterable<unknown>) => {
  for await (const _ of source);
};

/** What is called, and what fails in it. */
const CALLS: Record<string, (client: Claude) => PromiseLike<unknown>> = {
  "a call": (client) => client.messages.create(PARAMS),
  "withResponse()": (client) => client.messages.create(PARAMS).withResponse(),
  "asResponse()": (client) => client.messages.create(PARAMS).asResponse(),
  "a list": (client) => client.models.list(),
  "a walk of a list": (client) => drained(client.models.list()),
  "toArray()": (client) => client.models.list().toArray(),
  "an upload": (client) => client.files.upload({ file: file() }),
  "a download": (client) => client.files.download("f"),
  "results of a batch": async (client) => drained(await client.messages.batches.results("b")),
  "a stream that is refused": (client) => client.messages.create(STREAM),
  "a stream that breaks": async (client) =>
    drained(await client.messages.create(STREAM, { headers: { "x-cut": "1" } })),
  "a stream helper that breaks": (client) => drained(client.messages.stream(PARAMS, { headers: { "x-cut": "1" } })),
  "finalMessage()": (client) => client.messages.stream(PARAMS, { headers: { "x-cut": "1" } }).finalMessage(),
  textStream: (client) => drained(client.messages.stream(PARAMS, { headers: { "x-cut": "1" } }).textStream),
  "an escape hatch": (client) => client.get("/v1/things"),
  "a call that is refused before it is sent": (client) => client.models.retrieve(".."),
  "a call that is aborted": (client) => client.models.list({}, { signal: AbortSignal.abort() }),
  "a call whose time runs out": (client) => client.models.list({}, { headers: { "x-stall": "1" }, timeout: 20 }),
};

// @promise Errors: The caller's own line is on the stack
test.each(Object.entries(CALLS))("%s", async (_, call) => {
  await using server = await faultServer(({ headers }) =>
    headers["x-cut"]
      ? sse(BEGUN)
      : headers["x-stall"]
        ? json({}, { fault: { at: "head", do: "stall" } })
        : apiError(400, "invalid_request_error"),
  );
  const client = clientOf(server);
  async function theCallersOwnFunction() {
    return await call(client);
  }
  const { error } = await settled(theCallersOwnFunction);
  expect(error).toBeDefined();
  expect(String(error?.stack)).toMatch(/stack\.test\.ts/);
});
