/** Text that arrives in pieces, handed out in whole characters. */

/** Puts together what was cut within a character. */
export class WholeCharacters {
  /** The first half of a pair of surrogates. */
  #held = "";

  /** What is whole with this piece: a half at its end waits for the next. */
  take(piece: string): string {
    const text = this.#held + piece;
    const last = text.charCodeAt(text.length - 1);
    const whole = last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
    this.#held = text.slice(whole.length);
    return whole;
  }

  /** Whether a half waits. */
  get waits(): boolean {
    return this.#held !== "";
  }

  /** The half for which no other came. */
  rest(): string {
    const held = this.#held;
    this.#held = "";
    return held;
  }
}
