/** A stream that goes on with another model where one has refused: one message for whoever reads it. */
import type { BetaFallbackParam } from "../../generated/types/2026-10-21.js";
import { onAbort } from "../base/timers.js";
import { mediaType } from "../errors/headers.js";
import { type MessageParams, paramsToGoOn } from "./params.js";
import { credit, frame, seam } from "./refusal.js";
import type { BetaRefusalFallbackError } from "./refusal-fallback.js";
import { type Refusal, relay } from "./relay.js";
import { atUsualSpeed, type Run, sendTo } from "./run.js";
import { runOf } from "./usage.js";

/** What a stream has come to when a model refuses. */
interface Progress {
  /** The refusal whose credit is not used yet. */
  readonly refusal: Refusal;
  /** The model that has refused. */
  readonly model: string;
  /** The number of the next block. */
  readonly index: number;
  /** What the request before had at its end: the credit counts for that only. */
  readonly continued: readonly object[];
  /** The usage of the models that have refused. */
  readonly iterations: readonly object[];
}

/** The response whose body is that of the first model, and of those that go on after its refusal. */
export function splice(run: Run, params: MessageParams, next: number, first: Response): Response {
  if (mediaType(first.headers) !== "text/event-stream") return first;
  const controller = new AbortController();
  const { signal } = run.request;
  const leave = onAbort(signal, () => controller.abort(signal?.reason));
  const request = { ...run.request, signal: controller.signal };
  const events = spliced({ ...run, request }, params, next, first, controller.signal);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(target) {
      try {
        const { done, value } = await events.next();
        if (!done) return target.enqueue(encoder.encode(value));
        leave();
        target.close();
      } catch (error) {
        leave();
        target.error(error);
      }
    },
    async cancel(reason) {
      leave();
      // First, because a request may be under way, for which the generator waits.
      controller.abort(reason);
      await events.return();
    },
  });
  return new Response(body, first);
}

async function* spliced(
  run: Run,
  params: MessageParams,
  next: number,
  first: Response,
  signal: AbortSignal,
): AsyncGenerator<string, void> {
  const { fallbacks } = run.chain;
  const report = run.chain.onError ?? (({ message }) => run.context.logger.error(message));
  const limits = run.context.options as { maxLineBytes?: number; maxEventBytes?: number };
  const all = { signal, limits, report };
  const start = yield* relay(first, { ...all, hasNext: true });
  if (!start) return;
  let progress: Progress = {
    ...{ refusal: start, model: start.model ?? params.model ?? "", index: start.next, continued: [] },
    iterations: [runOf("message", start.model ?? params.model, start.usage)],
  };
  for (const [at, entry] of fallbacks.entries()) {
    if (at < next) continue;
    run.pin(at);
    const { refusal, model, iterations } = progress;
    yield* block(progress.index, seam(model, entry.model, refusal.details));
    const index = progress.index + 1;
    const hasNext = at + 1 < fallbacks.length;
    const sent = await goOn(run, params, entry, progress);
    if ("kind" in sent) {
      report(sent);
      if (!hasNext) yield* refused(refusal, entry.model);
      progress = { ...progress, index };
      continue;
    }
    const again = yield* relay(sent.response, { ...all, hasNext, onto: { index, iterations, model: entry.model } });
    if (!again) return;
    progress = {
      ...{ refusal: again, model: entry.model, index: again.next, continued: sent.continued },
      iterations: [...iterations, runOf("message", entry.model, again.usage)],
    };
  }
}

/** Asks a fallback to go on; what has failed when it does not. A partial answer that the API does not take is left out then. */
async function goOn(
  run: Run,
  params: MessageParams,
  entry: BetaFallbackParam,
  { refusal, continued }: Progress,
): Promise<
  | { readonly response: Response; readonly continued: readonly object[] }
  | Extract<BetaRefusalFallbackError, { kind: "request_failed" }>
> {
  const { details, blocks } = refusal;
  const partial = details.fallback_has_prefill_claim === true ? blocks : [];
  const { model } = entry;
  const failed = (what: string, status: number | null, detail: unknown) =>
    ({ kind: "request_failed", message: `The fallback ${model} failed: ${what}`, model, status, detail }) as const;
  let asked: MessageParams = { ...paramsToGoOn(params, entry), ...credit(details.fallback_credit_token!) };
  for (const more of partial.length > 0 ? [partial, []] : [[]]) {
    const whole = [...continued, ...more];
    const messages = [...(params.messages ?? []), ...(whole.length > 0 ? [{ role: "assistant", content: whole }] : [])];
    let sent;
    try {
      sent = await sendTo(entry, run, { ...asked, messages });
    } catch (error) {
      // Nobody waits for it any more.
      if (run.request.signal?.aborted) throw error;
      return failed(String(error), null, error);
    }
    const { response, isSlowed } = sent;
    if (response.ok) return { response, continued: whole };
    const detail = await run.context.parse(response).catch(() => null);
    if (response.status !== 400 || more.length === 0)
      return failed(`status ${response.status}: ${JSON.stringify(detail)}`, response.status, detail);
    run.context.logger.warn(`${model} does not take the partial answer (${JSON.stringify(detail)}): asked without it`);
    if (isSlowed) asked = atUsualSpeed(asked);
  }
  throw new Error("unreachable: the last request has no partial answer");
}

function* block(index: number, content_block: object): Generator<string> {
  yield frame({ type: "content_block_start", index, content_block });
  yield frame({ type: "content_block_stop", index });
}

/** The end of a stream that no model goes on with: the refusal, its credit unused. */
function* refused({ details, usage, transformations }: Refusal, recommended: string): Generator<string> {
  const stop_details = { ...details, recommended_model: recommended };
  const delta = { stop_reason: "refusal", stop_sequence: null, container: null, stop_details };
  const event = { type: "message_delta", context_management: null, delta, usage: usage ?? {}, ...transformations };
  yield frame(event);
  yield frame({ type: "message_stop" });
}
