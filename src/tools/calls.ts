/** The calls of one reply: each is run once, whoever asks for it first. */
import { changedTool } from "./changes.js";
import { malformed } from "./malformed-call.js";
import { runMember, runRunnableTool } from "./run.js";
import type { HistoryMessage, ModelReply, RunnerState } from "./state.js";
import type { BetaToolRunContext, BetaToolUse, RunnableToolOutcome, RunnableToolset, Running } from "./types.js";

/** A call, as far as the runner looks into it. */
export interface CallBlock {
  readonly type: "tool_use";
  readonly id: string;
  readonly name: string;
  readonly input: unknown;
  readonly toolset_name?: string | null;
}

/** The calls in the content of a message. */
export const callsIn = (content: unknown): CallBlock[] =>
  Array.isArray(content) ? content.filter((block: { type?: unknown }) => block.type === "tool_use") : [];

export class Calls {
  readonly #state: RunnerState;
  readonly #signal: AbortSignal;
  readonly #outcomes = new Map<string, Promise<RunnableToolOutcome>>();
  /** By toolset: the outcome of its last call. */
  readonly #families = new Map<string, Promise<RunnableToolOutcome>>();
  readonly #holding = new Set<string>();
  readonly #complete: CallBlock[] = [];
  #response: Promise<HistoryMessage | null> | undefined;

  constructor(state: RunnerState, signal: AbortSignal) {
    this.#state = state;
    this.#signal = signal;
  }

  /** Keeps a call from starting before the reply was handled. */
  hold(id: string): void {
    if (!this.#outcomes.has(id)) this.#holding.add(id);
  }

  /** The complete calls that are held. */
  get held(): CallBlock[] {
    return this.#complete.filter(({ id }) => this.#holding.has(id) && !this.#outcomes.has(id));
  }

  /** A call has arrived whole. */
  add(call: CallBlock): void {
    this.#complete.push(call);
  }

  /** Starts a call while the reply streams, unless it is held or an earlier one of its toolset is. */
  startEarly(call: CallBlock): void {
    const family = familyOf(this.#state, call);
    const before = this.#complete.slice(0, this.#complete.indexOf(call));
    const waits = family && before.some((one) => familyOf(this.#state, one) === family && !this.#outcomes.has(one.id));
    if (!waits && !this.#holding.has(call.id)) void this.#start(call);
  }

  /** The message that answers all calls of a reply; null when there are none. Rejects when the signal is aborted. */
  response(reply: Pick<ModelReply, "content">, signal?: AbortSignal | null): Promise<HistoryMessage | null> {
    return (this.#response ??= this.#respond(callsIn(reply.content), signal));
  }

  async #respond(calls: readonly CallBlock[], signal?: AbortSignal | null): Promise<HistoryMessage | null> {
    if (calls.length === 0) return null;
    const outcomes = await Promise.all(calls.map((call) => this.#start(call, signal)));
    const content = calls.map((call, at) => resultOf(call, outcomes[at]!));
    return { role: "user", content };
  }

  #start(call: CallBlock, signal?: AbortSignal | null): Promise<RunnableToolOutcome> {
    const started = this.#outcomes.get(call.id);
    if (started) return started;
    const family = familyOf(this.#state, call);
    const before = family ? this.#families.get(family) : undefined;
    const outcome = before ? this.#after(before, call, signal) : this.#run(call, signal);
    // Whoever waits for the answers is told; a call that started early may fail before.
    outcome.catch(() => {});
    if (family) this.#families.set(family, outcome);
    this.#outcomes.set(call.id, outcome);
    return outcome;
  }

  /** Calls of one toolset run one by one, and none after one that has failed. */
  async #after(before: Promise<RunnableToolOutcome>, call: CallBlock, signal?: AbortSignal | null) {
    const { isError } = await before;
    if (!isError || !call.toolset_name) return this.#run(call, signal);
    const what = call.toolset_name === "computer" ? "computer action" : "action";
    return { content: `Not executed: an earlier ${what} in this turn failed.`, isError };
  }

  async #run(call: CallBlock, signal?: AbortSignal | null): Promise<RunnableToolOutcome> {
    const { options } = this.#state;
    const toolUse = call as BetaToolUse;
    const context = { toolUse, toolUseBlock: toolUse, signal: signal ?? this.#signal };
    const start = performance.now();
    options.onToolCall?.({ toolUse });
    const outcome = await carryOut(this.#state, call, context);
    options.onToolResult?.({ toolUse, ...outcome, duration: performance.now() - start });
    return outcome;
  }
}

const isToolset = (tool: object): tool is RunnableToolset => !("name" in tool);

const isOf = (family: string) => (tool: Running | RunnableToolset) =>
  isToolset(tool) && tool.type.startsWith(`${family}_toolset_`);

/** The toolset that a call is of, or means to be of: the calls of one run one by one. Undefined for the calls of other tools. */
function familyOf(state: RunnerState, call: CallBlock): string | undefined {
  const family = call.toolset_name || (toolFor(state, call) ? undefined : call.name);
  return family && runnableIn(state).some(isOf(family)) ? family : undefined;
}

async function carryOut(
  state: RunnerState,
  call: CallBlock,
  context: BetaToolRunContext,
): Promise<RunnableToolOutcome> {
  const tool = toolFor(state, call);
  if (tool && isToolset(tool)) return runMember(tool, call, context);
  if (tool) return runRunnableTool(tool, call.input, context);
  const { toolset_name: family, name } = call;
  const missing = family ? `Toolset '${family}' member '${name}'` : `Tool '${name}'`;
  const content = !family && familyOf(state, call) ? malformed(call) : `Error: ${missing} not found`;
  return { content, isError: true };
}

const runnableIn = ({ params: { tools = [] } }: RunnerState) =>
  tools.filter((tool): tool is Running | RunnableToolset => "run" in tool);

/** What runs a call: a member of a toolset by the names of both, any other tool by its own. */
function toolFor(state: RunnerState, call: CallBlock): Running | RunnableToolset | undefined {
  const { toolset_name: family, name } = call;
  const runnable = runnableIn(state);
  if (family) return runnable.find(isOf(family));
  const changed = changedTool(state.changes, name);
  if (changed !== undefined) return changed ?? undefined;
  return runnable.find((tool) => (tool as { name?: string }).name === name);
}

function resultOf({ id, toolset_name: family }: CallBlock, { content, isError }: RunnableToolOutcome): object {
  return {
    ...{ type: "tool_result", tool_use_id: id },
    ...(content !== undefined && { content }),
    ...(isError && { is_error: true }),
    ...(family && { toolset_name: family }),
  };
}
