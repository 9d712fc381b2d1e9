/** The promise of a call. */
import type { RateLimits, WithRequestID, WithResponse } from "../contract/index.js";
import { APIUserAbortError } from "../errors/errors.js";
import { rateLimits } from "../errors/headers.js";

/** What a call came to. Its body is opened once, however it is asked for. */
export interface Outcome<T> {
  readonly response: Response;
  /** The response with a body to read, unless that has been read for the data. */
  asResponse(): Response;
  /** The data; reads the body when it has not been read yet. */
  data(): T | Promise<T>;
}

/** Who made a call, and what is wanted of it by now. */
export interface Caller {
  /** Only the response is wanted: its body is left to the caller. */
  readonly raw: boolean;
  /** Where the call was made, for the errors of what it opens. */
  readonly site?: CallSite | undefined;
}

/** A stack. */
export interface CallSite {
  readonly stack?: string;
}

/**
 * The promise of a call. The request is sent at once. Await it for the data; `withResponse()` gives the response and its
 * metadata too, `asResponse()` the response with its body unread.
 */
export class Call<T> extends Promise<WithRequestID<T>> {
  readonly #outcome: Promise<Outcome<T>>;
  readonly #caller: { raw: boolean; readonly site: CallSite };
  #data: Promise<WithRequestID<T>> | undefined;

  /** `run` is started at once. */
  constructor(run: (caller: Caller) => Promise<Outcome<T>>) {
    super(() => {});
    const site: CallSite = {};
    (Error as { captureStackTrace?(target: object, above?: unknown): void }).captureStackTrace?.(site, Call);
    this.#caller = { raw: false, site };
    this.#outcome = this.#start(run);
  }

  async #start(run: (caller: Caller) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    try {
      return await run(this.#caller);
    } catch (error) {
      // Nobody may be listening yet when the caller aborts; any other failure that nobody listens to is reported.
      if (error instanceof APIUserAbortError) void Promise.resolve().then(() => this.#outcome.catch(() => {}));
      throw calledFrom(error, this.#caller.site.stack);
    }
  }

  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** The response as soon as its headers are there; its body is for the caller to read, unless it was parsed before. */
  async asResponse(): Promise<Response> {
    if (!this.#data) this.#caller.raw = true;
    return (await this.#outcome).asResponse();
  }

  /** The data with the response, its ids and its rate limits. */
  async withResponse(): Promise<WithResponse<T>> {
    const data = await this.#parsed();
    const { response } = await this.#outcome;
    const { headers } = response;
    let limits: RateLimits | undefined;
    return {
      data: data as T,
      response,
      request_id: headers.get("request-id"),
      workspace_id: headers.get("anthropic-workspace-id"),
      get rateLimits() {
        return (limits ??= rateLimits(headers));
      },
    };
  }

  #parsed(): Promise<WithRequestID<T>> {
    this.#caller.raw = false;
    return (this.#data ??= this.#read());
  }

  async #read(): Promise<WithRequestID<T>> {
    const outcome = await this.#outcome;
    return withIds(await outcome.data(), outcome.response);
  }

  // `any` as in the standard library: callers annotate what they expect to catch. `catch` and `finally` come through here.
  override then<A = WithRequestID<T>, B = never>(
    onfulfilled?: ((value: WithRequestID<T>) => A | PromiseLike<A>) | null,
    // oxlint-disable-next-line no-explicit-any -- see above
    onrejected?: ((reason: any) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#parsed().then(onfulfilled, onrejected);
  }
}

/** Puts the ids of the response on the data, where they do not show up in JSON or in a spread. */
function withIds<T>(data: T, { headers }: Response): WithRequestID<T> {
  if (
    typeof data === "object" &&
    data !== null &&
    (Object.getPrototypeOf(data) === Object.prototype || Array.isArray((data as { data?: unknown }).data))
  ) {
    Object.defineProperties(data, {
      _request_id: hidden(headers.get("request-id")),
      _workspace_id: hidden(headers.get("anthropic-workspace-id")),
    });
  }
  return data as WithRequestID<T>;
}

function hidden(value: unknown): PropertyDescriptor {
  return { value, writable: true, configurable: true };
}

/** The stack of an error that happened while nothing of the caller was running, with the line that made the call. */
export function calledFrom(error: unknown, site = ""): unknown {
  const frames = site.slice(site.indexOf("\n    at "));
  if (error instanceof Error && site && !error.stack?.includes(frames)) error.stack += frames;
  return error;
}
