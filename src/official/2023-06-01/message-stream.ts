/** The stream of a message, with the types of API version 2023-06-01. */
import type { Claude } from "../../2023-06-01.js";
import * as base from "../../message-stream/message-stream.js";

type Message = Claude.Messages.Message;
type Event = Claude.Messages.RawMessageStreamEvent;

/** What `client.messages.stream()` gives. */
export type MessageStream = base.MessageStream<
  Message,
  Event,
  Claude.Messages.MessageParam,
  Claude.Messages.TextCitation
>;
export const MessageStream: typeof base.MessageStream = base.MessageStream;
/** Its listeners, by event name. */
export type MessageStreamEvents = base.MessageStreamEvents<Message, Event, Claude.Messages.TextCitation>;
/** Blocks whose input arrives in parts. */
export type TracksToolInput = Claude.Messages.ToolUseBlock | Claude.Messages.ServerToolUseBlock;
