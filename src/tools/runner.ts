/** The loop of a conversation with tools, as a caller holds it. */
import { ArgumentError } from "../errors/errors.js";
import { deferred } from "../message-stream/deferred.js";
import type { Params, RunnerMessages, RunnerState, ToolRunnerOptions } from "./state.js";

type Update<T> = T | ((previous: T) => T);

const updated = <T>(previous: T, update: Update<T>): T =>
  typeof update === "function" ? (update as (previous: T) => T)(previous) : update;

const late = () => import("./loop.js");

/**
 * A conversation in which the model's calls of tools are answered until it calls none. An async iterable of its messages, or of
 * their streams; awaited, it is the last message. Nothing is sent before.
 */
export class ToolRunner<Message, Item, Param, ParamsOf extends object, ToolUse> implements AsyncIterable<Item> {
  readonly #state: RunnerState;

  /**
   * `owner` is a client, or its `messages`. Throws `ArgumentError` for params that a runner cannot have: `compaction`, a
   * `thread`, `runToolsEagerly` without `stream`, a `max_iterations` below 1.
   */
  constructor(owner: object, params: ParamsOf, options: ToolRunnerOptions = {}) {
    const { beta } = owner as { beta?: { messages: RunnerMessages } };
    const given = params as unknown as Params;
    check(given);
    this.#state = {
      messages: beta?.messages ?? (owner as RunnerMessages),
      // A copy, so that a message that is changed later goes out as it was given.
      params: { ...given, messages: JSON.parse(JSON.stringify(given.messages)) as Params["messages"] },
      options: { ...options },
      replaced: false,
      changes: [],
      told: 0,
      compaction: undefined,
      turn: undefined,
      last: undefined,
      end: deferred(),
      consumed: false,
      failed: false,
    };
  }

  /** The params of the next request; while a reply is handled, `messages` does not hold it yet. */
  get params(): Readonly<ParamsOf> {
    return this.#state.params as unknown as ParamsOf;
  }

  /**
   * Replaces the params, of which those that are left out are gone. While a reply is handled, neither it nor the results of its
   * calls are added then: the next request has these params.
   */
  setMessagesParams(params: Update<ParamsOf>): void {
    const next = updated(this.params as ParamsOf, params) as unknown as Params;
    this.#state.params = { ...next, messages: [...next.messages] };
    this.#state.replaced = true;
  }

  /** Replaces the options, by a function; an object is merged into them. */
  setRequestOptions(options: Update<ToolRunnerOptions>): void {
    const state = this.#state;
    state.options = typeof options === "function" ? options(state.options) : { ...state.options, ...options };
  }

  /** Adds messages to the history, in place of the reply that is being handled, as `setMessagesParams` would. */
  pushMessages(...messages: Param[]): void {
    this.#state.params.messages.push(...(messages as Params["messages"]));
    this.#state.replaced = true;
  }

  /** Answers the calls of the last reply now, each once; null when there are none. */
  async generateToolResponse(signal?: AbortSignal | null): Promise<Param | null> {
    const { turn } = this.#state;
    return turn ? ((await turn.calls.response(await turn.reply(), signal)) as Param | null) : null;
  }

  /** Holds a call of the reply that streams until it was handled; `runToolsEagerly` would start it before. */
  deferToolCall(toolUse: ToolUse | string): void {
    this.#state.turn?.calls.hold(typeof toolUse === "string" ? toolUse : (toolUse as { id: string }).id);
  }

  /** The complete calls that are held and have not started, in the model's order. */
  get deferredToolCalls(): ToolUse[] {
    return (this.#state.turn?.calls.held ?? []) as ToolUse[];
  }

  /**
   * Gives the model more tools, and leaves `params.tools` as it is, for the prompt cache: the next request says so in a system
   * message. A tool of the same name is replaced at once; one that cannot be run is sent and not run. Needs the beta
   * `inline-tools-2026-09-15`. Throws `ArgumentError` for a toolset.
   */
  addTools(...tools: object[]): void {
    for (const added of tools) if (!("name" in added)) throw new ArgumentError("A toolset belongs in `tools`");
    this.#state.changes.push(...tools.map((added) => ({ added })));
  }

  /** Takes tools from the model, as `addTools` gives them: a call of one is answered as of a tool that is not there. */
  removeTools(...tools: ({ name: string } | string)[]): void {
    const names = tools.map((one) => (typeof one === "string" ? one : one.name));
    this.#state.changes.push(...names.map((removed) => ({ removed })));
  }

  /**
   * Sums the conversation up once the turn is over, calls included: the summary is asked for and handed out like any message, and
   * replaces the history. Needs the beta `compact-2026-09-04`. The loop throws `ArgumentError` beside a
   * compaction that the API does by `context_management`.
   */
  compactBeforeNextTurn(compaction: object = { type: "summarize" }): void {
    this.#state.compaction = compaction;
  }

  /** The last message, once the loop that somebody else drives has ended, or was left. */
  done(): Promise<Message> {
    return this.#state.end.promise as Promise<Message>;
  }

  /** The last message; drives the loop unless that is done already. */
  async runUntilDone(): Promise<Message> {
    return (await late()).driveToEnd(this.#state) as Promise<Message>;
  }

  // `any` as in the standard library.
  then<A = Message, B = never>(
    onfulfilled?: ((value: Message) => A | PromiseLike<A>) | null,
    // oxlint-disable-next-line no-explicit-any -- see above
    onrejected?: ((reason: any) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.runUntilDone().then(onfulfilled, onrejected);
  }

  /** Runs the loop, once; after a failure it may be run again. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    yield* (await late()).drive(this.#state) as AsyncGenerator<Item, void>;
  }
}

function check({ compaction, thread = false, runToolsEagerly, stream, max_iterations: most = 1 }: Params): void {
  const wrong =
    compaction != null
      ? "A runner takes no `compaction`: call compactBeforeNextTurn()"
      : thread !== false
        ? "A runner takes no `thread` but false"
        : runToolsEagerly && !stream
          ? "`runToolsEagerly` needs `stream: true`"
          : most >= 1
            ? undefined
            : "`max_iterations` has to be 1 or more";
  if (wrong) throw new ArgumentError(wrong);
}
