/** Requests that no row describes: any path below the base URL. */
import type { FinalRequestOptions } from "../contract/index.js";
import { pathBelow } from "../request/path-below.js";
import { encodeRaw } from "../request/raw-body.js";
import { mergeHeaders } from "../request/request.js";
import type { Asked } from "../send/context.js";

/** What such a request asks for. */
export function rawRequest({ method, path, body, stream, ...options }: FinalRequestOptions): Asked {
  const { headers } = mergeHeaders([options.headers]);
  return {
    method: method.toUpperCase(),
    ...pathBelow(path),
    params: {},
    query: {},
    headers: {},
    body,
    content: encodeRaw(body, "content-type" in headers),
    options,
    expected: stream ? "stream" : "any",
  };
}
