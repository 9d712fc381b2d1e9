/** openapi-fetch's typed client over the paths of the API, with the credential, retries, clocks and limits of a client. */
import createFetchClient, { type Client as FetchClient } from "openapi-fetch";
import type { paths } from "../../generated/paths/2026-10-21.js";
import { rowsOf } from "../client/bind.js";
import { encodeRaw } from "../request/raw-body.js";
import { internals, type Client } from "../client/client.js";
import type { RouteTree } from "../contract/index.js";
import { APIError } from "../errors/errors.js";
import { checkSize } from "../request/limits.js";
import { encodePath, encodeQuery, mergeHeaders } from "../request/request.js";

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
  const { transport, routes } = internals(client);
  const { settings } = transport;
  const limits = largestBodies(routes);

  async function send(held: Held): Promise<Response> {
    const { headers, removed } = mergeHeaders([held.headers], settings.headers);
    headers["accept"] ??= "application/json";
    const { pathname } = new URL(held.url, settings.baseURL);
    const max = limits.find(({ method, path }) => method === held.method && path.test(pathname))?.max;
    const text = held.body;
    const content = encodeRaw(text, true);
    if (typeof text === "string") content!.check = (limit) => checkSize(text, limit, () => JSON.parse(text));
    const request = {
      method: held.method,
      path: pathname,
      params: {},
      query: {},
      headers: {},
      get body(): unknown {
        return typeof text === "string" && max !== undefined ? JSON.parse(text) : undefined;
      },
      content,
      expected: "whole" as const,
      options: { signal: held.signal ?? null },
      max,
    };
    try {
      const { response } = await transport.deliver(request, { url: held.url, headers, removed });
      return response;
    } catch (error) {
      if (!(error instanceof APIError) || error.status === undefined || !error.headers) throw error;
      return asResponse(error.status, error.headers, error.error);
    }
  }

  return createFetchClient<Paths>({
    Request: Held as unknown as typeof Request,
    pathSerializer: encodePath,
    querySerializer: (query) => encodeQuery({ ...settings.query, ...query }),
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
