/** Time that passes as fast as the work in it is done: thousands of calls over minutes, in seconds. */
import { vi } from "vitest";

/** Timers and `performance.now()` by whole milliseconds, until it is disposed. */
export function virtualClock(): Disposable & { pass(ms: number): Promise<void>; readonly timers: number } {
  // Whole, so that differences are.
  const start = Math.floor(performance.now());
  const due = new Map<number, Map<number, () => void>>();
  const places = new Map<number, Map<number, () => void>>();
  let now = 0;
  let last = 0;
  const set = (fire: () => void, ms = 0) => {
    const at = Math.floor(now) + Math.max(1, Math.ceil(ms));
    const there = due.get(at) ?? new Map<number, () => void>();
    due.set(at, there.set(++last, fire));
    places.set(last, there);
    return last;
  };
  const clear = (id: number) => {
    places.get(id)?.delete(id);
    places.delete(id);
  };
  const clock = vi.spyOn(performance, "now").mockImplementation(() => start + now);
  vi.stubGlobal("setTimeout", set);
  vi.stubGlobal("clearTimeout", clear);
  return {
    get timers() {
      return places.size;
    },
    async pass(ms) {
      // What is to happen at once begins before time does.
      await new Promise(setImmediate);
      for (const end = now + ms; now < end;) {
        const there = due.get(++now);
        if (!there) continue;
        due.delete(now);
        for (const [id, fire] of there) {
          places.delete(id);
          fire();
        }
        await new Promise(setImmediate);
      }
    },
    [Symbol.dispose]() {
      clock.mockRestore();
      vi.unstubAllGlobals();
    },
  };
}
