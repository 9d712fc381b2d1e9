/** What a run does unless it is told otherwise: where it cuts, and how often it looks. */
import { expect, test } from "vitest";
import { runBatch } from "../../src/batches/index.js";
import { virtualClock } from "../support/virtual-clock.js";

interface Asked {
  readonly custom_id: string;
  readonly params: unknown;
}

/** Batches without a server, which end at a time; what was created with how many requests, and when it was looked at. */
function batchesUntil(end: number) {
  const sizes: number[] = [];
  const looks: number[] = [];
  const ids = new Map<string, readonly string[]>();
  const status = (id: string) => ({
    ...{ id, processing_status: performance.now() >= end ? "ended" : "in_progress" },
    request_counts: { processing: 0, succeeded: ids.get(id)!.length, errored: 0, canceled: 0, expired: 0 },
  });
  const batches = {
    async create({ requests }: { requests: Asked[] }) {
      sizes.push(requests.length);
      const id = `msgbatch_${sizes.length}`;
      ids.set(
        id,
        requests.map(({ custom_id }) => custom_id),
      );
      return status(id);
    },
    async retrieve(id: string) {
      looks.push(performance.now());
      return status(id);
    },
    async *list() {},
    cancel: async () => {},
    async results(id: string) {
      const lines = ids.get(id)!.map((custom_id) => ({ custom_id, result: { type: "succeeded" } }));
      return (async function* () {
        yield* lines;
      })();
    },
  };
  return { batches, sizes, looks };
}
const pollInterval = { min: 1, max: 5 };

async function drained(run: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _ of run) count++;
  return count;
}

// @promise Batches: Any number of requests…
test("100,000 requests are a batch, and one more are two", async () => {
  const { batches, sizes } = batchesUntil(0);
  function* requests() {
    for (let nth = 0; nth <= 100_000; nth++) yield { custom_id: `r${nth}`, params: {} };
  }
  expect(await drained(runBatch(batches, requests(), { pollInterval }))).toBe(100_001);
  expect(sizes).toEqual([100_000, 1]);
});

// @promise Batches: Any number of requests…
test("256 MB are a batch, and a byte more is two", async () => {
  const text = "x".repeat(31_999_900);
  const request = (nth: number, more = "") => ({ custom_id: `r${nth}`, params: { text: text + more } });
  const bytes = (count: number) =>
    JSON.stringify({ requests: Array.from({ length: count }, (_, nth) => request(nth)) }).length;
  const one = bytes(1) - '{"requests":[]}'.length;
  // The eighth fills the batch to the byte.
  const left = 256_000_000 - ('{"requests":[]}'.length + 8 * one + 7);
  expect(left).toBeGreaterThan(0);
  for (const [more, wanted] of [
    [left, [8]],
    [left + 1, [7, 1]],
  ] as const) {
    const { batches, sizes } = batchesUntil(0);
    function* requests() {
      for (let nth = 0; nth < 8; nth++) yield request(nth, nth === 7 ? "y".repeat(more) : "");
    }
    await drained(runBatch(batches, requests(), { pollInterval }));
    expect(sizes).toEqual(wanted);
  }
});

// @promise Batches: A batch is looked at each second at first, then each tenth of its age, and at least each minute
test("a batch is looked at more rarely the older it is", async () => {
  using clock = virtualClock();
  const start = performance.now();
  const { batches, looks } = batchesUntil(start + 3_600_000);
  const run = drained(runBatch(batches, [{ custom_id: "r1", params: {} }]));
  await clock.pass(3_700_000);
  expect(await run).toBe(1);
  const gaps = looks.map((at, nth) => Math.round(at - (looks[nth - 1] ?? start)));
  expect(gaps.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 1000));
  for (const [nth, gap] of gaps.entries())
    if (nth > 0) expect(gap).toBeCloseTo(Math.min(60_000, Math.max(1000, (looks[nth - 1]! - start) / 10)), -1);
  expect(gaps.at(-1)).toBe(60_000);
  expect(looks.length).toBeLessThan(120);
  expect(clock.timers).toBe(0);
});
