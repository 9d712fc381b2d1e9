/** The clocks of a call. */
import type { CallOptions, Clock, Timeouts } from "../contract/index.js";
import { ArgumentError } from "../errors/errors.js";

/** Milliseconds of each clock; Infinity is none. */
export type Clocks = Readonly<Record<Clock, number>>;

/** The clocks of a call that sets none. */
export const USUAL: Clocks = {
  timeout: 600_000,
  firstEvent: 600_000,
  idleTimeout: 300_000,
  totalTimeout: Infinity,
};

/** The clocks of a call; options that come later win. */
export function clocks(...layers: readonly CallOptions[]): Clocks {
  return layers.some(setsClocks) ? layered(layers) : USUAL;
}

const setsClocks = ({ timeout, idleTimeout, totalTimeout }: CallOptions): boolean =>
  (timeout ?? idleTimeout ?? totalTimeout) !== undefined;

function layered(layers: readonly CallOptions[]): Clocks {
  const set: Record<Clock, number | undefined> = {
    ...USUAL,
    firstEvent: undefined,
  };
  for (const { timeout, idleTimeout, totalTimeout } of layers) {
    const { attempt, firstEvent, idle, total } =
      typeof timeout === "object" ? timeout : ({ attempt: timeout } as Timeouts);
    set.timeout = attempt ?? set.timeout;
    set.firstEvent = firstEvent ?? (attempt === undefined ? set.firstEvent : undefined);
    set.idleTimeout = idleTimeout ?? idle ?? set.idleTimeout;
    set.totalTimeout = totalTimeout ?? total ?? set.totalTimeout;
  }
  set.firstEvent ??= set.timeout;
  for (const [name, ms] of Object.entries(set)) {
    if (typeof ms !== "number" || !(ms >= 0)) {
      throw new ArgumentError(`${name} has to be milliseconds from 0, got ${String(ms)}`);
    }
  }
  return set as Clocks;
}
