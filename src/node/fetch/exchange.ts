/** One request and its answer over one connection, ended by its signal at any byte. */
import { setMaxListeners } from "node:events";
import type { ClientRequest, IncomingMessage } from "node:http";
import type { Pool } from "./agents.js";
import { type Reach, unanswered } from "./connection.js";
import { decoded } from "./decode.js";
import { fetchFailed } from "./options.js";
import { type Sending, writePayload } from "./payload.js";
import type { AbortSource, Outgoing } from "./request.js";
import { type Exchange, ResponseBody } from "./response-body.js";
import { ResponseHeaders } from "./response-headers.js";
import { NodeResponse } from "./response.js";

const BODILESS = new Set([101, 103, 204, 205, 304]);
/** What is said of a connection that was closed while nothing was under way. */
const STALE = new Set(["ECONNRESET", "EPIPE"]);

/** Where a request goes, and whom to tell. */
export interface Via {
  readonly pool: Pool;
  readonly secure: boolean;
  readonly reach: Reach;
  /** This is the answer to a redirect. */
  readonly redirected: boolean;
  /** Told once, when nothing of the request is under way any more. */
  readonly over: () => void;
}

/** Sends a request. Rejects as `fetch` does, or with the reason of the signal. */
export function roundTrip(outgoing: Outgoing, via: Via): Promise<NodeResponse> {
  return new Promise((resolve, reject) => new Run(outgoing, via, resolve, reject).start());
}

class Run implements Exchange {
  readonly signal: AbortSource | null | undefined;
  #request!: ClientRequest;
  #sending!: Sending;
  #connection: { destroy(): unknown } | undefined;
  #message: IncomingMessage | undefined;
  #body: ResponseBody | undefined;
  /** What the connection said first. */
  #broken: unknown;
  #again = false;
  #over = false;
  readonly #onAbort = (): void => {
    const { reason } = this.signal!;
    if (this.#body) this.#body.fail(reason);
    else this.#end(reason);
  };

  constructor(
    readonly outgoing: Outgoing,
    readonly via: Via,
    readonly resolve: (response: NodeResponse) => void,
    readonly reject: (error: unknown) => void,
  ) {
    const { signal } = outgoing;
    this.signal = signal;
    if (!signal) return;
    // As many requests as there are may have one signal.
    if (signal instanceof AbortSignal) setMaxListeners(0, signal);
    signal.addEventListener("abort", this.#onAbort);
  }

  start(): void {
    const { pool, secure, reach } = this.via;
    try {
      this.#request = pool.request(secure, reach, (connection) => (this.#connection = connection));
    } catch (error) {
      // A header or path that Node does not write.
      return this.#end(fetchFailed(error));
    }
    this.#request.on("error", (error) => this.#failed(error));
    this.#request.on("response", (message) => this.#answered(message));
    this.#sending = writePayload(this.#request, this.outgoing.payload, (error) => this.#end(fetchFailed(error)));
  }

  #failed(error: NodeJS.ErrnoException): void {
    this.#broken ??= error;
    // A body whose end is that of the connection would take a break for it.
    this.#body?.broke(this.explain(error));
    if (this.#over || this.#message) return;
    const { payload } = this.outgoing;
    const lost = STALE.has(error.code ?? "") && unanswered(this.#request);
    if (!lost || this.#again || payload?.repeatable === false) return this.#end(fetchFailed(error));
    this.#again = true;
    this.#broken = undefined;
    this.#sending.stop(error);
    this.via.pool.forget(this.via.reach.group);
    this.start();
  }

  #answered(message: IncomingMessage): void {
    if (this.#over) return void message.destroy();
    this.#message = message;
    const { statusCode: status = 0, statusMessage: statusText = "", rawHeaders, headers } = message;
    const { url, method } = this.outgoing;
    const { redirected } = this.via;
    const head = {
      status,
      statusText,
      url: url.hash ? url.href.slice(0, -url.hash.length) : url.href,
      headers: new ResponseHeaders(rawHeaders),
      redirected,
    };
    if (BODILESS.has(status) || method === "HEAD") {
      // The connection is free for the next request only then.
      const over = () => {
        this.#leave(undefined);
        this.resolve(new NodeResponse(head, null));
      };
      message.on("error", over).on("end", over).resume();
      return;
    }
    this.#body = new ResponseBody(decoded(message, headers["content-encoding"]), this);
    this.resolve(new NodeResponse(head, this.#body));
  }

  get complete(): boolean {
    return this.#message?.complete === true;
  }

  explain(error: unknown): unknown {
    return new TypeError("terminated", { cause: this.#broken ?? error });
  }

  settle(): void {
    if (this.complete) this.#message?.resume();
    else this.#request.destroy();
    this.#leave(undefined);
  }

  /** Ends it before there is an answer to end. */
  #end(error: unknown): void {
    if (this.#over) return;
    // After the headers it is the body that cannot go on.
    this.#broken ??= error;
    if (this.#body) return this.#body.fail(error);
    this.#leave(error);
    this.#request?.destroy();
    this.#connection?.destroy();
    this.reject(error);
  }

  /** Leaves the signal, and stops a body that is still being sent: the connection cannot be used again then. */
  #leave(reason: unknown): void {
    if (this.#over) return;
    this.#over = true;
    this.signal?.removeEventListener("abort", this.#onAbort);
    if (this.#sending && !this.#sending.done) {
      this.#sending.stop(reason);
      this.#request.destroy();
    }
    this.via.over();
  }
}
