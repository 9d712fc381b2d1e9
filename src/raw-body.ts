/** Bodies of requests that no row describes. */
import { type Content, encodeJSON } from "./body.js";
import { streamOf } from "./multipart.js";
import { isAsyncIterable } from "./uploads.js";

/** The body of an escape-hatch call: what `fetch` takes is sent as it is, everything else as JSON. */
export function encodeRaw(body: unknown, typed: boolean): Content | undefined {
  if (body === undefined || body === null) return undefined;
  const asIs =
    (typeof body === "string" && typed) ||
    body instanceof ArrayBuffer ||
    ArrayBuffer.isView(body) ||
    body instanceof Blob ||
    body instanceof FormData ||
    body instanceof URLSearchParams;
  if (asIs) return { type: undefined, size: undefined, repeatable: true, open: () => body as BodyInit };
  if (!isAsyncIterable(body) && !(body instanceof ReadableStream)) return encodeJSON(body, undefined);
  return { type: undefined, size: undefined, repeatable: false, open: (counted) => streamOf([body], counted) };
}
