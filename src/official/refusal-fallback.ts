/** Going on with another model where one refuses, under its official names. */
export {
  BetaFallbackState,
  betaRefusalFallbackMiddleware,
  type BetaRefusalFallbackError,
  type BetaRefusalFallbackOptions,
} from "../fallback/refusal-fallback.js";
