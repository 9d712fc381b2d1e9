/** The events of a session over streams that break, lists that fail, and programs that are started again. */
import { afterEach, describe, expect, test, vi } from "vitest";
import Claude from "../../src/2026-10-21.js";
import {
  APIConnectionError,
  APIUserAbortError,
  ArgumentError,
  InternalServerError,
  NotFoundError,
} from "../../src/errors/errors.js";
import { sessionEvents, SessionEventStream } from "../../src/sessions/index.js";
import { frames } from "../support/event-streams.js";
import { seeded } from "../support/random.js";
import { apiError, json, serve } from "../support/server.js";

interface Event {
  readonly id: string;
  readonly type: string;
  readonly [field: string]: unknown;
}

/** A session whose events come while it is looked at, and what goes wrong with its streams and lists. */
class FaultySession {
  readonly events: readonly Event[];
  readonly #random: () => number;
  readonly #reorders: boolean;
  #there: number;
  #behind = 0;

  constructor(seed: number, reorders: boolean) {
    this.#random = seeded(seed * 7919 + 13);
    for (let skip = 0; skip < 5; skip++) this.#random();
    this.#reorders = reorders;
    const total = 1 + this.#below(30);
    this.events = Array.from({ length: total }, (_, at) => ({
      id: `e${at}`,
      type: at === total - 1 ? "session.status_terminated" : "agent.message",
    }));
    this.#there = this.#below(total);
  }

  #below = (most: number) => Math.floor(this.#random() * most);
  chance = (one: number): boolean => this.#random() < one;

  #grow(): void {
    if (this.chance(0.5)) this.#there = Math.min(this.events.length, this.#there + 1 + this.#below(3));
  }

  #fail(): void {
    if (this.chance(0.1)) throw new APIConnectionError();
    if (this.chance(0.05)) throw new InternalServerError(500, undefined, "500", new Headers());
  }

  async *list(_: string, { order }: { order?: string }): AsyncGenerator<Event> {
    this.#fail();
    this.#grow();
    // It is behind for some readings at most.
    const lag = this.#reorders && this.#behind < 4 ? this.#below(3) : 0;
    this.#behind = lag > 0 ? this.#behind + 1 : 0;
    const there = this.#there - lag;
    if (order === "desc") {
      for (let at = there - 1; at >= 0; at--) {
        if (this.chance(0.02)) this.#fail();
        yield this.events[at]!;
      }
    } else {
      for (let at = 0; at < (lag > 0 ? there : this.#there); at++) {
        if (this.chance(0.2)) this.#fail();
        if (this.chance(0.2)) this.#grow();
        yield this.events[at]!;
      }
    }
  }

  async stream(): Promise<AsyncIterable<Event>> {
    this.#fail();
    const start = this.#there;
    this.#grow();
    return this.#streamed(start);
  }

  async *#streamed(start: number): AsyncGenerator<Event> {
    const held: Event[] = [];
    for (let at = start; ;) {
      this.#fail();
      if (this.chance(0.05)) return;
      if (at > 0 && this.chance(0.2)) yield this.events[this.#below(at)]!;
      if (at >= this.#there) this.#grow();
      if (at >= this.#there) {
        if (this.chance(0.3)) return;
        continue;
      }
      const event = this.events[at++]!;
      if (this.#reorders && this.chance(0.2)) continue;
      if (this.#reorders && this.chance(0.2)) held.push(event);
      else yield event;
      if (held.length > 0 && this.chance(0.5)) yield held.pop()!;
    }
  }
}

const SEEDS = 10_000;

describe("streams that break, repeat and end, lists that fail, programs that start again", () => {
  afterEach(() => void vi.unstubAllGlobals());

  async function read(seed: number, strict: boolean): Promise<{ got: string[]; want: string[] }> {
    const session = new FaultySession(seed, strict);
    const got: string[] = [];
    let after: string | undefined;
    for (let over = false; !over;) {
      over = true;
      const stream = new SessionEventStream<Event>(session, "sesn_1", { after, strict, maxFailures: Infinity });
      for await (const { id } of stream) {
        got.push(id);
        after = JSON.parse(JSON.stringify(stream.checkpoint)) as string;
        if (session.chance(0.1)) {
          over = false;
          break;
        }
      }
    }
    return { got, want: session.events.map(({ id }) => id) };
  }

  // Waits take no time.
  const now = (fire: () => void) => void queueMicrotask(fire);

  // @promise Agents: Over drops, doubles and restarts from checkpoints, the events of a session come once each and in order (10,000 seeds)
  test("10,000 sessions whose streams keep their order", async () => {
    vi.stubGlobal("setTimeout", now);
    for (let seed = 1; seed <= SEEDS; seed++) {
      const { got, want } = await read(seed, false);
      if (got.join() !== want.join()) expect([seed, got]).toEqual([seed, want]);
    }
  }, 120_000);

  // @promise Agents: With `strict` that holds also where a stream loses or reorders events, and the list lags behind it (10,000 seeds)
  test("10,000 sessions whose streams lose and reorder events, and whose lists lag, with strict", async () => {
    vi.stubGlobal("setTimeout", now);
    for (let seed = 1; seed <= SEEDS; seed++) {
      const { got, want } = await read(seed, true);
      if (got.join() !== want.join()) expect([seed, got]).toEqual([seed, want]);
    }
  }, 120_000);
});

describe("over HTTP", () => {
  const event = (at: number, type = "agent.message") => ({ id: `e${at}`, type });
  const LAST = event(5, "session.status_terminated");

  /** Answers the streams in turn; the list has all events. */
  const session = (streams: readonly (readonly Event[] | number)[], list: readonly Event[]) => {
    let nth = 0;
    return serve((request, response) => {
      const url = new URL(request.url, "http://host");
      if (!url.pathname.endsWith("/stream")) {
        const data = url.searchParams.get("order") === "desc" ? list.toReversed() : list;
        json(response, 200, { data, next_page: null });
        return;
      }
      const events = streams[nth++] ?? 404;
      if (typeof events === "number") return json(response, events, apiError("not_found_error", "gone"));
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.end(frames(events));
    });
  };
  const client = (baseURL: string) => new Claude({ apiKey: "k", baseURL, maxRetries: 0 });

  // @promise Agents: A stream that is refused ends the iteration with the error; one that breaks is made again
  test("what the API refuses is thrown, after what had arrived", async () => {
    await using server = await session([404], [event(1)]);
    const got: string[] = [];
    const run = async () => {
      for await (const { id } of sessionEvents(
        client(server.baseURL).beta.sessions.events,
        "sesn_1",
      ) as AsyncIterable<Event>)
        got.push(id);
    };
    await expect(run()).rejects.toBeInstanceOf(NotFoundError);
    expect(got).toEqual([]);
  });

  test("previews are handed out from the beginning of their event, and not after it", async () => {
    const preview = [
      { type: "event_delta", event_id: "e0", delta: {} },
      { type: "event_start", event: { id: "e2", type: "agent.message" } },
      { type: "event_delta", event_id: "e2", delta: {} },
      event(2),
      { type: "event_delta", event_id: "e2", delta: {} },
      LAST,
    ];
    await using server = await session([preview as never], [event(1)]);
    const got: string[] = [];
    const stream = sessionEvents(client(server.baseURL).beta.sessions.events, "sesn_1", {
      eventDeltas: ["agent.message"],
    });
    for await (const one of stream) got.push(one.type);
    expect(got).toEqual(["agent.message", "event_start", "event_delta", "agent.message", "session.status_terminated"]);
    expect(stream.checkpoint).toBe("e5");
    expect(server.requests[0]!.url).toContain("event_deltas");
  });

  test("goes on after a checkpoint, and is over where that is the last event", async () => {
    await using server = await session([[], []], [event(1), event(2), LAST]);
    const { events } = client(server.baseURL).beta.sessions;
    const got: (string | undefined)[] = [];
    for await (const one of sessionEvents(events, "sesn_1", { after: "e1" })) got.push((one as Event).id);
    expect(got).toEqual(["e2", "e5"]);
    for await (const one of sessionEvents(events, "sesn_1", { after: "e5" })) got.push((one as Event).id);
    expect(got).toHaveLength(2);
  });

  test("a checkpoint that the session does not have is an error", async () => {
    await using server = await session([[]], [event(1)]);
    const stream = sessionEvents(client(server.baseURL).beta.sessions.events, "sesn_1", { after: "e9" });
    await expect(stream[Symbol.asyncIterator]().next()).rejects.toThrow(/no event e9/);
  });

  test("an abort closes the stream and throws", async () => {
    await using server = await serve((request, response) => {
      if (!request.url.includes("/stream")) return json(response, 200, { data: [event(1)], next_page: null });
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.flushHeaders();
    });
    const controller = new AbortController();
    const stream = sessionEvents(client(server.baseURL).beta.sessions.events, "sesn_1", { signal: controller.signal });
    const run = async () => {
      for await (const _ of stream) setImmediate(() => controller.abort("enough"));
    };
    await expect(run()).rejects.toBeInstanceOf(APIUserAbortError);
  });

  test("connections that fail too often in a row end with their error, and the caller is told of each", async () => {
    await using server = await session([503, 503], []);
    const lost: unknown[] = [];
    const stream = sessionEvents(client(server.baseURL).beta.sessions.events, "sesn_1", {
      maxFailures: 1,
      onReconnect: ({ error }) => lost.push(error),
    });
    await expect(stream[Symbol.asyncIterator]().next()).rejects.toMatchObject({ status: 503 });
    expect(lost).toHaveLength(1);
  });

  test("is read once, and takes no empty id", async () => {
    const source = { list: () => [], stream: () => [] } as never;
    expect(() => new SessionEventStream(source, "")).toThrow(ArgumentError);
    await using server = await session([[LAST]], []);
    const stream = sessionEvents(client(server.baseURL).beta.sessions.events, "sesn_1");
    for await (const _ of stream);
    await expect(stream[Symbol.asyncIterator]().next()).rejects.toThrow(/read already/);
  });
});
