/** Repeating an attempt that failed. */
import { maskOf } from "../base/redaction.js";
import { timer } from "../base/timers.js";
import { APIError, ArgumentError, ClaudeError } from "../errors/errors.js";
import { type CallContext, type HttpRequest, type Next, type Policy, watchOf } from "./context.js";
import type { Ending } from "./retry-budget.js";
import { MAX_RETRIES, MAX_RETRY_DELAY_MS, retryable, retryDelay } from "./retryable.js";
import type { Watch } from "./watch.js";

/** Added to an error that would have been retried. */
const USED_UP = " (the retry budget of the client is used up)";

/** Makes attempts until one succeeds or its error is final; the error says how many were made. */
export const retry: Policy = async (request, next, context) => {
  const { budget } = context.client;
  budget.begin();
  try {
    return await attempts(request, next, context);
  } finally {
    budget.end();
  }
};

async function attempts(request: HttpRequest, next: Next, context: CallContext): Promise<Response> {
  for (let failure: unknown, granted = false; ;) {
    const made = context.attempt;
    let ending: Ending = "left";
    try {
      const response = await next(request, context);
      ending = "passed";
      return response;
    } catch (error) {
      // It did not begin: what holds attempts back has refused it.
      if (context.attempt === made) throw counted(error, made, failure);
      failure = error;
      ending = endingOf(error);
    } finally {
      context.client.budget.settle(made + 1, granted, ending);
    }
    granted = await again(failure, request, context);
  }
}

/** An answer is one, whatever it says, unless it is of a server that cannot do its work. */
function endingOf(error: unknown): Ending {
  if (retryable(error)) return "failed";
  return error instanceof APIError && error.status !== undefined ? "passed" : "left";
}

/** Waits for the next attempt; whether it was granted by the budget. Throws the failure when there is none. */
async function again(error: unknown, request: HttpRequest, context: CallContext): Promise<boolean> {
  const since = performance.now();
  const wait = waitAfter(error, request, context);
  const charged = wait !== undefined && !wait.free;
  const granted = charged && (await during(context, error, (watch) => granting(watch, context)));
  if (wait === undefined || granted !== charged) {
    if (wait && error instanceof ClaudeError) error.message += USED_UP;
    tellOf(error, undefined, request, context);
    throw counted(error, context.attempt);
  }
  const left = charged ? Math.max(0, wait.ms - (performance.now() - since)) : wait.ms;
  tellOf(error, left, request, context);
  try {
    if (left > 0) await during(context, error, (watch) => watch.sleep(left));
  } catch (ended) {
    context.client.budget.settle(0, granted, "left");
    throw ended;
  }
  return granted;
}

/** Milliseconds to the next attempt, and whether it costs nothing; undefined when there is none. */
function waitAfter(
  error: unknown,
  { content }: HttpRequest,
  context: CallContext,
): { ms: number; free: boolean } | undefined {
  const { attempt, options } = context;
  const { maxRetries = MAX_RETRIES, maxRetryDelay = MAX_RETRY_DELAY_MS, retryBudget } = options;
  const renewed = context.renewed === attempt;
  if (attempt > maxRetries || content?.once || !(renewed || retryable(error))) return undefined;
  const ms = renewed ? 0 : retryDelay(error, attempt, maxRetryDelay);
  if (ms === undefined) return undefined;
  // The server has room for what comes when it said.
  const asked = error instanceof APIError && Boolean(error.retryAfterMs);
  return { ms, free: renewed || asked || retryBudget === false };
}

/** Asks the budget, and waits for its answer no longer than a server could have asked to. */
async function granting(watch: Watch, { client, attempt, options }: CallContext): Promise<boolean> {
  let granted = false;
  let leave = (): void => {};
  let stop = (): void => {};
  const answer = new Promise<boolean>((resolve) => {
    stop = timer(options.maxRetryDelay ?? MAX_RETRY_DELAY_MS, () => resolve(false));
    leave = client.budget.take(attempt === 1, (answered) => resolve((granted = answered)));
  });
  try {
    return await watch.race(answer);
  } catch (ended) {
    if (granted) client.budget.settle(0, true, "left");
    throw ended;
  } finally {
    stop();
    leave();
  }
}

/** Waits under the clock and the signal of the call, whose end has the failure as its cause. */
async function during<T>(context: CallContext, failure: unknown, work: (watch: Watch) => Promise<T>): Promise<T> {
  const watch = watchOf(context);
  try {
    return await work(watch);
  } catch (ended) {
    throw counted(ended, context.attempt, failure);
  } finally {
    watch.close();
  }
}

function tellOf(error: unknown, wait: number | undefined, request: HttpRequest, context: CallContext): void {
  const { client, attempt } = context;
  for (const { failed } of client.observers) failed?.(error, wait, context);
  const why = error instanceof Error ? error.message : "?";
  const then = wait === undefined ? "not retried" : `next attempt in ${Math.round(wait)} ms`;
  const url = request.url.startsWith("/") ? client.baseURL + request.url : request.url;
  const shown = maskOf(context.carriers)(url);
  client.log.info(`${request.method} ${shown} failed (attempt ${attempt}): ${why}; ${then}`);
}

function counted(error: unknown, attempts: number, cause?: unknown): unknown {
  if (!(error instanceof ClaudeError)) return error;
  // Input that is refused was not sent.
  if (!(error instanceof ArgumentError)) error.attempts = attempts;
  if (cause !== undefined) error.cause ??= cause;
  return error;
}
