/** The clock of a body: how long its consumer waits for bytes. */

/** How often the timer looks at most, in milliseconds: so long can it keep a process alive that waits for nothing. */
const LOOK_MS = 1000;
/** After the time is over, one more turn of the event loop: bytes that are already here must win over the clock. */
const GRACE_MS = 1;

/** One timer for all the waits of a body: it looks when the wait began, and is gone when there is none. */
export class IdleClock {
  readonly #ms: number;
  readonly #expired: () => void;
  #since: number | undefined;
  /** The beginning of a wait that has been given its last turn. */
  #late: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `expired` is called when a wait has taken `ms`; Infinity is never. */
  constructor(ms: number, expired: () => void) {
    this.#ms = ms;
    this.#expired = expired;
  }

  /** A wait begins, or begins anew. */
  start(): void {
    if (this.#ms === Infinity) return;
    this.#since = performance.now();
    this.#timer ??= setTimeout(this.#look, Math.min(this.#ms, LOOK_MS));
  }

  /** Nobody waits. */
  pause(): void {
    this.#since = undefined;
  }

  /** The body is over. */
  stop(): void {
    this.#since = undefined;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  readonly #look = (): void => {
    const since = this.#since;
    this.#timer = undefined;
    if (since === undefined) return;
    const left = this.#ms - (performance.now() - since);
    if (left <= 0 && this.#late === since) return this.#expired();
    if (left <= 0) this.#late = since;
    this.#timer = setTimeout(this.#look, left > 0 ? Math.min(left, LOOK_MS) : GRACE_MS);
  };
}
