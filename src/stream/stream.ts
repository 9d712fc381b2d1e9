/** A response as an async iterable of events. */
import type { Mask } from "../base/redaction.js";
import { BodyIterator } from "./body-iterator.js";
import type { Body, Decode } from "./body-queue.js";
import { chunksOf, OVER } from "./chunks.js";
import { OneTime } from "./one-time.js";
import { unexpected } from "../errors/unexpected.js";
import { mediaType } from "../errors/headers.js";
import { decodeEvents, decodeRelay, type StreamOptions } from "./events.js";
import { type EventLimits, eventParser, type ServerSentEvent } from "./sse.js";

/** A response that the transport has opened. */
export interface OpenResponse extends Body {
  readonly response: Response;
  /** Hides the secrets of the request, which no error may repeat. */
  readonly mask?: Mask;
}

/**
 * Events of a response, to be iterated once. What had arrived is delivered before a failure is thrown. Leaving the loop
 * closes the connection. Throws `StreamTruncatedError`, `APIConnectionError` (and its timeout), `APIUserAbortError`,
 * `APIResponseError`, `LimitError`, and for an error event the error of the status that it stands for; each has
 * `requestID` and `partial`, the message so far: tool input that had not ended is its text there, see `toolInputError`.
 */
export class Stream<T> extends OneTime<T> {
  /** The response that the events come in; undefined when they come from elsewhere. */
  readonly response: Response | undefined;

  /** `iterator` is called once, when iteration begins. */
  constructor(iterator: () => AsyncIterator<T>, controller: AbortController, response?: Response) {
    super(iterator, controller);
    this.response = response;
  }

  /** The `request-id` of the response. */
  get requestID(): string | null | undefined {
    return this.response?.headers.get("request-id");
  }

  /** The events of a response as they are on the wire, pings included; `raw` has their lines. Reads its body. */
  static async *rawEvents(
    response: Response,
    controller: AbortController = new AbortController(),
    limits: EventLimits = {},
  ): AsyncGenerator<ServerSentEvent, void, undefined> {
    yield* eventsOf<ServerSentEvent>(response, controller, (add) => ({
      feed: eventParser((event, data, raw) => add({ event, data, raw }), limits, true).feed,
    }));
  }

  /** The events of a `text/event-stream` response. Throws `APIResponseError` when the response is HTML. */
  static fromSSEResponse<T>(response: Response, controller: AbortController, options: StreamOptions = {}): Stream<T> {
    const events = eventsOf(response, controller, decodeEvents<T>(options, response.headers));
    return new Stream(() => events, controller, response);
  }

  /** The events that `toReadableStream()` wrote. */
  static fromReadableStream<T>(
    readable: ReadableStream,
    controller: AbortController = new AbortController(),
    options: StreamOptions = {},
  ): Stream<T> {
    const events = new BodyIterator({ chunks: chunksOf({ body: readable }), controller }, decodeRelay<T>(options));
    return new Stream(() => events, controller);
  }

  /** Two streams of the same events, read at their own speeds; what only one has read is kept for the other. */
  tee(): [Stream<T>, Stream<T>] {
    const source = this[Symbol.asyncIterator]();
    const open = new Set<Promise<IteratorResult<T>>[]>();
    const branch = (): Stream<T> => {
      const mine: Promise<IteratorResult<T>>[] = [];
      open.add(mine);
      const iterator: AsyncIterator<T> = {
        async next() {
          if (!open.has(mine)) return OVER;
          if (mine.length === 0) {
            const result = source.next();
            // Whoever reads it sees the failure; a branch that nobody reads must not crash the process with it.
            result.catch(() => {});
            for (const queue of open) queue.push(result);
          }
          return mine.shift()!;
        },
        async return() {
          if (open.delete(mine) && open.size === 0) await source.return?.();
          return OVER;
        },
      };
      return new Stream(() => iterator, this.controller, this.response);
    };
    return [branch(), branch()];
  }

  /** The events as bytes, one JSON object per line: for `Stream.fromReadableStream()` in a browser, say. */
  toReadableStream(): ReadableStream<Uint8Array> {
    const iterator = this[Symbol.asyncIterator]();
    const encoder = new TextEncoder();
    return new ReadableStream<Uint8Array>({
      async pull(controller) {
        // A rejection errors the stream.
        const { done, value } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
      },
      async cancel() {
        await iterator.return?.();
      },
    });
  }
}

/**
 * Opens a stream and reads up to its first event that has content, so that an error before it can be retried: it is
 * thrown here, as the HTTP error that it stands for. What was read is delivered again.
 */
export async function openStream<T>(open: OpenResponse, options: StreamOptions = {}): Promise<Stream<T>> {
  const { response, chunks, controller, mask } = open;
  try {
    checkType(response);
    const events = new BodyIterator(open, decodeEvents<T>(options, response.headers, mask));
    // The first event of a stream without an end may be what the caller sends next.
    if (!(options.end as { never?: true } | undefined)?.never) {
      await events.peek((event) => (event as { type?: unknown }).type !== "message_start");
    }
    return new Stream(() => events, controller, response);
  } catch (error) {
    await chunks.return?.();
    throw error;
  }
}

function eventsOf<T>(response: Response, controller: AbortController, decode: Decode<T>): BodyIterator<T> {
  checkType(response);
  return new BodyIterator({ chunks: chunksOf(response), controller, response }, decode);
}

function checkType(response: Response): void {
  // Proxies and test doubles leave the type out or mistake it: what is no page is judged by its first bytes.
  const type = mediaType(response.headers);
  if (type === "text/html") throw unexpected("text/event-stream", type, response);
}
