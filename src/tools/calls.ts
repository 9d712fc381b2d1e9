/** The calls of one reply: each is run once, whoever asks for it first. */
import { changedTool } from "./changes.js";
import { runRunnableTool } from "./run.js";
import type { HistoryMessage, ModelReply, RunnerState } from "./state.js";
import type { BetaToolUse, RunnableToolOutcome, RunnableToolset, Running } from "./types.js";

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
    const { toolset_name: family } = call;
    const before = this.#complete.slice(0, this.#complete.indexOf(call));
    const waits = family && before.some((one) => one.toolset_name === family && !this.#outcomes.has(one.id));
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
    const { toolset_name: family } = call;
    const before = family ? this.#families.get(family) : undefined;
    const outcome = before ? this.#after(before, call, signal) : this.#run(call, signal);
    if (family) this.#families.set(family, outcome);
    this.#outcomes.set(call.id, outcome);
    return outcome;
  }

  /** Calls of one toolset run one by one, and none after one that has failed. */
  async #after(before: Promise<RunnableToolOutcome>, call: CallBlock, signal?: AbortSignal | null) {
    const { isError } = await before;
    if (!isError) return this.#run(call, signal);
    const what = call.toolset_name === "computer" ? "computer action" : "action";
    return { content: `Not executed: an earlier ${what} in this turn failed.`, isError };
  }

  async #run(call: CallBlock, signal?: AbortSignal | null): Promise<RunnableToolOutcome> {
    const { options } = this.#state;
    const toolUse = call as BetaToolUse;
    const context = { toolUse, toolUseBlock: toolUse, signal: signal ?? this.#signal };
    const tool = toolFor(this.#state, call);
    const start = performance.now();
    options.onToolCall?.({ toolUse });
    const outcome = tool
      ? await runRunnableTool(isToolset(tool) ? memberOf(tool, call, context) : tool, call.input, context)
      : { content: `Error: Tool '${call.name}' not found`, isError: true };
    options.onToolResult?.({ toolUse, ...outcome, duration: performance.now() - start });
    return outcome;
  }
}

const isToolset = (tool: object): tool is RunnableToolset => !("name" in tool);

const memberOf = (
  { run }: RunnableToolset,
  call: CallBlock,
  context: Parameters<RunnableToolset["run"]>[0],
): Running => ({
  parse: (input) => input,
  run: () => run(context, call),
});

/** What runs a call: a member of a toolset by the names of both, any other tool by its own. */
function toolFor(state: RunnerState, call: CallBlock): Running | RunnableToolset | undefined {
  const { toolset_name: family, name } = call;
  const runnable = (state.params.tools ?? []).filter((tool): tool is Running | RunnableToolset => "run" in tool);
  if (family) return runnable.find((tool) => isToolset(tool) && tool.type.startsWith(`${family}_toolset_`));
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
