/** JSON that is still arriving: what is complete so far, in time that is linear in the characters. */
import { setOwn } from "../base/properties.js";

/** Every text is a row of such tokens, valid or not. */
const TOKEN = /[ \t\n\r]+|["\\{}[\],:]|[^ \t\n\r"\\{}[\],:]+/g;
const STRING_TOKEN = /["\\]|[^"\\]+/g;
const PUNCTUATION = /["\\{}[\],:]/;

/**
 * Parser that is fed and can be looked at between. A string, number or word shows up once it is complete. `value` is
 * one growing object, not a copy per look. Text that is not JSON stops it, and leaves what was complete.
 */
export class PartialJSON {
  /** What is complete so far; undefined before the first value begins. */
  value: unknown;
  /** Containers that have not ended, the innermost last. */
  readonly #open: object[] = [];
  #key = "";
  /** What may come next; where a comma may come, and after one, a container may end. */
  #next: "value" | "key" | "colon" | "comma" | "nothing" = "value";
  /** A string, number or word that has not ended. */
  #pieces: string[] = [];
  #inString = false;
  #escaped = false;

  feed(text: string): void {
    for (let at = 0; at < text.length && this.#next !== "nothing";) {
      const tokens = this.#inString ? STRING_TOKEN : TOKEN;
      tokens.lastIndex = at;
      const [token] = tokens.exec(text)!;
      at += token.length;
      if (this.#inString) this.#string(token);
      else if (PUNCTUATION.test(token)) this.#punctuation(token);
      else if (token.trim() === "") this.#complete();
      else if (this.#next === "value") this.#pieces.push(token);
      else this.#next = "nothing";
    }
  }

  #string(token: string): void {
    this.#pieces.push(token);
    const ends = token === '"' && !this.#escaped;
    this.#escaped = token === "\\" && !this.#escaped;
    if (!ends) return;
    this.#inString = false;
    this.#complete();
  }

  #punctuation(token: string): void {
    this.#complete();
    const next = this.#next;
    const inside = this.#open.at(-1);
    const list = Array.isArray(inside);
    if (token === '"' && (next === "value" || next === "key")) {
      this.#inString = true;
      this.#pieces.push(token);
    } else if ((token === "{" || token === "[") && next === "value") {
      const container = token === "[" ? [] : {};
      this.#put(container);
      this.#open.push(container);
      this.#next = token === "[" ? "value" : "key";
    } else if (list ? token === "]" : token === "}" && inside && (next === "key" || next === "comma")) {
      this.#open.pop();
      this.#next = "comma";
    } else if (token === ":" && next === "colon") {
      this.#next = "value";
    } else if (token === "," && next === "comma" && inside) {
      this.#next = list ? "value" : "key";
    } else {
      this.#next = "nothing";
    }
  }

  /** Ends a string, number or word, if there is one. */
  #complete(): void {
    if (this.#pieces.length === 0) return;
    const text = this.#pieces.join("");
    this.#pieces = [];
    try {
      const value: unknown = JSON.parse(text);
      if (this.#next === "value") return this.#put(value);
      this.#key = value as string;
      this.#next = "colon";
    } catch {
      this.#next = "nothing";
    }
  }

  #put(value: unknown): void {
    const inside = this.#open.at(-1);
    if (inside === undefined) this.value = value;
    else if (Array.isArray(inside)) inside.push(value);
    else setOwn(inside, this.#key, value);
    this.#next = "comma";
  }
}
