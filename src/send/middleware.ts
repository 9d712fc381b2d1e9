/** The middleware of client and call, around each attempt. */
import { onAbort } from "../base/timers.js";
import type { APIRequest, Middleware, MiddlewareContext, MiddlewareNext } from "../contract/index.js";
import { APIUserAbortError, ClaudeError } from "../errors/errors.js";
import { encodePath } from "../request/request.js";
import { startClocks } from "./attempt-clock.js";
import type { CallContext, Policy } from "./context.js";
import { isRead, middlewareContext } from "./middleware-context.js";
import type { Watch } from "./watch.js";

/** Runs the middleware of the client, and inside it that of the call. Their own time is not that of the attempt. */
export const middleware: Policy = (request, next, context) => {
  const links = context.options.middleware;
  return links?.length ? around(links)(request, next, context) : next(request, context);
};

/** Runs some middleware, the first one outermost. */
export const around =
  (links: readonly Middleware[]): Policy =>
  async ({ init, ...first }, next, context) => {
    const watch = context.watch!;
    let spent = 0;
    const exchange = async (request: APIRequest): Promise<Response> => {
      // Redirects are followed below.
      const { url, method, headers, signal, redirect: _, ...changed } = request;
      const leave = onAbort(signal, () => watch.end(new APIUserAbortError({ cause: signal?.reason })));
      const since = performance.now();
      startClocks(context);
      try {
        const plain = Object.fromEntries(new Headers(headers));
        return await next({ ...first, url, method, headers: plain, init: changed }, context);
      } finally {
        stopClocks(watch);
        spent = performance.now() - since;
        leave();
      }
    };
    const { url, method, content } = first;
    const json = content?.type === "application/json" && { body: (await content.open()) as string };
    stopClocks(watch);
    const headers = new Headers(first.headers);
    const response = await chained(
      { ...init, ...json, url, method, headers, signal: watch.signal },
      links,
      exchange,
      aboutOf(context),
    );
    startClocks(context, spent);
    return response;
  };

/** Stops the clocks of an attempt while something runs that they do not measure. */
function stopClocks(watch: Watch): void {
  watch.stop("timeout");
  watch.stop("firstEvent");
}

/** Hands a request through some middleware. Throws where what comes back is nothing that can be read, or no error. */
export async function chained(
  request: APIRequest,
  links: readonly Middleware[],
  last: (request: APIRequest) => Promise<Response>,
  about: MiddlewareContext,
): Promise<Response> {
  const run = links.reduceRight<MiddlewareNext>(
    (inner, link) => async (outer: APIRequest) => link(outer, inner, about),
    last,
  );
  const response = await run(request).catch((error: unknown) => {
    throw error instanceof Error ? error : new ClaudeError(`A middleware threw ${String(error)}`, { cause: error });
  });
  if (!response || isRead(response))
    throw new ClaudeError("A middleware has to return a response that is unread: use ctx.parse() or response.clone()");
  return response;
}

/** Nothing that only the client was told. */
export function aboutOf({ asked, options, clocks, attempt, client }: CallContext): MiddlewareContext {
  const { method, path, params, query, body, expected, end } = asked;
  const { maxLineBytes, maxEventBytes, maxRetries } = options;
  const call = {
    ...asked.options,
    method: method.toLowerCase(),
    path: encodePath(path, params),
    query: { ...query, ...asked.options.query },
    body,
    timeout: clocks.timeout,
    maxRetries,
    stream: expected === "stream",
  };
  return middlewareContext(call, { expected, limits: { end, maxLineBytes, maxEventBytes } }, client.log, attempt);
}
