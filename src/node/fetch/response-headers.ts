/** The headers of an answer: a `Headers` that is made from what Node parsed when it is looked at, and cannot be changed. */
import { standsFor } from "./stands-for.js";

const TOKEN = /^[!#$%&'*+\-.^_`|~\w]+$/;

type Told = (value: string, name: string, headers: Headers) => void;

/** A `Headers` over names and values in turn, as `IncomingMessage.rawHeaders` has them. */
export class ResponseHeaders implements Headers {
  readonly #raw: readonly string[];
  #lists: Map<string, string[]> | undefined;

  constructor(raw: readonly string[]) {
    this.#raw = raw;
  }

  /** All values by name in lower case. */
  get #values(): Map<string, string[]> {
    if (this.#lists) return this.#lists;
    const lists = (this.#lists = new Map<string, string[]>());
    for (let at = 0; at < this.#raw.length; at += 2) {
      const name = this.#raw[at]!.toLowerCase();
      const list = lists.get(name);
      if (list) list.push(this.#raw[at + 1]!);
      else lists.set(name, [this.#raw[at + 1]!]);
    }
    return lists;
  }

  get(name: string): string | null {
    const key = checked(name);
    return this.#values.get(key)?.join(", ") ?? null;
  }

  has(name: string): boolean {
    const key = checked(name);
    return this.#values.has(key);
  }

  getSetCookie(): string[] {
    return [...(this.#values.get("set-cookie") ?? [])];
  }

  forEach(told: Told, self?: unknown): void {
    for (const [name, value] of this) told.call(self, value, name, this as unknown as Headers);
  }

  *entries(): HeadersIterator<[string, string]> {
    for (const name of [...this.#values.keys()].sort()) {
      const values = this.#values.get(name)!;
      if (name !== "set-cookie") yield [name, values.join(", ")];
      else for (const value of values) yield [name, value];
    }
  }

  *keys(): HeadersIterator<string> {
    for (const [name] of this.entries()) yield name;
  }

  *values(): HeadersIterator<string> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): HeadersIterator<[string, string]> {
    return this.entries();
  }

  append(): never {
    throw new TypeError("The headers of an answer are immutable");
  }

  set(): never {
    return this.append();
  }

  delete(): never {
    return this.append();
  }

  get [Symbol.toStringTag](): string {
    return "Headers";
  }

  [Symbol.for("nodejs.util.inspect.custom")](
    _: number,
    options: unknown,
    inspect: (...of: unknown[]) => string,
  ): string {
    return `Headers ${inspect(Object.fromEntries(this.entries()), options)}`;
  }
}
standsFor(ResponseHeaders, "Headers");

function checked(name: string): string {
  if (!TOKEN.test(name)) throw new TypeError(`${JSON.stringify(name)} is not the name of a header`);
  return name.toLowerCase();
}
