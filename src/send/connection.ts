/** The state of a call. */
import { limitOf } from "../request/limits.js";
import type { Caller } from "./call.js";
import type { Asked, CallContext, Connection } from "./context.js";

/** The state of a call that begins. Throws at clocks that cannot be. */
export function contextOf(
  client: Connection,
  asked: Asked,
  removed: ReadonlySet<string>,
  caller: Caller = { raw: false },
): CallContext {
  const { options, clocks, chain } = client.plan(asked.options);
  return {
    client,
    asked,
    caller,
    removed,
    options,
    clocks,
    chain,
    limit: limitOf(asked.max, options.maxRequestBytes),
    deadline: performance.now() + clocks.totalTimeout,
    attempt: 0,
    watch: undefined,
    carriers: [],
    renewed: undefined,
    raw: false,
    outcome: undefined,
  };
}
