// Generated from spec/ by `make generate`. Do not edit.

/** Parsing messages of the beta namespace, under its official names, with the types of API version 2023-06-01. */
import type { Claude } from "../../../src/2023-06-01.js";
import type { Logger } from "../../../src/contract/index.js";
import * as parser from "../../../src/structured/parse.js";
import type {
  AutoParseableBetaOutputFormat,
  ExtractParsedContentFromBetaParams,
  ParsedBetaMessage,
} from "../../../src/structured/types.js";

export type {
  AutoParseableBetaOutputFormat,
  ExtractParsedContentFromBetaParams,
  ParsedBetaContentBlock,
  ParsedBetaMessage,
} from "../../../src/structured/types.js";

type Format = Claude.Beta.BetaJSONOutputFormat | AutoParseableBetaOutputFormat<unknown> | null;

/** `output_config` with a format that may parse. */
export type AutoParseableBetaOutputConfig = Omit<Claude.Beta.BetaOutputConfig, "format"> & { format?: Format };

/** Where params may have an output format. */
export interface AutoParseableBetaOutputParams {
  /** @deprecated Use `output_config.format`. */
  output_format?: Format;
  output_config?: AutoParseableBetaOutputConfig | null;
}

/** Params of a message, with an output format that may parse. */
export type BetaParseableMessageCreateParams = Omit<
  Claude.Beta.Messages.MessageCreateParams,
  "output_format" | "output_config"
> &
  AutoParseableBetaOutputParams;

/** A copy of a message with `parsed_output`. Throws `StructuredOutputError` for a complete answer that does not fit. */
export const parseBetaMessage = <Params extends BetaParseableMessageCreateParams>(
  message: Claude.Beta.BetaMessage,
  params: Params,
  opts: { logger: Logger },
): ParsedBetaMessage<ExtractParsedContentFromBetaParams<Params>> =>
  parser.parseMessage(message, params, opts) as ParsedBetaMessage<ExtractParsedContentFromBetaParams<Params>>;

/** The same, when the format of the params can parse; otherwise `parsed_output` is null. */
export const maybeParseBetaMessage = <Params extends BetaParseableMessageCreateParams | null>(
  message: Claude.Beta.BetaMessage,
  params: Params,
  opts: { logger: Logger },
): ParsedBetaMessage<ExtractParsedContentFromBetaParams<NonNullable<Params>>> => {
  const given = parser.canParse(params) ? params : null;
  return parser.parseMessage(message, given, opts) as ParsedBetaMessage<
    ExtractParsedContentFromBetaParams<NonNullable<Params>>
  >;
};
