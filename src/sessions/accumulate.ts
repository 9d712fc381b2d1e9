/** A message of an agent, put together from its previews. */
import type {
  BetaManagedAgentsAgentMessageEvent,
  BetaManagedAgentsStreamSessionEvents,
} from "../../generated/types/2026-10-21.js";
import { ClaudeError } from "../errors/errors.js";

/** What is put together. */
export type AccumulatedEvent = BetaManagedAgentsAgentMessageEvent;
type Block = AccumulatedEvent["content"][number];

/**
 * The message so far, after one more event of a session's stream: `event_start` begins it, `event_delta` adds to it, `agent.message`
 * is the whole; of any other event it is what it was. Pure: the message that is given stays as it is. Throws `ClaudeError`
 * for a piece without a beginning, or beyond the end.
 */
export function accumulateManagedAgentsEvent<T extends AccumulatedEvent>(
  accumulated: AccumulatedEvent | undefined,
  event: T,
): T;
export function accumulateManagedAgentsEvent(
  accumulated: AccumulatedEvent | undefined,
  event: BetaManagedAgentsStreamSessionEvents,
): AccumulatedEvent | undefined;
export function accumulateManagedAgentsEvent(
  accumulated: AccumulatedEvent | undefined,
  event: BetaManagedAgentsStreamSessionEvents,
): AccumulatedEvent | undefined {
  switch (event.type) {
    case "event_start": {
      const { id, type } = event.event;
      return type === "agent.message" ? { id, type, content: [], processed_at: "" } : accumulated;
    }
    case "event_delta": {
      const { event_id: id, delta } = event;
      if (!accumulated) throw new ClaudeError(`event_delta for ${id} received before its event_start`);
      const content = withPiece(accumulated.content, delta.index ?? 0, delta.content);
      return { ...accumulated, content };
    }
    case "agent.message":
      return { ...event };
    default:
      return accumulated;
  }
}

function withPiece(content: readonly Block[], index: number, piece: Block): Block[] {
  if (index > content.length)
    throw new ClaudeError(`event_delta index ${index} is beyond the end of content (length ${content.length})`);
  const before = content[index];
  const block = before ? grown(before, piece) : { ...piece };
  return [...content.slice(0, index), block, ...content.slice(index + 1)];
}

/** Pieces of a kind that is not known leave the block as it is: the whole event comes in the end. */
const grown = (block: Block, piece: Block): Block =>
  block.type === "text" && piece.type === "text" ? { ...block, text: block.text + piece.text } : block;
