/** Sending a request of a client. */
import { isEmpty } from "../base/properties.js";
import { APIUserAbortError } from "../errors/errors.js";
import { encodePath, encodeQuery, type MergedHeaders, mergeHeaders } from "../request/request.js";
import type { Caller, Outcome } from "./call.js";
import { contextOf } from "./connection.js";
import type { Asked, CallContext, Connection, HttpRequest } from "./context.js";

/** Sends a request through the chain of its client; what came of it. */
export async function send<T>(request: HttpRequest, context: CallContext): Promise<Outcome<T>> {
  const { signal } = context.options;
  const checking = request.content?.check?.(context.limit);
  if (checking) await checking;
  if (signal?.aborted) throw new APIUserAbortError({ cause: signal.reason });
  await context.chain(request, context);
  return context.outcome as Outcome<T>;
}

/** Sends what a call asks for. */
export function sendAsked<T>(asked: Asked, client: Connection, caller?: Caller): Promise<Outcome<T>> {
  return send<T>(...begin(asked, client, caller));
}

/** The request of a call, before an attempt adds what is its own, and its state. */
export function begin(asked: Asked, client: Connection, caller?: Caller): [HttpRequest, CallContext] {
  const { headers: own, removed } = headersOf(asked, client);
  const { content, expected, method } = asked;
  const accept = expected === "binary" || expected === "lines" ? "application/binary" : "application/json";
  const type = content?.type;
  // To add to a copy takes V8 twenty times as long as to copy what comes first.
  const headers: Record<string, string> = type ? { accept, "content-type": type, ...own } : { accept, ...own };
  if (removed.has("accept")) delete headers["accept"];
  const request = { method, url: urlFor(asked, client), headers, content, init: undefined };
  return [request, contextOf(client, asked, removed, caller)];
}

/** The headers of the client, with those of the call. */
function headersOf({ headers, options }: Asked, { headers: base }: Connection): Readonly<MergedHeaders> {
  if (!options.headers && isEmpty(headers)) return base;
  return mergeHeaders([headers, options.headers], base);
}

/** A path below the base URL, with its parameters and its query. */
export function urlFor({ path, params, query, options, search, baseURL = "" }: Asked, client: Connection): string {
  const url = baseURL + encodePath(path, params);
  if (!search && !client.options.defaultQuery && !options.query && isEmpty(query)) return url;
  const all = { ...client.options.defaultQuery, ...query, ...options.query };
  const more = new URLSearchParams(search);
  for (const name in all) more.delete(name);
  return [url, [more, encodeQuery(all)].filter(String).join("&")].filter(Boolean).join("?");
}
