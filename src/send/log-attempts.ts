/** What is logged of an attempt, at level debug. */
import { redacted } from "../base/logs.js";
import type { Policy } from "./context.js";

/** Logs requests and responses with their headers, those that are secret masked. */
export const logAttempts: Policy = (request, next, context) =>
  context.client.log.level === "debug" ? logged(request, next, context) : next(request, context);

const logged: Policy = async (request, next, context) => {
  const { log } = context.client;
  const { method, url, headers } = request;
  log.debug(`${method} ${url}`, { attempt: context.attempt, headers: redacted(headers) });
  const response = await next(request, context);
  log.debug(`${response.status} ${url}`, { headers: redacted(response.headers) });
  return response;
};
