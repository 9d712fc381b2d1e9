/** The place of a cloud platform: it rewrites address, body and signature of each attempt, after the middleware. */
import { compose, type Policy } from "./context.js";

/** Runs the policies of the client's platform, if it has one. */
export const platform: Policy = (request, next, context) => {
  const policies = context.client.options.platform;
  return (policies?.length ? compose(policies, next) : next)(request, context);
};
