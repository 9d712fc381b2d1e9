/** What the calls of a client have in common, and the state of one of them. */
import type { ClientOptions, RequestOptions } from "../contract/index.js";
import { given, isEmpty } from "../request/request.js";
import type { Caller } from "./call.js";
import { clocks } from "./clocks.js";
import type { Asked, CallContext, Connection, Plan } from "./context.js";

const NOBODY: Caller = { raw: false };

/** The state of a call that begins. */
export function contextOf(
  client: Connection,
  asked: Asked,
  removed: ReadonlySet<string>,
  caller: Caller = NOBODY,
): CallContext {
  const { options, clocks: limits } = planWith(client, asked.options);
  return {
    client,
    asked,
    caller,
    removed,
    options,
    clocks: limits,
    deadline: Infinity,
    attempt: 0,
    watch: undefined,
    carriers: [],
    renewed: undefined,
    raw: false,
    outcome: undefined,
  };
}

/** The options of a client as they count. Throws at clocks that cannot be. */
export function planOf(options: ClientOptions): Plan {
  return { options, clocks: clocks(options) };
}

/** What a call says where it says something; its middleware runs inside the client's. */
function planWith(client: Connection, own: RequestOptions): Plan {
  const { plan, options, parts } = client;
  if (isEmpty(own)) return plan;
  parts.names?.(own, "call", client.log);
  const middleware = [...(options.middleware ?? []), ...(own.middleware ?? [])];
  const fetchOptions = { ...options.fetchOptions, ...own.fetchOptions };
  return { options: { ...options, ...given(own), fetchOptions, middleware }, clocks: clocks(options, own) };
}
