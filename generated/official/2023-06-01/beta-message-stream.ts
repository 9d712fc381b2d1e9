// Generated from spec/ by `make generate`. Do not edit.

/** The stream of a message of the beta namespace, with the types of API version 2023-06-01. */
import type { Claude } from "../../../src/2023-06-01.js";
import * as base from "../../../src/message-stream/message-stream.js";
import type { RequestOptions } from "../../../src/contract/index.js";
import type { Call } from "../../../src/send/call.js";
import type { ParsedBetaMessage } from "../../../src/structured/types.js";
import type { Stream } from "../../../src/stream/stream.js";

type Event = Claude.Beta.BetaRawMessageStreamEvent;

/** What `client.beta.messages.stream()` gives. */
export type BetaMessageStream<ParsedT = null> = base.MessageStream<
  ParsedBetaMessage<ParsedT>,
  Event,
  Claude.Beta.BetaMessageParam,
  Claude.Beta.BetaTextCitation
>;
export const BetaMessageStream: typeof base.MessageStream = base.MessageStream;
/** Its listeners, by event name. */
export type MessageStreamEvents<ParsedT = null> = base.MessageStreamEvents<
  ParsedBetaMessage<ParsedT>,
  Event,
  Claude.Beta.BetaTextCitation
>;
/** Blocks whose input arrives in parts. */
export type TracksToolInput =
  | Claude.Beta.BetaToolUseBlock
  | Claude.Beta.BetaServerToolUseBlock
  | Claude.Beta.BetaMCPToolUseBlock;
/** What sends the request of a stream. */
export type CreateStreamingMessage = (
  body: Claude.Beta.Messages.MessageCreateParamsStreaming,
  options?: RequestOptions,
) => Call<Stream<Event>>;
