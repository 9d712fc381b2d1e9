// Generated from spec/ by `make generate`. Do not edit.

/** The stream of a message, with the types of API version 2023-06-01. */
import type { Claude } from "../../../src/2023-06-01.js";
import type { ParsedMessage } from "../../../src/structured/types.js";
import * as base from "../../../src/message-stream/message-stream.js";

type Event = Claude.Messages.RawMessageStreamEvent;

/** What `client.messages.stream()` gives. */
export type MessageStream<ParsedT = null> = base.MessageStream<
  ParsedMessage<ParsedT>,
  Event,
  Claude.Messages.MessageParam,
  Claude.Messages.TextCitation
>;
export const MessageStream: typeof base.MessageStream = base.MessageStream;
/** Its listeners, by event name. */
export type MessageStreamEvents<ParsedT = null> = base.MessageStreamEvents<
  ParsedMessage<ParsedT>,
  Event,
  Claude.Messages.TextCitation
>;
/** Blocks whose input arrives in parts. */
export type TracksToolInput = Claude.Messages.ToolUseBlock | Claude.Messages.ServerToolUseBlock;
