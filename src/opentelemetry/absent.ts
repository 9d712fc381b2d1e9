/** The option `openTelemetry` where it cannot be carried out. */
import type { Policy } from "../send/context.js";
import type * as option from "./option.js";

/** Records nothing. */
export const unrecorded: Policy = (request, next, context) => next(request, context);

export const warning: typeof option.recording = async ({ log }) => {
  log.warn("openTelemetry: nothing is recorded here; call instrument(client) of claude-openapi/opentelemetry instead");
  return unrecorded;
};
