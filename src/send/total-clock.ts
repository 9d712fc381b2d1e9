/** The time that a call has with all its attempts and the waits between them. */
import type { Policy } from "./context.js";

/** Sets when the call has to be over: every watch of it ends then. */
export const totalClock: Policy = (request, next, context) => {
  const { totalTimeout } = context.clocks;
  if (totalTimeout !== Infinity) context.deadline = performance.now() + totalTimeout;
  return next(request, context);
};
