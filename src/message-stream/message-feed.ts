/** What a message stream is behind its methods: its source, read on, told to listeners, and handed out. */
import { onAbort } from "../base/timers.js";
import { APIUserAbortError, type ClaudeError } from "../errors/errors.js";
import { Accumulator } from "../stream/accumulate.js";
import { deferred } from "./deferred.js";
import { FanOut } from "./fan-out.js";
import { Listeners } from "./listeners.js";
import {
  type EventLike,
  failureOf,
  type Finish,
  type MessageLike,
  type MessageStreamEvents,
  type OpenMessage,
} from "./message-events.js";
import type * as Reading from "./reading.js";

/** The parts of a message stream that everybody sees. */
interface Shown<Message, Param> {
  readonly messages: Param[];
  readonly receivedMessages: Message[];
  readonly controller: AbortController;
}

/** A function of its own, so that nothing beside the result holds the value. Workers of before 2025-05-05 have no `WeakRef`. */
const weakly = <T extends object>(value: T): { deref(): T | undefined } =>
  typeof WeakRef === "function" ? new WeakRef(value) : { deref: () => value };

/** Reads the events of one message. */
export class MessageFeed<Message extends MessageLike, Event extends EventLike, Param, Citation> {
  readonly listeners = new Listeners<MessageStreamEvents<Message, Event, Citation>>();
  readonly events: FanOut<Event>;
  readonly connected = deferred<Response | null>();
  readonly over = deferred<void>();
  response: Response | null | undefined;
  failure: ClaudeError | undefined;
  ended = false;
  /** Somebody would learn of a failure. */
  heard = false;
  /** Somebody waits for the end. */
  #awaited = false;
  #complete: Finish<Message> | undefined;
  readonly #shown: Shown<Message, Param>;
  #reading: typeof Reading | undefined;
  readonly #accumulator = new Accumulator((...input) => this.#reading!.liveInput(...input));
  #order: Reading.EventOrder | undefined;
  readonly #halves: Reading.Halves = new Map();

  constructor(shown: Shown<Message, Param>) {
    this.#shown = shown;
    const { controller } = shown;
    this.events = new FanOut(() => controller.abort());
    // Held weakly: a stream that is dropped half-read must not be kept by its own controller.
    const events = weakly(this.events);
    controller.signal.addEventListener("abort", () => events.deref()?.resume(), { once: true });
  }

  /** The message so far. */
  get message(): Message | undefined {
    return this.#accumulator.message as Message | undefined;
  }

  /** Somebody waits for the end: what nobody iterates does not hold it up. */
  flow(): void {
    this.#awaited = this.heard = true;
    this.events.waive();
  }

  async run(open: () => Promise<OpenMessage<Message, Event>>, signal?: AbortSignal | null): Promise<void> {
    const { controller, receivedMessages } = this.#shown;
    const { events, listeners } = this;
    const leave = onAbort(signal, () => controller.abort(signal?.reason));
    try {
      const [{ data, response, complete }, reading] = await Promise.all([open(), import("./reading.js")]);
      this.#reading = reading;
      this.#order = new reading.EventOrder();
      this.response = response;
      this.#complete = complete;
      this.connected.resolve(response);
      listeners.emit("connect");
      for await (const event of data) {
        this.#take(event);
        for (let room; (room = events.room(this.#awaited || listeners.any));) {
          await room;
          if (controller.signal.aborted) break;
        }
      }
      for (const message of receivedMessages.slice(-1)) listeners.emit("finalMessage", message);
      this.#finish();
    } catch (error) {
      // What a listener of the end throws is its own affair, and is reported as an unhandled rejection.
      if (this.ended) throw error;
      this.#finish(failureOf(error, this.#accumulator));
    } finally {
      leave();
    }
  }

  #take(event: Event): void {
    const { listeners } = this;
    if (!this.#order!.fits(event)) return;
    this.#accumulator.add(event);
    this.events.push(event);
    if (listeners.any) {
      const growing = listeners.has("streamEvent") && this.message;
      if (growing) listeners.emit("streamEvent", event, growing);
      this.#reading!.announce(
        event,
        this.#accumulator,
        listeners as unknown as Listeners<Reading.PartEvents>,
        this.#halves,
      );
    }
    const snapshot = event.type === "message_stop" && this.message;
    if (!snapshot) return;
    const message = this.#complete?.(snapshot) ?? snapshot;
    this.#shown.messages.push(message as unknown as Param);
    this.#shown.receivedMessages.push(message);
    listeners.emit("message", message);
  }

  #finish(failure?: ClaudeError): void {
    const { listeners } = this;
    const aborted = failure instanceof APIUserAbortError;
    this.failure = failure;
    this.ended = true;
    if (failure) for (const one of [this.connected, this.over]) one.reject(failure);
    this.over.resolve();
    this.events.end(failure, aborted);
    try {
      if (aborted) listeners.emit("abort", failure);
      else if (failure) {
        // Like any promise that is rejected with nobody to learn of it.
        if (!this.heard && !listeners.has("error")) void Promise.reject(failure);
        listeners.emit("error", failure);
      }
    } finally {
      listeners.emit("end");
    }
  }
}
