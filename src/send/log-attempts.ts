/** What is logged of an attempt, at level debug. */
import { maskOf, redacted } from "../base/redaction.js";
import type { Policy } from "./context.js";

/** Logs requests and responses with those of their headers that may be shown. */
export const logAttempts: Policy = (request, next, context) =>
  context.client.log.level === "debug" ? logged(request, next, context) : next(request, context);

const logged: Policy = async (request, next, context) => {
  const { log } = context.client;
  const { method, url, headers } = request;
  const mask = maskOf(context.carriers);
  log.debug(`${method} ${mask(url)}`, { attempt: context.attempt, headers: redacted(headers, mask) });
  const response = await next(request, context);
  const shown = maskOf(context.carriers);
  log.debug(`${response.status} ${shown(url)}`, { headers: redacted(response.headers, shown) });
  return response;
};
