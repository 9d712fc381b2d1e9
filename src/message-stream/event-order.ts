/** The order that the events of a message have: what does not fit would be missing from the message that they add up to. */
import { isRecord } from "../base/properties.js";
import { APIResponseError } from "../errors/errors.js";

/** An event, as far as its place depends on it. */
interface Placed {
  readonly type?: unknown;
  readonly index?: unknown;
  readonly delta?: unknown;
  readonly content_block?: unknown;
  readonly message?: { readonly id?: unknown } | null;
}

/** Takes the events of one message in turn. */
export class EventOrder {
  /** The `message_start` that was taken. */
  #start: Placed | undefined;
  /** The blocks that have begun, and whether they may still grow. */
  readonly #blocks = new Map<unknown, boolean>();
  /** The beginning of a block, when it was the event before. */
  #opening: Placed | undefined;

  /**
   * Whether the event is to be taken; a beginning that comes twice with nothing between is not. Throws
   * `APIResponseError` at one that has no place, because what belongs before it was lost or comes late.
   */
  fits(event: object): boolean {
    const { type, index, delta, content_block, message } = event as Placed;
    if (type === "content_block_delta" || type === "content_block_stop") {
      this.#opening = undefined;
      const open = this.#blocks.get(index);
      const ends = type === "content_block_stop";
      if (open === undefined || !(open || ends)) {
        throw misplaced(`${type} of a block that ${open === undefined ? "has not begun" : "has ended"}`);
      }
      if (ends) this.#blocks.set(index, false);
      else if (!isRecord(delta)) throw misplaced("a content_block_delta without a delta");
      return true;
    }
    if (type === "message_start") {
      if (!isRecord(message)) throw misplaced("a message_start without a message");
      const before = this.#start?.message;
      if (before && (this.#blocks.size > 0 || before.id !== message.id)) throw misplaced("a second message_start");
      this.#start ??= event;
      return !before;
    }
    const known = type === "content_block_start" || type === "message_delta" || type === "message_stop";
    if (known && !this.#start) throw misplaced(`${type} before message_start`);
    if (type !== "content_block_start") return true;
    if (!isRecord(content_block)) throw misplaced("a content_block_start without a block");
    const twice = this.#blocks.has(index);
    if (twice && JSON.stringify(this.#opening) !== JSON.stringify(event)) {
      throw misplaced("a second content_block_start of a block");
    }
    this.#opening = event;
    this.#blocks.set(index, true);
    return !twice;
  }
}

function misplaced(received: string): APIResponseError {
  return new APIResponseError({ expected: "the events of a message in their order", received });
}
