/** What the helpers of sessions look into, and what they need of a client. */
import type { RequestOptions } from "../contract/index.js";

/** An event, as far as the helpers look into it. */
export interface SessionEventLike {
  readonly type: string;
  /** Previews have none. */
  readonly id?: string;
}

/** What lists and streams the events of a session: `client.beta.sessions.events`, or whatever has its methods. */
export interface SessionEventSource<Event extends SessionEventLike = SessionEventLike> {
  list(id: string, params: object, options?: RequestOptions): AsyncIterable<Event>;
  stream(id: string, params: object, options?: RequestOptions): PromiseLike<AsyncIterable<Event>>;
}

/** Events after which a session has no more of them. */
export const LAST_EVENTS: ReadonlySet<string> = new Set(["session.status_terminated", "session.deleted"]);
