/** What a middleware is, what it is given, and a chain of it around a `fetch` without a call of a client. */
import { createLogger } from "../base/logs.js";
import { type Client, internals } from "../client/client.js";
import type { APIRequest, Fetch, Middleware, MiddlewareCall, MiddlewareNext } from "../contract/index.js";
import { environment } from "../credentials/auth.js";
import { APIConnectionError, RetryableError } from "../errors/errors.js";
import { chained } from "../send/middleware.js";
import { middlewareContext } from "../send/middleware-context.js";

export type { APIRequest, Middleware, MiddlewareContext, MiddlewareNext } from "../contract/index.js";

const DEEPEST_CAUSE = 20;
const fromFetch = new WeakSet<object>();

/** Whether `fetch` threw an error, and not a middleware. */
export function isFetchOriginError(error: unknown): boolean {
  // A client hands on what `fetch` threw as the cause of an error of its own.
  if (error instanceof APIConnectionError) return error.cause !== undefined;
  return typeof error === "object" && error !== null && fromFetch.has(error);
}

/** Whether an error, or one that caused it, is of those which a client tries again: of `fetch`, an abort, or `RetryableError`. */
export function isRetryableError(error: unknown): boolean {
  let link = error as { readonly name?: unknown; readonly cause?: unknown } | null | undefined;
  for (let depth = 0; typeof link === "object" && link !== null && depth < DEEPEST_CAUSE; depth++) {
    if (isFetchOriginError(link) || link.name === "AbortError") return true;
    if (link instanceof APIConnectionError || link instanceof RetryableError) return true;
    link = link.cause as typeof link;
  }
  return false;
}

/**
 * A chain of middleware that ends with a `fetch`, to be called with a request. `options` are what `ctx.options` gives; where they
 * say `stream: true`, `ctx.parse()` gives streams. The logger is that of the client, else `console` at `ANTHROPIC_LOG`.
 */
export function applyMiddleware(
  fetch: Fetch,
  middleware: readonly Middleware[],
  options?: Partial<MiddlewareCall>,
  client?: Client,
): MiddlewareNext {
  const log = client
    ? internals(client).connection.log
    : createLogger(console, undefined, environment("ANTHROPIC_LOG"));
  const { stream, __binaryResponse: binary } = { ...options } as { stream?: boolean; __binaryResponse?: boolean };
  const expected = stream ? "stream" : binary ? "binary" : "any";
  const last = async ({ url, ...init }: APIRequest): Promise<Response> => {
    try {
      return await fetch(url, init);
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown), { cause: thrown });
      fromFetch.add(error);
      throw error;
    }
  };
  return (request) =>
    chained(request, middleware, last, middlewareContext(options as MiddlewareCall, { expected }, log, 1));
}

/** A `fetch` around which middleware runs; without any it is called as it is. */
export function wrapFetchWithMiddleware(
  fetch: Fetch,
  middleware: readonly Middleware[],
  options?: Partial<MiddlewareCall>,
  client?: Client,
): Fetch {
  return async (input, init = {}) => {
    if (middleware.length === 0) return fetch(input, init);
    const url = typeof input === "string" ? input : input instanceof URL ? input.href : input.url;
    const { method = "GET", headers } = init;
    const request = { ...init, url, method, headers: new Headers(headers) };
    return applyMiddleware(fetch, middleware, options, client)(request);
  };
}
