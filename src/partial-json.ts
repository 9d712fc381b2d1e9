/** JSON that is still arriving: what is complete so far, in time that is linear in the characters. */

type Container = unknown[] | Record<string, unknown>;

const LITERALS: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };
const SPACE = /[ \t\n\r]*/y;
const WORD = /[^\s,:\]}"[{]+/y;
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/** What the text may go on with. */
type Next = "value" | "valueOrEnd" | "key" | "keyOrEnd" | "colon" | "comma" | "end";

/**
 * Parser that is fed and can be looked at between. A string, number or word shows up once it is complete. `value` is
 * one growing object, not a copy per look. Text that is not JSON stops it where that begins, and leaves what it has.
 */
export class PartialJSON {
  /** What is complete so far; undefined before the first value begins. */
  value: unknown;
  #open: Container[] = [];
  #keys: (string | undefined)[] = [];
  #next: Next = "value";
  #stopped = false;
  /** Pieces of a token that has not ended, the token's start in the first one. */
  #pieces: string[] = [];
  /** The unfinished token is a string, and how it goes on: within an escape or not. */
  #inString = false;
  #escaped = false;

  feed(text: string): void {
    let at = 0;
    while (at < text.length && !this.#stopped) at = this.#inString ? this.#string(text, at) : this.#token(text, at);
  }

  #token(text: string, start: number): number {
    if (this.#pieces.length > 0) return this.#word(text, start);
    SPACE.lastIndex = start;
    SPACE.test(text);
    const at = SPACE.lastIndex;
    if (at >= text.length) return at;
    const char = text[at]!;
    const next = this.#next;
    const wantsValue = next === "value" || next === "valueOrEnd";
    if (char === '"' && (wantsValue || next === "key" || next === "keyOrEnd")) {
      this.#inString = true;
      this.#pieces = ['"'];
    } else if (char === "{" && wantsValue) {
      this.#enter({}, "keyOrEnd");
    } else if (char === "[" && wantsValue) {
      this.#enter([], "valueOrEnd");
    } else if (char === "}" && (next === "keyOrEnd" || (next === "comma" && !Array.isArray(this.#open.at(-1))))) {
      this.#leave();
    } else if (char === "]" && (next === "valueOrEnd" || (next === "comma" && Array.isArray(this.#open.at(-1))))) {
      this.#leave();
    } else if (char === ":" && next === "colon") {
      this.#next = "value";
    } else if (char === "," && next === "comma") {
      this.#next = Array.isArray(this.#open.at(-1)) ? "value" : "key";
    } else if (wantsValue && /[-\dtfn]/.test(char)) {
      return this.#word(text, at);
    } else {
      this.#stopped = true;
    }
    return at + 1;
  }

  /** A number or a literal: complete when something else follows. */
  #word(text: string, start: number): number {
    WORD.lastIndex = start;
    const end = WORD.test(text) ? WORD.lastIndex : start;
    if (end > start) this.#pieces.push(text.slice(start, end));
    if (end === text.length) return end;
    const word = this.#taken();
    if (Object.hasOwn(LITERALS, word)) this.#put(LITERALS[word]);
    else if (NUMBER.test(word)) this.#put(Number(word));
    else this.#stopped = true;
    return end;
  }

  #string(text: string, start: number): number {
    let at = start;
    while (at < text.length) {
      if (this.#escaped) {
        this.#escaped = false;
        at++;
        continue;
      }
      const char = text.charCodeAt(at++);
      if (char === 92) this.#escaped = true;
      else if (char === 34) {
        this.#pieces.push(text.slice(start, at));
        this.#inString = false;
        this.#complete(this.#taken());
        return at;
      }
    }
    this.#pieces.push(text.slice(start));
    return at;
  }

  #complete(quoted: string): void {
    let value: string;
    try {
      value = JSON.parse(quoted) as string;
    } catch {
      this.#stopped = true;
      return;
    }
    if (this.#next === "key" || this.#next === "keyOrEnd") {
      this.#keys[this.#keys.length - 1] = value;
      this.#next = "colon";
    } else {
      this.#put(value);
    }
  }

  #taken(): string {
    const text = this.#pieces.join("");
    this.#pieces = [];
    return text;
  }

  #put(value: unknown): void {
    const open = this.#open.at(-1);
    if (open === undefined) this.value = value;
    else if (Array.isArray(open)) open.push(value);
    else setOwn(open, this.#keys.at(-1)!, value);
    this.#next = open === undefined ? "end" : "comma";
  }

  #enter(container: Container, next: Next): void {
    this.#put(container);
    this.#open.push(container);
    this.#keys.push(undefined);
    this.#next = next;
  }

  #leave(): void {
    this.#open.pop();
    this.#keys.pop();
    this.#next = this.#open.length > 0 ? "comma" : "end";
  }
}

/** Sets a property, also one that is called `__proto__`. */
export function setOwn(target: object, key: string, value: unknown): void {
  if (key === "__proto__") {
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  } else {
    (target as Record<string, unknown>)[key] = value;
  }
}
