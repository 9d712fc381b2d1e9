/** `runBatch`: every request in one batch and with one outcome, whatever goes wrong on the way. */
import fc from "fast-check";
import { describe, expect, expectTypeOf, onTestFinished, test } from "vitest";
import { type BatchProgress, type BatchRunOptions, type BatchState, runBatch } from "../../src/batches/index.js";
import { APIUserAbortError, ArgumentError, Claude, InternalServerError, LimitError } from "../../src/index.js";
import { batchServer, type BatchServer } from "../support/batch-server.js";
import { seeded } from "../support/random.js";

const params = { model: "claude-haiku-4-5", max_tokens: 16, messages: [{ role: "user" as const, content: "Hi" }] };
const request = (nth: number) => ({ custom_id: `r${nth}`, params });
const requests = (count: number) => Array.from({ length: count }, (_, nth) => request(nth));
const pollInterval = { min: 1, max: 5 };
const clientOf = ({ baseURL }: BatchServer) => new Claude({ apiKey: "key", baseURL });
const start = (server: BatchServer, asked: Parameters<typeof runBatch>[1], options: BatchRunOptions<never> = {}) =>
  runBatch(clientOf(server).messages.batches, asked as ReturnType<typeof requests>, {
    pollInterval,
    ...(options as object),
  });
/** A record in memory, which can be given to another run. */
const memory = (): BatchState & { text: string } => ({
  text: "",
  async read() {
    return this.text;
  },
  async append(line) {
    this.text += line;
  },
});
const idsOf = (server: BatchServer) => server.batches.flatMap(({ ids }) => ids).sort();
const range = (count: number) =>
  requests(count)
    .map(({ custom_id }) => custom_id)
    .sort();

describe("submission", () => {
  // @promise Batches: Any number of requests, from any iterable, is cut at 100,000 and at 256 MB; each has one typed
  //   outcome under its `custom_id`
  test("cuts at the number of requests", async () => {
    await using server = await batchServer();
    const all = await start(server, requests(25), { maxRequests: 10 }).collect();
    expect(server.batches.map(({ ids }) => ids.length)).toEqual([10, 10, 5]);
    expect([...all.keys()].sort()).toEqual(range(25));
    expect(all.get("r3")).toMatchObject({ result: { type: "succeeded" }, batchId: "msgbatch_1", attempt: 1 });
  });

  // @promise Batches: Any number of requests…
  test("cuts at the bytes that are sent, to the byte", async () => {
    await using server = await batchServer();
    const long = requests(20).map((one, nth) => ({ ...one, params: { ...params, system: "é".repeat(nth * 7) } }));
    const whole = new TextEncoder().encode(JSON.stringify({ requests: long.slice(0, 8) })).length;
    await start(server, long, { maxBytes: whole }).collect();
    expect(server.batches[0]).toMatchObject({ ids: { length: 8 }, bytes: whole });
    expect(Math.max(...server.batches.map(({ bytes }) => bytes))).toBeLessThanOrEqual(whole);
    expect(idsOf(server)).toEqual(range(20));
  });

  test("has no more batches in progress than asked for, and takes requests only when there is room", async () => {
    await using server = await batchServer({ polls: 3 });
    let [taken, most] = [0, 0];
    async function* source() {
      for (const one of requests(40)) {
        taken++;
        yield one;
      }
    }
    const onProgress = ({ open, submitted }: BatchProgress) => {
      most = Math.max(most, open);
      expect(taken).toBeLessThanOrEqual(submitted + 10);
    };
    await start(server, source(), { maxRequests: 5, concurrency: 2, onProgress }).collect();
    expect(most).toBe(2);
    expect(idsOf(server)).toEqual(range(40));
  });

  test.each([
    [
      "an id that the API refuses",
      [{ custom_id: "a b", params }],
      ArgumentError,
      /custom_id of request 1 has to be.*a b/,
    ],
    ["an id twice", [request(1), request(2), request(1)], ArgumentError, /custom_id of request 3 is there twice: r1/],
    ["nothing at all", [undefined], ArgumentError, /custom_id of request 1/],
    [
      "a request that no batch takes",
      [{ ...request(1), params: { a: "x".repeat(3000) } }],
      LimitError,
      /Request 1 \(r1\)/,
    ],
  ])("refuses %s before anything is sent", async (_, wrong, type, message) => {
    await using server = await batchServer();
    const failed = start(server, wrong as never, { maxBytes: 1000 }).collect();
    await expect(failed).rejects.toThrow(message);
    await expect(failed).rejects.toBeInstanceOf(type);
    expect(server.asked).toEqual({});
  });

  test.each([
    [{ concurrency: 0 }, /concurrency/],
    [{ maxRequests: 100_001 }, /maxRequests/],
    [{ pollInterval: { min: 10, max: 5 } }, /pollInterval/],
    [{ retries: -1 }, /retries/],
    [{ state: memory(), resume: [] }, /not both/],
  ])("refuses %o", (options, message) => {
    const { batches } = new Claude({ apiKey: "key" }).messages;
    expect(() => runBatch(batches, [], options)).toThrow(message);
  });

  test("an empty run ends at once", async () => {
    await using server = await batchServer();
    expect((await start(server, []).collect()).size).toBe(0);
    expect(server.asked).toEqual({});
  });

  test("sends the caller's options with every request", async () => {
    await using server = await batchServer();
    const run = runBatch(clientOf(server).beta.messages.batches, requests(1), {
      pollInterval,
      requestOptions: { headers: { "anthropic-beta": "output-300k-2026-03-24" } },
    });
    await run.collect();
    expect(server.batches[0]!.headers["anthropic-beta"]).toContain("output-300k-2026-03-24");
  });
});

describe("faults", () => {
  // @promise Batches: A reply that is lost does not make a batch twice: one that may have come to be is looked for
  test.each(["lost", "unheard", 500, 529, 409] as const)("a create with %s is one batch in the end", async (fault) => {
    let faults = 0;
    await using server = await batchServer({
      fault: (what) => (what === "create" && faults++ < 1 ? fault : undefined),
    });
    const all = await start(server, requests(7)).collect();
    expect(all.size).toBe(7);
    expect(server.batches).toHaveLength(1);
  });

  // @promise Batches: A reply that is lost…
  test("a batch of the same size that somebody else made meanwhile is not taken for it", async () => {
    let faults = 0;
    await using server = await batchServer({
      fault(what) {
        if (what !== "create" || faults++ > 0) return undefined;
        void clientOf(server).messages.batches.create({ requests: requests(14).slice(7) });
        return "unheard";
      },
    });
    const all = await start(server, requests(7)).collect();
    expect([...all.keys()].sort()).toEqual(range(7));
    expect(server.batches).toHaveLength(2);
  });

  test("an answer that says no ends the run", async () => {
    await using server = await batchServer({ fault: (what) => (what === "create" ? 400 : undefined) });
    await expect(start(server, requests(3)).collect()).rejects.toMatchObject({ status: 400 });
    expect(server.asked["create"]).toBe(1);
  });

  test("looking at a batch fails for good after eleven times", async () => {
    await using server = await batchServer({ fault: (what) => (what === "retrieve" ? 500 : undefined) });
    const run = runBatch(clientOf(server).messages.batches, requests(3), {
      pollInterval,
      requestOptions: { maxRetries: 0 },
    });
    await expect(run.collect()).rejects.toBeInstanceOf(InternalServerError);
    expect(server.asked["retrieve"]).toBe(11);
  });

  test("results that are not the answers to the requests are an error, after they were given", async () => {
    const given: string[] = [];
    await using server = await batchServer();
    const { batches } = clientOf(server).messages;
    const stranger = await batches.create({ requests: [{ ...request(1), custom_id: "stranger" }] });
    const wrong = Object.assign(Object.create(batches) as typeof batches, {
      results: () =>
        batches
          .retrieve(stranger.id)
          .then(() => batches.retrieve(stranger.id))
          .then(() => batches.results(stranger.id)),
    });
    const run = runBatch(wrong, requests(1), { pollInterval });
    const read = async () => {
      for await (const { custom_id } of run) given.push(custom_id);
    };
    await expect(read()).rejects.toThrow(/Expected a result for each request of msgbatch_2.*received others/);
    expect(given).toEqual(["stranger"]);
  });

  // @promise Batches: Whatever is lost, refused or cut on the way, each request is in one batch and has one outcome
  test("any mix of faults", { timeout: 120_000 }, async () => {
    const undo = withoutWaits();
    onTestFinished(undo);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 20 }),
        fc.nat(),
        async (count, size, seed) => {
          const random = seeded(seed);
          const faults = ["lost", "unheard", 500, 429] as const;
          await using server = await batchServer({
            polls: 1 + Math.floor(random() * 3),
            fault: () => (random() < 0.15 ? faults[Math.floor(random() * 4)] : undefined),
            cut: () => (random() < 0.3 ? Math.floor(random() * 10) : undefined),
          });
          const client = new Claude({ apiKey: "key", baseURL: server.baseURL, maxRetries: 10 });
          const all: string[] = [];
          const run = runBatch(client.messages.batches, requests(count), { pollInterval, maxRequests: size });
          for await (const { custom_id } of run) all.push(custom_id);
          expect(all.sort()).toEqual(range(count));
          expect(idsOf(server)).toEqual(range(count));
          expect(run.ids).toEqual(server.batches.map(({ id }) => id));
        },
      ),
      { seed: 7, numRuns: 15 },
    );
  });
});

/** Waits between attempts take a millisecond in a test: they are not what is tested. Returns how to undo it. */
function withoutWaits(): () => void {
  const real = globalThis.setTimeout;
  // Timers with arguments are those of `fetch`.
  const short = (fire: () => void, ms = 0, ...more: unknown[]) =>
    real(fire, more.length === 0 && ms >= 100 && ms <= 60_000 ? 1 : ms, ...(more as []));
  globalThis.setTimeout = short as typeof setTimeout;
  return () => void (globalThis.setTimeout = real);
}

describe("retries", () => {
  const outcome = (id: string, nth: number) =>
    id === "r1" ? "invalid" : id === "r2" || nth >= 3 ? "expired" : id < "r5" && nth < 3 ? "errored" : "succeeded";

  // @promise Batches: Failed requests are sent again as often as asked for, those that a retry cannot mend are not
  test("send what failed again, and give the last outcome once", async () => {
    await using server = await batchServer({ outcome });
    const all = await start(server, () => requests(8), { retries: 1 }).collect();
    expect([...all.keys()].sort()).toEqual(range(8));
    expect(server.batches.map(({ ids }) => ids.length)).toEqual([8, 4]);
    expect(all.get("r1")).toMatchObject({ result: { type: "errored" }, attempt: 1 });
    expect(all.get("r2")).toMatchObject({ result: { type: "expired" }, attempt: 2 });
    expect(all.get("r7")).toMatchObject({ result: { type: "succeeded" }, attempt: 1 });
  });

  test("are decided by the caller", async () => {
    await using server = await batchServer({ outcome: (_, nth) => (nth === 1 ? "invalid" : "succeeded") });
    const all = await runBatch(clientOf(server).messages.batches, requests(3), {
      ...{ pollInterval, retries: 5 },
      retry: ({ result }) => result.type === "errored" && result.error.error.type === "invalid_request_error",
    }).collect();
    expect([...all.values()].map(({ result, attempt }) => [result.type, attempt])).toEqual(
      Array.from({ length: 3 }, () => ["succeeded", 2]),
    );
  });

  test("need requests that can be gone through again", () => {
    function* once() {
      yield* requests(3);
    }
    const { batches } = new Claude({ apiKey: "key" }).messages;
    expect(() => runBatch(batches, once(), { retries: 1 })).toThrow(/a function that gives the requests anew/);
    expect(() => runBatch(batches, once, { retries: 1 })).not.toThrow();
  });
});

describe("the end", () => {
  // @promise Batches: The signal cancels what is in progress, a batch that is just being made as well
  test.each(["create", "retrieve"])("an abort during %s cancels every batch", async (during) => {
    const controller = new AbortController();
    await using server = await batchServer({
      polls: Infinity,
      fault: (what) => {
        if (what === during && server.asked[what]! >= 2) controller.abort("enough");
        return undefined;
      },
    });
    const failed = start(server, requests(4), { maxRequests: 2, signal: controller.signal }).collect();
    await expect(failed).rejects.toMatchObject({ cause: "enough" });
    await expect(failed).rejects.toBeInstanceOf(APIUserAbortError);
    expect(server.batches.map(({ canceled }) => canceled)).toEqual([true, true]);
  });

  test("an abort is heard while the loop is at work, and while the requests are waited for", async () => {
    const controller = new AbortController();
    await using server = await batchServer({ polls: 2 });
    const canceled = new Promise<void>((resolve) => {
      controller.signal.addEventListener("abort", () => resolve());
    });
    async function* source() {
      yield* requests(4);
      await new Promise(() => {});
    }
    const run = start(server, source(), { maxRequests: 2, signal: controller.signal });
    const ended = run.collect();
    setTimeout(() => controller.abort(), 50);
    await canceled;
    await expect(ended).rejects.toBeInstanceOf(APIUserAbortError);
  });

  test("leaving the loop closes the requests and the results, and leaves the batches alone", async () => {
    await using server = await batchServer();
    let closed = false;
    function* source() {
      try {
        for (let nth = 0; ; nth++) yield request(nth);
      } finally {
        closed = true;
      }
    }
    for await (const { result } of start(server, source(), { maxRequests: 3, concurrency: 2 })) {
      expect(result.type).toBe("succeeded");
      break;
    }
    expect(closed).toBe(true);
    expect(server.batches).toHaveLength(2);
    expect(server.asked["cancel"]).toBeUndefined();
  });

  test("a second loop is refused", async () => {
    await using server = await batchServer();
    const run = start(server, requests(1));
    await run.collect();
    await expect(run.collect()).rejects.toThrow(/iterated once/);
  });

  test("progress ends with every request accounted for", async () => {
    await using server = await batchServer({ outcome: (id) => (id === "r1" ? "errored" : "succeeded") });
    const seen: BatchProgress[] = [];
    const onProgress = (progress: BatchProgress) => {
      seen.push(progress);
      throw new Error("a mistake in showing it");
    };
    await start(server, requests(5), { maxRequests: 2, onProgress }).collect();
    const done = { processing: 0, succeeded: 4, errored: 1, canceled: 0, expired: 0 };
    expect(seen.at(-1)).toEqual({ ...done, submitted: 5, open: 0 });
    expect(seen[0]).toMatchObject({ submitted: 2, processing: 2, open: 1 });
  });
});

describe("resuming", () => {
  /** A record whose process ends at the nth time that it is written to, before or after the line is stored. */
  const mortal = (state: BatchState & { text: string }, nth: number, after: boolean): BatchState => {
    let writes = 0;
    return {
      read: () => state.read(),
      async append(line) {
        const dies = ++writes === nth;
        if (!dies || after) await state.append(line);
        if (dies) throw new Error("killed");
      },
    };
  };

  // @promise Batches: A run with a state goes on where its process ended, at whichever moment: no request is sent twice or
  //   left out, and only the outcomes of the batch that was being read are given again
  test("at every line of the record", { timeout: 120_000 }, async () => {
    for (const after of [false, true])
      for (let nth = 1; nth <= 12; nth++) {
        await using server = await batchServer({
          outcome: (id, times) => (id === "r3" && times === 1 ? "errored" : "succeeded"),
        });
        const state = memory();
        const given = new Set<string>();
        const options = { maxRequests: 4, concurrency: 2, retries: 1 };
        const read = async (record: BatchState) => {
          for await (const { custom_id, result } of start(server, requests(10), { ...options, state: record }))
            if (result.type === "succeeded") given.add(custom_id);
        };
        await read(mortal(state, nth, after)).catch((error: unknown) => expect(String(error)).toContain("killed"));
        await read(state);
        expect([...given].sort()).toEqual(range(10));
        expect(idsOf(server)).toEqual([...range(10), "r3"].sort());
        // Nothing is left to do.
        const asked = { ...server.asked };
        await read(state);
        expect(server.asked).toEqual(asked);
      }
  });

  test("by ids, the batches that were sent again included", async () => {
    await using server = await batchServer({
      outcome: (id, times) => (id === "r3" && times === 1 ? "errored" : "succeeded"),
    });
    const options = { maxRequests: 4, retries: 1 };
    const first = start(server, requests(10), options);
    await first.collect();
    expect(first.ids).toHaveLength(4);
    const again = await start(server, requests(10), { ...options, resume: first.ids }).collect();
    expect([...again.keys()].sort()).toEqual(range(10));
    expect(server.batches).toHaveLength(4);
    const more = await start(server, requests(12), { ...options, resume: first.ids.slice(0, 2) }).collect();
    expect([...more.keys()].sort()).toEqual(range(12));
  });

  test.each([
    ["other requests", (): unknown[] => requests(12).slice(2), /not the requests of the run before: msgbatch_1/],
    ["fewer requests", (): unknown[] => requests(6), /not the requests of the run before: msgbatch_2/],
    ["no requests for a batch", (): unknown[] => requests(4), /There are no requests for msgbatch_2/],
  ])("refuses %s", async (_, others, message) => {
    await using server = await batchServer();
    const state = memory();
    await start(server, requests(10), { maxRequests: 4, state }).collect();
    await expect(start(server, others() as never, { maxRequests: 4, state }).collect()).rejects.toThrow(message);
    expect(server.batches).toHaveLength(3);
  });

  test("refuses a state with failed requests and no retries, and one that is something else", async () => {
    await using server = await batchServer({ outcome: (_, times) => (times === 1 ? "errored" : "succeeded") });
    const state = memory();
    const dies = mortal(state, 4, false);
    await expect(start(server, requests(2), { state: dies, retries: 1 }).collect()).rejects.toThrow("killed");
    await expect(start(server, requests(2), { state }).collect()).rejects.toThrow(/set `retries` to 1/);
    state.text = "hello\n";
    await expect(start(server, requests(2), { state }).collect()).rejects.toThrow(/Line 1 of the state/);
  });
});

test("outcomes have the types of the API", async () => {
  await using server = await batchServer();
  const { messages, beta } = clientOf(server);
  for await (const { result, attempt } of runBatch(messages.batches, requests(1), { pollInterval })) {
    expectTypeOf(attempt).toEqualTypeOf<number>();
    if (result.type === "succeeded") expectTypeOf(result.message).toEqualTypeOf<Claude.Message>();
  }
  for await (const { result } of runBatch(beta.messages.batches, requests(1), { pollInterval }))
    if (result.type === "succeeded") expectTypeOf(result.message).toEqualTypeOf<Claude.Beta.BetaMessage>();
  // @ts-expect-error -- the requests are those of the resource
  await runBatch(messages.batches, [{ custom_id: "a", params: { model: 1 } }], { maxBytes: 20, pollInterval })
    .collect()
    .catch(() => {});
});
