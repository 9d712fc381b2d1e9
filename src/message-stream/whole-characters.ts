/** Text that arrives in pieces, handed out in whole characters. */

/** Puts together what was cut within a character. */
export class WholeCharacters {
  /** The first half of a pair of surrogates. */
  #held = "";

  /** What is whole with this piece: a half at its end waits for the next. */
  take(piece: string): string {
    const text = this.#held + piece;
    const whole = withoutHalf(text);
    this.#held = text.slice(whole.length);
    return whole;
  }

  /** The half for which no other came. */
  rest(): string {
    const held = this.#held;
    this.#held = "";
    return held;
  }
}

/** A text without the first half of a pair at its end. */
export function withoutHalf(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}
