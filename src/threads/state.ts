/** What a thread knows: shared by its methods and by what takes its turns, which is loaded with the first one. */
import type { BetaMessage, BetaMessageParam } from "../../generated/types/2026-10-21.js";
import type { Logger, LogLevel, Platform, RequestOptions } from "../contract/index.js";
import { ArgumentError } from "../errors/errors.js";
import type { Call } from "../send/call.js";
import type {
  BetaMessageThreadFields,
  BetaMessageThreadInput,
  BetaMessageThreadRequestOptions,
  BetaMessageThreadSendParams,
  UnsupportedRequestBehavior,
} from "./message-thread.js";

/** A message of the history, and the reply that it was. */
export interface ThreadEntry {
  readonly param: BetaMessageParam;
  readonly reply?: BetaMessage;
  /** The reply was cut. */
  readonly isPartial?: boolean;
}

/** What a thread is made with, and cannot be given another of. */
export interface Fixed {
  readonly system?: unknown;
  readonly tools?: unknown;
}

/** Where the next turn goes on. */
export type Anchor =
  /** With the whole history, in a new thread; `isAgain`: because the one before was lost. */
  | { readonly type: "create"; readonly isAgain?: boolean }
  /** From a reply that the API holds. */
  | { readonly type: "continue"; readonly from: string; readonly fixed: string; readonly isAgain: boolean }
  /** With the whole history, in no thread. */
  | { readonly type: "unthreaded" };

/** A turn on its way. */
export interface ThreadTurn {
  readonly fields: BetaMessageThreadFields;
  /** Messages that came with it, and leave with it when it fails. */
  readonly own: readonly ThreadEntry[];
  /** What it sets of a thread that it creates. */
  fixed: Fixed;
  /** What was added meanwhile. */
  readonly later: (BetaMessageParam | BetaMessage)[];
}

/** What sends for a thread: `beta.messages` of a client, or whatever has its methods. */
export interface ThreadMessages {
  create(params: never, options?: RequestOptions): Call<unknown>;
  parse(params: never, options?: RequestOptions): unknown;
  stream(params: never, options?: RequestOptions): unknown;
  toolRunner(params: never, options?: object): unknown;
  readonly _client?: {
    readonly logger: Logger;
    readonly logLevel?: LogLevel;
    readonly _options?: { readonly platform?: Pick<Platform, "name" | "threads"> | undefined };
  };
}

export interface ThreadState {
  readonly messages: ThreadMessages;
  fields: BetaMessageThreadFields;
  options: BetaMessageThreadRequestOptions;
  readonly behavior: UnsupportedRequestBehavior;
  /** What was sent and answered. */
  stored: ThreadEntry[];
  /** What goes with the next turn. */
  staged: ThreadEntry[];
  anchor: Anchor;
  turn: ThreadTurn | undefined;
  /** The id of the reply that was recorded last. */
  last: string | undefined;
}

/** A message as it is sent; a reply without what only a reply has. */
export const asParam = (message: BetaMessageParam | BetaMessage): BetaMessageParam =>
  "id" in message ? { role: message.role, content: message.content as never } : message;

/** Whether two messages say the same. */
export const isSame = (a: BetaMessageParam, b: BetaMessageParam): boolean =>
  a.role === b.role && (a.content === b.content || JSON.stringify(a) === JSON.stringify(b));

/** Adds messages for the next turn. A reply that is there already is not added again. */
export function stage(state: ThreadState, messages: readonly (BetaMessageParam | BetaMessage)[]): void {
  const { staged, stored, turn, last } = state;
  if (turn) return void turn.later.push(...messages);
  for (const message of messages) {
    const param = asParam(message);
    const before = staged.at(-1) ?? stored.at(-1);
    const isThere = "id" in message ? message.id === last : before?.reply && isSame(param, before.param);
    if (!isThere) staged.push({ param });
  }
}

/** Params and options that say something. */
export const definedOf = <T extends object>(given: T): Partial<T> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<T>;

/** Begins a turn. Throws `ArgumentError` while there is one on its way. */
export function beginTurn(
  state: ThreadState,
  given: BetaMessageThreadInput = [],
  params: BetaMessageThreadSendParams = {},
): ThreadTurn {
  if (state.turn) throw new ArgumentError("A turn of this thread is on its way: wait for it");
  const before = state.staged.length;
  stage(state, Array.isArray(given) ? (given as BetaMessageParam[]) : [given as BetaMessageParam]);
  const { system, tools } = params;
  return (state.turn = {
    fields: { ...state.fields, ...definedOf(refused(params)) },
    own: state.staged.slice(before),
    fixed: definedOf({ system, tools }),
    later: [],
  });
}

/** The same params. Throws `ArgumentError` for what is the thread's to say. */
export function refused<T extends object>(params: T): T {
  if ((params as { thread?: unknown }).thread !== undefined)
    throw new ArgumentError("`thread` is set by the thread itself");
  return params;
}
