/**
 * The events of a session without a gap: a stream has what happens from now on, the list what was before. A connection begins
 * with the stream, then reads what the list has after the last known place, then goes on with the stream; what was handed out
 * already is dropped by its id.
 */
import { onAbort } from "../base/timers.js";
import type { RequestOptions } from "../contract/index.js";
import { APIConnectionError, APIError, APIUserAbortError, ClaudeError } from "../errors/errors.js";
import { backoff, isFatal, sleep, spread } from "./backoff.js";
import { LAST_EVENTS, type SessionEventLike, type SessionEventSource } from "./types.js";

/** Ids that are remembered beside those after the last place that the list has confirmed. */
const REMEMBERED = 10_000;
/** The most events between two readings of the list. */
const MOST_LIVE = 5_000;
const PAGE = 1000;
const [FIRST_DELAY_MS, LONGEST_DELAY_MS] = [500, 10_000];
/** A connection that held so long was a good one. */
const GOOD_MS = 30_000;
/** How often the list is read for an event of the stream that it does not have yet, and how long before the first time again. */
const [LAGGING_READS, LAG_MS] = [6, 50];

export interface FollowSettings {
  /** Id of the event after which to begin. Default: with the first event of the session. */
  readonly after?: string | undefined;
  /** Whether events are handed out as the list has them, also where the stream loses or reorders some. */
  readonly strict?: boolean | undefined;
  /** Params of all requests, of the streams, and options of all requests. */
  readonly params?: object | undefined;
  readonly streamParams?: object | undefined;
  readonly options?: Omit<RequestOptions, "signal"> | undefined;
  readonly signal?: AbortSignal | null | undefined;
  /** How many connections in a row may fail. */
  readonly maxFailures: number;
  /** Told of a connection that is lost, and how long until the next one. */
  readonly onLost?: ((error: unknown, delay: number) => void) | undefined;
}

/** An event, with the place to go on from once it is handled; or that the list is being read, or has been up to its end. */
export interface Followed<Event> {
  readonly event?: Event;
  readonly checkpoint?: string | undefined;
  readonly caughtUp?: boolean;
}

/**
 * The events of a session from a place on, until its last one. Throws what the API refuses, an error after too many connections in a row
 * that failed, `APIUserAbortError`, and `ClaudeError` when the session does not have the event to begin after.
 */
export async function* followEventLog<Event extends SessionEventLike>(
  source: SessionEventSource<Event>,
  id: string,
  settings: FollowSettings,
): AsyncGenerator<Followed<Event>, void, undefined> {
  const { signal, maxFailures, onLost } = settings;
  const log = new EventLog(source, id, settings);
  for (let failures = 0; ;) {
    const start = performance.now();
    let lost: unknown;
    const connection = new AbortController();
    const unlink = onAbort(signal, () => connection.abort(signal!.reason));
    try {
      for await (const one of log.connected(connection.signal)) {
        if (one.event) failures = 0;
        yield one;
      }
      if (log.over) return;
      lost = new APIConnectionError({ message: "The event stream ended." });
    } catch (error) {
      if (!signal?.aborted && isFatal(error)) throw error;
      lost = error;
    } finally {
      unlink();
      connection.abort();
    }
    if (!signal?.aborted) {
      failures = performance.now() - start > GOOD_MS ? 1 : failures + 1;
      if (failures > maxFailures) throw lost;
      const asked = lost instanceof APIError ? (lost.retryAfterMs ?? 0) : 0;
      const delay = Math.max(asked, spread(backoff(failures - 1, FIRST_DELAY_MS, LONGEST_DELAY_MS)));
      onLost?.(lost, delay);
      await sleep(delay, signal);
    }
    if (signal?.aborted) throw new APIUserAbortError({ cause: signal.reason });
  }
}

class EventLog<Event extends SessionEventLike> {
  readonly #source: SessionEventSource<Event>;
  readonly #id: string;
  readonly #settings: FollowSettings;
  /** The newest event that the list is known to have, with all before it handed out. */
  #anchor: string | undefined;
  readonly #seen = new Set<string>();
  /** The events before the place to begin are known by their ids, as far as they are remembered. */
  #knows: boolean;
  /** Events since the list was read. */
  #live = 0;
  /** The session has had its last event. */
  over = false;

  constructor(source: SessionEventSource<Event>, id: string, settings: FollowSettings) {
    this.#source = source;
    this.#id = id;
    this.#settings = settings;
    this.#anchor = settings.after;
    this.#knows = settings.after === undefined;
    if (settings.after !== undefined) this.#seen.add(settings.after);
  }

  /** What one connection has, until it ends or the session is over. */
  async *connected(signal: AbortSignal): AsyncGenerator<Followed<Event>, void, undefined> {
    const { params, streamParams, options } = this.#settings;
    const stream = await this.#source.stream(this.#id, { ...params, ...streamParams }, { ...options, signal });
    yield { caughtUp: false };
    yield* this.#missed(signal);
    yield { caughtUp: true };
    const previewed = new Set<string>();
    if (this.over) return;
    for await (const event of stream) {
      if (isPreview(event)) {
        if (this.#isNewPreview(event, previewed)) yield { event, checkpoint: undefined };
      } else yield* this.#arrived(event, signal);
      if (this.over) return;
    }
  }

  /** A preview of an event that is to come, and that began in this connection. */
  #isNewPreview({ event, event_id: id = event?.id ?? "" }: Preview, previewed: Set<string>): boolean {
    if (this.#seen.has(id)) return false;
    if (event) previewed.add(id);
    return previewed.has(id);
  }

  async *#arrived(event: Event, signal: AbortSignal): AsyncGenerator<Followed<Event>, void, undefined> {
    if (event.id !== undefined && this.#seen.has(event.id)) return;
    // No list has it: the session is gone.
    if (this.#settings.strict && event.type !== "session.deleted") {
      yield* this.#confirmed(event, signal);
      if (event.id === undefined || this.#seen.has(event.id)) return;
    }
    yield this.#given(event, event.id);
    if (++this.#live > MOST_LIVE) yield* this.#missed(signal);
  }

  /** What the list has up to an event of the stream, which it may not have yet. */
  async *#confirmed({ id }: Event, signal: AbortSignal): AsyncGenerator<Followed<Event>, void, undefined> {
    for (let read = 0; read < LAGGING_READS; read++) {
      if (read > 0) await sleep(LAG_MS * 2 ** read, signal);
      yield* this.#missed(signal);
      if (id !== undefined && this.#seen.has(id)) return;
    }
  }

  /** What the list has after the last place that it has confirmed, and was not handed out. */
  async *#missed(signal: AbortSignal): AsyncGenerator<Followed<Event>, void, undefined> {
    if (this.#anchor === undefined) yield* this.#fromStart(signal);
    else {
      const events = await this.#after(this.#anchor, signal);
      for (const [at, event] of events.entries()) {
        if (this.#seen.has(event.id!)) continue;
        // What follows and was handed out before is behind the reader as well.
        let last = at;
        while (last + 1 < events.length && this.#seen.has(events[last + 1]!.id!)) last++;
        yield this.#given(event, events[last]!.id);
      }
      this.#anchor = events.at(-1)?.id ?? this.#anchor;
    }
    this.#live = 0;
    for (const id of this.#seen) {
      if (this.#seen.size <= REMEMBERED) break;
      this.#seen.delete(id);
    }
  }

  /** The whole list, page by page. */
  async *#fromStart(signal: AbortSignal): AsyncGenerator<Followed<Event>, void, undefined> {
    for await (const event of this.#list("asc", signal)) {
      if (!this.#seen.has(event.id!)) yield this.#given(event, event.id);
      this.#anchor = event.id;
    }
  }

  /** The events of the list after one of them, oldest first. The list may be behind, and not have it yet. */
  async #after(anchor: string, signal: AbortSignal): Promise<Event[]> {
    for (let read = 0; read < LAGGING_READS; read++) {
      if (read > 0) await sleep(LAG_MS * 2 ** read, signal);
      const events = await this.#newest(anchor, signal);
      if (events) return events.reverse();
    }
    throw new ClaudeError(`There is no event ${anchor} to go on after: it is of another session, or was never one`);
  }

  /** The events of the list after one of them, newest first; undefined when it does not have that one. */
  async #newest(anchor: string, signal: AbortSignal): Promise<Event[] | undefined> {
    const events: Event[] = [];
    let [found, read] = [false, 0];
    for await (const event of this.#list("desc", signal)) {
      read++;
      if (event.id === anchor) {
        found = true;
        if (events.length === 0 && LAST_EVENTS.has(event.type)) this.over = true;
      } else if (found) this.#seen.add(event.id!);
      else events.push(event);
      // The rest of the page is there anyway: where a program starts again, a stream may repeat what is older.
      if (found && (this.#knows || read % PAGE === 0)) break;
    }
    this.#knows ||= found;
    return found ? events : undefined;
  }

  #list(order: "asc" | "desc", signal: AbortSignal): AsyncIterable<Event> {
    const { params, options } = this.#settings;
    return this.#source.list(this.#id, { order, limit: PAGE, ...params }, { ...options, signal });
  }

  #given(event: Event, checkpoint: string | undefined): Followed<Event> {
    if (event.id !== undefined) this.#seen.add(event.id);
    if (LAST_EVENTS.has(event.type)) this.over = true;
    return { event, checkpoint };
  }
}

interface Preview {
  readonly event?: { readonly id: string };
  readonly event_id?: string;
}

const isPreview = (event: object): event is Preview =>
  (event as SessionEventLike).type === "event_start" || (event as SessionEventLike).type === "event_delta";
