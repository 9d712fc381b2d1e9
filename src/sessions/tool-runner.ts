/** The runner of tools for a session: what it is. What it does is loaded when it begins. */
import type { HeaderValues, RequestOptions } from "../contract/index.js";
import { onAbort } from "../base/timers.js";
import { ClaudeError } from "../errors/errors.js";
import type { Logging } from "./client-log.js";
import type { BetaRunnableTool } from "../tools/types.js";
import type { DispatchedToolUseEvent, Verdict } from "./tool-calls.js";
import type { DispatchedToolResultParams } from "./tool-result.js";
import type { SessionEventSource } from "./types.js";

/** Options of the requests of a helper. */
export interface HelperRequestOptions {
  readonly headers?: HeaderValues | null | undefined;
}

/** What a runner needs of a client. */
export interface SessionClient extends Logging {
  readonly beta: {
    readonly sessions: {
      readonly events: SessionEventSource<never> & {
        send(id: string, params: { events: never[] }, options?: RequestOptions): PromiseLike<unknown>;
      };
    };
  };
}

export interface SessionToolRunnerOptions {
  client: SessionClient;
  /** The tools that calls are run by; calls of others are left to whoever has them. */
  tools: BetaRunnableTool[];
  /**
   * Milliseconds that the runner stays after the session went idle with nothing to wait for; an event puts it off. Default 60,000;
   * 0 or less: until the session is over.
   */
  maxIdleMs?: number | undefined;
  /** Ends the iteration; a call that runs has its own signal aborted. */
  signal?: AbortSignal | null | undefined;
  requestOptions?: HelperRequestOptions | undefined;
}

/** A call that was dealt with. */
export interface DispatchedToolCall {
  readonly event: DispatchedToolUseEvent;
  /** The answer; undefined for a call that was denied, or that is of a tool of somebody else. */
  readonly result?: DispatchedToolResultParams;
  /** The id of the event. */
  readonly toolUseId: string;
  readonly name: string;
  /** Whether the tool failed. */
  readonly isError: boolean;
  /** Whether the session has the answer. */
  readonly posted: boolean;
  /** What a user said of the call, where it was asked for; also `deny` where the API denied it. */
  readonly confirmation: Verdict;
}

/** How long the runner stays after the session went idle, unless options say otherwise. */
export const DEFAULT_MAX_IDLE_MS = 60_000;
/** The beta of managed agents. */
export const MANAGED_AGENTS_BETA = "managed-agents-2026-04-01";

/**
 * Answers the calls of a session until it is over or idle: an async iterable of the calls that were dealt with, one after the other. Calls that were open before
 * are answered first. A lost connection is made again; what the API refuses is thrown. `close()` of each tool is called at the end.
 */
export class SessionToolRunner implements AsyncIterable<DispatchedToolCall> {
  readonly client: SessionClient;
  readonly sessionId: string;
  readonly tools: readonly BetaRunnableTool[];
  readonly maxIdleMs: number;
  readonly #controller = new AbortController();
  readonly #options: SessionToolRunnerOptions;
  #consumed = false;

  constructor(sessionId: string, options: SessionToolRunnerOptions) {
    this.client = options.client;
    this.sessionId = sessionId;
    this.tools = options.tools;
    this.maxIdleMs = options.maxIdleMs ?? DEFAULT_MAX_IDLE_MS;
    this.#options = options;
  }

  /** Aborted when the runner is. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Ends the iteration. */
  abort(): void {
    this.#controller.abort();
  }

  /** Throws `ClaudeError` when it is iterated a second time. */
  async *[Symbol.asyncIterator](): AsyncGenerator<DispatchedToolCall, void, undefined> {
    if (this.#consumed) throw new ClaudeError("A runner of tools is iterated once: make another one");
    this.#consumed = true;
    const { signal, requestOptions } = this.#options;
    const unlink = onAbort(signal, () => this.#controller.abort(signal!.reason));
    try {
      const { dispatchCalls } = await import("./dispatch.js");
      yield* dispatchCalls(this, { headers: requestOptions?.headers ?? undefined }, this.#controller);
    } finally {
      unlink();
    }
  }
}
