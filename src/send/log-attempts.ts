/** What is logged of an attempt, at level debug. Loaded by clients that log at that level. */
import { type Mask, maskOf } from "../base/redaction.js";
import type { Policy } from "./context.js";

/** Headers whose values may be logged. */
const SHOWN =
  /^((accept|access-control|cache|content|retry|x-stainless|anthropic-(beta|dangerous|fast|organization|priority|ratelimit|user|version|workspace))(-.*)?|age|allow|cf-ray|connection|date|etag|expires|host|location|request-id|server|te|traceparent|tracestate|transfer-encoding|user-agent|vary|via|x-request-id|x-should-retry)$/;

/** Headers as they may be logged: names all, values by a list. */
export function redacted(headers: Headers | Record<string, string>, mask: Mask): Record<string, string> {
  const shown = [...new Headers(headers)].map(([name, value]) => [name, SHOWN.test(name) ? mask(value) : "***"]);
  return Object.fromEntries(shown) as Record<string, string>;
}

/** Logs requests and responses with those of their headers that may be shown. */
export const logAttempts: Policy = async (request, next, context) => {
  const { log } = context.client;
  const { method, url } = request;
  const told = (
    what: string | number,
    { headers: shown }: { headers: Headers | Record<string, string> },
    more?: object,
  ) => {
    const mask = maskOf(context.carriers);
    log.debug(`${what} ${mask(url)}`, { ...more, headers: redacted(shown, mask) });
  };
  told(method, request, { attempt: context.attempt });
  const response = await next(request, context);
  told(response.status, response);
  return response;
};
