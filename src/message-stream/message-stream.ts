/** A streamed message with listeners, iteration and promises on one request. */
import { hide } from "../base/hidden.js";
import type { RequestOptions, WithResponse } from "../contract/index.js";
import { APIUserAbortError, ClaudeError } from "../errors/errors.js";
import { rateLimits } from "../errors/headers.js";
import { Stream } from "../stream/stream.js";
import {
  type EventLike,
  type Finish,
  type MessageCreator,
  type MessageLike,
  type MessageStreamEvents,
  openMessage,
  textOf,
  textOfMessage,
  type Told,
} from "./message-events.js";
import { MessageFeed } from "./message-feed.js";

export type { EventLike, MessageCreator, MessageLike, MessageStreamEvents };

/** Out of sight, and not private: a proxy of a stream is a stream. */
const FEED = Symbol();

/**
 * A message as it is being written. The request is sent at once. With listeners or an awaited promise it flows; an
 * iteration that is slow holds it back; without any of them it stops at a bounded number of waiting events.
 */
export class MessageStream<
  Message extends MessageLike = MessageLike,
  Event extends EventLike = EventLike,
  Param = unknown,
  Citation = unknown,
> implements AsyncIterable<Event> {
  /** The messages of the request, and the answer once it is complete. */
  readonly messages: Param[] = [];
  /** The answer once it is complete. */
  readonly receivedMessages: Message[] = [];
  /** Aborting it ends the stream with an `APIUserAbortError`. */
  readonly controller: AbortController = new AbortController();
  declare readonly [FEED]: MessageFeed<Message, Event, Param, Citation>;

  constructor() {
    hide(this, FEED, new MessageFeed(this));
  }

  /** Sends `params` through `messages.create`, with `stream: true`; `finish` makes the final message of the complete one, or throws. */
  static createMessage<Message extends MessageLike, Event extends EventLike, Param = unknown, Citation = unknown>(
    messages: MessageCreator<Event>,
    params: { readonly messages?: readonly unknown[] },
    options: RequestOptions = {},
    finish?: () => Promise<Finish<Message>>,
  ): MessageStream<Message, Event, Param, Citation> {
    const stream = new MessageStream<Message, Event, Param, Citation>();
    stream.messages.push(...((params.messages ?? []) as Param[]));
    const asked = { ...options, signal: stream.controller.signal };
    void stream[FEED].run(() => openMessage(messages, params, asked, finish), options.signal);
    return stream;
  }

  /** Reads what `toReadableStream()` wrote. `messages` has the answer only. */
  static fromReadableStream<
    Message extends MessageLike = MessageLike,
    Event extends EventLike = EventLike,
    Param = unknown,
    Citation = unknown,
  >(readable: ReadableStream): MessageStream<Message, Event, Param, Citation> {
    const stream = new MessageStream<Message, Event, Param, Citation>();
    const end = { type: "message_stop" };
    void stream[FEED].run(async () => ({
      data: Stream.fromReadableStream<Event>(readable, stream.controller, { end }),
      response: null,
    }));
    return stream;
  }

  /** The response; undefined before it has begun, null when there is none. */
  get response(): Response | null | undefined {
    return this[FEED].response;
  }

  /** The `request-id` of the response. */
  get request_id(): string | null | undefined {
    return this[FEED].response?.headers.get("request-id");
  }

  get workspace_id(): string | null | undefined {
    return this[FEED].response?.headers.get("anthropic-workspace-id");
  }

  /** The message so far; undefined before it begins and after it is complete. */
  get currentMessage(): Message | undefined {
    return this[FEED].ended && !this[FEED].failure ? undefined : this[FEED].message;
  }

  get ended(): boolean {
    return this[FEED].ended;
  }

  get errored(): boolean {
    return this[FEED].failure !== undefined;
  }

  get aborted(): boolean {
    return this[FEED].failure instanceof APIUserAbortError;
  }

  /** The text alone, as it arrives. */
  get textStream(): AsyncIterable<string> {
    return { [Symbol.asyncIterator]: () => textOf(this) };
  }

  /** Closes the connection; whatever waits is rejected with an `APIUserAbortError`. */
  abort(): void {
    this.controller.abort();
  }

  /**
   * Adds a listener: `text`, `thinking`, `inputJson`, `citation` and `signature` as content arrives, `contentBlock` and `message` when
   * one is whole, `streamEvent` for each raw event, and `connect`, `abort`, `error`, `end`. It gives the stream, to be chained.
   */
  on<E extends keyof MessageStreamEvents<Message, Event, Citation>>(
    event: E,
    listener: MessageStreamEvents<Message, Event, Citation>[E],
  ): this {
    this[FEED].listeners.add(event, listener);
    this[FEED].events.resume();
    return this;
  }

  /** Takes a listener away, once if it was added several times. */
  off<E extends keyof MessageStreamEvents<Message, Event, Citation>>(
    event: E,
    listener: MessageStreamEvents<Message, Event, Citation>[E],
  ): this {
    this[FEED].listeners.remove(event, listener);
    return this;
  }

  /** Adds a listener for the next such event alone. */
  once<E extends keyof MessageStreamEvents<Message, Event, Citation>>(
    event: E,
    listener: MessageStreamEvents<Message, Event, Citation>[E],
  ): this {
    this[FEED].listeners.add(event, listener, true);
    this[FEED].events.resume();
    return this;
  }

  /** The arguments of the next such event; rejects when the stream ends without one. */
  emitted<E extends keyof MessageStreamEvents<Message, Event, Citation>>(
    event: E,
  ): Promise<Told<MessageStreamEvents<Message, Event, Citation>[E]>> {
    return new Promise((resolve, reject) => {
      const give = (...args: unknown[]) => resolve((args.length > 1 ? args : args[0]) as never);
      const over = () =>
        reject(this[FEED].failure ?? new ClaudeError(`The stream ended without the event "${event}".`));
      if (this[FEED].ended) return over();
      this[FEED].listeners.add(event, give as never, true);
      if (event !== "end") this[FEED].listeners.add("end", over, true);
      this[FEED].flow();
    });
  }

  /** Resolves at the end; rejects with what the stream failed with. */
  async done(): Promise<void> {
    this[FEED].flow();
    await this[FEED].over.promise;
  }

  /** The complete message. */
  async finalMessage(): Promise<Message> {
    await this.done();
    const message = this.receivedMessages.at(-1);
    if (message === undefined) throw new ClaudeError("The stream ended without a message.");
    return message;
  }

  /** The text of the complete message, its blocks joined by a space. */
  async finalText(): Promise<string> {
    return textOfMessage(await this.finalMessage());
  }

  /** This stream with its response, once that has begun. Throws when it comes from `fromReadableStream`. */
  async withResponse(): Promise<WithResponse<this>> {
    this[FEED].heard = true;
    const response = await this[FEED].connected.promise;
    if (!response) throw new ClaudeError("The stream was not made from a response.");
    const { request_id = null, workspace_id = null } = this;
    return { data: this, response, request_id, workspace_id, rateLimits: rateLimits(response.headers) };
  }

  /** The events as bytes, one JSON object per line: for `MessageStream.fromReadableStream()` in a browser, say. */
  toReadableStream(): ReadableStream<Uint8Array> {
    return new Stream(() => this[Symbol.asyncIterator](), this.controller).toReadableStream();
  }

  /**
   * What arrived before the first iteration is delivered first, then what follows, then the failure if there is one.
   * Leaving the loop aborts the request.
   */
  [Symbol.asyncIterator](): AsyncIterator<Event> {
    this[FEED].heard = true;
    return this[FEED].events.iterate();
  }

  /** Aborts the request, unless it is over. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (!this[FEED].ended) this.abort();
  }
}
