/** The loop of a runner. Loaded when it begins. */
import { onAbort } from "../base/timers.js";
import { APIUserAbortError, ArgumentError, ClaudeError } from "../errors/errors.js";
import { deferred } from "../message-stream/deferred.js";
import { Calls, callsIn } from "./calls.js";
import { changesMessage, definitionOf } from "./changes.js";
import { compactionParams, withoutCompacted } from "./compaction.js";
import { startEagerly } from "./eager.js";
import type { Params, ModelReply, ReplyStream, RunnerState, Turn } from "./state.js";

const USUAL_LIMIT = 100;

/** The model still calls tools after as many requests as a loop makes; the last message is in `partial`. */
export class ToolLoopError extends ClaudeError {
  static override readonly kind: string = "ToolLoopError";

  constructor(last: ModelReply) {
    super(
      `The model still calls tools after ${USUAL_LIMIT} requests: set \`max_iterations\` to allow more, or Infinity`,
    );
    this.partial = last;
  }
}

/** Runs the loop, once; after a failure it may be run again. However it ends, `state.end` is settled. */
export async function* drive(state: RunnerState): AsyncGenerator<unknown, void, undefined> {
  if (state.consumed) throw new ClaudeError("Cannot iterate over a consumed stream");
  state.consumed = true;
  if (state.failed) state.end = deferred();
  const { end } = state;
  state.failed = false;
  const { output_format: format, output_config: config } = state.params;
  try {
    if (format != null && config?.format != null)
      throw new ArgumentError("Both output_format and output_config.format: use output_config.format");
    yield* loop(state);
  } catch (error) {
    end.reject(error);
    state.failed = true;
    state.consumed = false;
    throw error;
  } finally {
    if (state.last) end.resolve(state.last);
    else end.reject(new ClaudeError("The loop of the runner was left before its first message"));
  }
}

/** The last reply; runs the loop unless that was done. */
export async function driveToEnd(state: RunnerState): Promise<ModelReply> {
  if (!state.consumed) for await (const _ of drive(state));
  return state.end.promise;
}

/** The messages of a conversation, or their streams, until no tool is called any more. */
async function* loop(state: RunnerState): AsyncGenerator<unknown, void, undefined> {
  const controller = new AbortController();
  const { signal } = state.options;
  const leave = onAbort(signal, () => controller.abort(signal?.reason));
  try {
    for (let requests = 0, goesOn = true; goesOn && !isOver(state, requests); requests++) {
      tellChanges(state);
      const turn = yield* take(state, state.params, controller.signal);
      goesOn = state.replaced ? await answerReplaced(state, controller.signal) : await answer(state, turn);
      if (controller.signal.aborted) throw aborted(controller.signal);
      if (state.compaction && !isOver(state, requests + 1)) {
        requests++;
        yield* compact(state, controller.signal, goesOn);
      }
    }
  } catch (error) {
    throw controller.signal.aborted ? aborted(controller.signal, error) : error;
  } finally {
    leave();
    // Of a loop that was left: what still streams or runs.
    controller.abort();
    state.turn = undefined;
  }
}

const aborted = (signal: AbortSignal, error?: unknown) =>
  error instanceof APIUserAbortError ? error : new APIUserAbortError({ cause: signal.reason as unknown });

/** Whether as many requests were made as there may be. Throws when that was not the caller's number and tools are still called. */
function isOver({ params, last }: RunnerState, requests: number): boolean {
  if (requests < (params.max_iterations ?? USUAL_LIMIT)) return false;
  if (params.max_iterations === undefined && last && callsIn(last.content).length > 0) throw new ToolLoopError(last);
  return true;
}

/** One request: hands its reply out, and waits until that is complete and was handled. */
async function* take(state: RunnerState, params: object, signal: AbortSignal): AsyncGenerator<unknown, Turn> {
  state.replaced = false;
  const turn = (state.turn = await send(state, params as Params, signal));
  if (!turn.stream) state.last = await turn.reply();
  yield turn.item;
  state.last = await turn.reply();
  return turn;
}

async function send(state: RunnerState, given: Params, signal: AbortSignal): Promise<Turn> {
  const { max_iterations: _, runToolsEagerly, stream: streams, thread: __, tools, ...params } = given;
  const { headers, fallbackState } = state.options;
  const asked = { ...params, stream: streams === true, ...(tools && { tools: tools.map(definitionOf) }) } as never;
  const options = { signal, ...(headers !== undefined && { headers }), ...(fallbackState && { fallbackState }) };
  const calls = new Calls(state, signal);
  if (!streams) {
    const reply = (await state.messages.create(asked, options)) as ModelReply;
    return { item: reply, stream: undefined, reply: async () => reply, calls };
  }
  const stream = state.messages.stream(asked, options) as ReplyStream;
  if (runToolsEagerly) startEagerly(stream, calls);
  return { item: stream, stream, reply: () => stream.finalMessage(), calls };
}

/** Adds a reply and the answers of its calls to the history; whether the model is to go on. */
async function answer(state: RunnerState, { calls }: Turn): Promise<boolean> {
  const reply = state.last!;
  const response = reply.stop_reason === "tool_use" ? await calls.response(reply) : null;
  // The caller may have replaced the history while its tools ran.
  if (state.replaced) return true;
  const { messages } = state.params;
  messages.push({ role: "assistant", content: reply.content });
  if (reply.container?.id) state.params = { ...state.params, container: inContainer(state.params, reply.container.id) };
  if (response) messages.push(response);
  return response !== null || reply.stop_reason === "pause_turn" || reply.stop_reason === "compaction";
}

const inContainer = ({ container }: Params, id: string) =>
  typeof container === "object" && container !== null ? { ...container, id } : id;

/** A history that the caller has made goes out as it is; calls that it ends with are answered. */
async function answerReplaced(state: RunnerState, signal: AbortSignal): Promise<boolean> {
  const { messages } = state.params;
  const last = messages.at(-1);
  const response =
    last?.role === "assistant" ? await new Calls(state, signal).response(last as Pick<ModelReply, "content">) : null;
  if (response) messages.push(response);
  return true;
}

/** Tells the model of the tools that were added or removed since the last request. */
function tellChanges(state: RunnerState): void {
  const changes = state.changes.slice(state.told);
  state.told = state.changes.length;
  if (changes.length > 0) state.params.messages.push(changesMessage(changes));
}

/** Has the conversation summed up, and goes on with the summary in place of what it sums up. */
async function* compact(state: RunnerState, signal: AbortSignal, goesOn: boolean): AsyncGenerator<unknown, void> {
  const { compaction } = state;
  state.compaction = undefined;
  const { messages } = state.params;
  const warn = (what: string) => state.messages._client?.logger.warn(what);
  if (!goesOn && callsIn(messages.at(-1)?.content).length > 0)
    return warn("The conversation was not compacted: its last message has calls that are not answered.");
  if (JSON.stringify(state.params.context_management ?? "").includes('"compact_'))
    throw new ArgumentError("`context_management` compacts already: leave one of the two out");
  const final = state.last;
  const length = messages.length;
  yield* take(state, compactionParams(state.params, compaction!), signal);
  const summary = state.last!;
  if (!goesOn) state.last = final;
  // A history that the caller has put in its place meanwhile is the caller's.
  if (state.params.messages !== messages) return;
  const next = withoutCompacted(summary, messages.slice(length));
  if (next) state.params = { ...state.params, messages: next };
  else warn("The conversation was not compacted: the reply has no summary.");
}
