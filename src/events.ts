/** Bytes of a stream to the events of the API: what is left out, what is an error, what is the end. */
import { Accumulator } from "./accumulate.js";
import type { Decoder } from "./body-iterator.js";
import type { StreamEnd } from "./contract.js";
import { APIResponseError, errorFromEvent, StreamTruncatedError } from "./errors.js";
import { LineDecoder } from "./lines.js";
import { type EventLimits, EventParser, type ServerEvent } from "./sse.js";

/** How a stream is read. */
export interface StreamOptions extends EventLimits {
  /** How the stream says that it is complete. Without it, a message that has begun must have ended, and no more is known. */
  readonly end?: StreamEnd | undefined;
}

/** Values that say when they are over, and add up to what an error gives as `partial`. */
abstract class Ending<T> {
  over = false;
  /** The property that tells the last event, and its value there; any but null when there is no value. */
  readonly #key: string | undefined;
  readonly #last: string | undefined;
  readonly #headers: Headers | undefined;
  readonly #message = new Accumulator();

  constructor(end: StreamEnd | undefined, headers: Headers | undefined) {
    this.#key = end && ("type" in end ? "type" : end.property);
    this.#last = end && "type" in end ? end.type : undefined;
    this.#headers = headers;
  }

  get partial(): unknown {
    return this.#message.settle();
  }

  /** Notes what an event adds and whether it is the last one. */
  protected seen(event: object): { done: false; value: T } {
    this.#message.add(event);
    if (this.#key !== undefined) {
      const value = (event as Record<string, unknown>)[this.#key];
      this.over = this.#last === undefined ? value != null : value === this.#last;
    }
    return { done: false, value: event as T };
  }

  /** Throws when the bytes ended too early. */
  protected ended(): void {
    const { message, complete } = this.#message;
    if (this.over || (this.#key === undefined && (message === undefined || complete))) return;
    throw new StreamTruncatedError({ message: "The stream ended before its last event.", headers: this.#headers });
  }

  protected broken(received: string): APIResponseError {
    return new APIResponseError({ expected: "an event with a JSON object", received, headers: this.#headers });
  }
}

/** Server-sent events; pings and `[DONE]` are left out, an `error` event is thrown. */
export class EventDecoder<T> extends Ending<T> implements Decoder<T> {
  readonly #parser: EventParser;
  readonly #headers: Headers;
  #events: ServerEvent[] = [];
  #at = 0;

  constructor(headers: Headers, options: StreamOptions) {
    super(options.end, headers);
    this.#headers = headers;
    this.#parser = new EventParser(options);
  }

  feed(chunk: Uint8Array): void {
    this.#events = this.#parser.feed(chunk);
    this.#at = 0;
  }

  end(): void {
    this.ended();
  }

  take(): { done: false; value: T } | undefined {
    while (this.#at < this.#events.length) {
      const { event, data } = this.#events[this.#at++]!;
      if (event === "ping" || data === "" || data === "[DONE]") continue;
      const value = this.#parse(data, event);
      // A stream without `event` fields is read by the type in the data.
      const name = event ?? (value as { type?: unknown }).type;
      if (name === "ping") continue;
      if (name === "error") throw errorFromEvent(value, this.#headers);
      return this.seen(value);
    }
    if (this.#parser.failure) throw this.#parser.failure;
    return undefined;
  }

  #parse(data: string, event: string | null): object {
    let value: unknown;
    try {
      value = JSON.parse(data);
    } catch {
      // The cause is left out: the message of a SyntaxError quotes the data.
      if (event === "error") throw errorFromEvent({ error: { message: data } }, this.#headers);
      throw this.broken("data that is not JSON");
    }
    if (typeof value !== "object" || value === null)
      throw this.broken(`data that is ${value === null ? null : `a ${typeof value}`}`);
    return value;
  }
}

/** Events as `toReadableStream()` writes them: one JSON object per line. */
export class RelayDecoder<T> extends Ending<T> implements Decoder<T> {
  readonly #lines: LineDecoder<unknown>;
  #cut = false;

  constructor(options: StreamOptions) {
    super(options.end, undefined);
    this.#lines = new LineDecoder({ maxLineBytes: options.maxEventBytes });
  }

  feed(chunk: Uint8Array): void {
    this.#lines.feed(chunk);
  }

  end(): void {
    this.#cut = this.#lines.end();
    if (!this.#cut) this.ended();
  }

  take(): { done: false; value: T } | undefined {
    let next: { done: false; value: unknown } | undefined;
    try {
      next = this.#lines.take();
    } catch (error) {
      if (this.#cut) this.ended();
      throw error;
    }
    if (next === undefined) return undefined;
    if (typeof next.value !== "object" || next.value === null) throw this.broken("something else");
    return this.seen(next.value);
  }
}
