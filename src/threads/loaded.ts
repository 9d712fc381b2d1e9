/** The class of threads, once a program has imported it: few do, and its methods cannot wait for it. */
import type { BetaMessageThreadCreateParams, BetaMessageThreadRequestOptions } from "./message-thread.js";

export const threads: {
  type?: new (
    owner: object,
    params: BetaMessageThreadCreateParams,
    options?: BetaMessageThreadRequestOptions,
  ) => object;
} = {};
