/** What listeners of a message stream are told, and when. */
import type { Accumulator } from "../accumulate.js";
import type { RequestOptions } from "../contract.js";
import type { APIUserAbortError, ClaudeError } from "../errors.js";
import type { Stream } from "../stream.js";
import type { Listeners } from "./listeners.js";

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
  text: (textDelta: string, textSnapshot: string) => void;
  citation: (citation: Citation, citationsSnapshot: Citation[]) => void;
  /** Tool input; the snapshot has the values that are complete, and is one growing object. */
  inputJson: (partialJson: string, jsonSnapshot: unknown) => void;
  thinking: (thinkingDelta: string, thinkingSnapshot: string) => void;
  signature: (signature: string) => void;
  /** The summary of a compaction, in the beta namespace. */
  compaction: (content: string) => void;
  message: (message: Message) => void;
  contentBlock: (content: Message["content"][number]) => void;
  finalMessage: (message: Message) => void;
  error: (error: ClaudeError) => void;
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

/** What a promise of an event resolves with: nothing, the only argument, or all of them. */
export type Told<L extends (...args: never[]) => void> =
  Parameters<L> extends [infer Only] ? Only : Parameters<L> extends [] ? void : Parameters<L>;

/** The listeners that are told of parts of a message. */
export interface PartEvents {
  text: (textDelta: string, textSnapshot: string) => void;
  citation: (citation: never, citationsSnapshot: never[]) => void;
  inputJson: (partialJson: string, jsonSnapshot: unknown) => void;
  thinking: (thinkingDelta: string, thinkingSnapshot: string) => void;
  signature: (signature: string) => void;
  compaction: (content: string) => void;
  contentBlock: (content: never) => void;
}

type Fields = Readonly<Record<string, unknown>>;

/** Tells the listeners that an event concerns. The event has been accumulated before; blocks are looked up only for listeners that exist. */
export function announce(event: object, message: Accumulator, listeners: Listeners<PartEvents>): void {
  const { type, index, delta } = event as { type?: unknown; index?: unknown; delta?: Fields };
  if (type === "content_block_stop" && listeners.has("contentBlock")) {
    const block = message.block(index);
    if (block) listeners.emit("contentBlock", block as never);
  }
  if (type !== "content_block_delta" || !delta) return;
  const name = PARTS[String(delta["type"])];
  if (name === undefined || !listeners.has(name)) return;
  const block: Fields | undefined = message.block(index);
  if (!block) return;
  switch (name) {
    case "text":
      return listeners.emit("text", delta["text"] as string, block["text"] as string);
    case "thinking":
      return listeners.emit("thinking", delta["thinking"] as string, block["thinking"] as string);
    case "inputJson":
      return listeners.emit("inputJson", delta["partial_json"] as string, block["input"]);
    case "citation":
      return listeners.emit("citation", delta["citation"] as never, block["citations"] as never[]);
    case "signature":
      return listeners.emit("signature", block["signature"] as string);
    case "compaction":
      // Null says that there was nothing to sum up.
      if (typeof block["content"] === "string") listeners.emit("compaction", block["content"]);
  }
}

const PARTS: Readonly<Record<string, Exclude<keyof PartEvents, "contentBlock"> | undefined>> = {
  text_delta: "text",
  thinking_delta: "thinking",
  input_json_delta: "inputJson",
  citations_delta: "citation",
  signature_delta: "signature",
  compaction_delta: "compaction",
};

/** The text alone. */
export async function* textOf(events: AsyncIterable<EventLike>): AsyncGenerator<string, void, undefined> {
  for await (const event of events) {
    const { delta } = event as { delta?: { type?: unknown; text?: unknown } };
    if (event.type === "content_block_delta" && delta?.type === "text_delta") yield String(delta.text);
  }
}
