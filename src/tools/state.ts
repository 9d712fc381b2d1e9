/** What a runner knows: shared by its methods and by the loop, which is loaded when it begins. */
import type { HeaderValues, Logger, RequestOptions } from "../contract/index.js";
import type { MessageLike } from "../message-stream/message-stream.js";
import type { Deferred } from "../message-stream/deferred.js";
import type { Calls } from "./calls.js";
import type { BetaToolUse, ToolContent } from "./types.js";

/** A call that begins. */
export interface ToolCallStart {
  readonly toolUse: BetaToolUse;
}

/** A call that has ended. */
export interface ToolCallEnd extends ToolCallStart {
  readonly content: ToolContent;
  readonly isError: boolean;
  /** How long it took, in milliseconds. */
  readonly duration: number;
}

/** Options of a runner; the first three are those of its requests. */
export interface ToolRunnerOptions {
  readonly headers?: HeaderValues | null | undefined;
  /** Keeps the turns at the model that a fallback has come to. */
  readonly fallbackState?: RequestOptions["fallbackState"];
  /** Ends the loop: requests and tools are aborted, and the loop throws `APIUserAbortError`. */
  readonly signal?: AbortSignal | null | undefined;
  /** Called before each call of a tool. */
  readonly onToolCall?: ((call: ToolCallStart) => void) | undefined;
  /** Called after each call of a tool, with what it gave. */
  readonly onToolResult?: ((call: ToolCallEnd) => void) | undefined;
}

/** Settings of a runner among its params; they are not sent. */
export interface ToolRunnerSettings {
  /** Whether each turn is a stream. */
  stream?: boolean | undefined;
  /**
   * The most requests of the loop; `Infinity` for any number. Default 100: a conversation that still calls tools then throws
   * `ToolLoopError`. With a number of one's own the loop just ends, with the last message.
   */
  max_iterations?: number | undefined;
  /** Starts a call as soon as the model has moved on from it; needs `stream`. Default false. */
  runToolsEagerly?: boolean | undefined;
}

/** A message, as far as the loop looks into it. */
export interface ModelReply extends MessageLike {
  readonly stop_reason?: string | null;
  readonly container?: { readonly id: string } | null;
}

/** A streamed reply. */
export interface ReplyStream extends AsyncIterable<unknown> {
  finalMessage(): Promise<ModelReply>;
  abort(): void;
  on(event: never, listener: (...args: never[]) => void): unknown;
}

/** A message of a history. */
export interface HistoryMessage {
  readonly role: string;
  readonly content?: unknown;
}

/** Params of a runner, as far as the loop looks into them. */
export interface Params extends ToolRunnerSettings {
  readonly messages: HistoryMessage[];
  readonly tools?: readonly object[];
  readonly thread?: unknown;
  readonly compaction?: unknown;
  readonly container?: unknown;
  readonly output_config?: { readonly format?: unknown } | null;
  readonly output_format?: unknown;
  readonly context_management?: unknown;
}

/** What sends for a runner: `messages` of a client, or whatever has its methods. */
export interface RunnerMessages {
  create(params: never, options?: RequestOptions): PromiseLike<unknown>;
  stream(params: never, options?: RequestOptions): unknown;
  readonly _client?: { readonly logger: Logger };
}

/** A change of the tools: tools that are added, or names that are removed. */
export type ToolChange = { readonly added: object } | { readonly removed: string };

/** A turn: what is handed out for a request, and the calls of its reply. */
export interface Turn {
  readonly item: unknown;
  readonly stream: ReplyStream | undefined;
  /** The complete reply. */
  reply(): Promise<ModelReply>;
  readonly calls: Calls;
}

export interface RunnerState {
  readonly messages: RunnerMessages;
  params: Params;
  options: ToolRunnerOptions;
  /** The caller has replaced the messages, or added to them, since the last request. */
  replaced: boolean;
  /** All changes of the tools, and how many of them were sent. */
  readonly changes: ToolChange[];
  told: number;
  /** The compaction that is to come. */
  compaction: object | undefined;
  turn: Turn | undefined;
  last: ModelReply | undefined;
  /** The last reply, at the end of the loop. */
  end: Deferred<ModelReply>;
  /** The loop runs, or has run. */
  consumed: boolean;
  /** The loop has failed, and may run again. */
  failed: boolean;
}
