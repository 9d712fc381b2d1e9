/** What the events of a stream say of the answer: its metadata, and up to a bound its content where that is wanted. */
import { Accumulator } from "../stream/accumulate.js";
import { field, text } from "../errors/base-errors.js";

/** An answer that grows with the events of a stream. */
export class StreamedAnswer {
  readonly #message = new Accumulator();
  /** Characters of content that may still be kept. */
  #room: number;
  /** A message has its stop reason and its last usage only from here on. */
  #final = false;
  /** Chat completions and text completions: what the last chunk said of each field. */
  #last: Record<string, unknown> | undefined;
  readonly #texts: string[] = [];

  /** `room` is the number of characters of content to keep. */
  constructor(room: number) {
    this.#room = room;
  }

  /** Takes an event; true when it is a chunk of content. */
  add(event: unknown): boolean {
    if (typeof event !== "object" || event === null) return false;
    const type = text(event, "type");
    if (type === "content_block_delta") {
      if (this.#keeps(Object.values(field(event, "delta") ?? {}))) this.#message.add(event);
      return true;
    }
    if (type !== null && type !== "completion") {
      this.#final ||= type === "message_delta";
      const content = type === "content_block_start" && text(field(event, "content_block"), "type") !== "fallback";
      if (!content || this.#room > 0) this.#message.add(event);
      return false;
    }
    this.#chunk(event);
    return true;
  }

  /** The answer so far, as a call that does not stream would have had it. */
  get value(): object | undefined {
    if (this.#last) return this.#completion(this.#last);
    const message = this.#message.settle();
    if (!message || this.#final) return message;
    // Before `message_delta` there are placeholders where these will be.
    const { stop_reason: _, usage, ...rest } = message;
    const { output_tokens: __, output_tokens_details: ___, ...input } = { ...(usage as Record<string, unknown>) };
    return { ...rest, usage: input };
  }

  #chunk(event: object): void {
    const choice = (field(event, "choices") as unknown[] | undefined)?.[0];
    const said = Object.entries({ ...event, finish_reason: field(choice, "finish_reason") });
    this.#last = { ...this.#last, ...Object.fromEntries(said.filter(([, value]) => value != null)) };
    const piece = text(field(choice, "delta"), "content") ?? text(event, "completion");
    if (piece !== null && this.#keeps([piece])) this.#texts.push(piece);
  }

  #completion(last: Record<string, unknown>): object {
    const content = this.#texts.join("");
    if (last["choices"] === undefined) return { ...last, completion: content };
    return { ...last, choices: [{ finish_reason: last["finish_reason"], message: { content } }] };
  }

  #keeps(values: readonly unknown[]): boolean {
    if (this.#room <= 0) return false;
    for (const value of values) if (typeof value === "string") this.#room -= value.length;
    return true;
  }
}
