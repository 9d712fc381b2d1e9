/** What a reply does to a thread. */
import type { BetaMessage } from "../../generated/types/2026-10-21.js";
import { definitionOf } from "../tools/changes.js";
import type { BetaMessageThreadFields } from "./message-thread.js";
import { asParam, type ThreadState, type ThreadTurn } from "./state.js";

/** What of params a thread keeps; tools as they are sent. */
export const fixedKey = ({ system, tools }: BetaMessageThreadFields): string =>
  JSON.stringify([system, tools?.map(definitionOf)]);

/** Records a complete reply, which the next turn goes on from. The API keeps none that was refused, or that a fallback has written. */
export function recordReply(state: ThreadState, turn: ThreadTurn, reply: BetaMessage): void {
  if (isRefused(state, reply)) return;
  store(state, reply);
  const { anchor } = state;
  // What was set meanwhile stands.
  if (anchor.type === "create") state.fields = { ...state.fields, ...(turn.fixed as object) };
  if (anchor.type !== "unthreaded") {
    const isAgain = anchor.type === "create" && anchor.isAgain === true;
    const isOfFallback = reply.usage.iterations?.some(({ type }) => type === "fallback_message");
    state.anchor = isOfFallback
      ? { type: "create" }
      : { type: "continue", from: reply.id, fixed: fixedKey(turn.fields), isAgain };
  }
  if (reply.container) keepContainer(state, reply.container.id);
}

/** Records what had come of a reply that was cut: the API has all of it or nothing, so the next turn begins a new thread. */
export function recordCut(state: ThreadState, reply: BetaMessage, blocks: number): void {
  if (isRefused(state, reply)) return;
  const open = reply.content[blocks];
  const content = reply.content.slice(0, blocks);
  // Of a block that is not text, the end is what counts.
  if (open?.type === "text" && open.text !== "") content.push(open);
  store(state, content.length > 0 ? { ...reply, content } : undefined, true);
  if (state.anchor.type === "continue") state.anchor = { type: "create" };
}

function isRefused(state: ThreadState, { stop_reason: reason }: BetaMessage): boolean {
  if (reason !== "refusal") return false;
  if (state.anchor.type === "continue") state.anchor = { type: "create" };
  return true;
}

function store(state: ThreadState, reply: BetaMessage | undefined, isPartial = false): void {
  state.stored.push(...state.staged, ...(reply ? [{ param: asParam(reply), reply, isPartial }] : []));
  state.staged = [];
  if (reply) state.last = reply.id;
}

function keepContainer(state: ThreadState, id: string): void {
  const { container } = state.fields;
  if (container == null) state.fields = { ...state.fields, container: id };
  else if (typeof container === "object" && container.id == null)
    state.fields = { ...state.fields, container: { ...container, id } };
}
