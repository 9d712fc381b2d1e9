/** What nobody can read any more is closed: a response that is dropped unread, half-read or with its reader. */
import { expect, test } from "vitest";
import { KEY } from "../support/calls.js";
import { child } from "../support/child.js";
import { json } from "../support/fault-script.js";
import { faultServer } from "../support/fault-server.js";

const COUNT = 30;
const WAYS = {
  "a download": `await client.files.download("f")`,
  "asResponse() of a download": `await client.files.download("f").asResponse()`,
  "asResponse() of a message": `await client.messages.create(params).asResponse()`,
  "asResponse() of a stream": `await client.messages.create({ ...params, stream: true }).asResponse()`,
  "a stream": `await client.messages.create({ ...params, stream: true })`,
  "results of a batch": `await client.messages.batches.results("b")`,
  "a download, half-read": `await (await client.files.download("f")).body.getReader().read()`,
  "asResponse(), half-read": `await (await client.messages.create(params).asResponse()).body.getReader().read()`,
  "the body alone": `(await client.files.download("f")).body`,
  "a stream, half-read": `await (await client.messages.create({ ...params, stream: true }))[Symbol.asyncIterator]().next()`,
  "a stream, half-read as bytes": `await (await client.messages.create({ ...params, stream: true })).toReadableStream().getReader().read()`,
  "a branch of a stream, half-read": `await (await client.messages.create({ ...params, stream: true })).tee()[0][Symbol.asyncIterator]().next()`,
  "results of a batch, half-read": `await (await client.messages.batches.results("b"))[Symbol.asyncIterator]().next()`,
  "bytes of a download, half-read": `await download((options) => client.files.download("f", {}, options)).next()`,
};

/** Drops what it was given many times, in every way, then collects until the server says that all is closed. */
const PROGRAM = `
  import { setFlagsFromString } from "node:v8";
  import { runInNewContext } from "node:vm";
  import Claude from "client";
  import { download } from "client/transfer";
  setFlagsFromString("--expose-gc");
  const gc = runInNewContext("gc");
  const [baseURL] = process.argv.slice(2);
  const params = { model: "m", max_tokens: 9, messages: [{ role: "user", content: "Hi" }] };
  const open = async () => (await fetch(baseURL + "/open")).json();
  const drop = (name, how) => {
    const client = new Claude({ apiKey: "${KEY}", baseURL, maxRetries: 0, defaultHeaders: { "x-way": name } });
    return Promise.all(Array.from({ length: ${COUNT} }, () => how(client)));
  };
  ${Object.entries(WAYS)
    .map(([name, how]) => `await drop(${JSON.stringify(name)}, async (client) => void (${how}));`)
    .join("\n")}
  const most = await open();
  const until = Date.now() + 60000;
  let left = most;
  while (Object.values(left).some((count) => count > 0) && Date.now() < until) {
    gc();
    await new Promise((resolve) => setTimeout(resolve, 20));
    left = await open();
  }
  console.log(JSON.stringify({ most, left }));
  process.exit();
`;

// @promise Loading: What nobody can read any more is closed: responses, streams, results and downloads, dropped unread or half-read
test("thirty of each kind are closed once they are collected", { timeout: 120_000 }, async () => {
  const event = `event: x\ndata: {"type":"x"}\n\n`;
  const line = `{"custom_id":"a"}\n`;
  // Of those that were used: after an abort Node's fetch may open a spare one.
  const open: Record<string, number> = Object.fromEntries(Object.keys(WAYS).map((way) => [way, 0]));
  const server = await faultServer((seen) => {
    const { path, headers } = seen;
    // Notices peers that are gone.
    if (path === "/open") void server.quiet();
    if (path === "/open") return json(open);
    const way = headers["x-way"]!;
    open[way]!++;
    void seen.closed.then(() => open[way]!--);
    if (path.endsWith("/b")) return json({ id: "b", results_url: `${server.baseURL}/results` });
    const results = path === "/results";
    const stream = headers["accept"] === "application/json" && !results;
    return {
      headers: { "content-type": stream ? "text/event-stream" : "application/binary" },
      framing: "chunked",
      body: (results ? line : event).repeat(100),
      fault: { at: "body", byte: event.length * 10, do: "stall" },
    };
  });
  await using _server = server;
  const { stdout, stderr } = await child(PROGRAM, server.baseURL, 110_000);
  expect(stderr.replaceAll(/^The batch has no counts.*\n/gm, "")).toBe("");
  const { most, left } = JSON.parse(stdout) as { most: Record<string, number>; left: Record<string, number> };
  expect(left).toEqual(Object.fromEntries(Object.keys(WAYS).map((way) => [way, 0])));
  // Some may be collected before all are dropped.
  const dropped = server.requests.filter(({ path }) => path !== "/open" && !path.endsWith("/b"));
  expect(dropped).toHaveLength(COUNT * Object.keys(WAYS).length);
  expect(Object.values(most).some((count) => count >= COUNT)).toBe(true);
});
