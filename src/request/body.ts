/** From the params of a call to what goes over the wire: size, kind, and whether it can be sent twice. */
import type { Progress } from "../contract/index.js";
import { ArgumentError } from "../errors/errors.js";
import type { Limit } from "./limits.js";

/** What is to be told of a body on its way. */
export interface Upload {
  readonly limit: Limit;
  readonly told?: ((progress: Progress) => void) | undefined;
  /** Told why the body cannot be sent to its end. */
  readonly failed?: (error: Error) => void;
}

/** What `fetch` sends; `BodyInit` is a name of the DOM library alone. */
export type Sendable = NonNullable<RequestInit["body"]>;

/** A request body. */
export interface Content {
  /** Media type; undefined leaves it to the runtime. */
  readonly type?: string | undefined;
  /** Bytes, when they have to be told because the body is a stream. */
  readonly size?: number | undefined;
  /** Whether it can be sent once only. */
  readonly once?: boolean;
  /** Throws `LimitError`, or rejects with it, when it is known to be too large. */
  check?(limit: Limit): Promise<void> | void;
  /** The body of one attempt. */
  open(upload?: Upload): Sendable | Promise<Sendable>;
}

/** A value as JSON. */
export function encodeJSON(value: unknown): Content {
  let json: string | undefined;
  let cause: unknown;
  try {
    json = JSON.stringify(value);
  } catch (error) {
    cause = error;
  }
  if (json === undefined) throw new ArgumentError("The params cannot be written as JSON", { cause });
  return { type: "application/json", open: () => json, check: jsonCheck(json, () => value) };
}

/** A check of JSON text, whose error says what is largest in the value. */
export const jsonCheck =
  (text: string, value: () => unknown): NonNullable<Content["check"]> =>
  (limit) =>
    // A UTF-16 unit is at most three bytes: most requests need no counting.
    text.length * 3 <= limit.max
      ? undefined
      : import("./too-large.js").then(({ checkSoon }) => checkSoon(text, limit, value));
