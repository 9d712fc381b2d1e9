/** What is logged of an attempt, at level debug. */
import { maskOf, redacted } from "../base/redaction.js";
import type { Policy } from "./context.js";

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
