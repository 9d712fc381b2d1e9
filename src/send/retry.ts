/** Repeating an attempt that failed. */
import { ArgumentError, ClaudeError } from "../errors/errors.js";
import { type CallContext, type HttpRequest, type Policy, watchOf } from "./context.js";
import { MAX_RETRIES, MAX_RETRY_DELAY_MS, retryable, retryDelay } from "./retryable.js";

/** Makes attempts until one succeeds or its error is final; the error says how many were made. */
export const retry: Policy = async (request, next, context) => {
  for (let failure: unknown; ;) {
    const made = context.attempt;
    try {
      const response = await next(request, context);
      context.client.budget.succeeded(context.attempt - 1);
      return response;
    } catch (error) {
      // It did not begin: what holds attempts back has refused it.
      if (context.attempt === made) throw counted(error, made, failure);
      const wait = waitAfter(error, request, context);
      tellOf(error, wait, request, context);
      if (wait === undefined) throw counted(error, context.attempt);
      failure = error;
      if (wait > 0) await pause(wait, failure, context);
    }
  }
};

/** Milliseconds to the next attempt; undefined when there is none. */
function waitAfter(error: unknown, { content }: HttpRequest, context: CallContext): number | undefined {
  const { attempt, options, client } = context;
  const { maxRetries = MAX_RETRIES, maxRetryDelay = MAX_RETRY_DELAY_MS } = options;
  const renewed = context.renewed === attempt;
  if (attempt > maxRetries || content?.once || !(renewed || retryable(error))) return undefined;
  const delay = renewed ? 0 : retryDelay(error, attempt, maxRetryDelay);
  return delay !== undefined && client.budget.take() ? delay : undefined;
}

function tellOf(error: unknown, wait: number | undefined, request: HttpRequest, context: CallContext): void {
  const { client, attempt } = context;
  for (const { failed } of client.observers) failed?.(error, wait, context);
  const why = error instanceof Error ? error.message : "?";
  const then = wait === undefined ? "not retried" : `next attempt in ${Math.round(wait)} ms`;
  const url = request.url.startsWith("/") ? client.baseURL + request.url : request.url;
  client.log.info(`${request.method} ${url} failed (attempt ${attempt}): ${why}; ${then}`);
}

async function pause(ms: number, failure: unknown, context: CallContext): Promise<void> {
  const watch = watchOf(context);
  try {
    await watch.sleep(ms);
  } catch (ended) {
    throw counted(ended, context.attempt, failure);
  } finally {
    watch.close();
  }
}

function counted(error: unknown, attempts: number, cause?: unknown): unknown {
  if (!(error instanceof ClaudeError)) return error;
  // Input that is refused was not sent.
  if (!(error instanceof ArgumentError)) error.attempts = attempts;
  if (cause !== undefined) error.cause ??= cause;
  return error;
}
