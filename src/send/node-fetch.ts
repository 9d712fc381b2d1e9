/**
 * What is particular about Node's `fetch`: clocks of its own, about five minutes to the headers and between chunks, which
 * those of a call replace, and copies of the bodies that it sends.
 */

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

/** Whether `fetch` keeps a copy of all that it sends, to follow a redirect with, unless redirects are errors. */
export function keepsBodies(): boolean {
  const { process } = globalThis as { process?: { versions?: { undici?: string } } };
  return Boolean(process?.versions?.undici);
}
