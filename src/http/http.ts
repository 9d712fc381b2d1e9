/** openapi-fetch's typed client over the paths of the API, with the credential, retries, clocks and limits of a client. */
import createFetchClient, { type Client as FetchClient } from "openapi-fetch";
import type { paths } from "../../generated/paths/2026-10-21.js";
import { rowsOf } from "../request/row-list.js";
import { encodeRaw } from "../request/raw-body.js";
import { internals, type Client } from "../client/client.js";
import type { RouteTree } from "../contract/index.js";
import { APIError } from "../errors/errors.js";
import { jsonCheck } from "../request/body.js";
import { encodePath, encodeQuery, mergeHeaders } from "../request/request.js";
import { contextOf } from "../send/connection.js";
import { send as deliver } from "../send/send.js";

export type { paths as paths20230601 } from "../../generated/paths/2023-06-01.js";
export type { paths as paths20261021 } from "../../generated/paths/2026-10-21.js";

/** What openapi-fetch makes instead of a `Request`, which `fetch` would take apart and build a second time. */
class Held {
  declare readonly url: string;
  declare readonly method: string;
  declare readonly headers: Headers;
  declare readonly body: unknown;
  declare readonly signal: AbortSignal | undefined;

  constructor(url: string, init: object) {
    Object.assign(this, init, { url });
  }
}

/**
 * `http(client).GET("/v1/models", …)`; of an older API version `http<paths20230601>(client)`. As usual with openapi-fetch
 * an error of the API is returned, not thrown; a lost connection, a timeout and an abort are thrown as by the client's own
 * methods.
 */
export function http<Paths extends object = paths>(client: Client): FetchClient<Paths> {
  const { connection, routes } = internals(client);
  const limits = largestBodies(routes);

  async function send(held: Held): Promise<Response> {
    const { method, url, body: text, signal = null } = held;
    const { headers, removed } = mergeHeaders([held.headers], connection.headers);
    headers["accept"] ??= "application/json";
    const { pathname: path } = new URL(url, connection.baseURL);
    const max = limits.find((row) => row.method === method && row.path.test(path))?.max;
    const content = encodeRaw(text, true);
    if (typeof text === "string") content!.check = jsonCheck(text, () => JSON.parse(text));
    const asked = {
      method,
      path,
      params: {},
      query: {},
      headers: {},
      get body(): unknown {
        return typeof text === "string" && max !== undefined ? JSON.parse(text) : undefined;
      },
      expected: "whole" as const,
      options: { signal },
      max,
    };
    try {
      const outcome = await deliver<Response>({ method, url, headers, content }, contextOf(connection, asked, removed));
      return await outcome.data();
    } catch (error) {
      if (!(error instanceof APIError) || error.status === undefined || !error.headers) throw error;
      return asResponse(error.status, error.headers, error.error);
    }
  }

  return createFetchClient<Paths>({
    Request: Held as unknown as typeof Request,
    pathSerializer: encodePath,
    querySerializer: (query) => encodeQuery({ ...connection.options.defaultQuery, ...query }),
    fetch: (input) => send(input as unknown as Held),
  });
}

function asResponse(status: number, from: Headers, body: unknown): Response {
  const headers = new Headers(from);
  // They are about the bytes that were read.
  for (const name of ["content-length", "content-encoding", "transfer-encoding"]) headers.delete(name);
  return new Response(typeof body === "string" ? body : JSON.stringify(body ?? {}), { status, headers });
}

function largestBodies(tree: RouteTree): { method: string; path: RegExp; max: number }[] {
  return rowsOf(tree).flatMap(({ route: { method, path, max } }) => {
    const pattern = path.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{[^}]+\}/g, "[^/]+");
    return max === undefined ? [] : [{ method, path: new RegExp(`${pattern}$`), max }];
  });
}
