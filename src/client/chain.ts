/** How the calls of a client go: the policies of a call in their order, without those that have nothing to do for it. */
import { quirks } from "#runtime";
import { isEmpty } from "../base/properties.js";
import type { RequestOptions } from "../contract/index.js";
import { authorize } from "../credentials/authorize.js";
import { given } from "../request/request.js";
import { attemptClock } from "../send/attempt-clock.js";
import { clocks } from "../send/clocks.js";
import { compose, type Connection, late, type Plan, type Policy } from "../send/context.js";
import { fetching } from "../send/fetch.js";
import { openBody } from "../send/open-body.js";
import { receiving } from "../send/receive.js";
import { sameOrigin } from "../send/redirect.js";
import { retry } from "../send/retry.js";

const logAttempts = late(async () => (await import("../send/seldom.js")).logAttempts);
const pace = late(async () => (await import("../send/seldom.js")).pace);
const middleware = late(async () => (await import("../send/seldom.js")).middleware);

/** Puts other policies in the places of some. */
export type Arrange = (policies: readonly (Policy | undefined)[]) => readonly (Policy | undefined)[];

/**
 * What options of a client and of a call come to: those of the call win, and its middleware runs inside that of the client.
 * Throws at clocks that cannot be.
 */
export function planOf(
  { options, observers, log }: Pick<Connection, "options" | "observers" | "log">,
  own: RequestOptions,
  arrange?: Arrange,
): Plan {
  const links = [...(options.middleware ?? []), ...(own.middleware ?? [])];
  const fetchOptions = { ...options.fetchOptions, ...own.fetchOptions };
  const all = (
    isEmpty(own) ? options : { ...options, ...given(own), fetchOptions, middleware: links }
  ) as RequestOptions;
  const observing = (place: "call" | "attempt") => observers.flatMap((observer) => observer[place] ?? []);
  const [together, runtimeFetch] = quirks;
  const policies = [
    ...observing("call"),
    retry,
    receiving,
    all.pacer ? pace : undefined,
    attemptClock,
    authorize,
    log.level === "debug" ? logAttempts : undefined,
    links.length > 0 ? middleware : undefined,
    options.platform?.attempt,
    ...observing("attempt"),
    together,
    openBody,
    sameOrigin,
    runtimeFetch,
  ];
  return { options: all, clocks: clocks(options, own), chain: compose(arrange?.(policies) ?? policies, fetching) };
}
