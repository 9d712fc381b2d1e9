/** Going on with another model where one refuses. What does the work is loaded with the first request that it is about. */
import type { BetaFallbackParam, BetaRawMessageDeltaEvent } from "../../generated/types/2026-10-21.js";
import type { Middleware, MiddlewareCall } from "../contract/index.js";

/**
 * Which model a conversation has come to. Given as `fallbackState` of its calls, later ones begin with the model that answered
 * instead of asking again those that refused.
 */
export class BetaFallbackState {
  /** The place in the chain of fallbacks; undefined or -1 is the model of the request itself. */
  declare index?: number;
}

/** Why a refusal was handed out, or a model of the chain left out. */
export type BetaRefusalFallbackError =
  | { kind: "no_credit_token"; message: string; event: BetaRawMessageDeltaEvent }
  | { kind: "chain_exhausted"; message: string; event: BetaRawMessageDeltaEvent }
  | {
      kind: "request_failed";
      message: string;
      /** The model that was asked. */
      model: string;
      /** Null when there was no response. */
      status: number | null;
      /** The body of the response, or what was thrown. */
      detail: unknown;
    };

export interface BetaRefusalFallbackOptions {
  /** Added to `anthropic-beta`, without which refusals grant no credit. Default `fallback-credit-2026-07-01`; `[]` adds none. */
  betas?: readonly string[] | undefined;
  /** Told of refusals of a stream that stay, and of fallbacks that fail. Default: the client's logger. */
  onError?: ((error: BetaRefusalFallbackError) => void) | undefined;
}

/** A chain of fallbacks, as the calls of a client share it. */
export interface Chain extends BetaRefusalFallbackOptions {
  readonly fallbacks: readonly BetaFallbackParam[];
  /** The caller was told that the chain is used without a state. */
  told: boolean;
}

/** Whether a call is `beta.messages.create`, with params that can be changed. */
function isOfMessages({ method, path, body, ...call }: MiddlewareCall): boolean {
  const { __qualifiers: qualifiers } = call as { __qualifiers?: { beta?: string } };
  const isParams = typeof body === "object" && body !== null;
  return method === "post" && path.split("?")[0] === "/v1/messages" && qualifiers?.beta === "true" && isParams;
}

/**
 * A middleware that sends what a model refuses to the next one of a chain, for calls of `beta.messages`. Without streaming the
 * params of an entry replace those of the request, null removes them; a message that a fallback has written begins with a `fallback`
 * block for each change of models. A stream goes on with the fallback where the model before it stopped, as one message;
 * `model` and `speed` of an entry count there, and only a refusal with a credit token is taken up. Throws `ArgumentError` for a
 * request with `fallbacks` of its own, and for a state of another chain.
 */
export function betaRefusalFallbackMiddleware(
  fallbacks: readonly BetaFallbackParam[],
  options: BetaRefusalFallbackOptions = {},
): Middleware {
  const chain: Chain = { ...options, fallbacks, told: false };
  return async (request, next, context) => {
    if (fallbacks.length === 0 || !isOfMessages(context.options)) return next(request);
    return (await import("./answer.js")).answerByChain(chain, { request, next, context });
  };
}
