/** A request that is built and not sent. Loaded when there is one. */
import type { BuiltRequest, FinalRequestOptions } from "../contract/index.js";
import { authorize } from "../credentials/authorize.js";
import { attemptClock } from "../send/attempt-clock.js";
import { compose, type Connection, type HttpRequest } from "../send/context.js";
import { openBody } from "../send/open-body.js";
import { begin } from "../send/send.js";
import { rawRequest } from "./raw-request.js";

/** Builds a request with its credential and its body, and sends nothing. */
export async function buildRequest(options: FinalRequestOptions, client: Connection): Promise<BuiltRequest> {
  const [first, context] = begin(rawRequest(options), client);
  let { url, headers, init }: HttpRequest = first;
  const keep = async (request: HttpRequest) => {
    ({ url, headers, init } = request);
    return {} as Response;
  };
  try {
    await compose([attemptClock, authorize, openBody], keep)(first, context);
  } finally {
    context.watch?.close();
  }
  const { signal, fetchOptions } = context.options;
  const sent = { ...(fetchOptions as RequestInit), ...init, ...(signal && { signal }) };
  return {
    url,
    timeout: context.clocks.timeout,
    req: { ...sent, method: options.method, headers: new Headers(headers) },
  };
}
