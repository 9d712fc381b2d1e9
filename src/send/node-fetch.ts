/**
 * What is particular about Node's `fetch`: clocks of its own, about five minutes to the headers and between chunks, which
 * those of a call replace, and copies of the bodies that it sends.
 */
import { APIResponseError } from "../errors/errors.js";
import type { Policy } from "./context.js";

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

/** Keeps the clocks of Node's own `fetch` off, and its copies of what is uploaded. */
export const nodeFetch: Policy = (request, next, context) => {
  const { fetch, fetchOptions } = context.options;
  const body = request.init?.body;
  const upload = Boolean(body) && typeof body !== "string" && keepsBodies();
  const own = !fetch && !fetchOptions?.["dispatcher"] && hasDispatcher();
  if (!upload && !own) return next(request, context);
  const init = {
    ...(own && { dispatcher: unclocked }),
    ...request.init,
    ...(upload && { redirect: "error" as const }),
  };
  const response = next({ ...request, init }, context);
  return upload ? response.catch(refusedRedirect) : response;
};

function refusedRedirect(error: { cause?: { cause?: unknown } }): never {
  if (!/redirect/.test(String(error.cause?.cause))) throw error;
  throw new APIResponseError({ expected: "an answer", received: "a redirect of an upload" });
}

/** Node loads its fetch late: to ask for a class of it makes the dispatcher exist. */
function hasDispatcher(): boolean {
  return typeof Headers === "function" && GLOBAL in globalThis;
}

/** Whether `fetch` keeps a copy of all that it sends, to follow a redirect with, unless redirects are errors. */
function keepsBodies(): boolean {
  const { process } = globalThis as { process?: { versions?: { undici?: string } } };
  return Boolean(process?.versions?.undici);
}
