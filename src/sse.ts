/**
 * Server-sent events from bytes, as https://html.spec.whatwg.org/multipage/server-sent-events.html has them. `id` and
 * `retry` are left out: the API does not resume streams.
 */
import { LimitError } from "./errors.js";
import { LineBytes, lineLimit, MAX_LINE_BYTES } from "./line-bytes.js";

/** One event. */
export interface ServerEvent {
  /** The `event` field; null when there was none. */
  readonly event: string | null;
  /** The `data` lines, joined by LF. */
  readonly data: string;
}

/** An event with the lines it was made of, comments included. */
export interface ServerSentEvent extends ServerEvent {
  readonly raw: string[];
}

/** Bounds of a stream. */
export interface EventLimits {
  /** The longest line in bytes. Default 64 MiB. */
  readonly maxLineBytes?: number | undefined;
  /** The lines of one event together, in bytes (in characters once decoded). Default 64 MiB. */
  readonly maxEventBytes?: number | undefined;
}

/** `event: ` and a name: what a line may have besides the data. */
const LONGEST_FIELD = 64;

/** Push parser: bytes in, the events that they complete out. An event that the stream never completes is dropped. */
export class EventParser {
  readonly #lines: LineBytes;
  readonly #maxLine: number;
  readonly #maxEvent: number;
  readonly #raw: string[] | undefined;
  #first = true;
  /** The last text ended in CR, so an LF that comes next belongs to that line end. */
  #afterCR = false;
  #event: string | null = null;
  #data: string[] = [];
  #size = 0;
  #failure: LimitError | undefined;

  /** `raw` keeps the lines of each event. */
  constructor(limits: EventLimits = {}, raw = false) {
    this.#maxLine = limits.maxLineBytes ?? MAX_LINE_BYTES;
    this.#maxEvent = limits.maxEventBytes ?? MAX_LINE_BYTES;
    // One `data` line can be the whole event, so the smaller of both bounds is what may be held back.
    this.#lines = new LineBytes(Math.min(this.#maxLine, this.#maxEvent + LONGEST_FIELD), true);
    this.#raw = raw ? [] : undefined;
  }

  /** Set once a line or an event is too large. It is not thrown, so that the events before it can be delivered. */
  get failure(): LimitError | undefined {
    return this.#failure ?? this.#lines.failure;
  }

  /** The events that the chunk completes; none after a failure. */
  feed(chunk: Uint8Array): ServerEvent[] {
    const events: ServerEvent[] = [];
    const text = this.#failure ? "" : this.#lines.take(chunk);
    if (text !== "") this.#parse(text, events);
    return events;
  }

  #parse(text: string, events: ServerEvent[]): void {
    let at = 0;
    if (this.#first) {
      this.#first = false;
      if (text.charCodeAt(0) === 0xfeff) at = 1;
    } else if (this.#afterCR && text.charCodeAt(0) === 10) {
      at = 1;
    }
    let cr = text.indexOf("\r", at);
    this.#afterCR = cr !== -1 && text.charCodeAt(text.length - 1) === 13;
    while (at < text.length && this.#failure === undefined) {
      if (cr === -1 && this.#raw === undefined) {
        const after = this.#common(text, at, events);
        if (after !== at) {
          at = after;
          continue;
        }
      }
      if (cr !== -1 && cr < at) cr = text.indexOf("\r", at);
      const lf = text.indexOf("\n", at);
      const end = cr === -1 || (lf !== -1 && lf < cr) ? lf : cr;
      this.#line(text, at, end, events);
      at = end + 1;
      if (end === cr && text.charCodeAt(at) === 10) at++;
    }
  }

  /** The form that nearly all events have, `event: …⏎data: …⏎⏎`, without a look at each line on its own. */
  #common(text: string, start: number, events: ServerEvent[]): number {
    if (this.#event !== null || this.#data.length > 0 || !text.startsWith("event: ", start)) return start;
    const nameEnd = text.indexOf("\n", start + 7);
    if (!text.startsWith("data: ", nameEnd + 1)) return start;
    const dataEnd = text.indexOf("\n", nameEnd + 7);
    if (text.charCodeAt(dataEnd + 1) !== 10) return start;
    const size = dataEnd - nameEnd - 7;
    if (size > this.#maxLine || size > this.#maxEvent) return start;
    events.push({ event: text.slice(start + 7, nameEnd) || null, data: text.slice(nameEnd + 7, dataEnd) });
    return dataEnd + 2;
  }

  #line(text: string, start: number, end: number, events: ServerEvent[]): void {
    if (end === start) return this.#dispatch(events);
    if (end - start > this.#maxLine) {
      this.#failure = lineLimit(this.#maxLine, end - start);
      return;
    }
    const line = text.slice(start, end);
    const colon = line.indexOf(":");
    const name = colon === -1 ? line : line.slice(0, colon);
    const value = colon === -1 ? "" : line.slice(line.charCodeAt(colon + 1) === 32 ? colon + 2 : colon + 1);
    if (name === "event") this.#event = value === "" ? null : value;
    else if (name === "data") this.#data.push(value);
    else if (this.#raw === undefined) return;
    this.#raw?.push(line);
    this.#size += line.length;
    if (this.#size > this.#maxEvent + LONGEST_FIELD) {
      const [limit, size] = [this.#maxEvent, this.#size];
      this.#failure = new LimitError(`An event of the stream is larger than the limit of ${limit} bytes`, {
        limit,
        size,
      });
    }
  }

  #dispatch(events: ServerEvent[]): void {
    if (this.#data.length > 0) {
      const event: ServerEvent = { event: this.#event, data: this.#data.join("\n") };
      const withLines: ServerSentEvent | undefined = this.#raw && { ...event, raw: [...this.#raw] };
      events.push(withLines ?? event);
      this.#data = [];
    }
    if (this.#raw) this.#raw.length = 0;
    this.#event = null;
    this.#size = 0;
  }
}
