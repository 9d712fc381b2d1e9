/** Finding results in JSON Lines: their URL is in the resource that they belong to. Loaded when they are asked for. */
import type { Caller, Outcome } from "./call.js";
import type { Asked, Connection } from "./context.js";
import { APIResponseError, ClaudeError } from "../errors/errors.js";
import { urlOf } from "../base/urls.js";
import { sendAsked } from "./send.js";

/** Retrieves the parent, whose property `name` is the URL of its results, and reads them from there. */
export async function results(
  asked: Asked,
  client: Connection,
  name: string,
  caller: Caller,
): Promise<Outcome<unknown>> {
  const path = asked.path.slice(0, asked.path.lastIndexOf("/"));
  const parent = await sendAsked<Record<string, unknown>>(
    { ...asked, path, expected: "json", decode: undefined },
    client,
  );
  const data = await parent.data();
  const link = data[name];
  if (link == null) {
    throw new ClaudeError(`There are no results yet: ${name} of ${String(data["id"])} is null until it has ended`);
  }
  const { baseURL } = client;
  const { origin } = new URL(baseURL);
  const url = urlOf(link, origin);
  if (!url || !/^https?:$/.test(url.protocol)) {
    const { headers } = parent.response;
    throw new APIResponseError({ expected: `an http or https URL as ${name}`, received: "something else", headers });
  }
  const { pathname, search } = url;
  // A gateway may pass on what names the API, or another gateway: the credential and the request stay where the client sends
  // them, and what stands before the version is theirs.
  const own = url.origin === origin;
  // Each request that was done has its line, whatever came of it. A break is not always told by the connection.
  const { processing: _, ...done } = { ...(data["request_counts"] as Record<string, number> | undefined) };
  const counted = Object.values(done).reduce((sum, count) => sum + count, 0);
  if (!(counted > 0)) client.log.warn("The batch has no counts: results may be missing");
  const end = { lines: counted };
  const route = own ? pathname : pathname.slice(Math.max(0, pathname.lastIndexOf("/v1/")));
  const there = { baseURL: own ? origin : baseURL, path: route, params: {}, query: {}, search: search.slice(1), end };
  return sendAsked({ ...asked, ...there }, client, caller);
}
