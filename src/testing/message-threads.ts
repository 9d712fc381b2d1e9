import type { ValidCall } from "./call.js";
import { isObject, type Json, type JsonObject } from "./json.js";
import { demandRoom } from "./memory-limit.js";
import { badRequest, notFound } from "./problem.js";
import type { Collection } from "./store.js";

/** Where conversations that the server holds are kept: a turn each, by the id of the response. */
const THREADS = "/v1/messages/threads";
/** What a thread is begun with, and keeps. */
const FIXED = ["system", "tools"] as const;

const threadsOf = ({ store }: ValidCall): Collection => store.collection(THREADS);
const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);

/**
 * The call with the whole conversation, where the request goes on with one.
 * @throws Problem 404 for a response that has none, 400 for one that was continued before, or where what is fixed differs.
 */
export function wholeThread(call: ValidCall): ValidCall {
  const { body } = call;
  const { thread, ...rest } = body;
  if (!isObject(thread)) return call;
  demandRoom(call);
  if (thread["type"] !== "continue") return { ...call, body: rest };
  const id = String(thread["previous_message_id"]);
  const last = threadsOf(call).get(id)?.value;
  if (!last) throw notFound(`thread: no thread to go on with after '${id}'`, { error_code: "thread_not_found" });
  if (last["is_continued"] === true)
    throw badRequest(`thread: '${id}' was continued before`, { error_code: "thread_already_continued" });
  const [begun, messages] = turnsUpTo(call, last);
  for (const name of FIXED) {
    const isChanged = body[name] !== undefined && JSON.stringify(body[name]) !== JSON.stringify(begun[name]);
    if (isChanged)
      throw badRequest(`thread: ${name} cannot change in a thread`, { error_code: "thread_fingerprint_mismatch" });
  }
  const fixed = FIXED.flatMap((name) => (begun[name] === undefined ? [] : [[name, begun[name]] as const]));
  return {
    ...call,
    body: { ...rest, ...Object.fromEntries(fixed), messages: [...messages, ...listOf(body["messages"])] },
  };
}

/** The first turn of a thread, and the messages of all up to one. */
function turnsUpTo(call: ValidCall, last: JsonObject): [begun: JsonObject, messages: Json[]] {
  const turns = [last];
  for (let turn: JsonObject | undefined = last; turn;) {
    turn = threadsOf(call).get(String(turn["previous_message_id"]))?.value;
    if (turn) turns.unshift(turn);
  }
  return [turns[0] ?? last, turns.flatMap((turn) => listOf(turn["messages"]))];
}

/** Keeps a turn of a thread under the id of its response; one that was refused is not recorded. */
export function keepTurn(call: ValidCall, message: JsonObject): void {
  const { thread, messages, system, tools } = call.body;
  if (!isObject(thread) || message["stop_reason"] === "refusal") return;
  const threads = threadsOf(call);
  const before = threads.get(String(thread["previous_message_id"]));
  if (before) before.value["is_continued"] = true;
  call.store.add(threads, {
    id: message["id"] ?? "",
    previous_message_id: before?.id ?? null,
    is_continued: false,
    ...(!before && system !== undefined && { system }),
    ...(!before && tools !== undefined && { tools }),
    messages: [...listOf(messages), { role: "assistant", content: message["content"] ?? [] }],
  });
}
