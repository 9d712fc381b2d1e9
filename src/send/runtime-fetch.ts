/**
 * What is particular about Node's `fetch`. It has clocks of its own, about five minutes to the headers and between chunks,
 * which those of a call replace. To follow redirects it keeps a copy of what it sends, and a signal costs it a listener and
 * a finalizer: with a dispatcher that sees both redirect and connection it needs neither. Only the runtimes have this module
 * that need it.
 */
import { unexpected } from "../errors/unexpected.js";
import type { CallContext, HttpRequest, Next, Policy } from "./context.js";
import type { Watch } from "./watch.js";

/** The part of an undici dispatcher that `fetch` uses. */
interface Dispatcher {
  dispatch(options: object, handler: Handler): boolean;
}

type Raw = readonly (Uint8Array | string)[];

/** What `fetch` tells a dispatcher to call; later versions of undici have other names. */
interface Handler {
  onConnect(abort: (reason: Error) => void, context?: unknown): void;
  onHeaders(status: number, headers: Raw, resume: () => void, statusText: string): boolean;
  onData(chunk: unknown): boolean;
  onComplete(trailers: unknown): void;
  onError(error: unknown): void;
  onUpgrade?(status: number, headers: Raw, socket: unknown): void;
  onBodySent?(chunk: unknown): void;
  onRequestSent?(): void;
  onResponseStarted?(): void;
}

const GLOBAL = Symbol.for("undici.globalDispatcher.1");
const REDIRECTS = [301, 302, 303, 307, 308];

/** The `fetch` whose connections can be seen, as its first request has shown. */
let visible: unknown;

/** Keeps the clocks of Node's own `fetch` off, and its copies and signals where a connection can be seen without. */
export const runtimeFetch: Policy = (request, next, context) => {
  const { fetch: own, fetchOptions } = context.options;
  const body = request.init?.body;
  const upload = Boolean(body) && typeof body !== "string" && keepsBodies();
  const sent: HttpRequest = upload ? { ...request, init: { ...request.init, redirect: "error" } } : request;
  const seen = !own && !fetchOptions?.["dispatcher"] && hasDispatcher();
  const response = seen ? connected(sent, next, context, upload) : next(sent, context);
  return upload ? response.catch(refusedUpload) : response;
};

/** A redirect that was an error, so that no copy is kept to follow it with. */
function refusedUpload(error: unknown): never {
  if (!/redirect/.test(String((error as { cause?: { cause?: unknown } }).cause?.cause))) throw error;
  throw unexpected("an answer", "a redirect of an upload");
}

/** Sends with a dispatcher that sees the connection. */
async function connected(request: HttpRequest, next: Next, context: CallContext, upload: boolean): Promise<Response> {
  const watch = context.watch!;
  const connection = new Connection(watch);
  const seen = visible === globalThis.fetch;
  const quiet = seen && { redirect: "error" as const, signal: null };
  const init: RequestInit & { dispatcher: Dispatcher } = { dispatcher: connection, ...request.init, ...quiet };
  try {
    return await next({ ...request, init }, context);
  } catch (error) {
    if (watch.ended || upload || !seen || !connection.redirect) throw error;
    return connection.redirect;
  } finally {
    if (!seen && connection.seen) visible = globalThis.fetch;
  }
}

/** Hands a request to whatever dispatcher is global at that moment, an agent or a proxy, and sees its connection. */
class Connection implements Dispatcher {
  /** Whether requests of this `fetch` can be seen. */
  seen = false;
  /** The redirect that `fetch` took for an error. */
  redirect: Response | undefined;
  readonly #watch: Watch;

  constructor(watch: Watch) {
    this.#watch = watch;
  }

  dispatch(options: object, handler: Handler): boolean {
    this.seen = typeof handler.onConnect === "function" && typeof handler.onHeaders === "function";
    const dispatcher = (globalThis as unknown as Record<symbol, Dispatcher>)[GLOBAL]!;
    const unclocked = { ...options, headersTimeout: 0, bodyTimeout: 0 };
    return dispatcher.dispatch(unclocked, this.seen ? new Watching(handler, this, this.#watch) : handler);
  }
}

/** The handler of a request, with an eye on where the request gets to. */
class Watching implements Handler {
  readonly #handler: Handler;
  readonly #connection: Connection;
  readonly #watch: Watch;

  constructor(handler: Handler, connection: Connection, watch: Watch) {
    this.#handler = handler;
    this.#connection = connection;
    this.#watch = watch;
  }

  onConnect(abort: (reason: Error) => void, context?: unknown): void {
    this.#watch.disconnect = abort;
    if (this.#watch.ended) abort(this.#watch.ended);
    this.#handler.onConnect(abort, context);
  }

  onHeaders(status: number, headers: Raw, resume: () => void, statusText: string): boolean {
    if (REDIRECTS.includes(status)) this.#connection.redirect = headOf(status, headers);
    return this.#handler.onHeaders(status, headers, resume, statusText);
  }

  onData(chunk: unknown): boolean {
    return this.#handler.onData(chunk);
  }

  onComplete(trailers: unknown): void {
    this.#handler.onComplete(trailers);
  }

  onError(error: unknown): void {
    this.#handler.onError(error);
  }

  onUpgrade(status: number, headers: Raw, socket: unknown): void {
    this.#handler.onUpgrade?.(status, headers, socket);
  }

  onBodySent(chunk: unknown): void {
    this.#handler.onBodySent?.(chunk);
  }

  onRequestSent(): void {
    this.#handler.onRequestSent?.();
  }

  onResponseStarted(): void {
    this.#handler.onResponseStarted?.();
  }
}

/** A response without its body. */
function headOf(status: number, raw: Raw): Response {
  const decoder = new TextDecoder("latin1");
  const text = (part: Uint8Array | string | undefined) => (typeof part === "string" ? part : decoder.decode(part));
  const headers = new Headers();
  for (let at = 0; at + 1 < raw.length; at += 2) headers.append(text(raw[at]), text(raw[at + 1]));
  return new Response(null, { status, headers });
}

/** Node loads its fetch late: to ask for a class of it makes the dispatcher exist. */
function hasDispatcher(): boolean {
  return typeof Headers === "function" && GLOBAL in globalThis;
}

/** Whether `fetch` keeps a copy of all that it sends, to follow a redirect with, unless redirects are errors. */
function keepsBodies(): boolean {
  const { process } = globalThis as { process?: { versions?: { undici?: string } } };
  return Boolean(process?.versions?.undici);
}
