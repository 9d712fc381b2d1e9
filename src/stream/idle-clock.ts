/** The clock of a body: how long its consumer waits for bytes. */
import { GRACE_MS } from "../base/timers.js";

/** How often the timer looks at most, in milliseconds: so long can it keep a process alive that waits for nothing. */
const LOOK_MS = 1000;

/** True: a wait begins, or begins anew. False: nobody waits. Without: the body is over. */
export type IdleClock = (waits?: boolean) => void;

/**
 * One timer for all the waits of a body: it looks when the wait began, and is gone when there is none. `expired` is called
 * when a wait has taken `ms`; Infinity is never.
 */
export function idleClock(ms: number, expired: () => void): IdleClock {
  let since: number | undefined;
  /** The beginning of a wait that has been given its last turn. */
  let late: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    if (since === undefined) return;
    const left = ms - (performance.now() - since);
    if (left <= 0 && late === since) return expired();
    if (left <= 0) late = since;
    timer = setTimeout(look, left > 0 ? Math.min(left, LOOK_MS) : GRACE_MS);
  };
  return (waits) => {
    since = waits ? performance.now() : undefined;
    if (waits && ms < Infinity) timer ??= setTimeout(look, Math.min(ms, LOOK_MS));
    if (waits === undefined) {
      clearTimeout(timer);
      timer = undefined;
    }
  };
}
