/** Node's `fetch` has clocks of its own, about five minutes to the headers and between chunks; those of a call replace them. */

/** The part of an undici dispatcher that `fetch` uses. */
interface Dispatcher {
  dispatch(options: object, handler: unknown): boolean;
}

const GLOBAL = Symbol.for("undici.globalDispatcher.1");

/** Hands requests to whatever dispatcher is global at that moment, an agent or a proxy, with its clocks off. */
const unclocked: Dispatcher = {
  dispatch: (options, handler) =>
    (globalThis as unknown as Record<symbol, Dispatcher>)[GLOBAL]!.dispatch(
      { ...options, headersTimeout: 0, bodyTimeout: 0 },
      handler,
    ),
};

/** What to add to the options of the global `fetch`: nothing but in Node. */
export function nodeOptions(): { readonly dispatcher?: Dispatcher } {
  // Node loads its fetch late: to ask for a class of it makes the dispatcher exist.
  return typeof Headers === "function" && GLOBAL in globalThis ? { dispatcher: unclocked } : {};
}
