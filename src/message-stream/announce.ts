/** Telling listeners of the parts of a message. */
import type { Accumulator } from "../stream/accumulate.js";
import type { Listeners } from "./listeners.js";
import { WholeCharacters } from "./whole-characters.js";

/** The listeners that are told of parts of a message. */
export interface PartEvents {
  /** Text as it arrives, in whole characters, and what its block has so far. */
  text: (textDelta: string, textSnapshot: string) => void;
  /** A citation of a block of text, and all that it has so far. */
  citation: (citation: never, citationsSnapshot: never[]) => void;
  inputJson: (partialJson: string, jsonSnapshot: unknown) => void;
  /** Thinking as it arrives, and what its block has so far. */
  thinking: (thinkingDelta: string, thinkingSnapshot: string) => void;
  /** What proves that a block of thinking is the model's. */
  signature: (signature: string) => void;
  compaction: (content: string) => void;
  contentBlock: (content: never) => void;
}

type Fields = Readonly<Record<string, unknown>>;

/** By type of delta: the listeners that are told, what the delta adds, and the field of the block that it adds to. */
const PARTS: Readonly<Record<string, readonly [keyof PartEvents, string, string?] | undefined>> = {
  text_delta: ["text", "text", "text"],
  thinking_delta: ["thinking", "thinking", "thinking"],
  input_json_delta: ["inputJson", "partial_json", "input"],
  citations_delta: ["citation", "citation", "citations"],
  signature_delta: ["signature", "signature"],
  // Null says that there was nothing to sum up.
  compaction_delta: ["compaction", "content"],
};

/** Halves of characters that wait for the other, by what is told of them. */
export type Halves = Map<keyof PartEvents, WholeCharacters>;

/**
 * Tells the listeners that an event concerns. The event has been accumulated before; blocks are looked up only for
 * listeners that exist.
 */
export function announce(event: object, message: Accumulator, listeners: Listeners<PartEvents>, halves: Halves): void {
  const { type, index, delta } = event as { type?: unknown; index?: unknown; delta?: Fields };
  if (type === "content_block_stop") {
    const block = message.block(index);
    for (const [name, , field] of Object.values(PARTS) as [keyof PartEvents, string, string?][]) {
      const rest = block && field && halves.get(name)?.rest();
      if (rest) listeners.emit(name, ...([rest, block[field]] as never));
    }
    if (block) listeners.emit("contentBlock", block as never);
  }
  const [name, added, field] = (type === "content_block_delta" && PARTS[String(delta?.["type"])]) || [];
  if (!name || !added || !listeners.has(name)) return;
  const [given, block] = [delta?.[added], message.block(index)];
  if (given == null || !block) return;
  if (!field || typeof given !== "string") return tell(given, block[field ?? ""]);
  const half = halves.get(name) ?? new WholeCharacters();
  const value = halves.set(name, half) && half.take(given);
  const so = block[field];
  // To look at the end of a text that grows would join all of its pieces, each time.
  if (value !== "" || given === "") tell(value, typeof so === "string" && half.waits ? so.slice(0, -1) : so);

  function tell(value: unknown, snapshot: unknown): void {
    listeners.emit(name!, ...((field ? [value, snapshot] : [value]) as never));
  }
}
