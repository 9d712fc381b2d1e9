// Generated from spec/ by `make generate`. Do not edit.

/** Parsing messages, under its official names, with the types of API version 2023-06-01. */
import type { Claude } from "../../../src/2023-06-01.js";
import type { Logger } from "../../../src/contract/index.js";
import * as parser from "../../../src/structured/parse.js";
import type {
  AutoParseableOutputFormat,
  ExtractParsedContentFromParams,
  ParsedMessage,
} from "../../../src/structured/types.js";

export type {
  AutoParseableOutputFormat,
  ExtractParsedContentFromParams,
  ParsedContentBlock,
  ParsedMessage,
} from "../../../src/structured/types.js";

type Config = Omit<Claude.Messages.OutputConfig, "format"> & {
  format?: Claude.Messages.JSONOutputFormat | AutoParseableOutputFormat<unknown> | null;
};

/** Params of a message, with an output format that may parse. */
export type ParseableMessageCreateParams = Omit<Claude.Messages.MessageCreateParams, "output_config"> & {
  output_config?: Config | null;
};

/** A copy of a message with `parsed_output`. Throws `StructuredOutputError` for a complete answer that does not fit. */
export const parseMessage = <Params extends ParseableMessageCreateParams>(
  message: Claude.Messages.Message,
  params: Params,
  opts: { logger: Logger },
): ParsedMessage<ExtractParsedContentFromParams<Params>> =>
  parser.parseMessage(message, params, opts) as ParsedMessage<ExtractParsedContentFromParams<Params>>;

/** The same, when the format of the params can parse; otherwise `parsed_output` is null. */
export const maybeParseMessage = <Params extends ParseableMessageCreateParams | null>(
  message: Claude.Messages.Message,
  params: Params,
  opts: { logger: Logger },
): ParsedMessage<ExtractParsedContentFromParams<NonNullable<Params>>> => {
  const given = parser.canParse(params) ? params : null;
  return parser.parseMessage(message, given, opts) as ParsedMessage<
    ExtractParsedContentFromParams<NonNullable<Params>>
  >;
};
