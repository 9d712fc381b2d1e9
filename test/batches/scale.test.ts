/** Runs in a process of their own: killed with SIGKILL, and of a size that does not fit into memory. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runBatch } from "../../src/batches/index.js";
import { Claude } from "../../src/index.js";
import { batchState } from "../../src/node/index.js";
import { createLocalApi } from "../../src/testing/index.js";
import { batchServer } from "../support/batch-server.js";
import { child } from "../support/child.js";

/** The long version, of `make soak`: `TRANSFER_FULL=1`. */
const FULL = process.env["TRANSFER_FULL"] === "1";
const folder = mkdtempSync(join(tmpdir(), "batches-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A heap that does not hold a million requests of 260 bytes, nor a batch of 100,000 more than once or twice. */
const HEAP = "export NODE_OPTIONS=--max-old-space-size=160";

/** Runs to the end, or until it kills itself: at the nth line of its record, in the middle of writing it, or at the nth outcome. */
const PROGRAM = `
  import Claude from "client";
  import { batchState } from "client/node";
  import { runBatch } from "client/batches";
  import { appendFileSync } from "node:fs";
  const { baseURL, path, out, count, size, line, outcome, padding } = JSON.parse(process.argv[2]);
  const die = () => process.kill(process.pid, "SIGKILL");
  const params = { model: "claude-haiku-4-5", max_tokens: 16, messages: [{ role: "user", content: "word ".repeat(padding) }] };
  function* requests() { for (let nth = 0; nth < count; nth++) yield { custom_id: "r" + nth, params }; }
  const file = path && batchState(path);
  let lines = 0;
  let outcomes = 0;
  let most = 0;
  const state = file && {
    read: () => file.read(),
    async append(text) {
      if (++lines === line) {
        appendFileSync(path, text.slice(0, text.length / 2));
        die();
      }
      await file.append(text);
    },
  };
  const batches = new Claude({ apiKey: "k", baseURL }).messages.batches;
  const options = { state, maxRequests: size, pollInterval: { min: 5, max: 20 } };
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20);
  for await (const { custom_id } of runBatch(batches, requests, options)) {
    if (out) appendFileSync(out, custom_id + "\\n");
    if (++outcomes === outcome) die();
  }
  clearInterval(timer);
  console.log(JSON.stringify({ outcomes, most: most / 1024 / 1024 }));`;

// @promise Batches: A run with a state…
test("killed with SIGKILL again and again, each request is submitted once and has its outcome", async () => {
  await using server = await batchServer({ polls: 1 });
  const [path, out] = [join(folder, "run.jsonl"), join(folder, "outcomes")];
  writeFileSync(out, "");
  const about = { baseURL: server.baseURL, path, out, count: 60, size: 10, padding: 1 };
  const signals: (string | null)[] = [];
  for (const end of [{ line: 1 }, { line: 2 }, { outcome: 3 }, { line: 5 }, { outcome: 15 }, { line: 2 }, {}])
    signals.push((await child(PROGRAM, JSON.stringify({ ...about, ...end }))).signal);
  expect(signals).toEqual([...Array.from({ length: 6 }, () => "SIGKILL"), null]);
  const wanted = Array.from({ length: 60 }, (_, nth) => `r${nth}`).sort();
  expect(server.batches.flatMap(({ ids }) => ids).sort()).toEqual(wanted);
  const given = readFileSync(out, "utf8").trimEnd().split("\n");
  expect([...new Set(given)].sort()).toEqual(wanted);
  // Those of the batches that were being read.
  expect(given.length).toBeLessThanOrEqual(60 + 3 + 15);
});

// @promise Batches: Memory is that of a batch, however many requests there are; `make soak` runs a million
test("memory does not grow with the number of requests", { timeout: 900_000 }, async () => {
  const grown = async (count: number) => {
    await using server = await batchServer({ polls: 1 });
    const about = { baseURL: server.baseURL, count, size: FULL ? 100_000 : 5_000, padding: 40 };
    const { stdout, stderr } = await child(PROGRAM, JSON.stringify(about), 800_000, HEAP);
    if (!stdout) throw new Error(stderr);
    const { outcomes, most } = JSON.parse(stdout) as { outcomes: number; most: number };
    expect([outcomes, server.batches.length]).toEqual([count, count / about.size]);
    if (FULL) console.log(count, "requests:", Math.round(most), "MB");
    return most;
  };
  // As many batches as there are in progress at a time, and one more.
  const few = await grown(FULL ? 500_000 : 25_000);
  const many = await grown(FULL ? 1_000_000 : 60_000);
  // The heap has its bound; what is left are buffers that nobody has collected yet.
  expect(many - few).toBeLessThan(FULL ? 150 : 100);
});

// @promise Batches: Any number of requests…
test("against the local API", { timeout: 300_000 }, async () => {
  const count = FULL ? 10_000 : 300;
  const server = await createLocalApi({ processing: { polls: 1, duration: 100 } }).listen();
  try {
    const { batches } = new Claude({ apiKey: "key", baseURL: server.url }).messages;
    const params = { model: "claude-haiku-4-5", max_tokens: 16, messages: [{ role: "user" as const, content: "Hi" }] };
    const requests = Array.from({ length: count }, (_, nth) => ({
      custom_id: `r${nth}`,
      params: nth % 10 === 0 ? { ...params, max_tokens: "many" as never } : params,
    }));
    const options = {
      maxRequests: Math.ceil(count / 3),
      pollInterval: { min: 10 },
      state: batchState(join(folder, "local.jsonl")),
    };
    const all = await runBatch(batches, requests, options).collect();
    expect(all.size).toBe(count);
    expect(statSync(join(folder, "local.jsonl")).mode & 0o777).toBe(0o600);
    expect([...all.values()].filter(({ result }) => result.type === "errored")).toHaveLength(count / 10);
    expect(all.get("r1")!.result).toMatchObject({ type: "succeeded", message: { role: "assistant" } });
  } finally {
    await server.close();
  }
});
