/** The runner of tools for a session: what it is. What it does is loaded when it begins. */
import type { HeaderValues, RequestOptions } from "../contract/index.js";
import { Abortable } from "./abortable.js";
import { DEFAULT_MAX_IDLE_MS } from "./defaults.js";
import type { Logging } from "../sessions/client-log.js";
import type { BetaRunnableTool } from "../tools/types.js";
import type { DispatchedToolUseEvent, Verdict } from "../sessions/tool-calls.js";
import type { DispatchedToolResultParams } from "../sessions/tool-result.js";
import type { SessionEventSource } from "../sessions/types.js";

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

/**
 * Answers the calls of a session until it is over or idle: an async iterable of the calls that were dealt with, one after the other. Calls that were open before
 * are answered first. A lost connection is made again; what the API refuses is thrown. `close()` of each tool is called at the end.
 */
export class SessionToolRunner extends Abortable<DispatchedToolCall> {
  declare readonly client: SessionClient;
  declare readonly sessionId: string;
  declare readonly tools: readonly BetaRunnableTool[];
  declare readonly maxIdleMs: number;

  constructor(sessionId: string, options: SessionToolRunnerOptions) {
    const { maxIdleMs = DEFAULT_MAX_IDLE_MS } = options;
    super({ ...options, sessionId, maxIdleMs }, ({ runTools }, controller) => runTools(this, options, controller));
  }
}
