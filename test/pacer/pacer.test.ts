/** A pacer in a client: who waits, for how long, and what becomes of those who give up. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import type { ClientOptions, Pacer } from "../../src/contract/index.js";
import { APIConnectionTimeoutError, APIUserAbortError, ArgumentError } from "../../src/errors/errors.js";
import { createPacer, PacerError, type PacerOptions } from "../../src/pacer/index.js";
import { LATE_MS } from "../support/calls.js";
import { observe, rejection } from "../support/observed.js";

const params = (model = "claude-opus-4-1") => ({ model, messages: [{ role: "user", content: "Hi" }] });
/** One at once, then one in `ms`. */
const every = (ms: number, more: PacerOptions = {}): PacerOptions => {
  return { limits: { requests: 60_000 / ms / 0.95 }, burst: 0.001, ...more };
};
const refusal = (seconds: number) =>
  Response.json({ error: { type: "rate_limit_error" } }, { status: 429, headers: { "retry-after": String(seconds) } });

/** A client with a pacer, when it began, and when its requests were sent. */
function paced(
  options: PacerOptions,
  client: ClientOptions = {},
  respond: () => Response | Promise<Response> = () => Response.json({ data: [] }),
) {
  const times: number[] = [];
  const began = performance.now();
  const observed = observe(() => (times.push(performance.now()), respond()), {
    pacer: createPacer(options),
    maxRetries: 0,
    ...client,
  });
  return { ...observed, began, times };
}

describe("a wait", () => {
  // @promise Rate limits: Who waits is served first in, first out, over all clients that share the pacer; retries wait
  //   too
  test("is first in, first out, over all clients that share the pacer", async () => {
    const pacer = createPacer(every(20));
    const sent: string[] = [];
    const clients = [1, 2, 3].map(() => {
      const fetch = async (_: unknown, init?: RequestInit) => {
        sent.push(String((JSON.parse(String(init?.body)) as { nth: number }).nth));
        return Response.json({});
      };
      return observe(undefined, { pacer }).client.withOptions({ fetch });
    });
    const calls = Array.from({ length: 9 }, (_, nth) => clients[nth % 3]!.messages.create({ ...params(), nth }));
    const began = performance.now();
    await Promise.all(calls);
    expect(sent.join("")).toBe("012345678");
    expect(performance.now() - began).toBeGreaterThan(7 * 20);
  });

  // @promise Rate limits: Who waits is served first…
  test("is for one class of models, and not for what names no model", async () => {
    const { client, sent } = paced(every(30_000));
    await client.messages.create(params());
    const stop = new AbortController();
    const waiting = client.messages.create(params("claude-opus-4-6"), { signal: stop.signal });
    await client.messages.create(params("claude-sonnet-4-5"));
    await client.messages.count(params());
    await client.models.list();
    await client.messages.create(params(), { pacer: null });
    expect(sent.length).toBe(5);
    stop.abort();
    expect(await rejection(waiting)).toMatchObject({ attempts: 0 });
  });

  // @promise Rate limits: A wait counts for `totalTimeout` and not for `timeout`, and ends with the caller's signal,
  //   which gives its share back
  test("does not count for `timeout`", async () => {
    const { client, began, times } = paced(every(150));
    await client.messages.create(params());
    await client.messages.create(params(), { timeout: 100 });
    expect(times[1]! - began).toBeGreaterThan(140);
  });

  // @promise Rate limits: A wait counts for `totalTimeout`…
  test("counts for `totalTimeout`, and nothing was sent", async () => {
    const { client, sent } = paced(every(30_000));
    await client.messages.create(params());
    const error = await rejection(client.messages.create(params(), { totalTimeout: 50 }));
    expect(error).toBeInstanceOf(APIConnectionTimeoutError);
    expect(error).toMatchObject({ clock: "totalTimeout", attempts: 0 });
    expect(sent.length).toBe(1);
  });

  // @promise Rate limits: A wait counts for `totalTimeout`…
  test("ends with the caller's signal, and gives its share back", async () => {
    const { client, times } = paced(every(1500));
    await client.messages.create(params());
    const stop = new AbortController();
    const given = Array.from({ length: 5 }, () => client.messages.create(params(), { signal: stop.signal }));
    const kept = client.messages.create(params());
    stop.abort("enough");
    for (const error of await Promise.all(given.map(rejection))) {
      expect(error).toBeInstanceOf(APIUserAbortError);
      expect(error).toMatchObject({ cause: "enough", attempts: 0 });
    }
    await kept;
    expect(times.length).toBe(2);
    // Had they kept what they waited for it were nine seconds.
    expect(times[1]! - times[0]!).toBeLessThan(1500 + LATE_MS);
  });

  test("for a pacer that never answers ends as well", async () => {
    const pacer: Pacer = { acquire: () => new Promise(() => {}) };
    const { client, sent } = observe(undefined, { pacer });
    const error = await rejection(client.messages.create(params(), { totalTimeout: 50 }));
    expect(error).toMatchObject({ clock: "totalTimeout", attempts: 0 });
    expect(sent.length).toBe(0);
  });

  // @promise Rate limits: A wait counts for `totalTimeout`…
  test("of one who gives up in the middle ends at once", async () => {
    const { client } = paced(every(30_000));
    await client.messages.create(params());
    const stop = new AbortController();
    const call = client.messages.create(params(), { signal: stop.signal });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const began = performance.now();
    stop.abort();
    await rejection(call);
    expect(performance.now() - began).toBeLessThan(LATE_MS);
  });
});

describe("a retry", () => {
  // @promise Rate limits: Who waits is served first…
  test("is paced as well", async () => {
    let nth = 0;
    const respond = () =>
      nth++ === 0 ? Response.json({}, { status: 503, headers: { "retry-after-ms": "1" } }) : Response.json({});
    const { client, began, times } = paced(every(200), { maxRetries: 1 }, respond);
    await client.messages.create(params());
    expect(times.length).toBe(2);
    expect(times[1]! - began).toBeGreaterThan(190);
  });

  test("that is refused keeps what had failed as the cause, and counts what was sent", async () => {
    const { client } = paced(every(30_000, { maxWait: 100 }), { maxRetries: 1 }, () =>
      Response.json({}, { status: 503, headers: { "retry-after-ms": "1" } }),
    );
    const error = await rejection(client.messages.create(params()));
    expect(error).toBeInstanceOf(PacerError);
    expect(error).toMatchObject({ attempts: 1, cause: { status: 503 } });
  });
});

describe("a 429", () => {
  // @promise Rate limits: A 429 holds back all who share its limit, as long as it says, in other processes too
  test("holds back all who share the limit, as long as it says", async () => {
    const pacer = createPacer();
    let nth = 0;
    const respond = () => (nth++ === 0 ? refusal(1) : Response.json({}));
    const [first, second] = [1, 2].map(() => observe(respond, { pacer, maxRetries: 0 }).client);
    await rejection(first!.messages.create(params()));
    const began = performance.now();
    const ended: string[] = [];
    const call = (model: string) => second!.messages.create(params(model)).then(() => ended.push(model));
    await Promise.all([call("claude-opus-4-1"), call("claude-sonnet-4-5")]);
    expect(ended).toEqual(["claude-sonnet-4-5", "claude-opus-4-1"]);
    expect(performance.now() - began).toBeGreaterThan(900);
  });

  // @promise Rate limits: A 429 holds back all who…
  test("holds back who was about to go", async () => {
    let answer: ((response: Response) => void) | undefined;
    const slow = new Promise<Response>((resolve) => (answer = resolve));
    const { client, times } = paced(every(300), {}, () => (times.length === 1 ? slow : Response.json({})));
    const refused = rejection(client.messages.create(params()));
    const next = client.messages.create(params());
    setTimeout(() => answer?.(refusal(1)), 50);
    await refused;
    await next;
    expect(times[1]! - times[0]!).toBeGreaterThan(900);
  });

  // @promise Rate limits: A wait above `maxWait` and a full queue are a `PacerError` at once, with nothing sent
  test("that asks for more than `maxWait` is an error at once for who comes after", async () => {
    const { client, sent } = paced({}, {}, () => refusal(3600));
    await rejection(client.messages.create(params()));
    const error = await rejection(client.messages.create(params()));
    expect(error).toBeInstanceOf(PacerError);
    expect(error["attempts"]).toBe(0);
    expect(Number(error["retryAfterMs"])).toBeGreaterThan(3_590_000);
    expect(sent.length).toBe(1);
  });
});

// @promise Rate limits: A pacer keeps no process alive
test("a process ends when no call is left, and a call that waits is one", async () => {
  const entry = (name: string) => JSON.stringify(new URL(`../../src/${name}.ts`, import.meta.url).pathname);
  const contents = `
    import { Claude } from ${entry("index")};
    import { createPacer } from ${entry("pacer/index")};
    const pacer = createPacer({ limits: { requests: 60_000 / 200 / 0.95 }, burst: 0.001 });
    const claude = new Claude({ apiKey: "k", pacer, fetch: async () => Response.json({ id: "m" }) });
    const stop = new AbortController();
    const call = (options) => claude.messages.create({ model: "claude-opus-5", max_tokens: 1, messages: [] }, options);
    call();
    call().then(() => console.log("waited"));
    call({ signal: stop.signal }).catch(() => console.log("gave up"));
    stop.abort();`;
  const options = { bundle: true, platform: "node", format: "cjs", write: false } as const;
  const { outputFiles } = await build({ stdin: { contents, resolveDir: import.meta.dirname }, ...options });
  const run = promisify(execFile)(process.execPath, ["-"], { timeout: 10_000 });
  run.child.stdin!.end(outputFiles[0]!.text);
  expect((await run).stdout).toBe("gave up\nwaited\n");
});

describe("bounds", () => {
  // @promise Rate limits: A wait above `maxWait` and…
  test("a full queue refuses the next", async () => {
    const { client, sent } = paced(every(100, { maxQueue: 2 }));
    await client.messages.create(params());
    const calls = Array.from({ length: 4 }, () => client.messages.create(params()));
    const results = await Promise.allSettled(calls);
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected", "rejected"]);
    expect((results[2] as PromiseRejectedResult).reason).toBeInstanceOf(PacerError);
    expect(sent.length).toBe(3);
    // There is room again.
    await client.messages.create(params());
  });

  test.each([
    { burst: 0 },
    { maxQueue: -1 },
    { maxWait: NaN },
    { limits: { requests: 0 } },
    { limits: { inputTokens: Infinity } },
  ])("%j makes no sense", (options) => expect(() => createPacer(options)).toThrow(ArgumentError));

  test("a bucket of one's own, with limits of its own", async () => {
    const limits = (name: string) => (name === "lists" ? { requests: 60_000 / 100 / 0.95 } : undefined);
    const bucket = ({ path }: { path: string }) => (path === "/v1/models" ? "lists" : undefined);
    const { client, began, times, sent } = paced({ limits, bucket, burst: 0.001 });
    await Promise.all([client.models.list(), client.models.list(), client.messages.create(params())]);
    const paths = sent.map(({ url }) => new URL(url).pathname);
    expect([paths.slice(0, 2).toSorted(), paths[2]]).toEqual([["/v1/messages", "/v1/models"], "/v1/models"]);
    expect(times[2]! - began).toBeGreaterThan(90);
  });

  test("limits that make no sense for one bucket refuse its calls", async () => {
    const { client } = paced({ limits: () => ({ requests: -1 }) });
    expect(await rejection(client.messages.create(params()))).toBeInstanceOf(ArgumentError);
  });
});
