/** The places of those who watch the calls of a client: around each call, and around each of its attempts. */
import type { CallContext, Policy } from "./context.js";

/** Watches the calls of a client. What it sees it may change: a header to send along, a stream to listen to. */
export interface Observer {
  /** Around a call: outermost. */
  readonly call?: Policy;
  /** Around an attempt: inside the middleware. */
  readonly attempt?: Policy;
  /** It is of the options of a client: a copy, which may have other ones, makes its own. */
  readonly own?: true;
  /** Told of every attempt that fails, and of the milliseconds until the next, if there is one. */
  readonly failed?: (error: unknown, wait: number | undefined, context: CallContext) => void;
}
