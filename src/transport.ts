/** Sends a request: openapi-fetch builds it; attempts, clocks, credential, middleware and reading are done here. */
import createFetchClient from "openapi-fetch";
import { authorize, type Credential } from "./auth.js";
import { type Content, meter } from "./body.js";
import type { Outcome, Wish } from "./call.js";
import type { APIRequest, CallOptions, Middleware, MiddlewareContext, RequestOptions, StreamEnd } from "./contract.js";
import { type Clocks, clocks, hasClocks, sleep, Watch } from "./deadline.js";
import { APIUserAbortError, ArgumentError } from "./errors.js";
import { type LeveledLogger, redacted } from "./logs.js";
import type { Parts } from "./parts.js";
import { fetchWithinOrigin } from "./redirect.js";
import { encodePath, encodeQuery, type MergedHeaders, mergeHeaders, type Prepared } from "./request.js";
import { errorOf, type Expected, read, watched } from "./response.js";
import { type RetryBudget, withRetries } from "./retry.js";

/** What a client has settled before its first request. */
export interface Settings {
  readonly baseURL: string;
  readonly headers: MergedHeaders;
  readonly query: Readonly<Record<string, unknown>>;
  readonly options: CallOptions;
  readonly clocks: Clocks;
  readonly credential: Credential | undefined;
  readonly log: LeveledLogger;
  readonly budget: RetryBudget;
  readonly parts: Parts;
}

/** A request with what is needed to read its response. */
export interface Outgoing extends Omit<Prepared, "body"> {
  readonly content: Content | undefined;
  readonly expected: Expected;
  readonly end?: StreamEnd | undefined;
  /** Largest body in bytes. */
  readonly max?: number | undefined;
  /** Instead of the base URL of the client. */
  readonly baseURL?: string;
  /** A query that is encoded already. */
  readonly search?: string;
}

/** Sends requests of one client. */
export interface Transport {
  readonly settings: Settings;
  send<T>(request: Outgoing, wish?: Wish): Promise<Outcome<T>>;
  /** Sends a request whose URL and headers are complete but for the credential. */
  deliver<T>(request: Outgoing, to: Addressed, wish?: Wish): Promise<Outcome<T>>;
}

/** What openapi-fetch makes instead of a `Request`, which `fetch` would take apart and build a second time. */
export class Held {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly signal: AbortSignal | undefined;
  /** Takes the request over; set by `send`. */
  declare deliver?: (url: string) => Promise<Response>;

  constructor(url: string, init: { method: string; headers: Headers; body?: unknown; signal?: AbortSignal }) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
    this.signal = init.signal;
  }
}

interface Wire {
  request(method: string, path: string, init: object): Promise<unknown>;
}

const WIRE_OPTIONS = {
  Request: Held as unknown as typeof Request,
  pathSerializer: encodePath,
  querySerializer: encodeQuery,
  parseAs: "stream",
};

/** A transport over the settings of a client. */
export function createTransport(settings: Settings): Transport {
  const wire = createFetchClient({
    ...WIRE_OPTIONS,
    baseUrl: settings.baseURL,
    fetch: (input) => {
      const held = input as unknown as Held;
      if (!held.deliver) throw new ArgumentError("This client sends only what its methods ask for");
      return held.deliver(held.url);
    },
  }) as unknown as Wire;

  return {
    settings,
    deliver: (request, to, wish = { raw: false }) => deliver(settings, request, to, wish),
    async send<T>(request: Outgoing, wish: Wish = { raw: false }): Promise<Outcome<T>> {
      const { options, content } = request;
      const { headers, removed } = mergeHeaders([request.headers, options.headers], settings.headers);
      if (!removed.has("accept")) headers["accept"] ??= ACCEPT[request.expected];
      if (content?.type) headers["content-type"] ??= content.type;
      let outcome: Outcome<T> | undefined;
      await wire.request(request.method, request.path, {
        ...(request.baseURL && { baseUrl: request.baseURL }),
        params: { path: request.params, query: { ...settings.query, ...request.query, ...options.query } },
        ...(request.search && { querySerializer: (query: object) => joined(request.search, encodeQuery(query)) }),
        // Headers stay out of it: it would copy them twice, and call every body JSON.
        parseAs: "stream",
        deliver: async (url: string) => {
          outcome = await deliver<T>(settings, request, { url, headers, removed }, wish);
          return outcome.response;
        },
      });
      if (!outcome) throw new ArgumentError("The request was not sent");
      return outcome;
    },
  };
}

function joined(...queries: readonly (string | undefined)[]): string {
  return queries.filter(Boolean).join("&");
}

const ACCEPT: Readonly<Record<Expected, string>> = {
  json: "application/json",
  any: "application/json",
  whole: "application/json",
  stream: "application/json",
  binary: "application/binary",
  lines: "application/binary",
};

/** Where a request goes, and the headers that its caller removed. */
export interface Addressed {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly removed: ReadonlySet<string>;
}

async function deliver<T>(settings: Settings, request: Outgoing, to: Addressed, wish: Wish): Promise<Outcome<T>> {
  const { log } = settings;
  const options: RequestOptions = { ...settings.options, ...defined(request.options) };
  const limits = hasClocks(request.options) ? clocks(settings.options, request.options) : settings.clocks;
  if (options.signal?.aborted) throw new APIUserAbortError({ cause: options.signal.reason });
  const started = Date.now();
  const startTotal = (watch: Watch) => {
    const { totalTimeout } = limits;
    if (totalTimeout !== Infinity) watch.start("totalTimeout", totalTimeout, totalTimeout - (Date.now() - started));
  };
  const middleware = [...(settings.options.middleware ?? []), ...(request.options.middleware ?? [])];

  const attempt = async (number: number): Promise<Outcome<T>> => {
    const watch = new Watch(options.signal);
    let kept = false;
    try {
      startTotal(watch);
      watch.start("timeout", limits.timeout);
      if (request.expected === "stream") watch.start("firstEvent", limits.firstEvent);
      const headers = { ...to.headers };
      const added = authorize(headers, to.removed, settings.credential);
      const secret = added instanceof Promise ? await watch.race(added) : added;
      if (log.level === "debug")
        log.debug(`${request.method} ${to.url}`, { attempt: number, headers: redacted(headers) });
      if (watch.ended) throw watch.ended;
      const send = transmit(options, request, watch);
      const first = { url: to.url, method: request.method, headers };
      const response = await watch.race(
        middleware.length === 0
          ? send(first)
          : chain(
              middleware,
              contextOf(request, options, log, number),
              send,
            )({ ...first, headers: new Headers(headers) }),
      );
      if (log.level === "debug") log.debug(`${response.status} ${to.url}`, { headers: redacted(response.headers) });
      if (!response.ok) throw await errorOf(response, watch, limits, secret);
      const reading = { response, watch, limits, options, end: request.end, parts: settings.parts };
      if (!wish.raw) {
        const data = await read<T>(request.expected, reading);
        kept = data.kept;
        return { response: data.response ?? response, data: () => data.value };
      }
      kept = true;
      const raw = watched(reading);
      return {
        response: raw,
        data: async () => (await read<T>(request.expected, { ...reading, response: raw })).value,
      };
    } finally {
      if (!kept) watch.close();
    }
  };

  return withRetries(attempt, {
    maxRetries: options.maxRetries ?? 2,
    maxRetryDelay: options.maxRetryDelay ?? 60_000,
    repeatable: request.content?.repeatable ?? true,
    budget: settings.budget,
    sleep: async (ms) => {
      const watch = new Watch(options.signal);
      startTotal(watch);
      try {
        await sleep(ms, watch);
      } finally {
        watch.close();
      }
    },
    failed: (error, number, wait) => {
      const what = `${request.method} ${to.url} failed (attempt ${number}): ${error instanceof Error ? error.message : "?"}`;
      log.info(wait === undefined ? `${what}; not retried` : `${what}; next attempt in ${Math.round(wait)} ms`);
    },
  });
}

interface Ready extends Omit<RequestInit, "headers"> {
  readonly url: string;
  readonly headers: Headers | Record<string, string>;
}

/** The last link of the chain: what goes to `fetch`. */
function transmit(options: RequestOptions, { content, max }: Outgoing, watch: Watch): (r: Ready) => Promise<Response> {
  return async ({ url, ...init }) => {
    let overflow: Error | undefined;
    // A middleware that sets a body of its own replaces ours.
    if (content && init.body == null) {
      const told = options.onUploadProgress;
      const total = content.size;
      const counted =
        told || (max !== undefined && total === undefined && !content.repeatable)
          ? meter(max, (loaded) => guarded(() => told?.({ loaded, total })))
          : undefined;
      const count =
        counted &&
        ((bytes: number) => {
          try {
            counted(bytes);
          } catch (error) {
            overflow = error as Error;
            throw error;
          }
        });
      init.body = content.open(count);
      if (total !== undefined && init.body instanceof ReadableStream) {
        const headers = new Headers(init.headers);
        headers.set("content-length", String(total));
        init.headers = headers;
      }
    }
    const duplex = init.body instanceof ReadableStream ? { duplex: "half" } : undefined;
    const request = { ...options.fetchOptions, ...duplex, ...init, signal: watch.signal } as RequestInit;
    try {
      return await fetchWithinOrigin(options.fetch ?? fetch, url, request);
    } catch (error) {
      throw overflow ?? watch.explain(error);
    }
  };
}

function guarded(tell: () => void): void {
  try {
    tell();
  } catch {
    // Progress is for show: a mistake in showing it does not end the call.
  }
}

function contextOf(
  request: Outgoing,
  options: RequestOptions,
  logger: LeveledLogger,
  attempt: number,
): MiddlewareContext {
  return {
    options: { ...options, method: request.method, path: request.path },
    logger,
    attempt,
    async parse<T>(response: Response): Promise<T> {
      const text = await response.clone().text();
      const json = /\bjson\b/i.test(response.headers.get("content-type") ?? "");
      return (json && text ? JSON.parse(text) : text) as T;
    },
  };
}

function chain(
  middleware: readonly Middleware[],
  context: MiddlewareContext,
  last: (request: APIRequest) => Promise<Response>,
): (request: APIRequest) => Promise<Response> {
  let run = last;
  for (const link of [...middleware].reverse()) {
    const next = run;
    run = async (request) => link(request, next, context);
  }
  return run;
}

/** Without what is undefined, so that an option that is not given does not undo the client's. */
function defined<T extends object>(options: T): T {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T;
}
