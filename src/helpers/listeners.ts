/** Listeners by event name. */

/** A listener of any event. */
type Listener = (...args: never[]) => void;

/** `Events` has a listener type per event name. */
export class Listeners<Events> {
  readonly #listeners = new Map<keyof Events, { listener: Listener; once: boolean }[]>();

  add<E extends keyof Events>(event: E, listener: Events[E], once = false): void {
    const list = this.#listeners.get(event) ?? [];
    // A new list, so that a listener that adds or removes one does not change the round it is called in.
    this.#listeners.set(event, [...list, { listener: listener as Listener, once }]);
  }

  /** Removes the listener once, if it was added several times. */
  remove<E extends keyof Events>(event: E, listener: Events[E]): void {
    const list = this.#listeners.get(event);
    const at = list?.findIndex((entry) => entry.listener === listener) ?? -1;
    if (list && at >= 0) this.#set(event, list.toSpliced(at, 1));
  }

  has(event: keyof Events): boolean {
    return this.#listeners.has(event);
  }

  get any(): boolean {
    return this.#listeners.size > 0;
  }

  emit<E extends keyof Events>(event: E, ...args: Events[E] extends (...args: infer A) => void ? A : never): void {
    const list = this.#listeners.get(event);
    if (list === undefined) return;
    if (list.some(({ once }) => once))
      this.#set(
        event,
        list.filter(({ once }) => !once),
      );
    for (const { listener } of list) (listener as (...args: unknown[]) => void)(...args);
  }

  #set(event: keyof Events, list: { listener: Listener; once: boolean }[]): void {
    if (list.length > 0) this.#listeners.set(event, list);
    else this.#listeners.delete(event);
  }
}
