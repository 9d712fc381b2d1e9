/** The time that an attempt has to its response. The clocks go on while the body is read. */
import { type Policy, watchOf } from "./context.js";

/** Begins an attempt, and gives it up as soon as one of its clocks, or the caller, ends it. */
export const attemptClock: Policy = (request, next, context) => {
  const { asked, clocks } = context;
  const watch = watchOf(context);
  context.attempt++;
  context.watch = watch;
  watch.start("timeout", clocks.timeout);
  if (asked.expected === "stream") watch.start("firstEvent", clocks.firstEvent);
  return watch.race(next(request, context));
};
