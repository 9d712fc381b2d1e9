/** The turns of a thread. Loaded with the first one. */
import type { BetaMessage, BetaMessageParam } from "../../generated/types/2026-10-21.js";
import { isRecord } from "../base/properties.js";
import { onAbort } from "../base/timers.js";
import { APIError, ArgumentError } from "../errors/errors.js";
import type { Outcome } from "../send/call.js";
import { Accumulator } from "../stream/accumulate.js";
import { definitionOf } from "../tools/changes.js";
import { fixedKey, recordCut, recordReply } from "./record.js";
import type { BetaMessageThreadFields, BetaMessageThreadRequestOptions } from "./message-thread.js";
import { beginTurn, definedOf, type ThreadEntry, isSame, stage, type ThreadState, type ThreadTurn } from "./state.js";

const BETA = "message-threads-2026-08-12";
/** Errors after which the same turn makes the thread again. */
const LOST: ReadonlySet<string> = new Set([
  "thread_not_found",
  "thread_already_continued",
  "thread_continue_in_flight",
]);

type Options = BetaMessageThreadRequestOptions;
type Whole = BetaMessageThreadFields & { messages: BetaMessageParam[]; stream?: unknown };

/** Sends a turn, and records its reply. */
export async function takeTurn(state: ThreadState, turn: ThreadTurn, options: Options): Promise<Outcome<BetaMessage>> {
  try {
    const { call, outcome } = await sent(state, turn, options, false);
    const reply = (await call) as BetaMessage;
    recordReply(state, turn, reply);
    return { response: outcome.response, asResponse: () => outcome.asResponse(), data: () => reply };
  } finally {
    endTurn(state, turn);
  }
}

/** Sends a turn whose reply is a stream, which is recorded as it is read. */
export async function streamTurn(state: ThreadState, turn: ThreadTurn, options: Options) {
  try {
    const { call, outcome } = await sent(state, turn, options, true);
    const events = (await call) as AsyncIterable<object>;
    return { data: recorded(state, turn, events, options.signal), response: outcome.response };
  } catch (error) {
    const { partial } = error as { partial?: BetaMessage };
    // It had begun, so the API may hold what nobody has seen.
    if (partial) recordCut(state, partial, 0);
    endTurn(state, turn);
    throw error;
  }
}

/** A turn of a runner, which has the whole history. */
export const takeWhole = (state: ThreadState, whole: Whole, options: Options): Promise<Outcome<BetaMessage>> =>
  takeTurn(state, wholeTurn(state, whole), options);
export const streamWhole = (state: ThreadState, whole: Whole, options: Options) =>
  streamTurn(state, wholeTurn(state, whole), options);

function wholeTurn(state: ThreadState, whole: Whole): ThreadTurn {
  const { messages, stream: _, ...fields } = whole;
  replaceHistory(state, messages);
  // The messages of a runner are in its own history as well, and stay when the turn fails.
  return (state.turn = { ...beginTurn(state), fields, own: [] });
}

/** Takes a history: what it has more than before is for the next turn; any other begins a new thread. */
export function replaceHistory(state: ThreadState, messages: readonly BetaMessageParam[]): void {
  if (state.turn) return;
  const { stored } = state;
  if (stored.length <= messages.length && stored.every(({ param }, at) => isSame(param, messages[at]!)))
    // By these objects, so that the next comparison need not look into them.
    state.stored = stored.map((entry, at) => ({ ...entry, param: messages[at]! }));
  else {
    state.stored = [];
    if (state.anchor.type !== "unthreaded") state.anchor = { type: "create" };
  }
  state.staged = [];
  stage(state, messages.slice(state.stored.length));
}

function endTurn(state: ThreadState, turn: ThreadTurn): void {
  state.turn = undefined;
  // Of a turn that has come to nothing.
  state.staged = state.staged.filter((entry) => !turn.own.includes(entry));
  stage(state, turn.later);
}

/** Sends the request of a turn, again when the thread was lost. */
async function sent(state: ThreadState, turn: ThreadTurn, options: Options, stream: boolean) {
  const { platform } = state.messages._client?._options ?? {};
  if (platform && !platform.threads)
    throw new ArgumentError(`${platform.name} has no threads: send the whole history with beta.messages.create()`);
  takeUpCut(state);
  for (;;) {
    const params = { ...paramsOf(state, turn), stream };
    const call = state.messages.create(params as never, { ...state.options, ...definedOf(options) });
    try {
      const outcome = (await call.responsePromise) as Outcome<unknown>;
      return { call, outcome };
    } catch (error) {
      if (!goesOn(state, error)) throw error;
    }
  }
}

/** A turn without messages of its own sends the one again whose reply was cut. */
function takeUpCut(state: ThreadState): void {
  const { stored, staged } = state;
  const last = stored.at(-1);
  if (staged.length > 0 || !last || (last.reply && !last.isPartial)) return;
  const kept = last.reply ? stored.slice(0, -1) : stored;
  const from = kept.findLastIndex(({ reply }) => reply) + 1;
  [state.stored, state.staged] = [kept.slice(0, from), kept.slice(from)];
}

function paramsOf(state: ThreadState, { fields }: ThreadTurn): object {
  const { anchor, stored, staged } = state;
  const { system: _, tools, ...others } = fields;
  const whole = { ...fields, ...(tools && { tools: tools.map(definitionOf) }) };
  const next = staged.map(({ param }) => param);
  if (anchor.type === "unthreaded") return { ...whole, messages: [...history(stored), ...next] };
  const betas = [...new Set([...(fields.betas ?? []), BETA])];
  if (anchor.type === "create")
    return { ...whole, betas, messages: [...history(stored), ...next], thread: { type: "create" } };
  if (fixedKey(fields) !== anchor.fixed)
    throw new ArgumentError(
      "Cannot change `system` or `tools` on a thread: it keeps those that it was made with. Make a new one from `thread.params`, or send `tool_addition` and `tool_removal` blocks",
    );
  return { ...others, betas, messages: next, thread: { type: "continue", previous_message_id: anchor.from } };
}

/** Messages that were sent before. Marks for the cache were for the requests that they were first in. */
function history(stored: readonly ThreadEntry[]): BetaMessageParam[] {
  const answered = stored.findLastIndex(({ reply }) => reply) + 1;
  return stored.map(({ param }, at) => (at < answered ? (withoutMarks(param) as BetaMessageParam) : param));
}

function withoutMarks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMarks);
  if (!isRecord(value)) return value;
  const { cache_control: _, ...copy } = value;
  for (const key of ["content", "source", "tool", "definition", "tool_references"])
    if (key in copy) copy[key] = withoutMarks(copy[key]);
  return copy;
}

/** Whether the turn is sent again after an error of its thread. */
function goesOn(state: ThreadState, error: unknown): boolean {
  const { errorCode: code } = error instanceof APIError ? error : { errorCode: null };
  const { anchor, behavior } = state;
  const { logger, logLevel = "" } = state.messages._client ?? {};
  const say = (what: string) => /info|debug/.test(logLevel) && logger?.info(`${what}: ${String(code)}`);
  const mayGoOn = behavior === "continue_unthreaded";
  if (code && LOST.has(code) && anchor.type === "continue") {
    const isAgain = code === "thread_not_found";
    const gaveUp = isAgain && anchor.isAgain && mayGoOn;
    say(gaveUp ? "The thread was lost again, and is given up" : "The thread is made again");
    state.anchor = gaveUp ? { type: "unthreaded" } : { type: "create", isAgain };
    return true;
  }
  if (code !== "thread_unsupported_request" || anchor.type === "unthreaded" || !mayGoOn) return false;
  say("The API does not keep this conversation, which goes on without a thread");
  state.anchor = { type: "unthreaded" };
  return true;
}

/** The events of a reply, which is recorded when it is complete, or as far as it came. */
async function* recorded(
  state: ThreadState,
  turn: ThreadTurn,
  events: AsyncIterable<object>,
  signal: AbortSignal | null | undefined,
): AsyncGenerator<object, void, undefined> {
  const message = new Accumulator();
  let [blocks, isOver] = [0, false];
  const end = (record: (reply: BetaMessage) => void) => {
    if (isOver) return;
    isOver = true;
    const reply = message.message as BetaMessage | undefined;
    if (reply) record(reply);
    endTurn(state, turn);
  };
  const cut = () => end((reply) => recordCut(state, reply, blocks));
  const leave = onAbort(signal, cut);
  try {
    for await (const event of events) {
      message.add(event);
      const { type } = event as { type?: unknown };
      if (type === "content_block_stop") blocks++;
      if (type === "message_stop") end((reply) => recordReply(state, turn, reply));
      yield event;
    }
  } finally {
    leave();
    cut();
  }
}
