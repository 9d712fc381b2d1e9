/** The differences from the official SDK's types that are meant, each with its reason. Anything else is a failure. */
import type { Sent } from "./observed.js";
import type { Version } from "./versions.js";

export interface Difference {
  /** Absent: both versions. */
  readonly version?: Version;
  /** The name, or `accessor argument n` / `accessor result`, as `compare.ts` prints it. */
  readonly of: string | RegExp;
  /** The one statement meant; absent: all about the name. */
  readonly what?:
    | "is missing"
    | "is known and not any"
    | "takes the official value"
    | "is taken for the official value"
    | "has every property of the official type"
    | "has no property of its own";
  readonly why: string;
}

export const differences: readonly Difference[] = [
  {
    of: /^(Beta\.)?(Beta)?(API|Authentication|Billing|GatewayTimeout|InvalidRequest|NotFound|Overloaded|Permission|RateLimit)?Error(Object)?$/,
    what: "has no property of its own",
    why: "the API sends `details` with its errors, and the official types leave it out",
  },
  {
    of: "RequestOptions",
    why: "ours has clocks, progress and bounds that the official client lacks, and no arrays inside header arrays",
  },
  {
    of: "FinalRequestOptions",
    why: "the same, with the method and the path",
  },
  {
    of: /^Beta\.(Dreams\.)?BetaDreamingError(Object)?$/,
    what: "has no property of its own",
    why: "the same",
  },
  {
    version: "2023-06-01",
    of: /^(Beta\.(Files\.)?FileListParams|beta\.files\.list argument 0)$/,
    what: "has no property of its own",
    why: "its beta value pages by id, with `after_id` and `before_id`, which the official types have lost",
  },
  {
    version: "2023-06-01",
    of: /^(Beta\.(Skills\.)?SkillCreateParams|beta\.skills\.create argument 0)$/,
    what: "has no property of its own",
    why: "its beta value takes `display_title`, which the official types have lost",
  },
  {
    of: /^((beta\.)?messages\.batches\.results|beta\.sessions\.events\.stream) argument 1$/,
    why: "ours takes null for no params here too, as every other method does",
  },
  {
    version: "2023-06-01",
    of: /^beta\.organization\.(complianceSettings\.retrieve argument 0|workspaces\.(archive|retrieve) argument 1)$/,
    why: "there are no params there yet: the argument is the options, which differ as `RequestOptions` does",
  },
];

/** The differences on the wire that are meant, taken out of what was sent. */
export function wireDifferences(sent: Sent, side: "ours" | "official", version: Version): Sent {
  if (side === "ours" || version !== "2023-06-01") return sent;
  // Until its 1.3.0 the official SDK marked the beta namespace in the query; the API needs no such mark.
  return { ...sent, query: sent.query.filter(([name, value]) => name !== "beta" || value !== "true") };
}

/** Values of the official module, and statics of its class, that are not here on purpose. */
export const missingValues = {
  // Helpers of the beta resources that are not described yet.
  module: /^(BetaFallbackState|betaRefusalFallbackMiddleware)$/,
  // Resource classes: here a resource is a row, not a class. Classes by error code: `errorCode` narrows `details` instead.
  class:
    /^(Completions|Messages|Models|Files|Skills|UserProfiles|Organization|Beta|(?!API|BadRequest|Authentication|PermissionDenied|NotFound|Conflict|Unprocessable|RateLimit|InternalServer|Anthropic|Retryable|RequestTimeout|PaymentRequired|PreconditionFailed|ContentTooLarge|RequestHeader|ClientClosed|NotImplemented|ServiceUnavailable|GatewayTimeout|Overloaded)[A-Za-z]+Error)$/,
};
