/** A response as an async iterable of events. */
import { type Body, BodyIterator, chunksOf, type Decoder } from "./body-iterator.js";
import { APIResponseError, ClaudeError } from "./errors.js";
import { EventDecoder, RelayDecoder, type StreamOptions } from "./events.js";
import { type EventLimits, EventParser, type ServerEvent, type ServerSentEvent } from "./sse.js";

/** A response that the transport has opened. */
export interface OpenResponse {
  readonly response: Response;
  /** The bytes of its body. */
  readonly chunks: AsyncIterator<Uint8Array>;
  readonly controller: AbortController;
}

/**
 * Events of a response, to be iterated once. What had arrived is delivered before a failure is thrown. Leaving the loop
 * closes the connection. Throws `StreamTruncatedError`, `APIConnectionError` (and its timeout), `APIUserAbortError`,
 * `APIResponseError`, `LimitError`, and for an error event the error of the status that it stands for; each has
 * `partial`, the message so far, and `requestID`.
 */
export class Stream<T> implements AsyncIterable<T> {
  /** Aborting it ends the stream with an `APIUserAbortError`. */
  readonly controller: AbortController;
  /** The response that the events come in; undefined when they come from elsewhere. */
  readonly response: Response | undefined;
  readonly #start: () => AsyncIterator<T>;
  #iterator: AsyncIterator<T> | undefined;

  /** `iterator` is called once, when iteration begins. */
  constructor(iterator: () => AsyncIterator<T>, controller: AbortController, response?: Response) {
    this.#start = iterator;
    this.controller = controller;
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
    const parser = new EventParser(limits, true);
    let events: ServerEvent[] = [];
    const decoder: Decoder<ServerSentEvent> = {
      over: false,
      feed: (chunk) => void (events = parser.feed(chunk).reverse()),
      end: () => {},
      take: () => {
        const value = events.pop() as ServerSentEvent | undefined;
        if (!value && parser.failure) throw parser.failure;
        return value && { done: false, value };
      },
    };
    yield* new BodyIterator(bodyOf(response, controller), decoder);
  }

  /** The events of a `text/event-stream` response. Throws `APIResponseError` when the response is JSON or HTML. */
  static fromSSEResponse<T>(response: Response, controller: AbortController, options: StreamOptions = {}): Stream<T> {
    const body = bodyOf(response, controller);
    return streamOf(new BodyIterator(body, new EventDecoder<T>(response.headers, options)), controller, response);
  }

  /** The events that `toReadableStream()` wrote. */
  static fromReadableStream<T>(
    readable: ReadableStream,
    controller: AbortController = new AbortController(),
    options: StreamOptions = {},
  ): Stream<T> {
    const body: Body = { chunks: chunksOf(readable), controller };
    return streamOf(new BodyIterator(body, new RelayDecoder<T>(options)), controller);
  }

  /** A second iteration throws: the failure of the stream if it failed, and that it was consumed if not. */
  [Symbol.asyncIterator](): AsyncIterator<T> {
    if (this.#iterator === undefined) return (this.#iterator = this.#start());
    const failure = this.#iterator instanceof BodyIterator ? this.#iterator.failure : undefined;
    throw (
      failure ??
      new ClaudeError("The stream was consumed before: it can be iterated once, or split with `.tee()` first.")
    );
  }

  /** Two streams of the same events, read at their own speeds; what only one has read is kept for the other. */
  tee(): [Stream<T>, Stream<T>] {
    const source = this[Symbol.asyncIterator]();
    const queues: [Promise<IteratorResult<T>>[], Promise<IteratorResult<T>>[]] = [[], []];
    let left = 2;
    const branch = (mine: Promise<IteratorResult<T>>[]): Stream<T> => {
      let open = true;
      const iterator: AsyncIterator<T> = {
        next() {
          if (!open) return Promise.resolve({ done: true, value: undefined });
          if (mine.length === 0) {
            const result = source.next();
            // Whoever reads it sees the failure; a branch that nobody reads must not crash the process with it.
            result.catch(() => {});
            for (const queue of queues) queue.push(result);
          }
          return mine.shift()!;
        },
        async return() {
          if (open && --left === 0) await source.return?.();
          open = false;
          return { done: true, value: undefined };
        },
      };
      return new Stream(() => iterator, this.controller, this.response);
    };
    return [branch(queues[0]), branch(queues[1])];
  }

  /** The events as bytes, one JSON object per line: for `Stream.fromReadableStream()` in a browser, say. */
  toReadableStream(): ReadableStream<Uint8Array> {
    let iterator: AsyncIterator<T>;
    const encoder = new TextEncoder();
    return new ReadableStream<Uint8Array>({
      start: () => {
        iterator = this[Symbol.asyncIterator]();
      },
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

  /** Closes the connection, unless the stream is over. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#iterator ??= this.#start();
    await this.#iterator.return?.();
  }
}

/**
 * Opens a stream and reads up to its first event that has content, so that an error before it can be retried: it is
 * thrown here, as the HTTP error that it stands for. What was read is delivered again.
 */
export async function openStream<T>(open: OpenResponse, options: StreamOptions = {}): Promise<Stream<T>> {
  const { response, chunks, controller } = open;
  const { headers } = response;
  const body: Body = { chunks, controller, headers };
  const events = new BodyIterator(body, new EventDecoder<T>(headers, options));
  try {
    checkType(response);
    await events.peek((event) => (event as { type?: unknown }).type !== "message_start");
  } catch (error) {
    await chunks.return?.();
    throw error;
  }
  return streamOf(events, controller, response);
}

function streamOf<T>(events: BodyIterator<T>, controller: AbortController, response?: Response): Stream<T> {
  return new Stream(() => events, controller, response);
}

function bodyOf(response: Response, controller: AbortController): Body {
  checkType(response);
  if (!response.body) throw new ClaudeError("The response has no body to stream from.");
  return { chunks: chunksOf(response.body), controller, headers: response.headers };
}

function checkType({ headers, status }: Response): void {
  const type = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  // Proxies and test doubles leave the type out or call it text/plain; what is surely something else is refused.
  if (type === "text/html" || type === "application/json") {
    throw new APIResponseError({ expected: "text/event-stream", received: type, status, headers });
  }
}
