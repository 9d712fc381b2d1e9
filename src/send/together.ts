/** Sending together what is asked for together. */
import type { CallContext, Policy } from "./context.js";

/** Of when this is loaded: the timers of a test must not hold requests back. */
const { setImmediate: afterTurn } = globalThis as { setImmediate?: (done: () => void) => unknown };

/**
 * While other calls are under way an attempt is sent at the end of its turn of the event loop, when what has arrived in that
 * turn is read. Requests that are written one after the other wake whoever reads them once, and not each time.
 */
export const together: Policy = (request, next, context) =>
  waits(context) ? atEnd(request, next, context) : next(request, context);

/** A function of others may be a test's, which looks for the request at once. */
function waits({ client, options }: CallContext): boolean {
  if (!afterTurn || client.budget.inFlight <= 1) return false;
  const { fetch: own = globalThis.fetch } = options;
  return own === globalThis.fetch || "direct" in own;
}

const atEnd: Policy = async (request, next, context) => {
  await new Promise<void>((done) => afterTurn!(done));
  return next(request, context);
};
