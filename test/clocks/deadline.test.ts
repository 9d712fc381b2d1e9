import { getEventListeners } from "node:events";
import { describe, expect, test, vi } from "vitest";
import { clocks } from "../../src/send/clocks.js";
import { bodyIterator, watchedBody } from "../../src/send/read-body.js";
import { timer } from "../../src/base/timers.js";
import { Watch } from "../../src/send/watch.js";
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIUserAbortError,
  ArgumentError,
} from "../../src/errors/errors.js";
import { createClient, rejection } from "../support/observed.js";

const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
/** The test runner has short timers of its own. */
const noTimersAbove = (count: number) => vi.waitFor(() => expect(timers()).toBeLessThanOrEqual(count));

describe("clocks", () => {
  test("have defaults", () => {
    expect(clocks()).toEqual({ timeout: 600_000, firstEvent: 600_000, idleTimeout: 300_000, totalTimeout: Infinity });
  });
  test("a number is the attempt, later layers win, the first event follows the attempt", () => {
    expect(clocks({ timeout: 5 }, {})).toMatchObject({ timeout: 5, firstEvent: 5 });
    expect(clocks({ timeout: { firstEvent: 9, idle: 3 } }, { timeout: 7 })).toMatchObject({
      ...{ timeout: 7, firstEvent: 7, idleTimeout: 3 },
    });
    expect(clocks({ idleTimeout: 1, totalTimeout: 2 }, { timeout: { total: 4 } })).toMatchObject({
      ...{ idleTimeout: 1, totalTimeout: 4 },
    });
  });
  test.each([-1, Number.NaN, "1"])("%j is refused", (ms) => {
    expect(() => clocks({ idleTimeout: ms as number })).toThrow(ArgumentError);
  });
});

// @promise Time: A clock that is no number…
test("a timer can be longer than what the runtime can hold", () => {
  vi.useFakeTimers();
  try {
    const fire = vi.fn();
    timer(2 ** 31 + 1000, fire);
    vi.advanceTimersByTime(2 ** 31 + 999);
    expect(fire).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(fire).toHaveBeenCalledOnce();
    const stopped = timer(2 ** 40, fire);
    vi.advanceTimersByTime(2 ** 32);
    stopped();
    expect(vi.getTimerCount()).toBe(0);
    timer(Infinity, fire);
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

describe("reading a body", () => {
  const response = (pull: UnderlyingDefaultSource<Uint8Array>) => new Response(new ReadableStream(pull));
  const read = (body: Response, watch: Watch, idle?: number) => bodyIterator(watchedBody(body, watch, idle));

  test("what had arrived is delivered before the connection broke, to a slow reader too", async () => {
    let send: ReadableStreamDefaultController<Uint8Array> | undefined;
    const body = response({ start: (controller) => void (send = controller) });
    const chunks = read(body, new Watch());
    const first = chunks.next();
    for (const n of [1, 2, 3]) send!.enqueue(new Uint8Array([n]));
    expect((await first).value).toEqual(new Uint8Array([1]));
    await new Promise((resolve) => setImmediate(resolve));
    send!.error(new TypeError("terminated"));
    await new Promise((resolve) => setImmediate(resolve));
    expect((await chunks.next()).value).toEqual(new Uint8Array([2]));
    expect((await chunks.next()).value).toEqual(new Uint8Array([3]));
    const error = await rejection(chunks.next());
    expect(error).toBeInstanceOf(APIConnectionError);
    expect((error.cause as Error).message).toBe("terminated");
  });

  test("runs ahead by a bounded number of bytes", async () => {
    let pulled = 0;
    const body = response({
      pull: (controller) => {
        pulled += 65_536;
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    const chunks = read(body, new Watch());
    await chunks.next();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(pulled).toBeLessThan(1 << 20);
    await chunks.return!();
  });

  test("the consumer's own time does not count as idle, a silent server's does", async () => {
    let send: ReadableStreamDefaultController<Uint8Array> | undefined;
    const before = timers();
    const chunks = read(response({ start: (controller) => void (send = controller) }), new Watch(), 40);
    send!.enqueue(new Uint8Array([1]));
    await chunks.next();
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(timers()).toBeLessThanOrEqual(before);
    send!.enqueue(new Uint8Array([2]));
    expect((await chunks.next()).value).toEqual(new Uint8Array([2]));
    const error = await rejection(chunks.next());
    expect(error).toBeInstanceOf(APIConnectionTimeoutError);
    expect(error).toMatchObject({ clock: "idleTimeout", timeoutMs: 40 });
    await noTimersAbove(before);
  });

  test("leaving closes the connection at once, also while a read is pending", async () => {
    const before = timers();
    const cancel = vi.fn();
    const { signal } = new AbortController();
    const watch = new Watch(signal);
    watch.start("totalTimeout", 60_000);
    const chunks = read(response({ cancel }), watch);
    const pending = chunks.next();
    await chunks.return!();
    expect(cancel).toHaveBeenCalledOnce();
    await expect(pending).resolves.toEqual({ done: true, value: undefined });
    expect(getEventListeners(signal, "abort")).toEqual([]);
    await noTimersAbove(before);
  });

  test("an abort rejects with the caller's reason", async () => {
    const controller = new AbortController();
    const chunks = read(response({}), new Watch(controller.signal));
    const pending = chunks.next();
    controller.abort("why");
    const error = await rejection(pending);
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error.cause).toBe("why");
  });

  test("bytes that are here win over the clock when the event loop was blocked", async () => {
    let send: ReadableStreamDefaultController<Uint8Array> | undefined;
    const chunks = read(response({ start: (controller) => void (send = controller) }), new Watch(), 20);
    const pending = chunks.next();
    setImmediate(() => {
      const until = Date.now() + 60;
      while (Date.now() < until);
      setImmediate(() => send!.enqueue(new Uint8Array([1])));
    });
    await expect(pending).resolves.toMatchObject({ done: false });
    await chunks.return!();
  });
});

test("a signal that was aborted before ends an attempt at once, and keeps no listener", async () => {
  const signal = AbortSignal.abort("enough");
  const watch = new Watch(signal);
  const error = await rejection(watch.race(new Promise(() => {})));
  expect(error).toBeInstanceOf(APIUserAbortError);
  expect(error.cause).toBe("enough");
  watch.close();
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});

describe("a jump of the time of day during a call", () => {
  /** The clock jumps while the first of two attempts runs. */
  async function across(jump: number, totalTimeout: number, second: () => Promise<Response>) {
    vi.useFakeTimers({ toFake: ["Date"] });
    try {
      let attempts = 0;
      const fetch = async () => {
        if (attempts++ > 0) return second();
        vi.setSystemTime(Date.now() + jump);
        return Response.json({}, { status: 529, headers: { "retry-after-ms": "1" } });
      };
      return await createClient({ fetch, totalTimeout }).models.retrieve("m");
    } finally {
      vi.useRealTimers();
    }
  }
  const hour = 3_600_000;

  test("forward ends nothing", async () => {
    expect(await across(hour, 60_000, async () => Response.json({ id: "m" }))).toEqual({ id: "m" });
  });
  test("back prolongs nothing", async () => {
    const error = await rejection(across(-hour, 100, () => new Promise(() => {})));
    expect(error).toMatchObject({ clock: "totalTimeout", timeoutMs: 100, attempts: 2 });
  });
});
