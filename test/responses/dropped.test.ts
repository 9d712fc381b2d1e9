/** What nobody can read any more is closed: a response that is dropped unread, half-read or with its reader. */
import { expect, test } from "vitest";
import { KEY } from "../support/calls.js";
import { child } from "../support/child.js";
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
};

/** Drops what it was given many times, then collects until the server says that all is closed; way after way. */
const PROGRAM = `
  import { setFlagsFromString } from "node:v8";
  import { runInNewContext } from "node:vm";
  import Claude from "client";
  setFlagsFromString("--expose-gc");
  const gc = runInNewContext("gc");
  const [baseURL] = process.argv.slice(2);
  const client = new Claude({ apiKey: "${KEY}", baseURL, maxRetries: 0 });
  const params = { model: "m", max_tokens: 9, messages: [{ role: "user", content: "Hi" }] };
  const open = async () => Number(await (await fetch(baseURL + "/open")).text());
  const found = {};
  const measure = async (name, drop) => {
    await Promise.all(Array.from({ length: ${COUNT} }, drop));
    const until = Date.now() + 10000;
    const most = await open();
    let left = most;
    while (left > 0 && Date.now() < until) {
      gc();
      await new Promise((resolve) => setTimeout(resolve, 20));
      left = await open();
    }
    found[name] = { most, left };
  };
  ${Object.entries(WAYS)
    .map(([name, drop]) => `await measure(${JSON.stringify(name)}, async () => void (${drop}));`)
    .join("\n")}
  console.log(JSON.stringify(found));
  process.exit();
`;

test("thirty of each kind are closed once they are collected", { timeout: 120_000 }, async () => {
  const event = `event: x\ndata: {"type":"x"}\n\n`;
  // Of those that were used: after an abort Node's fetch may open a spare one.
  let open = 0;
  const server = await faultServer((seen) => {
    const { path, headers } = seen;
    // Notices peers that are gone.
    if (path === "/open") void server.quiet();
    if (path === "/open") return { body: String(open) };
    open++;
    void seen.closed.then(() => open--);
    if (path.endsWith("/b")) {
      const results_url = `${server.baseURL}/results`;
      return { body: JSON.stringify({ id: "b", results_url }), headers: { "content-type": "application/json" } };
    }
    const type = headers["accept"] === "application/json" ? "text/event-stream" : "application/binary";
    return {
      headers: { "content-type": type },
      framing: "chunked",
      body: event.repeat(100),
      fault: { at: "body", byte: event.length * 10, do: "stall" },
    };
  });
  await using _server = server;
  const { stdout, stderr } = await child(PROGRAM, server.baseURL, 110_000);
  expect(stderr).toBe("");
  const found = JSON.parse(stdout) as Record<string, { most: number; left: number }>;
  expect(Object.keys(found)).toEqual(Object.keys(WAYS));
  for (const [name, { most, left }] of Object.entries(found)) {
    expect(most, name).toBeGreaterThanOrEqual(COUNT);
    expect(left, name).toBe(0);
  }
});
