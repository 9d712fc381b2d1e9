/** Repeating an attempt that failed. */
import { maskOf } from "../base/redaction.js";
import { APIError, ArgumentError, ClaudeError } from "../errors/errors.js";
import { type CallContext, type HttpRequest, type Policy, watchOf } from "./context.js";
import type { Ending } from "./retry-budget.js";
import { MAX_RETRIES, MAX_RETRY_DELAY_MS, retryable, retryDelay } from "./retryable.js";

/** Makes attempts until one succeeds or its error is final; the error says how many were made. */
export const retry: Policy = async (request, next, context) => {
  const { budget } = context.client;
  budget.begin();
  try {
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
        budget.settle(made + 1, granted, ending);
      }
      granted = await again(failure, request, context);
    }
  } finally {
    budget.end();
  }
};

/** An answer is one, whatever it says, unless it is of a server that cannot do its work. */
function endingOf(error: unknown): Ending {
  if (retryable(error)) return "failed";
  return error instanceof APIError && error.status !== undefined ? "passed" : "left";
}

/** Waits for the next attempt; whether it was granted by the budget. Throws the failure when there is none. */
async function again(failure: unknown, request: HttpRequest, context: CallContext): Promise<boolean> {
  const { client, attempt, options } = context;
  const { maxRetries = MAX_RETRIES, maxRetryDelay = MAX_RETRY_DELAY_MS, retryBudget } = options;
  const { budget } = client;
  const renewed = context.renewed === attempt;
  const may = attempt <= maxRetries && !request.content?.once && (renewed || retryable(failure));
  let wait = may ? (renewed ? 0 : retryDelay(failure, attempt, maxRetryDelay)) : undefined;
  // The server has room for what comes when it said.
  const free = renewed || retryBudget === false || (failure instanceof APIError && failure.retryAfterMs);
  const watch = watchOf(context);
  let granted = false;
  let leave: (() => void) | undefined;
  try {
    if (wait !== undefined && !free) {
      const since = performance.now();
      const answer = new Promise<void>((resolve) => {
        leave = budget.take(attempt === 1, (answered) => resolve(void (granted = answered)));
      });
      // No longer than a server could have asked to.
      await Promise.race([answer, watch.sleep(maxRetryDelay)]);
      if (!granted && failure instanceof ClaudeError) failure.message += " (the retry budget of the client is used up)";
      wait = granted ? Math.max(0, wait - (performance.now() - since)) : undefined;
    }
    tellOf(failure, wait, request, context);
    if (wait === undefined) throw failure;
    if (wait > 0) await watch.sleep(wait);
    return granted;
  } catch (ended) {
    if (granted) budget.settle(0, granted, "left");
    throw counted(ended, attempt, failure);
  } finally {
    leave?.();
    watch.close();
  }
}

function tellOf(error: unknown, wait: number | undefined, { method, url }: HttpRequest, context: CallContext): void {
  const { client, attempt, carriers } = context;
  for (const { failed } of client.observers) failed?.(error, wait, context);
  const shown = maskOf(carriers)(carriers[0]?.url ?? url);
  const why = error instanceof Error ? error.message : "?";
  const then = wait === undefined ? "not retried" : `next attempt in ${Math.round(wait)} ms`;
  client.log.info(`${method} ${shown} failed (attempt ${attempt}): ${why}; ${then}`);
}

function counted(error: unknown, attempts: number, cause: unknown): unknown {
  if (!(error instanceof ClaudeError)) return error;
  // Input that is refused was not sent.
  if (!(error instanceof ArgumentError)) error.attempts = attempts;
  if (cause && cause !== error) error.cause ??= cause;
  return error;
}
