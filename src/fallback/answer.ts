/** What the middleware of fallbacks does with a request. */
import type { APIRequest, MiddlewareContext } from "../contract/index.js";
import { ArgumentError } from "../errors/errors.js";
import { type MessageParams, paramsFor, withoutFallbackBlocks } from "./params.js";
import { credit, type RefusalDetails, refusalDetails, seam } from "./refusal.js";
import type { BetaFallbackState, Chain } from "./refusal-fallback.js";
import { type Attempt, type Run, sendTo, withParams } from "./run.js";
import { splice } from "./splice.js";

const CREDIT_BETAS = ["fallback-credit-2026-07-01"];

/** A message, or whatever else the API has answered, as far as fallbacks look into it. */
interface Answer {
  readonly type?: string;
  readonly model?: string;
  readonly content?: unknown;
  readonly stop_reason?: string | null;
  readonly stop_details?: RefusalDetails | null;
}

/** Sends the request to the model that its conversation is at, and on along the chain as long as there is a refusal. */
export async function answerByChain(chain: Chain, attempt: Attempt): Promise<Response> {
  const { context, next } = attempt;
  const { fallbacks } = chain;
  if ((context.options.body as MessageParams).fallbacks != null)
    throw new ArgumentError(
      "The API handles the `fallbacks` of a request, so leave either them or the fallback middleware out",
    );
  const start = startOf(chain, context);
  const request = withBetas(attempt.request, chain.betas ?? CREDIT_BETAS);
  // What another middleware has made of the body cannot be read.
  if (typeof request.body !== "string") return next(request);
  const params = withoutFallbackBlocks(JSON.parse(request.body) as MessageParams);
  const run: Run = { ...attempt, request, chain, params, pin: pinning(chain, context) };
  const pinned = fallbacks[start];
  const first = pinned ? paramsFor(params, pinned) : params;
  const response = pinned ? (await sendTo(pinned, run, first)).response : await next(withParams(request, first));
  if (!response.ok || start + 1 >= fallbacks.length) return response;
  return context.options.stream ? splice(run, first, start + 1, response) : fallBack(run, first, start, response);
}

/** The entry that the conversation is at; -1 for none. */
function startOf({ fallbacks }: Chain, { options }: MiddlewareContext): number {
  const { index = -1 } = stateOf(options) ?? {};
  if (Number.isInteger(index) && index >= -1 && index < fallbacks.length) return index;
  throw new ArgumentError(
    `fallbackState is at ${index}, and there are ${fallbacks.length} fallbacks: it belongs to another chain`,
  );
}

const stateOf = (options: object) => (options as { fallbackState?: BetaFallbackState | null }).fallbackState;

const pinning =
  (chain: Chain, { options, logger }: MiddlewareContext) =>
  (index: number) => {
    const state = stateOf(options);
    if (state) state.index = index;
    else if (!chain.told) {
      chain.told = true;
      logger.warn(
        "A refusal was answered by a fallback: pass a `fallbackState` so that the next turns do not ask the model that refused",
      );
    }
  };

function withBetas(request: APIRequest, betas: readonly string[]): APIRequest {
  const headers = new Headers(request.headers);
  const known = (headers.get("anthropic-beta") ?? "").split(",").map((beta) => beta.trim());
  const all = [...new Set([...known, ...betas])].filter((beta) => beta !== "");
  if (all.length > 0) headers.set("anthropic-beta", all.join(","));
  return { ...request, headers };
}

/** Goes along the chain until a model does not refuse; the refusal of the last one stays as it is. */
async function fallBack(run: Run, first: MessageParams, start: number, refused: Response): Promise<Response> {
  const { chain, context, params } = run;
  const seams: object[] = [];
  let response = refused;
  let asked = first.model;
  for (const [at, entry] of chain.fallbacks.entries()) {
    if (at <= start) continue;
    const message = await context.parse<Answer | undefined>(response);
    if (!isRefusal(message)) break;
    run.pin(at);
    const details = refusalDetails(message?.stop_details);
    seams.push(seam(asked ?? message?.model, entry.model, details));
    asked = entry.model;
    const token = details?.fallback_credit_token;
    const sent = { ...paramsFor(params, entry), ...(token && credit(token)) };
    response = (await sendTo(entry, run, sent)).response;
    if (!response.ok) return response;
  }
  return seams.length > 0 ? withSeams(seams, response, context) : response;
}

const isRefusal = (message: Answer | undefined): boolean =>
  message?.type === "message" && message.stop_reason === "refusal";

async function withSeams(seams: readonly object[], response: Response, context: MiddlewareContext): Promise<Response> {
  const message = await context.parse<Answer | undefined>(response);
  if (message?.type !== "message" || isRefusal(message) || !Array.isArray(message.content)) return response;
  const headers = new Headers(response.headers);
  for (const name of ["content-length", "content-encoding"]) headers.delete(name);
  const body = JSON.stringify({ ...message, content: [...seams, ...(message.content as object[])] });
  const { status, statusText } = response;
  return new Response(body, { status, statusText, headers });
}
