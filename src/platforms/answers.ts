/** What a platform answers, where the API would have it: its request id, and what its errors say. */
import { field, text } from "../errors/base-errors.js";
import { isRecord } from "../base/properties.js";
import { MAX_ERROR_BYTES, readBounded } from "../request/limits.js";
import type { CallContext } from "../send/context.js";
import { chunksOf } from "../stream/chunks.js";

/** The answer with the request id of AWS as that of the API, and an error with its message where that of the API is. */
export async function asOfAPI(response: Response, context: CallContext): Promise<Response> {
  const id = response.headers.get("x-amzn-requestid");
  const headers = new Headers(response.headers);
  if (id && !headers.has("request-id")) headers.set("request-id", id);
  if (response.ok || response.body === null)
    return id ? withBodyAndHeaders(response, response.body, headers) : response;
  const body = await readBounded(chunksOf(response), MAX_ERROR_BYTES);
  headers.delete("content-length");
  headers.delete("content-encoding");
  return withBodyAndHeaders(response, explained(body, headers, text(context.asked.body, "model")), headers);
}

/** The same response with another body and other headers. */
export function withBodyAndHeaders(response: Response, body: BodyInit | null, headers: Headers): Response {
  const { status, statusText, url } = response;
  return Object.defineProperty(new Response(body, { status, statusText, headers }), "url", { value: url });
}

/** The body of an error. One that is an array is its first, and one of AWS has what it says in `error`, too. */
function explained(body: string, headers: Headers, model: string | null): string {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return body;
  }
  const error = Array.isArray(value) && isRecord(value[0]) ? value[0] : value;
  const message = text(error, "message") ?? text(error, "Message");
  if (message === null || isRecord(field(error, "error"))) return error === value ? body : JSON.stringify(error);
  const type = headers.get("x-amzn-errortype")?.split(":")[0] ?? text(error, "__type")?.replace(/^.*#/, "");
  const said = { ...(type && { type }), message: withModel(message, model) };
  return JSON.stringify({ ...(error as object), type: "error", error: said });
}

/** An error about a model does not say which. */
const withModel = (message: string, model: string | null) =>
  model !== null && /model/i.test(message) && !message.includes(model) ? `${message} (model ${model})` : message;
