/** The middleware of client and call, around each attempt. */
import type { APIRequest, MiddlewareContext } from "../contract/index.js";
import type { CallContext, Policy } from "./context.js";

/** Runs the middleware of the client, and inside it that of the call. */
export const middleware: Policy = (request, next, context) => {
  const links = context.options.middleware;
  if (!links?.length) return next(request, context);
  const { init, ...first } = request;
  const about = aboutOf(context);
  const run = links.reduceRight<(request: APIRequest) => Promise<Response>>(
    (inner, link) => async (outer) => link(outer, inner, about),
    ({ url, method, headers, ...more }) => {
      // The clocks of the call end an attempt, and redirects are followed below.
      const { signal: _, redirect: __, ...changed } = more;
      return next({ ...first, url, method, headers: Object.fromEntries(new Headers(headers)), init: changed }, context);
    },
  );
  const { url, method, headers } = first;
  return run({ ...init, url, method, headers: new Headers(headers) });
};

/** What a middleware may know of a call: nothing that only the client was told. */
function aboutOf({ asked, options, clocks, attempt, client }: CallContext): MiddlewareContext {
  const { method, path, query, body, expected } = asked;
  const { headers, query: added } = asked.options;
  const { maxRetries } = options;
  const stream = expected === "stream";
  return {
    options: {
      method,
      path,
      query: { ...query, ...added },
      body,
      headers,
      timeout: clocks.timeout,
      maxRetries,
      stream,
    },
    logger: client.log,
    attempt,
    async parse<T>(response: Response): Promise<T> {
      const text = await response.clone().text();
      const json = /\bjson\b/i.test(response.headers.get("content-type") ?? "");
      return (json && text ? JSON.parse(text) : text) as T;
    },
  };
}
