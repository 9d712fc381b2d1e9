/** How long this process got no time to run: on a machine that stands still nothing can be said of a rate. */

/** A stall of so many milliseconds spoils a measurement of seconds. */
export const SPOILS_MS = 150;
const TICK_MS = 20;

/** Watches until it is asked for the longest stall, in milliseconds. */
export function watchStalls(): () => number {
  let last = performance.now();
  let longest = 0;
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last - TICK_MS);
    last = now;
  };
  const timer = setInterval(look, TICK_MS);
  return () => {
    clearInterval(timer);
    look();
    return Math.round(longest);
  };
}

const TURNS = 3;

/** Measures, and again where the machine stood still and the result is not good; `stall` is the longest one in milliseconds. */
export async function undisturbed<R extends { readonly stall?: number }>(
  measure: () => Promise<R>,
  isGood: (result: R) => boolean,
): Promise<{ readonly result: R; readonly stall: number }> {
  for (let turn = 1; ; turn++) {
    const stalled = watchStalls();
    const result = await measure();
    const stall = Math.max(stalled(), result.stall ?? 0);
    if (turn === TURNS || isGood(result) || stall <= SPOILS_MS) return { result, stall };
  }
}
