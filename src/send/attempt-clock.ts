/** The time that an attempt has to its response. The clocks go on while the body is read. */
import { type CallContext, type Policy, watchOf } from "./context.js";

/** Begins an attempt, and gives it up as soon as one of its clocks, or the caller, ends it. */
export const attemptClock: Policy = (request, next, context) => {
  const watch = watchOf(context);
  context.attempt++;
  context.watch = watch;
  startClocks(context);
  return watch.race(next(request, context));
};

/** Starts the clocks of an attempt, of which some milliseconds are spent. */
export function startClocks({ asked, clocks, watch }: CallContext, spent: number = 0): void {
  watch!.start("timeout", clocks.timeout, clocks.timeout - spent);
  if (asked.expected === "stream") watch!.start("firstEvent", clocks.firstEvent, clocks.firstEvent - spent);
}
