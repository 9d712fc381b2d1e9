/** Timers of any length, and being told that a signal is aborted. */
const LONGEST_TIMER = 2 ** 31 - 1;
/** After the time of a clock is over, one more turn of the event loop: bytes that are already here must win over it. */
export const GRACE_MS = 1;

/** Calls `fire` after `ms`, however long that is; returns how to stop it. */
export function timer(ms: number, fire: () => void): () => void {
  // A deadline may have passed already; Node 24 warns of a negative duration.
  let left = Math.max(ms, 0);
  let handle: ReturnType<typeof setTimeout> | undefined;
  const next = () => {
    const step = Math.min(left, LONGEST_TIMER);
    left -= step;
    handle = setTimeout(left > 0 ? next : fire, step);
  };
  if (ms !== Infinity) next();
  return () => clearTimeout(handle);
}

/** Text of more bytes takes long: it is made as they arrive, and parsed in a turn of its own. */
export const LONG_TEXT: number = 2 * 1024 * 1024;

/** The next turn of the event loop, which must not be kept in one piece. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const aborted = new WeakMap<AbortSignal, Set<() => void>>();

function onAborted(this: AbortSignal): void {
  for (const told of aborted.get(this) ?? []) told();
}

/** Calls `told` when the signal is aborted, now if it is; returns how to stop. A signal has one listener for all calls. */
export function onAbort(signal: AbortSignal | null | undefined, told: () => void): () => void {
  if (signal?.aborted) told();
  if (!signal || signal.aborted) return () => {};
  const all = aborted.get(signal) ?? new Set();
  aborted.set(signal, all.add(told));
  signal.addEventListener("abort", onAborted);
  return () => {
    all.delete(told);
    if (all.size === 0) signal.removeEventListener("abort", onAborted);
  };
}
