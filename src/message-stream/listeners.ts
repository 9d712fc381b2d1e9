/** Listeners by event name. */

interface Entry<Events> {
  readonly event: keyof Events;
  readonly listener: unknown;
  readonly once: boolean;
}

/** `Events` has a listener type per event name. */
export class Listeners<Events> {
  /** A new list with each change, so that a listener that adds or removes one does not change the round it is called in. */
  #entries: readonly Entry<Events>[] = [];

  add<E extends keyof Events>(event: E, listener: Events[E], once = false): void {
    this.#entries = [...this.#entries, { event, listener, once }];
  }

  /** Removes the listener once, if it was added several times. */
  remove<E extends keyof Events>(event: E, listener: Events[E]): void {
    const found = this.#entries.find((entry) => entry.event === event && entry.listener === listener);
    this.#entries = this.#entries.filter((entry) => entry !== found);
  }

  has(event: keyof Events): boolean {
    return this.#entries.some((entry) => entry.event === event);
  }

  get any(): boolean {
    return this.#entries.length > 0;
  }

  emit<E extends keyof Events>(event: E, ...args: Events[E] extends (...args: infer A) => void ? A : never): void {
    const told = this.#entries.filter((entry) => entry.event === event);
    if (told.some(({ once }) => once))
      this.#entries = this.#entries.filter((entry) => !entry.once || entry.event !== event);
    for (const { listener } of told) (listener as (...args: unknown[]) => void)(...args);
  }
}
