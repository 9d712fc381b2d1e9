/** The events of a session, whatever becomes of its connections. */
import type {
  BetaManagedAgentsDeltaType,
  BetaManagedAgentsSessionEvent,
  BetaManagedAgentsStreamSessionEvents,
} from "../../generated/types/2026-10-21.js";
import type { HeaderValues } from "../contract/index.js";
import { ArgumentError, ClaudeError } from "../errors/errors.js";
import { followEventLog } from "./follow.js";
import type { SessionEventLike, SessionEventSource } from "./types.js";

const MAX_FAILURES = 20;

/** How events are followed. */
export interface SessionEventsOptions {
  /** The `checkpoint` to go on from: the id of an event. Default: the first event of the session. */
  readonly after?: string | undefined;
  /**
   * Hands events out only as the list has them, in its order, also where a stream loses or reorders some; the list is read for each
   * burst of events. Default false: events of a stream are handed out as they arrive.
   */
  readonly strict?: boolean | undefined;
  /** Kinds of events of which previews are handed out, too. They are not repeated after a connection was lost. */
  readonly eventDeltas?: readonly BetaManagedAgentsDeltaType[] | undefined;
  /** Ends the iteration with `APIUserAbortError`. */
  readonly signal?: AbortSignal | null | undefined;
  /** How many connections in a row may fail before the error of the last is thrown; a wait of 0.5 to 10 s is between them. Default 20. */
  readonly maxFailures?: number | undefined;
  /** Params of all requests, such as `betas`. */
  readonly params?: object | undefined;
  /** Headers of all requests. */
  readonly headers?: HeaderValues | undefined;
  /** Told of a connection that is lost; `delay` is in milliseconds. */
  readonly onReconnect?: ((lost: { readonly error: unknown; readonly delay: number }) => void) | undefined;
}

/** Events to iterate over once. */
export class SessionEventStream<Event extends SessionEventLike> implements AsyncIterable<Event> {
  readonly #source: SessionEventSource<Event>;
  readonly #id: string;
  readonly #options: SessionEventsOptions;
  #checkpoint: string | undefined;
  #consumed = false;

  /** Throws `ArgumentError` for an id that is empty, or a number of failures below 0. */
  constructor(source: SessionEventSource<Event>, id: string, options: SessionEventsOptions = {}) {
    if (id === "" || options.after === "") throw new ArgumentError("An id is empty");
    if (!((options.maxFailures ?? 0) >= 0)) throw new ArgumentError("maxFailures has to be 0 or more");
    this.#source = source;
    this.#id = id;
    this.#options = options;
    this.#checkpoint = options.after;
  }

  /** What `after` of another stream takes to go on behind the last event that was handed out; undefined before the first one. */
  get checkpoint(): string | undefined {
    return this.#checkpoint;
  }

  /**
   * Throws what the API refuses, an error after too many connections in a row that failed, `APIUserAbortError`, and `ClaudeError` when the
   * session does not have the event of `after`, or when it is iterated a second time.
   */
  async *[Symbol.asyncIterator](): AsyncGenerator<Event, void, undefined> {
    if (this.#consumed) throw new ClaudeError("These events were read already: begin again with `after: checkpoint`");
    this.#consumed = true;
    const { eventDeltas, headers, onReconnect, maxFailures = MAX_FAILURES, ...others } = this.#options;
    const settings = {
      ...others,
      maxFailures,
      streamParams: eventDeltas && { event_deltas: eventDeltas },
      options: { headers },
      onLost: (error: unknown, delay: number) => onReconnect?.({ error, delay }),
    };
    for await (const { event, checkpoint } of followEventLog(this.#source, this.#id, settings)) {
      if (event === undefined) continue;
      this.#checkpoint = checkpoint ?? this.#checkpoint;
      yield event;
    }
  }
}

/**
 * The events of a session: those there are, then those that come, until `session.status_terminated` or `session.deleted`. Connections that
 * are lost are made again; no event is missing, none comes twice. `events` is `client.beta.sessions.events`.
 */
export function sessionEvents(
  events: SessionEventSource<BetaManagedAgentsSessionEvent> | ManagedAgentsEvents,
  id: string,
  options?: SessionEventsOptions,
): SessionEventStream<BetaManagedAgentsStreamSessionEvents> {
  return new SessionEventStream(
    events as SessionEventSource<BetaManagedAgentsStreamSessionEvents & SessionEventLike>,
    id,
    options,
  );
}

/** The resource of events of a client of any API version. */
export interface ManagedAgentsEvents {
  list(id: string, params: never, options?: never): unknown;
  stream(id: string, params: never, options?: never): unknown;
}
