/** What takes part in the attempts of a call: middleware and pacers. */
import type { Logger, RequestOptions } from "./index.js";

/** One attempt, as a middleware sees it. All but `url` may be changed or replaced. */
export interface APIRequest extends RequestInit {
  url: string;
  method: string;
  headers: Headers;
}

/** A call, as a middleware sees it. */
export interface MiddlewareCall extends Pick<RequestOptions, "headers" | "maxRetries"> {
  readonly method: string;
  /** Path of the operation, its parameters not filled in: `/v1/messages/batches/{message_batch_id}`. */
  readonly path: string;
  readonly query: object;
  /** The body before it is encoded. */
  readonly body: unknown;
  /** Milliseconds of one attempt. */
  readonly timeout: number;
  /** Whether the response is read as an event stream. */
  readonly stream: boolean;
}

/** What a middleware knows of the call. */
export interface MiddlewareContext {
  /** The call; nothing of the options of the client is in it. */
  readonly options: MiddlewareCall;
  /** The client's logger, at the client's level. */
  readonly logger: Logger;
  /** Number of this attempt, from 1. */
  readonly attempt: number;
  /** The body of a response, parsed if it is JSON and text otherwise, from a copy: the response stays readable. */
  parse<T = unknown>(response: Response): Promise<T>;
}

/** Sends the request of an attempt. */
export type MiddlewareNext = (request: APIRequest) => Promise<Response>;

/** Runs around each attempt; calls `next` to send the request, none, once or several times. */
export type Middleware = (request: APIRequest, next: MiddlewareNext, context: MiddlewareContext) => Promise<Response>;

/** One attempt, as a pacer sees it. */
export interface PacedRequest {
  readonly method: string;
  /** Path of the operation, its parameters not filled in: `/v1/messages`. */
  readonly path: string;
  /** The body before it is encoded: params, files among them, or what the caller gave. */
  readonly body: unknown;
  /** Aborted when the call is over: the wait then is for nothing. */
  readonly signal: AbortSignal;
  /** The client's logger, at the client's level. */
  readonly logger: Logger;
}

/** Holds attempts back. A wait counts for `totalTimeout`, not for `timeout`. */
export interface Pacer {
  /**
   * Resolves when the attempt may be sent, with a function that is told of its response, if one arrives. A rejection
   * ends the call with that error.
   */
  acquire(request: PacedRequest): Promise<(response: Response) => void>;
}
