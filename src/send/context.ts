/** What the chain hands on: a request, and the context of its call. A policy is one place in the chain. */
import type { ClientOptions, RequestOptions } from "../contract/index.js";
import type { LeveledLogger } from "../base/logs.js";
import type { Carrier } from "../base/redaction.js";
import type { Credential } from "../credentials/auth.js";
import type { Content } from "../request/body.js";
import type { Limit } from "../request/limits.js";
import type { MergedHeaders, Prepared } from "../request/request.js";
import type { Caller, Outcome } from "./call.js";
import type { Clocks } from "./clocks.js";
import type { Observer } from "./observe.js";
import type { RetryBudget } from "./retry-budget.js";
import { Watch } from "./watch.js";

/** A request on its way. Policies hand on changed copies. */
export interface HttpRequest {
  readonly method: string;
  /** Absolute, or a path below the base URL: an access token may tell where that is. */
  readonly url: string;
  /** By lower-case name; a copy of their own for whoever adds to them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly content?: Content | undefined;
  /** What goes to `fetch` besides. A body in it replaces the content. */
  readonly init?: RequestInit | undefined;
}

/** Sends a request on. */
export type Next = (request: HttpRequest, context: CallContext) => Promise<Response>;

/** One place in the chain: it may change the request, look at the response, send once, again or not at all. */
export type Policy = (request: HttpRequest, next: Next, context: CallContext) => Promise<Response>;

/** The policies around a last step, the first one outermost; what is none is left out. */
export function compose(policies: readonly (Policy | false | undefined)[], last: Next): Next {
  return policies.reduceRight<Next>(
    (next, policy) => (policy ? (request, context) => policy(request, next, context) : next),
    last,
  );
}

/** A policy that is loaded when a request first comes to it: what most programs never use is not part of what they start with. */
export const late =
  (load: () => Promise<Policy>): Policy =>
  async (request, next, context) =>
    (await load())(request, next, context);

/** What a call asks for, and what its response is. */
export interface Asked extends Prepared {
  /** Instead of the base URL of the client. */
  readonly baseURL?: string;
}

/** Options as they count, and what follows from them: of a client, or of one call. */
export interface Plan {
  readonly options: RequestOptions;
  readonly clocks: Clocks;
  readonly chain: Next;
}

/** What the calls of a client have in common. */
export interface Connection {
  /** Where the API is, as far as it is known: an access token may tell. */
  readonly baseURL: string;
  /** What option or environment say of it; it stays. */
  readonly pinned: string | null | undefined;
  readonly options: ClientOptions;
  readonly headers: MergedHeaders;
  readonly credential: Credential;
  readonly log: LeveledLogger;
  readonly budget: RetryBudget;
  /** Added to by what observes the client, and handed on to its copies. */
  readonly observers: readonly Observer[];
  /** How a call with these options goes. Throws at clocks that cannot be. */
  plan(own: RequestOptions): Plan;
  observe(observer: Observer): void;
}

/** The state of a call. */
export interface CallContext extends Plan {
  readonly client: Connection;
  readonly asked: Asked;
  readonly caller: Caller;
  /** The largest request body. */
  readonly limit: Limit;
  /** Headers that the caller removed. */
  readonly removed: ReadonlySet<string>;
  /** When `totalTimeout` is over, in milliseconds of `performance.now()`. */
  deadline: number;
  /** The number of the attempt, from 1; 0 before the first. */
  attempt: number;
  /** Clocks and abort of the attempt, from its beginning on. */
  watch: Watch | undefined;
  /** What went out with the attempt, as it was authorized and as it was sent: the secrets in it are shown nowhere. */
  carriers: readonly Carrier[];
  /** The attempt whose credential was turned down, after which there is another one. */
  renewed: number | undefined;
  /** Whether only the response was wanted when it was there. */
  raw: boolean;
  outcome: Outcome<unknown> | undefined;
}

/** A watch for something that is part of a call: it ends with the caller's signal and with the time of the call. */
export function watchOf({ options, clocks, deadline }: CallContext): Watch {
  const watch = new Watch(options.signal);
  if (deadline !== Infinity) watch.start("totalTimeout", clocks.totalTimeout, deadline - performance.now());
  return watch;
}
