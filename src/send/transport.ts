/** Sends a request: openapi-fetch builds its URL; attempts, clocks, credential, middleware and reading are done here. */
import { createFinalURL } from "openapi-fetch";
import { authorize, type Credential } from "../credentials/auth.js";
import type { Content } from "../request/body.js";
import type { Outcome, Wish } from "./call.js";
import type {
  APIRequest,
  CallOptions,
  ClientOptions,
  MiddlewareContext,
  RequestOptions,
  StreamEnd,
} from "../contract/index.js";
import { clocks } from "./clocks.js";
import { Watch } from "./watch.js";
import { type APIError, APIUserAbortError } from "../errors/errors.js";
import { type Limit, limitOf } from "../request/limits.js";
import { type LeveledLogger, redacted } from "../base/logs.js";
import { keepsBodies, nodeOptions } from "./node-fetch.js";
import type { Parts } from "./parts.js";
import { tell } from "../base/progress.js";
import { fetchWithinOrigin } from "./redirect.js";
import { encodePath, encodeQuery, given, type MergedHeaders, mergeHeaders, type Prepared } from "../request/request.js";
import { errorOf, type Expected, read, watched } from "./response.js";
import { type RetryBudget, withRetries } from "./retry.js";

/** What a client has settled before its first request. */
export interface Settings {
  /** Where the API is, as far as it is known: an access token may tell. */
  readonly baseURL: string;
  /** What option or environment say of it; it stays. */
  readonly pinned: string | null | undefined;
  readonly headers: MergedHeaders;
  readonly query: Readonly<Record<string, unknown>>;
  readonly options: ClientOptions;
  readonly credential: Credential;
  readonly log: LeveledLogger;
  readonly budget: RetryBudget;
  readonly parts: Parts;
}

/** A request with what is needed to read its response. */
export interface Outgoing extends Omit<Prepared, "body"> {
  /** What `content` was made from, as far as it is known. */
  readonly body?: unknown;
  readonly content: Content | undefined;
  readonly expected: Expected;
  readonly end?: StreamEnd | undefined;
  /** It carries no credential of the client. */
  readonly open?: true | undefined;
  /** Largest body in bytes. */
  readonly max?: number | undefined;
  /** Instead of the base URL of the client. */
  readonly baseURL?: string;
  /** A query that is encoded already. */
  readonly search?: string;
  /** Told of every attempt that fails, and of the milliseconds until the next, if there is one. */
  readonly failed?: ((error: unknown, attempt: number, wait: number | undefined) => void) | undefined;
}

/** Sends requests of one client. */
export interface Transport {
  readonly settings: Settings;
  send<T>(request: Outgoing, wish?: Wish): Promise<Outcome<T>>;
  /** Sends a request whose URL and headers are complete but for the credential. */
  deliver<T>(request: Outgoing, to: Addressed, wish?: Wish): Promise<Outcome<T>>;
}

/** A transport over the settings of a client. */
export function createTransport(settings: Settings): Transport {
  return {
    settings,
    deliver: (request, to, wish = {}) => deliver(settings, request, to, wish),
    async send<T>(request: Outgoing, wish: Wish = {}): Promise<Outcome<T>> {
      const { options, content, expected, search } = request;
      const { headers, removed } = mergeHeaders([request.headers, options.headers], settings.headers);
      const binary = expected === "binary" || expected === "lines";
      if (!removed.has("accept")) headers["accept"] ??= binary ? "application/binary" : "application/json";
      if (content?.type) headers["content-type"] ??= content.type;
      const url = createFinalURL(request.path, {
        baseUrl: request.baseURL ?? "",
        params: { path: request.params, query: { ...settings.query, ...request.query, ...options.query } },
        pathSerializer: encodePath,
        querySerializer: (query) => [search, encodeQuery(query)].filter(Boolean).join("&"),
      });
      return deliver<T>(settings, request, { url, headers, removed }, wish);
    },
  };
}

/** Where a request goes, and the headers that its caller removed. */
export interface Addressed extends MergedHeaders {
  /** Absolute, or a path below the base URL. */
  readonly url: string;
}

async function deliver<T>(settings: Settings, request: Outgoing, to: Addressed, wish: Wish): Promise<Outcome<T>> {
  const { log, parts } = settings;
  const { method, content, expected } = request;
  const limits = clocks(settings.options, request.options);
  const options = merged(settings.options, request.options);
  const { signal, pacer } = options;
  let settle: ((response: Response) => void) | null | undefined;
  const limit = limitOf(request.max, options.maxRequestBytes);
  content?.check?.(limit);
  if (signal?.aborted) throw new APIUserAbortError({ cause: signal.reason });
  const deadline = Date.now() + limits.totalTimeout;
  const begin = () => {
    const watch = new Watch(signal);
    watch.start("totalTimeout", limits.totalTimeout, deadline - Date.now());
    return watch;
  };

  let { url } = to;
  let secret: string | undefined;
  let renewed = false;

  const exchange = async (watch: Watch, number: number): Promise<Outcome<T>> => {
    const headers = { ...to.headers };
    if (!request.open) {
      secret = await watch.race(authorize(headers, to.removed, settings.credential, settings.options));
    }
    // Not earlier: an access token may tell where the API is.
    if (url.startsWith("/")) url = settings.baseURL + url;
    if (log.level === "debug") log.debug(`${method} ${url}`, { attempt: number, headers: redacted(headers) });
    if (watch.ended) throw watch.ended;
    const send = (url: string, init: RequestInit) => transmit(options, content, limit, watch, url, init);
    const { middleware } = options;
    const response = await watch.race(
      middleware?.length
        ? through(middleware, contextOf(request, options, log, number), send, { url, method, headers })
        : send(url, { method, headers }),
    );
    settle?.(response);
    if (log.level === "debug") log.debug(`${response.status} ${url}`, { headers: redacted(response.headers) });
    const { site } = wish;
    const reading = { ...request, response, watch, limits, options, parts, attempt: number, site, secret };
    if (!response.ok) throw await errorOf(reading);
    if (!wish.raw) return read(reading);
    const raw = watched(reading);
    return { response: raw, data: async () => (await read<T>({ ...reading, response: raw })).data() };
  };

  return withRetries(
    async (number) => {
      const watch = begin();
      watch.start("timeout", limits.timeout);
      if (expected === "stream") watch.start("firstEvent", limits.firstEvent);
      try {
        return await exchange(watch, number);
      } catch (error) {
        watch.close();
        throw error;
      }
    },
    {
      maxRetries: options.maxRetries ?? 2,
      maxRetryDelay: options.maxRetryDelay ?? 60_000,
      repeatable: !content?.once,
      budget: settings.budget,
      renew(error) {
        const { tokens } = settings.credential;
        if ((error as APIError | undefined)?.status !== 401 || !tokens || !secret) return false;
        tokens.refuse(secret);
        return !renewed && (renewed = true);
      },
      async sleep(ms) {
        if (!ms && !pacer) return;
        const watch = begin();
        try {
          if (ms) await watch.sleep(ms);
          const paced = { method, path: request.path, body: request.body, signal: watch.signal, logger: log };
          settle = pacer && (await watch.race(pacer.acquire(paced)));
        } finally {
          watch.close();
        }
      },
      failed(error, number, wait) {
        request.failed?.(error, number, wait);
        const why = error instanceof Error ? error.message : "?";
        const then = wait === undefined ? "not retried" : `next attempt in ${Math.round(wait)} ms`;
        log.info(`${method} ${url} failed (attempt ${number}): ${why}; ${then}`);
      },
    },
  );
}

/** What a call says where it says something; its middleware runs inside the client's. */
function merged(client: CallOptions, call: RequestOptions): RequestOptions {
  const middleware = [...(client.middleware ?? []), ...(call.middleware ?? [])];
  return { ...client, ...given(call), middleware };
}

/** The last link of the chain: what goes to `fetch`. */
async function transmit(
  options: RequestOptions,
  content: Content | undefined,
  limit: Limit,
  watch: Watch,
  url: string,
  init: RequestInit,
): Promise<Response> {
  const sent: RequestInit & { duplex?: "half" } = {
    ...(options.fetch ? {} : nodeOptions()),
    ...options.fetchOptions,
    ...init,
    signal: watch.signal,
    redirect: "manual",
  };
  // A middleware that sets a body of its own replaces ours.
  if (content && sent.body == null) {
    const failed = (error: Error) => watch.end(error);
    sent.body = await content.open({ limit, told: options.onUploadProgress, failed });
    if (content.size !== undefined && sent.body instanceof ReadableStream) {
      sent.headers = new Headers(sent.headers);
      sent.headers.set("content-length", String(content.size));
    }
  }
  if (sent.body instanceof ReadableStream) sent.duplex = "half";
  if (sent.body && typeof sent.body !== "string" && keepsBodies()) sent.redirect = "error";
  try {
    const response = await fetchWithinOrigin(options.fetch ?? fetch, url, sent);
    // A stream has told of it on its way.
    if (sent.body instanceof Blob) tell(options.onUploadProgress, { loaded: sent.body.size, total: sent.body.size });
    return response;
  } catch (error) {
    throw watch.explain(error);
  }
}

/** What middleware is told of the call. */
export function contextOf(
  request: Pick<Outgoing, "method" | "path">,
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

/** The client's middleware around a request. */
export function through(
  middleware: NonNullable<RequestOptions["middleware"]>,
  context: MiddlewareContext,
  send: (url: string, init: RequestInit) => Promise<Response>,
  first: RequestInit & { url: string; method: string; headers: Record<string, string> },
): Promise<Response> {
  const run = middleware.reduceRight<(request: APIRequest) => Promise<Response>>(
    (next, link) => async (request) => link(request, next, context),
    ({ url, ...init }) => send(url, init),
  );
  return run({ ...first, headers: new Headers(first.headers) });
}
