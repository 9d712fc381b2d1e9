/** What listeners of a message stream are told, and when. */
import type { Accumulator } from "../stream/accumulate.js";
import type { RequestOptions } from "../contract/index.js";
import { type APIUserAbortError, ClaudeError } from "../errors/errors.js";
import type { Stream } from "../stream/stream.js";
import { WholeCharacters } from "./whole-characters.js";

/** A message, as far as the stream looks into it. */
export interface MessageLike {
  readonly content: readonly object[];
}

/** An event, as far as the stream looks into it. */
export interface EventLike {
  readonly type: string;
}

/** Listeners by event name. Snapshots are the growing message and its blocks, not copies. */
export interface MessageStreamEvents<Message extends MessageLike, Event extends EventLike, Citation> {
  /** The response has begun. */
  connect: () => void;
  /** Any event from `message_start` on. */
  streamEvent: (event: Event, snapshot: Message) => void;
  /** Text as it arrives, in whole characters, and what its block has so far. */
  text: (textDelta: string, textSnapshot: string) => void;
  /** A citation of a block of text, and all that it has so far. */
  citation: (citation: Citation, citationsSnapshot: Citation[]) => void;
  /** Tool input; the snapshot has the values that are complete, and is one growing object. */
  inputJson: (partialJson: string, jsonSnapshot: unknown) => void;
  /** Thinking as it arrives, and what its block has so far. */
  thinking: (thinkingDelta: string, thinkingSnapshot: string) => void;
  /** What proves that a block of thinking is the model's. */
  signature: (signature: string) => void;
  /** The summary of a compaction, in the beta namespace. */
  compaction: (content: string) => void;
  /** A message that is whole. */
  message: (message: Message) => void;
  /** A content block that is whole. */
  contentBlock: (content: Message["content"][number]) => void;
  /** The message, once the stream has ended well. */
  finalMessage: (message: Message) => void;
  /** What ended the stream, unless it was aborted. */
  error: (error: ClaudeError) => void;
  /** The stream was aborted. */
  abort: (error: APIUserAbortError) => void;
  /** The last event, whatever the outcome. */
  end: () => void;
}

/** What `messages.create` has to be for a stream to be made from it. */
export interface MessageCreator<Event> {
  create(
    params: never,
    options?: RequestOptions,
  ): { withResponse(): Promise<{ readonly data: Stream<Event>; readonly response: Response }> };
}

/** Makes the final message of the complete one. */
export type Finish<Message> = (message: Message) => Message;

/** What a stream is read from. */
export interface OpenMessage<Message, Event> {
  readonly data: Stream<Event>;
  readonly response: Response | null;
  readonly complete?: Finish<Message> | undefined;
}

/** Sends the request of a stream, and loads what finishes its message meanwhile. */
export async function openMessage<Message, Event>(
  messages: MessageCreator<Event>,
  params: object,
  options: RequestOptions,
  finish?: () => Promise<Finish<Message>>,
): Promise<OpenMessage<Message, Event>> {
  const opening = messages.create({ ...params, stream: true } as never, options).withResponse();
  const [{ data, response }, complete] = await Promise.all([opening, finish?.()]);
  return { data, response, complete };
}

/** What a promise of an event resolves with: nothing, the only argument, or all of them. */
export type Told<L extends (...args: never[]) => void> =
  Parameters<L> extends [infer Only] ? Only : Parameters<L> extends [] ? void : Parameters<L>;

/** The error that a stream ends with, and what had arrived. */
export function failureOf(error: unknown, message: Accumulator): ClaudeError {
  const text = error instanceof Error ? error.message : String(error);
  const failure = error instanceof ClaudeError ? error : new ClaudeError(text, { cause: error });
  failure.partial ??= message.settle();
  return failure;
}

/** The text of a message, its blocks joined by a space. Throws when it has none. */
export function textOfMessage({ content }: MessageLike): string {
  const texts = content.flatMap((block) => ("text" in block && typeof block.text === "string" ? [block.text] : []));
  if (texts.length === 0) throw new ClaudeError("The message has no text.");
  return texts.join(" ");
}

/** The text alone. */
export async function* textOf(events: AsyncIterable<EventLike>): AsyncGenerator<string, void, undefined> {
  const whole = new WholeCharacters();
  for await (const event of events) {
    const { delta } = event as { delta?: { type?: unknown; text?: unknown } };
    const isText = event.type === "content_block_delta" && delta?.type === "text_delta";
    const given = isText ? String(delta.text) : "";
    const text = event.type === "content_block_stop" ? whole.rest() : whole.take(given);
    if (text !== "" || (isText && given === "")) yield text;
  }
}
