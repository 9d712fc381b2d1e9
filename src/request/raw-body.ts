/** Bodies of requests that no row describes. */
import { isAsyncIterable, isStream } from "../base/streams.js";
import { type Content, encodeJSON, type Sendable } from "./body.js";

/** The body of an escape-hatch call: what `fetch` takes is sent as it is, everything else as JSON. */
export function encodeRaw(body: unknown, typed: boolean): Content | undefined {
  if (body === undefined || body === null) return undefined;
  const asIs =
    (typeof body === "string" && typed) ||
    ArrayBuffer.isView(body) ||
    [ArrayBuffer, Blob, FormData, URLSearchParams].some((type) => body instanceof type);
  if (asIs) return { open: () => body as Sendable };
  if (!isAsyncIterable(body) && !isStream(body)) return encodeJSON(body);
  return { once: true, open: async (upload) => (await import("./multipart.js")).streamOf([{ source: body }], upload) };
}
