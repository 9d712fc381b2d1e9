/** Messages with parsed output, and what asks for it, under their official names. */
import type {
  BetaContentBlock,
  BetaMessage,
  ContentBlock,
  JSONOutputFormat,
  Message,
  TextBlock,
} from "../../generated/types/2026-10-21.js";

/** An output format that knows what to make of the text of the answer. */
export type AutoParseableOutputFormat<ParsedT> = JSONOutputFormat & {
  /** Throws for a text that does not fit. It is not sent. */
  parse(content: string): ParsedT;
};
/** The same, in the beta namespace. */
export type AutoParseableBetaOutputFormat<ParsedT> = AutoParseableOutputFormat<ParsedT>;

/** What the format of these params makes of an answer. */
export type ExtractParsedContentFromParams<Params> = Params extends {
  output_config: { format: { parse(content: string): infer P } };
}
  ? P
  : null;
/** The same, in the beta namespace, where `output_format` may say it as well. */
export type ExtractParsedContentFromBetaParams<Params> = Params extends {
  output_format: { parse(content: string): infer P };
}
  ? P
  : ExtractParsedContentFromParams<Params>;

type ParsedText<ParsedT> = TextBlock & { parsed_output: ParsedT | null };

export type ParsedContentBlock<ParsedT> = ParsedText<ParsedT> | Exclude<ContentBlock, TextBlock>;
export type ParsedBetaContentBlock<ParsedT> = ParsedText<ParsedT> | Exclude<BetaContentBlock, TextBlock>;

/** A message with what its text was parsed into; null when there is none. */
export type ParsedMessage<ParsedT> = Message & {
  content: ParsedContentBlock<ParsedT>[];
  parsed_output: ParsedT | null;
};
/** The same, in the beta namespace. */
export type ParsedBetaMessage<ParsedT> = BetaMessage & {
  content: ParsedBetaContentBlock<ParsedT>[];
  parsed_output: ParsedT | null;
};
