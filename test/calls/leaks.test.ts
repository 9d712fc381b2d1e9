/** Sockets, timers, listeners and heap stay flat over many calls and streams, good and bad. */
import { getEventListeners } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { BEGUN, clientOf, drain, GOOD, PARAMS, settled, STREAM, TEXT } from "../support/calls.js";
import { apiError, FULL, json, type Script, sse } from "../support/fault-script.js";
import { faultServer } from "../support/fault-server.js";

const [CALLS, STREAMS] = FULL ? [20_000, 3_000] : [2_000, 300];
/** Calls at the same time; Node warns of more than ten listeners on one signal. */
const LANES = 8;

setFlagsFromString("--expose-gc");
const gc = runInNewContext("gc") as () => void;

const keep = { keep: true };
const SCRIPTS: Script[] = [
  { ...GOOD, ...keep },
  json({ data: [] }, keep),
  { ...apiError(400, "invalid_request_error"), ...keep },
  { ...GOOD, fault: { at: "body", byte: 9, do: "fin" } },
  { ...GOOD, fault: { at: "head", do: "reset" } },
  { ...GOOD, headers: { "content-type": "text/html" }, ...keep },
  sse(TEXT, keep),
  sse(TEXT, { fault: { at: "body", byte: BEGUN.length + 9, do: "reset" } }),
  sse(TEXT, { fault: { at: "body", byte: BEGUN.length + 9, do: "stall" } }),
];

// @promise Time: No timer and no listener…
// @promise Loading: Sockets, timers, listeners and heap stay flat over many calls; `make soak` counts 20,000 and 3,000
//   streams
test("sockets, timers, listeners and heap", { timeout: FULL ? 600_000 : 120_000 }, async () => {
  await using server = await faultServer(({ headers }) => SCRIPTS[Number(headers["x-script"])]!);
  // What the server remembers is not what is measured.
  const forget = () => ((server.requests as unknown[]).length = 0);
  const { signal } = new AbortController();
  const client = clientOf(server, { timeout: 60_000, totalTimeout: 120_000 });
  const options = (script: number) => ({ signal, headers: { "x-script": String(script) } });
  const call = (at: number) => settled(() => client.messages.create(PARAMS, options(at % 6)));
  const stream = async (at: number) => {
    const script = 6 + (at % 3);
    if (at % 2) {
      const helper = client.messages.stream(PARAMS, options(script));
      helper.on("text", () => {});
      if (script < 8) return settled(() => helper.finalMessage());
      for await (const _ of helper) break;
    } else if (script < 8) await drain(client.messages.create(STREAM, options(script)));
    else for await (const _ of await client.messages.create(STREAM, options(script))) break;
    return undefined;
  };
  const run = async (count: number, work: (at: number) => Promise<unknown>) => {
    let next = 0;
    await Promise.all(
      Array.from({ length: LANES }, async () => {
        while (next < count) await work(next++);
      }),
    );
  };
  const measure = async () => {
    forget();
    await new Promise((resolve) => setTimeout(resolve, 50));
    gc();
    gc();
    const active = process.getActiveResourcesInfo();
    return {
      timers: active.filter((name) => name === "Timeout").length,
      sockets: server.open,
      listeners: getEventListeners(signal, "abort").length,
      heap: process.memoryUsage().heapUsed / 1024 / 1024,
    };
  };
  const round = async (calls: number, streams: number) => {
    await run(calls, call);
    await run(streams, stream);
  };
  const warnings: string[] = [];
  const onWarning = (warning: Error) => warnings.push(warning.message);
  process.on("warning", onWarning);
  await round(CALLS / 4, STREAMS / 4);
  const before = await measure();
  await round(CALLS, STREAMS);
  const behind = await measure();
  process.off("warning", onWarning);
  if (FULL) process.stdout.write(`${JSON.stringify({ calls: CALLS, streams: STREAMS, before, behind })}\n`);
  expect(behind.listeners).toBe(0);
  expect(behind.sockets).toBeLessThanOrEqual(LANES * 2);
  expect(behind.timers - before.timers).toBeLessThanOrEqual(4);
  // 4 MiB over 2,300 calls would be less than 2 KiB for each: no call is held.
  expect(behind.heap - before.heap).toBeLessThan(4);
  expect(warnings).toEqual([]);
});
