/** The requests of a call along its chain of fallbacks. */
import type { BetaFallbackParam } from "../../generated/types/2026-10-21.js";
import type { APIRequest, MiddlewareContext, MiddlewareNext } from "../contract/index.js";
import type { MessageParams } from "./params.js";
import type { Chain } from "./refusal-fallback.js";

/** An attempt, as a middleware has it. */
export interface Attempt {
  readonly request: APIRequest;
  readonly next: MiddlewareNext;
  readonly context: MiddlewareContext;
}

/** The models of a call after the first one, and which of them it is at. */
export interface Run extends Attempt {
  readonly chain: Chain;
  /** The params of the call. */
  readonly params: MessageParams;
  /** Begins with an entry, and has later calls of the conversation begin there. */
  pin(index: number): void;
}

/** A request with other params. */
export const withParams = (request: APIRequest, params: MessageParams): APIRequest => ({
  ...request,
  body: JSON.stringify(params),
});

/**
 * Sends params to an entry of the chain. Where it has no room at a speed that only the request asked for, it is asked once more at
 * the usual one.
 */
export async function sendTo(
  entry: BetaFallbackParam,
  { next, request, context }: Attempt,
  params: MessageParams,
): Promise<{ readonly response: Response; readonly isSlowed: boolean }> {
  const response = await next(withParams(request, params));
  const isFull = response.status === 429 || response.status === 529;
  if (!isFull || entry.speed !== undefined || params.speed !== "fast") return { response, isSlowed: false };
  context.logger.info(`${entry.model} has no room at the speed \`fast\` (${response.status}): asked without it`);
  await response.body?.cancel();
  return { response: await next(withParams(request, atUsualSpeed(params))), isSlowed: true };
}

export function atUsualSpeed(params: MessageParams): MessageParams {
  const { speed: _, ...usual } = params;
  return usual;
}
