/** A streamed message with listeners, iteration and promises on one request. */
import { Accumulator } from "../stream/accumulate.js";
import type { RequestOptions, WithResponse } from "../contract/index.js";
import { onAbort } from "../base/timers.js";
import { APIUserAbortError, ClaudeError } from "../errors/errors.js";
import { rateLimits } from "../errors/headers.js";
import { Stream } from "../stream/stream.js";
import { deferred } from "./deferred.js";
import { EventOrder } from "./event-order.js";
import { FanOut } from "./fan-out.js";
import { Listeners } from "./listeners.js";
import { liveInput } from "./live-input.js";
import {
  announce,
  type EventLike,
  failureOf,
  type Finish,
  type Halves,
  type MessageCreator,
  type MessageLike,
  type MessageStreamEvents,
  openMessage,
  type OpenMessage,
  type PartEvents,
  textOf,
  textOfMessage,
  type Told,
} from "./message-events.js";

export type { EventLike, MessageCreator, MessageLike, MessageStreamEvents };

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
  readonly #listeners = new Listeners<MessageStreamEvents<Message, Event, Citation>>();
  readonly #accumulator = new Accumulator(liveInput);
  readonly #order = new EventOrder();
  readonly #halves: Halves = new Map();
  readonly #events: FanOut<Event>;
  readonly #connected = deferred<Response | null>();
  readonly #end = deferred<void>();
  #response: Response | null | undefined;
  #failure: ClaudeError | undefined;
  #complete: Finish<Message> | undefined;
  #ended = false;
  #awaited = false;
  #heard = false;

  constructor() {
    this.#events = new FanOut(() => this.abort());
    // Held weakly: a stream that is dropped half-read must not be kept by its own controller.
    const events = new WeakRef(this.#events);
    this.controller.signal.addEventListener("abort", () => events.deref()?.resume(), { once: true });
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
    void stream.#run(() => openMessage(messages, params, asked, finish), options.signal);
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
    void stream.#run(async () => ({
      data: Stream.fromReadableStream<Event>(readable, stream.controller, { end }),
      response: null,
    }));
    return stream;
  }

  /** The response; undefined before it has begun, null when there is none. */
  get response(): Response | null | undefined {
    return this.#response;
  }

  /** The `request-id` of the response. */
  get request_id(): string | null | undefined {
    return this.#response?.headers.get("request-id");
  }

  get workspace_id(): string | null | undefined {
    return this.#response?.headers.get("anthropic-workspace-id");
  }

  /** The message so far; undefined before it begins and after it is complete. */
  get currentMessage(): Message | undefined {
    return this.#ended && !this.#failure ? undefined : this.#snapshot();
  }

  get ended(): boolean {
    return this.#ended;
  }

  get errored(): boolean {
    return this.#failure !== undefined;
  }

  get aborted(): boolean {
    return this.#failure instanceof APIUserAbortError;
  }

  /** The text alone, as it arrives. */
  get textStream(): AsyncIterable<string> {
    return { [Symbol.asyncIterator]: () => textOf(this) };
  }

  /** Closes the connection; whatever waits is rejected with an `APIUserAbortError`. */
  abort(): void {
    this.controller.abort();
  }

  on<E extends keyof MessageStreamEvents<Message, Event, Citation>>(
    event: E,
    listener: MessageStreamEvents<Message, Event, Citation>[E],
  ): this {
    this.#listeners.add(event, listener);
    this.#events.resume();
    return this;
  }

  /** Takes a listener away, once if it was added several times. */
  off<E extends keyof MessageStreamEvents<Message, Event, Citation>>(
    event: E,
    listener: MessageStreamEvents<Message, Event, Citation>[E],
  ): this {
    this.#listeners.remove(event, listener);
    return this;
  }

  once<E extends keyof MessageStreamEvents<Message, Event, Citation>>(
    event: E,
    listener: MessageStreamEvents<Message, Event, Citation>[E],
  ): this {
    this.#listeners.add(event, listener, true);
    this.#events.resume();
    return this;
  }

  /** The arguments of the next such event; rejects when the stream ends without one. */
  emitted<E extends keyof MessageStreamEvents<Message, Event, Citation>>(
    event: E,
  ): Promise<Told<MessageStreamEvents<Message, Event, Citation>[E]>> {
    return new Promise((resolve, reject) => {
      const give = (...args: unknown[]) => resolve((args.length > 1 ? args : args[0]) as never);
      const over = () => reject(this.#failure ?? new ClaudeError(`The stream ended without the event "${event}".`));
      if (this.#ended) return over();
      this.#listeners.add(event, give as never, true);
      if (event !== "end") this.#listeners.add("end", over, true);
      this.#awaitedNow();
    });
  }

  /** Resolves at the end; rejects with what the stream failed with. */
  async done(): Promise<void> {
    this.#awaitedNow();
    await this.#end.promise;
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
    this.#heard = true;
    const response = await this.#connected.promise;
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
    this.#heard = true;
    return this.#events.iterate();
  }

  /** Aborts the request, unless it is over. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#ended) this.abort();
  }

  #snapshot(): Message | undefined {
    return this.#accumulator.message as Message | undefined;
  }

  #awaitedNow(): void {
    this.#awaited = this.#heard = true;
    this.#events.waive();
  }

  async #run(open: () => Promise<OpenMessage<Message, Event>>, signal?: AbortSignal | null): Promise<void> {
    const { controller } = this;
    const leave = onAbort(signal, () => controller.abort(signal?.reason));
    try {
      const { data, response, complete } = await open();
      this.#response = response;
      this.#complete = complete;
      this.#connected.resolve(response);
      this.#listeners.emit("connect");
      for await (const event of data) {
        this.#take(event);
        for (let room; (room = this.#events.room(this.#awaited || this.#listeners.any));) {
          await room;
          if (controller.signal.aborted) break;
        }
      }
      for (const message of this.receivedMessages.slice(-1)) this.#listeners.emit("finalMessage", message);
      this.#finish();
    } catch (error) {
      // What a listener of the end throws is its own affair, and is reported as an unhandled rejection.
      if (this.#ended) throw error;
      this.#finish(failureOf(error, this.#accumulator));
    } finally {
      leave();
    }
  }

  #take(event: Event): void {
    if (!this.#order.fits(event)) return;
    this.#accumulator.add(event);
    this.#events.push(event);
    if (this.#listeners.any) {
      if (this.#listeners.has("streamEvent")) {
        const snapshot = this.#snapshot();
        if (snapshot) this.#listeners.emit("streamEvent", event, snapshot);
      }
      announce(event, this.#accumulator, this.#listeners as unknown as Listeners<PartEvents>, this.#halves);
    }
    const snapshot = event.type === "message_stop" ? this.#snapshot() : undefined;
    if (!snapshot) return;
    const message = this.#complete?.(snapshot) ?? snapshot;
    this.messages.push(message as unknown as Param);
    this.receivedMessages.push(message);
    this.#listeners.emit("message", message);
  }

  #finish(failure?: ClaudeError): void {
    this.#failure = failure;
    this.#ended = true;
    if (failure) for (const one of [this.#connected, this.#end]) one.reject(failure);
    this.#end.resolve();
    this.#events.end(failure, this.aborted);
    try {
      if (failure instanceof APIUserAbortError) this.#listeners.emit("abort", failure);
      else if (failure) {
        // Like any promise that is rejected with nobody to learn of it.
        if (!this.#heard && !this.#listeners.has("error")) void Promise.reject(failure);
        this.#listeners.emit("error", failure);
      }
    } finally {
      this.#listeners.emit("end");
    }
  }
}
