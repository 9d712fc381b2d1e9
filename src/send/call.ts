/** The promise of a call. */
import type { RateLimits, WithRequestID, WithResponse } from "../contract/index.js";
import { hide } from "../base/hidden.js";
import { isRecord } from "../base/properties.js";
import { APIUserAbortError } from "../errors/errors.js";
import { rateLimits } from "../errors/headers.js";

/** What a call came to. Its body is opened once, however it is asked for. */
export interface Outcome<T> {
  /** The response; its body is for `asResponse()` and `data()` alone, unless it is the data. */
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

/** What a parser of a call is given: a response, of ours with its data. */
export type ResponseProps = Pick<Outcome<unknown>, "response"> & Partial<Outcome<unknown>>;

type Parse<T> = (client: unknown, props: ResponseProps) => T | Promise<T>;
type Run<T> = (caller: Caller) => Promise<Outcome<T>>;

/** What a call knows of itself. */
interface CallState<T> {
  readonly client: unknown;
  readonly caller: { raw: boolean; readonly site: CallSite };
  readonly parse: Parse<T>;
  outcome: Promise<ResponseProps>;
  data?: Promise<WithRequestID<T>>;
}

/** Out of sight, and not private: a proxy of a call is a call. */
const STATE = Symbol("call");

/**
 * The promise of a call. The request is sent at once. Await it for the data; `withResponse()` gives the response and its
 * metadata too, `asResponse()` the response with its body unread.
 */
export class Call<T> extends Promise<WithRequestID<T>> {
  declare readonly [STATE]: CallState<T>;

  /**
   * `run` is started at once. With a client and the promise of a response, as tracers make one, it is the promise of what
   * `parse` makes of them: by default the JSON of the body, or its text.
   */
  constructor(run: Run<T>);
  constructor(client: object, response: Promise<ResponseProps>, parse?: Parse<T>);
  constructor(first: Run<T> | object, response?: Promise<ResponseProps>, parse: Parse<T> = parsed) {
    super(() => {});
    const site: CallSite = {};
    (Error as { captureStackTrace?(target: object, above?: unknown): void }).captureStackTrace?.(site, Call);
    const caller = { raw: false, site };
    const state = { client: first, caller, parse, outcome: response } as CallState<T>;
    hide(this, STATE, state);
    if (!response) state.outcome = start(state, first as Run<T>);
  }

  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** The promise of a response with what is known of it, for `new APIPromise(client, call.responsePromise, parse)`. */
  get responsePromise(): Promise<ResponseProps> {
    return this[STATE].outcome;
  }

  /** The data of a response. */
  get parseResponse(): Parse<T> {
    return this[STATE].parse;
  }

  /** The same call with other data. */
  _thenUnwrap<U>(transform: (data: T, props: ResponseProps) => U | Promise<U>): Call<U> {
    const { client, outcome, parse } = this[STATE];
    return new Call<U>(client as object, outcome, async (given, props) => transform(await parse(given, props), props));
  }

  /** The response as soon as its headers are there; its body is for the caller to read, unless it was parsed before. */
  async asResponse(): Promise<Response> {
    const { caller, data, outcome } = this[STATE];
    if (!data) caller.raw = true;
    const props = await outcome;
    return props.asResponse?.() ?? props.response;
  }

  /** The data with the response, its ids and its rate limits. */
  async withResponse(): Promise<WithResponse<T>> {
    const data = await dataOf(this[STATE]);
    const { response } = await this[STATE].outcome;
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

  // `any` as in the standard library: callers annotate what they expect to catch. `catch` and `finally` come through here.
  override then<A = WithRequestID<T>, B = never>(
    onfulfilled?: ((value: WithRequestID<T>) => A | PromiseLike<A>) | null,
    // oxlint-disable-next-line no-explicit-any -- see above
    onrejected?: ((reason: any) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return dataOf(this[STATE]).then(onfulfilled, onrejected);
  }
}

async function start<T>(state: CallState<T>, run: Run<T>): Promise<Outcome<T>> {
  try {
    return await run(state.caller);
  } catch (error) {
    // Nobody may be listening yet when the caller aborts; any other failure that nobody listens to is reported.
    if (error instanceof APIUserAbortError) void Promise.resolve().then(() => state.outcome.catch(() => {}));
    throw calledFrom(error, state.caller.site.stack);
  }
}

function dataOf<T>(state: CallState<T>): Promise<WithRequestID<T>> {
  state.caller.raw = false;
  return (state.data ??= read(state));
}

async function read<T>({ client, outcome, parse }: CallState<T>): Promise<WithRequestID<T>> {
  const props = await outcome;
  return withIds(await parse(client, props), props.response);
}

/** The data of a response of ours; of another the JSON of its body, or its text. */
export async function parsed<T>(_: unknown, props: ResponseProps): Promise<T> {
  if (props.data) return (await props.data()) as T;
  const { response } = props;
  if (response.status === 204) return null as T;
  const text = await response.text();
  return (/\bjson\b/i.test(response.headers.get("content-type") ?? "") && text ? JSON.parse(text) : text) as T;
}

/** Puts the ids of the response on the data, where they do not show up in JSON or in a spread. */
export function withIds<T>(data: T, { headers }: Response): WithRequestID<T> {
  if (isRecord(data) && (Object.getPrototypeOf(data) === Object.prototype || Array.isArray(data["data"]))) {
    hide(data, "_request_id", headers.get("request-id"));
    hide(data, "_workspace_id", headers.get("anthropic-workspace-id"));
  }
  return data as WithRequestID<T>;
}

/** The stack of an error that happened while nothing of the caller was running, with the line that made the call. */
export function calledFrom(error: unknown, site = ""): unknown {
  const frames = site.slice(site.indexOf("\n    at "));
  if (error instanceof Error && site && !error.stack?.includes(frames)) error.stack += frames;
  return error;
}
