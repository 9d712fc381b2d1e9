/** The loop of a runner of tools: one side reads the events, the other deals with calls, one at a time. */
import { onAbort, timer } from "../base/timers.js";
import type { RequestOptions } from "../contract/index.js";
import { ClaudeError } from "../errors/errors.js";
import { runRunnableTool, toolName } from "../tools/run.js";
import type { BetaRunnableTool, RunnableToolOutcome } from "../tools/types.js";
import { backoff, isFatal, sleep, spread } from "./backoff.js";
import { logOf } from "./client-log.js";
import { followEventLog } from "./follow.js";
import { LeaseLostError } from "./lease-lost.js";
import { iterateOnce } from "./once.js";
import { answeredBy, type ReadyCall, ToolCalls } from "./tool-calls.js";
import { resultEvent } from "./tool-result.js";
import type { DispatchedToolCall, SessionToolRunner, SessionToolRunnerOptions } from "../worker/tool-runner.js";
import type { SessionEventLike, SessionEventSource } from "./types.js";

const TOOL_MS = 120_000;
/** How long a call may go on after the end, and its answer be sent. */
const DRAIN_MS = 30_000;
const [FIRST_SEND_MS, LONGEST_SEND_MS, SEND_MS] = [1000, 30_000, 5 * 60_000];

type Runner = Pick<SessionToolRunner, "client" | "sessionId" | "tools" | "maxIdleMs">;

/** The iteration of a runner. */
export const runTools = (
  runner: Runner,
  { signal, requestOptions }: SessionToolRunnerOptions,
  controller: AbortController,
): AsyncGenerator<DispatchedToolCall, void, undefined> =>
  iterateOnce(runner, controller, signal, () =>
    dispatchCalls(runner, { headers: requestOptions?.headers ?? undefined }, controller),
  );

/** Deals with the calls of a session until it is over, idle, or the controller is aborted; aborts it at the end. */
async function* dispatchCalls(
  runner: Runner,
  options: Pick<RequestOptions, "headers">,
  controller: AbortController,
): AsyncGenerator<DispatchedToolCall, void, undefined> {
  const byName = new Map(runner.tools.map((tool) => [toolName(tool), tool]));
  const calls = new ToolCalls((name) => byName.has(name));
  const reader = new Reader(runner, calls, options, controller);
  try {
    while (!controller.signal.aborted && !reader.isDone) {
      const ready = reader.caughtUp ? calls.next() : undefined;
      if (ready) {
        yield await new Dispatch(runner, calls, options, controller.signal).dispatch(
          ready,
          byName.get(ready.event.name),
        );
        reader.quietFrom = performance.now();
      } else if (await reader.isIdle(runner.maxIdleMs)) return;
    }
    reader.check();
  } finally {
    controller.abort();
    await reader.done;
    for (const tool of runner.tools) await Promise.resolve(tool.close?.()).catch(() => {});
  }
}

/** Reads the events, and wakes whoever waits for one. */
class Reader {
  readonly done: Promise<void>;
  /** The list has been read up to its end: no call that is open was answered already. */
  caughtUp = false;
  isDone = false;
  /** When the last call was dealt with, or the session went idle. */
  quietFrom = performance.now();
  readonly #calls: ToolCalls;
  #failure: { readonly error: unknown } | undefined;
  #wake = () => {};

  constructor(runner: Runner, calls: ToolCalls, options: Pick<RequestOptions, "headers">, controller: AbortController) {
    this.#calls = calls;
    this.done = this.#read(runner, options, controller);
  }

  /** Throws what has ended the reading, unless it was an abort. */
  check(): void {
    if (this.#failure) throw this.#failure.error;
  }

  /** Waits for an event, or until the session was idle for so long: then it is true. */
  async isIdle(ms: number): Promise<boolean> {
    if (this.isDone) return false;
    const counts = ms > 0 && this.caughtUp && this.#calls.idle && !this.#calls.waits;
    let isOver = false;
    await new Promise<void>((resolve) => {
      const stop = counts ? timer(this.quietFrom + ms - performance.now(), () => this.#wake()) : () => {};
      this.#wake = () => {
        stop();
        isOver = counts && performance.now() >= this.quietFrom + ms - 1;
        resolve();
      };
    });
    return isOver;
  }

  async #read(
    { client, sessionId }: Runner,
    options: Pick<RequestOptions, "headers">,
    controller: AbortController,
  ): Promise<void> {
    const { signal } = controller;
    const source = client.beta.sessions.events as SessionEventSource;
    const onLost = (error: unknown, delay: number) =>
      void logOf(client).warn(
        `The events of ${sessionId} were lost, again in ${Math.round(delay)} ms: ${String(error)}`,
      );
    try {
      const settings = { options, signal, maxFailures: Infinity, onLost };
      for await (const { event, caughtUp } of followEventLog(source, sessionId, settings)) {
        if (caughtUp !== undefined) this.caughtUp = caughtUp;
        if (event) this.#note(event);
        if (this.caughtUp) this.#wake();
      }
    } catch (error) {
      if (!signal.aborted) this.#failure = { error };
    } finally {
      this.isDone = true;
      // A call that runs is of no more use.
      controller.abort();
      this.#wake();
    }
  }

  #note(event: SessionEventLike): void {
    const wasIdle = this.#calls.idle;
    const waited = this.#calls.waits;
    this.#calls.note(event);
    const isNewIdle = event.type === "session.status_idle" || !wasIdle;
    if (isNewIdle || (waited && !this.#calls.waits)) this.quietFrom = performance.now();
  }
}

/** One call. */
class Dispatch {
  readonly #runner: Runner;
  readonly #calls: ToolCalls;
  readonly #options: Pick<RequestOptions, "headers">;
  readonly #signal: AbortSignal;

  constructor(runner: Runner, calls: ToolCalls, options: Pick<RequestOptions, "headers">, signal: AbortSignal) {
    this.#runner = runner;
    this.#calls = calls;
    this.#options = options;
    this.#signal = signal;
  }

  async dispatch({ event, confirmation }: ReadyCall, tool: BetaRunnableTool | undefined): Promise<DispatchedToolCall> {
    const about = { event, toolUseId: event.id, name: event.name, confirmation };
    if (!tool || confirmation === "deny") {
      this.#calls.settle(event.id);
      return { ...about, isError: false, posted: false };
    }
    const outcome = await this.#run(event, tool);
    const result = resultEvent(event, outcome);
    const posted = await this.#post(result, event.id, outcome.isError);
    this.#calls.settle(event.id);
    return { ...about, result, isError: outcome.isError, posted };
  }

  /** What the tool gives. After an abort it has a while to end in. */
  async #run(event: ReadyCall["event"], tool: BetaRunnableTool): Promise<RunnableToolOutcome> {
    const own = new AbortController();
    const late: RunnableToolOutcome = { content: "Error: The tool did not end when it was aborted", isError: true };
    const cleanups = [
      timer(TOOL_MS, () => own.abort(new ClaudeError(`The tool took longer than ${TOOL_MS} ms`))),
      onAbort(this.#signal, () => own.abort(this.#signal.reason)),
    ];
    try {
      const run = runRunnableTool(tool, event.input, { toolUse: event, toolUseBlock: event, signal: own.signal });
      const drained = new Promise<RunnableToolOutcome>((resolve) => {
        cleanups.push(onAbort(this.#signal, () => cleanups.push(timer(DRAIN_MS, () => resolve(late)))));
      });
      return await Promise.race([run, drained]);
    } finally {
      for (const cleanup of cleanups) cleanup();
    }
  }

  /**
   * Whether the session has the answer. Where that is not known it is looked up before it is sent again. Of a call that failed because it was
   * aborted there is no answer: whoever takes the session up runs it again.
   */
  async #post(result: object, id: string, isError: boolean): Promise<boolean> {
    const { reason } = this.#signal as { reason?: unknown };
    if (this.#calls.over || (this.#signal.aborted && isError) || reason instanceof LeaseLostError) return false;
    const end = new AbortController();
    const cleanups = [timer(SEND_MS, () => end.abort())];
    const drain = () => {
      const isLost = this.#signal.reason instanceof LeaseLostError;
      cleanups.push(timer(isLost ? 0 : DRAIN_MS, () => end.abort()));
    };
    cleanups.push(onAbort(this.#signal, drain));
    try {
      for (let attempt = 0; !end.signal.aborted; attempt++) {
        try {
          if (this.#calls.isAnswered(id) || (attempt > 0 && (await this.#isStored(id, end.signal)))) return true;
          await this.#send(result, end.signal);
          return true;
        } catch (error) {
          if (isFatal(error)) {
            if (this.#calls.isAnswered(id)) return true;
            void logOf(this.#runner.client).warn(`The result of ${id} was refused: ${String(error)}`);
            return false;
          }
          await sleep(spread(backoff(attempt, FIRST_SEND_MS, LONGEST_SEND_MS)), end.signal);
        }
      }
      return this.#calls.isAnswered(id);
    } finally {
      for (const cleanup of cleanups) cleanup();
    }
  }

  #send(result: object, signal: AbortSignal): PromiseLike<unknown> {
    const { client, sessionId } = this.#runner;
    const options = { ...this.#options, signal, maxRetries: 0 };
    return client.beta.sessions.events.send(sessionId, { events: [result as never] }, options);
  }

  /** Whether the events after a call have its answer. */
  async #isStored(id: string, signal: AbortSignal): Promise<boolean> {
    const { client, sessionId } = this.#runner;
    const source = client.beta.sessions.events as SessionEventSource;
    for await (const event of source.list(sessionId, { order: "desc", limit: 100 }, { ...this.#options, signal })) {
      if (answeredBy(event) === id) return true;
      if (event.id === id) return false;
    }
    return false;
  }
}
