/** A conversation that the API holds between turns, as a caller has it. */
import type {
  JSONOutputFormat,
  BetaMessage,
  BetaMessageCreateParamsBase,
  BetaMessageParam,
  BetaOutputConfig,
  BetaRawMessageStreamEvent,
  BetaToolUseBlock,
  TextCitation,
} from "../../generated/types/2026-10-21.js";
import type { RequestOptions } from "../contract/index.js";
import type { MessageStream } from "../message-stream/message-stream.js";
import { Call } from "../send/call.js";
import type { AutoParseableBetaOutputFormat, ParsedBetaMessage } from "../structured/types.js";
import type { ToolRunner } from "../tools/runner.js";
import type { ToolRunnerOptions, ToolRunnerSettings } from "../tools/state.js";
import type { BetaRunnableTool, RunnableToolset } from "../tools/types.js";
import type * as Turns from "./turns.js";
import { asParam, beginTurn, definedOf, refused, stage, type ThreadMessages, type ThreadState } from "./state.js";

/** What is done about a request that the API cannot keep in a thread. */
export type UnsupportedRequestBehavior = "error" | "continue_unthreaded";

type Format = JSONOutputFormat | AutoParseableBetaOutputFormat<unknown> | null;

/** The params of a thread's turns. */
export type BetaMessageThreadFields = Omit<
  BetaMessageCreateParamsBase,
  "messages" | "stream" | "thread" | "output_format" | "output_config" | "tools"
> & {
  /** @deprecated Use `output_config.format`. */
  output_format?: Format;
  output_config?: (Omit<BetaOutputConfig, "format"> & { format?: Format }) | null;
  tools?: (NonNullable<BetaMessageCreateParamsBase["tools"]>[number] | BetaRunnableTool | RunnableToolset)[];
};

export type BetaMessageThreadCreateParams = BetaMessageThreadFields & {
  /** The history so far, which goes with the first turn. */
  messages?: BetaMessageParam[];
  /** Default `error`: the error of the API. `continue_unthreaded` sends the whole history from then on. */
  unsupportedRequestBehavior?: UnsupportedRequestBehavior;
};

/** Options of a thread's requests. */
export type BetaMessageThreadRequestOptions = Pick<
  RequestOptions,
  "headers" | "signal" | "timeout" | "maxRetries" | "fallbackState"
>;

/** Params of one turn; what is left out is the thread's. */
export type BetaMessageThreadSendParams = Partial<Omit<BetaMessageThreadFields, "output_format" | "output_config">>;

/** Messages of a turn: one, several, or a reply as it came. */
export type BetaMessageThreadInput = BetaMessageParam | BetaMessage | readonly (BetaMessageParam | BetaMessage)[];

let turns: typeof Turns | undefined;
const late = async () => (turns ??= await import("./turns.js"));

type Stream<Parsed> = MessageStream<
  ParsedBetaMessage<Parsed>,
  BetaRawMessageStreamEvent,
  BetaMessageParam,
  TextCitation
>;
type Runner<Item> = ToolRunner<BetaMessage, Item, BetaMessageParam, BetaMessageThreadCreateParams, BetaToolUseBlock>;

/**
 * A conversation that the API holds between turns, so that each request has only the new messages. One turn at a time. A thread that
 * the API has lost is made again, with the whole history.
 */
export class MessageThread<ParsedT = null> {
  readonly #state: ThreadState;

  /** `owner` is a client, or its `beta.messages`. Nothing is sent. */
  constructor(owner: object, params: BetaMessageThreadCreateParams, options: BetaMessageThreadRequestOptions = {}) {
    const { beta } = owner as { beta?: { messages: ThreadMessages } };
    const { messages = [], unsupportedRequestBehavior: behavior = "error", ...fields } = params;
    this.#state = {
      messages: beta?.messages ?? (owner as ThreadMessages),
      fields: refused(fields),
      options,
      behavior,
      stored: [],
      staged: [],
      anchor: { type: "create" },
      turn: undefined,
      last: undefined,
    };
    this.append(...messages);
  }

  /** The whole conversation, with what waits for the next turn; a copy. */
  get messages(): BetaMessageParam[] {
    const { stored, staged, turn } = this.#state;
    return [...[...stored, ...staged].map(({ param }) => param), ...(turn?.later ?? []).map(asParam)];
  }

  /** The reply that the next turn goes on from; null when it begins a new thread. */
  get previousMessageId(): string | null {
    const { anchor } = this.#state;
    return anchor.type === "continue" ? anchor.from : null;
  }

  /** The params that a thread of the whole conversation is made with. */
  get params(): BetaMessageThreadCreateParams &
    Required<Pick<BetaMessageThreadCreateParams, "messages" | "unsupportedRequestBehavior">> {
    const { fields, anchor, turn, behavior } = this.#state;
    const fixed = anchor.type === "create" ? (turn?.fixed as object | undefined) : undefined;
    return { ...fields, ...fixed, messages: this.messages, unsupportedRequestBehavior: behavior };
  }

  /** Adds messages for the next turn. The reply that came last is not added again. */
  append(...messages: (BetaMessageParam | BetaMessage)[]): void {
    stage(this.#state, messages);
  }

  /**
   * Sends what was added, and `messages`, as a turn; `params` and `options` are for this turn alone. Messages of a turn that fails are
   * not kept. Throws `ArgumentError` while a turn is on its way; rejects with it for `system` or `tools` that are not those of the thread.
   */
  send(
    messages?: BetaMessageThreadInput,
    params?: BetaMessageThreadSendParams,
    options: BetaMessageThreadRequestOptions = {},
  ): Call<BetaMessage> {
    const turn = beginTurn(this.#state, messages, params);
    return new Call(async () => (await late()).takeTurn(this.#state, turn, options));
  }

  /** The same, with `parsed_output` by the output format of the thread. */
  parse(
    messages?: BetaMessageThreadInput,
    params?: BetaMessageThreadSendParams,
    options?: BetaMessageThreadRequestOptions,
  ): Call<ParsedBetaMessage<ParsedT>> {
    const call = this.send(messages, params, options);
    return this.#by("parse", () => call, this.#state.fields) as Call<ParsedBetaMessage<ParsedT>>;
  }

  /** The same, as a stream. The turn is over when the stream is. */
  stream(
    messages?: BetaMessageThreadInput,
    params?: BetaMessageThreadSendParams,
    options: BetaMessageThreadRequestOptions = {},
  ): Stream<ParsedT> {
    const state = this.#state;
    const turn = beginTurn(state, messages, params);
    const open = async (signal: AbortSignal | null | undefined) =>
      (await late()).streamTurn(state, turn, { ...options, signal });
    const create = (_: unknown, { signal }: RequestOptions) => ({ withResponse: () => open(signal) });
    return this.#by("stream", create, this.params, {
      signal: options.signal ?? state.options.signal,
    }) as Stream<ParsedT>;
  }

  /** Changes params and options of later turns. */
  update(params: BetaMessageThreadSendParams = {}, options: BetaMessageThreadRequestOptions = {}): void {
    const state = this.#state;
    state.fields = { ...state.fields, ...definedOf(refused(params)) };
    state.options = { ...state.options, ...definedOf(options) };
    if (state.turn) state.turn.fixed = {};
  }

  /** Answers the model's calls of the thread's tools, as `beta.messages.toolRunner()` does; its turns are turns of the thread. */
  toolRunner(
    params?: ToolRunnerSettings & { stream?: false | undefined },
    options?: ToolRunnerOptions,
  ): Runner<BetaMessage>;
  toolRunner(params: ToolRunnerSettings & { stream: true }, options?: ToolRunnerOptions): Runner<Stream<null>>;
  toolRunner(params?: ToolRunnerSettings, options?: ToolRunnerOptions): Runner<BetaMessage | Stream<null>>;
  toolRunner(settings: ToolRunnerSettings = {}, options?: ToolRunnerOptions): Runner<never> {
    const state = this.#state;
    const { unsupportedRequestBehavior: _, ...params } = this.params;
    const create = (whole: never, given: RequestOptions) =>
      new Call(async () => (await late()).takeWhole(state, whole, given));
    const open = async (whole: never, given: RequestOptions) => (await late()).streamWhole(state, whole, given);
    const stream = (whole: object, given: RequestOptions) =>
      this.#by(
        "stream",
        (_: never, { signal }: RequestOptions) => ({ withResponse: () => open(whole as never, { ...given, signal }) }),
        whole,
        given,
      );
    const sender = { create, stream, _client: state.messages._client };
    const runner = state.messages.toolRunner.call(
      sender,
      { ...params, ...refused(settings) } as never,
      options,
    ) as Runner<never>;
    // Answers that no request was made with any more.
    const keep = () => turns?.replaceHistory(state, runner.params.messages!);
    runner.done().then(keep, keep);
    return runner;
  }

  /** Another thread with the same history, which begins anew. */
  fork(): MessageThread<ParsedT> {
    const { messages, fields, options, behavior, stored, staged, anchor, turn, last } = this.#state;
    const fork = new MessageThread<ParsedT>(messages, { ...fields, unsupportedRequestBehavior: behavior }, options);
    Object.assign(fork.#state, { stored: [...stored], staged: [...staged], last });
    if (anchor.type === "unthreaded") fork.#state.anchor = anchor;
    fork.append(...(turn?.later ?? []));
    return fork;
  }

  /** What `beta.messages` makes of a request that is sent in this way. */
  #by(method: "parse" | "stream", create: (...args: never[]) => unknown, params: object, options?: object): unknown {
    const { messages } = this.#state;
    return messages[method].call({ create, _client: messages._client } as never, params as never, options);
  }
}
